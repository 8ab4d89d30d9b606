/// Stories of people of many ages and sports, with the slips and short cuts of typing.
extension StatementCorpus {
  static let sixth = read(
    """
    Hi, I'm 41 and I've been running for about 15 years. For the last four months I've had a \
    nagging ache right on my right sit bone, it came on slowly while I was building up for the \
    Leeds marathon.
    => age_years=41; duration_weeks=17.1; onset=gradual; side=right; site=lower_buttock; \
    sport=run; train_volume_change=yes
    Deep pain in lower left buttock since I started deadlifting heavy in September. Sitting at my \
    desk makes it a 6, at rest it's maybe a 1.
    => duration_weeks=9.7; gym_details=deadlift_heavy; pain_rest=1; pain_sit=6; side=left; \
    site=lower_buttock; sport=gym; train_intensity_change=new_gym
    I play football on Sundays and my right hamstring, right up at the top near the bum, has been \
    sore since pre season. Its fine once I'm warm but stiff as a board after, takes about two \
    days to calm down.
    => lingers=over_24h; side=right; site=lower_buttock; sport=team; warm_pattern=eases_returns
    I can sit for about 15 minutes before it starts aching. I work as a lorry driver so I sit ten \
    hours a day. It's been like this since January.
    => duration_weeks=46.4; sit_hours=10; sit_to_pain_min=15
    Aching in both sit bones since I started a new desk job in August, eight hours sitting on a \
    rubbish hard chair.
    => duration_weeks=14; seat=hard; side=both; sit_hours=8; site=lower_buttock
    i am 29, play netball, pain in left bum at the crease, started 6 wks ago no idea why, 5/10 \
    when playing
    => age_years=29; duration_weeks=6; pain_activity=5; side=left; site=lower_buttock; sport=team
    Cyclist here, 63. Right sit bone sore for around five weeks, came on over a couple of days \
    after a 100 mile sportive. Saddle makes it worse obviously.
    => age_years=63; duration_weeks=5; onset=quick; side=right; site=lower_buttock; sport=cycle
    ive had pht for nearly a year, it eases when i warm up, and flares later that night, 4-5 when \
    running, 3 sitting
    => duration_weeks=52.1; pain_activity=5; pain_sit=3; sport=run; warm_pattern=eases_returns
    When I drive for more than 45 minutes my left sit bone really aches, about 6/10. Swimming is \
    fine and so is walking. Running hurts.
    => cross_train=yes; pain_sit=6; side=left; sit_to_pain_min=45; site=lower_buttock; sport=run
    im doing couch to 5k, week 6, and now theres a pain in my right bum cheek low down when i sit \
    at work. its not awful, maybe 3.
    => pain_sit=3; side=right; site=lower_buttock; sport=run; train_volume_change=yes
    Pain in the bottom since I doubled my weekly mileage 5 weeks ago. I haven't stopped, I'm just \
    running slower.
    => duration_weeks=5; rest_state=reduced; sport=run; train_volume_change=yes
    After squats with more weight than usual in July I've had a pain deep at the sit bone, right \
    leg. Deadlifts are the worst, 6/10, and it's sore for days. I've dropped the weights right \
    down.
    => duration_weeks=18.4; gym_details=squat; lingers=several_days; pain_activity=6; \
    rest_state=reduced; side=right; site=lower_buttock; sport=gym; train_intensity_change=heavier
    I was increasing my speedwork for a 10k PB when it started, roughly two and a half months \
    ago. Nagging pain in the left sit bone, it's ok while I'm running but the morning after it's \
    stiff and sore.
    => duration_weeks=10.7; run_details=fast; side=left; site=lower_buttock; sport=run; \
    train_intensity_change=speed
    Mine started after a long haul flight in May, I sat for 14 hours. Since then every time I sit \
    for over 20 minutes my left sit bone aches.
    => duration_weeks=27.1; side=left; sit_to_pain_min=20; site=lower_buttock
    my butt hurts lol. left side. been 2 weeks. started after leg day with heavy RDLs. sitting in \
    class sucks
    => duration_weeks=2; gym_details=deadlift_heavy; side=left; sport=gym
    No injury that I can recall. It just gradually appeared in the left buttock low down, maybe \
    five months ago. Doesn't go down the leg, no tingling.
    => duration_weeks=21.4; onset=gradual; refers=none; side=left; site=lower_buttock; \
    tingling=none
    I'm a dancer and have had a pain at my right sit bone for a year and a half. I stretch a lot, \
    daily, splits etc. Sitting isn't too bad.
    => duration_weeks=78.2; side=right; site=lower_buttock; sport=yoga; stretching=daily_or_more
    I ran a half marathon on 4 October and ever since then my left sit bone has been sore. It \
    hurts 3 out of 10 walking around and 5 when sitting.
    => duration_weeks=7; pain_sit=5; side=left; site=lower_buttock; sport=run
    I'm a nurse so I'm on my feet all day and hardly sit, maybe two hours. But as soon as I do \
    sit, it hurts within 5 minutes. Low on the right.
    => side=right; sit_hours=2; sit_to_pain_min=5
    I've been off running since September 1st because of this. Physio exercises (single leg \
    bridges, hamstring curls) daily for 8 weeks and it's definitely improving.
    => pain_trend=better; rehab_result=better; rehab_weeks=8; rest_state=stopped; sport=run; \
    stopped_weeks=11.7
    The pain's right on the bone at the bottom of my left buttock. I've had to stop football, \
    three weeks now, as it's a 7 when I kick or sprint.
    => pain_activity=7; rest_state=stopped; side=left; site=lower_buttock; sport=team; \
    stopped_weeks=3
    I fell off my bike in 2019 and broke my collarbone but that's all healed. This is different, \
    an ache at the left sit bone for about 2 months, came on gradually.
    => duration_weeks=8.6; onset=gradual; side=left; site=lower_buttock
    It doesn't hurt to sit. It hurts when I run, 3 out of 10, mainly at the start, right side, \
    high hamstring.
    => pain_activity=3; side=right; site=lower_buttock; sport=run
    Ever since I ran a hilly 30k with no training back in March I've had pain at the top of my \
    right hamstring. It's about 4/10 running and I feel it for a day or so afterwards.
    => duration_weeks=35.9; lingers=over_24h; pain_activity=4; run_details=hills; side=right; \
    site=lower_buttock; sport=run
    My hamstring tendon at the sit bone is sore for 1 month. I am tennis player, 3 times weekly. \
    It is 4 in the match and the day after is 6.
    => duration_weeks=4.3; pain_activity=4; site=lower_buttock; sport=team
    I run, I lift and I cycle. The run is the problem, a 5. Left lower buttock since the \
    beginning of October.
    => duration_weeks=7.4; pain_activity=5; side=left; site=lower_buttock; sport=run+gym+cycle
    Left glute/hamstring junction. Four months. Better with movement, worse with sitting, \
    particularly after the 20 minute mark.
    => duration_weeks=17.1; side=left; sit_to_pain_min=20; site=lower_buttock
    first noticed end of august on a long run, dull ache left sit bone. kept running on it, dumb \
    i know. now it hurts from the first step and doesnt loosen up at all.
    => duration_weeks=13; rest_state=normal; side=left; site=lower_buttock; sport=run; \
    warm_pattern=no_warm_up
    """)
}
