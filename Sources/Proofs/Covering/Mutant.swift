import Answers
import Guidance
import Interview

/// One small change to a dialog's guards or to the rules it is led under: what a slip of the hand
/// could make of them.
///
/// A suite that notices no difference does not look at the place that was changed.
public struct Mutant: Sendable {
  /// What was changed, in a few words: `U9: pain_rest at least 8 becomes at least 9`.
  public let name: String
  let change: Change

  enum Change: Sendable {
    /// The ways out of a node are these.
    case transitions(NodeID, [Transition])
    /// One rule is this, or is gone.
    case rule(Int, Rule?)
    /// The guidelines are these, with every rule as it was.
    case guidelines(Guidelines)
  }

  init(_ name: String, _ change: Change) { (self.name, self.change) = (name, change) }

  /// What guidance goes by after the change.
  func guidelines(from original: Guidelines) -> Guidelines {
    switch change {
    case .transitions:
      return original
    case .rule(let place, let rule):
      var changed = original
      changed.rules.replaceSubrange(place...place, with: rule.map { [$0] } ?? [])
      return changed
    case .guidelines(let changed):
      return changed
    }
  }

  /// The conditions that came into being by the change.
  var conditions: [Condition] {
    switch change {
    case .transitions(_, let transitions):
      transitions.compactMap(\.condition)
    case .rule(_, let rule):
      rule.map { [$0.condition, $0.orWhen] + $0.furtherAdvice.map(\.condition) } ?? []
    case .guidelines(let guidelines):
      guidelines.gates.flatMap { [$0.condition, $0.unless] } + [guidelines.isUnfinished]
        + guidelines.derived.flatMap { $0.values.map(\.condition) }
    }
  }
}

extension Mutant {
  /// Every mutant of a dialog's guards, and of the guidelines.
  public static func all(of dialog: Dialog, _ guidelines: Guidelines = .shipped) -> [Mutant] {
    dialog.nodes.indices.flatMap { guards(at: NodeID($0), of: dialog) }
      + guidelines.rules.indices.flatMap { rule($0, of: guidelines) }
      + guidelines.gates.indices.flatMap { gate($0, of: guidelines) }
      + guidelines.derived.indices.flatMap { derived($0, of: guidelines) }
      + unfinished(guidelines)
  }

  private static func guards(at node: NodeID, of dialog: Dialog) -> [Mutant] {
    let transitions = dialog[node].transitions
    return transitions.enumerated().flatMap { place, transition -> [Mutant] in
      guard let condition = transition.condition else { return [] }
      let way = "\(dialog[node].name) to \(dialog[transition.target].name)"
      return (condition.changes + [ConditionChange("never holds", .any([]))]).map { change in
        var changed = transitions
        changed[place] = Transition(when: change.condition, to: transition.target)
        return Mutant("\(way): \(change.words)", .transitions(node, changed))
      }
    }
  }

  private static func rule(_ place: Int, of guidelines: Guidelines) -> [Mutant] {
    let rule = guidelines.rules[place]
    func mutant(_ words: String, _ changed: Rule?) -> Mutant {
      Mutant("\(rule.id): \(words)", .rule(place, changed))
    }
    var mutants = [mutant("dropped", nil)]
    mutants += rule.condition.changes.map { mutant($0.words, rule.with(condition: $0.condition)) }
    if rule.orWhen != .any([]) {
      mutants += rule.orWhen.changes.map { mutant($0.words, rule.with(orWhen: $0.condition)) }
      mutants.append(mutant("its second condition dropped", rule.with(orWhen: .any([]))))
    }
    for (index, other) in rule.unless.enumerated() {
      var unless = rule.unless
      unless.remove(at: index)
      mutants.append(mutant("no longer gives way to \(other)", rule.with(unless: unless)))
    }
    if let level = rule.disposition {
      for other in Disposition.allCases where other != level && other.isNeighbour(of: level) {
        mutants.append(
          mutant("\(level.rawValue) becomes \(other.rawValue)", rule.with(disposition: other)))
      }
    }
    for index in rule.advice.indices {
      var advice = rule.advice
      let gone = advice.remove(at: index)
      mutants.append(mutant("advice \(gone.rawValue) dropped", rule.with(advice: advice)))
    }
    for (index, offer) in rule.furtherAdvice.enumerated() {
      for change in offer.condition.changes {
        var further = rule.furtherAdvice
        further[index] = Rule.Offer(advice: offer.advice, condition: change.condition)
        mutants.append(
          mutant("\(offer.advice.rawValue), \(change.words)", rule.with(furtherAdvice: further)))
      }
    }
    return mutants
  }

  private static func gate(_ place: Int, of guidelines: Guidelines) -> [Mutant] {
    let gate = guidelines.gates[place]
    func mutant(_ words: String, _ changed: Gate?) -> Mutant {
      var other = guidelines
      other.gates.replaceSubrange(place...place, with: changed.map { [$0] } ?? [])
      return Mutant("gate \"\(gate.name)\": \(words)", .guidelines(other))
    }
    func with(_ condition: Condition, _ unless: Condition, _ rules: Set<RuleID>) -> Gate {
      Gate(gate.name, when: condition, unless: unless, after: rules, gate.change)
    }
    var mutants = [mutant("dropped", nil)]
    if gate.condition != .all([]) {
      mutants += gate.condition.changes.map {
        mutant($0.words, with($0.condition, gate.unless, gate.rules))
      }
    }
    if gate.unless != .any([]) {
      mutants += gate.unless.changes.map {
        mutant("unless, \($0.words)", with(gate.condition, $0.condition, gate.rules))
      }
    }
    for rule in gate.rules.sorted(by: { $0.name < $1.name }) where gate.rules.count > 1 {
      mutants.append(
        mutant(
          "not after \(rule)", with(gate.condition, gate.unless, gate.rules.subtracting([rule])))
      )
    }
    return mutants
  }

  private static func derived(_ place: Int, of guidelines: Guidelines) -> [Mutant] {
    let slot = guidelines.derived[place]
    return slot.values.enumerated().flatMap { index, value in
      value.condition.changes.map { change in
        var other = guidelines
        var values = slot.values
        values[index] = DerivedSlot.Value(answer: value.answer, condition: change.condition)
        other.derived[place] = DerivedSlot(slot: slot.slot, values: values)
        return Mutant("\(slot.slot): \(change.words)", .guidelines(other))
      }
    }
  }

  /// A safety question that is waited for no longer.
  private static func unfinished(_ guidelines: Guidelines) -> [Mutant] {
    guard case .any(let parts) = guidelines.isUnfinished else { return [] }
    return parts.indices.map { index in
      var (other, left) = (guidelines, parts)
      let gone = left.remove(at: index)
      other.isUnfinished = .any(left)
      return Mutant("safety questions: \(gone.inDialogWords) no longer counts", .guidelines(other))
    }
  }
}

extension Disposition {
  fileprivate func isNeighbour(of other: Self) -> Bool {
    guard let here = Self.allCases.firstIndex(of: self),
      let there = Self.allCases.firstIndex(of: other)
    else { return false }
    return abs(here - there) == 1
  }
}

extension Rule {
  /// The rule with some of its parts put differently.
  fileprivate func with(
    condition: Condition? = nil, unless: [RuleID]? = nil, orWhen: Condition? = nil,
    disposition: Disposition? = nil, advice: [AdviceID]? = nil, furtherAdvice: [Offer]? = nil
  ) -> Rule {
    Rule(
      id, when: condition ?? self.condition, unless: unless ?? self.unless,
      orWhen: orWhen ?? self.orWhen, disposition ?? self.disposition,
      advice: advice ?? self.advice, furtherAdvice: furtherAdvice ?? self.furtherAdvice,
      meaning: meaning, claims: claims, source: source, applying: applying, sparing: sparing)
  }
}
