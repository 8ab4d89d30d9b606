// Every variable changed at once.

extension DiagramTable {
  /// The set after every variable changed: a member is in it where some member of the set has, in
  /// each variable, one of the values that `sources` gives for it.
  ///
  /// A variable that the set leaves open stays so, also for values that come from none: whoever asks
  /// keeps to the values that can be.
  ///
  /// - Parameter operation: a name for these sources, the same at each call.
  func opened(
    _ root: NodeIndex, _ sources: [[[Int]]], _ operation: Int32
  ) -> NodeIndex {
    if root <= Self.everybody { return root }
    if let known = recall(operation, root, 0) { return known }
    let level = level(root)
    let below = (0..<widths[level]).map { opened(follow(root, $0), sources, operation) }
    let start = pending.count
    for values in sources[level] {
      pending.append(values.reduce(Self.nobody) { combine(.or, $0, below[$1]) })
    }
    let result = node(level, arrowsFrom: start)
    remember(operation, root, 0, result)
    return result
  }
}
