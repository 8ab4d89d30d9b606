/// More lengths of time as people type them, and more that are none.
extension LengthCorpus {
  static let moreLengths: [(seconds: Double, ways: [String])] = [
    (
      0,
      [
        "0 weeks"
      ]
    ),
    (
      30,
      [
        "30 seconds", "thirty secs",
      ]
    ),
    (
      900,
      [
        "quarter of an hour", "a quarter hour",
      ]
    ),
    (
      1_200,
      [
        "20 mins", "about twenty minutes", "20 min",
      ]
    ),
    (
      1_800,
      [
        "half an hour", "half hour",
      ]
    ),
    (
      2_700,
      [
        "three quarters of an hour"
      ]
    ),
    (
      3_600,
      [
        "an hour", "1 hour tops", "an hour or so",
      ]
    ),
    (
      4_500,
      [
        "an hour and a quarter", "1h15", "1 hr 15 min",
      ]
    ),
    (
      5_400,
      [
        "an hour and a half"
      ]
    ),
    (
      7_200,
      [
        "2h", "2 hrs", "a couple of hours", "two hours straight", "2 hours max",
        "an hour or two",
      ]
    ),
    (
      86_400,
      [
        "one day", "24 hours",
      ]
    ),
    (
      604_800,
      [
        "one wk", "a week today", "a week on Monday", "since a week ago", "bout a week",
        "'bout a week", "only a week", "barely a week", "less than a week", "under a week",
        "not long, a week",
      ]
    ),
    (
      777_600,
      [
        "a week and two days"
      ]
    ),
    (
      864_000,
      [
        "10 days now"
      ]
    ),
    (
      1_209_600,
      [
        "two wks", "fortnight or so", "a week or two", "one or two weeks",
        "it's an old injury but this flare is 2 weeks", "2 weeks this time",
      ]
    ),
    (
      1_814_400,
      [
        "three-ish weeks", "3 or so weeks", "it'll be three weeks on Friday",
        "coming up to three weeks", "going on three weeks", "must be three weeks now",
        "three weeks, give or take", "I'm 44 and it's been 3 weeks",
        "I ran 10 miles 3 weeks ago", "three weeks. My son is 4 years old",
        "for the last 3 weeks, worse in the last 2 days", "a good three weeks",
        "the past three weeks", "within the last three weeks", "over the course of three weeks",
        "3 weeks to the day", "three weeks today", "3 weaks", "3weeks", "2/3 weeks",
      ]
    ),
    (
      2_419_200,
      [
        "3 or 4 weeks"
      ]
    ),
    (
      2_592_000,
      [
        "roughly a month", "about one month", "a month and change", "a month & a bit",
        "a month or more",
      ]
    ),
    (
      3_628_800,
      [
        "6 weeks (since my 10k)", "been 6 weeks, last week was the worst", "6 weeks ish",
        "it's like 6 weeks", "6 weeks I'd say", "six weeks I reckon",
        "6 weeks since it started", "6 weeks before today", "6 wk", "6wks", "6 weeks!!!",
        "SIX WEEKS", "6 weeks and counting", "5 or 6 weeks", "five to six weeks", "5 - 6 weeks",
        "it was 5 weeks ago, no 6 weeks ago",
      ]
    ),
    (
      5_184_000,
      [
        "a couple of months now", "two months-ish", "coupla months", "couple months",
        "a couple months back", "two full months", "two whole months", "a solid two months",
        "2 months +", "2+ months", ">2 months", "> 2 months", "at least two months",
        "no more than two months", "under two months", "two months at the most",
        "two months tops",
      ]
    ),
    (
      6_048_000,
      [
        "ten weeks on Tuesday", "around the 10 week mark",
      ]
    ),
    (
      10_368_000,
      [
        "3 months no 4", "3 months, sorry, 4 months", "three months... actually four",
      ]
    ),
    (
      15_552_000,
      [
        "6mo", "6 mths", "six moths", "about 6 months or so",
      ]
    ),
    (
      31_536_000,
      [
        "just over a year", "just under a year", "almost a year", "nearly a year",
        "about a year", "a year or so", "a good year", "a year tomorrow", "the whole year",
        "the last year", "this past year", "1 year", "one year exactly", "a yr",
        "it's been a year", "been a year", "about a year, give or take a month",
        "the best part of a year",
      ]
    ),
    (
      46_656_000,
      [
        "eighteen months"
      ]
    ),
    (
      63_072_000,
      [
        "a couple of years on and off", "on and off for a couple of years",
      ]
    ),
    (
      94_608_000,
      [
        "on and off for 3 years", "three years come January", "3 yrs + ",
        "just shy of three years", "3 odd years", "3 years and a bit", "three years plus",
        "3 years off and on", "On & off 3 years",
      ]
    ),
    (
      157_680_000,
      [
        "five years", "5 yrs", "5y", "half a decade",
      ]
    ),
    (
      220_752_000,
      [
        "seven years of this", "seven long years", "for like seven years",
      ]
    ),
    (
      315_360_000,
      [
        "the last ten years"
      ]
    ),
    (
      630_720_000,
      [
        "a couple of decades"
      ]
    ),
  ]

  static let moreNone = [
    "years and years", "yonks", "donkeys years", "a good while", "for some time now",
    "not very long", "the other day", "just now", "dunno", "long enough", "too long",
    "longer than I'd like", "all my life", "since birth", "several", "I'm 44 years old",
    "3 times a day", "every few days", "next week", "none", "-3 weeks",
    "twice in three weeks", "every two weeks", "4 times a month", "30 minutes each way",
    "my son is 3 weeks old", "I'm a 40 year old", "365",
    "since whenever", "since forever", "since then", "since before I can remember",
    "day in day out", "night and day", "all day every day", "week after week", "month on month",
    "some day", "these days", "the other week", "any day now", "not a day", "9 to 5", "24/7",
    "half the time", "most days", "I don't know, weeks?", "could be weeks could be months",
    "more than a few", "dog years", "light years", "a few", "a couple", "couple", "quite a few",
    "many", "lots", "too many to count", "hours and hours", "hours", "days",
    "months and months", "week",
  ]
}
