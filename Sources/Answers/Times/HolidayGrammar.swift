/// A day of the year that goes by a name, and the rule by which it falls in any year.
struct Holiday: Sendable {
  enum Rule: Sendable {
    case fixed(month: Int, day: Int)
    /// The so manieth of a weekday in a month, counted from its end when negative; Monday is 0.
    case weekday(Int, place: Int, month: Int)
    /// Days after Easter Sunday.
    case easter(Int)
  }

  /// The folded words of its name.
  let name: [String]
  let rule: Rule

  private init(_ name: String, _ rule: Rule) {
    (self.name, self.rule) = (name.split(separator: " ").map(String.init), rule)
  }

  /// The number of its day in a year; nil where that year has none.
  func day(in year: Int) -> Int? {
    switch rule {
    case .fixed(let month, let day):
      return CalendarDay(year: year, month: month, day: day)?.number
    case .easter(let days): return Period.easter(of: year) + days
    case .weekday(let weekday, let place, let month):
      return Period(month: month, of: year).day(weekday: weekday, place: place)
    }
  }

  /// Those whose name means one day wherever it is said; the days of mothers and of labour differ
  /// from country to country.
  ///
  /// A longer name stands before the shorter one that it begins with.
  static let all: [Holiday] = [
    Holiday("christmas eve", .fixed(month: 12, day: 24)),
    Holiday("xmas eve", .fixed(month: 12, day: 24)),
    Holiday("christmas", .fixed(month: 12, day: 25)),
    Holiday("xmas", .fixed(month: 12, day: 25)),
    Holiday("chrismas", .fixed(month: 12, day: 25)),
    Holiday("boxing day", .fixed(month: 12, day: 26)),
    Holiday("new years eve", .fixed(month: 12, day: 31)),
    Holiday("new year eve", .fixed(month: 12, day: 31)),
    Holiday("new years", .fixed(month: 1, day: 1)),
    Holiday("new yrs", .fixed(month: 1, day: 1)),
    Holiday("new year", .fixed(month: 1, day: 1)),
    Holiday("valentines", .fixed(month: 2, day: 14)),
    Holiday("valentine", .fixed(month: 2, day: 14)),
    Holiday("st patricks", .fixed(month: 3, day: 17)),
    Holiday("good friday", .easter(-2)),
    Holiday("easter monday", .easter(1)),
    Holiday("easter sunday", .easter(0)),
    Holiday("easter", .easter(0)),
    Holiday("anzac day", .fixed(month: 4, day: 25)),
    Holiday("memorial day", .weekday(0, place: -1, month: 5)),
    Holiday("independence day", .fixed(month: 7, day: 4)),
    Holiday("labor day", .weekday(0, place: 1, month: 9)),
    Holiday("halloween", .fixed(month: 10, day: 31)),
    Holiday("guy fawkes", .fixed(month: 11, day: 5)),
    Holiday("bonfire night", .fixed(month: 11, day: 5)),
    Holiday("thanksgiving", .weekday(3, place: 4, month: 11)),
    Holiday("black friday", .weekday(4, place: 4, month: 11)),
  ]

  /// The words that such a name may begin and end with.
  static let beginnings = all.compactMap(\.name.first)
  static let endings = all.compactMap(\.name.last)
}

extension MomentReader {
  /// "Christmas", "Easter 2024", "Labor Day of last year": without a year the last one there was.
  func holiday(at start: Int) -> Found? {
    guard words.may(.startsMoment, start), words.roles.contains(.namesTime),
      let holiday = Holiday.all.first(where: { isNamed($0, at: start) })
    else { return nil }
    var end = start + holiday.name.count
    var isWeekend = words[start - 1] == "of" && weekendEnd(start - 2) != nil
    func takeEnd() {
      if words[end] == "day" { end += 1 }
      if words[end] == "weekend" { (isWeekend, end) = (true, end + 1) }
    }
    takeEnd()
    let year = yearOf(at: end)
    if let year { end = year.end }
    takeEnd()
    let days = (year.map { [$0.year] } ?? [today.year, today.year - 1]).compactMap(holiday.day)
    return days.first { $0 <= today.number }.map {
      (isWeekend ? Period(weekendAround: $0) : Period(day: $0), end)
    }
  }

  private func isNamed(_ holiday: Holiday, at start: Int) -> Bool {
    holiday.name.indices.allSatisfy { words[start + $0] == holiday.name[$0] }
  }

  /// "2024", "of last year", "in 2024", "'24": the year that a day or a season before it is of.
  func yearOf(at start: Int) -> (year: Int, end: Int)? {
    let index = ["of", "in", ","].contains(words[start]) ? start + 1 : start
    if words[index] == "last" || words[index] == "this", words[index + 1] == "year" {
      return (today.year - (words[index] == "last" ? 1 : 0), index + 2)
    }
    if words[index] == "the", words[index + 1] == "year", words[index + 2] == "before",
      words[index + 3] == "last"
    {
      return (today.year - 2, index + 4)
    }
    return calendarYear(at: index)
      ?? (words[start] == "of" || words.hasApostrophe(before: index) ? shortYear(at: index) : nil)
  }
}

extension Period {
  /// A day and the weekend closest to it.
  fileprivate init(weekendAround day: Int) {
    let weekday = CalendarDay.weekday(day)
    let saturday = day + (weekday < 2 ? -2 - weekday : 5 - weekday)
    self.init(min(day, saturday), max(day + 1, saturday + 2))
  }

  /// The so manieth of a weekday in the period, counted from its end when negative.
  func day(weekday: Int, place: Int) -> Int? {
    let forward = (weekday - CalendarDay.weekday(start) + 7) % 7
    let back = (CalendarDay.weekday(end - 1) - weekday + 7) % 7
    let day = place < 0 ? end - 1 - back + 7 * (place + 1) : start + forward + 7 * (place - 1)
    return day >= start && day < end ? day : nil
  }
}
