import Answers
import Guidance
import Interview

/// What the guards of a dialog and the rules of guidance compare answers with: it decides which
/// answers count as different.
struct ConditionsRead {
  private var comparisons: [SlotID: Set<Condition>] = [:]

  init(_ dialog: Dialog) {
    for node in dialog.nodes {
      for transition in node.transitions { note(transition.condition) }
    }
    for rule in Rule.all {
      note(rule.condition)
      note(rule.orWhen)
      for offer in rule.furtherAdvice { note(offer.condition) }
    }
    for gate in Gate.all {
      note(gate.condition)
      note(gate.unless)
    }
    for followUp in SafetyBlock.followUps { note(followUp.asked) }
    for value in DerivedSlot.all.flatMap(\.values) { note(derived: value.condition) }
  }

  /// The comparisons of this slot with constants.
  func of(_ slot: SlotID) -> Set<Condition> { comparisons[slot] ?? [] }

  /// True when something looks whether the slot was left open in this way.
  func reads(_ slot: SlotID, as answer: Answer) -> Bool {
    of(slot).contains(.equals(slot, answer))
  }

  private mutating func note(_ condition: Condition?) {
    for comparison in condition?.comparisons ?? [] {
      guard let slot = comparison.slot else { continue }
      comparisons[slot, default: []].insert(comparison)
    }
  }

  /// Notes what a derived slot decides by one slot alone. One that reckons with two numbers, such as
  /// the age at which something began, has a cut for every year, and nobody answers those
  /// differently.
  private mutating func note(derived condition: Condition) {
    let parts = if case .any(let parts) = condition { parts } else { [condition] }
    for part in parts where part.slots.count == 1 { note(part) }
  }
}
