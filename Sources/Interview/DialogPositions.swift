/// Where the parts of a dialog stand in its file: the numbers of their lines, from 1.
///
/// Kept apart from the dialog, which is the same wherever its lines stand.
public struct DialogPositions: Hashable, Sendable {
  /// The line that opens each node.
  public let nodes: [Int]
  /// For each node, the lines of its transitions.
  public let transitions: [[Int]]
  /// For each node, the lines of its choices, or of its list's items.
  public let choices: [[Int]]

  public init(nodes: [Int], transitions: [[Int]], choices: [[Int]]) {
    (self.nodes, self.transitions, self.choices) = (nodes, transitions, choices)
  }
}
