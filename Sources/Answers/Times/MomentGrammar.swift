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
}

/// Works out past times from one day.
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
    guard var found = found(at: index) else { return nil }
    if isSince, found.period.end <= today.number + 1 { found.period.end = today.number + 1 }
    guard found.period.start <= today.number,
      let first = CalendarDay.existing(found.period.start),
      let end = CalendarDay.existing(found.period.end)
    else { return nil }
    return MomentPhrase(start: first, end: end, isSince: isSince, tokens: start..<found.end)
  }

  private func found(at start: Int) -> Found? {
    let length = words.durationPhrase(at: start)
    return named(at: start) ?? before(length) ?? fall(at: start) ?? partOf(at: start)
      ?? ago(at: start, length) ?? stretch(at: start) ?? period(at: start)
  }

  /// "Yesterday", "last night", "the day before yesterday".
  private func named(at index: Int) -> Found? {
    let day = today.number
    switch words[index] {
    case "yesterday", "yesturday", "yday", "yest", "yesterdays":
      return (Period(day: day - 1), index + 1)
    case "today", "tonight": return (Period(day: day), index + 1)
    case "this" where ["morning", "afternoon", "evening"].contains(words[index + 1]):
      return (Period(day: day), index + 2)
    case "last" where ["night", "evening"].contains(words[index + 1]):
      return (Period(day: day - 1), index + 2)
    case "day" where words[index + 1] == "before" && words[index + 2] == "yesterday":
      return (Period(day: day - 2), index + 3)
    case "christmas", "xmas", "chrismas":
      return (latest(month: 12, day: 25), words[index + 1] == "day" ? index + 2 : index + 1)
    case "halloween": return (latest(month: 10, day: 31), index + 1)
    case "boxing" where words[index + 1] == "day": return (latest(month: 12, day: 26), index + 2)
    case "easter":
      let isNamed = ["sunday", "monday", "weekend", "day"].contains(words[index + 1])
      let shift = words[index + 1] == "monday" ? 1 : 0
      return (Period(day: latestEaster + shift), isNamed ? index + 2 : index + 1)
    case "new" where ["year", "years", "yrs"].contains(words[index + 1]):
      if words[index + 2] == "eve" { return (latest(month: 12, day: 31), index + 3) }
      return (latest(month: 1, day: 1), words[index + 2] == "day" ? index + 3 : index + 2)
    default: return nil
    }
  }

  /// The last Easter Sunday that is over.
  private var latestEaster: Int {
    let easter = Period.easter(of: today.year)
    return easter < today.number ? easter : Period.easter(of: today.year - 1)
  }

  /// "Two days before yesterday", "a week last Friday".
  private func before(_ length: DurationPhrase?) -> Found? {
    if let length, length.unit == .week, length.low == length.high, length.high < 400,
      words[length.tokens.upperBound] == "last",
      let weekday = weekdayNumber(length.tokens.upperBound + 1)
    {
      let day = latest(weekday: weekday) - 7 * Int(length.high)
      return (Period(day: day), length.tokens.upperBound + 2)
    }
    guard let length, length.unit == .day, words[length.tokens.upperBound - 1] != "before",
      words[length.tokens.upperBound] == "before",
      words[length.tokens.upperBound + 1] == "yesterday", length.high < 4000
    else { return nil }
    return (Period(day: today.number - 1 - Int(length.high)), length.tokens.upperBound + 2)
  }

  private func latest(month: Int, day: Int) -> Period {
    for year in [today.year, today.year - 1] {
      if let date = CalendarDay(year: year, month: month, day: day), date <= today {
        return Period(day: date.number)
      }
    }
    return Period(day: today.number)
  }

  /// "Two weeks ago", "a month and 3 days back", "2 thursdays back".
  private func ago(at index: Int, _ length: DurationPhrase?) -> Found? {
    if words.roles.contains(.namesWeekday), let number = words.numeral(at: index),
      (1...60).contains(number.value), let weekday = weekdayNumber(number.end),
      ["ago", "back"].contains(words[number.end + 1])
    {
      let latest = latest(weekday: weekday)
      return (Period(day: latest - 7 * (Int(number.value) - 1)), number.end + 2)
    }
    guard let length, !length.isAge else { return nil }
    var end = length.tokens.upperBound
    if words[end] == "or" { end += 2 }
    guard ["ago", "back", "earlier", "agoo"].contains(words[end]) else { return nil }
    return period(length).map { ($0, end + 1) }
  }

  /// The day that lies a length of time before today; for a range, the days between its ends.
  func period(_ length: DurationPhrase) -> Period? {
    guard let first = earlier(length.high, length.unit), let last = earlier(length.low, length.unit)
    else { return nil }
    return Period(first.start, last.end)
  }

  private func earlier(_ length: DurationPhrase) -> Period? { earlier(length.high, length.unit) }

  /// The day that lies so long before today, by the calendar where it counts months.
  private func earlier(_ amount: Double, _ unit: DurationPhrase.Unit) -> Period? {
    guard amount >= 0, amount < 2000 || unit != .year, amount < 1e6 else { return nil }
    switch unit {
    case .second, .minute, .hour, .day, .week:
      return Period(day: today.number - Int(amount * unit.seconds / TimeUnit.day.seconds))
    case .month, .year:
      let months = amount * (unit == .year ? 12 : 1)
      let whole = months.rounded(.down)
      return today.earlier(months: Int(whole)).map {
        Period(day: $0.number - Int(((months - whole) * 30).rounded()))
      }
    }
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
      return earlier(length).map { (Period($0.start, today.number), length.tokens.upperBound) }
    }
    guard words.roles.contains(.namesUnit), let number = words.numeral(at: index),
      ["last", "past", "previous"].contains(words[number.end]),
      let length = words.durationPhrase(at: index)
    else { return nil }
    return earlier(length).map { (Period($0.start, today.number), length.tokens.upperBound) }
  }

  /// "Late last year", "the beginning of June", "first tuesday of last month", "week 27 of last year".
  private func partOf(at start: Int) -> Found? {
    var index = words[start] == "the" ? start + 1 : start
    if let part = Self.parts[words[index]] {
      index += 1
      if ["part", "of", "in", "to", "-"].contains(words[index]) { index += 1 }
      if ["of", "the"].contains(words[index]) { index += 1 }
      guard let whole = present(at: index) ?? period(at: index) else { return nil }
      return (whole.period.part(part), whole.end)
    }
    if words[index] == "week", let number = words.numeral(at: index + 1),
      (1...53).contains(number.value), let whole = periodOf(at: number.end)
    {
      // The first week of a year is the one that has its 4 January.
      let first = Period(weekOf: whole.period.start + 3).start
      let monday = first + 7 * (Int(number.value) - 1)
      return (Period(monday, monday + 7), whole.end)
    }
    let isLast = ["last", "final"].contains(words[index])
    let place = NumberWords.places[words[index]].map { Int($0) }
    guard isLast || place != nil else { return nil }
    if let weekday = weekdayNumber(index + 1), let whole = periodOf(at: index + 2) {
      let forward = (weekday - CalendarDay.weekday(whole.period.start) + 7) % 7
      let back = (CalendarDay.weekday(whole.period.end - 1) - weekday + 7) % 7
      let day =
        isLast ? whole.period.end - 1 - back : whole.period.start + forward + 7 * ((place ?? 1) - 1)
      return (Period(day: day), whole.end)
    }
    if words[index + 1] == "week", let whole = periodOf(at: index + 2) {
      // The first week of a month, like that of a year, is the one that has its 4th.
      let week = Period(weekOf: isLast ? whole.period.end - 1 : whole.period.start + 3)
      let later = 7 * ((place ?? 1) - 1)
      return (Period(week.start + later, week.end + later), whole.end)
    }
    if let length = words.durationPhrase(at: index + 1), length.high < 4000,
      let whole = periodOf(at: length.tokens.upperBound)
    {
      let days = Int(length.seconds / TimeUnit.day.seconds)
      return isLast
        ? (Period(whole.period.end - days, whole.period.end), whole.end)
        : (Period(whole.period.start, whole.period.start + days), whole.end)
    }
    return nil
  }

  /// "The year", "the month": the one that it is now.
  private func present(at index: Int) -> Found? {
    guard words[index - 1] == "the" else { return nil }
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
    "early": .early, "earlier": .early, "beginning": .early, "start": .early, "mid": .middle,
    "middle": .middle, "late": .late, "later": .late, "end": .end,
  ]

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
}
