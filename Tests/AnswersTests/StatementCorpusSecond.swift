extension StatementCorpus {
  /// More of them, written once the rules stood.
  static let second = read(
    """
    Hi, I'm a 34 year old woman and I've had pain in my right sitting bone for around 4 months. \
    It started after I increased my running for the Manchester half.
    => age_years=34; site=lower_buttock; side=right; duration_weeks=17.1; \
    train_volume_change=yes; sport=run
    I have an ache under my left buttock which is worse when sitting for long periods. My job \
    means I sit for about 8 hours a day.
    => site=lower_buttock; side=left; sit_hours=8
    Started getting a niggle at the top of my hamstring last month after doing a lot of hill \
    sprints.
    => site=lower_buttock; duration_weeks=5.3; train_intensity_change=speed+hills; \
    run_details=fast+hills
    My bum hurts. It's been 2 weeks. It hurts when I run (about 3/10) and when I drive (5/10).
    => duration_weeks=2; sport=run; pain_activity=3; pain_sit=5
    Came on slowly over the winter, no injury. I'm 61 and play tennis twice a week.
    => onset=gradual; age_years=61; sport=team
    felt something pop in the back of my thigh when I slipped at the weekend
    => onset=one_moment; site=mid_thigh
    I've stopped running altogether, still cycling which is pain free. Pain at rest 1/10.
    => rest_state=stopped; sport=run; cross_train=yes; pain_rest=1
    Been doing glute bridges and nordics for 6 weeks with no improvement. My physio says its \
    tendinopathy.
    => rehab_weeks=6; rehab_result=same; physio_seen=yes
    pain in both hamstrings right at the top, since I took up hot yoga in September
    => side=both; site=lower_buttock; duration_weeks=9.7; sport=yoga
    I run 40 miles a week and do deadlifts on Fridays. The pain is 2 or 3 out of 10 when I run.
    => sport=run+gym; pain_activity=3
    It hurts to sit on hard chairs after about 10 minutes.
    => sit_to_pain_min=10
    Never had this before. Left leg, high up, hurts on long runs and for a couple of days \
    afterwards.
    => side=left; lingers=over_24h; sport=run
    no stretching, no physio yet, just rest for the last 2 weeks
    => stretching=none; physio_seen=no
    My son is 12 and he has pain in his left hip after football
    =>
    I used to run marathons but I have not run for 6 months because of this
    => sport=run; rest_state=stopped; stopped_weeks=25.7
    Ran 10 miles on Sunday, 4 days later my backside was killing me
    => sport=run
    I do a lot of squats and lunges at the gym and recently went heavier on deadlifts
    => gym_details=squat+lunge; sport=gym; train_intensity_change=heavier
    I stretch it loads every morning and evening, and it's not getting any better
    => stretching=daily_or_more
    I would like to get back to playing football by the spring.
    => goal=get back to playing football by the spring
    Pain in my coccyx for three weeks after falling on the stairs
    => site=tailbone; duration_weeks=3
    Sitting 7/10, running 4/10, resting 1/10.
    => pain_sit=7; pain_activity=4; pain_rest=1; sport=run
    45m, cyclist, deep bum pain that came on about 10 days ago during a long ride
    => age_years=45; sport=cycle; duration_weeks=1.4
    it aches in the crease under my bum on the right hand side and goes down my hamstring a bit
    => site=lower_buttock; side=right; refers=thigh
    I've cut down from five runs a week to two. It's getting worse anyway.
    => rest_state=reduced; sport=run; pain_trend=worse
    Can't sit longer than 45 mins without having to get up
    => sit_to_pain_min=45
    I'm 28 weeks pregnant with my second and have pain low in my bum on both sides
    => pregnancy=pregnant; side=both; site=lower_buttock
    Morning stiffness lasts 10 minutes. I can still swim without any pain.
    => morning_stiff_min=10; cross_train=yes
    I am based in Ireland. 56 yrs old. Walk the dog twice a day for 40 minutes.
    => region=ie; age_years=56
    My mileage is the same as always, I haven't changed anything
    => train_volume_change=no
    I saw a physiotherapist in June who gave me exercises, they helped for a while
    => physio_seen=yes; rehab_result=better
    I have a 10k race in 3 weeks and want to run it in under 50 minutes
    => goal=run it in under 50 minutes
    Pain is always there first thing, eases after a few minutes of running then comes back when \
    I stop
    => warm_pattern=eases_returns; sport=run
    The pain began 2 years ago and I was better for a while, then it returned in October when I \
    started doing intervals
    => train_intensity_change=speed; run_details=fast
    I think it was 5 or 6 weeks ago that it started, dunno why
    => duration_weeks=6
    it doesnt hurt when I run, only when I sit in the car for more than an hour
    => pain_activity=0; sport=run; sit_to_pain_min=60
    Left side. Nothing makes it better. I sit on a cushion now.
    => side=left; seat=soft
    three weeks of physio and strengthening and it feels worse
    => rehab_weeks=3; rehab_result=worse
    i lift heavy three times a week, and box jumps were new last month
    => sport=gym
    Bruised feeling in the lower part of my left bum cheek, 3 months, worse after speedwork
    => site=lower_buttock; side=left; duration_weeks=12.9; run_details=fast
    Sharp pain right on the bone I sit on, left hand side. It started about a month ago when I \
    began training for my first half marathon.
    => site=lower_buttock; side=left; duration_weeks=4.3; train_volume_change=yes; sport=run
    Hello, I'm Sam, 27, a footballer. Six weeks ago I felt a sudden pain behind my right thigh \
    during a sprint
    => age_years=27; sport=team; duration_weeks=6; onset=one_moment; side=right
    i have had a dull ache in my bum cheek for 8 months now it came on bit by bit
    => duration_weeks=34.3; onset=gradual
    Worst is driving. After 30 mins in the car its an 8/10 and I have to stop.
    => sit_to_pain_min=30; pain_sit=8
    I don't do any sport but I walk a lot, the pain is in the middle of my buttock
    => site=mid_buttock
    ive seen two physios and nothing has helped
    => physio_seen=yes
    My wife says I should rest. I run 3 times a week and I'm 48.
    => sport=run; age_years=48
    No change in my running, same mileage. Just noticed it one day about 5 weeks ago.
    => train_volume_change=no; duration_weeks=5; sport=run
    Aching both sides near the sit bones after I started spinning classes in August
    => side=both; site=lower_buttock; sport=cycle
    Pain score 6/10 sitting and 2/10 standing
    => pain_sit=6
    It hurts when I bend forward to tie my shoes and when I go uphill. I'm a hiker.
    =>
    I ran the London marathon in April and it has hurt ever since
    => sport=run; duration_weeks=31.6
    The right one has been playing up for about 10 weeks, the left is fine
    => side=right; duration_weeks=10
    I stopped stretching because it made it worse. It takes about a day to settle after a run.
    => stretching=none; lingers=over_24h; sport=run
    I'd give it a 4 out of 10 at the moment
    =>
    not sure when it started, maybe a couple of months ago
    => duration_weeks=8.6
    Pain travels down the back of the leg as far as the foot
    => refers=below_knee
    I do pilates on mondays and weights on wednesdays. Sitting is the worst thing.
    => sport=gym+yoga
    I was fine until I bumped up my weekly distance from 30k to 50k in September
    => train_volume_change=yes
    Had an MRI in July that showed tendinopathy. Did a 12 week loading programme with my physio \
    and it's a bit better.
    => physio_seen=yes; rehab_weeks=12; rehab_result=better
    My hamstring origin hurts on the left. 3/10 when running, rising to 5 later
    => site=lower_buttock; side=left; pain_activity=3; sport=run
    I sit down at a desk all day, maybe 7 or 8 hours, in a soft chair
    => sit_hours=8; seat=soft
    gradual onset left buttock pain. 52 year old lady, office worker.
    => onset=gradual; side=left; age_years=52
    In winter I cycle instead of running. Cycling is OK.
    => cross_train=yes; sport=cycle
    She is 43 and has had it for 3 years
    =>
    Sudden onset two days ago lifting a sofa
    => onset=one_moment; duration_weeks=0.3
    i have reduced my running to twice a week and stopped doing hills
    => rest_state=reduced; sport=run
    The pain doesn't travel anywhere, it just stays in one spot low in the right bum cheek
    => refers=none; site=lower_buttock; side=right
    I can run fine but I pay for it for the next two days
    => sport=run; lingers=over_24h
    i am in the uk. i am 39. i play netball and do spin
    => region=uk; age_years=39; sport=cycle+team
    Had physio for my shoulder last year. This is different, in the groin.
    => site=groin
    It gets worse as I run and I have to stop after 2 miles
    => warm_pattern=no_warm_up; sport=run
    I've been doing isometrics for a fortnight, too early to say
    => rehab_weeks=2
    I moved house three weeks ago and a week later it started
    =>
    stiff in the morning for half an hour and then it is ok
    => morning_stiff_min=30
    My goal is to run a sub 4 marathon next year
    => goal=run a sub 4 marathon next year
    my coach added sprints and made me lengthen my stride
    => train_intensity_change=speed; run_details=fast+long_stride
    I haven't been able to run since the start of October
    => sport=run; rest_state=stopped; stopped_weeks=7.4
    It's better with a cushion. I've got a half marathon in 5 weeks.
    => sport=run
    """)
}
