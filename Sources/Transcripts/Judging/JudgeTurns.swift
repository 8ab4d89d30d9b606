/// Looking at the coach's turns: the same, in other words, or of another question.
extension Judge {
  mutating func lookAtTurns(of segment: Trial.Segment) {
    for (place, turn) in trial.pairs(in: segment, of: playback).pairs {
      if let place, let turn, trial.fits(place, turn, of: playback) { continue }
      differences.append(difference(place, turn, segment))
    }
  }

  private func difference(
    _ place: Int?, _ turn: Range<Int>?, _ segment: Trial.Segment
  ) -> Difference {
    let actual =
      turn.map { "Coach: \(PlainText(playback.words($0)).text)" } ?? "no turn of the coach"
    guard let place, case .coach(let text) = entries[place].content else {
      return Difference(
        .wording, line: trial.line(ofSegment: segment), expected: "no further turn of the coach",
        actual: actual,
        remark:
          "the coach says this here as well. Write it down, or `Coach: ...` where it does not "
          + "matter.")
    }
    let pattern = CoachPattern(text: text)
    let line = entries[place].lines.lowerBound
    let expected = "Coach: \(pattern.words.joined(separator: " "))"
    guard turn != nil else {
      return Difference(
        .wording, line: line, expected: expected, actual: actual,
        remark: "the coach says nothing more here.")
    }
    let other = otherQuestion(pattern, segment)
    let remark = remark(onAnswerBefore: segment) ?? other
    return Difference(
      other == nil ? .wording : .path, line: line, expected: expected, actual: actual,
      remark: remark)
  }

  /// What tells that the turn is no rewording but another question; nil when it may be the same.
  ///
  /// In doubt it is another one, since wordings can be accepted many at once, and a way can't.
  private func otherQuestion(_ pattern: CoachPattern, _ segment: Trial.Segment) -> String? {
    let insight = insight()
    let here = playback.passages[segment.passage].node
    let expected = insight.nodes(asking: PlainText(pattern.text))
    if expected.contains(here) { return nil }
    if let node = expected.sorted().first {
      return "here comes the question `\(node)`, says the conversation. It is now at `\(here)`."
    }
    let isAskedElsewhere = trial.segments.contains { other in
      other.passage != segment.passage
        && (other.passage >= playback.passages.count
          || playback.passages[other.passage].node != here)
        && other.entries.contains { place in
          guard case .coach(let text) = entries[place].content else { return false }
          return insight.nodes(asking: PlainText(text)).contains(here)
        }
    }
    if isAskedElsewhere {
      return "the question `\(here)` comes in another place, says the conversation."
    }
    let actual = playback.turns(ofPassage: segment.passage).map(playback.words)
      .joined(separator: " ")
    return isOtherTurn(pattern, actual)
      ? "hardly a word is the same, so this may be another question. It is now at `\(here)`." : nil
  }

  /// True when so few words are the same that nobody could tell it from another turn.
  private func isOtherTurn(_ pattern: CoachPattern, _ actual: String) -> Bool {
    let difference = WordDifference(expected: pattern.words, actual: WordDifference.words(actual))
    guard pattern.hasWildcard else { return difference.likeness < Self.leastLikeness }
    var kept = 0
    for case .kept(let words) in difference.pieces { kept += words.count }
    let literal = pattern.words.count { $0 != CoachPattern.wildcard }
    return Double(kept) < Self.leastLikeness * Double(literal)
  }

  /// With fewer words in common than one in four, two turns are not taken for the same one.
  private static let leastLikeness = 0.25
}
