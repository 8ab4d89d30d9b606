/// More such stories: abbreviations, lists without verbs, other Englishes.
extension StatementCorpus {
  static let seventh = read(
    """
    Sitting on soft chairs is okay, hard ones not. I'd say it's sixteen weeks, maybe a tad more. \
    Left side, going slightly down the hamstring.
    => duration_weeks=16; refers=thigh; side=left
    So it's my right butt. Hurts most driving, my car has these hard bucket seats, 15 min and I \
    need to shift. Started after a speed block, maybe 9 weeks back.
    => duration_weeks=9; run_details=fast; seat=hard; side=right; sit_to_pain_min=15; \
    train_intensity_change=speed
    I have stopped all exercise except swimming (which is fine) for about 6 weeks but sitting \
    still hurts at a 5.
    => cross_train=yes; pain_sit=5; rest_state=stopped; stopped_weeks=6
    my right sit bone is sore after i kneel and lean forward to garden. im 58. its been 4 weeks. \
    pain is bout 4
    => age_years=58; duration_weeks=4; side=right; site=lower_buttock
    The discomfort began approximately seven weeks ago, shortly after I increased my running from \
    three to five days per week. It is localised to the left sitting bone and is present at about \
    2 out of 10 at rest.
    => duration_weeks=7; pain_rest=2; refers=none; side=left; site=lower_buttock; sport=run; \
    train_volume_change=yes
    I love running but this ache in my right sit bone has me down. Eight weeks. It's about 3 out \
    of 10 once I'm going and maybe 5 first thing.
    => duration_weeks=8; pain_activity=3; side=right; site=lower_buttock; sport=run
    Mine has lasted 20 weeks so far. First it was just after running, now also at rest, I'd call \
    it a 2 sitting on the sofa doing nothing and a 4 when I run.
    => duration_weeks=20; pain_activity=4; pain_sit=2; sport=run
    I'm 57, I sit at a computer 10 hours a day and can't go more than half an hour without pain \
    under my right sit bone.
    => age_years=57; side=right; sit_hours=10; sit_to_pain_min=30; site=lower_buttock
    hamstring pain top of leg under bum cheek, both sides but left worse, 7 months, i do spin \
    classes and pilates
    => duration_weeks=30; side=both; site=lower_buttock; sport=cycle+yoga
    My pain sits right where the bum meets the leg on the right. I can manage 15 mins in the car \
    and then I have to wriggle. It's been 3 months and it's slowly getting worse.
    => duration_weeks=12.9; pain_trend=worse; side=right; sit_to_pain_min=15; site=lower_buttock
    Left side high hamstring. It's a 2 on easy runs, 6 on hills or fast stuff. Settles in an hour \
    or so.
    => lingers=under_2h; pain_activity=6; run_details=fast+hills; side=left; site=lower_buttock; \
    sport=run
    I haven't been able to run for 6 weeks because of a pain at the top of my left hamstring. I \
    can cycle pain free.
    => cross_train=yes; rest_state=stopped; side=left; site=lower_buttock; sport=run; \
    stopped_weeks=6
    I don't run any more, gave up two years ago with my knees. Now I walk 10 km a day and have an \
    ache in the left sit bone that began in September, maybe 3 out of 10 when walking.
    => duration_weeks=9.7; pain_activity=3; side=left; site=lower_buttock
    Every time I sprint it grabs at the top of my right hamstring. I play rugby. It happened 3 \
    weeks ago in a match when I was chasing back, felt a sharp pain instantly.
    => duration_weeks=3; onset=one_moment; side=right; site=lower_buttock; sport=team
    I've been doing yoga daily for years and lately going deeper in my forward folds. Now there's \
    a pulling at my right sit bone, 2 months.
    => duration_weeks=8.6; side=right; site=lower_buttock; sport=yoga
    the pain is in my right buttock near the sit bone, pain 6 when i drive, 4 when i sit at home \
    on sofa, 2 when walking. started 2 month ago slowly.
    => duration_weeks=8.6; onset=gradual; pain_activity=2; pain_sit=6; side=right; \
    site=lower_buttock
    I have a hot poker feeling in my left sit bone, more so at the end of a day at my desk. I get \
    tingling in my left foot sometimes. Four weeks.
    => duration_weeks=4; side=left; site=lower_buttock; tingling=one_leg
    It's fine while I'm lifting but a couple of hours later it's throbbing, and it's back to \
    normal the next day. I squat and deadlift heavy 3x a week.
    => gym_details=squat+deadlift_heavy; sport=gym
    Hi I'm a 26 yr old female hurdler. Pain right sit bone x 5 wks, worse w/ sprinting and \
    stretching, no pain at rest.
    => age_years=26; duration_weeks=5; pain_rest=0; run_details=fast; side=right; \
    site=lower_buttock; sport=run
    Sitting is by far the worst, 7 out of 10 if I'm stuck in a meeting, and it hurts within ten \
    minutes. Moving around helps.
    => pain_sit=7; sit_to_pain_min=10
    I have pain in ischium right side since 6 months, sitting in car max 20 minutes, run is \
    possible with pain 3, after the run pain is more strong during 2 days.
    => duration_weeks=25.7; lingers=over_24h; pain_activity=3; side=right; sit_to_pain_min=20; \
    site=lower_buttock; sport=run
    Ten months of on and off pain at my right sitting bone. It never hurts on the bike. Running \
    more than 5k sets it off.
    => cross_train=yes; duration_weeks=42.9; side=right; site=lower_buttock; sport=run
    my 3 year old likes to be carried, i think that did it, right butt low down, 3-4 weeks, hurts \
    getting up from chair
    => duration_weeks=4; side=right; site=lower_buttock
    I can sit through most of a film, say an hour and a half, before I get a pain in my right sit \
    bone.
    => side=right; sit_to_pain_min=90; site=lower_buttock
    I started the Couch to 5K 8 weeks ago, all good until last week when I got a pain low in the \
    left buttock.
    => duration_weeks=1.4; side=left; site=lower_buttock; sport=run; train_volume_change=yes
    My longest run has gone from 8 miles to 16 in a month. My right hamstring where it attaches \
    to the sit bone is now sore to sit on.
    => side=right; site=lower_buttock; sport=run; train_volume_change=yes
    I've had 3 cortisone shots for it over 2 years, MRI showed a partial tear. Still can't sit \
    more than 45 mins.
    => duration_weeks=104.3; sit_to_pain_min=45
    I don't sit much, 4 hrs a day tops, on a padded chair.
    => seat=soft; sit_hours=4
    """)
}
