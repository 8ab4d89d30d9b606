// Two conversations side by side.

extension DiagramTable {
  /// One member of each set, such that the two agree on everything that was said in both, and cost
  /// least together; nil where there are none.
  ///
  /// Value 0 means "not said", so a variable forbids a pair only where both have another value and
  /// not the same. Variables that are `free` forbid none: the one whose answer is to differ, and those
  /// that tell how rather than what was answered.
  func agreeing(
    _ one: NodeIndex, _ other: NodeIndex, free: [Bool], _ costs: [[Int]]
  ) -> (one: [Int], other: [Int])? {
    var known: [UInt64: Int] = [:]
    guard agreement(one, other, free, costs, &known) < Self.none else { return nil }
    var (node, otherNode) = (one, other)
    var members = (
      one: [Int](repeating: 0, count: widths.count),
      other: [Int](repeating: 0, count: widths.count)
    )
    while node != Self.everybody || otherNode != Self.everybody {
      let level = min(level(node), level(otherNode))
      var best = (cost: Self.none, value: 0, otherValue: 0)
      forEachPair(node, otherNode, level, free) { value, otherValue, next, otherNext in
        let below = agreement(next, otherNext, free, costs, &known)
        guard below < Self.none else { return }
        let cost = below + costs[level][value] + costs[level][otherValue]
        if cost < best.cost { best = (cost, value, otherValue) }
      }
      members.one[level] = best.value
      members.other[level] = best.otherValue
      (node, otherNode) = (
        follow(node, at: level, best.value), follow(otherNode, at: level, best.otherValue)
      )
    }
    return members
  }

  /// More than any two members cost.
  private static var none: Int { Int.max / 4 }

  /// What the cheapest agreeing pair below two nodes costs.
  private func agreement(
    _ one: NodeIndex, _ other: NodeIndex, _ free: [Bool], _ costs: [[Int]],
    _ known: inout [UInt64: Int]
  ) -> Int {
    if one == Self.nobody || other == Self.nobody { return Self.none }
    if one == Self.everybody && other == Self.everybody { return 0 }
    let key = UInt64(UInt32(bitPattern: one)) << 32 | UInt64(UInt32(bitPattern: other))
    if let cost = known[key] { return cost }
    let level = min(level(one), level(other))
    var least = Self.none
    var last: (one: NodeIndex, other: NodeIndex, cost: Int) = (-1, -1, 0)
    forEachPair(one, other, level, free) { value, otherValue, next, otherNext in
      if next != last.one || otherNext != last.other {
        last = (next, otherNext, agreement(next, otherNext, free, costs, &known))
      }
      guard last.cost < Self.none else { return }
      least = min(least, last.cost + costs[level][value] + costs[level][otherValue])
    }
    known[key] = least
    return least
  }

  /// The pairs of values that may stand beside each other, with what they lead to.
  private func forEachPair(
    _ one: NodeIndex, _ other: NodeIndex, _ level: Int, _ free: [Bool],
    _ body: (_ value: Int, _ otherValue: Int, _ next: NodeIndex, _ otherNext: NodeIndex) -> Void
  ) {
    for value in 0..<widths[level] {
      let next = follow(one, at: level, value)
      guard next != Self.nobody else { continue }
      func beside(_ otherValue: Int) {
        let otherNext = follow(other, at: level, otherValue)
        if otherNext != Self.nobody { body(value, otherValue, next, otherNext) }
      }
      if value == 0 || free[level] {
        for otherValue in 0..<widths[level] { beside(otherValue) }
      } else {
        beside(value)
        beside(0)
      }
    }
  }
}
