import Answers
import Testing

/// Times in the past with their first and last day, seen from Sunday, 22 November 2026.
@Suite struct `A past time with its first and last day` {
  static let today = CalendarDay(year: 2026, month: 11, day: 22)

  private func read(_ words: String) throws -> MomentReading {
    MomentReading(Words(words), on: try #require(Self.today))
  }

  /// The days as written, from the first to the last.
  private func days(_ words: String) throws -> String? {
    guard case .understood(let days) = try read(words) else { return nil }
    return "\(days.start) \(CalendarDay(number: days.end.number - 1))"
  }

  @Test(arguments: [
    // Beside another time.
    ("my hip went two weeks after Easter", "2026-04-19 2026-04-19"),
    ("three days before yesterday", "2026-11-18 2026-11-18"),
    ("a month before Halloween", "2026-09-30 2026-09-30"),
    ("two or three days before last Christmas", "2025-12-25 2025-12-25"),
    ("a day or two after Boxing Day", "2025-12-27 2025-12-28"),
    ("the day after Boxing Day", "2025-12-27 2025-12-27"),
    ("the week before Easter", "2026-03-29 2026-04-04"),
    ("the weekend before Halloween", "2026-10-23 2026-10-25"),
    ("the year after 2019", "2020-01-01 2020-12-31"),
    // The same time of another year, month or week.
    ("around this time last year", "2025-11-22 2025-11-22"),
    ("the same week last year", "2025-11-17 2025-11-23"),
    ("a year ago in May", "2025-05-01 2025-05-31"),
    ("two years ago last July", "2024-07-01 2024-07-31"),
    ("July, three years ago", "2026-07-01 2026-07-31"),
    ("July three years ago", "2023-07-01 2023-07-31"),
    // Parts of a longer time.
    ("the week of 12 October", "2026-10-12 2026-10-18"),
    ("the 2nd week of September", "2026-09-07 2026-09-13"),
    ("the last weekend of August", "2026-08-28 2026-08-30"),
    ("the first weekend in October", "2026-10-02 2026-10-04"),
    ("the last day of July", "2026-07-31 2026-07-31"),
    ("the first half of last year", "2025-01-01 2025-06-30"),
    ("the 2nd quarter of 2025", "2025-04-01 2025-06-30"),
    ("towards the end of September", "2026-09-16 2026-09-30"),
    ("at the beginning of 2024", "2024-01-01 2024-03-31"),
    ("earlier this month", "2026-11-01 2026-11-15"),
    ("a few week ago", "2026-11-01 2026-11-01"),
    ("the 9th of last month", "2026-10-09 2026-10-09"),
    // Weekends and nights.
    ("two weekends ago", "2026-11-06 2026-11-08"),
    ("last week-end", "2026-11-13 2026-11-15"),
    ("the weekend before last", "2026-11-06 2026-11-08"),
    ("the night before last", "2026-11-20 2026-11-20"),
    ("last week's Thursday", "2026-11-12 2026-11-12"),
    // Days by name and number.
    ("Thursday the 12th", "2026-11-12 2026-11-12"),
    ("it went on Monday, 9 November", "2026-11-09 2026-11-09"),
    ("Friday 13", "2026-11-13 2026-11-13"),
    ("back on July 9th, 2024", "2024-07-09 2024-07-09"),
    ("9 April of 88", "1988-04-09 1988-04-09"),
    ("nine April nineteen eighty eight", "1988-04-09 1988-04-09"),
    ("two weeks ago on Thursday", "2026-11-05 2026-11-05"),
    ("fifteenth of October", "2026-10-15 2026-10-15"),
    ("in March, I mean May", "2026-05-01 2026-05-31"),
    ("the twenty-third of June", "2026-06-23 2026-06-23"),
    ("June twenty three", "2026-06-23 2026-06-23"),
    ("Sept. 14", "2026-09-14 2026-09-14"),
    ("29 February", "2024-02-29 2024-02-29"),
    ("since 23/9", "2026-09-23 2026-11-22"),
    // Holidays.
    ("Easter 2024", "2024-03-31 2024-03-31"),
    ("Good Friday last year", "2025-04-18 2025-04-18"),
    ("on Labor Day", "2026-09-07 2026-09-07"),
    ("the day after Thanksgiving", "2025-11-28 2025-11-28"),
    ("Memorial Day 2025", "2025-05-26 2025-05-26"),
    ("the weekend of Halloween", "2026-10-31 2026-11-01"),
    ("Labor Day weekend", "2026-09-05 2026-09-07"),
    ("Thanksgiving weekend 2024", "2024-11-28 2024-12-01"),
    ("Christmas Eve", "2025-12-24 2025-12-24"),
    // Years and what is longer.
    ("2/2025", "2025-02-01 2025-02-28"),
    ("2025-08", "2025-08-01 2025-08-31"),
    ("2024 in May", "2024-05-01 2024-05-31"),
    ("June '24", "2024-06-01 2024-06-30"),
    ("back in '17", "2017-01-01 2017-12-31"),
    ("the 1990s", "1990-01-01 1999-12-31"),
    ("in the late nineties", "1995-01-01 1999-12-31"),
    ("the summer of 2019", "2019-01-01 2019-12-31"),
    // From the one to the other.
    ("May or June", "2026-05-01 2026-06-30"),
    ("either Monday or Tuesday", "2026-11-16 2026-11-17"),
    ("April to July 2024", "2024-04-01 2024-07-31"),
    ("between November and February 2025", "2024-11-01 2025-02-28"),
    ("between 2018 and 2020", "2018-01-01 2020-12-31"),
    ("2018-2020", "2018-01-01 2020-12-31"),
    // Months and days together.
    ("1 year and 3 months ago", "2025-08-22 2025-08-22"),
    ("2 years 1 month 5 days ago", "2024-10-17 2024-10-17"),
  ])
  func `is worked out from its first day to its last`(words: String, expected: String) throws {
    #expect(try days(words) == expected)
  }

  @Test(arguments: [
    "two weeks after the half marathon", "3 weeks before my operation", "the day after the race",
    "the Saturday of that week", "the second Sunday", "in my seventies", "his late 30s",
    "winter running shoes",
    "I spring up the stairs", "a fall", "the week before the tournament", "another week",
  ])
  func `is not made out of what names none`(words: String) throws {
    #expect(try read(words) == .notUnderstood)
  }

  @Test(arguments: [
    ("last winter", "2025-12-01", "2026-06-01"),
    ("it began in the summer", "2026-06-01", "2025-12-01"),
    ("since early spring", "2026-03-01", "2026-09-01"),
    ("late autumn", "2026-10-16", "2026-04-16"),
  ])
  func `is asked about where a season lies half a year apart north and south`(
    words: String, north: String, south: String
  ) throws {
    guard case .ambiguous(let candidates) = try read(words) else {
      Issue.record("\(words) was not left open")
      return
    }
    #expect(candidates.map(\.start.description) == [north, south])
  }

  @Test func `of a season is a length that the person chooses`() throws {
    let reading = AnswerType.duration(unit: .week).interpret("since last summer", on: Self.today)
    #expect(reading == .ambiguous([.number(24.9), .number(50.9)]))
  }
}
