import Answers
import Assistant
import Guidance
import Interview
import Testing

@Suite struct `Red flags that are mentioned` {
  let dialog: Dialog

  init() throws { dialog = try shippedDialog() }

  /// A conversation that stands at the question how long it has lasted; the left side hurts.
  private func atTheDuration() -> Conversation {
    var conversation = Conversation(dialog)
    var reply = conversation.open()
    while let node = reply.prompt?.ask.node, node != "duration",
      let answer = Patient.runner.answers[node]
    {
      reply = conversation.hear(answer)
    }
    return conversation
  }

  @Test(arguments: [
    "I lost weight without trying, have a fever, and I am numb when I wipe",
    "numb when I wipe, I have a fever, and I lost weight without trying",
    "I have a fever and I lost weight without trying. I am numb when I wipe.",
  ])
  func `are asked about the most urgent first, in whatever order they stand`(words: String) {
    var conversation = atTheDuration()
    let reply = conversation.hear(words)
    #expect(reply.text.contains("You wrote: \"numb"), "\(reply.text)")
    #expect(reply.prompt?.ask.slot == "ces")
    // The others stand as they were said, since neither is more urgent.
    let others =
      words.hasPrefix("I lost")
      ? ["weight_loss", "fever_unwell"] : ["fever_unwell", "weight_loss"]
    for slot in others { #expect(conversation.hear("no").prompt?.ask.slot?.name == slot) }
    #expect(conversation.hear("no").prompt?.ask.node == "duration")
  }

  @Test func `go before milder ones that still wait`() {
    var conversation = atTheDuration()
    #expect(
      conversation.hear("I have a fever and I lost weight without trying").prompt?.ask.slot
        == "fever_unwell")
    #expect(conversation.hear("I am numb when I wipe").prompt?.ask.slot == "ces")
    for slot in ["fever_unwell", "weight_loss"] {
      #expect(conversation.hear("no").prompt?.ask.slot?.name == slot)
    }
  }

  @Test(arguments: [
    ("my foot drags when I walk", "within_days"), ("I am numb when I wipe", "emergency_now"),
  ])
  func `count as left open when the person breaks off at their question`(
    words: String, level: String
  ) {
    var conversation = atTheDuration()
    _ = conversation.hear(words)
    _ = conversation.endInput()
    #expect(conversation.result?.hasPrefix(level) == true, "\(conversation.result ?? "")")
  }

  @Test func `are not met with words about not understanding`() {
    var conversation = atTheDuration()
    let reply = conversation.hear("banana soup, and I can't pee")
    #expect(reply.text.contains("I want to be sure"))
    #expect(!reply.text.contains("understand"))
  }

  @Test(arguments: [
    "6 weeks, and now the right as well", "6 weeks. The other leg too",
    "it spread to the right leg",
    "my right leg hurts as well", "on the right side also",
  ])
  func `may be a second leg, told only by what went before`(words: String) {
    var conversation = atTheDuration()
    let reply = conversation.hear(words)
    #expect(
      reply.prompt?.ask.slot == "both_legs" || reply.prompt?.ask.slot == "side", "\(reply.text)")
    while conversation.nodeName != "emergency" {
      guard conversation.hear("keep").prompt?.ask.slot != "both_legs" else { break }
      guard conversation.nodeName != "duration" else { break }
    }
    #expect(conversation.hear("yes").prompt == nil)
    #expect(conversation.result == "emergency_now (E2)")
  }

  @Test(
    arguments: [
      ("my left leg hurts and now the right leg as well", "both_legs"),
      ("no pain at night. It is my left leg, and also my right leg now", "both_legs"),
      ("my left buttock hurts. I have also been tired", nil),
      ("it's my left buttock, and also it is stiff", nil),
    ] as [(String, SlotID?)])
  func `may be a second leg in the first words that name a side`(words: String, slot: SlotID?) {
    var conversation = Conversation(dialog)
    _ = conversation.open()
    for line in ["yes", "uk", "1", "34", "none"] { _ = conversation.hear(line) }
    let reply = conversation.hear(words)
    #expect((reply.prompt?.ask.slot == "both_legs") == (slot != nil), "\(reply.text)")
  }

  @Test(arguments: [
    "6 weeks right now", "6 weeks on the left as well", "6 weeks, the right is fine too",
    "6 weeks and it left as well as it came", "not the right one too, 6 weeks",
  ])
  func `are no second leg in these words`(words: String) {
    var conversation = atTheDuration()
    #expect(conversation.hear(words).prompt?.ask.slot != "both_legs")
  }
}
