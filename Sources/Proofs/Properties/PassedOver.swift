import Answers
import Guidance
import Interview

// Asking only while it matters. A dialog may pass over a question whose answer can't matter any more.
// What is proved: whoever is passed over is told the same as if they had been asked, whatever they
// would have said.
//
// The proof goes from question to question. Of all over whom it may be passed, whatever they have said
// before and will say later, it is shown that nothing they are told can differ by this answer, or by
// the answers to questions that only some answers to this one have asked. What comes later is asked of
// the asked and the passed over alike. So leaving out the last question, then the last but one, and so
// on to the first changes nothing for anyone.

extension DialogProof {
  /// That nobody is told anything else because a question was passed over; nil where none ever is.
  func passedOver() -> Property? {
    let passable = dialog.passable
    guard !passable.isEmpty else { return nil }
    let telling = Telling(self)
    for each in passable {
      let decided = Decided(by: each.node, in: self)
      let prospects = ProspectDiagrams(conditions: conditions, open: each.open)
      let people = prospects.expecting(each.asked).others
      // Most often nothing told reads the answer at all. Else it is looked at who can differ.
      guard telling.mayDiffer(people, decided),
        let difference = difference(at: each, decided, among: people)
      else { continue }
      return Property(
        sentence: "\(Self.onlyWhileItMatters) (\(dialog[each.node].name): \(difference.what))",
        promise: nil, over: finished.count, witness: witness(difference.one),
        beside: witness(difference.other), holds: false)
    }
    return Property(
      sentence: Self.onlyWhileItMatters, promise: nil, over: finished.count, witness: nil,
      beside: nil, holds: true)
  }

  private static let onlyWhileItMatters =
    "a question that is passed over could have changed nothing that anyone is told"

  /// Follows those over whom a question may be passed, asked and not asked, to where they end.
  private func difference(
    at passable: Passable, _ decided: Decided, among people: Diagram
  ) -> PassedOverComparison.Difference? {
    let ahead = dialog.reachable(from: passable.node)
    let listsAhead = ahead.compactMap { dialog.question(at: $0)?.listKey }
    let here = space.variables.indices.reduce(people - emergencies - sentOn) { people, level in
      let isOpen =
        switch space.variables[level].role {
        case .slot(let slot), .option(let slot, _): passable.open.contains(slot)
        case .list(let key): listsAhead.contains(key)
        case .turn(let node): ahead.contains(node)
        }
      return people & space.those(level) { isOpen ? $0 == .notAsked : $0.isSettled }
    }
    let rest = DialogWalk(
      dialog, conditions, emergencies: emergencies, sentOn: sentOn, from: passable.node, here,
      passing: [passable.node: here]
    ).conversations
    return PassedOverComparison(self, rest, decided).difference
  }
}

/// What a question's answers decide: its own slots, and those of every question that is asked after
/// some of its answers and not after others.
struct Decided {
  let slots: Set<SlotID>
  /// True where its answers lead to different ends.
  let anEnd: Bool
  /// The variables of the slots, and those that tell how something was asked.
  let variables: [Bool]

  init(by node: NodeID, in proof: DialogProof) {
    let dialog = proof.dialog
    var slots = Set(dialog.question(at: node)?.slots.map(\.0) ?? [])
    var anEnd = false
    if let key = dialog.question(at: node)?.listKey { slots.insert(key) }
    // In the order of the graph, what decides comes before what is decided.
    for next in proof.space.order {
      let transitions = dialog[next].transitions
      guard transitions.contains(where: { !slots.isDisjoint(with: $0.condition?.slots ?? []) })
      else { continue }
      let ways = transitions.map { dialog.reachable(from: $0.target) }
      let all = ways.dropFirst().reduce(ways.first ?? []) { $0.intersection($1) }
      for decided in ways.reduce(Set<NodeID>(), { $0.union($1) }).subtracting(all) {
        switch dialog[decided].body {
        case .question(let question): slots.formUnion(question.slots.map(\.0))
        case .statement: break
        case .ending: anEnd = true
        }
      }
    }
    (self.slots, self.anEnd) = (slots, anEnd)
    variables = proof.space.variables.map { variable in
      switch variable.role {
      case .slot(let slot), .option(let slot, _): slots.contains(slot)
      case .list, .turn: true
      }
    }
  }
}

/// All that anybody is told, by who is told it, whatever the dialog.
private struct Telling {
  private let proof: DialogProof
  private let told: [Diagram]
  private let reasons: [(rule: Rule, people: Diagram)]
  private let advice: AdviceGiven

  init(_ proof: DialogProof) {
    self.proof = proof
    let judgement = proof.judgement
    advice = AdviceGiven(
      by: proof.guidelines, judgement, proof.conditions, among: proof.space.everybody)
    reasons = judgement.applying.map { rule, people in
      (rule, people & judgement.exactly(rule.disposition))
    }
    told =
      [proof.emergencies, proof.sentOn] + Disposition.allCases.map(judgement.exactly)
      + reasons.map(\.people) + AdviceID.allCases.map { [advice] in advice[$0] }
  }

  /// False when it is certain that nothing these people are told reads what is decided.
  func mayDiffer(_ people: Diagram, _ decided: Decided) -> Bool {
    guard !people.isEmpty else { return false }
    return decided.anEnd
      || told.contains { set in
        set.depends(on: decided.variables) && (set & people).depends(on: decided.variables)
      }
      || reasons.contains { reason in
        !(proof.quoting(decided.slots, in: reason.rule) & reason.people & people).isEmpty
      }
      || AdviceID.allCases.contains { id in
        !(proof.wording(of: id, reading: decided.slots) & advice[id] & people).isEmpty
      }
  }
}

extension DialogProof {
  /// Those to whom a rule's reason would tell what is in these slots.
  func quoting(_ slots: Set<SlotID>, in rule: Rule) -> Diagram {
    behind(rule.condition, slots) | behind(rule.orWhen, slots)
  }

  /// Those to whom the words of an advice would tell what is in these slots.
  func wording(of id: AdviceID, reading slots: Set<SlotID>) -> Diagram {
    id.slotsRead.filter { slots.contains($0.slot) }.reduce(space.nobody) { set, read in
      let applying = read.rules.reduce(space.nobody) { $0 | judgement.people($1) }
      return set | space.answered(read.slot) & (read.rules.isEmpty ? space.everybody : applying)
    }
  }

  /// Those in whom an answer in one of these slots is among what makes a condition hold.
  private func behind(_ condition: Condition, _ slots: Set<SlotID>) -> Diagram {
    switch condition {
    case .equals(let slot, _), .compares(let slot, _, _), .includes(let slot, _),
      .answered(let slot):
      guard let derived = guidelines.derived.first(where: { $0.slot == slot }) else {
        return slots.contains(slot) ? conditions.holds(condition) : space.nobody
      }
      let behind = derived.values.reduce(space.nobody) { $0 | self.behind($1.condition, slots) }
      return behind.isEmpty ? behind : behind & conditions.holds(condition)
    case .all(let parts), .any(let parts), .atLeast(_, let parts):
      let behind = parts.reduce(space.nobody) { $0 | self.behind($1, slots) }
      return behind.isEmpty ? behind : behind & conditions.holds(condition)
    case .not:
      return space.nobody
    }
  }
}

extension Dialog {
  /// The node, and all that may follow it.
  fileprivate func reachable(from node: NodeID) -> Set<NodeID> {
    var met: Set<NodeID> = [node]
    var waiting = [node]
    while let next = waiting.popLast() {
      for transition in nodes[next.index].transitions
      where met.insert(transition.target).inserted {
        waiting.append(transition.target)
      }
    }
    return met
  }
}

extension Question {
  /// The name of the check-list; nil for a question of another form.
  fileprivate var listKey: SlotID? {
    if case .checkList(let list) = form { list.key } else { nil }
  }
}

extension Cell {
  /// Nothing more is to come of it.
  fileprivate var isSettled: Bool {
    if case .pending = self { false } else { true }
  }
}
