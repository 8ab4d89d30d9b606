import Answers
import Synchronization

/// A question that is passed over where no answer to it can matter any more.
public struct Passable: Hashable, Sendable {
  public let node: NodeID
  /// It is asked while any of these is to be expected.
  public let asked: [Prospect]
  /// The slots that it, or a question after it, may still fill.
  public let open: Set<SlotID>
}

extension Dialog {
  /// The questions that may be passed over, in the order of the file; none where everything is asked.
  public var passable: [Passable] {
    guard let passingOver else { return [] }
    let plan = passingOver.plan(for: self)
    return plan.prospects.indices.compactMap { node in
      guard let prospects = plan.prospects[node], question(at: NodeID(node))?.isSafety == false
      else { return nil }
      let open = askers.filter { $0.value.contains { plan.ahead[node].contains($0.index) } }
      return Passable(
        node: NodeID(node), asked: prospects + [.may(plan.asksAll)], open: Set(open.keys))
    }
  }
}

/// Which questions of one dialog may be passed over, and when; worked out once, when first needed.
///
/// A class, because what was worked out must outlive the copy of the dialog that first needed it.
final class PassingOver: Hashable, Sendable {
  private let relevance: Relevance
  private let known = AtomicLazyReference<Plan>()

  init(_ relevance: Relevance) { self.relevance = relevance }

  static func == (one: PassingOver, other: PassingOver) -> Bool {
    one === other || one.relevance == other.relevance
  }

  func hash(into hasher: inout Hasher) {}

  func plan(for dialog: Dialog) -> Plan {
    if let plan = known.load() { return plan }
    return known.storeIfNil(Plan(dialog, relevance))
  }

  /// What passing over needs to know of a dialog's graph.
  final class Plan: Sendable {
    /// By node: it, and the nodes that can follow it.
    let ahead: [NodeSet]
    /// By node: it is always asked, whatever its slots depend on.
    let mustAsk: [Bool]
    let asksAll: Condition
    private let nodes: [Node]
    /// The places of the nodes, each after all that can follow it.
    private let order: [Int]
    private let relevance: Relevance
    private let known = AtomicLazyReference<Prospects>()

    /// By node: of which one must be expected for the question to be asked; nil for a question that
    /// is always asked.
    ///
    /// The first questions ask for safety and never need it, so that nobody waits for it before them.
    var prospects: [[Prospect]?] {
      if let known = known.load() { return known.byNode }
      return known.storeIfNil(Prospects(workOutProspects())).byNode
    }

    /// The slots whose questions may still come from a node on.
    func openSlots(from node: NodeID) -> OpenSlots {
      open.withLock { known in
        if let open = known[node.index] { return open }
        let followers = ahead[node.index]
        let slots = nodes.indices.filter(followers.contains).flatMap { index -> [SlotID] in
          guard case .question(let question) = nodes[index].body else { return [] }
          return question.slots.map(\.0)
        }
        let open = OpenSlots.these(Set(slots))
        known[node.index] = open
        return open
      }
    }

    private let open = Mutex<[Int: OpenSlots]>([:])

    private final class Prospects: Sendable {
      let byNode: [[Prospect]?]
      init(_ byNode: [[Prospect]?]) { self.byNode = byNode }
    }

    init(_ dialog: Dialog, _ relevance: Relevance) {
      (asksAll, self.relevance, nodes) = (relevance.asksAll, relevance, dialog.nodes)
      guard dialog.nodes.count <= Self.mostNodes else {
        mustAsk = Array(repeating: true, count: dialog.nodes.count)
        (ahead, order) = ([], [])
        return
      }
      order = Dialog.lastFirst(dialog.nodes)
      mustAsk = Self.mustAsk(dialog.nodes, relevance.safety, order)
      ahead = Self.ahead(dialog.nodes, order)
    }

    /// In a larger dialog everything is asked. The nodes that follow each node take up space by the
    /// square of their number; an interview of that length is not held with a person in pain.
    static let mostNodes = 2_000
  }
}

extension PassingOver.Plan {
  private static func ahead(_ nodes: [Node], _ order: [Int]) -> [NodeSet] {
    var ahead = nodes.indices.map { NodeSet($0, of: nodes.count) }
    for node in order {
      for transition in nodes[node].transitions {
        ahead[node].formUnion(ahead[transition.target.index])
      }
    }
    return ahead
  }

  /// What comes before a safety question, or may not end in advice, is asked.
  private static func mustAsk(_ nodes: [Node], _ safety: Set<SlotID>, _ order: [Int]) -> [Bool] {
    var mustAsk = Array(repeating: false, count: nodes.count)
    for node in order {
      mustAsk[node] =
        nodes[node].mustBeReached(safety)
        || nodes[node].transitions.contains { mustAsk[$0.target.index] }
    }
    return mustAsk
  }

  private func workOutProspects() -> [[Prospect]?] {
    let forks = Fork.all(of: nodes, ahead)
    let slots = relevance.slots
    var mattering: [Set<SlotID>?] = Array(repeating: nil, count: nodes.count)
    for node in order where !mustAsk[node] {
      guard case .question(let question) = nodes[node].body else { continue }
      mattering[node] = Self.slots(
        of: question, forks: forks.filter { ahead[node].contains($0.node) }, mattering)
    }
    return mattering.map { mattering in
      mattering.map { $0.sorted().compactMap { slots[$0] } }
    }
  }

  /// The slots that a question is asked for: its own, and those of the questions that its answer
  /// decides about. Nil where its answer decides more than that.
  private static func slots(of question: Question, forks: [Fork], _ known: [Set<SlotID>?])
    -> Set<SlotID>?
  {
    var slots = Set(question.slots.map(\.0))
    var read = slots
    if case .checkList(let list) = question.form { read.insert(list.key) }
    for fork in forks where !read.isDisjoint(with: fork.read) {
      guard !fork.saysSomething else { return nil }
      for asked in fork.asked {
        guard let more = known[asked] else { return nil }
        slots.formUnion(more)
      }
    }
    return slots
  }
}

/// A node whose answers decide about what comes next.
private struct Fork {
  let node: Int
  /// The slots that decide.
  let read: Set<SlotID>
  /// The questions that come on some of its ways and not on others.
  let asked: [Int]
  /// Something is said on some of its ways and not on others.
  let saysSomething: Bool

  static func all(of nodes: [Node], _ ahead: [NodeSet]) -> [Fork] {
    nodes.indices.compactMap { node in
      let transitions = nodes[node].transitions
      let read = Set(transitions.flatMap { $0.condition?.slots ?? [] })
      guard !read.isEmpty else { return nil }
      let ways = transitions.map { ahead[$0.target.index] }
      let between = nodes.indices.filter { later in
        let leading = ways.count { $0.contains(later) }
        return leading > 0 && leading < ways.count
      }
      return Fork(
        node: node, read: read,
        asked: between.filter {
          if case .question = nodes[$0].body { true } else { false }
        },
        saysSomething: between.contains {
          if case .statement = nodes[$0].body { true } else { false }
        })
    }
  }
}

extension Node {
  /// The node asks for safety, or closes with something else than advice.
  fileprivate func mustBeReached(_ safety: Set<SlotID>) -> Bool {
    switch body {
    case .question(let question):
      question.isSafety || question.slots.contains { safety.contains($0.0) }
    case .statement: false
    case .ending(let ending): ending != .advise
    }
  }
}

extension Dialog {
  /// The places of the nodes, each after all that can follow it.
  static func lastFirst(_ nodes: [Node]) -> [Int] {
    var order: [Int] = []
    var isMet = Array(repeating: false, count: nodes.count)
    for start in nodes.indices.reversed() where !isMet[start] {
      // Most files stand in the order in which nodes follow one another, so few are ever waiting.
      var waiting = [(node: start, next: 0)]
      isMet[start] = true
      while let (node, next) = waiting.last {
        guard next < nodes[node].transitions.count else {
          order.append(node)
          waiting.removeLast()
          continue
        }
        waiting[waiting.count - 1].next += 1
        let target = nodes[node].transitions[next].target.index
        if !isMet[target] {
          isMet[target] = true
          waiting.append((target, 0))
        }
      }
    }
    return order
  }
}

/// Some of the nodes of a dialog, by their places.
struct NodeSet: Hashable, Sendable {
  private var words: [UInt64]

  init(_ node: Int, of count: Int) {
    words = Array(repeating: 0, count: (count + 63) / 64)
    words[node / 64] = 1 << UInt64(node % 64)
  }

  func contains(_ node: Int) -> Bool { words[node / 64] & (1 << UInt64(node % 64)) != 0 }

  mutating func formUnion(_ other: NodeSet) {
    for index in words.indices { words[index] |= other.words[index] }
  }
}
