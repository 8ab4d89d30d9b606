/// What came of reading a person's words as one kind of answer.
public enum Reading: Hashable, Sendable {
  case understood(Answer, Manner)
  /// The words fit several answers; or one, but too loosely for a question that matters.
  case ambiguous([Answer])
  /// A number was given that the question can't take.
  case outOfRange(Double)
  case notUnderstood

  /// How the words led to the answer, so that the reply can say it back where that helps.
  public enum Manner: Hashable, Sendable {
    case plain
    /// A choice was taken by its number in the list.
    case byNumber
    /// "2-3": the higher end counts.
    case higherEnd(low: Double, high: Double)
    /// A misspelling was read as the nearest choice.
    case corrected
    /// The words gave another unit, or a date, which was worked out.
    case reckoned
  }

  /// The answer, when there is exactly one.
  public var answer: Answer? {
    if case .understood(let answer, _) = self { answer } else { nil }
  }
}
