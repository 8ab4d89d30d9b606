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
    =>
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
    => gym_details=lunge; site=lower_buttock
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
    """)
}
