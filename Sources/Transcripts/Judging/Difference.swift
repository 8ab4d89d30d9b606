/// Something that went otherwise than a conversation says.
public struct Difference: Hashable, Sendable {
  public let kind: Kind
  /// Where the expectation stands.
  public let line: Int
  /// What was expected, as a transcript has it.
  public let expected: String
  /// What came instead, as a transcript has it.
  public let actual: String
  /// What it means, and what to do about it; nil where the two lines say it all.
  public var remark: String?
  /// How soon to be seen sank, or is not told any more.
  public var isLessUrgent = false
  /// Nothing can be written down in its place: only the author can mend it.
  public var isFirm = false

  public init(
    _ kind: Kind, line: Int, expected: String, actual: String, remark: String? = nil,
    isFirm: Bool = false
  ) {
    (self.kind, self.line, self.isFirm) = (kind, line, isFirm)
    (self.expected, self.actual, self.remark) = (expected, actual, remark)
  }

  /// The kinds of difference. Of several the most serious is told, which is the first here.
  public enum Kind: String, Hashable, Sendable, CaseIterable, Comparable {
    /// It took another way: another node, level, result, status, or order of questions.
    case path
    /// Answers were left over, or missing.
    case flow
    /// The same was said in other words.
    case wording
    /// Two ways of holding the conversation do not agree.
    case drivers

    public static func < (one: Kind, other: Kind) -> Bool { one.weight < other.weight }

    private var weight: Int {
      switch self {
      case .path: 0
      case .flow: 1
      case .wording: 2
      case .drivers: 3
      }
    }
  }

  /// The two texts word by word; nil where they are not turns of the coach.
  public var words: WordDifference? {
    guard expected.hasPrefix("Coach:"), actual.hasPrefix("Coach:") else { return nil }
    return WordDifference(expected: expected, actual: actual)
  }
}

extension [Difference] {
  /// The one to be told: the path before the flow, the flow before the wording; then the first.
  public var foremost: Difference? {
    self.min { ($0.kind, $0.line) < ($1.kind, $1.line) }
  }
}
