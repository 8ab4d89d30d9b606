import Answers
import Guidance

/// Compares what a conversation says with what happened.
public struct Judge {
  let trial: Trial
  let playback: Playback
  /// Asked only when something differs.
  let insight: () -> Insight
  var differences: [Difference] = []

  /// All that differs, in the order of the file; none when the conversation went as it says.
  public static func differences(
    of trial: Trial, from playback: Playback, insight: @escaping () -> Insight
  ) -> [Difference] {
    var judge = Judge(trial: trial, playback: playback, insight: insight)
    for segment in trial.segments {
      guard segment.passage < playback.passages.count else { break }
      judge.look(at: segment)
    }
    if let trouble = playback.trouble {
      judge.differences.append(
        Difference(
          .flow, line: trial.line, expected: "a conversation to its end", actual: trouble,
          isFirm: true))
      return judge.differences
    }
    judge.lookForLeftover()
    judge.lookAtEnding()
    return judge.differences
  }

  var entries: [Transcript.Entry] { trial.transcript.entries }

  private mutating func look(at segment: Trial.Segment) {
    let passage = playback.passages[segment.passage]
    if !isMissingAnswer || segment.passage < playback.stepsTaken { lookAtTurns(of: segment) }
    for place in segment.entries {
      let line = entries[place].lines.lowerBound
      switch entries[place].content {
      case .mentions(let words):
        guard !said(in: segment).contains(where: { $0.firstPlace(of: words.folded) != nil })
        else { continue }
        differences.append(
          Difference(
            .wording, line: line, expected: "Mentions: \(words)", actual: spoken(in: segment),
            remark: "the coach does not say so since the last `You:`.", isFirm: true))
      case .neverMentions(let words):
        guard said(in: segment).contains(where: { $0.firstPlace(of: words.folded) != nil })
        else { continue }
        differences.append(
          Difference(
            .wording, line: line, expected: "Never mentions: \(words)",
            actual: spoken(in: segment), remark: "the coach says so since the last `You:`.",
            isFirm: true))
      case .at(let node) where node.lowercased() != passage.node.lowercased():
        differences.append(
          Difference(
            .path, line: line, expected: "At: \(node)", actual: "At: \(passage.node)",
            remark: remark(onNode: node) ?? remark(onAnswerBefore: segment)))
      case .level(let level) where (passage.level ?? .routine) != level:
        var difference = Difference(
          .path, line: line, expected: "Level: \(level.rawValue)",
          actual: "Level: \((passage.level ?? .routine).rawValue)",
          remark: remark(onAnswerBefore: segment))
        difference.isLessUrgent = (passage.level ?? .routine) < level
        differences.append(difference)
      case .note, .given, .coach, .anyCoach, .you, .at, .level, .result, .exit, .include: continue
      }
    }
  }

  /// All that the coach said since the last thing typed, in small letters.
  private func said(in segment: Trial.Segment) -> [PlainText] {
    playback.turns(ofPassage: segment.passage).map { PlainText(playback.words($0)).folded }
  }

  private func spoken(in segment: Trial.Segment) -> String {
    let words = playback.turns(ofPassage: segment.passage).map {
      PlainText(playback.words($0)).text
    }
    return words.isEmpty ? "Coach says nothing." : "Coach: " + words.joined(separator: " ")
  }

  private func remark(onNode name: String) -> String? {
    let names = insight().nodeNames
    guard !names.contains(where: { $0.lowercased() == name.lowercased() }) else { return nil }
    let nearest = nearestName(to: name, among: names).map { " Did you mean `\($0)`?" } ?? ""
    return "no node of the dialog is called `\(name)`.\(nearest)"
  }

  /// What to say of the answer before, when it was not understood.
  func remark(onAnswerBefore segment: Trial.Segment) -> String? {
    let before = segment.passage - 1
    guard playback.passages[segment.passage].misses > 0,
      trial.script.steps.indices.contains(before),
      case .line(let words) = trial.script.steps[before].typing
    else { return nil }
    let step = trial.script.steps[before]
    let nearest = nearestName(to: words.lowercased(), among: insight().completions(before))
    return "line \(step.line): \"\(words)\" was not understood here."
      + (nearest.map { " Did you mean \"\($0)\"?" } ?? "")
  }
}

extension String {
  /// The words as they count when something is mentioned: case ignored.
  fileprivate var folded: PlainText { PlainText(self).folded }
}
