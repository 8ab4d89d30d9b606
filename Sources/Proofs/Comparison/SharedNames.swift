import Answers
import Interview

/// The names that two dialogs have in common: those of the later one, and of what only the earlier
/// one has its own.
///
/// Two slots are the same when their names are, after what was said to be renamed, and they take the
/// same kind of answer. Two lists are the same when they fill the same slots; their own names, which
/// are those of their nodes, may differ.
struct SharedNames {
  private let renaming: Renaming
  /// The shared name of every slot and list of the earlier dialog.
  private var shared: [SlotID: SlotID] = [:]
  /// The earlier dialog's own name of each shared one.
  private var earlier: [SlotID: SlotID] = [:]
  private let types: [SlotID: AnswerType]
  private let old: Dialog
  private let new: Dialog
  /// The lists, by their shared names, that both dialogs have.
  private(set) var lists: Set<SlotID> = []

  init(_ old: Dialog, _ new: Dialog, _ renaming: Renaming) {
    (self.old, self.new, self.renaming) = (old, new, renaming)
    var types: [SlotID: AnswerType] = new.slots
    let newLists = new.checkLists
    let taken = Set(new.slots.keys).union(newLists.map(\.key))
    func apart(_ slot: SlotID) -> SlotID { SlotID(slot.name + " (before)") }
    for (slot, type) in old.slots {
      let name = renaming.slots[slot] ?? slot
      guard let other = new.slots[name] else {
        shared[slot] = taken.contains(name) ? apart(slot) : name
        continue
      }
      let isSame = other.kind == type.kind
      shared[slot] = isSame ? name : apart(slot)
      if isSame, case .scale(let one) = type, case .scale(let two) = other {
        types[name] = .scale(
          min(one.lowerBound, two.lowerBound)...max(one.upperBound, two.upperBound))
      }
    }
    self.types = types
    let oldKeys = Set(old.checkLists.map { renaming.slots[$0.key] ?? $0.key })
    for list in old.checkLists {
      let slots = Set(list.slotTypes.map { shared[$0.slot] ?? $0.slot })
      let name = renaming.slots[list.key] ?? list.key
      func fits(_ other: CheckList) -> Bool { Set(other.slotTypes.map(\.slot)) == slots }
      let same =
        newLists.first { $0.key == name && fits($0) }
        ?? newLists.first { !oldKeys.contains($0.key) && !lists.contains($0.key) && fits($0) }
      if let same { lists.insert(same.key) }
      shared[list.key] = same?.key ?? apart(list.key)
    }
    for (slot, name) in shared { earlier[name] = slot }
  }

  /// The shared name of a slot of the earlier dialog.
  func name(of slot: SlotID) -> SlotID { shared[slot] ?? slot }

  /// What the earlier dialog calls it; for what it doesn't have, a name that it doesn't have either.
  func earlierName(of name: SlotID) -> SlotID {
    earlier[name] ?? (shared[name] == nil ? name : SlotID(name.name + " (after)"))
  }

  private func choice(_ choice: ChoiceID, of slot: SlotID) -> ChoiceID {
    renaming.choices[slot]?[choice] ?? choice
  }

  /// What the earlier dialog calls a choice of a slot, both given by their shared names.
  private func earlierChoice(_ choice: ChoiceID, of name: SlotID) -> ChoiceID {
    guard let names = earlier[name].flatMap({ renaming.choices[$0] }) else { return choice }
    if let known = names.first(where: { $0.value == choice }) { return known.key }
    return names[choice] == nil ? choice : ChoiceID(choice.name + " (after)")
  }

  /// The slots, by their shared names, that questions on the way of either dialog fill.
  var filled: Set<SlotID> {
    var slots: Set<SlotID> = []
    for node in old.nodesInOrder {
      slots.formUnion(old.question(at: node)?.slots.map { name(of: $0.0) } ?? [])
    }
    for node in new.nodesInOrder {
      slots.formUnion(new.question(at: node)?.slots.map(\.0) ?? [])
    }
    return slots
  }
}

extension SharedNames {
  /// One dialog of the questions of both: its answers are all that can be said to either. It is
  /// never held; the way through it is of no use.
  var both: Dialog {
    let later = new.nodes.map { node in
      Node(
        name: node.name, body: retyped(node.body),
        transitions: node.transitions.map { Transition(to: NodeID($0.target.index + 1)) })
    }
    let offset = later.count + 1
    let before = old.nodes.map { node in
      Node(
        name: node.name, body: retyped(renamed(node.body)),
        transitions: node.transitions.map { Transition(to: NodeID($0.target.index + offset)) })
    }
    let start = Node(
      name: "", body: .junction,
      transitions: [
        Transition(to: NodeID(old.start.index + offset)),
        Transition(to: NodeID(new.start.index + 1)),
      ])
    return Dialog(id: "", title: "", start: NodeID(0), nodes: [start] + later + before)
  }

  /// Where the nodes of each dialog begin in the one of both.
  var offsets: (old: Int, new: Int) { (new.nodes.count + 1, 1) }

  /// Variables of the one of both, as the earlier dialog names them.
  func earlierNames(_ variable: Variable) -> Variable {
    switch variable.role {
    case .slot(let slot):
      let cells = variable.cells.map { cell in
        guard case .answer(.choice(let choice)) = cell else { return cell }
        return .answer(.choice(earlierChoice(choice, of: slot)))
      }
      return Variable(role: .slot(earlierName(of: slot)), cells: cells)
    case .option(let slot, let choice):
      return Variable(
        role: .option(earlierName(of: slot), earlierChoice(choice, of: slot)),
        cells: variable.cells)
    case .list(let key): return Variable(role: .list(earlierName(of: key)), cells: variable.cells)
    case .turn: return variable
    }
  }

  /// A condition's comparisons of the earlier dialog, by the shared names.
  func comparisons(_ condition: Condition) -> [Condition] {
    condition.comparisons.map { comparison in
      switch comparison {
      case .compares(let slot, let sign, let number): .compares(name(of: slot), sign, number)
      case .equals(let slot, .number(let number)): .equals(name(of: slot), .number(number))
      case .equals, .includes, .answered, .all, .any, .not, .atLeast: comparison
      }
    }
  }

  private func retyped(_ body: Node.Body) -> Node.Body {
    guard case .question(let question) = body, case .single(let slot, .scale) = question.form,
      let type = types[slot]
    else { return body }
    return .question(Question(ask: "", form: .single(slot, type), isSafety: question.isSafety))
  }

  private func renamed(_ body: Node.Body) -> Node.Body {
    guard case .question(let question) = body else { return body }
    let form: Question.Form =
      switch question.form {
      case .single(let slot, let type): .single(name(of: slot), renamed(type, of: slot))
      case .checkList(let list):
        .checkList(
          CheckList(
            key: name(of: list.key),
            items: list.items.map {
              CheckList.Item(name(of: $0.slot), renamed($0.answer, of: $0.slot), $0.label)
            },
            otherwise: Dictionary(
              uniqueKeysWithValues: list.otherwise.map {
                (name(of: $0.key), renamed($0.value, of: $0.key))
              }),
            slotTypes: list.slotTypes.map {
              CheckList.SlotType(name(of: $0.slot), renamed($0.type, of: $0.slot))
            }))
      }
    return .question(Question(ask: "", form: form, isSafety: question.isSafety))
  }

  private func renamed(_ type: AnswerType, of slot: SlotID) -> AnswerType {
    func options(_ options: [Option]) -> [Option] {
      options.map { Option(choice($0.id, of: slot), $0.label) }
    }
    switch type {
    case .choice(let given): return .choice(options(given))
    case .choices(let given): return .choices(options(given))
    case .yesNo, .scale, .number, .duration, .text: return type
    }
  }

  private func renamed(_ answer: Answer, of slot: SlotID) -> Answer {
    switch answer {
    case .choice(let id): .choice(choice(id, of: slot))
    case .choices(let ids): .choices(ids.map { choice($0, of: slot) })
    case .yes, .no, .notSure, .skipped, .number, .text: answer
    }
  }
}

extension AnswerType {
  /// What kind of answer it is, whatever its range or its choices are.
  fileprivate var kind: String {
    switch self {
    case .yesNo: "yes or no"
    case .scale: "scale"
    case .number(_, let unit): "number \(unit?.rawValue ?? "")"
    case .duration(let unit): "duration \(unit.rawValue)"
    case .choice: "one of"
    case .choices: "any of"
    case .text: "text"
    }
  }
}
