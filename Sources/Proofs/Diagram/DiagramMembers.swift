// Looking into a set: how many it has, which of them is cheapest, any of them.
//
// Each walks the graph once from the leaves up; what a node has follows from what its arrows lead to.

extension DiagramTable {
  /// How many members a set has.
  func count(_ root: NodeIndex) -> Count {
    var known: [NodeIndex: Count] = [:]
    return count(root, above: -1, &known)
  }

  /// The members below a variable; a variable that was left out on the way may have any value.
  private func count(
    _ node: NodeIndex, above level: Int, _ known: inout [NodeIndex: Count]
  ) -> Count {
    if node == Self.nobody { return .zero }
    let here = self.level(node)
    var total: Count
    if node == Self.everybody {
      total = .one
    } else if let counted = known[node] {
      total = counted
    } else {
      total = .zero
      for value in 0..<widths[here] {
        total = total + count(follow(node, value), above: here, &known)
      }
      known[node] = total
    }
    for skipped in (level + 1)..<max(here, level + 1) {
      total = total * Count(widths[skipped])
    }
    return total
  }

  /// The member for which the sum of what its values cost is least, as one value a variable; nil for
  /// an empty set. A value that may be anything is 0.
  func cheapest(_ root: NodeIndex, _ costs: [[Int]]) -> [Int]? {
    guard root != Self.nobody else { return nil }
    var known: [NodeIndex: Int] = [Self.everybody: 0]
    _ = cost(root, costs, &known)
    var member = [Int](repeating: 0, count: widths.count)
    var node = root
    while node != Self.everybody {
      let level = level(node)
      let values = 0..<widths[level]
      let possible = values.filter { follow(node, $0) != Self.nobody }
      let best = possible.min {
        costs[level][$0] + (known[follow(node, $0)] ?? 0)
          < costs[level][$1] + (known[follow(node, $1)] ?? 0)
      }
      guard let best else { return nil }
      member[level] = best
      node = follow(node, best)
    }
    return member
  }

  /// The least cost of a member below a node that is not empty.
  private func cost(
    _ node: NodeIndex, _ costs: [[Int]], _ known: inout [NodeIndex: Int]
  ) -> Int {
    if let cost = known[node] { return cost }
    let level = level(node)
    var least = Int.max
    for value in 0..<widths[level] {
      let next = follow(node, value)
      guard next != Self.nobody else { continue }
      least = min(least, costs[level][value] + cost(next, costs, &known))
    }
    known[node] = least
    return least
  }

  /// A member that comes up as often as any other; nil for an empty set.
  func random(_ root: NodeIndex, using dice: inout some RandomNumberGenerator) -> [Int]? {
    var counts: [NodeIndex: Count] = [:]
    return random(root, &counts, using: &dice)
  }

  /// The same for many draws, which share their counts.
  func random(
    _ root: NodeIndex, _ counts: inout [NodeIndex: Count],
    using dice: inout some RandomNumberGenerator
  ) -> [Int]? {
    guard root != Self.nobody else { return nil }
    var member = [Int](repeating: 0, count: widths.count)
    var node = root
    for level in widths.indices {
      guard self.level(node) == level else {
        member[level] = Int.random(in: 0..<widths[level], using: &dice)
        continue
      }
      let parts = (0..<widths[level]).map { count(follow(node, $0), above: level, &counts) }
      let total = parts.reduce(Count.zero, +)
      var roll = Double.random(in: 0..<1, using: &dice)
      var chosen = parts.lastIndex { $0 > .zero } ?? 0
      for (value, part) in parts.enumerated() where part > .zero {
        let share = part.share(of: total)
        if roll < share {
          chosen = value
          break
        }
        roll -= share
      }
      member[level] = chosen
      node = follow(node, chosen)
    }
    return member
  }

  func contains(_ root: NodeIndex, _ member: [Int]) -> Bool {
    var node = root
    while node > Self.everybody { node = follow(node, member[level(node)]) }
    return node == Self.everybody
  }

  /// Calls `body` with each member, in the order of their values.
  func forEach(_ root: NodeIndex, _ body: ([Int]) -> Void) {
    var member = [Int](repeating: 0, count: widths.count)
    func visit(_ node: NodeIndex, _ level: Int) {
      guard node != Self.nobody else { return }
      guard level < widths.count else { return body(member) }
      for value in 0..<widths[level] {
        member[level] = value
        visit(follow(node, at: level, value), level + 1)
      }
    }
    visit(root, 0)
  }

  /// How many nodes a set is kept in.
  func size(_ root: NodeIndex) -> Int {
    var count = 0
    forEachNode(root) { _ in
      count += 1
      return true
    }
    return count
  }

  /// True when a set is kept with a node of one of these variables.
  func depends(_ root: NodeIndex, on variables: [Bool]) -> Bool {
    var isFound = false
    forEachNode(root) { node in
      isFound = isFound || node > Self.everybody && variables[level(node)]
      return !isFound
    }
    return isFound
  }

  /// Calls `body` with each node of a set, until it is false.
  private func forEachNode(_ root: NodeIndex, _ body: (NodeIndex) -> Bool) {
    var seen: Set<NodeIndex> = [root]
    var open = [root]
    while let node = open.popLast(), body(node) {
      guard node > Self.everybody else { continue }
      for value in 0..<widths[level(node)] {
        let next = follow(node, value)
        if next > Self.everybody, seen.insert(next).inserted { open.append(next) }
      }
    }
  }
}
