extension StatementCorpus {
  /// Sentences that look as if they stated something.
  static let traps = read(
    """
    Training is fine
    =>
    36F6 folded twice
    =>
    3 out of 10 when I run up hills
    => pain_activity=3; sport=run; run_details=hills
    It hurts when I run up a hill
    => sport=run; run_details=hills
    My groin hurts. About 4 months ago, in July
    => site=groin; duration_weeks=18.4
    My groin hurts. About 4 months ago, in July I moved house
    => site=groin
    Groin pain for 5 weeks, no sorry, 6 weeks
    => site=groin; duration_weeks=6
    I have two kids and a dog
    =>
    My 3 year old jumps on me
    =>
    10k in 50 minutes is my best
    =>
    I ran 5 miles
    => sport=run
    My husband runs and he had this for 3 months
    =>
    Should I stop running for 3 weeks?
    =>
    can i still run
    =>
    What if it started 3 weeks ago?
    =>
    Right now I am at work and I left early
    =>
    In the long run I run out of patience
    =>
    not after hills
    =>
    I don't run
    =>
    I live in Auckland
    =>
    I am 6 foot 2 and 80 kg
    =>
    I saw my GP 3 weeks ago
    =>
    I hurt my knee 2 years ago
    =>
    my mum is 70 and had a hip replacement in 2015
    =>
    I'm waiting to see a physio
    =>
    it is 7
    =>
    7/10
    =>
    I did 3 sets of 10 reps with 40 kg
    =>
    The race is on 12 April
    =>
    My appointment is in 3 weeks
    =>
    I get up at 6 and walk the dog for 30 minutes
    =>
    Pain runs down
    =>
    I'm right handed
    =>
    my left knee was operated on
    =>
    I want to know if it is serious
    =>
    If I ran 50 km a week it would be a 9 when sitting
    =>
    hello
    =>
    my friend says stretching every day helps
    =>
    hmm I don't know really
    =>
    I was told to stretch every day
    =>
    I feel like an 80 year old
    =>
    my car is a 12 year old banger
    =>
    used to play football years ago
    =>
    I sat on the left of the bus
    =>
    It hurts more running than walking
    => sport=run
    I worked out that it was nothing
    =>
    I bought new running shoes for 120 pounds
    =>
    it's worse when I sit
    =>
    gets worse with stretching
    =>
    I might have started too soon
    =>
    Will it be gone in 6 weeks?
    =>
    My dad is a physio
    =>
    I lost weight over 3 months
    =>
    I have been a teacher for 20 years
    =>
    I've been running for 20 years
    => sport=run
    """)
}
