/// Days and months by their number: "3 March 2024", "Saturday the 14th", "17/5/2018", "2024-03".
extension MomentReader {
  /// "3 March", "June 3rd, 2024", "22/Jan/2019", "2026-03-01", "17/5/2018".
  func date(at start: Int) -> Found? {
    if let figures = figureDate(at: start) ?? dayAndMonth(at: start) ?? monthAndYear(at: start) {
      return figures
    }
    var index = words[start] == "back" ? start + 1 : start
    if ["on", "in"].contains(words[index]) { index += 1 }
    if words[index] == "the" { index += 1 }
    if index > start, let day = dayOfThisMonth(at: index) ?? day(ofMonthAt: index) { return day }
    guard words.roles.contains(.namesMonth) else { return nil }
    if let first = dayOfMonth(at: index) ?? cardinalDay(at: index, beforeMonth: true) {
      // "$12 December 27"
      guard !["$", "£", "€"].contains(words[index - 1]) else { return nil }
      var next = first.end
      if ["of", "/", "-"].contains(words[next]) { next += 1 }
      guard let month = monthNumber(next) else { return nil }
      return day(first.day, month, yearAt: next + 1)
    }
    guard let month = monthNumber(index) else { return nil }
    var next = words[index + 1] == "the" ? index + 2 : index + 1
    // "Oct. 2", "Oct-2", "Oct/2"; but "it began in October. 2 runs later" ends a sentence.
    if ["-", "/"].contains(words[next]) || words[next] == "." && isShortened(index),
      words.isJoined(next)
    {
      next += 1
    }
    guard let first = dayOfMonth(at: next) ?? cardinalDay(at: next), words[first.end] != "-" else {
      return nil
    }
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

  /// "The 15th of last month".
  private func day(ofMonthAt index: Int) -> Found? {
    guard let first = dayOfMonth(at: index), words[first.end] == "of",
      words[first.end + 2] == "month"
    else { return nil }
    let back: Int
    switch words[first.end + 1] {
    case "this", "the": back = 0
    case "last", "previous": back = 1
    default: return nil
    }
    return today.earlier(months: back)
      .flatMap { CalendarDay(year: $0.year, month: $0.month, day: first.day) }
      .map { (Period(day: $0.number), first.end + 3) }
  }

  /// "The 14th" after "Saturday": the latest day of that number that was this weekday, in a year.
  func day(at start: Int, on weekday: Int) -> Found? {
    var index = words[start] == "," ? start + 1 : start
    let isLed = words[index] == "the"
    if isLed { index += 1 }
    guard let first = dayOfMonth(at: index) ?? cardinalDay(at: index) else { return nil }
    // "Monday 7" may be a rating, and "Monday 7/10" is one.
    let isClosed = ["", ",", ".", "!", "?", ";", ")"].contains(words[first.end])
    guard first.end > index + 1 || isClosed && (isLed || first.day > 12) else { return nil }
    return (0..<12).lazy.compactMap { back in
      today.earlier(months: back).flatMap {
        CalendarDay(year: $0.year, month: $0.month, day: first.day)
      }
    }.first { $0 <= today && CalendarDay.weekday($0.number) == weekday }
      .map { (Period(day: $0.number), first.end) }
  }

  /// Whether a month's name is cut short, as before a full stop that ends no sentence.
  private func isShortened(_ index: Int) -> Bool {
    monthNumber(index) != nil && words[index].utf8.count <= 4
      && !["may", "june", "july"].contains(words[index])
  }

  private func day(_ day: Int, _ month: Int, yearAt index: Int) -> Found? {
    let yearIndex =
      [",", "/", "-", "of"].contains(words[index]) || words[index] == "." && isShortened(index - 1)
      ? index + 1 : index
    let isShort = words[index] == "of" || words.hasApostrophe(before: yearIndex)
    if let year = calendarYear(at: yearIndex) ?? (isShort ? shortYear(at: yearIndex) : nil) {
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
    // The last 29 February may be seven years back.
    for year in stride(from: today.year, to: today.year - (month == 2 && day == 29 ? 9 : 2), by: -1)
    {
      if let date = CalendarDay(year: year, month: month, day: day), date <= today {
        return (Period(day: date.number), index)
      }
    }
    return nil
  }

  /// "3", "3rd", "third", "twenty-first".
  private func dayOfMonth(at index: Int) -> (day: Int, end: Int)? {
    if words.kind(index) == .figures {
      guard words[index].utf8.count <= 2, let day = Int(words[index]), (1...31).contains(day),
        !words.hasApostrophe(before: index)
      else { return nil }
      let isOrdinal = ["st", "nd", "rd", "th"].contains(words[index + 1])
      // "June 2 years ago"
      guard isOrdinal || words.unitWord(index + 1) == nil else { return nil }
      return (day, isOrdinal ? index + 2 : index + 1)
    }
    if let tens = NumberWords.cardinals[words[index]], tens == 20 || tens == 30 {
      let noun = words[index + 1] == "-" ? index + 2 : index + 1
      guard let unit = NumberWords.places[words[noun]], unit < 10, tens + unit <= 31 else {
        return nil
      }
      return (Int(tens + unit), noun + 1)
    }
    guard let place = NumberWords.places[words[index]] ?? NumberWords.parts[words[index]],
      place == place.rounded(), (1...31).contains(place),
      !["half", "quarter"].contains(words[index]),
      words[index] != "second" || words[index + 1] == "of"
    else { return nil }
    return (Int(place), index + 1)
  }

  /// "Twenty one" beside a month or a weekday, where nothing is counted by it.
  private func cardinalDay(at index: Int, beforeMonth: Bool = false) -> (day: Int, end: Int)? {
    guard words.kind(index) == .word, let number = words.numeral(at: index), number.isSpelled,
      !number.isOrdinal, !number.isApproximate, number.value == number.value.rounded(),
      (1...31).contains(number.value),
      beforeMonth
        ? monthNumber(number.end) != nil && !["may", "march"].contains(words[number.end])
        : words.kind(number.end) == .mark || calendarYear(at: number.end) != nil
    else { return nil }
    return (Int(number.value), number.end)
  }

  // In figures alone.

  private func figureDate(at index: Int) -> Found? {
    let dates = figureDates(at: index)
    // Where both could be meant, nothing is assumed.
    guard let date = dates.first, dates.count == 1 else { return nil }
    return (Period(day: date.number), index + 5)
  }

  /// "3/4/2026": the days that it may be, when it says nothing else.
  var openDates: [MomentPhrase] {
    let starts = words.tokens.indices.lazy.filter { words.kind($0) == .figures }
    guard let start = starts.first(where: { figureDates(at: $0).count > 1 }) else { return [] }
    let isSince = words[start - 1] == "since"
    return figureDates(at: start).filter { $0 <= today }.compactMap {
      MomentPhrase(
        Period($0.number, isSince ? today.number + 1 : $0.number + 1), isSince: isSince,
        tokens: start..<start + 5)
    }
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

  /// The two figures that stand here with a mark between them and nothing else close by.
  private func pair(at index: Int) -> (one: Int, two: Int)? {
    guard words.kind(index) == .figures, words.kind(index + 2) == .figures,
      ["-", "/", "."].contains(words[index + 1]), words.isJoined(index + 1),
      words.isJoined(index + 2), !words.isJoined(index) || words.kind(index - 1) == .word,
      !words.isJoined(index + 3) || words.kind(index + 4) != .figures,
      let one = Int(words[index]), let two = Int(words[index + 2])
    else { return nil }
    return (one, two)
  }

  /// "Since 22/4": only where one of them can't be a month, and a word says that it is a date.
  private func dayAndMonth(at start: Int) -> Found? {
    guard words[start] == "on" || words[start - 1] == "since" else { return nil }
    let index = words[start] == "on" ? start + 1 : start
    guard words[index + 1] == "/", let (one, two) = pair(at: index), min(one, two) >= 1,
      min(one, two) <= 12, (13...31).contains(max(one, two))
    else { return nil }
    return day(max(one, two), min(one, two), yearAt: index + 3)
  }

  /// "3/2024", "2024-03", and the years of "2019-2021".
  private func monthAndYear(at start: Int) -> Found? {
    let index = words[start] == "in" ? start + 1 : start
    guard let (one, two) = pair(at: index) else { return nil }
    let years = 1900...today.year
    if years.contains(one), years.contains(two), one < two, words[index + 1] != "." {
      return (Period(Period(year: one).start, Period(year: two).end), index + 3)
    }
    let (month, year) = years.contains(one) ? (two, one) : (one, two)
    guard years.contains(year), (1...12).contains(month) else { return nil }
    return (Period(month: month, of: year), index + 3)
  }
}
