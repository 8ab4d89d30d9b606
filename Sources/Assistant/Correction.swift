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
    let line = PhraseLine(line)
    guard line.count > 1, line.texts.last != "?" || Self.asksLeave(line) else { return nil }
    var range = line.withoutCourtesies
    while range.count > 2, let first = range.first,
      Self.fillers.contains(line.texts[first]) || line.isMark(first)
    {
      range.removeFirst()
    }
    // "Sorry, can I please" comes off, for what it asks leave for.
    let asked = Self.leave.gaps(in: line, range)?.last ?? range
    let isWish = line.texts[range.lowerBound..<asked.lowerBound].contains {
      $0 == "i" || $0 == "id"
    }
    let found =
      Self.change(line, asked) ?? Self.revisit(line, asked, isWish: isWish)
      ?? Self.mended(line, range)
    guard let found, !amidFreeText || Self.isExplicit(line, found) else { return nil }
    self = found
  }

  /// "Change pain at rest to 3", "duration should be 8 weeks".
  private static func change(_ line: PhraseLine, _ range: Range<Int>) -> Self? {
    if let gaps = changePatterns.gaps(in: line, range), gaps.count == 2 {
      let (name, value) = (CorrectedName(line.words, gaps[0]), NewAnswer(line.words, gaps[1]))
      // "Change my answer to the side question" says which.
      guard value.isBrief, !CorrectedName(line.words, gaps[1]).saysQuestion else { return nil }
      if name.isLast { return .lastAnswer(value.text) }
      return name.isPlausible ? .change(name.text, to: value.text) : nil
    }
    guard let gaps = shouldPatterns.gaps(in: line, range), gaps.count == 2 else { return nil }
    let (name, value) = (CorrectedName(line.words, gaps[0]), NewAnswer(line.words, gaps[1]))
    guard value.isBrief, value.isPlain else { return nil }
    // "It should be 4" may be a guess at the open question.
    if name.isLast { return name.text == "it" ? nil : .lastAnswer(value.text) }
    return name.isPlausible && !name.isPronoun ? .change(name.text, to: value.text) : nil
  }

  /// "Go back to sitting", "can I change my answer about sitting".
  private static func revisit(_ line: PhraseLine, _ range: Range<Int>, isWish: Bool) -> Self? {
    if unnamedPatterns.matches(line, range) { return .revisit("") }
    if lastAnswerPatterns.matches(line, range) { return .lastAnswer("") }
    func name(_ patterns: PhraseBook) -> CorrectedName? {
      patterns.gaps(in: line, range)?.last.map { CorrectedName(line.words, $0) }
    }
    // "I want to go back to running" is a hope.
    if let name = name(revisitPatterns) ?? (isWish ? nil : name(returnPatterns)) {
      if name.isLast { return .lastAnswer("") }
      return name.isPlausible && !name.isPronoun ? .revisit(name.text) : nil
    }
    // Without a verb, only a question or an answer can be gone back to: "back to normal" is one.
    guard let name = name(revisitQuestionPatterns), name.saysQuestion else { return nil }
    if name.isLast { return .lastAnswer("") }
    return name.isPlausible ? .revisit(name.text) : nil
  }

  /// "Actually it was five", "no wait, 3", "I meant the left".
  private static func mended(_ line: PhraseLine, _ range: Range<Int>) -> Self? {
    if ownedPatterns.matches(line, range) { return .lastAnswer("") }
    for (patterns, allows) in mendingPatterns {
      guard let gap = patterns.gaps(in: line, range)?.last else { continue }
      let value = NewAnswer(line.words, gap)
      return value.isBrief && allows(value) ? .lastAnswer(value.text) : nil
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
  private static func isExplicit(_ line: PhraseLine, _ found: Self) -> Bool {
    if line.texts.contains(where: CorrectedName.questions.contains) { return true }
    if found == .revisit("") || found == .lastAnswer("") { return true }
    guard case .lastAnswer = found else { return false }
    return line.texts.contains { ["meant", "scratch", "correction"].contains($0) }
      || line.texts.starts(with: ["make", "that"])
  }

  /// True when the line asks leave: "can I change my answer about sitting?"
  private static func asksLeave(_ line: PhraseLine) -> Bool {
    ["can", "could", "may", "shall"].contains(line.texts[0])
  }

  private static func mayCorrect(_ line: String) -> Bool {
    openings.contains(PhraseLine.opening(of: line)) || saysShould(line)
  }

  /// "Duration should be 8 weeks" may open with any name.
  static func saysShould(_ line: String) -> Bool {
    var matched = 0
    let should = Array("should".utf8)
    for byte in line.utf8 {
      matched = byte | 0x20 == should[matched] ? matched + 1 : byte | 0x20 == should[0] ? 1 : 0
      if matched == should.count { return true }
    }
    return false
  }
}
