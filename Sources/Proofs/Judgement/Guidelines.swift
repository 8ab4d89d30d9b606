import Answers
import Guidance

/// What guidance goes by, as a value: so that proofs can be made of other rules than the shipped ones.
public struct Guidelines: Sendable {
  public var rules: [Rule]
  public var gates: [Gate]
  public var derived: [DerivedSlot]
  /// Holds while a safety question that applies has no answer.
  public var isUnfinished: Condition

  public init(
    rules: [Rule] = Rule.all, gates: [Gate] = Gate.all, derived: [DerivedSlot] = DerivedSlot.all,
    isUnfinished: Condition = SafetyBlock.isUnfinished
  ) {
    (self.rules, self.gates, self.derived) = (rules, gates, derived)
    self.isUnfinished = isUnfinished
  }

  public static var shipped: Self { Self() }

  /// Every condition that guidance looks at.
  var conditions: [Condition] {
    var all = [isUnfinished]
    for rule in rules {
      all += [rule.condition, rule.orWhen]
      all += rule.furtherAdvice.map(\.condition)
    }
    for gate in gates { all += [gate.condition, gate.unless] }
    for slot in derived { all += slot.values.map(\.condition) }
    return all
  }

  /// The slots after whose answer the consultation asks guidance whether to go on.
  var watched: Set<SlotID> {
    let read = rules.filter(\.isRedFlag).flatMap { $0.condition.slots + $0.orWhen.slots }
    return Set(read.flatMap(slotsBehind) + isUnfinished.slots)
  }

  /// The slots that a rule comes down to.
  func slots(of rule: Rule) -> [SlotID] {
    (rule.condition.slots + rule.orWhen.slots).flatMap(slotsBehind)
  }

  private func slotsBehind(_ slot: SlotID) -> [SlotID] {
    guard let derived = derived.first(where: { $0.slot == slot }) else { return [slot] }
    return derived.values.flatMap(\.condition.slots)
  }

  /// Numbers that a derived slot compares with one another: each with many constants.
  func numbersBeside(_ cuts: NumberCuts) -> [[SlotID]] {
    derived.map { derived in
      let slots = derived.values.flatMap(\.condition.slots)
      return Set(slots).filter { cuts.fineness(of: $0) > 8 }.sorted()
    }.filter { $0.count > 1 }
  }
}
