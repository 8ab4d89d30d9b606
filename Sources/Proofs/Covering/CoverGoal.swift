import Answers
import Guidance
import Interview

/// One thing that a suite is to pass.
public struct CoverGoal: Hashable, Sendable {
  let kind: Kind

  enum Kind: Hashable, Sendable {
    /// A way out of a node is taken.
    case way(NodeID, Int)
    /// A guard is come to and does not hold.
    case passing(NodeID, Int)
    case answer(SlotID, Answer)
    case includes(SlotID, ChoiceID)
    case number(SlotID, NumberCell)
    case rule(RuleID)
    case advice(AdviceID)
  }

  /// The goal in a few words: `onset to pop`, `rule U1`.
  func name(in dialog: Dialog) -> String {
    switch kind {
    case .way(let node, let place):
      "\(dialog[node].name) to \(dialog[dialog[node].transitions[place].target].name)"
    case .passing(let node, let place):
      "\(dialog[node].name) not to \(dialog[dialog[node].transitions[place].target].name)"
    case .answer(let slot, let answer): Condition.equals(slot, answer).inDialogWords
    case .includes(let slot, let choice): Condition.includes(slot, choice).inDialogWords
    case .number(let slot, let cell): "\(slot) as \(cell.spoken)"
    case .rule(let rule): "rule \(rule)"
    case .advice(let advice): "advice \(advice.rawValue)"
    }
  }

  /// True for a way through the dialog, and false for what is said on it or told at its end.
  var isOfTheGraph: Bool {
    switch kind {
    case .way, .passing: true
    case .answer, .includes, .number, .rule, .advice: false
    }
  }

  func isMet(by rehearsal: Rehearsal) -> Bool {
    switch kind {
    case .way(let node, let place):
      rehearsal.crossings.contains { $0.node == node && $0.taken == place }
    case .passing(let node, let place):
      rehearsal.crossings.contains { $0.node == node && $0.taken > place }
    case .answer(let slot, let answer): rehearsal.findings.answer(slot) == answer
    case .includes(let slot, let choice):
      Condition.includes(slot, choice).holds(in: rehearsal.findings)
    case .number(let slot, let cell):
      if case .number(let number)? = rehearsal.findings.answer(slot) {
        cell.contains(number)
      } else {
        false
      }
    case .rule(let rule): rehearsal.course.told?.rules.contains(rule) ?? false
    case .advice(let advice): rehearsal.course.told?.advice.contains(advice) ?? false
    }
  }

  /// Every option, every answer that something looks at, every way and guard's outcome, and every rule
  /// and piece of advice: whether some conversation passes it or none.
  static func all(of dialog: Dialog, _ guidelines: Guidelines) -> [CoverGoal] {
    let guards = dialog.nodes.flatMap { $0.transitions.compactMap(\.condition) }
    let read = guards + guidelines.conditions
    let compared = Set(read.flatMap(\.comparisons))
    // A reckoning with two numbers has a cut for every year, and nobody answers those differently.
    let alone = read.filter { $0.slots.count == 1 || $0.comparisons.count <= 30 }
    let cuts = NumberCuts(of: alone)
    var goals: [CoverGoal.Kind] = guidelines.rules.map { .rule($0.id) }
    for (slot, type) in dialog.slots.sorted(by: { $0.key < $1.key }) {
      switch type {
      case .yesNo: goals += [.answer(slot, .yes), .answer(slot, .no)]
      case .choice(let options): goals += options.map { .answer(slot, .choice($0.id)) }
      case .choices(let options):
        goals += options.map { .includes(slot, $0.id) } + [.answer(slot, .choices([]))]
      case .scale, .number, .duration:
        goals += cuts.cells(of: slot, type).map { .number(slot, $0) }
      case .text: break
      }
      for open in [Answer.notSure, .skipped] where compared.contains(.equals(slot, open)) {
        goals.append(.answer(slot, open))
      }
    }
    goals += AdviceID.allCases.map { .advice($0) }
    for (index, node) in dialog.nodes.enumerated() {
      for (place, transition) in node.transitions.enumerated() {
        goals.append(.way(NodeID(index), place))
        if transition.condition != nil { goals.append(.passing(NodeID(index), place)) }
      }
    }
    return goals.map(CoverGoal.init)
  }

  private init(_ kind: Kind) { self.kind = kind }

  /// The whole conversations that pass it.
  func people(_ proof: DialogProof, _ difference: MutantDifference) -> Diagram {
    func finished(_ node: NodeID, _ places: some Sequence<Int>) -> Diagram {
      places.reduce(proof.space.nobody) { set, place in
        let target = proof.dialog[node].transitions[place].target
        return set
          | difference.finished(proof.conversations.taking[node.index][place], from: target)
      }
    }
    switch kind {
    case .way(let node, let place): return finished(node, [place])
    case .passing(let node, let place):
      return finished(node, (place + 1)..<proof.dialog[node].transitions.count)
    case .answer(let slot, let answer):
      return proof.finished & proof.conditions.holds(.equals(slot, answer))
    case .includes(let slot, let choice):
      return proof.finished & proof.conditions.holds(.includes(slot, choice))
    case .number(let slot, let cell):
      guard let place = proof.space.places[slot] else { return proof.space.nobody }
      return proof.finished
        & proof.space.those(place.level) {
          if case .number(let piece) = $0 { cell.contains(piece.sample) } else { false }
        }
    case .rule(let rule):
      let people = proof.advised & proof.judgement.people(rule)
      let hasLevel = proof.guidelines.rules.contains { $0.id == rule && $0.disposition != nil }
      return hasLevel ? people : people - difference.emergencies
    case .advice(let advice): return proof.advised & proof.advice[advice]
    }
  }
}

extension NumberCell {
  fileprivate var spoken: String {
    if low == high { return low.inDialogWords }
    return "\(includesLow ? "" : "above ")\(low.inDialogWords) to "
      + "\(includesHigh ? "" : "below ")\(high.inDialogWords)"
  }
}
