/// Stories of three full sentences, as people tell them when they are asked what is going on.
extension StatementCorpus {
  static let fifth = read(
    """
    I started noticing pain at the base of my right buttock around three months ago when I \
    increased my weekly mileage from 25 to 40 miles. It's worst when I sit for long periods, \
    especially driving, and I'd rate it about 5 out of 10 then. Running is uncomfortable for the \
    first mile but then it loosens up, though it aches for a couple of hours afterwards.
    => duration_weeks=12.9; lingers=under_2h; pain_sit=5; side=right; site=lower_buttock; \
    sport=run; train_volume_change=yes; warm_pattern=eases_returns
    I'm a 38-year-old runner and for the past six weeks I've had a nagging pain right where my \
    left hamstring meets my sit bone. It came on gradually after I added hill sprints to my \
    training. Sitting at my desk for more than 30 minutes makes it ache, and it's about a 4 out \
    of 10 when I run.
    => age_years=38; duration_weeks=6; onset=gradual; pain_activity=4; run_details=fast+hills; \
    side=left; sit_to_pain_min=30; site=lower_buttock; sport=run; \
    train_intensity_change=speed+hills
    My right sit bone has been hurting for about two months now. It started after I began a new \
    gym programme with heavy deadlifts and lunges. It hurts most when I sit on hard surfaces and \
    when I bend forward, maybe 6/10.
    => duration_weeks=8.6; gym_details=deadlift_heavy+lunge; pain_sit=6; side=right; \
    site=lower_buttock; sport=gym; train_intensity_change=new_gym
    For about 4 months I have had pain deep in my left buttock near the sit bone that gets worse \
    when I run fast or uphill. It warms up after ten minutes but then hurts again that evening \
    and the next morning. I sit 8 hours a day for work on an office chair and it starts to hurt \
    after about half an hour.
    => duration_weeks=17.1; run_details=fast+hills; side=left; sit_hours=8; sit_to_pain_min=30; \
    site=lower_buttock; sport=run; warm_pattern=eases_returns
    It started gradually about 10 weeks ago, a few weeks after I began training for my first \
    marathon. The pain is low in the left buttock, 2/10 at rest, 5/10 when running and 6/10 after \
    sitting for a long time. I've cut my running down and I'm doing some bridges but no real \
    change yet.
    => duration_weeks=10; onset=gradual; pain_activity=5; pain_rest=2; pain_sit=6; \
    rehab_result=same; rest_state=reduced; side=left; site=lower_buttock; sport=run; \
    train_volume_change=yes
    I've had a pain in the bottom for 8 weeks. It began after I started going to yoga four times \
    a week. Stretching makes it worse and I can't sit on a hard chair for more than ten minutes.
    => duration_weeks=8; sit_to_pain_min=10; sport=yoga
    I think I have proximal hamstring tendinopathy. My left side hurts when I sit or run, it's \
    been about five months, and I've stopped running for the last three weeks. It's about a 3 at \
    rest and a 6 when I try to run.
    => duration_weeks=21.4; pain_activity=6; pain_rest=3; rest_state=stopped; side=left; \
    site=lower_buttock; sport=run; stopped_weeks=3
    Dull ache in right bum, low down where I sit, started 2 months ago when I upped my running \
    from 3 to 5 times a week. 4/10 running, 5/10 sitting after 20 mins. Had physio, did bridges 6 \
    weeks, bit better.
    => duration_weeks=8.6; pain_activity=4; pain_sit=5; physio_seen=yes; rehab_result=better; \
    rehab_weeks=6; side=right; sit_to_pain_min=20; site=lower_buttock; sport=run; \
    train_volume_change=yes
    My pain began about a month ago after a long hike. It's in the right buttock, at the bottom, \
    and it gets going after I've been sitting for 45 minutes or so. It doesn't go down my leg and \
    I have no tingling or numbness.
    => duration_weeks=4.3; refers=none; side=right; sit_to_pain_min=45; site=lower_buttock; \
    tingling=none
    Over the last year I've had pain in both sit bones. I cycle to work and sit at a desk for 7 \
    hours a day. I stretch my hamstrings every morning because they feel tight.
    => duration_weeks=52.1; side=both; sit_hours=7; site=lower_buttock; sport=cycle; \
    stretching=daily_or_more
    I play hockey twice a week and about 6 weeks ago I felt a sudden sharp pain at the top of my \
    left hamstring when I stretched for a ball. Since then it's sore when I run and when I sit. \
    It takes a day or two to settle after a game.
    => duration_weeks=6; lingers=over_24h; onset=one_moment; side=left; site=lower_buttock; \
    sport=run+team
    I have a desk job and run in the evenings, around 30k a week. Three months ago I started \
    intervals on the track and since then there's been a deep ache under my left buttock. It \
    eases as I run but the next day I can hardly sit.
    => duration_weeks=12.9; run_details=fast; side=left; site=lower_buttock; sport=run; \
    train_intensity_change=speed; warm_pattern=eases_returns
    Two months of a burning ache at my right sit bone. Driving more than 20 minutes is torture. \
    Running doesn't bother it much, maybe a 2.
    => duration_weeks=8.6; pain_activity=2; side=right; sit_to_pain_min=20; site=lower_buttock; \
    sport=run
    It's my left hamstring, right at the top by the sit bone. It came on slowly last winter when \
    I was doing a lot of heavy squats and deadlifts. These days it's 3 out of 10 when I squat, 1 \
    out of 10 otherwise, and an hour in the car brings it on.
    => gym_details=squat+deadlift_heavy; onset=gradual; pain_activity=3; side=left; \
    sit_to_pain_min=60; site=lower_buttock; sport=gym
    The pain is at the crease of my left buttock. I noticed it 12 weeks ago after a long drive to \
    Scotland. Swimming doesn't hurt but running is 5 out of 10 and the ache stays for the rest of \
    the day.
    => cross_train=yes; duration_weeks=12; lingers=hours; pain_activity=5; side=left; \
    site=lower_buttock; sport=run
    I was told it's high hamstring tendinopathy by my physio in June. I did the exercises for \
    three months and they helped a bit, but when I went back to running it returned. Right side.
    => physio_seen=yes; rehab_result=better; rehab_weeks=12.9; side=right; site=lower_buttock; \
    sport=run
    hi, my butt hurts when i sit for longer than 30min, right side, mostly in the car. been like \
    this since i did a half marathon in september. i havent changed anything yet
    => duration_weeks=9.7; side=right; sit_to_pain_min=30; sport=run
    my hamstring insertion hurt since 3 months because i do too much sprint training for \
    football. after training it hurt 2 days. sitting in school chair hurt after 15 min. left leg
    => duration_weeks=12.9; lingers=over_24h; side=left; sit_to_pain_min=15; site=lower_buttock; \
    sport=team
    Niggling pain lower right bum for roughly 5 weeks. Worse in the morning and after sitting, \
    better once I get moving. I've gone from 10 miles a week to 25 since the summer.
    => duration_weeks=5; side=right; site=lower_buttock; train_volume_change=yes; \
    warm_pattern=eases_returns
    Sitting down on anything firm hurts straight away. It's the left sit bone, and it's been six \
    weeks since I fell behind on my stretching. I'd say 5.
    => duration_weeks=6; side=left; sit_to_pain_min=0; site=lower_buttock; stretching=some
    I've got pain on the right at the top of the back of my leg, just under the bum. Ten weeks. \
    Running 3/10. Sitting 4/10. Fine in bed.
    => duration_weeks=10; pain_activity=3; pain_sit=4; side=right; site=lower_buttock; sport=run
    I run trails and lift. Since a hilly race five weeks ago my left glute, low down, has been \
    sore; 2 at rest, 4 or 5 on a run. I've dropped to two runs a week.
    => duration_weeks=5; pain_activity=5; pain_rest=2; rest_state=reduced; run_details=hills; \
    side=left; site=lower_buttock; sport=run+gym
    I have been resting completely for 4 weeks and there is no improvement. It still hurts to sit \
    for over 15 minutes, about 6 out of 10. Before that I ran five times a week.
    => pain_sit=6; rest_state=stopped; sit_to_pain_min=15; sport=run; stopped_weeks=4
    I get a pulling sensation at my left sit bone in downward dog. It's been there since February \
    and I practise yoga every day, with a lot of hamstring stretching. My chair at work is a hard \
    wooden one.
    => duration_weeks=42; seat=hard; side=left; site=lower_buttock; sport=yoga
    """)
}
