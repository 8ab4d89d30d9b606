/// More times in the past as people type them, and more that are none.
extension MomentCorpus {
  static let moreStarts: [(day: String, ways: [String])] = [
    (
      "2024-11-22",
      [
        "two years ago"
      ]
    ),
    (
      "2025-03-03",
      [
        "3 March 2025", "3/3/25",
      ]
    ),
    (
      "2025-07-04",
      [
        "july 4 last year"
      ]
    ),
    (
      "2025-12-25",
      [
        "Christmas", "last Christmas", "on Christmas day",
      ]
    ),
    (
      "2025-12-26",
      [
        "Boxing Day"
      ]
    ),
    (
      "2025-12-31",
      [
        "New Year's Eve"
      ]
    ),
    (
      "2026-01-01",
      [
        "New Year's", "New Year's Day",
      ]
    ),
    (
      "2026-03-03",
      [
        "3rd March", "March the 3rd", "the 3rd of March", "3.3.2026",
      ]
    ),
    (
      "2026-03-25",
      [
        "25/3/2026", "3/25/2026", "25/03/26", "25 Mar",
      ]
    ),
    (
      "2026-04-05",
      [
        "Easter"
      ]
    ),
    (
      "2026-05-22",
      [
        "six months ago", "six months back",
      ]
    ),
    (
      "2026-07-04",
      [
        "4th of July", "July 4", "Jul 4th", "4 July, I think", "july 4 this year",
      ]
    ),
    (
      "2026-09-22",
      [
        "two months ago", "a couple of months ago",
      ]
    ),
    (
      "2026-10-31",
      [
        "Halloween"
      ]
    ),
    (
      "2026-11-05",
      [
        "the 5th", "on the 5th",
      ]
    ),
    (
      "2026-11-08",
      [
        "about a fortnight ago", "2wks ago", "2 weeks back", "2 weeks earlier",
        "roughly 2 weeks ago", "like two weeks ago", "two weeks ago today",
        "2 weeks ago, give or take", "a couple of weeks ago", "it started two weeks ago",
        "it first came on two weeks ago", "two weeks ago when I fell",
        "three, no, two weeks ago", "three weeks ago, no wait, two weeks ago",
      ]
    ),
    (
      "2026-11-13",
      [
        "Friday last week", "Friday before last", "last week Friday", "a week last Friday",
      ]
    ),
    (
      "2026-11-16",
      [
        "Tuesday. No, Monday.", "last Tuesday, sorry, Monday",
      ]
    ),
    (
      "2026-11-17",
      [
        "last Tuesday", "tusday", "Teusday",
      ]
    ),
    (
      "2026-11-18",
      [
        "Wednesday evening", "Wednesday night", "Weds", "wednsday", "wedensday",
        "four days ago", "4 days back", "since 4 days", "for four days", "4 days",
        "it's been four days",
      ]
    ),
    (
      "2026-11-19",
      [
        "Thursday", "on Thursday", "this Thursday", "a few days ago",
      ]
    ),
    (
      "2026-11-20",
      [
        "fri", "48 hours ago", "a couple of days ago",
      ]
    ),
    (
      "2026-11-21",
      [
        "yesterday afternoon", "Sat",
      ]
    ),
    (
      "2026-11-22",
      [
        "earlier today", "an hour ago", "a few hours ago",
      ]
    ),
  ]

  static let moreNone = [
    "the 32nd", "31 February", "30/02/2026", "next Tuesday", "soon", "not sure", "no idea when",
    "long ago", "some time ago", "when I was a child", "when I was 30", "during the marathon",
    "before my holiday", "I may have pulled it", "I march a lot", "I sat down",
    "since I sat on it",
  ]
}
