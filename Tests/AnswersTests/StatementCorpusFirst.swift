extension StatementCorpus {
  /// Stories as patients type them, each with exactly what it states.
  static let first = read(
    """
    It began 3 weeks ago after hill runs, and sitting hurts.
    => duration_weeks=3; train_intensity_change=hills; run_details=hills; sport=run
    I've had a sore left sit bone for about two months. It came on gradually when I upped my \
    mileage for a half marathon.
    => side=left; site=lower_buttock; duration_weeks=8.6; onset=gradual; train_volume_change=yes; sport=run
    pain low in my right buttock since march, 4/10 when i run and sitting is a 6
    => site=lower_buttock; side=right; duration_weeks=38; pain_activity=4; pain_sit=6; sport=run
    I'm 43 and I run and lift weights. My bum hurts after 20 minutes of sitting and I sit about \
    9 hours a day.
    => age_years=43; sport=run+gym; sit_to_pain_min=20; sit_hours=9
    It eases once I'm warm then comes back later. It's sore for two days after a hard session.
    => warm_pattern=eases_returns; lingers=over_24h
    The pain gets worse the longer I run. I haven't run for 3 weeks but swimming is fine.
    => warm_pattern=no_warm_up; sport=run; rest_state=stopped; stopped_weeks=3; cross_train=yes
    Did 8 weeks of bridges, no change. I've seen a physio twice.
    => rehab_weeks=8; rehab_result=same; physio_seen=yes
    I don't stretch and I haven't seen a physio yet
    => stretching=none; physio_seen=no
    I stretch my hamstrings every day because they feel tight. I'm training for a marathon in 6 \
    weeks.
    => stretching=daily_or_more; train_volume_change=yes; sport=run
    43 yo female runner, pain where my leg joins my bum, right side, on and off for a year
    => age_years=43; sport=run; site=lower_buttock; side=right; duration_weeks=52.1
    It hurts on the left, deep in the buttock. no change in training.
    => side=left; site=mid_buttock; train_volume_change=no
    It suddenly started last Tuesday while sprinting for a ball at football
    => onset=one_moment; duration_weeks=0.7; sport=team
    My tailbone aches when I sit, 7/10. At rest it's a 2.
    => site=tailbone; pain_sit=7; pain_rest=2
    2 at rest, 5 running, 6 sitting
    => pain_rest=2; pain_activity=5; pain_sit=6; sport=run
    I want to run the London marathon in April
    => goal=run the London marathon in April
    I started crossfit in September and then my hamstring started hurting about 6 weeks ago, \
    right at the sit bone.
    => train_intensity_change=new_gym; sport=gym; duration_weeks=6; site=lower_buttock
    Heavy deadlifts and lunges set it off. I lift four times a week.
    => gym_details=deadlift_heavy+lunge; sport=gym
    I stopped running two months ago and it's still getting worse every week.
    => rest_state=stopped; stopped_weeks=8.6; sport=run; pain_trend=worse
    It's slowly getting better. I'm running less than I used to.
    => pain_trend=better; rest_state=reduced; sport=run
    Both sit bones hurt, I have a desk job and sit 8-10 hours a day on a hard chair
    => site=lower_buttock; side=both; sit_hours=10; seat=hard
    It goes down the back of my thigh but not below the knee
    => refers=thigh
    the pain shoots from my bum down to my calf
    => refers=below_knee
    It stays in one spot and doesn't go down the leg. 5 out of 10 when running.
    => refers=none; pain_activity=5; sport=run
    I added speed work on tuesdays and hill reps on thursdays, then this started a month ago
    => train_intensity_change=speed+hills; run_details=fast+hills; duration_weeks=4.3
    it crept up on me over a few weeks. I do yoga and cycle to work
    => onset=gradual; sport=cycle+yoga
    I can only sit for 15 minutes before it starts aching
    => sit_to_pain_min=15
    Stiff for about 20 minutes in the morning. I've been resting completely for 3 weeks.
    => morning_stiff_min=20; rest_state=stopped; stopped_weeks=3
    I live in Australia and I'm 29
    => region=au; age_years=29
    im 52, postmenopausal, upper hamstring pain both sides for 5 years
    => age_years=52; site=lower_buttock; side=both; duration_weeks=260.7
    I've been strengthening for 12 weeks and it has helped a bit.
    => rehab_weeks=12; rehab_result=better
    It swaps from side to side. Started about a fortnight ago
    => side=swaps; duration_weeks=2
    I carried on running as normal but it hurts the whole run
    => rest_state=normal; sport=run; warm_pattern=no_warm_up
    I doubled my running in january, and it began in february
    => train_volume_change=yes; sport=run; duration_weeks=40.1
    I gave birth 4 months ago and got back into running
    => pregnancy=postpartum6m; sport=run
    I'm 20 weeks pregnant and my bum hurts
    => pregnancy=pregnant
    no pain sitting, but running is a 5
    => pain_sit=0; pain_activity=5; sport=run
    My pain started in June. In 2019 I had the other side.
    => duration_weeks=22.9
    Pain settles within an hour. Cycling doesn't hurt.
    => lingers=under_2h; cross_train=yes
    its been about 6 months now, worse sitting in the car. I play hockey and go to the gym
    => duration_weeks=25.7; sport=gym+team
    I do sprints and long runs, I overstride a bit my coach says
    => sport=run; run_details=fast+long_stride
    My physio gave me bridges and hamstring curls which I did for 3 months but they made it \
    worse
    => physio_seen=yes; rehab_weeks=12.9; rehab_result=worse
    I havent tried any strengthening. I stretch now and then
    => rehab_result=not_tried; stretching=some
    cut my mileage by half in October
    => rest_state=reduced
    I've been dealing with this for the past 3 weeks, sudden sharp pain at first when I did the \
    splits
    => duration_weeks=3; onset=one_moment
    I started lifting heavier about two months ago. Deep ache at the bottom of my left glute for \
    a month.
    => train_intensity_change=heavier; sport=gym; site=lower_buttock; side=left; \
    duration_weeks=4.3
    My hamstring has been hurting since I started marathon training in June.
    => duration_weeks=22.9; train_volume_change=yes; sport=run
    about 4, worse after sitting, started three weeks ago
    => duration_weeks=3
    Tennis player, 38, left sided groin pain for 2 weeks
    => sport=team; age_years=38; side=left; site=groin; duration_weeks=2
    Sitting at my desk for more than half an hour brings it on
    => sit_to_pain_min=30
    I tripled my training load and joined a new gym class
    => train_volume_change=yes; train_intensity_change=new_gym; sport=gym
    6 month history of right high hamstring pain. 36 year old runner.
    => duration_weeks=25.7; side=right; site=lower_buttock; age_years=36; sport=run
    It loosens up after the first mile but aches afterwards
    => warm_pattern=eases_returns
    pain when lying down is 3/10
    => pain_rest=3
    My low back aches and I sit all day
    => site=low_back
    The outside of my hip has been sore for ten days
    => site=side_hip; duration_weeks=1.4
    Been off running since August. can't wait to get back to it
    => rest_state=stopped; stopped_weeks=16.1; sport=run; goal=get back to it
    I drive for a living, 10 hours a day, and my seat is a hard wooden bench
    => sit_hours=10; seat=hard
    Running doesn't hurt at all. Sitting is about a 4 out of 10
    => pain_activity=0; sport=run; pain_sit=4
    More miles than usual on the bike in the spring
    => train_volume_change=yes; sport=cycle
    Didn't increase my mileage, nothing changed in my training
    => train_volume_change=no
    it flares up for 3 days after football
    => lingers=several_days; sport=team
    """)
}
