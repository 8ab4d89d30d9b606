/// On which lines of its file the parts of a dialog stand, counted from 1.
///
/// Kept apart from the dialog, which is the same wherever its lines stand.
public struct DialogPositions: Hashable, Sendable {
  /// The line that opens each node, in the order of the file.
  public let nodes: [Int]
  /// For each node, the lines of its transitions.
  public let transitions: [[Int]]
  /// For each node, the lines of its choices, or of its list's items.
  public let choices: [[Int]]
  /// The line of each promise.
  public let promises: [Int]

  public init(nodes: [Int], transitions: [[Int]], choices: [[Int]], promises: [Int] = []) {
    (self.nodes, self.transitions, self.choices) = (nodes, transitions, choices)
    self.promises = promises
  }
}
