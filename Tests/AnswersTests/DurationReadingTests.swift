import Answers
import Testing

@Suite struct `A length of time` {
  let weeks = AnswerType.duration(unit: .week)
  let today = CalendarDay(year: 2026, month: 11, day: 22)

  @Test(
    arguments: [
      (
        3.0,
        [
          "three weeks", "3 wks", "3w", "about 3 weeks", "3 weeks ago", "for the past three weeks",
          "it began 3 weeks ago, after 6 weeks of hills", "two weeks, no, three weeks",
          "a few weeks", "three weeks or so", "I'm 45 and it began three weeks ago",
        ]
      ),
      (2.0, ["a fortnight", "about a fortnight", "a couple of weeks", "couple weeks ago"]),
      (
        2.5,
        [
          "two and a half weeks", "2.5 weeks", "2½ weeks", "two weeks and a half",
          "two-and-a-half weeks",
        ]
      ),
    ] as [(Double, [String])])
  func `is read in the question's unit`(value: Double, ways: [String]) {
    for way in ways {
      #expect(weeks.interpret(way) == .understood(.number(value), .plain), "\(way)")
    }
  }

  @Test(arguments: ["3", "about three", "3ish"])
  func `is a bare number of the question's unit, which is said back`(words: String) {
    #expect(weeks.interpret(words) == .understood(.number(3), .reckoned))
  }

  @Test(arguments: [
    (0.4, "3 days"), (0.1, "a day"), (8.6, "a couple of months"), (78.2, "a year and a half"),
    (77.1, "18 months"), (26.1, "half a year"), (4.3, "for the last month"),
    (117.1, "2 years and 3 months"),
    (521.4, "a decade"), (104.3, "nearly two years now"), (26.1, ".5 years"), (26.1, "1/2 year"),
  ])
  func `is converted from another unit`(value: Double, words: String) {
    #expect(weeks.interpret(words) == .understood(.number(value), .reckoned))
  }

  @Test(arguments: [
    (38.0, "since March"), (0.7, "since last Tuesday"), (0.1, "yesterday"), (22.9, "in June"),
    (22.9, "since I took up fell running in June"), (11.7, "2026-09-01"), (411.7, "since 2019"),
  ])
  func `is worked out from a date when today is known`(value: Double, words: String) {
    #expect(weeks.interpret(words, on: today) == .understood(.number(value), .reckoned))
    #expect(weeks.interpret(words) == .notUnderstood)
  }

  @Test func `counts the higher end of a range`() {
    #expect(
      weeks.interpret("6-8 weeks") == .understood(.number(8), .higherEnd(low: 6, high: 8)))
    #expect(
      weeks.interpret("a week or two") == .understood(.number(2), .higherEnd(low: 1, high: 2)))
    #expect(
      weeks.interpret("6 months to a year")
        == .understood(.number(52.1), .higherEnd(low: 25.7, high: 52.1)))
  }

  @Test func `is whole in days`() {
    let days = AnswerType.duration(unit: .day)
    #expect(days.interpret("a week and a half") == .understood(.number(11), .reckoned))
  }

  @Test(arguments: [
    "a while", "ages", "on and off for years", "for months", "many months", "in weeks",
    "all my life",
    "since I was 12", "when I was 30 years old", "3 times a week", "I run 40 miles a week",
    "every 2 weeks", "the race was 21 km", "since 3/4/2026", "it may be bad", "31 February",
    "since my 2nd marathon", "skip", "",
  ])
  func `is asked again when none is stated`(words: String) {
    #expect(weeks.interpret(words, on: today) == .notUnderstood)
  }

  @Test func `is asked back when months and minutes are the same letter`() {
    #expect(weeks.interpret("2m", on: today) == .ambiguous([.number(8.6)]))
    #expect(weeks.interpret("about 2m", on: today) == .ambiguous([.number(8.6)]))
    #expect(AnswerType.duration(unit: .minute).interpret("20m") == .ambiguous([.number(20)]))
    #expect(
      AnswerType.duration(unit: .minute).interpret("2h") == .understood(.number(120), .reckoned))
  }

  @Test(arguments: ["not sure", "I don't remember", "couldn't tell you"])
  func `is not sure when the person doesn't know`(words: String) {
    #expect(weeks.interpret(words, on: today) == .understood(.notSure, .plain))
  }
}

@Suite struct `A time in the past` {
  // A Sunday.
  let today = CalendarDay(number: 20_779)

  @Test(arguments: [
    ("yesterday", "2026-11-21", "2026-11-22"),
    ("the day before yesterday", "2026-11-20", "2026-11-21"),
    ("three days before yesterday", "2026-11-18", "2026-11-19"),
    ("last Monday", "2026-11-16", "2026-11-17"),
    ("Monday last week", "2026-11-09", "2026-11-10"), ("3 Fridays ago", "2026-11-06", "2026-11-07"),
    ("last week", "2026-11-09", "2026-11-16"), ("the week before last", "2026-11-02", "2026-11-09"),
    ("last weekend", "2026-11-13", "2026-11-16"), ("last month", "2026-10-01", "2026-11-01"),
    ("two months ago", "2026-09-22", "2026-09-23"), ("10 days ago", "2026-11-12", "2026-11-13"),
    ("in the last 3 days", "2026-11-19", "2026-11-22"),
    ("back in June", "2026-06-01", "2026-07-01"),
    ("June last year", "2025-06-01", "2025-07-01"), ("August 2024", "2024-08-01", "2024-09-01"),
    ("mid-September", "2026-09-11", "2026-09-21"), ("late July", "2026-07-16", "2026-08-01"),
    ("the 3rd of October", "2026-10-03", "2026-10-04"),
    ("October 3rd, 2024", "2024-10-03", "2024-10-04"),
    ("since March", "2026-03-01", "2026-11-23"),
    ("since last Thursday", "2026-11-19", "2026-11-23"),
    ("second Friday of last month", "2026-10-09", "2026-10-10"),
    ("early last week", "2026-11-09", "2026-11-12"),
    ("the last week of August", "2026-08-31", "2026-09-07"),
    ("12.10.2026", "2026-10-12", "2026-10-13"),
    ("December", "2025-12-01", "2026-01-01"), ("nineteen ninety three", "1993-01-01", "1994-01-01"),
  ])
  func `is worked out from today`(words: String, start: String, end: String) {
    let phrase = Words(words).momentPhrases(on: today).first
    #expect(phrase.map { "\($0.start) \($0.end)" } == "\(start) \(end)")
  }

  @Test(arguments: [
    "some day", "the other day", "it may hurt", "2 hours", "next week", "sat down", "the sun",
  ])
  func `is not found where none is named`(words: String) {
    #expect(Words(words).momentPhrases(on: today) == [])
  }
}
