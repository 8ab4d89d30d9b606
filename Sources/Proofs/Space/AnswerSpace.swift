import Answers
import Interview

/// Everything that can be said in an interview, as far as anything tells it apart: the variables of
/// its diagrams.
///
/// There is one variable for each slot and each check-list, in the order in which they are asked,
/// and one for each option of a slot that takes several. Numbers are cut at the constants that
/// anything compares them with: within a piece no guard and no rule can see a difference.
public struct AnswerSpace {
  public let table: DiagramTable
  public let variables: [Variable]
  /// What each value of each variable costs a witness: a thousand for a question put, and a little
  /// for an answer that is less natural than another.
  public let costs: [[Int]]
  /// The same for the longest conversation: it has as many questions as can be, and natural answers.
  public let costsOfLength: [[Int]]
  /// How many questions each value of each variable takes.
  public let prompts: [[Int]]
  /// The nodes that can come up, each after all that lead to it.
  public let order: [NodeID]
  let places: [SlotID: Place]
  let lists: [SlotID: Int]
  let turns: [NodeID: Int]
  /// The slots that guidance looks at after each answer.
  let watched: Set<SlotID>

  /// Where a slot stands among the variables.
  struct Place {
    let level: Int
    var options: [(id: ChoiceID, level: Int)] = []

    func level(of option: ChoiceID) -> Int? { options.first { $0.id == option }?.level }
  }

  /// - Parameters:
  ///   - conditions: everything that will ever be compared.
  ///   - beside: numbers that one condition compares with each other, and very finely; they are kept
  ///     side by side, since what stands between them would have to remember the one.
  ///   - heard: slots that no question of the graph fills and a person's words may.
  public init(
    of dialog: Dialog, comparing conditions: [Condition], beside: [[SlotID]] = [],
    heard: [SlotID: AnswerType] = [:], watched: Set<SlotID> = []
  ) {
    var draft = Draft(dialog, NumberCuts(of: conditions), watched)
    order = dialog.nodesInOrder
    for node in order { draft.add(dialog.question(at: node), at: node) }
    for (slot, type) in heard.sorted(by: { $0.key < $1.key }) { draft.add(slot, type) }
    draft.bringTogether(beside)
    variables = draft.groups.flatMap { $0 }
    table = DiagramTable(widths: variables.map(\.cells.count))
    self.watched = watched
    (places, lists, turns) = Self.levels(of: variables)
    let naturalness = Naturalness(of: dialog, mixed: draft.mixed)
    prompts = variables.map(naturalness.prompts)
    costs = variables.map { naturalness.costs($0, perQuestion: Naturalness.question) }
    costsOfLength = variables.map { naturalness.costs($0, perQuestion: -Naturalness.question) }
  }

  /// The same variables by other names, and with the nodes of another dialog.
  ///
  /// - Parameter offset: where the nodes of the dialog begin among those that the space was made of.
  init(
    _ space: Self, as dialog: Dialog, nodesFrom offset: Int, naming: (Variable) -> Variable
  ) {
    (table, watched) = (space.table, space.watched)
    (costs, costsOfLength, prompts) = (space.costs, space.costsOfLength, space.prompts)
    variables = space.variables.map(naming)
    order = dialog.nodesInOrder
    let named = Self.levels(of: variables)
    (places, lists) = (named.places, named.lists)
    turns = Dictionary(
      uniqueKeysWithValues: named.turns.compactMap { node, level in
        let index = node.index - offset
        return dialog.nodes.indices.contains(index) ? (NodeID(index), level) : nil
      })
  }

  /// Where everything stands among the variables.
  private static func levels(
    of variables: [Variable]
  ) -> (places: [SlotID: Place], lists: [SlotID: Int], turns: [NodeID: Int]) {
    var places: [SlotID: Place] = [:]
    var lists: [SlotID: Int] = [:]
    var turns: [NodeID: Int] = [:]
    for (level, variable) in variables.enumerated() {
      switch variable.role {
      case .slot(let slot): places[slot] = Place(level: level)
      case .option(let slot, let option): places[slot]?.options.append((option, level))
      case .list(let key): lists[key] = level
      case .turn(let node): turns[node] = level
      }
    }
    return (places, lists, turns)
  }

  public var nobody: Diagram { .nobody(of: table) }
  public var everybody: Diagram { .everybody(of: table) }

  /// The set of the one interview in which nothing was said yet.
  public var silence: Diagram {
    var root = DiagramTable.everybody
    for level in variables.indices.reversed() {
      let start = table.pending.count
      table.pending.append(root)
      for _ in 1..<table.widths[level] { table.pending.append(DiagramTable.nobody) }
      root = table.node(level, arrowsFrom: start)
    }
    return Diagram(table: table, root: root)
  }

  /// Those whose variable holds a cell of this kind.
  public func those(_ level: Int, where belongs: (Cell) -> Bool) -> Diagram {
    Diagram(of: table, variable: level) { belongs(variables[level].cells[$0]) }
  }

  /// Those in whose interview a slot was filled.
  public func answered(_ slot: SlotID) -> Diagram {
    guard let level = places[slot]?.level else { return nobody }
    return those(level, where: \.isAnswered)
  }

  /// The slots that some question fills, or some words.
  public var slots: Set<SlotID> { Set(places.keys) }

  /// The variables that tell how something was asked rather than what was answered.
  public var manner: [Bool] {
    variables.map {
      switch $0.role {
      case .list, .turn: true
      case .slot, .option: false
      }
    }
  }
}

extension AnswerSpace {
  /// The variables while they are collected, those of one question in a group.
  fileprivate struct Draft {
    let dialog: Dialog
    let numbers: NumberCuts
    let watched: Set<SlotID>
    var groups: [[Variable]] = []
    /// Slots that check-lists fill and questions of their own too.
    let mixed: Set<SlotID>
    private var known: Set<SlotID> = []
    /// Where the groups of the lists stand.
    private var lists: [Variable.Role: Int] = [:]
    private let further: [SlotID: [Answer]]
    private let pieced: Set<SlotID>

    init(_ dialog: Dialog, _ numbers: NumberCuts, _ watched: Set<SlotID>) {
      (self.dialog, self.numbers, self.watched) = (dialog, numbers, watched)
      var further: [SlotID: [Answer]] = [:]
      var pieced: Set<SlotID> = []
      var single: Set<SlotID> = []
      var listed: Set<SlotID> = []
      for node in dialog.nodes {
        guard case .question(let question) = node.body else { continue }
        switch question.form {
        case .single(let slot, _): single.insert(slot)
        case .checkList(let list):
          for item in list.items { further[item.slot, default: []].append(item.answer) }
          for (slot, answer) in list.otherwise { further[slot, default: []].append(answer) }
          for slotType in list.slotTypes {
            listed.insert(slotType.slot)
            if list.items.count(where: { $0.slot == slotType.slot }) > 1 {
              pieced.insert(slotType.slot)
            }
          }
        }
      }
      (self.further, self.pieced, mixed) = (further, pieced, single.intersection(listed))
    }

    mutating func add(_ question: Question?, at node: NodeID) {
      guard let question else { return }
      switch question.form {
      case .single(let slot, let type):
        if mixed.contains(slot) { groups.append([Variable(turn: node)]) }
        add(slot, dialog.slots[slot] ?? type)
      case .checkList(let list):
        let isWatched = question.fillsSlot(where: watched.contains)
        add(Variable(list: list.key, items: list.items.count, isWatched: isWatched))
        for slotType in list.slotTypes {
          add(slotType.slot, dialog.slots[slotType.slot] ?? slotType.type)
        }
      }
    }

    /// Adds a list; of two of the same name, which two dialogs may have, there is one variable.
    private mutating func add(_ list: Variable) {
      if let known = lists[list.role] {
        if groups[known][0].cells.count < list.cells.count { groups[known][0] = list }
      } else {
        lists[list.role] = groups.count
        groups.append([list])
      }
    }

    mutating func add(_ slot: SlotID, _ type: AnswerType) {
      guard known.insert(slot).inserted else { return }
      var group = [
        Variable(
          slot, type, numbers: numbers, further: further[slot] ?? [],
          isPieced: pieced.contains(slot))
      ]
      if case .choices(let options) = type {
        group += options.map { Variable(option: $0.id, of: slot) }
      }
      groups.append(group)
    }

    /// Moves the slots of each list of slots to where the last of them stands.
    mutating func bringTogether(_ slots: [[SlotID]]) {
      for together in slots {
        let roles = Set(together.map(Variable.Role.slot))
        guard let last = groups.lastIndex(where: { roles.contains($0[0].role) }) else { continue }
        let moved = groups[...last].filter { roles.contains($0[0].role) }
        groups =
          groups[...last].filter { !roles.contains($0[0].role) } + moved + groups[(last + 1)...]
      }
    }
  }
}

extension Dialog {
  /// The nodes that the start leads to, each after all that lead to it.
  var nodesInOrder: [NodeID] {
    var order: [NodeID] = []
    var seen: Set<NodeID> = [start]
    var branch = [(node: start, next: self[start].transitions.count - 1)]
    while let (node, next) = branch.last {
      guard next >= 0 else {
        order.append(node)
        branch.removeLast()
        continue
      }
      branch[branch.count - 1].next -= 1
      let target = self[node].transitions[next].target
      if seen.insert(target).inserted {
        branch.append((target, self[target].transitions.count - 1))
      }
    }
    return order.reversed()
  }
}
