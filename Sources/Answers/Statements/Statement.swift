/// One slot's answer that free text states, with the words it came from.
///
///     Statement.all(in: "It began 3 weeks ago, on the left", of: slots)
///     // [duration_weeks: 3 "began 3 weeks ago", side: left "left"]
///
/// Only what is said is stated. What is denied, asked, supposed, wished for, long over or someone
/// else's states nothing, and where two parts of a text disagree the slot is left for its question.
public struct Statement: Hashable, Sendable {
  public let slot: SlotID
  public let answer: Answer
  /// The person's own words, as they stand in the text.
  public let words: String

  public init(slot: SlotID, answer: Answer, words: String) {
    self.slot = slot
    self.answer = answer
    self.words = words
  }

  /// Every statement in a text about one of these slots, in the order of the text; one a slot.
  ///
  /// - Parameter today: the day that "since March" counts from; without it, it states nothing.
  public static func all(
    in text: String, of slots: [SlotID: AnswerType], today: CalendarDay? = nil
  ) -> [Statement] {
    all(in: Words(text), of: slots, today: today)
  }

  /// The same, for words already cut up.
  public static func all(
    in words: Words, of slots: [SlotID: AnswerType], today: CalendarDay? = nil
  ) -> [Statement] {
    guard let story = Story(words, today: today) else { return [] }
    var reader = StatementReader(story)
    reader.readAll()
    return StatementMerge(story: story, slots: slots).statements(of: reader.candidates)
  }
}
