/// One slot that a story fills: what it says of it, and the words it came from.
public struct Statement: Hashable, Sendable {
  public let slot: SlotID
  public let answer: Answer
  public let words: String

  /// Every slot of these that a text states.
  public static func all(
    in text: String, of slots: [SlotID: AnswerType], today: CalendarDay? = nil
  ) -> [Statement] { [] }
}
