// Sets joined with sets.
//
// Each operation walks down both graphs at once: the answer for two nodes is a node whose arrows are
// the answers for what the arrows lead to. Pairs that come up again are remembered, so the work is
// bounded by the number of pairs of nodes and not by the number of members.

extension DiagramTable {
  /// How two sets are joined.
  enum Operation: Int32 {
    case and, or, without

    /// The answer where it is plain without looking further down.
    fileprivate func settled(_ one: NodeIndex, _ other: NodeIndex) -> NodeIndex? {
      switch self {
      case .and:
        if one == nobody || other == nobody { return nobody }
        if one == everybody || one == other { return other }
        return other == everybody ? one : nil
      case .or:
        if one == everybody || other == everybody { return everybody }
        if one == nobody || one == other { return other }
        return other == nobody ? one : nil
      case .without:
        if one == nobody || other == everybody || one == other { return nobody }
        return other == nobody ? one : nil
      }
    }
  }

  func combine(_ operation: Operation, _ one: NodeIndex, _ other: NodeIndex) -> NodeIndex {
    if let settled = operation.settled(one, other) { return settled }
    // What is the same either way round is remembered one way round.
    let (one, other) = operation != .without && one > other ? (other, one) : (one, other)
    if let known = recall(operation.rawValue, one, other) { return known }
    let level = min(level(one), level(other))
    let start = pending.count
    var last: (one: NodeIndex, other: NodeIndex, result: NodeIndex) = (-1, -1, 0)
    for value in 0..<widths[level] {
      let (next, otherNext) = (follow(one, at: level, value), follow(other, at: level, value))
      // Numbers have many values, most of which lead to the same place as their neighbour.
      if next != last.one || otherNext != last.other {
        last = (next, otherNext, combine(operation, next, otherNext))
      }
      pending.append(last.result)
    }
    let result = node(level, arrowsFrom: start)
    remember(operation.rawValue, one, other, result)
    return result
  }

  /// The set of those in which the variable has one of these values, whatever the others have.
  func literal(_ level: Int, _ belongs: (Int) -> Bool) -> NodeIndex {
    let start = pending.count
    for value in 0..<widths[level] {
      pending.append(belongs(value) ? Self.everybody : Self.nobody)
    }
    return node(level, arrowsFrom: start)
  }
}
