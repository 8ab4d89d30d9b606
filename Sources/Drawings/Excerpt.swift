import Interview

/// The part of a dialog that is drawn.
public struct Excerpt: Hashable, Sendable {
  public let dialog: Dialog
  /// The nodes that are drawn, in the order of the file.
  public let nodes: [NodeID]
  /// Whether each of the dialog's nodes is drawn.
  private let isDrawn: [Bool]

  /// The whole dialog.
  public init(whole dialog: Dialog) {
    self.init(dialog, Array(repeating: true, count: dialog.nodes.count))
  }

  /// The nodes that are at most so many steps before or behind one node.
  public init(of dialog: Dialog, around center: NodeID, steps: Int) {
    let before = Self.before(dialog)
    var isDrawn = Array(repeating: false, count: dialog.nodes.count)
    func spread(_ next: (Int) -> [Int]) {
      var seen: Set<Int> = [center.index]
      var front = [center.index]
      for _ in 0..<max(0, steps) where !front.isEmpty {
        front = front.flatMap(next).filter { seen.insert($0).inserted }
      }
      for node in seen { isDrawn[node] = true }
    }
    spread { before[$0] }
    spread { dialog.nodes[$0].transitions.map(\.target.index) }
    self.init(dialog, isDrawn)
  }

  /// The nodes on the ways from the start to one node.
  public init(of dialog: Dialog, to end: NodeID) {
    let before = Self.before(dialog)
    let leading = Self.reached(from: end.index, in: dialog) { before[$0] }
    let following = Self.reached(from: dialog.start.index, in: dialog) {
      dialog.nodes[$0].transitions.map(\.target.index)
    }
    self.init(dialog, zip(leading, following).map { $0 && $1 })
  }

  private init(_ dialog: Dialog, _ isDrawn: [Bool]) {
    self.dialog = dialog
    self.isDrawn = isDrawn
    nodes = isDrawn.indices.filter { isDrawn[$0] }.map { NodeID($0) }
  }

  public func contains(_ node: NodeID) -> Bool { isDrawn[node.index] }

  /// True when some way into or out of the node is not drawn.
  func isCut(_ node: NodeID, _ ways: Ways) -> Bool {
    dialog[node].transitions.contains { !contains($0.target) } || ways.isEnteredFromOutside(node)
  }

  /// The nodes that lead to each node.
  private static func before(_ dialog: Dialog) -> [[Int]] {
    var before = Array(repeating: [Int](), count: dialog.nodes.count)
    for (index, node) in dialog.nodes.enumerated() {
      for transition in node.transitions { before[transition.target.index].append(index) }
    }
    return before
  }

  private static func reached(from start: Int, in dialog: Dialog, by next: (Int) -> [Int]) -> [Bool]
  {
    var isReached = Array(repeating: false, count: dialog.nodes.count)
    isReached[start] = true
    var waiting = [start]
    while let node = waiting.popLast() {
      for other in next(node) where !isReached[other] {
        isReached[other] = true
        waiting.append(other)
      }
    }
    return isReached
  }
}
