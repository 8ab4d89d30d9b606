extension AnswerType {
  /// Reads a person's words as an answer of this type.
  ///
  ///     AnswerType.scale(0...10).interpret("about 3 out of 10")  // .understood(.number(3), .plain)
  ///
  /// The words are cut up once; each kind of answer has its own reading of them.
  ///
  /// - Parameters:
  ///   - today: the day that "since March" counts from; without it such words are not understood.
  ///   - strictly: true for safety questions, where "y" is asked back in full.
  public func interpret(_ words: String, on today: CalendarDay? = nil, strictly: Bool = false)
    -> Reading
  {
    // Most questions are answered by one of two words, which mean the same however strictly read.
    switch (self, words) {
    case (.yesNo, "yes"): .understood(.yes, .plain)
    case (.yesNo, "no"): .understood(.no, .plain)
    default: interpret(Words(words), on: today, strictly: strictly)
    }
  }

  /// Reads words that were cut up already.
  public func interpret(_ words: Words, on today: CalendarDay? = nil, strictly: Bool = false)
    -> Reading
  {
    if words.isForeign, self != .text { return .notUnderstood }
    return switch self {
    case .yesNo: YesNoReading(words: words, isStrict: strictly).reading
    case .scale(let range): ScaleReading(words: words, range: range).reading
    case .number(let range, let unit):
      NumberReading(words: words, range: range, unit: unit).reading
    case .duration(let unit): DurationReading(words: words, unit: unit, today: today).reading
    case .choice(let options):
      ChoiceReading(words: words, options: options, isStrict: strictly).reading
    case .choices(let options):
      ChoicesReading(words: words, options: options, isStrict: strictly).reading
    case .text: words.ownWords
    }
  }
}

extension Words {
  /// The text as it was typed, without blanks around it.
  fileprivate var ownWords: Reading {
    guard !isEmpty, !isCommandToSkip else { return .notUnderstood }
    if count <= 4, isUnsure { return .understood(.notSure, .plain) }
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return .notUnderstood }
    return .understood(.text(String(text[first...last])), .plain)
  }
}
