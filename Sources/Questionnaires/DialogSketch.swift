import Answers

// A dialog before it is written down: its nodes in the order they are met, and blocks of nodes that
// are passed over unless a condition holds.

/// A node of the dialog that is being made.
struct SketchNode {
  let name: String
  let body: Body
  /// What a person who edits the file should know of this node.
  var notes: [String] = []
  /// Where it leads; the last without a condition.
  var exits: [Exit] = []

  enum Body {
    case question(SketchQuestion)
    case statement(String)
    case junction
    case ending
  }

  /// One way out of a node.
  struct Exit: Equatable {
    var condition: Condition?
    let target: String
    /// The blocks that the condition opens, by their keys; empty for an exit without a condition.
    var blocks: [String] = []
  }
}

/// What a question of the dialog says and takes.
struct SketchQuestion {
  var ask: String
  var help: [String] = []
  let slot: SlotID
  /// What stands after the slot's name: `scale 0 to 10`.
  let type: String
  var choices: [(id: String, label: String)] = []
  var link: String?
}

/// One thing after another, or what is met only when a condition holds.
indirect enum SketchStep {
  case node(SketchNode)
  case block(Condition, keys: [String], [SketchStep])
}

extension [SketchStep] {
  /// Adds a block; what has the same condition as the block before it goes into that one.
  mutating func append(_ steps: [SketchStep], when condition: Condition, key: String) {
    guard !steps.isEmpty else { return }
    if case .block(condition, let keys, let earlier)? = last {
      self[count - 1] = .block(condition, keys: keys + [key], earlier + steps)
    } else {
      append(.block(condition, keys: [key], steps))
    }
  }

  /// The name of the first node.
  fileprivate var firstName: String? {
    for step in self {
      switch step {
      case .node(let node): return node.name
      case .block(_, _, let steps): if let name = steps.firstName { return name }
      }
    }
    return nil
  }
}

/// Leads every node of a sketch to the next, so that what does not apply is passed over.
///
/// No node has more than one condition: where a block follows on a block, a junction stands between
/// them. So the graph stays linear in the size of the questionnaire, and every combination of
/// conditions works.
struct SketchWiring {
  /// The nodes in the order they are met.
  var nodes: [SketchNode] { Array(backwards.reversed()) }
  private(set) var start = ""
  private var backwards: [SketchNode] = []
  private var namer: Namer

  init(_ steps: [SketchStep], to ending: SketchNode, _ namer: Namer) {
    self.namer = namer
    backwards = [ending]
    let entry = wire(steps, to: [SketchNode.Exit(target: ending.name)])
    start = entry.count == 1 ? entry[0].target : junction(to: entry, named: "opening")
  }

  /// Wires steps from the last to the first, and gives the ways into the first.
  private mutating func wire(_ steps: [SketchStep], to next: [SketchNode.Exit]) -> [SketchNode.Exit]
  {
    var entry = next
    for step in steps.reversed() {
      switch step {
      case .node(var node):
        node.exits = entry
        backwards.append(node)
        entry = [SketchNode.Exit(target: node.name)]
      case .block(let condition, let keys, let body):
        guard let first = body.firstName else { continue }
        if entry.count > 1 {
          entry = [SketchNode.Exit(target: junction(to: entry, named: "after-\(first)"))]
        }
        var inside = wire(body, to: entry)
        if inside.count > 1 {
          inside = [SketchNode.Exit(target: junction(to: inside, named: "before-\(first)"))]
        }
        let way = SketchNode.Exit(
          condition: condition, target: inside[0].target, blocks: keys)
        entry = [way] + entry
      }
    }
    return entry
  }

  private mutating func junction(to exits: [SketchNode.Exit], named wish: String) -> String {
    let name = namer.name(like: wish)
    backwards.append(SketchNode(name: name, body: .junction, exits: exits))
    return name
  }
}
