import Answers
import Assistant
import Guidance
import Interview
import Testing

@Suite struct `An aside` {
  let dialog: Dialog

  init() throws { dialog = try shippedDialog() }

  /// A conversation that stands at the question how long it has lasted; the pain at rest was 4.
  private func atTheDuration() -> Conversation {
    var conversation = Conversation(dialog, today: CalendarDay(year: 2026, month: 11, day: 22))
    _ = conversation.open()
    let lines = [
      "yes", "uk", "1", "34", "none", "sore", "gradual", "none", "none", "none", "none", "1",
      "left", "none", "4",
    ]
    for line in lines { _ = conversation.hear(line) }
    return conversation
  }

  private func findings(_ conversation: Conversation) -> Findings {
    dialog.standingFindings(conversation.state.interview)
  }

  @Test(arguments: [
    ("what does compression mean?", "presses"), ("what's a tendon?", "muscle"),
    ("how many more questions?", "left"), ("can I still run?", "come to that"),
    ("why do you ask?", "3 months"),
  ])
  func `is answered, costs no try, and leads back to the question`(
    words: String, expected: String
  ) {
    var conversation = atTheDuration()
    _ = conversation.hear("banana soup")
    let reply = conversation.hear(words)
    #expect(reply.text.contains(expected), "\(reply.text)")
    #expect(reply.prompt?.ask.node == "duration")
    #expect(conversation.missesInARow == 1)
  }

  @Test func `can put the last answer right`() {
    var conversation = atTheDuration()
    let reply = conversation.hear("actually it was five")
    #expect(findings(conversation).answer("pain_rest") == .number(5))
    #expect(reply.prompt?.ask.node == "duration")
  }

  @Test func `can put any answer right`() {
    var conversation = atTheDuration()
    let reply = conversation.hear("change the age to 44")
    #expect(findings(conversation).answer("age_years") == .number(44))
    #expect(reply.prompt?.ask.node == "duration")
    #expect(conversation.hear("go back to the side question").prompt?.ask.node == "side")
    #expect(conversation.hear("keep").prompt?.ask.node == "duration")
  }

  @Test func `can't lower urgency unasked`() {
    var conversation = Conversation(dialog)
    _ = conversation.open()
    for line in ["yes", "uk", "1", "34", "none", "sore", "gradual", "4"] {
      _ = conversation.hear(line)
    }
    let reply = conversation.hear("change body to none")
    #expect(reply.prompt?.ask.node == "confirm")
    #expect(conversation.hear("no").prompt?.ask.node == "health")
    #expect(findings(conversation).answer("calf_swollen") == .yes)
  }

  @Test func `never takes words away from an open safety question`() {
    var conversation = Conversation(dialog)
    _ = conversation.open()
    for line in ["yes", "uk", "1", "34", "no wait, 1"] { _ = conversation.hear(line) }
    #expect(findings(conversation).answer("age_years") == .number(34))
  }

  @Test func `has its red flags asked about`() {
    var conversation = atTheDuration()
    let reply = conversation.hear("can I run although I am numb between my legs?")
    #expect(reply.prompt?.ask.slot == "ces")
  }
}
