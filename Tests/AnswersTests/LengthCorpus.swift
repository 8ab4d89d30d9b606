/// Lengths of time as people type them, seen from 22 November 2026: sentences of our own, for
/// `ReadingCorpusTests`.
enum LengthCorpus {
  static let lengths: [(seconds: Double, ways: [String])] = [
    (
      1_814_400,
      [
        "three weeks", "3 weeks", "3wks", "3 wks", "3w", "abt 3 weeks", "about three weeks now",
        "three weeks ago", "3 weeks or so", "3 weeks-ish", "3ish weeks", "maybe 3 weeks?",
        "been about 3 weeks", "it's been 3 weeks", "for the last 3 weeks",
        "for the past three weeks", "past 3 weeks", "over the last 3 weeks", "roughly 3 weeks",
        "just over 3 weeks", "nearly 3 weeks", "coming up to 3 weeks", "getting on for three weeks",
        "going on 3 weeks", "three wekks", "thre weeks", "3 week", "3 full weeks", "3 long weeks",
        "2-3 weeks", "2 to 3 weeks", "two or three weeks", "between 2 and 3 weeks", "a few weeks",
        "few weeks", "a few weeks ago", "the last few weeks", "several weeks",
        "since the 1st of November", "since 1 November", "since November 1st",
        "2 weeks, no wait, 3", "three weekes",
        "I think about a month, no, 3 weeks", "two weeks, sorry three weeks",
        "started three weeks ago after a 10k race", "it started 3 weeks ago when I ran 20 miles",
        "I'm 45 and it's been 3 weeks", "3 weeks, worse for the last 2 days",
      ]
    ),
    (
      1_209_600,
      [
        "a couple of weeks", "couple weeks", "couple of weeks ago", "a fortnight",
        "about a fortnight", "fortnight ago", "2 wks",
      ]
    ),
    (
      604_800,
      [
        "a week", "about a week", "one week", "1 week", "a week ago", "last 7 days", "7 days",
        "seven days or so",
      ]
    ),
    (
      864_000,
      [
        "ten days", "10 days ago",
      ]
    ),
    (
      907_200,
      [
        "1.5 weeks", "one and a half weeks",
      ]
    ),
    (
      86_400,
      [
        "yesterday", "a day", "1 day", "since yesterday",
      ]
    ),
    (
      172_800,
      [
        "two days", "since the day before yesterday", "48 hours",
      ]
    ),
    (
      2_592_000,
      [
        "a month", "about a month", "1 month", "for the last month", "one month ago", "a month ago",
        "the past month", "30 days",
      ]
    ),
    (
      5_184_000,
      [
        "2 months", "two months", "couple of months", "a couple of months", "2 mths", "2 mo",
        "2 mos",
      ]
    ),
    (
      7_776_000,
      [
        "3 months", "three months ago", "a few months",
      ]
    ),
    (
      7_884_000,
      [
        "a quarter of a year"
      ]
    ),
    (
      3_888_000,
      [
        "6 weeks and 3 days", "a month and a half", "1.5 months", "one and a half months",
        "month and a half", "a month and a half, maybe two",
      ]
    ),
    (
      3_628_800,
      [
        "six weeks"
      ]
    ),
    (
      15_552_000,
      [
        "6 months", "six months",
      ]
    ),
    (
      15_768_000,
      [
        "half a year", "half year",
      ]
    ),
    (
      47_304_000,
      [
        "a year and a half", "1.5 years", "one and a half years", "year and a half",
      ]
    ),
    (
      46_656_000,
      [
        "18 months"
      ]
    ),
    (
      31_536_000,
      [
        "a year", "one year", "1 yr", "1yr", "a year ago", "over a year", "about a year now",
        "for the last year",
      ]
    ),
    (
      63_072_000,
      [
        "two years", "2 yrs", "2y", "couple of years",
      ]
    ),
    (
      78_840_000,
      [
        "2.5 years", "two and a half years",
      ]
    ),
    (
      157_680_000,
      [
        "5 years", "five years on and off",
      ]
    ),
    (
      315_360_000,
      [
        "10 years", "a decade",
      ]
    ),
    (
      630_720_000,
      [
        "20 years", "two decades",
      ]
    ),
    (
      22_982_400,
      [
        "since March", "since early March",
      ]
    ),
    (
      15_033_600,
      [
        "since the start of June", "since June",
      ]
    ),
    (
      28_080_000,
      [
        "since January", "since new year", "since the beginning of the year",
      ]
    ),
    (
      432_000,
      [
        "since Tuesday", "since last Tuesday",
      ]
    ),
    (
      59_616_000,
      [
        "since 2025"
      ]
    ),
    (
      154_310_400,
      [
        "since 2022"
      ]
    ),
    (
      20_736_000,
      [
        "8 months"
      ]
    ),
    (
      12_960_000,
      [
        "five months"
      ]
    ),
    (
      1_296_000,
      [
        "half a month"
      ]
    ),
    (
      259_200,
      [
        "3 days", "three days ago", "72 hrs",
      ]
    ),
    (
      345_600,
      [
        "4 days now"
      ]
    ),
    (
      518_400,
      [
        "since Monday", "since Monday morning",
      ]
    ),
  ]

  static let none = [
    "a while", "ages", "a long time", "for ages", "for years", "on and off for years",
    "for a while now", "years", "months", "weeks", "forever", "my whole life",
    "as long as I can remember", "since I was a kid", "not long", "recently", "don't know",
    "not sure", "can't remember", "some time", "quite some time", "a bit", "donkey's years",
    "many moons", "it comes and goes", "every day", "3 times a week", "twice a week",
    "2 hours a day", "5 miles a week", "left leg", "7/10", "I'm 45 years old", "yes", "no", "3",
    "since it started", "since the race", "since my marathon", "when I was 30",
  ]
}
