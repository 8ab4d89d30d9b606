import Answers

/// One row of the clinical table: when it applies, how soon a person should then be seen, and what
/// is advised.
public struct Rule: Hashable, Sendable {
  public let id: RuleID
  /// When it applies, unless one of `unless` does.
  public let condition: Condition
  /// Earlier rules that take this one's place.
  public let unless: [RuleID]
  /// When it applies whatever the earlier rules came to.
  public let orWhen: Condition
  /// How soon to be seen; nil where that can't be told yet.
  public let disposition: Disposition?
  /// What is advised, in the order in which it is told.
  public let advice: [AdviceID]
  /// What is advised only in some of the cases the rule covers.
  public let furtherAdvice: [Offer]
  /// Why it matters, in a plain sentence or two.
  public let meaning: String
  public let claims: [ClaimID]
  /// Where the rule comes from.
  public let source: String
  /// Answers to which it applies.
  public let applying: [[SlotID: Answer]]
  /// Answers near those, to which it doesn't.
  public let sparing: [[SlotID: Answer]]

  /// Advice that is given under a condition of its own.
  public struct Offer: Hashable, Sendable {
    public let advice: AdviceID
    public let condition: Condition

    package init(advice: AdviceID, condition: Condition) {
      (self.advice, self.condition) = (advice, condition)
    }
  }

  package init(
    _ id: RuleID, when condition: Condition, unless: [RuleID] = [],
    orWhen: Condition = .any([]), _ disposition: Disposition?, advice: [AdviceID],
    furtherAdvice: [Offer] = [], meaning: String, claims: [ClaimID] = [],
    source: String, applying: [[SlotID: Answer]], sparing: [[SlotID: Answer]]
  ) {
    (self.id, self.condition, self.unless, self.orWhen) = (id, condition, unless, orWhen)
    (self.disposition, self.advice, self.furtherAdvice) = (disposition, advice, furtherAdvice)
    (self.meaning, self.claims, self.source) = (meaning, claims, source)
    (self.applying, self.sparing) = (applying, sparing)
  }

  /// A rule whose disposition is within days or more urgent.
  public var isRedFlag: Bool { disposition.map { $0 >= .withinDays } ?? false }
}

extension Rule: CustomStringConvertible {
  public var description: String { id.name }
}

extension Rule {
  /// Every rule, in the order in which they are read: most urgent first, and each after those that
  /// can take its place.
  public static let all: [Rule] =
    emergencies + sameDay + heard + withinDays + [unfinished] + routine + [undecided]

  /// The rules whose disposition is within days or more urgent.
  public static let redFlags: [Rule] = all.filter(\.isRedFlag)

  /// The slots that some red flag reads: itself, or through a derived slot, or to know whether the
  /// safety questions are complete.
  public static let readByRedFlags: Set<SlotID> = {
    let read = redFlags.flatMap { $0.condition.slots + $0.orWhen.slots }
    let behind = DerivedSlot.all.filter { read.contains($0.slot) }
      .flatMap { $0.values.flatMap(\.condition.slots) }
    return Set(read + behind + SafetyBlock.isUnfinished.slots)
  }()

  /// The rules that apply to these findings, most urgent first.
  public static func firing(in findings: Findings) -> [Rule] {
    applying(of: all, in: findings.withDerived)
  }

  /// The rules of this list that apply; the findings hold the derived slots they read.
  package static func applying(of rules: [Rule], in findings: Findings) -> [Rule] {
    var fired: Set<RuleID> = []
    return rules.filter { rule in
      let applies =
        rule.condition.holds(in: findings) && fired.isDisjoint(with: rule.unless)
        || rule.orWhen.holds(in: findings)
      guard applies else { return false }
      fired.insert(rule.id)
      return true
    }
  }
}
