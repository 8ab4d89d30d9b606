extension Playback {
  /// The first thing in which two ways of holding one conversation do not agree; nil when they do.
  ///
  /// - Parameters:
  ///   - name: what held this one, such as `engine`.
  ///   - otherName: what held the other.
  public func disagreement(
    _ name: String, with other: Playback, _ otherName: String, over trial: Trial
  ) -> Difference? {
    for place in 0..<max(passages.count, other.passages.count) {
      let line =
        place > 0 && trial.script.steps.indices.contains(place - 1)
        ? trial.script.steps[place - 1].line : trial.line
      guard passages.indices.contains(place), other.passages.indices.contains(place) else {
        return Difference(
          .drivers, line: line, expected: "\(name): \(passages.count) turns",
          actual: "\(otherName): \(other.passages.count) turns")
      }
      let (turns, others) = (turns(ofPassage: place), other.turns(ofPassage: place))
      let (one, two) = (plain(turns), other.plain(others))
      if one != two {
        return Difference(
          .drivers, line: line, expected: "Coach: \(one.map(\.text).joined(separator: " | "))",
          actual: "Coach: \(two.map(\.text).joined(separator: " | "))",
          remark: "\(name) and \(otherName) do not say the same here.")
      }
      let (node, otherNode) = (passages[place].node, other.passages[place].node)
      if node != otherNode {
        return Difference(
          .drivers, line: line, expected: "\(name): At: \(node)",
          actual: "\(otherName): At: \(otherNode)")
      }
    }
    guard ending?.result != other.ending?.result || ending?.status != other.ending?.status else {
      return nil
    }
    return Difference(
      .drivers, line: trial.transcript.entries.last?.lines.lowerBound ?? trial.line,
      expected: "\(name): \(ending?.told ?? "goes on")",
      actual: "\(otherName): \(other.ending?.told ?? "goes on")")
  }

  private func plain(_ turns: [Range<Int>]) -> [PlainText] { turns.map { PlainText(words($0)) } }
}

extension Playback.Ending {
  fileprivate var told: String { "Result: \(result), Exit: \(status)" }
}
