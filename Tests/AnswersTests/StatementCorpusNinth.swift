/// Stories of three sentences or so, as people of many kinds tell them.
extension StatementCorpus {
  static let ninth = read(
    """
    Hi all. 48, female, pain at the top of my left hamstring for the last ten weeks after \
    starting couch to 5k. It's about 3/10 while jogging and 5/10 when I've been sat for an hour.
    => age_years=48; duration_weeks=10; pain_activity=3; pain_sit=5; side=left; \
    site=lower_buttock; sport=run; train_volume_change=yes
    My right bum bone is so sore that I've put a cushion on my office chair. It started around \
    the middle of August. I'd been increasing my runs quite quickly.
    => duration_weeks=14; side=right; site=lower_buttock; sport=run; train_volume_change=yes
    Sitting bone right side painfull since 8 weeks, I do many km by bicycle, 200 per week. In the \
    car after 30 min I must stop.
    => duration_weeks=8; side=right; sit_to_pain_min=30; site=lower_buttock; sport=cycle
    ok so left glute right at the bottom where it meets the leg. hurts most when sprinting, like \
    a 6. started preseason, so mid july.
    => duration_weeks=18.4; pain_activity=6; side=left; site=lower_buttock
    I'm a 65-year-old retired teacher and I walk 5 miles most mornings. There is an ache in the \
    lower part of my right buttock which has come on gradually over the past three months. It is \
    worst on hard chairs, perhaps a 4.
    => age_years=65; duration_weeks=12.9; onset=gradual; pain_sit=4; side=right; \
    site=lower_buttock
    deadlifted 140 for reps about 3 wks ago and next day the top of my right hammy was sore af. \
    still sore. 2/10 chilling, 6/10 hinging
    => duration_weeks=3; pain_rest=2; side=right; site=lower_buttock; sport=gym
    It's on the left. I've been rowing and doing a lot of leg presses. Aches for an hour or so \
    after the gym and then settles.
    => lingers=under_2h; side=left; sport=gym
    I've had this pain for 2 years now, physio twice, shockwave, PRP, nothing's worked. Can't sit \
    for longer than 5 mins. Right sit bone.
    => duration_weeks=104.3; physio_seen=yes; side=right; sit_to_pain_min=5; site=lower_buttock
    Ache under my left buttock that began in the spring of last year when I took up running. I \
    now run three times a week at an easy pace. After each run it's sore for a day or two.
    => duration_weeks=72.6; lingers=over_24h; side=left; site=lower_buttock; sport=run; \
    train_volume_change=yes
    The pain came on suddenly as I lunged for a ball playing squash on 1 November. Left leg, \
    right up at the top near the bottom. Walking is a 2 and sitting a 4.
    => duration_weeks=3; onset=one_moment; pain_sit=4; side=left; site=lower_buttock; sport=team
    No injury that I recall. Left sit bone started to ache after long days in the car, I was \
    driving 5 hours a day in September. Seat heater helps.
    => side=left; sit_hours=5; site=lower_buttock
    Right hamstring high up. Sore at the start of a run, then okay, then stiff again in the \
    evening. Been going on since the first week of October.
    => duration_weeks=7.9; side=right; site=lower_buttock; sport=run; warm_pattern=eases_returns
    I think I overdid the stretching: I was doing the splits programme every night for a month. \
    Now my left sit bone hurts when I bend forward, and I've stopped all of it.
    => side=left; site=lower_buttock
    Pain 5 out of 10 when climbing stairs, 3 when sitting, none lying down. Started six months \
    ago. Both sides.
    => duration_weeks=25.7; pain_activity=5; pain_rest=0; pain_sit=3; side=both
    My gp thinks bursitis. Its at the bottom of my right cheek, 4 months, I sit on a donut \
    cushion. Not done any exercises yet.
    => duration_weeks=17.1; rehab_result=not_tried; seat=soft; side=right; site=lower_buttock
    I can run, funnily enough: it's uncomfortable for ten minutes then fades. It's the sitting \
    afterwards that kills me, 7/10 by the end of the working day. Left side.
    => pain_sit=7; side=left; sport=run; warm_pattern=eases_returns
    Both my sit bones ache, the left more than the right. I do hot yoga six times a week, splits \
    and all. 14 months.
    => duration_weeks=60; side=both; site=lower_buttock; sport=yoga
    Been told it's proximal hamstring tendinopathy by a sports doc. Left. Nine weeks of \
    isometrics and bridges and I'm maybe 50% better.
    => rehab_result=better; rehab_weeks=9; side=left; site=lower_buttock
    Tender spot on the right sitting bone since about a week. I was on a coach for 14 hours. I \
    don't do sport.
    => duration_weeks=1; side=right; site=lower_buttock
    Had to stop football in August, haven't kicked a ball since. Left ham, right at the top. It's \
    not too bad day to day, one or two out of ten.
    => rest_state=stopped; side=left; site=lower_buttock; sport=team; stopped_weeks=14
    Morning, I'm Dave, 55, lorry driver. Me left arse cheek's been giving me gyp for about 2 \
    months, right on the bone like. Half an hour in the cab and I'm squirming.
    => age_years=55; duration_weeks=8.6; side=left; sit_to_pain_min=30
    I started strength training in January with squats and RDLs. In March I noticed an ache deep \
    in my left buttock by the sit bone. It's sore for two days after leg day.
    => duration_weeks=35.9; gym_details=squat; lingers=over_24h; side=left; site=lower_buttock; \
    sport=gym; train_intensity_change=new_gym
    Pain during running is about 3, afterwards 5. It's on the right, ischial area. I run 5 times \
    weekly and that hasn't changed.
    => pain_activity=3; side=right; site=lower_buttock; sport=run
    I'm getting pain after about fifty minutes at the wheel. Left side, low. It's not there when \
    I run.
    => pain_activity=0; side=left; sit_to_pain_min=50; sport=run
    Right glute pain, low, since about mid May when I doubled up on training for an ultra. Runs \
    are a 4, desk is a 5 by home time. I've swapped two runs for the bike and that's fine.
    => cross_train=yes; duration_weeks=27.9; pain_activity=4; pain_sit=5; side=right; \
    site=lower_buttock; sport=run+cycle; train_volume_change=yes
    I have pain just where my bum meets my leg on the right since I tripped on a kerb in the dark \
    four weeks ago. It was instant. Sitting on anything firm for ten minutes is horrible.
    => duration_weeks=4; onset=one_moment; side=right; sit_to_pain_min=10; site=lower_buttock
    Pain has been there so long I can't remember, definitely over a year. Left sit bone, and I've \
    stopped running altogether since last Christmas. Sit for work, 9 to 10 hours.
    => rest_state=stopped; side=left; site=lower_buttock; sport=run; stopped_weeks=47.4
    I'm 31 and play rugby union, second row. Since pre-season sprints in July I've had a grabbing \
    pain high in the right hamstring, right into the sit bone. It eases after the warm up but \
    next day I can hardly tie my boots.
    => age_years=31; duration_weeks=18.4; run_details=fast; side=right; site=lower_buttock; \
    sport=team; warm_pattern=eases_returns
    Mine is the classic: long drives, sore right sit bone after 40 minutes, worse on a wooden \
    bench, better stood up. Three months.
    => duration_weeks=12.9; side=right; sit_to_pain_min=40; site=lower_buttock
    I've reduced my mileage from 40 to 20 a week because of a pain in my left sit bone that came \
    on bit by bit this autumn. It's maybe 3/10 by the end of a run.
    => onset=gradual; pain_activity=3; rest_state=reduced; side=left; site=lower_buttock; \
    sport=run
    Pain in lower right buttock. Worse when I wear heels. I work in a shop so I hardly sit, about \
    2 hours a day.
    => side=right; sit_hours=2; site=lower_buttock
    It hurts in my left bottom when I sit at school. I do athletics and we started hurdles this \
    term. I'm 16.
    => age_years=16; side=left; sport=run
    Right buttock fold. Ten days. Came on the evening after my first ever pilates class and has \
    ached since, 2 at rest and 4 if I sit.
    => duration_weeks=1.4; pain_rest=2; pain_sit=4; side=right; site=lower_buttock; sport=yoga
    Tried foam rolling, tried stretching it out every night, tried heat. Left sit bone still \
    aches after 20 min in the car. It's been five months.
    => duration_weeks=21.4; side=left; sit_to_pain_min=20; site=lower_buttock
    Coming up to four months with this one. Right sit bone, dull toothache kind of thing, a 2 \
    most of the time at rest and a 5 if I run for more than half an hour. My long runs went up by \
    6 miles in three weeks.
    => duration_weeks=17.1; pain_activity=5; pain_rest=2; side=right; site=lower_buttock; \
    sport=run; train_volume_change=yes
    My osteo says high hamstring. I've had five weeks of no running and it's a bit better, though \
    a long car trip still brings it on after three quarters of an hour. Right side.
    => rest_state=stopped; side=right; sit_to_pain_min=45; site=lower_buttock; sport=run; \
    stopped_weeks=5
    I work as a receptionist and I'm in a chair eight hours every day. Since about a year I have \
    a pain under the left buttock, it arrived little by little. I never stretch.
    => duration_weeks=52.1; onset=gradual; side=left; sit_hours=8; site=lower_buttock; \
    stretching=none
    I'm 70 and was told it's my hamstring tendon. Golf twice a week, stretch every morning as my \
    wife makes me. It has been sore on the right since I slipped getting out of the bath in early \
    October.
    => age_years=70; duration_weeks=6.4; side=right; stretching=daily_or_more
    There's a hot burning feeling on the bone I sit on, left, if I'm in the car longer than an \
    hour. I've had it on and off for three years and it's always worse in marathon training.
    => duration_weeks=156.4; side=left; sit_to_pain_min=60; site=lower_buttock; sport=run; \
    train_volume_change=yes
    Bought a rowing machine in lockdown, been doing 10k a day on it. Both sit bones ache \
    afterwards for the rest of the evening. Been like it 2-3 months.
    => duration_weeks=12.9; lingers=hours; side=both; site=lower_buttock
    My hammy's been tight and sore up by the bum for about 10 wks. Right one. Stretching it feels \
    nice for a minute then it's worse.
    => duration_weeks=10; side=right; site=lower_buttock
    I increased from 1 to 4 classes of bodypump a week after Easter and the left buttock pain, \
    low, began in May.
    => duration_weeks=27.1; side=left; site=lower_buttock; sport=gym; train_volume_change=yes
    """)
}
