import Answers
import Guidance
import Interview

/// One conversation with all that it passes, kept so that it need not be held again for each mutant.
///
/// It is worked out by walking the dialog with the answers, person by person, and not from the
/// diagrams: what the diagrams say of a mutant and what is found here have to agree.
struct Rehearsal {
  let turns: [Witness.Turn]
  /// What was found after each answer that guidance looks at.
  let moments: [Moment]
  /// The nodes that were left, with what was found by then, and the place of the way that was taken.
  let crossings: [Crossing]
  /// What all answers come to.
  let findings: Findings
  /// The same with what follows from it.
  let wholeFindings: Findings
  /// How it goes with nothing changed.
  let course: Course

  struct Moment {
    let findings: Findings
    /// The most urgent level of the red flags by then.
    let level: Disposition?
    let isUnfinished: Bool
  }

  struct Crossing {
    let node: NodeID
    let findings: Findings
    let taken: Int
  }

  /// How a conversation goes, as far as anyone can see it.
  struct Course: Hashable {
    let stop: Stop
    let level: Disposition?
    /// What guidance tells; nil where it has nothing to say.
    let told: GuidelinesReading?

    enum Stop: Hashable {
      /// Guidance ended it after this moment.
      case guidance(after: Int, isEmergency: Bool)
      case ending(NodeID)
      /// Another question is put.
      case asking
    }
  }

  init(_ turns: [Witness.Turn], in dialog: Dialog, by guidelines: Guidelines, watched: Set<SlotID>)
  {
    self.turns = turns
    var answers = Findings()
    var moments: [Moment] = []
    var crossings: [Crossing] = []
    var crossed = 0
    var walk = dialog.walk(answers)
    var stopped = false
    func cross() {
      for node in walk.path.dropFirst(crossed) {
        let taken = dialog.transition(from: node, walk.findings)
        crossings.append(Crossing(node: node, findings: walk.findings, taken: taken))
      }
      crossed = max(crossed, walk.path.count)
    }
    cross()
    for turn in turns where !stopped {
      guard let key = dialog.key(of: turn.question) else { continue }
      answers[key] = Finding(turn.answer, verbatim: "")
      walk = dialog.walk(answers)
      if dialog.question(at: turn.question.node)?.fillsSlot(where: watched.contains) ?? false {
        let level = guidelines.level(duringInterview: walk.findings)
        let isUnfinished = guidelines.isUnfinished.holds(in: walk.findings)
        moments.append(
          Moment(findings: walk.findings, level: level, isUnfinished: isUnfinished))
        stopped = Self.isStopped(level, isUnfinished)
      }
      if !stopped { cross() }
    }
    (self.moments, self.crossings, findings) = (moments, crossings, walk.findings)
    wholeFindings = guidelines.completing(walk.findings)
    let stop: Course.Stop
    if stopped, let last = moments.last {
      stop = .guidance(after: moments.count - 1, isEmergency: last.level == .emergencyNow)
    } else if case .ended(let node) = walk.stop {
      stop = .ending(node)
    } else {
      stop = .asking
    }
    course = Self.course(stop, findings, in: dialog, by: guidelines)
  }

  /// True when it comes to an end.
  var isFinished: Bool { course.stop != .asking }

  static func isStopped(_ level: Disposition?, _ isUnfinished: Bool) -> Bool {
    guard let level else { return false }
    return level == .emergencyNow || level >= .sameDay && !isUnfinished
  }

  /// What is told at the end.
  static func course(
    _ stop: Course.Stop, _ findings: Findings, in dialog: Dialog, by guidelines: Guidelines
  ) -> Course {
    let reading = GuidelinesReading(of: findings, by: guidelines)
    let isFlagged = reading.level.map { $0 >= .withinDays } ?? false
    switch stop {
    case .guidance(_, let isEmergency):
      // What was not asked by then is nobody's omission.
      let told = isEmergency ? reading.without(guidelines.rulesWithoutLevel) : reading
      return Course(stop: stop, level: reading.level, told: told)
    case .asking:
      return Course(stop: stop, level: nil, told: nil)
    case .ending(let node):
      switch dialog[node].body {
      case .ending(.advise):
        return Course(stop: stop, level: reading.level, told: reading)
      case .ending(.close(_, let name)):
        let own = name.flatMap(Disposition.init(rawValue:))
        let level = [own, isFlagged ? reading.level : nil].compactMap { $0 }.max()
        return Course(stop: stop, level: level, told: isFlagged ? reading : nil)
      case .ending(.record), .question, .statement:
        return Course(stop: stop, level: reading.level, told: isFlagged ? reading : nil)
      }
    }
  }
}

extension Guidelines {
  fileprivate var rulesWithoutLevel: Set<RuleID> {
    Set(rules.filter { $0.disposition == nil }.map(\.id))
  }
}

extension Dialog {
  /// The place of the transition that is taken from a node by these findings.
  func transition(from node: NodeID, _ findings: Findings) -> Int {
    Self.taken(among: self[node].transitions, findings)
  }

  /// The first whose condition is known to hold; the last is taken all the same.
  static func taken(among transitions: [Transition], _ findings: Findings) -> Int {
    transitions.firstIndex { $0.condition?.holds(in: findings) ?? true }
      ?? transitions.count - 1
  }

  /// Where one comes to who is sent to a node: that node, or what its junctions lead on to.
  func stop(from node: NodeID, _ findings: Findings) -> NodeID {
    var here = node
    while self[here].body == .junction {
      here = self[here].transitions[transition(from: here, findings)].target
    }
    return here
  }
}
