import Answers
import Assistant
import Guidance
import Interview
import Testing

@Suite struct `A story in the person's own words` {
  let dialog: Dialog
  static let story = """
    It came on gradually about 6 weeks ago, low in my left buttock, right on the sit bone. \
    It eases as I warm up and then comes back, about 3 out of 10 when I run up hills, and it \
    lingers for a few hours. I sit 9 hours a day on a hard chair, sitting hurts after 20 \
    minutes, up to 4 out of 10, and I stretch my hamstrings every day.
    """

  init() throws { dialog = try shippedDialog() }

  /// A conversation that stands at the question for the story.
  private func atTheStory() -> Conversation {
    var conversation = Conversation(dialog, today: CalendarDay(year: 2026, month: 11, day: 22))
    _ = conversation.open()
    for line in ["yes", "uk", "1", "34", "none"] { _ = conversation.hear(line) }
    return conversation
  }

  private func findings(_ conversation: Conversation) -> Findings {
    dialog.standingFindings(conversation.state.interview)
  }

  @Test func `is read back in one sentence and asked about`() {
    var conversation = atTheStory()
    let reply = conversation.hear(Self.story)
    #expect(reply.prompt?.ask.node == "confirm")
    #expect(reply.prompt?.ask.slot == nil)
    #expect(reply.said.count == 1)
    for part in ["6 weeks", "left side", "3 out of 10", "9 hours"] {
      #expect(reply.text.contains(part))
    }
  }

  @Test func `spares at least a third of the questions`() {
    let plain = Patient.runner.talk(through: dialog)
    let told = Patient.runner.but(["story": Self.story]).talk(through: dialog)
    #expect(told.result == "routine (R1)")
    #expect(3 * told.nodes.count <= 2 * plain.nodes.count)
    #expect(Set(told.nodes).isDisjoint(with: ["onset", "duration", "site", "side", "lingering"]))
  }

  @Test func `fills nothing until it is confirmed, and nothing when it is not`() {
    var conversation = atTheStory()
    _ = conversation.hear(Self.story)
    #expect(findings(conversation).answer("duration_weeks") == nil)
    #expect(conversation.hear("no").prompt?.ask.node == "onset")
    #expect(findings(conversation).answer("onset") == nil)
  }

  @Test func `can be put right in part`() {
    var conversation = atTheStory()
    _ = conversation.hear(Self.story)
    let reply = conversation.hear("sorry, it is the right side")
    #expect(reply.text.contains("right side"))
    #expect(reply.prompt?.ask.node == "confirm")
    _ = conversation.hear("yes")
    let held = conversation.state.interview.answers
    #expect(held.answer("side") == .choice("right"))
    #expect(held.answer("duration_weeks") == .number(6))
  }

  @Test func `has its red flags asked about before anything is read back`() {
    var conversation = atTheStory()
    let reply = conversation.hear("Started 6 weeks ago. Since yesterday it is numb when I wipe.")
    #expect(reply.prompt?.ask.slot == "ces")
    var calm = conversation
    #expect(calm.hear("no").prompt?.ask.node == "confirm")
    #expect(conversation.hear("yes").prompt == nil)
    #expect(conversation.result == "emergency_now (E1)")
  }

  @Test func `has a fall asked about until it is known how bad it was`() {
    var conversation = atTheStory()
    let reply = conversation.hear("It hurts since I fell on the stairs")
    #expect(reply.text.contains("bad accident"))
    #expect(conversation.hear("no").text.contains("fall or a knock"))
    _ = conversation.hear("yes")
    #expect(findings(conversation).answer("injury") == .choice("fall_or_blow"))
  }

  @Test func `is never the end of it when it speaks of dying`() {
    var conversation = atTheStory()
    let reply = conversation.hear("I can't go on, I want to kill myself")
    #expect(reply.prompt?.ask.slot == "self_harm")
    let end = conversation.hear("yes")
    #expect(conversation.result == "emergency_now (E7)")
    for word in ["running", "stretch", "exercise"] { #expect(!end.text.contains(word)) }
  }

  @Test func `may be part of any other answer, and is said aloud`() {
    var conversation = atTheStory()
    for line in ["sore", "gradual", "none", "none", "none", "none", "1", "left", "none"] {
      _ = conversation.hear(line)
    }
    let reply = conversation.hear("about a 2, it started three weeks ago")
    #expect(reply.text.contains("noted"))
    #expect(findings(conversation).answer("pain_rest") == .number(2))
    #expect(findings(conversation).answer("duration_weeks") == .number(3))
    #expect(reply.prompt?.ask.node != "duration")
  }

  @Test func `never overwrites an answer: a contradiction is asked about`() {
    var conversation = atTheStory()
    for line in ["sore", "gradual", "none", "none", "none", "none", "1", "left", "none"] {
      _ = conversation.hear(line)
    }
    let reply = conversation.hear("a 2 now, and it is the right side that hurts")
    #expect(reply.prompt?.ask.slot == "side")
    #expect(findings(conversation).answer("side") == .choice("left"))
    _ = conversation.hear("right")
    #expect(findings(conversation).answer("side") == .choice("right"))
    #expect(findings(conversation).answer("pain_rest") == .number(2))
  }
}
