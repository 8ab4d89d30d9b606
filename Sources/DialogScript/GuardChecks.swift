import Answers

extension DialogChecker {
  /// Checks that every condition can hold, and matters where it stands.
  mutating func checkGuards() {
    for (index, node) in draft.nodes.enumerated() {
      let all = edges(of: index)
      guard let first = all.first(where: { edges[$0].condition != nil }) else { continue }
      let hasOthers = all[(first + 1)...].contains { edges[$0].condition != nil }
      if !hasOthers, let condition = edges[first].condition, plainlyCanHold(condition) { continue }
      check(all, of: node)
    }
  }

  private mutating func check(_ all: Range<Int>, of node: NodeDraft) {
    var seen: Set<Condition> = []
    var sound: [(edge: Int, condition: Condition)] = []
    for edge in all {
      guard let condition = edges[edge].condition else { continue }
      if seen.insert(condition).inserted {
        sound.append((edge, condition))
      } else {
        problems.report(
          .sameCondition, at: edges[edge].place,
          "an earlier transition of this node has the same condition",
          remedy: "Delete one of the two.")
      }
    }
    let conditions = sound.map(\.condition)
    if plainlyDiffer(conditions) { return }
    let own = ownSlots(of: node)
    let verdicts =
      Guards.verdicts(on: conditions, slots, asked: own)
      ?? conditions.flatMap { Guards.verdicts(on: [$0], slots, asked: own) ?? [.matters] }
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
  private func ownSlots(of node: NodeDraft) -> Set<SlotID> {
    switch node.kind {
    case .question: Set(node.slot.map { [SlotID($0.name.text)] } ?? [])
    case .list: Set(node.items.map { SlotID($0.slot.text) } + [SlotID(Self.key(of: node))])
    case .statement, .junction, .ending, .unknown: []
    }
  }

  // What most dialogs say, and what needs no trying.

  /// True for comparisons of different slots, each with a value that its slot can hold.
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
    case .all(let parts), .any(let parts):
      guard parts.count <= 8 else { return false }
      for (index, part) in parts.enumerated() {
        guard let slot = part.slot, plainlyCanHold(part),
          !parts[..<index].contains(where: { $0.slot == slot })
        else { return false }
      }
      return true
    case .not, .atLeast:
      return false
    }
  }

  /// True when different conditions ask one slot for one value each.
  private func plainlyDiffer(_ conditions: [Condition]) -> Bool {
    let slot = conditions.first?.slot
    return conditions.allSatisfy { condition in
      if case .equals(slot, _) = condition { true } else { false }
    }
  }
}
