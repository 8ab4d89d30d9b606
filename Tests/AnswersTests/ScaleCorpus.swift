/// Ratings from 0 to 10 as people type them: sentences of our own, for `ReadingCorpusTests`.
enum ScaleCorpus {
  static let ratings: [(value: Double, ways: [String])] = [
    (
      7,
      [
        "seven out of a possible ten", "7 from 10", "7 on 10", "7 where 10 is the worst",
        "7", "seven", "7/10", "7 out of 10", "seven outta ten", "a seven", "about a 7",
        "around 7ish", "7-ish", "7 ish", "maybe a 7?", "I'd give it a 7", "i'd rate it 7",
        "I would put it at a seven", "id go with 7", "its 7", "it's like a 7 right now",
        "probably like a 7", "solid 7", "a good 7", "a solid seven", "easily a 7", "at least a 7",
        "up to 7",
      ]
    ),
    (
      8,
      [
        "seven, possibly eight", "7 or 8", "7-8", "7 to 8", "between 7 and 8",
        "somewhere between 7 and 8", "7, maybe 8",
        "7 maybe 8", "about 7 or 8 out of 10", "7, 8", "8 on a bad day, usually 8",
      ]
    ),
    (
      6.5,
      [
        "6.5", "6,5", "six and a half", "6 and a half", "6½", "six point five", "6 1/2",
      ]
    ),
    (
      0,
      [
        "0", "zero", "nil", "nought", "no pain", "none", "none at all", "no pain at all", "0/10",
        "nothing", "pain free", "it doesn't hurt", "doesn't hurt at all",
      ]
    ),
    (
      10,
      [
        "10", "ten", "10/10", "ten out of ten", "a 10", "the worst, 10", "full 10",
        "10 out of 10 for sure",
      ]
    ),
    (
      4,
      [
        "4 when I sit, otherwise fine", "a 4 at the moment", "4 at the mo", "4 today, 6 yesterday",
        "6 yesterday but 4 today", "was a 6, now a 4", "was 6 now 4",
        "it was 8 last week, now it's 4", "now 4, was 8", "started at 8 but it's down to 4",
        "from 8 down to 4", "4 now", "4 currently", "4 on average", "usually 4",
        "about 4, worse after sitting", "about 4, worse after sitting, started three weeks ago",
        "4 out of 10 for 3 weeks", "no wait 4", "7 no wait 4", "7, sorry, 4", "7 I mean 4",
        "7... actually 4", "5 no 4", "4 (out of 10)", "4.", "4!", "(4)", "\"4\"", "#4", "number 4",
        "level 4", "a level 4", "4 pts", "4 points", "four points out of ten", "foru", "4 i think",
        "i think 4", "I'd say about four", "id say 4 tbh", "hmm 4", "ummm.. 4", "four, I suppose",
        "4, I reckon", "pain is 4", "pain level 4", "pain level: 4", "pain: 4/10", "score 4",
        "my pain is a 4", "on a scale of 0 to 10, 4", "on a scale of 1 to 10 I'd say 4",
        "on a scale from zero to ten it's a four", "4 on a scale of 10", "4 on the scale",
        "out of ten, 4", "out of 10 i'd say 4", "4 of 10", "4 over 10", "4 / 10", "４", "٤", "४",
      ]
    ),
    (
      3,
      [
        "three", "thre", "a three", "3ish", "3 max", "no more than 3", "3 at most", "3 tops",
        "not more than a 3",
      ]
    ),
    (
      5,
      [
        "5 in my left leg", "a five in the left", "5 when running", "five for running",
        "5 at worst", "at its worst 5", "5 on a bad day",
      ]
    ),
    (
      2,
      [
        "2 on a good day"
      ]
    ),
  ]

  static let outOfRange = [
    "11", "twelve", "12/10", "100", "-1", "minus 2", "eleven out of ten", "15", "twenty",
    "a hundred", "1000000",
  ]

  /// No one rating can be taken from these.
  static let none = [
    "not sure", "dunno", "bad", "really bad", "terrible", "mild", "it hurts",
    "worse than yesterday", "high", "pretty high", "can't say", "depends", "the worst ever", "L5",
    "5th of May", "three weeks", "3 weeks ago", "at 5 pm", "I ran 10 km", "5 miles", "2 hours",
    "30 minutes of sitting", "I'm 45 years old", "since 2019", "50%", "half", "twice a day",
    "3 times a week", "£5", "one of those days", "no one knows", "first thing in the morning",
    "less than 3", "below 3", "under 3", "more than 3", "over 5", "4 sitting, 6 running",
    "4 at rest and 7 when running", "3 in the morning, 6 at night", "left 3, right 5",
  ]
}
