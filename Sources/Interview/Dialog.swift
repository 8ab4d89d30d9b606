import Answers

/// An interview as a checked, acyclic graph of nodes.
///
/// A dialog that comes from `DialogScript` is sound: every target exists, every path ends, each
/// slot is filled by questions of one type, and each question's last transition has no condition.
/// Nothing here checks that again.
public struct Dialog: Hashable, Sendable {
  /// The file's name without its ending, such as `proximal-hamstring`.
  public let id: String
  public let title: String
  public let start: NodeID
  /// All nodes, in the order of the file.
  public let nodes: [Node]
  /// Questions that stand outside the graph and are asked as soon as their slot is mentioned.
  public let raised: [SlotID: NodeID]
  /// The questions that ask for one slot straight out, when free text has mentioned it: the most
  /// serious first.
  public let directQuestions: [SlotID: [OpenQuestion]]
  /// The kind of answer each slot takes.
  public let slots: [SlotID: AnswerType]
  /// The questions that fill each slot, in the order of the file.
  let askers: [SlotID: [NodeID]]
  /// How many questions lie ahead of each node at most.
  let ahead: [Int32]
  /// What may be passed over; nil where everything is asked.
  var passingOver: PassingOver?

  public init(
    id: String, title: String, start: NodeID, nodes: [Node], raised: [SlotID: NodeID] = [:]
  ) {
    (self.id, self.title, self.start) = (id, title, start)
    (self.nodes, self.raised) = (nodes, raised)
    var slots = [SlotID: AnswerType](minimumCapacity: nodes.count)
    var askers = [SlotID: [NodeID]](minimumCapacity: nodes.count)
    var direct: [SlotID: [OpenQuestion]] = [:]
    for (slot, node) in raised { direct[slot] = [OpenQuestion(node)] }
    func note(_ slot: SlotID, _ type: AnswerType, _ node: Int) {
      slots[slot] = slots[slot].map { $0.merged(with: type) } ?? type
      askers[slot, default: []].append(NodeID(node))
    }
    for (index, node) in nodes.enumerated() {
      guard case .question(let question) = node.body else { continue }
      switch question.form {
      case .single(let slot, let type):
        note(slot, type, index)
        guard question.isSafety, type == .yesNo, direct[slot] == nil else { continue }
        direct[slot] = [OpenQuestion(NodeID(index))]
      case .checkList(let list):
        for slotType in list.slotTypes { note(slotType.slot, slotType.type, index) }
        guard question.isSafety else { continue }
        for (place, item) in list.items.enumerated()
        where direct[item.slot]?.first.map({ $0.node.index == index }) ?? true {
          direct[item.slot, default: []].append(OpenQuestion(NodeID(index), item: place))
        }
      }
    }
    (self.slots, self.askers, directQuestions) = (slots, askers, direct)
    ahead = Self.questionsAhead(of: nodes)
  }

  public subscript(id: NodeID) -> Node { nodes[id.index] }
}

/// The place of a node in its dialog's list of nodes.
public struct NodeID: Hashable, Sendable {
  public let index: Int
  public init(_ index: Int) { self.index = index }
}

/// A vertex of a dialog, and the ways out of it.
public struct Node: Hashable, Sendable {
  public let name: String
  public let body: Body
  /// Tried in written order; empty for an ending.
  public let transitions: [Transition]

  public enum Body: Hashable, Sendable {
    case question(Question)
    /// Something said in passing; with no words, a junction, which only leads on.
    case statement(String)
    case ending(Ending)

    /// Says nothing, and only chooses where to go on.
    public static let junction = Body.statement("")
  }

  public init(name: String, body: Body, transitions: [Transition] = []) {
    (self.name, self.body, self.transitions) = (name, body, transitions)
  }
}

/// An edge of a dialog.
public struct Transition: Hashable, Sendable {
  /// Taken when this is known to hold; nil always holds.
  public let condition: Condition?
  public let target: NodeID

  public init(when condition: Condition? = nil, to target: NodeID) {
    (self.condition, self.target) = (condition, target)
  }
}

/// How an interview closes.
public enum Ending: Hashable, Sendable {
  /// Guidance answers with advice.
  case advise
  /// Nothing is advised; the answers are kept as a record.
  case record
  /// The dialog's own closing words, and its own disposition by name where it gives one.
  case close(String, disposition: String?)
}
