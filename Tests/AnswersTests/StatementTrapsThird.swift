/// More sentences that look as if they stated something.
extension StatementCorpus {
  static let thirdTraps = read(
    """
    My physio turned up late in March and we talked about my bum
    => physio_seen=yes
    I arrived in London in May and my bum hurts
    =>
    He woke up one morning with a sore back
    =>
    I felt great for the first couple of miles then tired
    =>
    The marathon went down to the last mile and I settled for a finish
    => sport=run
    I stayed with my sister for two days after the race
    =>
    We stayed until bedtime at the race
    =>
    The next day it was fine weather for a run
    => sport=run
    My chair complained when I sat
    =>
    I can't complain about my chair
    =>
    I ramped up my savings for a house
    =>
    I was getting ready for dinner when the phone rang
    =>
    I went up to five people a week at my clinic
    =>
    I went from London to Paris on a bike
    => sport=cycle
    My rent increased from 800 to 1000 a month and my bum hurts
    =>
    My bum hurts and my wages jumped to 500 a week
    =>
    I'm down to two cigarettes a day
    =>
    My weight is down to 80 kg and I run
    => sport=run
    I stopped in March at a hotel. My bum hurts when I run.
    => sport=run
    I quit in September from my job. I run.
    => sport=run
    I was off in July on holiday and came back in August. My bum hurts.
    =>
    It came back in August. My bum hurts.
    =>
    I woke up with a headache 3 weeks ago
    =>
    I would be about ten weeks ahead by now
    =>
    That would be great in June
    =>
    That was in 2015, my knee
    =>
    My knee hurt. That was five weeks ago.
    =>
    My son had pain at the top of his hamstring. That's 4 months ago now.
    =>
    I think it would be a 7 if I ran
    =>
    From there I moved to Leeds six weeks ago
    =>
    Six weeks ago I moved house and from then on I had no time. My bum hurts.
    =>
    Three weeks ago I ran a race and the next day I was tired. My bum hurts.
    => sport=run
    She was told to stop stretching, which I've done
    =>
    Right under the desk is a heater. My bum hurts.
    =>
    Turn right in town. My bum hurts.
    =>
    I've had five weeks of no sugar. My bum hurts when I run.
    => sport=run
    My limit is 20 minutes of running
    => sport=run
    I can run for 20 minutes at most
    => sport=run
    Sleeping on anything firm for ten minutes is horrible
    =>
    Standing for ten minutes is painful
    =>
    Walking is a 2 hour job
    =>
    I gave it 4 stars. My bum hurts when I sit.
    =>
    The first half was fine. I play football.
    => sport=team
    I signed up for half the price
    =>
    I'm in a band, 22, and my bum hurts
    =>
    My bum hurts. Bus 39. I run.
    => sport=run
    Runner up. 2nd place. 39 seconds.
    => sport=run
    Nothing at work helps. My bum hurts.
    =>
    Nothing when sitting helps
    =>
    It hurts while sitting, none of it while I was young
    =>
    My bum gave me a warning in May; now 4 kids run around
    =>
    My house is at the bottom and my bum hurts
    =>
    The pain in my bum hit rock bottom
    =>
    My hamstring curls are at the top of my list
    =>
    My hamstring feels strong when I'm at the top
    =>
    The physio's exercises are a joke
    =>
    Slowly I got into running and my bum hurts
    => sport=run
    Slowly the sun came up. My bum hurts.
    =>
    I started slow in my race in March. My bum hurts.
    =>
    I built over 3 sheds in the last year. My bum hurts.
    =>
    It was sudden death in the final. My bum hurts.
    =>
    It was slow going. My bum hurts.
    =>
    I was as sore as ever after leg day
    =>
    My friend snuck up on me. My bum hurts.
    =>
    I've an appointment for two blocks of physio
    =>
    Two blocks of physio would cost 600
    =>
    my sister had this for 3 years on her left
    =>
    I broke my left wrist 6 weeks ago
    =>
    The race is in 8 weeks and 20 miles long
    =>
    If it got to a 7 when running I would stop
    =>
    Two years ago I had the same thing on the left for 4 months
    =>
    For the first half of the year I was fine
    =>
    My neighbour stretches every day and sits 9 hours
    =>
    I came back from Spain in May
    =>
    I stayed in a hotel for two days
    =>
    We stayed two days at my mum's and my bum hurt
    =>
    It was six weeks before the race that I bought shoes
    =>
    """)
}
