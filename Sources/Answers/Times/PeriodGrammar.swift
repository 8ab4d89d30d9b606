extension MomentReader {
  /// A week, a month, a year or a day that is named: "last week", "June", "2019", "3 March 2024".
  func period(at start: Int) -> Found? {
    relative(at: start) ?? weekday(at: start) ?? date(at: start) ?? month(at: start)
      ?? year(at: start)
  }

  /// "Last week", "this past weekend", "this year"; "last week Sunday".
  private func relative(at start: Int) -> Found? {
    var index = start
    var back = 0
    if words[index] == "the" { index += 1 }
    switch words[index] {
    case "last", "past", "previous", "lst": (back, index) = (1, index + 1)
    case "this":
      index += 1
      if ["past", "last"].contains(words[index]) { (back, index) = (1, index + 1) }
    case "earlier" where words[index + 1] == "this": index += 2
    case "weekend" where index > 0: break
    default:
      // "The week before last"
      guard words[index + 1] == "before", words[index + 2] == "last" else { return nil }
    }
    let day = today.number
    var end = index + 1
    if words[end] == "before", words[end + 1] == "last" { (back, end) = (2, end + 2) }
    switch words[index] {
    case "week", "wk":
      let week = Period(weekOf: day - 7 * back)
      let next = words[end] == "on" ? end + 1 : end
      if let weekday = weekdayNumber(next) {
        return (Period(day: week.start + weekday), next + 1)
      }
      return (back == 0 ? Period(week.start, day + 1) : week, end)
    case "weekend":
      // A weekend begins on Friday evening. The one that is not over is not the last one.
      let monday = Period(weekOf: day).start - (back == 2 ? 7 : 0)
      return (Period(monday - 3, monday), end)
    case "month", "mth", "mo":
      let index = today.year * 12 + today.month - 1 - back
      let month = Period(month: index % 12 + 1, of: index / 12)
      return (back == 0 ? Period(month.start, day + 1) : month, end)
    case "year", "yr":
      // "Last year in March"
      if words[end] == "in" || words[end] == "around", let month = monthNumber(end + 1) {
        return (Period(month: month, of: today.year - back), end + 2)
      }
      let year = Period(year: today.year - back)
      return (back == 0 ? Period(year.start, day + 1) : year, end)
    case "quarter":
      let index = today.year * 4 + (today.month - 1) / 3 - back
      let first = Period(month: index % 4 * 3 + 1, of: index / 4)
      let last = Period(month: index % 4 * 3 + 3, of: index / 4)
      return (Period(first.start, last.end), end)
    default:
      if let weekday = weekdayNumber(index), words[index] != "sun" || back == 1 {
        return (Period(day: latest(weekday: weekday) - (back == 2 ? 7 : 0)), end)
      }
      guard let month = monthNumber(index) else { return nil }
      return (self.month(month, in: nil, isLast: back == 1), end)
    }
  }

  /// "Saturday", "on Tuesday morning", "sunday from last week".
  private func weekday(at start: Int) -> Found? {
    guard words.roles.contains(.namesWeekday) else { return nil }
    let index = words[start] == "on" ? start + 1 : start
    guard let weekday = weekdayNumber(index) else { return nil }
    // "Sat" and "sun" alone are other words too.
    let isOther = ["sat", "sun", "mon", "wed"].contains(words[index])
    guard !isOther || index > start || words[start - 1] == "since" || words.count == 1 else {
      return nil
    }
    var next = index + 1
    if ["from", "of", "in"].contains(words[next]) { next += 1 }
    if let week = relative(at: next), week.period.length == 7 {
      return (Period(day: week.period.start + weekday), week.end)
    }
    if words[index + 1] == "before", words[index + 2] == "last" {
      return (Period(day: latest(weekday: weekday) - 7), index + 3)
    }
    return (Period(day: latest(weekday: weekday)), index + 1)
  }

  /// "Last fall", "the fall of 2007": the one season whose name tells on which half of the earth it
  /// was. A fall without a year or "last" is an accident.
  func fall(at start: Int) -> Found? {
    var index = start
    while ["in", "the"].contains(words[index]), index < start + 2 { index += 1 }
    let isLast = words[index] == "last" && index == start
    let isThis = words[index] == "this"
    if isLast || isThis { index += 1 }
    guard words[index] == "fall", !["my", "a", "the", "her", "his"].contains(words[start - 1])
    else {
      return nil
    }
    func season(of year: Int) -> Period {
      Period(Period(month: 9, of: year).start, Period(month: 11, of: year).end)
    }
    let next = words[index + 1] == "of" ? index + 2 : index + 1
    if let year = calendarYear(at: next) { return (season(of: year.year), year.end) }
    if words[next] == "last", words[next + 1] == "year" {
      return (season(of: today.year - 1), next + 2)
    }
    guard isLast || isThis else { return nil }
    let hasEnded = season(of: today.year).end <= today.number
    let hasBegun = season(of: today.year).start <= today.number
    return (season(of: (isLast ? hasEnded : hasBegun) ? today.year : today.year - 1), index + 1)
  }

  /// "3 March", "June 3rd, 2024", "22/Jan/2019", "2026-03-01", "17/5/2018".
  private func date(at start: Int) -> Found? {
    if let figures = figureDate(at: start) { return figures }
    var index = words[start] == "on" ? start + 1 : start
    if words[index] == "the" { index += 1 }
    if index > start, let day = dayOfThisMonth(at: index) { return day }
    guard words.roles.contains(.namesMonth) else { return nil }
    if let first = dayOfMonth(at: index) {
      var next = first.end
      if ["of", "/", "-"].contains(words[next]) { next += 1 }
      guard let month = monthNumber(next) else { return nil }
      return day(first.day, month, yearAt: next + 1)
    }
    guard let month = monthNumber(index) else { return nil }
    let next = words[index + 1] == "the" ? index + 2 : index + 1
    guard let first = dayOfMonth(at: next), words[first.end] != "-" else { return nil }
    return day(first.day, month, yearAt: first.end)
  }

  /// "On the 3rd": the latest one there was.
  private func dayOfThisMonth(at index: Int) -> Found? {
    guard words.kind(index) == .figures, let first = dayOfMonth(at: index),
      first.end == index + 2, words.kind(first.end) == .mark
    else { return nil }
    let dates = [today, today.earlier(months: 1)].compactMap { month in
      month.flatMap { CalendarDay(year: $0.year, month: $0.month, day: first.day) }
    }
    return dates.first { $0 <= today }.map { (Period(day: $0.number), first.end) }
  }

  private func day(_ day: Int, _ month: Int, yearAt index: Int) -> Found? {
    let yearIndex = [",", "/", "-", "of"].contains(words[index]) ? index + 1 : index
    if let year = calendarYear(at: yearIndex) {
      return CalendarDay(year: year.year, month: month, day: day).map {
        (Period(day: $0.number), year.end)
      }
    }
    if words[index] == "last" || words[index] == "this", words[index + 1] == "year" {
      let year = today.year - (words[index] == "last" ? 1 : 0)
      return CalendarDay(year: year, month: month, day: day).map {
        (Period(day: $0.number), index + 2)
      }
    }
    for year in [today.year, today.year - 1] {
      if let date = CalendarDay(year: year, month: month, day: day), date <= today {
        return (Period(day: date.number), index)
      }
    }
    return nil
  }

  private func dayOfMonth(at index: Int) -> (day: Int, end: Int)? {
    guard words.kind(index) == .figures, words[index].utf8.count <= 2, let day = Int(words[index]),
      (1...31).contains(day)
    else {
      guard let place = NumberWords.places[words[index]], words[index] != "second" else {
        return nil
      }
      return (Int(place), index + 1)
    }
    let isOrdinal = ["st", "nd", "rd", "th"].contains(words[index + 1])
    return (day, isOrdinal ? index + 2 : index + 1)
  }

  private func figureDate(at index: Int) -> Found? {
    let dates = figureDates(at: index)
    // Where both could be meant, nothing is assumed.
    guard let date = dates.first, dates.count == 1 else { return nil }
    return (Period(day: date.number), index + 5)
  }

  /// "3/4/2026": the days that it may be, when it says nothing else.
  var openDates: [Period] {
    let starts = words.tokens.indices.lazy.filter { words.kind($0) == .figures }
    guard let start = starts.first(where: { figureDates(at: $0).count > 1 }) else { return [] }
    return figureDates(at: start).filter { $0 <= today }.map { Period(day: $0.number) }
  }

  /// The days that "17/5/2018" may be; the day and the month are told apart where one can't be a
  /// month.
  private func figureDates(at index: Int) -> [CalendarDay] {
    guard words.kind(index) == .figures, words.kind(index + 2) == .figures,
      words.kind(index + 4) == .figures, ["-", "/", "."].contains(words[index + 1]),
      words[index + 3] == words[index + 1], (index + 1...index + 4).allSatisfy(words.isJoined),
      let one = Int(words[index]), let two = Int(words[index + 2]),
      var three = Int(words[index + 4])
    else { return [] }
    if words[index].utf8.count == 4 {
      return [CalendarDay(year: one, month: two, day: three)].compactMap(\.self)
    }
    // "3/4/26"
    if words[index + 4].utf8.count == 2 { three += today.year / 100 * 100 }
    if words[index + 4].utf8.count == 2, three > today.year { three -= 100 }
    guard words[index + 4].utf8.count == 4 || words[index + 4].utf8.count == 2 else { return [] }
    let british = CalendarDay(year: three, month: two, day: one)
    let american = CalendarDay(year: three, month: one, day: two)
    if words[index + 1] == "." || one == two { return [british].compactMap(\.self) }
    return [british, american].compactMap(\.self)
  }

  /// "June", "in June 2023", "July of nineteen ninety three", "March last year".
  private func month(at start: Int) -> Found? {
    guard words.roles.contains(.namesMonth) else { return nil }
    let index = words[start] == "in" || words[start] == "back" ? start + 1 : start
    guard let month = monthNumber(index), isMonth(index, from: start),
      words.kind(index - 1) != .figures
    else { return nil }
    var next = index + 1
    if ["of", ",", "in"].contains(words[next]) { next += 1 }
    if words[next] == "last" || words[next] == "this", words[next + 1] == "year" {
      let year = today.year - (words[next] == "last" ? 1 : 0)
      return (Period(month: month, of: year), next + 2)
    }
    if let year = calendarYear(at: next) {
      return (Period(month: month, of: year.year), year.end)
    }
    return (self.month(month, in: nil, isLast: false), index + 1)
  }

  /// "May" and "march" are also words: they need "in", "since" or the like before them.
  private func isMonth(_ index: Int, from start: Int) -> Bool {
    guard ["may", "march", "mar", "dec", "sept", "sep", "jan", "oct"].contains(words[index]) else {
      return true
    }
    return index > start || index == 0 || words.kind(index - 1) == .mark
      || [
        "in", "since", "of", "early", "late", "mid", "from", "until", "till", "around", "about",
        "started", "back", "by", "last", "this",
      ]
      .contains(words[index - 1])
  }

  /// The latest month of this name that has begun; with `isLast`, not the present one.
  private func month(_ month: Int, in year: Int?, isLast: Bool) -> Period {
    if let year { return Period(month: month, of: year) }
    let isPast = month < today.month || (month == today.month && !isLast)
    return Period(month: month, of: isPast ? today.year : today.year - 1)
  }

  /// "2019", "in two thousand seven"; figures that could be any number need a word before them.
  private func year(at start: Int) -> Found? {
    let index = ["in", "of", "year"].contains(words[start]) ? start + 1 : start
    // The 2026 of "3/4/2026" is not all that was said.
    guard index == 0 || !words.isJoined(index), let year = calendarYear(at: index) else {
      return nil
    }
    return (Period(year: year.year), year.end)
  }

  /// A year from 1900 to this one, in figures or words.
  func calendarYear(at start: Int) -> (year: Int, end: Int)? {
    guard let numeral = words.numeral(at: start), !numeral.isOrdinal,
      numeral.value == numeral.value.rounded(), !words.isCounted(numeral.end)
    else { return nil }
    if numeral.value == 19 || numeral.value == 20, numeral.isSpelled,
      let rest = words.numeral(at: numeral.end), rest.isSpelled, (10..<100).contains(rest.value)
    {
      // "nineteen ninety three"
      let year = Int(numeral.value) * 100 + Int(rest.value)
      return year <= today.year && rest.value == rest.value.rounded() ? (year, rest.end) : nil
    }
    guard numeral.value >= 1900, numeral.value <= Double(today.year) else { return nil }
    return (Int(numeral.value), numeral.end)
  }

  static let months: WordTable<Int> = {
    let names = [
      "january jan januray", "february feb febuary", "march mar", "april apr", "may", "june jun",
      "july jul", "august aug", "september sept sep", "october oct", "november nov",
      "december dec",
    ]
    var months: [String: Int] = [:]
    for (index, spellings) in names.enumerated() {
      for name in spellings.split(separator: " ") { months[String(name)] = index + 1 }
    }
    return WordTable(months.map { ($0.key, $0.value) })
  }()
}

extension Words {
  /// Whether a unit follows, so that the number before it is no year: "2000 days".
  fileprivate func isCounted(_ index: Int) -> Bool {
    unitWord(index) != nil || (kind(index) == .word && isJoined(index))
  }
}
