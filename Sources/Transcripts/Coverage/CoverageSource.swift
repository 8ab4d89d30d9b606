import Interview

/// The file that a dialog was read from, so that what is missing can be shown where it stands.
public struct CoverageSource: Hashable, Sendable {
  /// The file's name, as it was given.
  public let file: String
  let positions: DialogPositions
  private let lines: [String]

  /// - Parameters:
  ///   - file: the file's name.
  ///   - text: what stands in it.
  ///   - positions: where the parts of its dialog stand.
  public init(file: String, text: String, positions: DialogPositions) {
    (self.file, self.positions) = (file, positions)
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The number of the line on which a goal stands; nil for what is not in the file.
  public func line(of goal: CoverageGoal) -> Int? {
    switch goal.kind {
    case .node(let node), .answer(let node, .none), .answer(let node, .yes),
      .answer(let node, .no), .answer(let node, .notSure), .answer(let node, .skipped),
      .answer(let node, .number), .answer(let node, .words):
      positions.nodes[node.index]
    case .edge(let node, let transition): positions.transitions[node.index][transition]
    case .answer(let node, .option(let place)): positions.choices[node.index][place]
    case .rule, .advice: nil
    }
  }

  /// True when a line of its own says what the goal is.
  func hasOwnLine(_ goal: CoverageGoal) -> Bool {
    switch goal.kind {
    case .node, .edge, .answer(_, .option): true
    case .answer, .rule, .advice: false
    }
  }

  /// What stands on a line, without what could steer a terminal.
  func text(ofLine number: Int) -> String {
    guard lines.indices.contains(number - 1) else { return "" }
    return String(lines[number - 1].harmless.trimmed)
  }
}
