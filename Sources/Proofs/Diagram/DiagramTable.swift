/// The nodes of all diagrams of one proof.
///
/// **What a diagram is.** Take a row of variables, one for each thing that can be said in an
/// interview, each with a handful of values, of which value 0 always means "not said". One way of
/// answering is one value for each variable. A diagram is a *set* of such ways, kept as a graph: a
/// node asks for one variable and has one arrow for each value; arrows lead down to nodes of later
/// variables and in the end to one of two leaves, `nobody` or `everybody`. To see whether a way of
/// answering is in the set, follow its arrows.
///
///     age   ──under 18──→ nobody
///      └────18 or over──→ fever ──yes──→ everybody
///                          └────else──→ nobody
///
/// **Why it stays small.** Two rules are kept at every moment. No two nodes ask for the same variable
/// and have the same arrows (the *unique table* finds the one that exists already). And no node has
/// all its arrows lead to one place; then the variable doesn't matter and the node is left out. So
/// equal sets are the same node, and comparing two sets of 10³⁰ conversations is comparing two
/// numbers. A set is as large as what must be *remembered* on the way down, not as large as its
/// members are many: of 40 answers that have nothing to do with one another it takes 40 nodes.
///
/// **Reading order.** Here: how nodes are kept. `DiagramAlgebra`: and, or, without. `DiagramSteps`:
/// what an answer does to a set. `DiagramMembers`: how many are in it, and which is the cheapest.
/// `DiagramPairs`: two members that agree. `Diagram`: the set as a value.
///
/// A class, because every set of one proof shares the one table that makes equal sets identical.
public final class DiagramTable {
  /// A node, by its number.
  typealias NodeIndex = Int32

  static let nobody: NodeIndex = 0
  static let everybody: NodeIndex = 1

  /// How many values each variable has, in the order of the variables.
  public let widths: [Int]

  /// The variable that each node asks for; for the two leaves, one more than there are.
  private(set) var levels: [Int32]
  /// Where each node's arrows begin in `arrows`.
  private(set) var firstArrow: [Int32]
  /// The arrows of all nodes, one after the other.
  private(set) var arrows: [NodeIndex] = []

  /// The unique table: nodes by a hash of what they are, open addressing; -1 where there is none.
  private var buckets: [NodeIndex]
  /// Arrows of nodes that are being made; recursion stacks them here.
  var pending: [NodeIndex] = []

  /// Results of operations, kept where their operands' hash says; a later one overwrites.
  private var remembered: [Remembered]
  private var lastOperation: Int32 = 16

  private struct Remembered {
    var operation: Int32 = -1
    var one: NodeIndex = 0
    var other: NodeIndex = 0
    var result: NodeIndex = 0
  }

  public init(widths: [Int]) {
    self.widths = widths
    let leaf = Int32(widths.count)
    levels = [leaf, leaf]
    firstArrow = [0, 0]
    buckets = Array(repeating: -1, count: 1 << 12)
    remembered = Array(repeating: Remembered(), count: 1 << 14)
  }

  /// How many nodes were made so far.
  public var nodeCount: Int { levels.count }

  func level(_ node: NodeIndex) -> Int { Int(levels[Int(node)]) }

  /// Where a node's arrow for a value leads.
  func follow(_ node: NodeIndex, _ value: Int) -> NodeIndex {
    arrows[Int(firstArrow[Int(node)]) + value]
  }

  /// Where a value of a variable leads from a node that may stand below that variable.
  func follow(_ node: NodeIndex, at level: Int, _ value: Int) -> NodeIndex {
    levels[Int(node)] == Int32(level) ? follow(node, value) : node
  }

  /// The node for a variable whose arrows are the last ones on `pending`, which are taken off.
  func node(_ level: Int, arrowsFrom start: Int) -> NodeIndex {
    defer { pending.removeSubrange(start...) }
    let width = pending.count - start
    let first = pending[start]
    var isNeedless = true
    var hash = UInt64(truncatingIfNeeded: level) &* 0x9E37_79B9_7F4A_7C15
    for index in start..<pending.count {
      let arrow = pending[index]
      if arrow != first { isNeedless = false }
      hash = (hash ^ UInt64(UInt32(bitPattern: arrow))) &* 0x100_0000_01B3
      hash ^= hash >> 29
    }
    if isNeedless { return first }
    let mask = buckets.count - 1
    var bucket = Int(truncatingIfNeeded: hash) & mask
    while buckets[bucket] >= 0 {
      let candidate = Int(buckets[bucket])
      if levels[candidate] == Int32(level) {
        let base = Int(firstArrow[candidate])
        var offset = 0
        while offset < width, arrows[base + offset] == pending[start + offset] { offset += 1 }
        if offset == width { return NodeIndex(candidate) }
      }
      bucket = (bucket + 1) & mask
    }
    let made = NodeIndex(levels.count)
    levels.append(Int32(level))
    firstArrow.append(Int32(arrows.count))
    arrows.append(contentsOf: pending[start...])
    buckets[bucket] = made
    if levels.count * 2 > buckets.count { grow() }
    return made
  }

  /// Doubles the unique table, and what is remembered of operations with it.
  private func grow() {
    let size = buckets.count * 2
    buckets = Array(repeating: -1, count: size)
    for node in 2..<levels.count {
      let level = Int(levels[node])
      var hash = UInt64(truncatingIfNeeded: level) &* 0x9E37_79B9_7F4A_7C15
      let base = Int(firstArrow[node])
      for index in base..<(base + widths[level]) {
        hash = (hash ^ UInt64(UInt32(bitPattern: arrows[index]))) &* 0x100_0000_01B3
        hash ^= hash >> 29
      }
      var bucket = Int(truncatingIfNeeded: hash) & (size - 1)
      while buckets[bucket] >= 0 { bucket = (bucket + 1) & (size - 1) }
      buckets[bucket] = NodeIndex(node)
    }
    if remembered.count < 1 << 20 {
      remembered = Array(repeating: Remembered(), count: size * 2)
    }
  }

  /// A name for one more operation, so that its results are not taken for another's.
  func newOperation() -> Int32 {
    lastOperation += 1
    return lastOperation
  }

  private func place(_ operation: Int32, _ one: NodeIndex, _ other: NodeIndex) -> Int {
    var hash = UInt64(UInt32(bitPattern: one)) << 32 | UInt64(UInt32(bitPattern: other))
    hash = (hash ^ UInt64(UInt32(bitPattern: operation))) &* 0x9E37_79B9_7F4A_7C15
    hash ^= hash >> 32
    return Int(truncatingIfNeeded: hash) & (remembered.count - 1)
  }

  /// What the operation gave before for these operands.
  func recall(_ operation: Int32, _ one: NodeIndex, _ other: NodeIndex) -> NodeIndex? {
    let entry = remembered[place(operation, one, other)]
    return entry.operation == operation && entry.one == one && entry.other == other
      ? entry.result : nil
  }

  func remember(
    _ operation: Int32, _ one: NodeIndex, _ other: NodeIndex, _ result: NodeIndex
  ) {
    remembered[place(operation, one, other)] = Remembered(
      operation: operation, one: one, other: other, result: result)
  }
}
