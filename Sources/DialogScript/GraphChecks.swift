extension DialogChecker {
  /// Checks that the nodes form a graph without cycles, all of which can be reached.
  mutating func checkGraph() {
    let walk = GraphWalk(of: self, from: startNode)
    reached = walk.order
    for loop in walk.loops {
      problems.report(
        .cycle, at: edges[loop.edge].place,
        "this leads back to a node that was passed: \(names(of: loop.nodes))",
        remedy: "Lead on to a later node; an interview never asks the same thing twice.")
    }
    guard !isGraphUncertain else { return }
    for node in unreachableHeads(notAmong: walk) {
      problems.report(
        .unreachableNode, at: draft.nodes[node].name.place,
        "nothing leads to \"\(draft.nodes[node].name.text)\"",
        remedy: "Add a transition to it, or delete it.")
    }
    checkAskingOrder(walk)
  }

  private var startNode: Int? {
    draft.start.flatMap { nodes[$0.text] }
  }

  /// `a → b → c → a`, without the middle of a long list.
  private func names(of loop: [Int?]) -> String {
    let names = loop.map { $0.map { draft.nodes[$0].name.text } ?? "…" }
    return (names + names.prefix(1)).joined(separator: " → ")
  }

  /// The nodes that nothing leads to; not those that only such nodes lead to, since they will be
  /// reached as soon as the first are.
  private func unreachableHeads(notAmong walk: GraphWalk) -> [Int] {
    var isReached = walk.isReached
    var isLedTo = isReached
    for node in draft.nodes.indices where !isReached[node] {
      for edge in edges(of: node) {
        if let target = edges[edge].target, target != node { isLedTo[target] = true }
      }
    }
    var heads: [Int] = []
    func visit(_ head: Int) {
      heads.append(head)
      isReached[head] = true
      var open = [head]
      while let node = open.popLast() {
        for edge in edges(of: node) {
          guard let target = edges[edge].target, !isReached[target] else { continue }
          isReached[target] = true
          open.append(target)
        }
      }
    }
    for node in draft.nodes.indices where !isLedTo[node] && draft.nodes[node].raised == nil {
      visit(node)
    }
    // What is left goes round in circles of its own.
    for node in draft.nodes.indices where !isReached[node] && draft.nodes[node].raised == nil {
      visit(node)
    }
    return heads
  }
}

/// One walk over all nodes that can be reached, into the depth and without recursion.
///
/// A node's last transition, usually the one without a condition, is followed first, so that the main
/// path of a dialog becomes one long branch of the walk's tree.
struct GraphWalk {
  /// The nodes, each after all that lead to it, as far as there are no loops.
  private(set) var order: [Int] = []
  /// The transitions that lead back, and the nodes that go round with each; nil stands for the
  /// middle of a long loop.
  private(set) var loops: [(edge: Int, nodes: [Int?])] = []
  private(set) var isReached: [Bool]
  /// When the walk entered each node, and how many it had entered on leaving it.
  private var entered: [Int]
  private var left: [Int]

  /// Loops of up to this many nodes are told in full.
  private static let longestLoop = 8

  init(of dialog: DialogChecker, from start: Int?) {
    let count = dialog.draft.nodes.count
    isReached = Array(repeating: false, count: count)
    entered = Array(repeating: 0, count: count)
    left = Array(repeating: 0, count: count)
    guard let start else { return }
    /// Where each node stands on the present branch; nil for nodes that are not on it.
    var height: [Int?] = Array(repeating: nil, count: count)
    /// The present branch: each node, and the transition that is followed next.
    var branch: [(node: Int, next: Int)] = []
    var clock = 0

    func enter(_ node: Int) {
      height[node] = branch.count
      branch.append((node, dialog.edges(of: node).upperBound - 1))
    }
    isReached[start] = true
    entered[start] = 0
    clock = 1
    enter(start)
    while let (node, edge) = branch.last {
      guard edge >= dialog.firstEdge[node] else {
        branch.removeLast()
        height[node] = nil
        left[node] = clock
        order.append(node)
        continue
      }
      branch[branch.count - 1].next -= 1
      guard let target = dialog.edges[edge].target else { continue }
      if let height = height[target] {
        let loop = branch[height...].lazy.map { Int?($0.node) }
        loops.append(
          (
            edge,
            loop.count <= Self.longestLoop
              ? Array(loop) : Array(loop.prefix(4)) + [nil] + Array(loop.suffix(3))
          ))
      } else if !isReached[target] {
        isReached[target] = true
        entered[target] = clock
        clock += 1
        enter(target)
      }
    }
    order.reverse()
  }

  /// True when the walk's own branch leads from one node to the other. (False says nothing: another
  /// path may.)
  func branchLeads(from one: Int, to other: Int) -> Bool {
    entered[one] <= entered[other] && entered[other] < left[one]
  }
}
