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

  @Test func `means the answer that was given last, not the last on the path`() {
    var conversation = atTheDuration()
    _ = conversation.hear("8 weeks")
    _ = conversation.hear("change pain at rest to 3")
    let reply = conversation.hear("actually make that 2")
    #expect(reply.text.contains("Pain at rest: 2"))
    #expect(findings(conversation).answer("pain_rest") == .number(2))
    #expect(findings(conversation).answer("duration_weeks") == .number(8))
  }

  @Test func `claims no change that is still to be confirmed`() {
    var conversation = Conversation(dialog)
    _ = conversation.open()
    for line in ["yes", "uk", "1", "34", "none", "sore", "gradual", "4"] {
      _ = conversation.hear(line)
    }
    #expect(!conversation.hear("change body to none").text.contains("I changed"))
  }

  @Test func `can put a number right at a safety list that has no such line`() {
    var conversation = Conversation(dialog)
    _ = conversation.open()
    for line in ["yes", "uk", "1", "43", "oops I meant 34"] { _ = conversation.hear(line) }
    #expect(findings(conversation).answer("age_years") == .number(34))
    #expect(conversation.nodeName == "emergency")
  }

  @Test(arguments: [
    ("who are you?", "program"), ("are you a real doctor?", "program"),
    ("I'm so scared", "one thing at a time"), ("what if it's something bad", "emergency number"),
    ("since when?", "rough time"), ("what do you mean by long?", "rough time"),
  ])
  func `is met as a person would meet it`(words: String, expected: String) {
    var conversation = atTheDuration()
    let reply = conversation.hear(words)
    #expect(reply.text.contains(expected), "\(reply.text)")
    #expect(reply.prompt?.ask.node == "duration")
    #expect(conversation.missesInARow == 0)
  }

  @Test func `can put an answer right after the advice`() {
    var conversation = Conversation(dialog)
    var reply = conversation.open()
    while let node = reply.prompt?.ask.node, node != "topics",
      let answer = Patient.runner.answers[node]
    {
      reply = conversation.hear(answer)
    }
    #expect(conversation.hear("change pain in activity to 6").prompt?.ask.node == "topics")
    #expect(conversation.result == "routine (R2)")
  }

  @Test func `has its red flags asked about`() {
    var conversation = atTheDuration()
    let reply = conversation.hear("can I run although I am numb between my legs?")
    #expect(reply.prompt?.ask.slot == "ces")
  }
}
