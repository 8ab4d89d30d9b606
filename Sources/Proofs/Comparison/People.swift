import Answers
import Guidance
import Interview

/// Everybody, as two dialogs meet them: a person is an answer to every question of either, asked or
/// not.
///
/// A conversation tells only what was asked. Who could hold it is everyone who agrees with it on
/// that, so a set of conversations *opens* into a set of people, and each person holds one
/// conversation with each dialog. Then two dialogs are compared by intersecting sets of people, and
/// each person counts as much as any other, however many questions they are asked.
///
/// How someone answers a list belongs to the person too: by choosing from it, by skipping it, or one
/// by one, being not sure. Of a list that only one of the dialogs has in this form, people choose
/// where their answers allow it.
struct People {
  let before: DialogProof
  let after: DialogProof
  /// Those whose answers go together, and who can finish a conversation with one of the dialogs.
  private(set) var everyone: Diagram
  /// Those who can finish one with each.
  private(set) var able: (before: Diagram, after: Diagram)
  /// The lists, by the name of their node, that have no counterpart in the other dialog.
  let listsApart: [String]
  private let opening: (sources: [[[Int]]], operation: Int32)
  private let closing: (sources: [[[Int]]], operation: Int32)

  init(_ old: Dialog, _ new: Dialog, renamed renaming: Renaming, by guidelines: Guidelines) {
    let names = SharedNames(old, new, renaming)
    let compared =
      (old.guards + guidelines.conditions).flatMap(names.comparisons)
      + new.guards + guidelines.conditions
    let both = names.both
    let raised = (old.raised.keys.map(names.name) + new.raised.keys).map { slot in
      (slot, both.slots[slot] ?? .yesNo)
    }
    let heard = Vocabulary.heard.filter { both.slots[$0.key] == nil }
    let space = AnswerSpace(
      of: both, comparing: compared, beside: guidelines.numbersBeside(NumberCuts(of: compared)),
      heard: heard.merging(raised) { one, _ in one },
      watched: guidelines.watched.union(guidelines.watched.map(names.name)))
    before = DialogProof(
      old, by: guidelines,
      in: AnswerSpace(
        space, as: old, nodesFrom: names.offsets.old, naming: names.earlierNames))
    after = DialogProof(
      new, by: guidelines,
      in: AnswerSpace(space, as: new, nodesFrom: names.offsets.new) { $0 })

    let filled = names.filled
    opening = (Self.opening(space, filled), space.table.newOperation())
    closing = (Self.closing(space), space.table.newOperation())
    let consistency = Consistency(space, filled)
    var everyone = consistency.slots
    var apart: [String] = []
    func lists(_ proof: DialogProof) -> [CheckList] {
      proof.space.order.compactMap { node in
        if case .checkList(let list)? = proof.dialog.question(at: node)?.form { list } else { nil }
      }
    }
    var shared: [Int: [(DialogProof, CheckList)]] = [:]
    for proof in [before, after] {
      for list in lists(proof) {
        guard let level = proof.space.lists[list.key] else { continue }
        shared[level, default: []].append((proof, list))
      }
    }
    for level in space.variables.indices {
      guard case .list(let key) = space.variables[level].role else { continue }
      let askers = shared[level] ?? []
      let choosing = askers.reduce(space.nobody) {
        $0 | consistency.choosing(from: $1.1, in: $1.0.space)
      }
      let skipping = askers.first.map { consistency.skipping($0.1, in: $0.0.space) }
      let isShared = names.lists.contains(key) && askers.count == 2
      everyone &= consistency.manner(
        level, choosing: choosing, skipping: skipping ?? space.nobody, isFree: isShared)
      if !isShared, let list = askers.first?.1 { apart.append(list.key.name) }
    }
    listsApart = apart
    self.everyone = everyone
    able = (everyone, everyone)
    able = (open(before.finished), open(after.finished))
    let ableWithBoth = able.before & able.after
    // Of what is never asked of them there, some can't say to the one dialog what they could not say
    // to the other either. Of whoever holds a conversation, those count who can answer the other
    // dialog too; and where nobody of them can, it has no such answers.
    let stranded = [before, after].map {
      open($0.finished - conversations(of: ableWithBoth, with: $0))
    }
    self.everyone = ableWithBoth | stranded[0] | stranded[1]
    able = (ableWithBoth | stranded[0], ableWithBoth | stranded[1])
  }

  var space: AnswerSpace { after.space }

  /// Everyone who holds one of these conversations.
  func open(_ conversations: Diagram) -> Diagram {
    let table = space.table
    return everyone
      & Diagram(
        table: table, root: table.opened(conversations.root, opening.sources, opening.operation))
  }

  /// The conversations with one dialog that some of these people hold.
  func conversations(of people: Diagram, with proof: DialogProof) -> Diagram {
    let table = space.table
    return proof.finished
      & Diagram(table: table, root: table.opened(people.root, closing.sources, closing.operation))
  }

  /// The one conversation that fills the variables so.
  func only(_ member: [Int]) -> Diagram {
    member.enumerated().reversed().reduce(space.everybody) { set, each in
      set & Diagram(of: space.table, variable: each.offset) { $0 == each.element }
    }
  }

  /// The values of each list that mean its items were asked one by one; the first says just that.
  private static func oneByOne(_ space: AnswerSpace) -> [Int: [Int]] {
    var levels: [Int: [Int]] = [:]
    for (level, variable) in space.variables.enumerated() {
      guard case .list = variable.role else { continue }
      levels[level] = variable.cells.indices.filter { value in
        switch variable.cells[value] {
        case .answer(.notSure), .stopped: true
        case .notAsked, .answer, .number, .several, .pending: false
        }
      }
    }
    return levels
  }

  /// What becomes of what was not asked: anything.
  private static func opening(_ space: AnswerSpace, _ filled: Set<SlotID>) -> [[[Int]]] {
    let oneByOne = oneByOne(space)
    return space.variables.enumerated().map { level, variable in
      let values = variable.cells.indices
      switch variable.role {
      case .slot(let slot):
        guard filled.contains(slot) else { return values.map { [$0] } }
        return values.map { variable.cells[$0].isAnswered ? [0, $0] : [] }
      case .option(let slot, _):
        return values.map { $0 == 0 || !filled.contains(slot) ? [$0] : [0, $0] }
      case .list:
        let single = oneByOne[level] ?? []
        return values.map { value in
          switch variable.cells[value] {
          case .answer(.notSure): [0] + single
          case .several, .answer: [0, value]
          case .notAsked, .number, .stopped, .pending: []
          }
        }
      case .turn: return values.map { $0 == 0 ? Array(values) : [] }
      }
    }
  }

  /// What a person's answers may be in a conversation: themselves, or not asked.
  private static func closing(_ space: AnswerSpace) -> [[[Int]]] {
    let oneByOne = oneByOne(space)
    return space.variables.enumerated().map { level, variable in
      let values = variable.cells.indices
      switch variable.role {
      case .slot, .option: return values.map { $0 == 0 ? Array(values) : [$0] }
      case .list:
        let single = oneByOne[level] ?? []
        return values.map { value in
          value == 0 ? Array(values) : single.contains(value) ? single : [value]
        }
      case .turn: return values.map { _ in [0] }
      }
    }
  }
}
