import Answers

extension DialogChecker {
  /// Finds where each transition leads, and reads its condition.
  mutating func checkTransitions() {
    var reader = ConditionReader(for: self)
    problems = Problems()
    firstEdge = [0]
    firstEdge.reserveCapacity(draft.nodes.count + 1)
    for (index, node) in draft.nodes.enumerated() {
      for transition in node.transitions {
        let target = target(of: transition, &reader.problems)
        var condition: Condition?
        if let parts = transition.condition {
          condition = reader.read(parts)
          reads += reader.reads.map { GuardRead(node: index, slot: $0.slot, place: $0.place) }
        }
        edges.append(
          Edge(
            place: transition.place, target: target,
            isConditional: transition.isConditional, condition: condition))
      }
      firstEdge.append(edges.count)
      if !isKnownSound { checkOrder(of: node, at: index, &reader.problems) }
    }
    problems = reader.problems
  }

  private mutating func target(
    of transition: TransitionDraft, _ problems: inout Problems
  ) -> Int? {
    let name = transition.target
    guard let target = nodes[name.text] else {
      isGraphUncertain = true
      problems.report(
        .unknownNode, at: name.place, "no node named \"\(name.text)\"",
        nearest: problems.nearest(to: name.text, among: nodeNames),
        remedy: "Write the name of a node of this dialog.")
      return nil
    }
    if draft.nodes[target].raised != nil {
      isGraphUncertain = true
      problems.report(
        .raisedInGraph, at: name.place,
        "\"\(name.text)\" is raised, so no transition leads to it",
        remedy: "Go to another node, or delete its line \"raised\".")
      return nil
    }
    return target
  }

  /// Checks that the last transition, and no other, is without a condition.
  private func checkOrder(of node: NodeDraft, at index: Int, _ problems: inout Problems) {
    let edges = edges[edges(of: index)]
    guard let last = edges.last, !node.isDamaged, node.raised == nil else { return }
    guard let open = edges.firstIndex(where: { !$0.isConditional }) else {
      problems.report(
        .missingLastTransition, at: last.place,
        "when none of these conditions holds, \"\(node.name.text)\" leads nowhere",
        remedy: "Add a last line: to, and the name of a node, without a condition.")
      return
    }
    for edge in edges[(open + 1)...] {
      problems.report(
        .afterLastTransition, at: edge.place,
        "this never matters: a transition without a condition comes before it",
        remedy: "Move it above that line, or delete it.")
    }
  }
}
