// Whether a slot is asked before it is read, and never twice on the way.

extension DialogChecker {
  /// Checks that no guard reads a slot that no path asks before, and that no path asks for a slot
  /// twice.
  ///
  /// Most guards read what their own node asks, or what the walk's branch asked on the way to it.
  /// The slots for which that settles nothing are followed over the whole graph, 64 at a time, one
  /// bit for each. That is exact, and linear as long as the number of rounds is bounded; a dialog
  /// would need more than `longestQueue` such slots to leave any unchecked.
  mutating func checkAskingOrder(_ walk: GraphWalk) {
    let count = slots.names.count
    var firstAsker: [Int?] = Array(repeating: nil, count: count)
    var isOpen = Array(repeating: false, count: count)
    var isRaised = Array(repeating: false, count: count)
    for asked in slots.asked {
      if draft.nodes[asked.node].raised != nil {
        isRaised[asked.slot] = true
      } else if let first = firstAsker[asked.slot] {
        if first != asked.node { isOpen[asked.slot] = true }
      } else {
        firstAsker[asked.slot] = asked.node
      }
    }
    var openReads: [GuardRead] = []
    for read in reads where !isRaised[read.slot] && walk.isReached[read.node] {
      if let asker = firstAsker[read.slot], walk.branchLeads(from: asker, to: read.node) {
        continue
      }
      isOpen[read.slot] = true
      openReads.append(read)
    }
    let queue = isOpen.indices.filter { isOpen[$0] }.prefix(Self.longestQueue)
    guard !queue.isEmpty, walk.loops.isEmpty else { return }
    var bits = Array(repeating: -1, count: count)
    for (bit, slot) in queue.enumerated() { bits[slot] = bit }
    let rounds = (queue.count + 63) / 64
    let openAsked = slots.asked.filter {
      bits[$0.slot] >= 0 && draft.nodes[$0.node].raised == nil && walk.isReached[$0.node]
    }
    let asked = Dictionary(grouping: openAsked) { bits[$0.slot] / 64 }
    let reads = Dictionary(grouping: openReads.filter { bits[$0.slot] >= 0 }) {
      bits[$0.slot] / 64
    }
    for round in 0..<rounds {
      follow(asked[round] ?? [], reads[round] ?? [], bits)
    }
  }

  private static let longestQueue = 64 * 64

  /// Follows up to 64 slots from the nodes that ask for them to all that come after.
  private mutating func follow(
    _ asked: [(node: Int, slot: Int, place: Int)], _ reads: [GuardRead], _ bits: [Int]
  ) {
    func bit(_ slot: Int) -> UInt64 { 1 << UInt64(bits[slot] % 64) }
    var own = Array(repeating: UInt64(0), count: draft.nodes.count)
    for ask in asked { own[ask.node] |= bit(ask.slot) }
    var before = Array(repeating: UInt64(0), count: draft.nodes.count)
    for node in reached {
      let after = before[node] | own[node]
      guard after != 0 else { continue }
      for edge in edges(of: node) {
        if let target = edges[edge].target { before[target] |= after }
      }
    }
    let askers = Dictionary(grouping: asked, by: \.slot)
    for ask in asked where before[ask.node] & bit(ask.slot) != 0 {
      let others = Array(
        (askers[ask.slot] ?? []).lazy.filter { $0.node != ask.node }.prefix(2))
      let other = others.count == 1 ? ", by \"\(draft.nodes[others[0].node].name.text)\"" : ""
      problems.report(
        .askedTwice, at: ask.place,
        "\"\(slots.names[ask.slot])\" may have been asked before\(other)",
        remedy: "Ask for a slot once on each path; lead around this node, or rename the slot.")
    }
    for read in reads where (before[read.node] | own[read.node]) & bit(read.slot) == 0 {
      problems.report(
        .notYetAsked, at: read.place,
        "\"\(slots.names[read.slot])\" can't have been asked by now",
        remedy: "Ask for it on the way here, or compare another slot.")
    }
  }
}
