/// Times in the past as people type them, seen from 22 November 2026: sentences of our own, for
/// `ReadingCorpusTests`.
enum MomentCorpus {
  static let starts: [(day: String, ways: [String])] = [
    (
      "2026-11-21",
      [
        "yesterday", "it was yesterday", "last night", "since yesterday", "saturday",
      ]
    ),
    (
      "2026-11-22",
      [
        "today", "this morning",
      ]
    ),
    (
      "2026-11-20",
      [
        "the day before yesterday", "2 days ago", "two days back", "friday", "last friday",
        "this past friday",
      ]
    ),
    (
      "2026-11-15",
      [
        "a week ago", "7 days ago", "sunday", "last sunday",
      ]
    ),
    (
      "2026-11-08",
      [
        "two weeks ago", "a fortnight ago", "about two weeks ago", "2 wks ago",
      ]
    ),
    (
      "2026-11-01",
      [
        "three weeks ago", "3 weeks", "I think 2 weeks ago, no, 3 weeks ago",
      ]
    ),
    (
      "2026-10-22",
      [
        "a month ago", "about a month ago",
      ]
    ),
    (
      "2026-09-22",
      [
        "2 months ago"
      ]
    ),
    (
      "2026-08-22",
      [
        "three months ago"
      ]
    ),
    (
      "2026-05-22",
      [
        "half a year ago", "6 months ago",
      ]
    ),
    (
      "2025-11-22",
      [
        "a year ago"
      ]
    ),
    (
      "2024-11-22",
      [
        "2 years ago"
      ]
    ),
    (
      "2025-05-22",
      [
        "18 months ago", "a year and a half ago",
      ]
    ),
    (
      "2026-11-09",
      [
        "last week"
      ]
    ),
    (
      "2026-10-01",
      [
        "last month"
      ]
    ),
    (
      "2025-01-01",
      [
        "last year"
      ]
    ),
    (
      "2026-11-17",
      [
        "last tuesday", "on tuesday", "tuesday",
      ]
    ),
    (
      "2026-11-16",
      [
        "monday"
      ]
    ),
    (
      "2026-11-12",
      [
        "thursday last week", "last week thursday", "ten days",
      ]
    ),
    (
      "2026-03-01",
      [
        "in March", "back in March", "since March", "march this year", "summer, no, March",
      ]
    ),
    (
      "2025-03-01",
      [
        "march last year", "last year in march", "in March 2025", "March 2025",
      ]
    ),
    (
      "2025-12-01",
      [
        "December", "in december",
      ]
    ),
    (
      "2025-12-25",
      [
        "christmas", "around christmas", "at Christmas", "christmas day",
      ]
    ),
    (
      "2026-01-01",
      [
        "new year's day", "at the beginning of the year",
      ]
    ),
    (
      "2026-03-03",
      [
        "3 March", "March 3rd", "on the 3rd of March", "3rd march", "3 March 2026", "March 3, 2026",
        "2026-03-03", "03/03/2026",
      ]
    ),
    (
      "2026-03-13",
      [
        "13/03/2026", "3/13/2026", "13.3.2026", "13-03-2026",
      ]
    ),
    (
      "2026-11-03",
      [
        "the 3rd", "on the 3rd",
      ]
    ),
    (
      "2019-01-01",
      [
        "2019", "in 2019", "back in 2019",
      ]
    ),
    (
      "2026-06-01",
      [
        "early June", "at the start of June",
      ]
    ),
    (
      "2026-06-16",
      [
        "late June"
      ]
    ),
    (
      "2007-09-01",
      [
        "the fall of 2007"
      ]
    ),
    (
      "2026-11-02",
      [
        "the first monday of november"
      ]
    ),
    (
      "2026-10-25",
      [
        "four weeks ago on sunday"
      ]
    ),
    (
      "2026-10-31",
      [
        "halloween"
      ]
    ),
  ]

  static let none = [
    "dunno", "a while ago", "ages ago", "years ago", "can't remember", "when I was running",
    "after the race", "gradually", "slowly over time", "left leg", "yes", "tomorrow", "next week",
    "in two weeks", "never",
  ]
}
