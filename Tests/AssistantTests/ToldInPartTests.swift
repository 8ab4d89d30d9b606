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
    held(with: [story, confirmation])
  }

  /// A conversation in which something was told in passing, with the answer to another question.
  private func toldInPassing(_ words: String) -> Conversation {
    held(with: ["skip", "gradual, and \(words)"])
  }

  private func held(with lines: [String]) -> Conversation {
    var conversation = Conversation(dialog, today: CalendarDay(year: 2026, month: 11, day: 22))
    _ = conversation.open()
    for line in ["yes", "uk", "1", "34", "none"] + lines { _ = conversation.hear(line) }
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

  /// The nodes at which the person typed something.
  private func asked(_ conversation: Conversation) -> [String] {
    conversation.state.interview.turns.compactMap { $0.question.map { dialog[$0.node].name } }
  }

  private func held(_ conversation: Conversation, _ slot: SlotID) -> Answer? {
    dialog.standingFindings(conversation.state.interview).answer(slot)
  }

  @Test func `still has its question asked, with what was told said back`() {
    var conversation = toldInPassing("I run")
    let reply = go(&conversation, to: "sport")
    #expect(reply.text.contains("You told me already: Running."))
    let taken = conversation.hear("gym")
    #expect(taken.text.contains("Together: Running; Gym or weights"))
    #expect(taken.prompt?.ask.node == "running-and-gym")
    #expect(held(conversation, "sport") == .choices(["run", "gym"]))
  }

  @Test(arguments: ["none", "nothing else", "1", "not sure", "skip"])
  func `stands when there is nothing else`(words: String) {
    var conversation = toldInPassing("I run")
    _ = go(&conversation, to: "sport")
    #expect(conversation.hear(words).prompt?.ask.node == "running")
    #expect(held(conversation, "sport") == .choices(["run"]))
  }

  @Test func `is counted in the summary, and superseded when the answer is given anew`() {
    var conversation = toldInPassing("I run")
    _ = go(&conversation, to: "sport")
    _ = conversation.hear("yoga")
    #expect(conversation.hear("summary").text.contains("Sport: Running; Yoga, Pilates or dance"))
    #expect(conversation.hear("change sport").prompt?.prefill == "1, 5")
    _ = conversation.hear("cycling")
    #expect(held(conversation, "sport") == .choices(["cycle"]))
  }

  @Test func `is not asked again once it was read back and confirmed`() {
    var conversation = told("I run. It began slowly and the left side hurts.")
    #expect(go(&conversation, to: "warm-up").prompt?.ask.node == "warm-up")
    #expect(!asked(conversation).contains("sport"))
    #expect(held(conversation, "sport") == .choices(["run"]))
    // Like any answer it can be changed, and is then asked for as a whole.
    #expect(conversation.hear("change sport").prompt?.prefill == "1")
    _ = conversation.hear("cycling")
    #expect(held(conversation, "sport") == .choices(["cycle"]))
  }

  @Test func `has a list of several matters asked while one of them was not told`() {
    var conversation = told("I run, and I sit on a hard chair.")
    let reply = go(&conversation, to: "habits")
    #expect(reply.prompt?.ask.node == "habits")
    #expect(reply.text.contains("You told me already: I mostly sit on a hard seat."))
  }

  @Test(
    arguments: [
      ("added hills", .no, .choices(["hills"])), ("doubled my mileage", .yes, .choices([])),
      ("added hills and doubled my mileage", .yes, .choices(["hills"])),
    ] as [(String, Answer, Answer)])
  func `is all of it where it is one matter, such as how training changed`(
    words: String, volume: Answer, intensity: Answer
  ) {
    var confirmed = told("I run, and I \(words) in the spring.")
    #expect(go(&confirmed, to: "warm-up").prompt?.ask.node == "warm-up")
    #expect(!asked(confirmed).contains("changes"))
    #expect(held(confirmed, "train_volume_change") == volume)
    #expect(held(confirmed, "train_intensity_change") == intensity)
    // In passing, nobody was asked what is missing.
    var passing = toldInPassing("I run, and I \(words) in the spring.")
    #expect(go(&passing, to: "changes").prompt?.ask.node == "changes")
  }

  @Test(
    arguments: [
      ("changes", "increased my mileage", "train_volume_change", .yes),
      ("changes", "started hill reps", "train_intensity_change", .choices(["hills"])),
      ("tried", "nordic curls made it worse", "rehab_result", .choice("worse")),
      ("habits", "toe touches every morning", "stretching", .choice("daily_or_more")),
    ] as [(String, String, SlotID, Answer)])
  func `is the answer where its own list is open, in words of the person's own`(
    node: String, words: String, slot: SlotID, answer: Answer
  ) {
    var conversation = held(with: ["skip", "gradual"])
    _ = go(&conversation, to: node)
    let reply = conversation.hear(words)
    #expect(reply.text.contains("I noted: "), "\(reply.text)")
    #expect(reply.prompt?.ask.node != node)
    #expect(held(conversation, slot) == answer)
  }

  @Test func `is not all that a safety list asks`() {
    var conversation = held(with: ["skip", "gradual"])
    let reply = conversation.hear("getting a bit better")
    #expect(reply.prompt?.ask.node == "body")
    #expect(reply.text.contains("You told me already: The pain is getting better."))
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
    var conversation = told(
      "I run. It began slowly and the left side hurts.", "yes, and I also lift weights")
    #expect(conversation.nodeName == "body")
    #expect(conversation.state.interview.answers.answer("side") == .choice("left"))
    #expect(go(&conversation, to: "running-and-gym").prompt?.ask.node == "running-and-gym")
    #expect(held(conversation, "sport") == .choices(["run", "gym"]))
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
