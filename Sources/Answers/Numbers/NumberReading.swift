/// Reads a number, such as an age or hours a day.
struct NumberReading {
  let words: Words
  let range: ClosedRange<Int>
  let unit: TimeUnit?

  var reading: Reading {
    if let unit,
      let phrase = words.durationPhrases(includingAges: true).last(where: \.isAge)
        ?? words.bestDuration
    {
      if words.isSaidOfTheReader(phrase.tokens.lowerBound) { return .notUnderstood }
      return read(phrase, in: unit)
    }
    var phrases = words.numberPhrases.filter { words.standsAlone($0) && $0.outOf == nil }
    if phrases.count == 1 {
      return read(low: phrases[0].low, high: phrases[0].high, manner: .plain)
    }
    if let first = phrases.first, let last = phrases.last, first != last,
      words.corrects(from: first.tokens.upperBound, to: last.tokens.lowerBound)
    {
      phrases = [last]
    }
    guard let phrase = phrases.first else {
      if unit == .minute, contains(0), words.sayAtOnce { return .understood(.number(0), .reckoned) }
      return words.answersUnsure ? .understood(.notSure, .plain) : .notUnderstood
    }
    if Set(phrases.map(\.high)).count > 1 {
      let inside = phrases.map(\.high).filter(contains)
      return inside.isEmpty
        ? .outOfRange(phrase.high) : .ambiguous(inside.prefix(4).map(Answer.number))
    }
    return read(low: phrase.low, high: phrase.high, manner: .plain)
  }

  private func contains(_ value: Double) -> Bool {
    value >= Double(range.lowerBound) && value <= Double(range.upperBound)
  }

  private func read(_ phrase: DurationPhrase, in unit: TimeUnit) -> Reading {
    if phrase.unit == DurationPhrase.Unit(unit) {
      return read(low: phrase.low, high: phrase.high, manner: .plain)
    }
    // Twelve months make a year here, though not twelve times 30 days.
    let isMonths = phrase.unit == .month && unit == .year
    let scale = isMonths ? 1.0 / 12 : phrase.unit.seconds / unit.seconds
    func rounded(_ value: Double) -> Double { (value * scale * 100).rounded() / 100 }
    return read(low: rounded(phrase.low), high: rounded(phrase.high), manner: .reckoned)
  }

  private func read(low: Double, high: Double, manner: Reading.Manner) -> Reading {
    guard contains(high) else { return .outOfRange(high) }
    guard contains(low) else { return .outOfRange(low) }
    return .understood(.number(high), low == high ? manner : .higherEnd(low: low, high: high))
  }
}

extension Words {
  /// "Straight away", "pretty much at once": no minutes at all.
  fileprivate var sayAtOnce: Bool {
    guard count <= 7, !tokens.contains(where: { ["not", "isnt", "never"].contains($0.text) }) else {
      return false
    }
    return tokens.indices.contains { index in
      switch self[index] {
      case "immediately", "instantly", "straightaway": true
      case "away": ["straight", "right"].contains(self[index - 1])
      case "once": self[index - 1] == "at"
      case "soon": self[index - 1] == "as" && self[index + 1] == "as"
      default: false
      }
    }
  }
}
