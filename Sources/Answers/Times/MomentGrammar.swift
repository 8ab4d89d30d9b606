extension Words {
  /// The past times that the words name, in order, as seen from this day.
  public func momentPhrases(on today: CalendarDay) -> [MomentPhrase] {
    guard roles.contains(.startsMoment) else { return [] }
    let reader = MomentReader(words: self, today: today)
    var phrases: [MomentPhrase] = []
    var index = 0
    while index < count {
      guard let phrase = reader.phrase(at: index) else {
        index += 1
        continue
      }
      phrases.append(phrase)
      index = phrase.tokens.upperBound
    }
    return phrases
  }

  /// The past time that the words are about: the one corrected to, else the one since when.
  func bestMoment(on today: CalendarDay) -> MomentPhrase? {
    let moments = momentPhrases(on: today)
    return moments.indices.dropFirst().reduce(moments.first) { best, index in
      let next = moments[index]
      let isCorrected = corrects(
        from: moments[index - 1].tokens.upperBound, to: next.tokens.lowerBound)
      return isCorrected || next.isSince && best?.isSince == false ? next : best
    }
  }
}

/// Works out past times from one day.
///
/// What a person may put is spread over the files of this folder: times that are counted back from
/// today are here, then come `PartGrammar`, `PeriodGrammar`, `DateGrammar`, `HolidayGrammar` and
/// `SeasonGrammar`.
struct MomentReader {
  let words: Words
  let today: CalendarDay

  /// A period and the token after the words that named it.
  typealias Found = (period: Period, end: Int)

  /// The moment that starts with this token; nil when none does.
  func phrase(at start: Int) -> MomentPhrase? {
    guard words.may(.startsMoment, start),
      !["next", "coming", "upcoming"].contains(words[start - 1])
    else { return nil }
    let isSince = words[start] == "since" || words[start] == "sinse"
    var index = isSince ? start + 1 : start
    if isSince,
      ["about", "around", "roughly", "maybe", "like", "approximately"].contains(words[index])
    {
      index += 1
    }
    guard var found = found(at: index).map({ widened($0, from: index) }) else { return nil }
    if isSince, found.period.end <= today.number + 1 { found.period.end = today.number + 1 }
    guard found.period.start <= today.number else { return nil }
    return MomentPhrase(found.period, isSince: isSince, tokens: start..<found.end)
  }

  /// "May or June", "between 2019 and 2021", "Monday to Wednesday": from the one to the other.
  private func widened(_ first: Found, from start: Int) -> Found {
    let isBetween = words[start - 1] == "between"
    guard ["or", "to"].contains(words[first.end]) || isBetween && words[first.end] == "and" else {
      return first
    }
    let next = first.end + 1
    guard let other = named(at: next) ?? holiday(at: next) ?? period(at: next),
      other.period.start <= today.number
    else { return first }
    var one = first.period
    let two = other.period
    if let month = monthNumber(first.end - 1), one.length > 20, two.length < 32,
      let last = CalendarDay.existing(two.start)
    {
      // "April to June 2017": both are of the year that is said last.
      one = Period(month: month, of: month <= last.month ? last.year : last.year - 1)
    }
    return (Period(min(one.start, two.start), max(one.end, two.end)), other.end)
  }

  private func found(at start: Int) -> Found? {
    let length = words.durationPhrase(at: start)
    return named(at: start) ?? beside(at: start, length) ?? holiday(at: start)
      ?? weekday(after: length) ?? fall(at: start) ?? seasonOfYear(at: start) ?? partOf(at: start)
      ?? ago(at: start, length) ?? stretch(at: start) ?? period(at: start)
  }

  /// "Yesterday", "last night", "the night before last", "this time last year".
  func named(at index: Int) -> Found? {
    let day = today.number
    switch words[index] {
    case "yesterday", "yesturday", "yday", "yest", "yesterdays":
      return (Period(day: day - 1), index + 1)
    case "today", "tonight": return (Period(day: day), index + 1)
    case "this" where ["morning", "afternoon", "evening"].contains(words[index + 1]):
      return (Period(day: day), index + 2)
    case "this", "same":
      guard words[index + 2] == "last" else { return nil }
      return same(words[index + 1], at: index + 3).map { ($0, index + 4) }
    case "last" where ["night", "evening"].contains(words[index + 1]):
      return (Period(day: day - 1), index + 2)
    case "day" where words[index + 1] == "before" && words[index + 2] == "yesterday":
      return (Period(day: day - 2), index + 3)
    default: return nil
    }
  }

  /// The day, week or month that lies one of the units named here back.
  private func same(_ time: String, at index: Int) -> Period? {
    guard let unit = words.unitWord(index), !unit.isPlural,
      let number = shifted(today, by: unit.times, unit.unit, isBack: true),
      let day = CalendarDay.existing(number)
    else { return nil }
    return switch time {
    case "time", "day": Period(day: number)
    case "week": Period(weekOf: number)
    case "month": Period(month: day.month, of: day.year)
    default: nil
    }
  }

  /// "A week last Friday".
  private func weekday(after length: DurationPhrase?) -> Found? {
    guard let length, length.unit == .week, length.low == length.high, length.high < 400,
      words[length.tokens.upperBound] == "last",
      let weekday = weekdayNumber(length.tokens.upperBound + 1)
    else { return nil }
    let day = latest(weekday: weekday) - 7 * Int(length.high)
    return (Period(day: day), length.tokens.upperBound + 2)
  }

  /// "Two weeks ago", "a month and 3 days back", "2 thursdays back", "a year ago in March".
  private func ago(at index: Int, _ length: DurationPhrase?) -> Found? {
    if let found = weekdaysAgo(at: index) { return found }
    guard let length, !length.isAge else { return nil }
    var end = length.tokens.upperBound
    if words[end] == "or" { end += 2 }
    guard ["ago", "back", "earlier", "agoo"].contains(words[end]) else { return nil }
    if let month = month(at: end + 1, yearsBefore: length) { return month }
    guard let period = period(length) else { return nil }
    if words[end + 1] == "on", length.unit == .week, let weekday = weekdayNumber(end + 2) {
      // "Two weeks ago on Monday"
      return (Period(day: Period(weekOf: period.start).start + weekday), end + 3)
    }
    return (period, end + 1)
  }

  /// "Two thursdays back", "three weekends ago".
  private func weekdaysAgo(at index: Int) -> Found? {
    guard words.roles.contains(.namesWeekday) || words.roles.contains(.namesUnit),
      let number = words.numeral(at: index), (1...60).contains(number.value)
    else { return nil }
    let weeks = Int(number.value) - 1
    if let weekday = weekdayNumber(number.end), ["ago", "back"].contains(words[number.end + 1]) {
      return (Period(day: latest(weekday: weekday) - 7 * weeks), number.end + 2)
    }
    if let end = weekendEnd(number.end), ["ago", "back"].contains(words[end]) {
      return (weekend(weeksBack: weeks), end + 1)
    }
    return nil
  }

  /// The March of "2 years ago in March" and of "a year ago last March".
  private func month(at index: Int, yearsBefore length: DurationPhrase) -> Found? {
    let next = ["in", "this", "last"].contains(words[index]) ? index + 1 : index
    guard let year = year(before: length), let month = monthNumber(next) else { return nil }
    let isLater = words[index] == "last" && month >= today.month
    return (Period(month: month, of: isLater ? year - 1 : year), next + 1)
  }

  /// The year that lies a whole number of years before this one.
  func year(before length: DurationPhrase) -> Int? {
    guard length.unit == .year, length.low == length.high, length.high == length.high.rounded(),
      (1..<150).contains(length.high)
    else { return nil }
    return today.year - Int(length.high)
  }

  /// The day that lies a length of time before today; for a range, the days between its ends.
  func period(_ length: DurationPhrase) -> Period? {
    guard let first = shifted(today, by: length.high, length.unit, isBack: true),
      let last = shifted(today, by: length.low, length.unit, isBack: true)
    else { return nil }
    return Period(first, last + 1)
  }

  /// The day that lies so long before or after another, by the calendar where it counts months.
  func shifted(
    _ day: CalendarDay, by amount: Double, _ unit: DurationPhrase.Unit, isBack: Bool
  ) -> Int? {
    guard amount >= 0, amount < 2000 || unit != .year, amount < 1e6 else { return nil }
    switch unit {
    case .second, .minute, .hour, .day, .week:
      let days = Int(amount * unit.seconds / TimeUnit.day.seconds)
      return day.number + (isBack ? -days : days)
    case .month, .year:
      let (months, days) = Self.calendar(amount, unit)
      return day.earlier(months: isBack ? months : -months).map {
        $0.number + (isBack ? -days : days)
      }
    }
  }

  /// Whole months of the calendar, and the days beyond them: half a year is six months, and a year
  /// and 60 days were counted as "a year and 2 months".
  private static func calendar(_ amount: Double, _ unit: DurationPhrase.Unit)
    -> (months: Int, days: Int)
  {
    let exact = amount * (unit == .year ? 12 : 1)
    if abs(exact - exact.rounded()) < 0.001 { return (Int(exact.rounded()), 0) }
    let whole = amount.rounded(.down)
    let rest = ((amount - whole) * unit.seconds / TimeUnit.day.seconds).rounded()
    let months = Int(whole) * (unit == .year ? 12 : 1)
    return (months + Int(rest) / 30, Int(rest) % 30)
  }

  /// "The last two weeks", "10 previous weeks", "past few days", "past day": up to now.
  private func stretch(at start: Int) -> Found? {
    var index = start
    if ["the", "these", "this"].contains(words[index]) { index += 1 }
    if ["last", "past", "previous", "lst"].contains(words[index]) {
      index += 1
      guard let length = words.durationPhrase(at: index) ?? words.durationPhrase(at: index - 1)
      else {
        return ["day", "24"].contains(words[index])
          ? (Period(today.number - 1, today.number), index + 1) : nil
      }
      return upToNow(length)
    }
    guard words.roles.contains(.namesUnit), let number = words.numeral(at: index),
      ["last", "past", "previous"].contains(words[number.end]),
      let length = words.durationPhrase(at: index)
    else { return nil }
    return upToNow(length)
  }

  private func upToNow(_ length: DurationPhrase) -> Found? {
    shifted(today, by: length.high, length.unit, isBack: true).map {
      (Period($0, today.number), length.tokens.upperBound)
    }
  }

  static let weekdays: WordTable<Int> = [
    "monday": 0, "mondays": 0, "mon": 0, "tuesday": 1, "tuesdays": 1, "tue": 1, "tues": 1,
    "wednesday": 2, "wednesdays": 2, "wednsday": 2, "wed": 2, "weds": 2, "thursday": 3,
    "thursdays": 3, "thur": 3, "thurs": 3, "thu": 3, "friday": 4, "fridays": 4, "fri": 4,
    "saturday": 5, "saturdays": 5, "sat": 5, "sunday": 6, "sundays": 6, "sun": 6,
  ]

  /// The weekday that one token names, 0 for Monday.
  func weekdayNumber(_ index: Int) -> Int? {
    words.may(.namesWeekday, index) ? Self.weekdays[words.tokens[index].key] : nil
  }

  /// The month that one token names, 1 to 12.
  func monthNumber(_ index: Int) -> Int? {
    words.may(.namesMonth, index) ? Self.months[words.tokens[index].key] : nil
  }

  /// The latest day before today that is this weekday.
  func latest(weekday: Int) -> Int {
    let back = (CalendarDay.weekday(today.number) - weekday + 7) % 7
    return today.number - (back == 0 ? 7 : back)
  }

  /// A weekend, which begins on Friday evening. The one that is not over is not the last one.
  func weekend(weeksBack: Int) -> Period {
    let monday = Period(weekOf: today.number).start - 7 * weeksBack
    return Period(monday - 3, monday)
  }
}
