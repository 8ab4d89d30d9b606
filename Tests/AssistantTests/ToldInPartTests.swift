import Answers
import Assistant
import Guidance
import Interview
import Testing

@Suite struct `What is told only in part` {
  let dialog: Dialog

  init() throws { dialog = try shippedDialog() }

  /// A conversation that was told a story, and had it confirmed with these words.
  private func told(_ story: String, _ confirmation: String = "yes") -> Conversation {
    var conversation = Conversation(dialog, today: CalendarDay(year: 2026, month: 11, day: 22))
    _ = conversation.open()
    for line in ["yes", "uk", "1", "34", "none", story, confirmation] {
      _ = conversation.hear(line)
    }
    return conversation
  }

  /// Goes on until a place, with a runner's answers for the rest.
  private func go(_ conversation: inout Conversation, to stop: String) -> Reply {
    var reply = conversation.hear("repeat")
    while let node = reply.prompt?.ask.node, node != stop, let answer = Patient.runner.answers[node]
    {
      reply = conversation.hear(answer)
    }
    return reply
  }

  private func held(_ conversation: Conversation, _ slot: SlotID) -> Answer? {
    dialog.standingFindings(conversation.state.interview).answer(slot)
  }

  @Test func `still has its question asked, with what was told said back`() {
    var conversation = told("I run. It began slowly and the left side hurts.")
    let reply = go(&conversation, to: "sport")
    #expect(reply.text.contains("You told me already: Running."))
    let taken = conversation.hear("gym")
    #expect(taken.text.contains("Together: Running; Gym or weights"))
    #expect(taken.prompt?.ask.node == "running-and-gym")
    #expect(held(conversation, "sport") == .choices(["run", "gym"]))
  }

  @Test(arguments: ["none", "nothing else", "1", "not sure", "skip"])
  func `stands when there is nothing else`(words: String) {
    var conversation = told("I run. It began slowly and the left side hurts.")
    _ = go(&conversation, to: "sport")
    #expect(conversation.hear(words).prompt?.ask.node == "running")
    #expect(held(conversation, "sport") == .choices(["run"]))
  }

  @Test func `is counted in the summary, and superseded when the answer is given anew`() {
    var conversation = told("I run. It began slowly and the left side hurts.")
    _ = go(&conversation, to: "sport")
    _ = conversation.hear("yoga")
    #expect(conversation.hear("summary").text.contains("Sport: Running; Yoga, Pilates or dance"))
    #expect(conversation.hear("change sport").prompt?.prefill == "1, 5")
    _ = conversation.hear("cycling")
    #expect(held(conversation, "sport") == .choices(["cycle"]))
  }

  @Test func `can be added to after its question, and the addition is said aloud`() {
    var conversation = told("I run. It began slowly and the left side hurts.")
    _ = go(&conversation, to: "warm-up")
    let reply = conversation.hear("1, and I also do yoga")
    #expect(reply.text.contains("I also noted: you do yoga"))
    #expect(held(conversation, "sport") == .choices(["run", "yoga"]))
    #expect(reply.prompt?.ask.node != "sport")
  }

  @Test func `can be added to with the yes to what was heard`() {
    let conversation = told(
      "I run. It began slowly and the left side hurts.", "yes, and I also lift weights")
    #expect(conversation.nodeName == "body")
    #expect(conversation.state.interview.answers.answer("side") == .choice("left"))
    var further = conversation
    #expect(go(&further, to: "sport").text.contains("Running; Gym or weights"))
  }

  @Test func `is not asked again where nothing is left to ask`() {
    var conversation = told("I sit on a hard chair all day and I stretch my hamstrings every day.")
    _ = go(&conversation, to: "sitting-hours")
    #expect(conversation.hear("9").prompt?.ask.node == "tried")
    #expect(held(conversation, "seat") == .choice("hard"))
    #expect(held(conversation, "stretching") == .choice("daily_or_more"))
    // What was told there can be changed like any answer.
    #expect(conversation.hear("back").text.contains("I mostly sit on a hard seat"))
    _ = conversation.hear("2")
    #expect(held(conversation, "seat") == .choice("mixed"))
    #expect(held(conversation, "stretching") == .choice("none"))
  }
}
