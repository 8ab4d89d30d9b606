/// One slot's answer that free text states.
public struct Statement: Hashable, Sendable {
  public let slot: SlotID
  public let answer: Answer
  /// The person's own words it came from.
  public let words: String

  public init(slot: SlotID, answer: Answer, words: String) {
    (self.slot, self.answer, self.words) = (slot, answer, words)
  }

  public static func all(
    in text: String, of slots: [SlotID: AnswerType], today: CalendarDay? = nil
  ) -> [Statement] { [] }
}
