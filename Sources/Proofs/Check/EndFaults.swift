import Answers
import Guidance
import Interview

// What may be wrong with where conversations end.

extension DialogProof {
  /// Conversations of a dialog that advises which end without saying how soon to be seen.
  ///
  /// A dialog may close in its own words before it has asked anything about safety: when someone does
  /// not want to go on.
  func gaps() -> [Fault] {
    guard advises else { return [] }
    let safety = dialog.nodes.flatMap { node -> [SlotID] in
      guard case .question(let question) = node.body, question.isSafety else { return [] }
      return question.slots.map(\.0)
    }
    let askedSafety = safety.reduce(space.nobody) { $0 | space.answered($1) }
    let undecided = outcomes[nil] ?? space.nobody
    return conversations.finished.compactMap { finish, people in
      var gap = people & undecided
      if case .ending(.close) = dialog[finish.node].body { gap &= askedSafety }
      guard !gap.isEmpty else { return nil }
      let open = SafetyBlock.slots.first { !(gap - space.answered($0)).isEmpty }
      let reason = open.map { ": \"\($0)\" was not asked" } ?? ""
      return Fault(
        .gap, .node(finish.node),
        "\(gap.count) conversations end here without saying how soon to be seen\(reason)",
        witness: witness(gap))
    }
  }

  /// Transitions whose order decides how soon somebody is to be seen: both conditions hold, and the
  /// two ways lead to different levels.
  func overlaps() -> [Fault] {
    var faults: [Fault] = []
    for node in space.order {
      let transitions = dialog[node].transitions
      let taking = conversations.taking[node.index]
      for (first, one) in transitions.enumerated() where one.condition != nil {
        for (second, other) in transitions.enumerated().dropFirst(first + 1) {
          guard let condition = other.condition, one.target != other.target,
            mayDiffer(one.target, other.target)
          else { continue }
          let both = taking[first] & conditions.holds(condition)
          guard !both.isEmpty, let shown = difference(both, one.target, other.target)
          else { continue }
          faults.append(
            Fault(
              .overlap, .transition(node, second),
              "an earlier line takes people for whom this holds too, and by this one some would end "
                + "with \(shown.otherwise?.inWords ?? "no level")",
              witness: shown.witness))
        }
      }
    }
    return faults
  }

  /// False when it is plain that two ways lead to the same levels: what is asked on only one of them
  /// is read by no red flag and by no guard further on.
  private func mayDiffer(_ one: NodeID, _ other: NodeID) -> Bool {
    let (ours, theirs) = (dialog.nodes(from: one), dialog.nodes(from: other))
    let guards = ours.union(theirs).flatMap { dialog[$0].transitions.compactMap(\.condition) }
    let read = space.watched.union(guards.flatMap(\.slots))
    return ours.symmetricDifference(theirs).contains { node in
      switch dialog[node].body {
      case .ending: true
      case .statement: false
      case .question(let question): question.fillsSlot(where: read.contains)
      }
    }
  }

  /// A conversation, and the level with which it would have ended had it gone the other way, with the
  /// same answers to everything asked on both; nil where the level is always the same.
  private func difference(
    _ people: Diagram, _ one: NodeID, _ other: NodeID
  ) -> (witness: Witness, otherwise: Disposition?)? {
    func outcomes(from node: NodeID) -> [(level: Disposition?, people: Diagram)] {
      let walk = DialogWalk(
        dialog, conditions, emergencies: emergencies, sentOn: sentOn, from: node, people)
      let levels = Self.outcomes(of: walk.conversations, dialog, judgement, space).levels
      return (Disposition.allCases.reversed() + [nil]).compactMap { level in
        levels[level].map { (level, $0.forgetting(space.manner)) }
      }
    }
    let (here, there) = (outcomes(from: one), outcomes(from: other))
    for (level, people) in here {
      for (otherwise, others) in there where otherwise != level {
        guard
          let pair = people.agreeing(with: others, free: space.manner, space.costs),
          let witness = witness(finished.with(pair.one, except: space.manner))
        else { continue }
        return (witness, otherwise)
      }
    }
    return nil
  }
}

extension Dialog {
  /// The nodes that one leads to, itself among them.
  fileprivate func nodes(from start: NodeID) -> Set<NodeID> {
    var found: Set<NodeID> = []
    var waiting = [start]
    while let next = waiting.popLast() {
      if found.insert(next).inserted { waiting += self[next].transitions.map(\.target) }
    }
    return found
  }
}

extension Diagram {
  /// Those who have these values, whatever stands in some variables.
  func with(_ member: [Int], except isFree: [Bool]) -> Diagram {
    member.indices.reduce(self) { set, level in
      isFree[level] ? set : set & Diagram(of: table, variable: level) { $0 == member[level] }
    }
  }
}
