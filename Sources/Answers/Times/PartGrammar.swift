/// Parts of a longer time, and times beside another: "late last year", "the first week of June",
/// "two weeks before Easter".
extension MomentReader {
  /// "Late last year", "the beginning of June", "first tuesday of last month", "week 27 of 2025".
  func partOf(at start: Int) -> Found? {
    var index = words[start] == "the" ? start + 1 : start
    if let part = Self.parts[words[index]] {
      index += 1
      if ["part", "of", "in", "to", "-"].contains(words[index]) { index += 1 }
      if ["of", "the", "this"].contains(words[index]) { index += 1 }
      guard let whole = present(at: index) ?? period(at: index) else { return nil }
      let period = whole.period.part(part)
      // "Earlier this year" is over.
      return (Period(period.start, max(period.start, min(period.end, today.number + 1))), whole.end)
    }
    if words[index] == "week", ["of", "commencing"].contains(words[index + 1]) {
      // "The week of June 6th"
      let next = words[index + 2] == "the" ? index + 3 : index + 2
      guard let day = date(at: next), day.period.length == 1 else { return nil }
      return (Period(weekOf: day.period.start), day.end)
    }
    if words[index] == "week", let number = words.numeral(at: index + 1),
      (1...53).contains(number.value), let whole = periodOf(at: number.end)
    {
      // The first week of a year is the one that has its 4 January.
      let first = Period(weekOf: whole.period.start + 3).start
      let monday = first + 7 * (Int(number.value) - 1)
      return (Period(monday, monday + 7), whole.end)
    }
    if let end = weekendEnd(index), words[end] == "of", let day = holiday(at: end + 1) {
      return day
    }
    guard let place = place(at: index) else { return nil }
    return unit(at: place.end, place.number)
  }

  /// "Third", "3rd"; the last is -1.
  private func place(at index: Int) -> (number: Int, end: Int)? {
    if ["last", "final"].contains(words[index]) { return (-1, index + 1) }
    if let place = NumberWords.places[words[index]] { return (Int(place), index + 1) }
    guard words.kind(index) == .figures, words[index].utf8.count <= 2,
      ["st", "nd", "rd", "th"].contains(words[index + 1]), let place = Int(words[index]), place > 0
    else { return nil }
    return (place, index + 2)
  }

  /// The weekday, day, week or weekend that has this place in what is named after it.
  private func unit(at index: Int, _ place: Int) -> Found? {
    if let weekday = weekdayNumber(index), let whole = periodOf(at: index + 1) {
      return whole.period.day(weekday: weekday, place: place).map { (Period(day: $0), whole.end) }
    }
    if let end = weekendEnd(index), let whole = periodOf(at: end) {
      // The weekend that has the Saturday.
      return whole.period.day(weekday: 5, place: place).map { (Period($0 - 1, $0 + 2), whole.end) }
    }
    if words[index] == "day", let whole = periodOf(at: index + 1) {
      let day = place < 0 ? whole.period.end + place : whole.period.start + place - 1
      return day < whole.period.end ? (Period(day: day), whole.end) : nil
    }
    if words[index] == "week", let whole = periodOf(at: index + 1) {
      // The first week of a month, like that of a year, is the one that has its 4th.
      let week = Period(weekOf: place < 0 ? whole.period.end - 1 : whole.period.start + 3)
      let later = 7 * (max(place, 1) - 1)
      return (Period(week.start + later, week.end + later), whole.end)
    }
    if words[index] == "half" || words[index] == "quarter", let whole = periodOf(at: index + 1),
      let months = months(place, words[index] == "half" ? 6 : 3, of: whole.period)
    {
      return (months, whole.end)
    }
    if let length = words.durationPhrase(at: index), length.high < 4000,
      let whole = periodOf(at: length.tokens.upperBound)
    {
      let days = Int(length.seconds / TimeUnit.day.seconds)
      return place < 0
        ? (Period(whole.period.end - days, whole.period.end), whole.end)
        : (Period(whole.period.start, whole.period.start + days), whole.end)
    }
    return nil
  }

  /// The so manieth run of so many months in a year.
  private func months(_ place: Int, _ count: Int, of year: Period) -> Period? {
    let all = 12 / count
    guard year.length > 300, place <= all, let year = CalendarDay.existing(year.start)?.year else {
      return nil
    }
    let last = (place < 0 ? all : place) * count
    return Period(
      Period(month: last - count + 1, of: year).start, Period(month: last, of: year).end)
  }

  /// "The year", "this month": the whole of the one that it is now.
  private func present(at index: Int) -> Found? {
    guard words[index - 1] == "the" || words[index - 1] == "this" else { return nil }
    switch words[index] {
    case "year": return (Period(year: today.year), index + 1)
    case "month": return (Period(month: today.month, of: today.year), index + 1)
    case "week": return (Period(weekOf: today.number), index + 1)
    default: return nil
    }
  }

  /// "Of last month", "in June".
  private func periodOf(at index: Int) -> Found? {
    guard ["of", "in", "from"].contains(words[index]) else { return nil }
    return period(at: words[index + 1] == "the" ? index + 2 : index + 1)
  }

  static let parts: WordTable<Period.Part> = [
    "early": .early, "earlier": .early, "beginning": .beginning, "start": .beginning,
    "mid": .middle, "middle": .middle, "late": .late, "later": .late, "end": .end,
  ]

  /// "Two days before yesterday", "a week after Easter", "the weekend after Christmas".
  func beside(at start: Int, _ length: DurationPhrase?) -> Found? {
    guard words.roles.contains(.standsBeside) else { return nil }
    if let length, !length.isAge, let side = side(at: length.tokens.upperBound) {
      // Only what goes by one word or two, so that a line of nothing else stays quick to read.
      guard let base = named(at: side.next) ?? holiday(at: side.next) ?? period(at: side.next),
        let first = CalendarDay.existing(base.period.start),
        let one = shifted(first, by: length.high, length.unit, isBack: side.isBefore),
        let other = shifted(first, by: length.low, length.unit, isBack: side.isBefore)
      else { return nil }
      return (Period(min(one, other), max(one, other) + 1), base.end)
    }
    let index = words[start] == "the" ? start + 1 : start
    guard index > start || start == 0 || words.kind(start - 1) == .mark,
      let side = side(at: weekendEnd(index) ?? index + 1), isWhole(index),
      let base = named(at: side.next) ?? holiday(at: side.next) ?? period(at: side.next)
    else { return nil }
    return (whole(index, base.period, isBefore: side.isBefore), base.end)
  }

  private func side(at index: Int) -> (isBefore: Bool, next: Int)? {
    guard words.may(.standsBeside, index) else { return nil }
    let next = words[index + 1] == "the" || words[index + 1] == "this" ? index + 2 : index + 1
    return (words[index] == "before", words[next] == "last" ? index + 1 : next)
  }

  private func isWhole(_ index: Int) -> Bool {
    ["day", "morning", "night", "week", "weekend", "month", "year"].contains(words[index])
  }

  /// The day, week, weekend, month or year right before or after some days.
  private func whole(_ index: Int, _ base: Period, isBefore: Bool) -> Period {
    if weekendEnd(index) != nil {
      // The nearest Saturday on that side.
      let saturday =
        isBefore
        ? base.start - 1 - (CalendarDay.weekday(base.start - 1) + 2) % 7
        : base.end + (5 - CalendarDay.weekday(base.end) + 7) % 7
      return Period(saturday - 1, saturday + 2)
    }
    let length =
      switch words[index] {
      case "week": 7
      case "month": 30
      case "year": 365
      default: 1
      }
    if length == 365, let year = CalendarDay.existing(base.start)?.year {
      return Period(year: isBefore ? year - 1 : year + 1)
    }
    return isBefore ? Period(base.start - length, base.start) : Period(base.end, base.end + length)
  }
}
