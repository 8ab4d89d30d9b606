import Guidance

/// Looking at both ends: what it came to, and whether every answer was asked for.
extension Judge {
  /// True when the answers ran out before the end that the conversation tells of.
  var isMissingAnswer: Bool {
    guard let expected = expectedResult, let ending = playback.ending, ending.ranOut,
      !expected.text.isUnfinished, PlainText(expected.text) != PlainText(ending.result)
    else { return false }
    // Behind the advice nothing has to be answered, and nothing is said when nobody does.
    return ending.result.isUnfinished || !ending.leaving.isEmpty
  }

  private var expectedResult: (text: String, line: Int)? {
    for entry in entries.reversed() {
      if case .result(let text) = entry.content { return (text, entry.lines.lowerBound) }
    }
    return nil
  }

  mutating func lookForLeftover() {
    let steps = trial.script.steps
    guard playback.stepsTaken < steps.count else { return }
    let step = steps[playback.stepsTaken]
    let place = step.file == trial.file ? "" : "\(step.file), "
    let line = step.file == trial.file ? step.line : trial.line
    differences.append(
      Difference(
        .flow, line: line, expected: "You: \(step.typing.written)",
        actual: playback.ending.map { "Result: \($0.result)" } ?? "the end of the conversation",
        remark:
          "\(place)line \(step.line): this answer was never asked for. The interview was over "
          + "before it.", isFirm: step.file != trial.file))
  }

  mutating func lookAtEnding() {
    guard let ending = playback.ending else { return }
    guard let expected = expectedResult else {
      lookAtStatus(ending)
      return
    }
    if isMissingAnswer {
      let node = playback.passages.last?.node ?? ""
      differences.append(
        Difference(
          .flow, line: expected.line, expected: "Result: \(expected.text)",
          actual: "Result: \(ending.result)",
          remark: "ended at question *\(node)*; add a `You:` line.", isFirm: true))
      return
    }
    if PlainText(expected.text) != PlainText(ending.result) {
      var difference = Difference(
        .path, line: expected.line, expected: "Result: \(expected.text)",
        actual: "Result: \(ending.result)")
      if let level = expected.text.level {
        difference.isLessUrgent = ending.result.level.map { $0 < level } ?? true
      }
      differences.append(difference)
    }
    lookAtStatus(ending, expected)
  }

  /// - Parameter result: the result that is expected; nil where the status alone tells the end.
  private mutating func lookAtStatus(
    _ ending: Playback.Ending, _ result: (text: String, line: Int)? = nil
  ) {
    for entry in entries {
      guard case .exit(let status) = entry.content else { continue }
      if status != ending.status { append(status, ending, entry.lines.lowerBound) }
      return
    }
    guard let result, !result.text.usualStatuses.contains(ending.status) else { return }
    append(ClosingStatus.finished, ending, result.line)
  }

  private mutating func append(_ expected: Int32, _ ending: Playback.Ending, _ line: Int) {
    differences.append(
      Difference(
        .path, line: line, expected: "Exit: \(expected)", actual: "Exit: \(ending.status)",
        remark: "the program ends with another status. Add or change `Exit:` if that is right."))
  }
}

extension String {
  /// True for the result of an interview that was not finished.
  fileprivate var isUnfinished: Bool { PlainText(self).text.hasPrefix("unfinished") }

  /// The disposition with which a result begins.
  var level: Disposition? {
    Disposition(rawValue: String(prefix { $0 != " " && $0 != "(" }))
  }

  /// What the program may end with where nothing is said about that. 65 for an interview that broke
  /// off; where a red flag gave it a level all the same, its last line does not tell that it did.
  var usualStatuses: [Int32] {
    if isUnfinished { return [ClosingStatus.unfinished] }
    let isRedFlag = level.map { $0 > .routine } ?? false
    return isRedFlag
      ? [ClosingStatus.finished, ClosingStatus.unfinished] : [ClosingStatus.finished]
  }
}
