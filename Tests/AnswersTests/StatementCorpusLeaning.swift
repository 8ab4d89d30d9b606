/// Stories whose sentences lean on the one before: "maybe a 3", "since then". Turned round, they say
/// something else.
extension StatementCorpus {
  static let leaning = read(
    """
    I have been feeling pain when sitting more than one hour since three months. The pain is 4. \
    Also when I bend forward. I go to gym and do deadlifts with 100 kg.
    => duration_weeks=12.9; pain_sit=4; sit_to_pain_min=60; sport=gym
    My aim is to get back to park run by spring. I'm resting completely at the moment, have been \
    for a month, pain is down to a 1 sitting still. Left.
    => goal=get back to park run by spring; pain_rest=1; rest_state=stopped; side=left; \
    stopped_weeks=4.3
    I rested for two months, then tried to come back with a 10k and it flared straight up. So \
    I've been off again for two weeks.
    => rest_state=stopped; stopped_weeks=2
    My physio has had me doing hamstring bridges and curls for 5 weeks. They seem to be helping. \
    Sitting is down to a 2.
    => pain_sit=2; physio_seen=yes; rehab_result=better; rehab_weeks=5
    I'm not an athlete. I'm 44 and work in a call centre on a cheap plastic chair eight hours a \
    day. Bottom of my right buttock aches after an hour.
    => age_years=44; seat=hard; side=right; sit_hours=8; sit_to_pain_min=60; site=lower_buttock
    No pain walking or lying down. Pain 4/10 after an hour sitting. Pain 6/10 when I try to jog. \
    Left side since August.
    => duration_weeks=16.1; pain_activity=6; pain_sit=4; side=left; sit_to_pain_min=60; sport=run
    The physio diagnosed it 5 weeks ago, though I'd had it two months by then. I'm doing single \
    leg bridges and it's slowly improving. Right.
    => pain_trend=better; physio_seen=yes; rehab_result=better; side=right
    I was fine until I bought a gravel bike in June. Since then both sit bones are bruised \
    feeling, and my left goes numb. Rides of two hours.
    => duration_weeks=22.9; side=both; site=lower_buttock; sport=cycle
    I'm fairly sure it's PHT. Sore low in the buttock when I bend, lunge or go up stairs, both \
    sides but mainly right. It's a month old and I'm resting from football.
    => duration_weeks=4.3; rest_state=stopped; side=both; site=lower_buttock; sport=team
    """)
}
