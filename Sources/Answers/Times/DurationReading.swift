/// Reads a length of time, or a moment since when.
struct DurationReading {
  let words: Words
  let unit: TimeUnit
  let today: CalendarDay?

  var reading: Reading {
    switch LengthReading(words, counting: unit, on: today) {
    case .understood(let phrase, let manner): kept(phrase, manner)
    case .ambiguous(let lengths): asked(lengths)
    case .outOfRange(let value): .outOfRange(value)
    case .notSure: .understood(.notSure, .plain)
    case .notUnderstood: .notUnderstood
    }
  }

  /// Which of two lengths was meant is for the person to say: the one that the question may well be
  /// answered with is offered.
  private func asked(_ lengths: [DurationPhrase]) -> Reading {
    let isShort = unit == .minute || unit == .hour
    let answers = lengths.filter { ($0.unit == .minute) == isShort }
      .compactMap { kept($0, .counted).answer }
    return answers.isEmpty ? .notUnderstood : .ambiguous(answers)
  }

  /// The length in the question's own unit.
  private func kept(_ phrase: DurationPhrase, _ manner: LengthReading.Manner) -> Reading {
    let isSame = phrase.unit == DurationPhrase.Unit(unit)
    func inUnit(_ value: Double) -> Double {
      switch manner {
      case .bare: value
      case .counted where isSame: oneDecimal(value)
      case .counted, .dated: rounded(value * phrase.unit.seconds)
      }
    }
    let (low, high) = (inUnit(phrase.low), inUnit(phrase.high))
    guard high.isFinite, high < 1e6 else { return .outOfRange(high) }
    // A bare number is said back with the unit it was taken to count.
    let plain = isSame && manner == .counted
    return .understood(
      .number(high), low == high ? plain ? .plain : .reckoned : .higherEnd(low: low, high: high))
  }

  /// Seconds in the question's unit, to one decimal; days are whole.
  private func rounded(_ seconds: Double) -> Double {
    let value = seconds / unit.seconds
    return unit == .day ? value.rounded() : oneDecimal(value)
  }

  private func oneDecimal(_ value: Double) -> Double { (value * 10).rounded() / 10 }
}
