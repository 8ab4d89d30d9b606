import Guidance
import Interview

/// One thing that is wrong with a dialog, or with the rules it is led under, and a conversation that
/// shows it.
public struct Fault {
  public let kind: Kind
  public let subject: Subject
  /// What is wrong, without a full stop.
  public let message: String
  /// The shortest, most natural conversation that shows it; nil where it is that there is none.
  public let witness: Witness?
  /// For a comparison of two conversations, the other one.
  public let beside: Witness?

  /// The kind of a fault: a name that stays the same when its message is reworded.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case nodeNeverReached = "node-never-reached"
    case transitionNeverTaken = "transition-never-taken"
    case comparisonNeverMatters = "comparison-never-matters"
    case readsUnasked = "reads-unasked"
    case askedAgain = "asked-again"
    case gap
    case overlap
    case ruleNeverApplies = "rule-never-applies"
    case ruleNeverMatters = "rule-never-matters"
    case ruleReadsUnfilled = "rule-reads-unfilled"
    case brokenPromise = "broken-promise"
    case brokenSafety = "broken-safety"

    /// False for what may be meant so, and is only worth knowing.
    public var isError: Bool {
      switch self {
      case .readsUnasked, .ruleReadsUnfilled: false
      case .nodeNeverReached, .transitionNeverTaken, .comparisonNeverMatters, .askedAgain, .gap,
        .overlap, .ruleNeverApplies, .ruleNeverMatters, .brokenPromise, .brokenSafety:
        true
      }
    }
  }

  /// What the fault is found in.
  public enum Subject: Hashable, Sendable {
    case dialog
    case node(NodeID)
    case transition(NodeID, Int)
    case rule(RuleID)
    case promise(Int)
  }

  init(
    _ kind: Kind, _ subject: Subject, _ message: String, witness: Witness? = nil,
    beside: Witness? = nil
  ) {
    (self.kind, self.subject, self.message) = (kind, subject, message)
    (self.witness, self.beside) = (witness, beside)
  }
}
