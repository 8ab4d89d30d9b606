/// Ages, distances, other people, other parts of the body, what is over, asked or only said to be so.
/// Nothing here is a statement about the pain unless it is listed.
extension StatementCorpus {
  static let otherTraps = read(
    """
    I'm 45 and I ran 10 miles on Sunday at 8 minute pace
    => age_years=45; sport=run
    My race is in 12 weeks and I've been running for 20 years
    => sport=run
    I weigh 82 kilos and I'm 5 foot 10
    =>
    My husband has had hip pain for three years, he's a 7 out of 10 most days
    =>
    I had plantar fasciitis for six months in 2021 but that's long gone
    =>
    My knee has been sore for two weeks but it's the bum I'm asking about
    =>
    My friend runs hills every day and has no pain at all
    =>
    I live on the left side of the river, 20 minutes from the physio
    =>
    I used to sit 10 hours a day but now I have a standing desk
    =>
    It's not the running that does it, it's the chair at work
    => sport=run
    I ran a 3:45 marathon in April
    => sport=run
    Do you think I should stop running?
    =>
    Would stretching every day help?
    =>
    Should I see a physio about it?
    =>
    My sister was given bridges by her physio and got better in six weeks
    =>
    Five years ago I had the same on the other side, it lasted 8 months and went away
    =>
    My boss is a pain in the backside
    =>
    I have two kids aged 4 and 7 and a dog of 3
    =>
    My shoulder hurts 6 out of 10 when I lift
    =>
    I was going to add hills but I never did
    =>
    If I sat for an hour I'd expect it to hurt, but I never do
    =>
    I do my stretches for my neck every day
    =>
    I'm right handed
    =>
    I left my job in March
    =>
    My left knee was operated on in 2010
    =>
    I take 5 mg of something for my blood pressure
    =>
    I've booked a physio for next Tuesday, 3 pm
    =>
    It doesn't hurt to run
    => sport=run
    It's not on the left
    =>
    I don't stretch
    => stretching=none
    I've never been to a gym in my life
    =>
    I haven't changed anything in my training
    => train_volume_change=no
    My training load has been the same for years
    =>
    It takes me 40 minutes to drive to work
    =>
    I sit down to eat at 7
    =>
    My dad had both hips replaced at 60
    =>
    I swim 40 lengths in 30 minutes
    =>
    On a good day I can run 5k in 25 minutes
    => sport=run
    My last 10k was 6 weeks ago and went great
    =>
    I've got 3 weeks until my holiday
    =>
    My coach is a runner who squats 150 kg
    =>
    I broke my right arm 8 weeks ago
    =>
    The pain isn't sudden or anything
    =>
    I scored 9 out of 10 on a quiz about tendons
    =>
    My back went 10 years ago and I was in bed for a week
    =>
    I walk 4 miles to work every day
    =>
    I've had this job for 4 months
    =>
    We moved house 6 months ago
    =>
    My daughter does yoga twice a day
    =>
    I read that it can take 12 weeks of strengthening to get better
    =>
    They say running hills causes it
    =>
    My watch says my heart rate is 52 at rest
    =>
    I stand 8 hours a day
    =>
    I want to know how long it will last, is it 6 months?
    =>
    I've never had pain when sitting
    =>
    The chair in my hall is hard but nobody sits on it
    =>
    I stopped smoking two years ago
    =>
    My headache started suddenly at 3 this afternoon
    =>
    I cycled when I was a boy
    =>
    I gave up on the doctor after 20 minutes on hold
    =>
    My right ankle is stiff for ten minutes in the morning
    =>
    The first 10 minutes of the film were great
    =>
    The appointment lasts half an hour
    =>
    """)
}
