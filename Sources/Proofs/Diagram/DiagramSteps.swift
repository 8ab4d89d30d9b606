// What happens to a set when something is said.

extension DiagramTable {
  /// The set after one variable changed: a member with value `v` there becomes one member for each
  /// value in `becoming(v)`, and none where that is empty.
  ///
  /// Asking a question is this with "not said → any answer"; taking it back, "any → not said".
  func rewrite(
    _ root: NodeIndex, _ level: Int, becoming: (Int) -> [Int]
  ) -> NodeIndex {
    var sources = [[Int]](repeating: [], count: widths[level])
    for value in 0..<widths[level] {
      for next in becoming(value) { sources[next].append(value) }
    }
    return rewrite(root, level, sources, newOperation())
  }

  private func rewrite(
    _ root: NodeIndex, _ level: Int, _ sources: [[Int]], _ operation: Int32
  ) -> NodeIndex {
    if root == Self.nobody { return root }
    if let known = recall(operation, root, 0) { return known }
    let here = self.level(root)
    let start = pending.count
    if here < level {
      var last: (node: NodeIndex, result: NodeIndex) = (-1, 0)
      for value in 0..<widths[here] {
        let next = follow(root, value)
        if next != last.node { last = (next, rewrite(next, level, sources, operation)) }
        pending.append(last.result)
      }
    } else {
      for values in sources {
        pending.append(
          values.reduce(Self.nobody) { combine(.or, $0, follow(root, at: level, $1)) })
      }
    }
    let result = node(min(here, level), arrowsFrom: start)
    remember(operation, root, 0, result)
    return result
  }

  /// The set when it is no longer looked at what these variables hold.
  func forget(_ root: NodeIndex, _ isForgotten: [Bool]) -> NodeIndex {
    forget(root, isForgotten, newOperation())
  }

  private func forget(_ root: NodeIndex, _ isForgotten: [Bool], _ operation: Int32) -> NodeIndex {
    if root <= Self.everybody { return root }
    if let known = recall(operation, root, 0) { return known }
    let level = level(root)
    let result: NodeIndex
    if isForgotten[level] {
      result = (0..<widths[level]).reduce(Self.nobody) {
        combine(.or, $0, forget(follow(root, $1), isForgotten, operation))
      }
    } else {
      let start = pending.count
      for value in 0..<widths[level] {
        pending.append(forget(follow(root, value), isForgotten, operation))
      }
      result = node(level, arrowsFrom: start)
    }
    remember(operation, root, 0, result)
    return result
  }
}
