/// More ratings as people type them, and more that are none.
extension ScaleCorpus {
  static let moreRatings: [(value: Double, ways: [String])] = [
    (
      0,
      [
        "nothing at all", "zilch", "naught", "painless", "doesn't hurt",
        "it doesn't hurt at all", "0.", "zero pain", "no pain whatsoever right now",
        "not painful", "not at all", "not sore at all", "absolutely none", "pain-free",
        "none today",
        "zero point zero",
      ]
    ),
    (
      1,
      [
        "one", "1 if that", "barely a 1",
      ]
    ),
    (
      2,
      [
        "1 or 2", "one to two", "couple", "used to be 5, now 2", "was a 5 last month, 2 today",
      ]
    ),
    (
      2.5,
      [
        "two point five"
      ]
    ),
    (
      3,
      [
        "about a 3", "3 or thereabouts", "low 3", "It was an 8 but it has come down to a 3",
      ]
    ),
    (
      3.5,
      [
        "3 and a half", "three & 1/2", "3½", "3 1/2",
      ]
    ),
    (
      4,
      [
        "between 3 and 4", "4 now, 7 yesterday", "it was 7 last week but now 4",
        "used to be a 7, now a 4", "5, sorry I meant 4", "5 - make that 4", "actually it's a 4",
        "a 4, maybe", "4?", "4...", "4 lol", "4 mate", "it's about 4 out of 10 most days",
        "Most days a 4", "typically 4", "usually around the 4 mark", "I guess like a four",
        "pain level four", "pain: 4", "pain 4/10", "NRS 4", "it's 4 at the minute",
        "4 today, on a good day 2", "4,",
      ]
    ),
    (
      5,
      [
        "a good five", "at least a 5", "up to 5", "no more than 5", "5 at most", "5 max",
        "max 5", "5+", "nearly 5", "almost a 5", "close to 5", "roughly 5", "5 give or take",
        "5 or so", "approx. 5", "~5", "≈5", "５", "٥", "five, when I sit", "when I sit it's a 5",
        "on a scale of 0 to 10, 5", "on a scale of one to ten I'd say five",
        "if 10 is the worst then 5", "with 10 being the worst, 5",
        "0 being none and 10 the worst I'd go 5", "5 with 10 the worst",
        "smack in the middle, 5", "not a 6, a 5", "not quite 6, say 5",
      ]
    ),
    (
      6,
      [
        "six outta ten", "6 (six)", "6, six", "6 and a bit", "6 out of ten", "six of ten",
        "6 of 10", "6 from 10",
      ]
    ),
    (
      7,
      [
        "six or seven", "6-7", "6 to 7", "6~7", "6 maybe 7", "sevn", "7 on the stairs",
        "honestly a 7", "I reckon 7", "maybe like a 7?", "7 I think", "probably 7",
        "gotta be a 7", "deffo a 7", "7 for sure", "a strong 7", "a weak 7", "no less than 7",
        "not more than a 7", "6 no 7", "6... no, 7", "6 - 7", "7 outof 10",
        "7 out of a possible 10", "7 over 10", "7 of ten",
      ]
    ),
    (
      7.5,
      [
        "seven and a half", "7.5", "7,5",
      ]
    ),
    (
      8,
      [
        "8 out of 10", "8 outa 10", "an 8", "solid 8", "hovering round an 8",
        "i'd give it an 8", "I would rate it 8", "about eight I suppose", "eight-ish", "8ish",
        "8 ish", "8!!", "8.", "(8)", "#8", "number 8", "eigth", "can be 8", "goes up to 8",
        "it peaks at 8", "can hit an 8", "anything from 2 to 8", "ranges 2-8",
      ]
    ),
    (
      9,
      [
        "nine on a bad day", "8 - 9", "from 8 to 9", "somewhere from 8 up to 9",
      ]
    ),
    (
      10,
      [
        "10++", "10!", "a perfect ten", "it's a 10 doc",
      ]
    ),
  ]

  static let moreNone = [
    "hard to say", "it's awful", "moderate", "quite a lot", "I ran 8 miles",
    "I'm 8 weeks pregnant", "at 6 o'clock", "since 7 am", "for 3 weeks", "2 kids",
    "I took 2 paracetamol", "10km", "6%", "not a 6", "between nothing and nothing", "10 weeks",
    "1/0", "I ran a 5 mile race last week", "it's on page 3", "my physio said 3 sets of 10",
    "I take 2 tablets", "about 20 minutes in", "I've got 3 kids and a dog", "the 10th of May",
    "had it 6 months", "grade 2 tear", "in my 40s", "4pm", "started at mile 4",
    "it's been 2 weeks", "2 days ago", "size 9 shoes", "it's the one on the left",
    "one side only", "that's one way to put it", "the last one", "once", "I can sit 10 minutes",
    "level with my hip", "second set", "it varies", "up and down", "sharp", "7 days a week",
    "24/7", "5:30", "12 stone", "70kg", "0800 number", "call me on 07700 900123", "50/50",
    "half and half", "a hundred percent", "zero idea", "zero clue", "tens of times", "A&E",
    "covid 19", "T12", "C5", "mp3", "three times worse than before", "double what it was",
    "not a 7 or 8", "never a 7", "it's not 7", "not none", "not zero", "nothing helps",
    "no pain no gain", "no pain relief works", "no pain at rest but loads running",
  ]
}
