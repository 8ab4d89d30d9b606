/// One thing to do, said to one person, and because of what.
public struct Recommendation: Hashable, Sendable {
  public let advice: AdviceID
  public let heading: String
  /// What to do, each line whole sentences.
  public let lines: [String]
  /// The rules that call for it.
  public let because: [RuleID]
  public let claims: [ClaimID]
}

extension Recommendation {
  /// The recommendation as heading and bullets.
  public var blocks: [Block] { [.heading(heading)] + lines.map(Block.bullet) }
}

/// A heading with what stands under it.
struct Passage: Hashable, Sendable {
  let heading: String
  let lines: [String]

  init(_ heading: String, _ lines: [String]) { (self.heading, self.lines) = (heading, lines) }
}
