import Answers

/// A line that puts an earlier answer right instead of answering the open question.
public enum Correction: Hashable, Sendable {
  /// The answer given last should have been this; empty where only the wish to mend it was stated.
  case lastAnswer(String)
  /// The answer of this name should be this.
  case change(String, to: String)
  /// The person wants to look again at the answer of this name; empty where none was named.
  case revisit(String)

  /// Reads a whole line as a correction; fails for anything that may be an answer.
  ///
  /// Names are in small letters, without articles or the word "question"; new answers are as they
  /// were typed, without an article only where a number follows it.
  ///
  ///     Correction("actually it was five")                  // .lastAnswer("five")
  ///     Correction("change the duration to two months")     // .change("duration", to: "two months")
  ///     Correction("go back to the pain question")          // .revisit("pain")
  ///     Correction("I went back to running")                // nil
  ///
  /// "Go back to running" may also be what someone hopes for. Where the open question takes free
  /// text, only lines are read that speak of an answer or a question, or of what was meant.
  public init?(_ line: String, amidFreeText: Bool = false) {
    guard (4...160).contains(line.utf8.count), Self.mayCorrect(line) else { return nil }
    let words = Words(line)
    guard words.count > 1, words.tokens.last?.text != "?" || Self.asks(words) else { return nil }
    var range = words.withoutCourtesies()
    while range.count > 2, let first = range.first,
      Self.fillers.contains(words.tokens[first].text) || words.tokens[first].text == ","
    {
      range.removeFirst()
    }
    let found =
      Self.change(words, range) ?? Self.revisit(words, range) ?? Self.mended(words, range)
    guard let found, !amidFreeText || Self.isExplicit(words, found) else { return nil }
    self = found
  }

  /// "Change pain at rest to 3", "duration should be 8 weeks".
  private static func change(_ words: Words, _ range: Range<Int>) -> Self? {
    for pattern in changePatterns.patterns(for: words, range) {
      guard let gaps = pattern.gaps(in: words, range), gaps.count == 2 else { continue }
      let (name, value) = (CorrectedName(words, gaps[0]), NewAnswer(words, gaps[1]))
      // "Change my answer to the side question" says which.
      guard !CorrectedName(words, gaps[1]).saysQuestion else { return nil }
      guard value.isBrief else { return nil }
      if name.isLast { return .lastAnswer(value.text) }
      return name.isPlausible ? .change(name.text, to: value.text) : nil
    }
    for pattern in shouldPatterns.patterns(for: words, range) {
      guard let gaps = pattern.gaps(in: words, range), gaps.count == 2 else { continue }
      let (name, value) = (CorrectedName(words, gaps[0]), NewAnswer(words, gaps[1]))
      guard value.isBrief, value.isPlain else { return nil }
      if name.isLast { return .lastAnswer(value.text) }
      return name.isPlausible && !name.isPronoun ? .change(name.text, to: value.text) : nil
    }
    return nil
  }

  /// "Go back to sitting", "can I change my answer about sitting".
  private static func revisit(_ words: Words, _ range: Range<Int>) -> Self? {
    if unnamedPatterns.gaps(in: words, range) != nil { return .revisit("") }
    if lastAnswerPatterns.gaps(in: words, range) != nil {
      return .lastAnswer("")
    }
    for pattern in revisitPatterns.patterns(for: words, range) {
      guard let gap = pattern.gaps(in: words, range)?.last else { continue }
      let name = CorrectedName(words, gap)
      if name.isLast { return .lastAnswer("") }
      return name.isPlausible && !name.isPronoun ? .revisit(name.text) : nil
    }
    // Without a verb, only a question or an answer can be gone back to: "back to normal" is one.
    for pattern in revisitQuestionPatterns.patterns(for: words, range) {
      guard let gap = pattern.gaps(in: words, range)?.last else { continue }
      let name = CorrectedName(words, gap)
      guard name.saysQuestion else { continue }
      if name.isLast { return .lastAnswer("") }
      return name.isPlausible ? .revisit(name.text) : nil
    }
    return nil
  }

  /// "Actually it was five", "no wait, 3", "I meant the left".
  private static func mended(_ words: Words, _ range: Range<Int>) -> Self? {
    for (patterns, allows) in mendingPatterns {
      for pattern in patterns.patterns(for: words, range) {
        guard let gap = pattern.gaps(in: words, range)?.last else { continue }
        let value = NewAnswer(words, gap)
        return value.isBrief && allows(value) ? .lastAnswer(value.text) : nil
      }
    }
    return nil
  }

  private static let mendingPatterns: [(PhraseBook, @Sendable (NewAnswer) -> Bool)] = [
    (mendPatterns, { _ in true }),
    // "No wait, yes" changes its mind about the open question, and "wait and see" waits.
    (waitingPatterns, { !$0.isYesOrNo && ($0.opensWithMark || $0.isPlain) }),
    // "I mean, it hurts" and "I mean, yes" are ways of speaking.
    (meaningPatterns, { !$0.opensWithMark }),
    (weakPatterns, { $0.isPlain }),
  ]

  /// True when nothing but an answer can be spoken of.
  private static func isExplicit(_ words: Words, _ found: Self) -> Bool {
    if words.tokens.contains(where: { CorrectedName.questions.contains($0.text) }) { return true }
    if found == .revisit("") { return true }
    guard case .lastAnswer(let answer) = found else { return false }
    let texts = words.tokens.map(\.text)
    return answer.isEmpty || texts.contains("meant") || texts.contains("scratch")
      || texts.contains("correction") || texts.starts(with: ["make", "that"])
  }

  /// True when the line asks leave: "can I change my answer about sitting?"
  private static func asks(_ words: Words) -> Bool {
    ["can", "could", "may", "might", "shall"].contains(words.tokens[0].text)
  }

  private static func mayCorrect(_ line: String) -> Bool {
    if openings.contains(openingWord(of: line)) { return true }
    // "Duration should be 8 weeks" may open with any name.
    return line.utf8.contains(UInt8(ascii: "d")) && line.lowercased().contains(" should ")
  }
}
