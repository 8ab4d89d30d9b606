import Answers
import Assistant
import Interview
import Testing

/// What a story told of questions that are still to come stands as an answer does: it can be looked
/// at, put right and contradicted, long before its question would have come up.
@Suite struct `What was told before its question came up` {
  let dialog: Dialog

  init() throws { dialog = try shippedDialog() }

  private func told(_ story: String) -> Conversation {
    var conversation = Conversation(dialog, today: CalendarDay(year: 2026, month: 11, day: 22))
    _ = conversation.open()
    for line in ["yes", "uk", "1", "34", "none", story, "yes", "gradual"] {
      _ = conversation.hear(line)
    }
    return conversation
  }

  /// What a slot will hold once its question is passed.
  private func answer(_ conversation: Conversation, _ slot: SlotID) -> Answer? {
    dialog.standing(at: slot, in: conversation.state.interview)?.answer
  }

  @Test func `is in the summary, and in the list of what can be changed`() {
    var conversation = told("My left sit bone has been sore for 3 weeks.")
    for line in ["summary", "change"] {
      let text = conversation.hear(line).text
      #expect(
        text.contains("Side: Left")
          && text.split(separator: "\n").contains {
            $0.contains("Duration") && $0.hasSuffix("3 weeks")
          })
    }
    #expect(conversation.nodeName == "body")
  }

  @Test(arguments: ["change the duration to two months", "duration should be two months"])
  func `is put right in passing, and the talk goes on where it was`(line: String) {
    var conversation = told("My left sit bone has been sore for 3 weeks.")
    let reply = conversation.hear(line)
    #expect(reply.text.contains("I changed your answer. Duration: two months."))
    #expect(reply.prompt?.ask.node == "body")
    #expect(answer(conversation, "duration_weeks") == .number(8.6))
    #expect(conversation.hear("actually it was 10 weeks").prompt?.ask.node == "body")
    #expect(answer(conversation, "duration_weeks") == .number(10))
    // What it was first stands in the record.
    #expect(
      conversation.state.interview.revisions.first?.earlier["duration_weeks"]?.answer == .number(3))
  }

  @Test func `is asked at once by whoever wants to change it, and may be kept`() {
    var conversation = told("My left sit bone has been sore for 3 weeks.")
    let asked = conversation.hear("change side")
    #expect(asked.prompt?.ask.node == "side")
    #expect(asked.text.contains("Your earlier answer: Left"))
    var kept = conversation
    #expect(kept.hear("keep").prompt?.ask.node == "body")
    #expect(answer(kept, "side") == .choice("left"))
    #expect(conversation.hear("right").prompt?.ask.node == "body")
    #expect(answer(conversation, "side") == .choice("right"))
  }

  @Test(
    arguments: [
      ("sorry, I meant the right", "side", "right", "side", Answer.choice("right")),
      ("it started two months ago", "duration", "two months", "duration_weeks", .number(8.6)),
      ("I sit on a soft cushion", "habits", "2", "seat", .choice("mixed")),
    ] as [(String, String, String, SlotID, Answer)])
  func `is never overwritten: what contradicts it is asked about`(
    words: String, node: String, reply: String, slot: SlotID, answer: Answer
  ) throws {
    var conversation = told(
      "My left sit bone has been sore for 3 weeks, and I sit on a hard chair all day.")
    let asked = conversation.hear(words)
    #expect(asked.prompt?.ask.node == node)
    #expect(asked.text.contains("Earlier you answered"))
    #expect(!asked.text.contains("did not understand"))
    #expect(conversation.hear(reply).prompt?.ask.node == "body")
    #expect(self.answer(conversation, slot) == answer)
  }

  @Test func `is asked neither twice nor at all when its own turn comes`() {
    var conversation = told("My left sit bone has been sore for 3 weeks.")
    _ = conversation.hear("change the duration to two months")
    var asked: [String] = []
    var prompt = conversation.hear("none").prompt
    while let node = prompt?.ask.node, node != "topics", let answer = Patient.runner.answers[node] {
      asked.append(node)
      prompt = conversation.hear(answer).prompt
    }
    #expect(!asked.contains("duration") && !asked.contains("side"))
    #expect(
      dialog.standingFindings(conversation.state.interview).answer("duration_weeks") == .number(8.6)
    )
  }
}
