/// More stories: abbreviations, learners of English, figures of many things in one.
extension StatementCorpus {
  static let tenth = read(
    """
    I'm 37 and training for my second marathon. The ache at the top of my left hamstring began in \
    week six of the plan, about a month ago, and it's there for the first two miles then \
    vanishes. Hurts for the rest of that day afterwards.
    => age_years=37; duration_weeks=4.3; lingers=hours; side=left; site=lower_buttock; sport=run; \
    train_volume_change=yes; warm_pattern=eases_returns
    My left sit bone hurts since I added hills six weeks ago.
    => duration_weeks=6; side=left; site=lower_buttock; train_intensity_change=hills
    My trouble is right under the left sitting bone. I sit 6 or 7 hours a day and can manage an \
    hour or so before it complains. Never been to a physio.
    => physio_seen=no; side=left; sit_hours=7; sit_to_pain_min=60; site=lower_buttock
    Gradual onset, right proximal hamstring, approx 5/12. Aggs: sitting >20 mins, hill running. \
    Eases: walking, standing.
    => onset=gradual; run_details=hills; side=right; sit_to_pain_min=20; site=lower_buttock; \
    sport=run
    Bum pain, right, since I drove to Cornwall and back at half term. 7 hours each way. Now even \
    30 minutes in the car gets it going.
    => side=right; sit_to_pain_min=30
    I do reformer pilates and barre and since going from two to five classes a week in September \
    my left sit bone has been tender. It's a 2 in class, 4 sitting on the floor, nothing in bed.
    => duration_weeks=9.7; pain_activity=2; pain_rest=0; pain_sit=4; side=left; \
    site=lower_buttock; sport=yoga; train_volume_change=yes
    Ischial pain left > right for 6/12, insidious onset. Desk worker 8h/day. Rehab 3/12 no \
    change.
    => onset=gradual; rehab_result=same; sit_hours=8; site=lower_buttock
    my coach upped the intervals in sept & it started then. right side top of hammy. 6/10 at \
    speed, 2/10 jogging, 0 walking
    => duration_weeks=9.7; pain_activity=6; run_details=fast; side=right; site=lower_buttock; \
    sport=run; train_intensity_change=speed
    46, male, office job and a keen parkrunner. Pain in the left sit bone for just under three \
    months, began a couple of weeks after I started doing two speed sessions a week. 1/10 at \
    rest, 4/10 running, 6/10 after a day at the desk.
    => age_years=46; duration_weeks=12.9; pain_activity=4; pain_rest=1; pain_sit=6; \
    run_details=fast; side=left; site=lower_buttock; sport=run; train_intensity_change=speed
    Started with a twinge at mile 18 of a long run in September and it's been there ever since. \
    Left, at the very top of the hamstring. I took two weeks off then carried on.
    => duration_weeks=9.7; side=left; site=lower_buttock; sport=run
    Physio twice a month since June for this, mostly massage, hasn't helped. I can't do a forward \
    fold. Right sit bone.
    => physio_seen=yes; side=right; site=lower_buttock
    For about five weeks I've had pain in my right buttock, deep, by the sit bone, whenever I sit \
    for longer than 20 minutes. My bike saddle is the worst offender. It came on over two or \
    three days following a long weekend of cycling.
    => duration_weeks=5; onset=quick; side=right; sit_to_pain_min=20; site=lower_buttock; \
    sport=cycle
    Two things changed: new job with a long commute (90 mins each way in the car) and I joined a \
    boxing gym. That was in August. Since September my left sit bone has been sore, 4 or 5 after \
    the drive home.
    => duration_weeks=11.7; pain_sit=5; side=left; site=lower_buttock; sport=gym; \
    train_intensity_change=new_gym
    I was doing so well with couch to 5k, week 8, and then this. Lower right buttock, hurts from \
    the off and keeps hurting till I stop. 3 weeks since it began.
    => duration_weeks=3; side=right; site=lower_buttock; sport=run; train_volume_change=yes; \
    warm_pattern=no_warm_up
    Pilates instructor. Dull ache both sitting bones, 4 months, worse after teaching. I have cut \
    my classes by half and I no longer stretch my hamstrings.
    => duration_weeks=17.1; rest_state=reduced; side=both; site=lower_buttock; sport=yoga; \
    stretching=none
    Long story short: left proximal hamstring, 18 months, MRI showed tendinopathy. I've done 6 \
    months of progressive loading with a good physio and I'm about 70% better. I sit on a wedge \
    cushion.
    => duration_weeks=77.1; physio_seen=yes; rehab_result=better; rehab_weeks=25.7; seat=soft; \
    side=left; site=lower_buttock
    """)
}
