/// Stories of three sentences with numbers in them that are neither an onset nor a score.
extension StatementCorpus {
  static let fourth = read(
    """
    I'm a 38 year old runner and my left sit bone has been sore for about three weeks. It came on \
    gradually after I added hill repeats for a 10k on 4 October. Sitting at my desk for more than \
    20 minutes makes it ache.
    => age_years=38; duration_weeks=3; onset=gradual; run_details=hills; side=left; \
    sit_to_pain_min=20; site=lower_buttock; sport=run; train_intensity_change=hills
    It warms up after the first mile of a run but comes back the next morning. I rate it 3 at rest \
    and 6 when sprinting. I have had it since Christmas.
    => duration_weeks=47.4; pain_activity=6; pain_rest=3; sport=run; warm_pattern=eases_returns; run_details=fast
    Sore low in the left buttock since I added hill repeats 6 weeks ago. Sitting at my desk hurts \
    after 20 minutes.
    => duration_weeks=6; run_details=hills; side=left; sit_to_pain_min=20; site=lower_buttock; \
    train_intensity_change=hills
    My sit bone hurts. It is quieter here since we moved house 6 weeks ago.
    => site=lower_buttock
    Started two months ago, no accident. Both sides hurt at the sit bones when I drive for an hour. \
    I do deadlifts at the gym and cycle to work 12 km each way.
    => duration_weeks=8.6; side=both; sit_to_pain_min=60; site=lower_buttock; sport=gym+cycle
    My mum had sciatica. I am 35 and mine is a dull ache in the right buttock. It's been there for \
    5 months or so.
    => age_years=35; duration_weeks=21.4; side=right
    I'm 8 weeks postpartum. My left sit bone is sore when I sit to feed. It started 3 weeks ago.
    => duration_weeks=3; pregnancy=postpartum6m; side=left; site=lower_buttock
    My physio says it is 2 cm tear seen on the MRI from 12 May. I stopped running 8 weeks ago. It \
    still hurts to sit for 30 minutes.
    => physio_seen=yes; rest_state=stopped; sport=run; stopped_weeks=8
    Gradually, over the last 6 weeks, a dull ache came on low in my right buttock, right at the sit \
    bone. I run 3 times a week, it is 3/10 when I run and 1 at rest, gone within an hour. Sitting \
    in a hard chair for 8 hours a day hurts after 15 minutes, maybe a 4.
    => duration_weeks=6; lingers=under_2h; onset=gradual; pain_activity=3; pain_rest=1; \
    pain_sit=4; side=right; sit_hours=8; sit_to_pain_min=15; site=lower_buttock; sport=run
    I cycle 200 km a week on a new saddle. My sit bones are sore on both sides. It eases as soon as \
    I get off the bike.
    => side=both; site=lower_buttock; sport=cycle
    It is about a 4 when I run and a 2 when I bend
    => pain_activity=4; sport=run
    """)
}
