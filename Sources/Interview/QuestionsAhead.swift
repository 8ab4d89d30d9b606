extension Dialog {
  /// How many questions lie ahead of each node if every node is left by its last transition.
  ///
  /// Each node is followed until one whose count is known, so that the whole table is linear.
  static func questionsAhead(of nodes: [Node]) -> [Int32] {
    var counts = [Int32](repeating: -1, count: nodes.count)
    for start in nodes.indices where counts[start] < 0 {
      var chain: [Int] = []
      var here: Int? = start
      while let node = here, counts[node] < 0 {
        // Marked while it is followed, so that even an unsound, cyclic dialog ends.
        counts[node] = 0
        chain.append(node)
        here = nodes[node].transitions.last?.target.index
      }
      var count = here.map { counts[$0] } ?? 0
      for node in chain.reversed() {
        if case .question = nodes[node].body { count += 1 }
        counts[node] = count
      }
    }
    return counts
  }

  /// About how many questions are left from this node on, itself among them, that were not answered
  /// before they came up.
  public func questionsAhead(of node: NodeID, in state: DialogState) -> Int {
    let all = Int(ahead[node.index])
    // Near the end the count is exact. Far from it a few answers more or less tell nobody anything,
    // and a turn of a very long dialog must not look at all of it.
    guard all <= 64 else { return all }
    var left = 0
    var here: NodeID? = node
    while let next = here {
      if let key = key(of: OpenQuestion(next)), state.answers[key] == nil { left += 1 }
      here = self[next].transitions.last?.target
    }
    return left
  }
}
