import Answers
import DialogScript
import Testing

@Suite struct `A dialog that ends in advice` {
  private static func dialog(slot: String) -> String {
    """
    dialog advice
    title  Advice
    start  first

    question first
      ask   What is it?
      slot  \(slot)
      to    done

    ending done
      advise
    """
  }

  private static let weeks: [SlotID: AnswerType] = [
    "duration_weeks": .number(0...5000, unit: .week)
  ]

  @Test(arguments: [
    ("duration_weeks: number 0 to 5000 weeks", true),
    ("duration_weeks: number 1 to 52 weeks", true),
    ("duration_weeks: duration in weeks", true),
    ("duration_weeks: number 0 to 9000 weeks", false),
    ("duration_weeks: number 0 to 5000", false),
    ("duration_weeks: duration in days", false),
    ("duration_weeks: yes or no", false),
    ("favourite_colour: text", true),
  ])
  func `keeps its answers as guidance reads them`(slot: String, isRead: Bool) {
    let reading = DialogReader.read(Self.dialog(slot: slot), vocabulary: Self.weeks)
    #expect(reading.diagnostics.map(\.code) == (isRead ? [] : [.unlikeGuidance]))
    #expect((reading.dialog != nil) == isRead)
  }

  @Test func `is still read when a name only looks misspelt`() {
    let reading = DialogReader.read(
      Self.dialog(slot: "duration_week: duration in weeks"), vocabulary: Self.weeks)
    #expect(
      reading.diagnostics.map(\.advice) == [
        "guidance does not read \"duration_week\". Did you mean \"duration_weeks\"?"
      ])
    #expect(reading.dialog != nil)
  }

  @Test func `needs what guidance needs, which a record does not`() {
    let advice = Self.dialog(slot: "story: text")
    let record = String(advice.dropLast("advise".count)) + "record"
    let codes = [advice, record].map {
      DialogReader.read($0, vocabulary: Self.weeks, required: ["duration_weeks"])
        .diagnostics.map(\.code)
    }
    #expect(codes == [[.missingForAdvice], []])
  }
}
