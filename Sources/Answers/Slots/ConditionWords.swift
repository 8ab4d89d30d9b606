extension Condition {
  /// The condition as a dialog file writes it; reading it gives an equal one.
  ///
  ///     Condition.compares("pain", .above, 3).inDialogWords  // "pain above 3"
  public var inDialogWords: String { words(isPart: false) }

  private func words(isPart: Bool) -> String {
    switch self {
    case .equals(let slot, let answer): "\(slot) is \(answer.inDialogWords)"
    case .compares(let slot, let comparison, let number):
      "\(slot) \(comparison.inDialogWords) \(number.inDialogWords)"
    case .includes(let slot, let choice): "\(slot) includes \(choice)"
    case .answered(let slot): "\(slot) is answered"
    case .not(.equals(let slot, let answer)) where !answer.isUnsure:
      "\(slot) is not \(answer.inDialogWords)"
    case .not(.includes(let slot, let choice)): "\(slot) does not include \(choice)"
    case .not(.compares(let slot, .equal, let number)):
      "\(slot) is not \(number.inDialogWords)"
    case .not(let part): "not (\(part.words(isPart: false)))"
    case .all(let parts) where parts.count == 1: parts[0].words(isPart: isPart)
    case .any(let parts) where parts.count == 1: parts[0].words(isPart: isPart)
    case .all(let parts): joined(parts, by: "and", isPart)
    case .any(let parts): joined(parts, by: "or", isPart)
    case .atLeast(let count, let parts):
      "at least \(count) of (" + parts.map { $0.words(isPart: false) }.joined(separator: "; ") + ")"
    }
  }

  private func joined(_ parts: [Condition], by word: String, _ isPart: Bool) -> String {
    let words = parts.map { $0.words(isPart: true) }.joined(separator: " \(word) ")
    return isPart ? "(\(words))" : words
  }
}

extension Answer {
  /// The answer as a condition names it.
  public var inDialogWords: String {
    switch self {
    case .yes: "yes"
    case .no: "no"
    case .notSure: "not sure"
    case .skipped: "skipped"
    case .choice(let id): id.name
    case .choices(let ids): ids.map(\.name).joined(separator: " ")
    case .number(let number): number.inDialogWords
    case .text(let text): text
    }
  }
}

extension Condition.Comparison {
  fileprivate var inDialogWords: String {
    switch self {
    case .below: "below"
    case .atMost: "at most"
    case .equal: "is"
    case .atLeast: "at least"
    case .above: "above"
    }
  }
}

extension Double {
  /// The number in figures, without a needless fraction: `3`, `3.5`.
  public var inDialogWords: String { Int(exactly: self).map { String($0) } ?? String(self) }
}
