import Answers

/// Something that an author promises of every conversation that a dialog can lead. It changes nothing
/// in any conversation; `check` proves it, or shows one that breaks it.
public struct Promise: Hashable, Sendable {
  public let claim: Claim
  /// The promise as it is written, such as `never advise run when pain_rest at least 4`.
  public let sentence: String

  /// What is promised. Advice and dispositions go by the names that guidance gives them.
  public enum Claim: Hashable, Sendable {
    /// Nobody of whom the condition holds is given this advice.
    case neverAdvise(String, when: Condition)
    /// Everyone of whom the condition holds is to be seen at least this soon.
    case atLeast(String, when: Condition)
    /// Everyone of whom the condition holds is given this advice.
    case mention(String, when: Condition)
    /// Nobody of whom the condition holds is asked this node's question.
    case neverAsk(NodeID, after: Condition)
    /// Nobody is asked more questions than this.
    case endsWithin(Int)

    /// Whom the promise is about; nil where it is about everyone.
    public var condition: Condition? {
      switch self {
      case .neverAdvise(_, let condition), .atLeast(_, let condition),
        .mention(_, let condition), .neverAsk(_, let condition):
        condition
      case .endsWithin: nil
      }
    }
  }

  public init(_ claim: Claim, sentence: String) {
    (self.claim, self.sentence) = (claim, sentence)
  }
}
