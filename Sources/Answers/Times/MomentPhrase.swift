/// A time in the past as a person puts it, worked out from a given day: "last Tuesday", "since
/// March", "two weeks ago".
public struct MomentPhrase: Hashable, Sendable {
  /// The first day meant.
  public let start: CalendarDay
  /// The day after the last day meant.
  public let end: CalendarDay
  /// "Since": from `start` until now.
  public let isSince: Bool
  /// The tokens that say it.
  public let tokens: Range<Int>

  /// Days from the moment to the given day; from the middle, where the moment is a longer time.
  public func days(until today: CalendarDay) -> Int {
    let last = min(end.number - 1, today.number)
    let from = isSince ? start.number : (start.number + max(start.number, last)) / 2
    return max(0, today.number - from)
  }
}

/// Some days in a row, as numbers of `CalendarDay`; the end is not one of them.
struct Period {
  var start: Int
  var end: Int

  init(_ start: Int, _ end: Int) { (self.start, self.end) = (start, end) }
  init(day: Int) { self.init(day, day + 1) }

  /// The month that lies this many months before or after the first of a year.
  init(month: Int, of year: Int) {
    let first = CalendarDay(year: year, month: month, day: 1)?.number ?? 0
    self.init(first, first + CalendarDay.days(inMonth: month, of: year))
  }

  init(year: Int) {
    self.init(
      CalendarDay(year: year, month: 1, day: 1)?.number ?? 0,
      (CalendarDay(year: year, month: 12, day: 31)?.number ?? 0) + 1)
  }

  /// The week, from Monday, that this day is in.
  init(weekOf day: Int) {
    let monday = day - CalendarDay.weekday(day)
    self.init(monday, monday + 7)
  }

  /// The number of Easter Sunday, by the rule of Meeus, Jones and Butcher.
  static func easter(of year: Int) -> Int {
    let (golden, century, yearOfCentury) = (year % 19, year / 100, year % 100)
    let correction = (century + 8) / 25
    let moon =
      (19 * golden + century - century / 4 - (century - correction + 1) / 3 + 15) % 30
    let toSunday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - moon - yearOfCentury % 4) % 7
    let shift = (golden + 11 * moon + 22 * toSunday) / 451
    let days = moon + toSunday - 7 * shift + 114
    return CalendarDay(year: year, month: days / 31, day: days % 31 + 1)?.number ?? 0
  }

  var length: Int { end - start }

  /// "Early", "late", "the beginning of", "the end of" it.
  func part(_ part: Part) -> Period {
    switch (part, length) {
    case (.early, 7), (.beginning, 7): Period(start, start + 3)
    case (.late, 7): Period(start + 3, end)
    case (.end, 7): Period(start + 4, end)
    case (.middle, _): Period(start + length / 3, end - length / 3)
    case (.early, _): Period(start, start + length / 2)
    case (.late, _): Period(end - (length + 1) / 2, end)
    case (.beginning, _): Period(start, start + length / (isYear ? 4 : 2))
    case (.end, _): Period(end - (isYear ? length / 4 : (length + 1) / 2), end)
    }
  }

  /// A year's beginning and end are a quarter of it, those of less are half.
  private var isYear: Bool { length > 300 }

  enum Part {
    case beginning
    case early
    case middle
    case late
    case end
  }
}

extension CalendarDay {
  /// 0 for Monday to 6 for Sunday.
  static func weekday(_ number: Int) -> Int { ((number + 3) % 7 + 7) % 7 }

  /// The day with this number, when it lies in the years 1 to 9999.
  static func existing(_ number: Int) -> CalendarDay? {
    (-719_162...2_932_896).contains(number) ? CalendarDay(number: number) : nil
  }

  /// The same day of the month so many months earlier, or the month's last day.
  func earlier(months: Int) -> CalendarDay? {
    let index = year * 12 + month - 1 - months
    guard index >= 12 else { return nil }
    let (year, month) = (index / 12, index % 12 + 1)
    return CalendarDay(
      year: year, month: month, day: min(day, CalendarDay.days(inMonth: month, of: year)))
  }
}
