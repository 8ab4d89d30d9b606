/// Reads a length of time, or a moment since when.
struct DurationReading {
  let words: Words
  let unit: TimeUnit
  let today: CalendarDay?

  var reading: Reading {
    if let phrase = words.bestDuration { return read(phrase) }
    if let today, let moment = words.momentPhrases(on: today).first {
      let days = Double(moment.days(until: today))
      return .understood(.number(rounded(days * TimeUnit.day.seconds)), .reckoned)
    }
    // A bare number counts the question's own unit; but 2019 is a year.
    let numbers = words.numberPhrases
    if numbers.count == 1, let phrase = numbers.first, phrase.outOf == nil,
      words.standsAlone(phrase), words.isBare(except: phrase.tokens)
    {
      guard phrase.low >= 0 else { return .outOfRange(phrase.low) }
      guard phrase.high < 1900 else { return .notUnderstood }
      return understood(low: phrase.low, high: phrase.high, manner: .plain)
    }
    return words.answersUnsure ? .understood(.notSure, .plain) : .notUnderstood
  }

  private func read(_ phrase: DurationPhrase) -> Reading {
    let isSame = phrase.unit == DurationPhrase.Unit(unit)
    func seconds(_ value: Double) -> Double { value * phrase.unit.seconds }
    return understood(
      low: isSame ? oneDecimal(phrase.low) : rounded(seconds(phrase.low)),
      high: isSame ? oneDecimal(phrase.high) : rounded(seconds(phrase.high)),
      manner: isSame ? .plain : .reckoned)
  }

  private func understood(low: Double, high: Double, manner: Reading.Manner) -> Reading {
    guard high.isFinite, high < 1e6 else { return .outOfRange(high) }
    return .understood(.number(high), low == high ? manner : .higherEnd(low: low, high: high))
  }

  /// Seconds in the question's unit, to one decimal; days are whole.
  private func rounded(_ seconds: Double) -> Double {
    let value = seconds / unit.seconds
    return unit == .day ? value.rounded() : oneDecimal(value)
  }

  private func oneDecimal(_ value: Double) -> Double { (value * 10).rounded() / 10 }
}

extension Words {
  /// Whether the words around a number only soften it: "about 7 I think".
  fileprivate func isBare(except range: Range<Int>) -> Bool {
    tokens.indices.allSatisfy { index in
      range.contains(index) || kind(index) == .mark || Self.softeners.contains(self[index])
    }
  }

  private static let softeners: Set<String> = [
    "about", "around", "roughly", "approximately", "approx", "bout", "nearly", "almost", "maybe",
    "probably", "perhaps", "over", "under", "more", "less", "than", "at", "least", "most", "i",
    "think", "guess", "say", "id", "its", "it", "is", "been", "for", "or", "so", "like", "just",
    "only", "now", "um", "uh", "well", "up", "to", "between", "from", "would", "possibly", "be",
    "suppose", "reckon", "abt", "plus", "has", "ive", "had", "hmm", "oh", "the", "last", "past",
  ]
}
