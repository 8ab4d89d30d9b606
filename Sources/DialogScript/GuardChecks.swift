import Answers

extension DialogChecker {
  /// Checks that every condition can hold, and matters where it stands.
  mutating func checkGuards() {
    for (index, node) in draft.nodes.enumerated() {
      let all = edges(of: index)
      guard let first = all.first(where: { edges[$0].condition != nil }) else { continue }
      let hasOthers = all[(first + 1)...].contains { edges[$0].condition != nil }
      if !hasOthers, let condition = edges[first].condition, plainlyCanHold(condition) { continue }
      check(all.filter { edges[$0].condition != nil }, of: node)
    }
  }

  /// Settles what needs no trying: a single comparison with a value that the slot takes.
  private func plainlyCanHold(_ condition: Condition) -> Bool {
    switch condition {
    case .equals, .includes, .answered:
      return true
    case .compares(let slot, let comparison, let constant):
      let bounds = slots[slot.name].flatMap(slots.type)?.bounds
      return switch comparison {
      case .below: bounds.map { constant > $0.lowerBound } ?? true
      case .above: bounds.map { constant < $0.upperBound } ?? true
      case .atMost, .equal, .atLeast: true
      }
    case .all, .any, .not, .atLeast:
      return false
    }
  }

  private mutating func check(_ guarded: [Int], of node: NodeDraft) {
    var seen: [Condition: Int] = [:]
    var sound: [(edge: Int, condition: Condition)] = []
    for edge in guarded {
      guard let condition = edges[edge].condition else { continue }
      if seen.updateValue(edge, forKey: condition) != nil {
        problems.report(
          .sameCondition, at: edges[edge].place,
          "an earlier transition of this node has the same condition",
          remedy: "Delete one of the two.")
      } else {
        sound.append((edge, condition))
      }
    }
    let own = Set(ownSlots(of: node))
    let verdicts =
      Guards.verdicts(on: sound.map(\.condition), slots, asked: own)
      ?? sound.flatMap { edge in
        Guards.verdicts(on: [edge.condition], slots, asked: own) ?? [.matters]
      }
    for (edge, verdict) in zip(sound.map(\.edge), verdicts) {
      switch verdict {
      case .matters: break
      case .neverHolds:
        problems.report(
          .neverHolds, at: edges[edge].place, "no answers make this condition true",
          remedy: "Change the condition, or delete the line.")
      case .neverMatters:
        problems.report(
          .neverMatters, at: edges[edge].place,
          "whenever this condition holds, an earlier transition is taken",
          remedy: "Move the line up, change the condition, or delete it.")
      }
    }
  }

  /// The slots that hold an answer once the node has been answered.
  private func ownSlots(of node: NodeDraft) -> [SlotID] {
    switch node.kind {
    case .question: node.slot.map { [SlotID($0.name.text)] } ?? []
    case .list: node.items.map { SlotID($0.slot.text) } + [SlotID(Self.key(of: node))]
    case .statement, .ending, .unknown: []
    }
  }
}
