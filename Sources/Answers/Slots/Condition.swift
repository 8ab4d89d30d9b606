/// A statement about findings that can be read, printed, changed and proved, because it is data.
///
/// It compares slots with constants and joins the comparisons. Transitions of a dialog and rules of
/// the guidance module share it.
public indirect enum Condition: Hashable, Sendable {
  /// The slot holds this very answer: `.yes`, `.choice("gradual")`, `.notSure`, `.skipped`, ….
  case equals(SlotID, Answer)
  /// The slot's number stands in this relation to the constant.
  case compares(SlotID, Comparison, Double)
  /// The slot's several choices include this one.
  case includes(SlotID, ChoiceID)
  /// The slot holds any answer at all, "not sure" and "skipped" among them.
  case answered(SlotID)
  /// Every part holds; true of no parts.
  case all([Condition])
  /// Some part holds; false of no parts.
  case any([Condition])
  case not(Condition)
  case atLeast(Int, [Condition])

  public enum Comparison: String, Hashable, Sendable, CaseIterable {
    case below, atMost, equal, atLeast, above
  }
}

extension Condition {
  /// Whether the condition holds of these findings.
  ///
  /// "Not sure", "skipped" and "not asked" make a comparison unknown, never false; only a
  /// comparison that names them (`.equals(slot, .notSure)`) can see them.
  ///
  ///     Condition.equals("pop", .yes).truth(in: Findings())  // .unknown
  public func truth(in findings: Findings) -> Truth {
    switch self {
    case .equals(let slot, let wanted):
      guard let answer = findings.answer(slot) else { return .unknown }
      if answer == wanted { return .true }
      if wanted.isUnsure { return .false }
      return answer.isUnsure ? .unknown : .false
    case .compares(let slot, let comparison, let constant):
      guard case .number(let number)? = findings.answer(slot) else { return .unknown }
      return Truth(comparison.holds(number, constant))
    case .includes(let slot, let choice):
      switch findings.answer(slot) {
      case .choices(let choices)?: return Truth(choices.contains(choice))
      case .choice(let only)?: return Truth(only == choice)
      default: return .unknown
      }
    case .answered(let slot):
      return Truth(findings.answer(slot) != nil)
    case .all(let parts):
      return Self.atLeast(parts.count, of: parts, in: findings)
    case .any(let parts):
      return Self.atLeast(1, of: parts, in: findings)
    case .atLeast(let count, let parts):
      return Self.atLeast(count, of: parts, in: findings)
    case .not(let part):
      return !part.truth(in: findings)
    }
  }

  /// True when the condition is known to hold.
  public func holds(in findings: Findings) -> Bool { truth(in: findings) == .true }

  /// Counts the parts that hold, and stops as soon as the count can't change the outcome.
  private static func atLeast(_ count: Int, of parts: [Condition], in findings: Findings) -> Truth {
    var holding = 0
    var possible = parts.count
    if holding >= count { return .true }
    if possible < count { return .false }
    for part in parts {
      switch part.truth(in: findings) {
      case .true: holding += 1
      case .false: possible -= 1
      case .unknown: break
      }
      if holding >= count { return .true }
      if possible < count { return .false }
    }
    return .unknown
  }

  /// The slots that the condition reads, each once, in the order in which it names them.
  public var slots: [SlotID] {
    var seen: Set<SlotID> = []
    return comparisons.compactMap(\.slot).filter { seen.insert($0).inserted }
  }

  /// The slot that a comparison reads; nil for a condition of parts.
  public var slot: SlotID? {
    switch self {
    case .equals(let slot, _), .compares(let slot, _, _), .includes(let slot, _),
      .answered(let slot):
      slot
    case .all, .any, .not, .atLeast: nil
    }
  }

  /// The comparisons at the condition's leaves, in the order in which it names them.
  public var comparisons: [Condition] {
    switch self {
    case .equals, .compares, .includes, .answered: [self]
    case .all(let parts), .any(let parts), .atLeast(_, let parts): parts.flatMap(\.comparisons)
    case .not(let part): part.comparisons
    }
  }

  /// How many comparisons stand at the condition's leaves.
  public var comparisonCount: Int {
    switch self {
    case .equals, .compares, .includes, .answered: 1
    case .all(let parts), .any(let parts), .atLeast(_, let parts):
      parts.reduce(0) { $0 + $1.comparisonCount }
    case .not(let part): part.comparisonCount
    }
  }

  /// True when one of the comparisons at the condition's leaves is such.
  public func hasComparison(where isSuch: (Condition) -> Bool) -> Bool {
    switch self {
    case .equals, .compares, .includes, .answered: isSuch(self)
    case .all(let parts), .any(let parts), .atLeast(_, let parts):
      parts.contains { $0.hasComparison(where: isSuch) }
    case .not(let part): part.hasComparison(where: isSuch)
    }
  }
}

extension Condition.Comparison {
  func holds(_ number: Double, _ constant: Double) -> Bool {
    switch self {
    case .below: number < constant
    case .atMost: number <= constant
    case .equal: number == constant
    case .atLeast: number >= constant
    case .above: number > constant
    }
  }
}

// Conditions written nearly as the clinical table prints them.

public func && (one: Condition, other: Condition) -> Condition {
  if case .all(let parts) = one { return .all(parts + [other]) }
  return .all([one, other])
}

public func || (one: Condition, other: Condition) -> Condition {
  if case .any(let parts) = one { return .any(parts + [other]) }
  return .any([one, other])
}

public prefix func ! (condition: Condition) -> Condition { .not(condition) }

extension Slot {
  /// The person answered "not sure" or chose to skip.
  public var isUnsure: Condition { .equals(id, .notSure) || .equals(id, .skipped) }
  public var isAnswered: Condition { .answered(id) }
}

extension Slot where Value == YesNo {
  public var isYes: Condition { .equals(id, .yes) }
  public var isNo: Condition { .equals(id, .no) }
}

extension Slot where Value: RawRepresentable, Value.RawValue == String {
  public static func == (slot: Self, value: Value) -> Condition {
    .equals(slot.id, .choice(ChoiceID(value.rawValue)))
  }

  public static func != (slot: Self, value: Value) -> Condition { !(slot == value) }

  /// The slot holds one of these values.
  public func isAny(of values: Value...) -> Condition { .any(values.map { self == $0 }) }
}

extension Slot where Value == Double {
  public static func < (slot: Self, number: Double) -> Condition {
    .compares(slot.id, .below, number)
  }
  public static func <= (slot: Self, number: Double) -> Condition {
    .compares(slot.id, .atMost, number)
  }
  public static func == (slot: Self, number: Double) -> Condition {
    .compares(slot.id, .equal, number)
  }
  public static func >= (slot: Self, number: Double) -> Condition {
    .compares(slot.id, .atLeast, number)
  }
  public static func > (slot: Self, number: Double) -> Condition {
    .compares(slot.id, .above, number)
  }
}

extension Slot {
  /// One of the slot's several choices is this one.
  public func contains<Choice>(_ choice: Choice) -> Condition
  where Value == Several<Choice> { .includes(id, ChoiceID(choice.rawValue)) }
}
