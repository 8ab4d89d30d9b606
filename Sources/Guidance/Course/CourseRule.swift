import Answers

/// What the course of a person calls for: when, what is said, and what it rests on.
public struct CourseRule: Hashable, Sendable {
  public let id: RuleID
  /// When it applies, unless one of `unless` does.
  public let condition: Condition
  /// Earlier rules that take this one's place.
  public let unless: [RuleID]
  /// What to do, in one line.
  public let heading: String
  /// How to do it.
  public let lines: [String]
  /// Which part of the course is its reason.
  public let evidence: Evidence
  public let claims: [ClaimID]
  public let source: String
  /// Facts of a course to which it applies.
  public let applying: [[SlotID: Answer]]
  /// Facts near those, to which it doesn't.
  public let sparing: [[SlotID: Answer]]

  /// The part of a course that a rule looks at.
  public enum Evidence: Hashable, Sendable {
    case settledRun
    case worseMorningRun
    case redZoneRun
    case idleRun
    case strengthening
    case change
    case painAtRest
    case firstVisit
  }

  init(
    _ id: RuleID, when condition: Condition, unless: [RuleID] = [], _ heading: String,
    _ lines: [String], because evidence: Evidence, claims: [ClaimID], source: String,
    applying: [[SlotID: Answer]], sparing: [[SlotID: Answer]]
  ) {
    (self.id, self.condition, self.unless) = (id, condition, unless)
    (self.heading, self.lines, self.evidence) = (heading, lines, evidence)
    (self.claims, self.source) = (claims, source)
    (self.applying, self.sparing) = (applying, sparing)
  }

  /// The rules that apply to a course's facts, in their order.
  static func applying(in facts: Findings) -> [CourseRule] {
    var fired: Set<RuleID> = []
    return all.filter { rule in
      guard rule.condition.holds(in: facts), fired.isDisjoint(with: rule.unless) else {
        return false
      }
      fired.insert(rule.id)
      return true
    }
  }
}
