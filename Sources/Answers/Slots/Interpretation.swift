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
    switch self {
    case .yesNo:
      let reading = YesNoReading(words: words, isStrict: strictly).reading
      return words.count < 6 || words.opensWithAnswer ? reading : explained(reading, words)
    case .scale(let range):
      return explained(ScaleReading(words: words, range: range).reading, words)
    case .number(let range, let unit):
      return explained(NumberReading(words: words, range: range, unit: unit).reading, words)
    case .duration(let unit):
      return DurationReading(words: words, unit: unit, today: today).reading
    case .choice(let options):
      return inSentence(
        ChoiceReading(words: words, options: options, isStrict: strictly).reading, words)
    case .choices(let options):
      return inSentence(
        ChoicesReading(words: words, options: options, isStrict: strictly).reading, words)
    case .text: return words.ownWords
    }
  }

  /// A choice that was named, which in a sentence has to be a person's: the names of choices are
  /// words of their own, so that short answers may hold nothing else.
  private func inSentence(_ reading: Reading, _ words: Words) -> Reading {
    words.count < 7 ? reading : explained(reading, words)
  }

  /// A reading of words that are a person's; nothing is understood of others.
  private func explained(_ reading: Reading, _ words: Words) -> Reading {
    guard case .understood = reading, words.isUnexplained else { return reading }
    return .notUnderstood
  }
}

extension Words {
  /// Whether the first word is a yes or a no, so that the rest can only add to it.
  fileprivate var opensWithAnswer: Bool {
    tokens.first.map { YesNoWords.strong[$0.key] != nil } ?? false
  }

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
