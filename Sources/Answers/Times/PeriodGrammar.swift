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
    if let after = weekendEnd(index) {
      let isLater = words[after] == "before" && words[after + 1] == "last"
      return (weekend(weeksBack: isLater ? 1 : 0), isLater ? after + 2 : after)
    }
    switch words[index] {
    case "week", "wk", "weeks":
      // "Last week's Sunday"
      if words[index] == "weeks", weekdayNumber(end) == nil { return nil }
      let week = Period(weekOf: day - 7 * back)
      let next = words[end] == "on" ? end + 1 : end
      if let weekday = weekdayNumber(next) {
        return (Period(day: week.start + weekday), next + 1)
      }
      return (back == 0 ? Period(week.start, day + 1) : week, end)
    case "night", "evening": return back == 2 ? (Period(day: day - 2), end) : nil
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
    // "The first Sunday", of what isn't said.
    guard let weekday = weekdayNumber(index), NumberWords.places[words[index - 1]] == nil else {
      return nil
    }
    // "Sat" and "sun" alone are other words too.
    let isOther = ["sat", "sun", "mon", "wed"].contains(words[index])
    guard !isOther || index > start || words[start - 1] == "since" || words.count == 1 else {
      return nil
    }
    var next = index + 1
    // "Monday, 3 March", "Saturday the 14th"
    let following = words[next] == "," ? next + 1 : next
    if let date = date(at: following), date.period.length == 1 { return date }
    if let day = day(at: next, on: weekday) { return day }
    if ["from", "of", "in"].contains(words[next]) { next += 1 }
    // "The Saturday of that week"
    if words[next] == "that" { return nil }
    if let week = relative(at: next), week.period.length == 7 {
      return (Period(day: week.period.start + weekday), week.end)
    }
    if words[index + 1] == "before", words[index + 2] == "last" {
      return (Period(day: latest(weekday: weekday) - 7), index + 3)
    }
    return (Period(day: latest(weekday: weekday)), index + 1)
  }

  /// The token after "weekend" or "week-end".
  func weekendEnd(_ index: Int) -> Int? {
    guard words.may(.namesUnit, index) else { return nil }
    if words[index] == "weekend" || words[index] == "weekends" { return index + 1 }
    return words[index] == "week" && words[index + 1] == "-" && words[index + 2] == "end"
      ? index + 3 : nil
  }

  /// "June", "in June 2023", "July of nineteen ninety three", "March last year".
  private func month(at start: Int) -> Found? {
    guard words.roles.contains(.namesMonth) else { return nil }
    var index = words[start] == "back" ? start + 1 : start
    if words[index] == "in" { index += 1 }
    guard let month = monthNumber(index), isMonth(index, from: start),
      words.kind(index - 1) != .figures
    else { return nil }
    if let year = yearOf(at: index + 1) {
      return (Period(month: month, of: year.year), year.end)
    }
    // "March two years ago"
    if let length = words.durationPhrase(at: index + 1), let year = year(before: length),
      ["ago", "back"].contains(words[length.tokens.upperBound])
    {
      return (Period(month: month, of: year), length.tokens.upperBound + 1)
    }
    return (self.month(month, in: nil, isLast: false), index + 1)
  }

  /// "May" and "march" are also words: they need "in", "since" or the like before them.
  private func isMonth(_ index: Int, from start: Int) -> Bool {
    guard ["may", "march", "mar", "dec", "sept", "sep", "jan", "oct"].contains(words[index]) else {
      return true
    }
    // "March, I mean May."
    if words.kind(index + 1) == .mark,
      ["mean", "meant", "no", "wait", "sorry", "or", "to", "actually"].contains(words[index - 1])
    {
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

  /// "2019", "in two thousand seven", "2019 in March"; figures that could be any number need a word
  /// before them.
  private func year(at start: Int) -> Found? {
    if let decade = decade(at: start) { return decade }
    let index = ["in", "of", "year"].contains(words[start]) ? start + 1 : start
    if words.hasApostrophe(before: index), let year = shortYear(at: index) {
      return (Period(year: year.year), year.end)
    }
    // The 2026 of "3/4/2026" is not all that was said.
    guard index == 0 || !words.isJoined(index), let year = calendarYear(at: index),
      !(words.isJoined(year.end) && words.kind(year.end + 1) == .figures
        && words.isJoined(year.end + 1))
    else {
      return nil
    }
    let next = words[year.end] == "in" ? year.end + 1 : year.end
    if let month = monthNumber(next), isMonth(next, from: next), calendarYear(at: next + 1) == nil {
      return (Period(month: month, of: year.year), next + 1)
    }
    return (Period(year: year.year), year.end)
  }

  /// "The 1990s", "the nineties": ten years, the last that there were of that name.
  private func decade(at start: Int) -> Found? {
    var index = words[start] == "the" ? start + 1 : start
    guard words.may(.namesTime, index) || words.kind(index) == .figures && words[index + 1] == "s"
    else { return nil }
    // "My late 30s" are years of a life.
    let isPart =
      Self.parts[words[start - 1]] != nil
      && !["my", "his", "her", "your", "their"].contains(words[start - 2])
    guard index > start || words[start - 1] == "the" || isPart else { return nil }
    if words[index] == "nineteen" { index += 1 }
    if let tens = Self.decades[words[index]] {
      return decade(words[index - 1] == "nineteen" ? 1900 + tens : tens, index + 1)
    }
    guard words.kind(index) == .figures, words[index + 1] == "s", words.isJoined(index + 1),
      let first = Int(words[index]), first % 10 == 0, first < 100 || first >= 1900
    else { return nil }
    return decade(first, index + 2)
  }

  private func decade(_ first: Int, _ end: Int) -> Found? {
    var year = first < 100 ? today.year / 100 * 100 + first : first
    if first < 100, year > today.year { year -= 100 }
    guard year <= today.year else { return nil }
    return (Period(Period(year: year).start, Period(year: year + 9).end), end)
  }

  static let decades: WordTable<Int> = [
    "noughties": 0, "sixties": 60, "seventies": 70, "eighties": 80, "nineties": 90,
  ]

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

  /// The 85 of "the summer of 85", in figures or words, as the latest year that ends so.
  func shortYear(at index: Int) -> (year: Int, end: Int)? {
    let number: (value: Int, end: Int)
    if words.kind(index) == .figures {
      guard words[index].utf8.count == 2, let value = Int(words[index]) else { return nil }
      number = (value, index + 1)
    } else {
      guard let numeral = words.numeral(at: index), numeral.isSpelled, !numeral.isOrdinal,
        numeral.value == numeral.value.rounded(), (20..<100).contains(numeral.value)
      else { return nil }
      number = (Int(numeral.value), numeral.end)
    }
    guard !words.isCounted(number.end) else { return nil }
    let year = today.year / 100 * 100 + number.value
    return (year <= today.year ? year : year - 100, number.end)
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
  /// Whether the figures are the last two of a year: "'19".
  func hasApostrophe(before index: Int) -> Bool {
    guard kind(index) == .figures, self[index].utf8.count == 2 else { return false }
    let before = text.utf8.prefix(tokens[index].place.lowerBound).suffix(3)
    return before.last == 0x27 || Array(before) == [0xE2, 0x80, 0x99]
  }

  /// Whether a unit follows, so that the number before it is no year: "2000 days".
  fileprivate func isCounted(_ index: Int) -> Bool {
    unitWord(index) != nil || (kind(index) == .word && isJoined(index))
  }
}
