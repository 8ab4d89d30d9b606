import Answers

/// Dates and times as people write them, and as FHIR does.
enum WrittenDate {
  /// A date as FHIR writes it; nil for words that are none, or could be two.
  ///
  ///     WrittenDate.date("31 May 2024")  // "2024-05-31"
  ///     WrittenDate.date("31/5/2024")    // "2024-05-31"
  ///     WrittenDate.date("5/6/2024")     // nil: in May or in June?
  static func date(_ words: String) -> String? {
    let words = words.onOneLine
    if isDate(words) { return words }
    let parts = words.lowercased().split { " ,./-".contains($0) }.map(String.init)
      .filter { $0 != "of" && $0 != "the" }
    let month = parts.lazy.compactMap(month).first
    let numbers = parts.compactMap { part -> Int? in
      Int(part)
        ?? ["st", "nd", "rd", "th"].lazy.filter(part.hasSuffix)
        .compactMap { Int(part.dropLast($0.count)) }.first
    }
    guard let year = numbers.first(where: { (1000...9999).contains($0) }),
      parts.count == numbers.count + (month == nil ? 0 : 1)
    else { return nil }
    let others = numbers.filter { $0 != year }
    switch (month, others.count) {
    case (let month?, 0): return written(year, month, nil)
    case (let month?, 1): return written(year, month, others[0])
    case (nil, 2):
      let (one, two) = (others[0], others[1])
      if numbers[0] == year { return written(year, one, two) }
      if one == two || two > 12 { return written(year, one, two) }
      return one > 12 ? written(year, two, one) : nil
    default: return nil
    }
  }

  /// A time as FHIR writes it; nil for words that are none.
  ///
  ///     WrittenDate.time("2:30 pm")  // "14:30:00"
  static func time(_ words: String) -> String? {
    var words = words.onOneLine.lowercased()
    var isAfternoon: Bool?
    for (ending, isLate) in [("p.m.", true), ("pm", true), ("a.m.", false), ("am", false)]
    where words.hasSuffix(ending) {
      isAfternoon = isLate
      words = String(words.dropLast(ending.count)).onOneLine
    }
    let parts = words.split(separator: ":", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), parts.count > 1 || isAfternoon != nil,
      parts.allSatisfy({ (1...2).contains($0.utf8.count) })
    else { return nil }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count, var hour = numbers.first else { return nil }
    if let isAfternoon {
      guard (1...12).contains(hour) else { return nil }
      hour = hour % 12 + (isAfternoon ? 12 : 0)
    }
    let all = [hour] + numbers.dropFirst() + [0, 0]
    let time = all.prefix(3).map(twoFigures).joined(separator: ":")
    return isTime(time) ? time : nil
  }

  /// A date, or a date and time, as FHIR writes it; nil for words that are none.
  ///
  /// - Parameter zone: the time zone of a time that is written without one, such as `+01:00`.
  static func dateTime(_ words: String, zone: String) -> String? {
    let words = words.onOneLine
    if isDateTime(words) { return words }
    if let date = date(words) { return date }
    for separator in ["T", " at ", ", ", " "] {
      for range in words.ranges(of: separator).reversed() {
        guard let date = date(String(words[..<range.lowerBound])),
          let time = time(String(words[range.upperBound...]))
        else { continue }
        let moment = "\(date)T\(time)\(zone)"
        if isDateTime(moment) { return moment }
      }
    }
    return nil
  }

  // As FHIR writes them.

  static func isDate(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), text.utf8.allSatisfy({ $0 == 0x2D || isFigure($0) }),
      zip(parts, [4, 2, 2]).allSatisfy({ $0.utf8.count == $1 })
    else { return false }
    let numbers = parts.compactMap { Int($0) } + [1, 1]
    return numbers.count == parts.count + 2
      && CalendarDay(year: numbers[0], month: numbers[1], day: numbers[2]) != nil
  }

  static func isTime(_ text: String) -> Bool {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 2, parts[1].utf8.count == 2,
      text.utf8.allSatisfy({ $0 == 0x3A || $0 == 0x2E || isFigure($0) }),
      let hour = Int(parts[0]), let minute = Int(parts[1]), let second = Double(parts[2]),
      parts[2].split(separator: ".", omittingEmptySubsequences: false).first?.utf8.count == 2,
      parts[2].utf8.last != 0x2E
    else { return false }
    return hour < 24 && minute < 60 && second < 61
  }

  static func isDateTime(_ text: String) -> Bool {
    if isDate(text) { return true }
    let parts = text.split(separator: "T", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 10, isDate(String(parts[0])) else {
      return false
    }
    let clock = parts[1]
    if clock.hasSuffix("Z") { return isTime(String(clock.dropLast())) }
    let zone = clock.suffix(6)
    guard let sign = zone.first, sign == "+" || sign == "-" else { return false }
    return isTime("\(zone.dropFirst()):00") && isTime(String(clock.dropLast(6)))
  }

  private static func isFigure(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func written(_ year: Int, _ month: Int, _ day: Int?) -> String? {
    guard CalendarDay(year: year, month: month, day: day ?? 1) != nil else { return nil }
    return "\(year)-\(twoFigures(month))" + (day.map { "-\(twoFigures($0))" } ?? "")
  }

  private static func twoFigures(_ number: Int) -> String {
    (0...9).contains(number) ? "0\(number)" : String(number)
  }

  private static func month(_ word: String) -> Int? {
    guard word.utf8.count >= 3, !word.utf8.contains(where: isFigure) else { return nil }
    return months.firstIndex { $0.hasPrefix(word) || word == "sept" && $0 == "september" }
      .map { $0 + 1 }
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
}
