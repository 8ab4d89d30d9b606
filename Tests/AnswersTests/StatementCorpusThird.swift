extension StatementCorpus {
  /// Still more, by the voices of other people.
  static let third = read(
    """
    My right glute started hurting at the beginning of September when I went from 20 to 40 miles \
    a week
    => duration_weeks=10.7; side=right; train_volume_change=yes
    Low buttock pain, left, 10 weeks. Sits at desk 9h/day. Runner.
    => site=lower_buttock; side=left; duration_weeks=10; sit_hours=9; sport=run
    honestly it just came out of nowhere and its been bugging me for like 3 months
    => duration_weeks=12.9
    I'm a 55-year-old woman and I go to yoga every day, lots of forward bends
    => age_years=55; sport=yoga
    Running is fine at the time but it's sore for about 3 hours afterwards
    => lingers=hours; sport=run
    i carnt sit for more then 10 mins, its agony
    => sit_to_pain_min=10
    I had the same problem on the other leg in 2021 and it took a year to go. This time it's the \
    right.
    => side=right
    I was told by my doctor to rest for 6 weeks
    =>
    the pain is 3 out of 10 walking and 6 out of 10 running
    => pain_activity=6; sport=run
    Over the past month I've been doing more hill work and the hamstring has become really tight \
    and sore where it joins the bum
    => train_intensity_change=hills; site=lower_buttock
    Three days after leg day my hamstring still hurts. I squat 100 kg.
    => sport=gym; gym_details=squat
    I'm off to Spain for a week in 3 weeks, flight is 2 hours
    =>
    I teach spin four times a week and do heavy romanian deadlifts
    => sport=gym+cycle; gym_details=deadlift_heavy
    It has been there since I was 30, I'm 36 now
    => age_years=36
    It doesn't go below the knee and I have no tingling
    => tingling=none
    Haven't exercised since the middle of August
    => rest_state=stopped; stopped_weeks=14.7
    i had to give up football 2 months ago because of it
    => sport=team; rest_state=stopped; stopped_weeks=8.6
    Resting for two weeks helped but as soon as I ran again it was back
    => sport=run
    Nothing new in training, no extra miles, no hills
    => train_volume_change=no
    Sitting on a hard wooden chair at work hurts after about 15 minutes, on the sofa I'm OK
    => sit_to_pain_min=15
    My PT added heavy lunges in May, by June I had a sore sit bone
    => gym_details=lunge; site=lower_buttock; duration_weeks=22.9
    Every morning I stretch my hamstrings before my run. Been doing that for years.
    => stretching=daily_or_more; sport=run
    I'm seeing a physio next week
    =>
    It hurts about a 3 during a run and a 5 the day after
    => pain_activity=3; sport=run
    Pain in left SIT BONE!!! 5 weeks!!! cant run
    => side=left; site=lower_buttock; duration_weeks=5
    My hamstring is tight when I warm up, then it loosens and I can finish the run, then it \
    stiffens up at my desk
    => warm_pattern=eases_returns; sport=run
    I've got a five year old and a two year old so I am always on the floor
    =>
    I am hoping to be able to sit through a whole film again
    => goal=sit through a whole film again
    It started suddenly when I was waterskiing 10 days ago, felt a rip behind my thigh
    => onset=one_moment; duration_weeks=1.4
    I think I overdid it, doubled my long run in a fortnight
    => train_volume_change=yes; sport=run
    the last 2 miles of my 10 mile run were awful
    => sport=run
    25f, ballet dancer, both hips and buttocks ache after rehearsals, 6 months now
    => age_years=25; sport=yoga; side=both; duration_weeks=25.7
    Physio has not helped and neither have the exercises
    => physio_seen=yes; rehab_result=same
    We moved to New Zealand in 2020. I live in New Zealand and work as a driver, about 7 hours a \
    day behind the wheel.
    => region=nz; sit_hours=7
    After my long run on Sunday it hurt for two days
    => lingers=over_24h; sport=run
    Is it normal to have pain for 3 months?
    =>
    I can sit for an hour no problem but driving kills me after 10 minutes
    => sit_to_pain_min=10
    I run with a club on tuesdays (intervals) and do parkrun on saturdays
    => sport=run; run_details=fast
    It's not the left one, it's the right
    => side=right
    I've eased back to two short jogs a week and do bridges daily
    => rest_state=reduced; sport=run
    I sit on the board of a charity and my right hand man is 60
    =>
    The pain started off as a 2 and is now about a 5 when I'm running
    => pain_activity=5; sport=run
    My brother tore his left hamstring 3 weeks ago sprinting
    =>
    I do not think it is my lower back
    =>
    Could it be from the hill reps I did 2 weeks ago?
    =>
    Used to sit 10 hours a day but I have a standing desk now
    =>
    I haven't changed my mileage but I did start doing intervals in October
    => train_volume_change=no; train_intensity_change=speed; run_details=fast
    High hamstring ache, right, since a trail race in September, 3-4/10 running, 6/10 sitting
    => site=lower_buttock; side=right; pain_activity=4; pain_sit=6; sport=run; \
    duration_weeks=9.7
    My daughter is 8 months old and I'm still breastfeeding
    =>
    I am a physio and I treat runners
    =>
    not painful when sitting, just when I lunge at the gym
    => pain_sit=0; sport=gym
    I have booked a physio appointment for the 3rd of December
    =>
    I've got a left hip replacement from 2018 but this is my right buttock
    => side=right
    Went on holiday 2 weeks ago. Drove 6 hours and it flared up.
    =>
    I run every other day, stretch twice a week and foam roll
    => sport=run; stretching=some
    hamstring curls didn't do anything after 10 weeks
    => rehab_weeks=10; rehab_result=same
    It feels like a 70 year old's hamstring, I'm only 31!
    => age_years=31
    I'll stop running for 6 weeks if you say so
    =>
    if i stretch it hurts more
    =>
    the doctor said the pain would go in 6 weeks
    =>
    I'm training 5 days a week for a triathlon, mostly on the bike
    => sport=cycle
    right now it hurts, i left work early
    =>
    I do 10 minutes of stretching daily
    => stretching=daily_or_more
    My bum goes numb after an hour on the bike
    => sport=cycle
    Its the left one that hurts but sometimes the right as well
    => side=left
    Started in the gym 6 weeks ago and I love it
    => train_intensity_change=new_gym; sport=gym
    Pain for about 6 weeks in the left buttock, low down, near the sit bone. I'm a 62 year old \
    retired teacher.
    => duration_weeks=6; side=left; site=lower_buttock; age_years=62
    It hurts when I sit for 20 minutes or more
    => sit_to_pain_min=20
    Pain comes on about 20 minutes into a run and gets worse until I stop
    => sport=run
    I was running 50 km a week before this. Now I run 20.
    => sport=run
    I've rested it completely for a month and its no different
    => rest_state=stopped; stopped_weeks=4.3
    no pain at rest. 2/10 on an easy run. gone by the next morning
    => pain_rest=0; pain_activity=2; sport=run; lingers=hours
    ive been getting this pain on and off for eighteen months, gets better when i stop running \
    then comes straight back
    => duration_weeks=77.1; sport=run
    Pain in the hamstring belly, half way up, right leg, since a sprint on saturday
    => site=mid_thigh; side=right; duration_weeks=0.1
    I can run for 30 minutes before it hurts
    => sport=run
    what does a 4 out of 10 mean when I run
    =>
    My grandson kicked a football into my left shin yesterday
    =>
    I use a standing desk and a soft cushion for the car
    =>
    the problem is my chair at work, I sit in it 9 to 5
    =>
    dull ache inside of my right cheek, worse going upstairs. thanks
    => side=right
    """)
}
