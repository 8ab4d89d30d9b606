import Answers
import Interview

// What may be wrong with the ways through a dialog.

extension DialogProof {
  /// Nodes that no conversation comes to, and transitions that none takes. What leads to such a node,
  /// and what lies behind it, is not told of besides.
  func deadEnds() -> [Fault] {
    var faults: [Fault] = []
    func isReached(_ node: NodeID) -> Bool { !conversations.reaching[node.index].isEmpty }
    var onlyBehind: Set<NodeID> = []
    for node in space.order {
      let transitions = dialog[node].transitions
      guard isReached(node) else {
        if !onlyBehind.contains(node) {
          faults.append(
            Fault(
              .nodeNeverReached, .node(node), "no conversation comes to \"\(dialog[node].name)\""))
        }
        onlyBehind.formUnion(transitions.map(\.target))
        continue
      }
      for (index, transition) in transitions.enumerated()
      where isReached(transition.target) && conversations.taking[node.index][index].isEmpty {
        faults.append(
          Fault(
            .transitionNeverTaken, .transition(node, index),
            "no conversation goes from \"\(dialog[node].name)\" to "
              + "\"\(dialog[transition.target].name)\" by this line"))
      }
    }
    return faults
  }

  /// Questions whose slot was filled before they come up: they are passed over in silence.
  func questionsAskedAgain() -> [Fault] {
    conversations.askedAgain.map { node, people in
      Fault(
        .askedAgain, .node(node),
        "what \"\(dialog[node].name)\" asks was answered before in some conversations",
        witness: witness(people))
    }
  }

  /// Guards that read a slot which some of those who come to them were not asked. A guard that asks
  /// whether the slot is answered knows that.
  func unaskedReads() -> [Fault] {
    var faults: [Fault] = []
    for (node, index, condition, people) in guards() {
      for slot in condition.slots where !condition.comparisons.contains(.answered(slot)) {
        let asked = conditions.holds(.answered(slot))
        let unasked = people - asked
        guard !unasked.isEmpty else { continue }
        faults.append(
          Fault(
            .readsUnasked, .transition(node, index),
            "\"\(slot)\" was not asked by now in some conversations, and then this can't hold",
            witness: witness(unasked)))
      }
    }
    return faults
  }

  /// Comparisons that could as well be left out: whatever they are put as, the same people take the
  /// transition.
  func idleComparisons() -> [Fault] {
    var faults: [Fault] = []
    for (node, index, condition, people) in guards() where condition.comparisons.count > 1 {
      let taking = conversations.taking[node.index][index]
      guard !taking.isEmpty, taking != people else { continue }
      for place in condition.comparisons.indices {
        let isIdle = [Condition.all([]), .not(.all([]))].contains { constant in
          people & conditions.holds(condition.replacing(place, by: constant)) == taking
        }
        guard isIdle else { continue }
        let comparison = condition.comparisons[place]
        faults.append(
          Fault(
            .comparisonNeverMatters, .transition(node, index),
            "\"\(comparison.inDialogWords)\" never matters here", witness: witness(taking)))
        break
      }
    }
    return faults
  }

  /// Each guard, with those who come to it: whom no earlier transition took.
  private func guards() -> [(node: NodeID, index: Int, condition: Condition, people: Diagram)] {
    var guards: [(node: NodeID, index: Int, condition: Condition, people: Diagram)] = []
    for node in space.order {
      let taking = conversations.taking[node.index]
      var left = taking.reduce(space.nobody) { $0 | $1 }
      for (index, transition) in dialog[node].transitions.enumerated() {
        if let condition = transition.condition, !left.isEmpty {
          guards.append((node, index, condition, left))
        }
        left -= taking[index]
      }
    }
    return guards
  }
}

extension Condition {
  /// The condition with the comparison at this place, counted from 0, put as another condition.
  func replacing(_ place: Int, by other: Condition) -> Condition {
    var left = place
    func replaced(_ condition: Condition) -> Condition {
      switch condition {
      case .equals, .compares, .includes, .answered:
        defer { left -= 1 }
        return left == 0 ? other : condition
      case .all(let parts): return .all(parts.map(replaced))
      case .any(let parts): return .any(parts.map(replaced))
      case .atLeast(let count, let parts): return .atLeast(count, parts.map(replaced))
      case .not(let part): return .not(replaced(part))
      }
    }
    return replaced(self)
  }
}
