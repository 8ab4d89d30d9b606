extension AnswerType {
  /// Reads a person's words as an answer of this type.
  ///
  /// - Parameters:
  ///   - today: the day that "since March" counts from; without it such words are not understood.
  ///   - strictly: true for safety questions, where "y" is asked back in full.
  public func interpret(_ words: String, on today: CalendarDay? = nil, strictly: Bool = false)
    -> Reading
  {
    .notUnderstood
  }
}
