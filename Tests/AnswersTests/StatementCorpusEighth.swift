/// Short ways to say each thing: since when, how it began, what changed, what sitting and exertion
/// do.
extension StatementCorpus {
  static let eighth = read(
    """
    Noticed it about ten days ago after a long drive, my left sit bone.
    => duration_weeks=1.4; side=left; site=lower_buttock
    It's been niggling since I got back from holiday in August. My sit bone.
    => duration_weeks=14; site=lower_buttock
    This has dragged on for eight months now, right buttock low down by the crease.
    => duration_weeks=34.3; side=right; site=lower_buttock
    I'm going on three months of this now, pain where my hamstring inserts on the right.
    => duration_weeks=12.9; side=right; site=lower_buttock
    My sit bone pain is now in its fifth month.
    => site=lower_buttock
    First felt it on a long run on 3 October. Right glute, low.
    => duration_weeks=7.1; side=right; site=lower_buttock; sport=run
    I have been suffering of a pain in the ischium during 5 months.
    => duration_weeks=21.4; site=lower_buttock
    My sit bone has hurt ever since the London marathon in April.
    => duration_weeks=31.6; site=lower_buttock; sport=run
    Bottom left bum cheek hurting, must be six or seven weeks now.
    => duration_weeks=7; side=left; site=lower_buttock
    It wasn't sudden, it just sneaked up on me over the summer. Sit bone.
    => onset=gradual; site=lower_buttock
    The pain built over several weeks until I couldn't sit.
    => onset=gradual
    I couldn't tell you when it started, it came on that slowly.
    => onset=gradual
    It came on within a day of a hard track session. My sit bone.
    => onset=quick; run_details=fast; site=lower_buttock
    Woke up the day after deadlifts with it. Sit bone.
    => site=lower_buttock; sport=gym
    I'd been adding five miles a week to my long run. Sit bone pain.
    => site=lower_buttock; sport=run; train_volume_change=yes
    I'd gone from three runs a week to six. Sit bone pain since.
    => site=lower_buttock; sport=run; train_volume_change=yes
    I did a lot more running than usual on holiday and then it hurt.
    => sport=run; train_volume_change=yes
    In preparation for a half marathon I ran a lot more. Sit bone.
    => site=lower_buttock; sport=run; train_volume_change=yes
    Had a year off running and then went straight back to 30 miles a week. Sit bone.
    => site=lower_buttock; sport=run; train_volume_change=yes
    Nothing about my routine changed before this. Sit bone.
    => site=lower_buttock; train_volume_change=no
    I'd begun doing tempo runs and strides a few weeks earlier. Sit bone hurts.
    => run_details=fast; site=lower_buttock; sport=run; train_intensity_change=speed
    Increased my squat weight by 20 kilos over a month, then it started.
    => train_intensity_change=heavier
    Started going to a spin class in July, it began in August. Sit bone.
    => duration_weeks=14; site=lower_buttock; sport=cycle; train_intensity_change=new_gym
    It's a 3 when I run and a 7 after driving.
    => pain_activity=3; pain_sit=7; sport=run
    Running hurts, I'd put it at 6. Sitting is a 4.
    => pain_activity=6; pain_sit=4; sport=run
    Pain scores: running 5, sitting 3, resting 0.
    => pain_activity=5; pain_rest=0; pain_sit=3; sport=run
    On a bad day running gets to 7 out of 10.
    => pain_activity=7; sport=run
    It gets to about a 6 if I sit too long.
    => pain_sit=6
    Sitting at work is 5 or 6 by the afternoon.
    => pain_sit=6
    I'd give it 4 for the squats.
    => gym_details=squat; pain_activity=4
    It doesn't hurt at all when I'm resting.
    => pain_rest=0
    I can only sit for about ten minutes before I'm shuffling about.
    => sit_to_pain_min=10
    After quarter of an hour in a chair my sit bone is burning.
    => sit_to_pain_min=15; site=lower_buttock
    An hour at my desk and I have to get up because of my bum.
    => sit_to_pain_min=60
    Sitting is fine for the first 20 minutes and then my bum aches.
    => sit_to_pain_min=20
    20 mins of sitting is my limit. Bum hurts.
    => sit_to_pain_min=20
    I can't drive more than half an hour without stopping to stretch my bum.
    => sit_to_pain_min=30
    I'm sat down most of the day, eight or nine hours. Sit bone.
    => sit_hours=9; site=lower_buttock
    My job means sitting seven hours daily.
    => sit_hours=7
    I work from home and sit on a wooden kitchen chair all day. My bum hurts.
    => seat=hard
    I stretch it twice a day. Bum hurts.
    => stretching=daily_or_more
    I do hamstring stretches after every run.
    => sport=run; stretching=daily_or_more
    I don't do any stretching. Sit bone.
    => site=lower_buttock; stretching=none
    I've given up stretching as it made it worse. Sit bone.
    => site=lower_buttock; stretching=none
    Bad for the first ten minutes of a run, then it disappears, and it's sore again that night.
    => sport=run; warm_pattern=eases_returns
    Once I get going it's fine but I pay for it the next day. My bum, when running.
    => sport=run; warm_pattern=eases_returns
    The pain fades after a mile or so but it's back with interest by evening. I run.
    => sport=run; warm_pattern=eases_returns
    The longer I run the more it hurts.
    => sport=run; warm_pattern=no_warm_up
    After a run it throbs for the rest of the day.
    => lingers=hours; sport=run
    After a session my sit bone is sore for two to three days.
    => lingers=several_days; site=lower_buttock
    It settles within an hour of stopping. I run.
    => lingers=under_2h; sport=run
    It takes until the following evening to calm down after a run.
    => sport=run
    It aches for about a day afterwards when I've run.
    => lingers=over_24h; sport=run
    By the next morning it's gone. I run.
    => lingers=hours; sport=run
    I haven't run since September and miss it. My bum hurts.
    => rest_state=stopped; sport=run; stopped_weeks=11.7
    I've been off running for six weeks. My bum still hurts.
    => rest_state=stopped; sport=run; stopped_weeks=6
    I've knocked the running on the head for now. Bum hurts.
    => rest_state=stopped; sport=run
    I've swapped running for swimming, which is pain free. Bum.
    => cross_train=yes; sport=run
    Cut out the speedwork but still running 4 days a week. Bum.
    => rest_state=reduced; sport=run
    I'm still training as hard as ever. Bum hurts.
    => rest_state=normal
    Saw a physio last month who gave me exercises, been doing them 4 weeks, some improvement.
    => physio_seen=yes; rehab_result=better; rehab_weeks=4
    I've had six sessions of physiotherapy without any improvement.
    => physio_seen=yes
    I have done glute bridges daily for eight weeks and it has helped a lot.
    => rehab_result=better; rehab_weeks=8
    The strengthening seems to be making it angrier. Sit bone.
    => rehab_result=worse; site=lower_buttock
    Not seen a physio yet. Sit bone.
    => physio_seen=no; site=lower_buttock
    It runs down the hamstring as far as the knee when I sit long.
    => refers=thigh
    It doesn't travel anywhere, just the one spot. Sit bone.
    => refers=none; site=lower_buttock
    Pain radiates down to my calf. Sit bone.
    => refers=below_knee; site=lower_buttock
    No tingling or numbness. Sit bone.
    => site=lower_buttock; tingling=none
    Pain is right at the base of the right buttock.
    => side=right; site=lower_buttock
    Hurts right where my leg joins my bum, on the left hand side.
    => side=left; site=lower_buttock
    Pain directly under my right bum cheek.
    => side=right; site=lower_buttock
    Deep inside my left glute near the sit bone.
    => side=left; site=lower_buttock
    Pain in my upper left hamstring, almost in the buttock.
    => side=left; site=lower_buttock
    Soreness at the attachment of the hamstring, left leg.
    => side=left; site=lower_buttock
    Pain in both buttocks at the sit bones.
    => side=both; site=lower_buttock
    Mostly the left but some days the right. Sit bones.
    => site=lower_buttock
    I'm a triathlete so swim, bike and run. Sit bone.
    => site=lower_buttock; sport=run+cycle
    I lift weights and do yoga at the weekends. Sit bone.
    => site=lower_buttock; sport=gym+yoga
    I play five-a-side and tennis. Sit bone.
    => site=lower_buttock; sport=team
    Mainly road running with a weekly hill session. Sit bone.
    => run_details=hills; site=lower_buttock; sport=run
    My training is two interval sessions and a long run. Sit bone.
    => run_details=fast; site=lower_buttock; sport=run
    The physio said I should rest for 6 weeks and stretch daily.
    => physio_seen=yes
    I would love to run 5 days a week again.
    => goal=run 5 days a week again
    Hurts to sit. Hurts to drive. Hurts to run uphill. 5 weeks, right side, sit bone.
    => duration_weeks=5; run_details=hills; side=right; site=lower_buttock; sport=run
    pain right sitting bone, sitting max 15 minutes, no sport since 2 month, before much running
    => rest_state=stopped; side=right; sit_to_pain_min=15; site=lower_buttock; sport=run; \
    stopped_weeks=8.6
    """)
}
