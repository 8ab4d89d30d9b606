import Answers
import Assistant
import Guidance
import Interview
import Testing

@Suite struct `The red-flag net` {
  let dialog: Dialog

  init() throws { dialog = try shippedDialog() }

  static let sentences = [
    "I feel numb when I wipe", "no numbness at all", "my mum had cancer", "it is fine now",
    "I had a fever last week", "both legs tingle", "I can't pee properly", "it is getting better",
    "there is a big bruise", "I am not pregnant", "my foot drags", "I took cipro in spring",
    "the weather is lovely", "I want to end it all", "no chest pain", "nothing wrong otherwise",
    "never had a blood clot", "my calf is swollen and hot", "I lost weight without trying",
    "actually forget what I said", "all of that has gone away", "I am perfectly well",
  ]

  /// The level that a person reaches who adds a sentence to the answer at one question, and answers
  /// every direct question that follows with yes.
  private func level(_ patient: Patient, adding sentence: String, at place: String) -> Disposition?
  {
    var conversation = Conversation(dialog)
    var reply = conversation.open()
    var hasAdded = false
    for _ in 0..<120 {
      guard let prompt = reply.prompt, hasAdded == false || prompt.ask.node != "topics" else {
        break
      }
      let node = prompt.ask.node
      let answer = patient.answers[node] ?? "yes"
      if node == place, !hasAdded {
        hasAdded = true
        reply = conversation.hear(node == "topics" ? sentence : "\(answer). \(sentence)")
      } else if prompt.ask.kind == .yesNo, !["yes", "no"].contains(answer) {
        // The direct question about one item of a list.
        reply = conversation.hear("yes")
      } else {
        reply = conversation.hear(answer)
      }
    }
    return conversation.outcome?.assessment.disposition
  }

  @Test(arguments: [
    "story", "onset", "body", "health", "site", "duration", "pain-in-activity", "tried", "topics",
  ])
  func `can only escalate, whatever is added to whatever answer`(place: String) {
    let people: [Patient] = [
      .runner, Patient.runner.but(["body": "4"]), Patient.runner.but(["medicines": "2"]),
    ]
    for patient in people {
      let plain = patient.talk(through: dialog).conversation.outcome?.assessment.disposition
      for sentence in Self.sentences {
        let added = level(patient, adding: sentence, at: place)
        let isNoLower = (added.map { a in plain.map { a >= $0 } ?? true }) ?? false
        #expect(isNoLower, "\(sentence) at \(place): \(String(describing: added))")
      }
    }
  }

  @Test func `hears of danger after the advice too, and advises anew`() {
    var held = Patient.runner.but(["topics": ""]).talk(through: dialog)
    let asked = held.conversation.hear("by the way, I am numb between my legs since yesterday")
    #expect(asked.prompt?.ask.kind == .yesNo)
    #expect(asked.text.contains("numb between my legs"))
    var other = held.conversation
    _ = held.conversation.hear("yes")
    #expect(held.conversation.result == "emergency_now (E1, R1)")
    #expect(other.hear("no").prompt?.ask.node == "topics")
    _ = other.hear("done")
    #expect(other.result == "routine (R1)")
  }

  @Test func `hears of danger where a yes or a no is waited for`() throws {
    var waiting = Conversation(dialog)
    _ = waiting.open()
    for line in ["yes", "uk", "1", "34", "none", "sore", "gradual", "4", "change body", "none"] {
      _ = waiting.hear(line)
    }
    let isWaiting = { (conversation: Conversation) in
      if case .confirming = conversation.state.phase { true } else { false }
    }
    try #require(isWaiting(waiting))
    for words in ["what is a tendon?", "I'm scared", "about", "why", "how many more questions?"] {
      var conversation = waiting
      let reply = conversation.hear(words)
      #expect(isWaiting(conversation) && conversation.missesInARow == 0, "\(words)")
      #expect(reply.text.contains("(yes / no)"), "\(words)")
    }
    for words in ["no, and now I am numb between my legs", "I am numb between my legs now"] {
      var conversation = waiting
      _ = conversation.hear(words)
      #expect(conversation.level == .sameDay, "\(words)")
      _ = conversation.hear("yes")
      #expect(conversation.result?.hasPrefix("emergency_now") == true, "\(words)")
    }
  }

  @Test func `opens a list again that the words put in doubt`() {
    var conversation = Conversation(dialog, asksAll: true)
    var reply = conversation.open()
    while let node = reply.prompt?.ask.node, node != "goal",
      let answer = Patient.runner.answers[node]
    {
      reply = conversation.hear(answer)
    }
    let doubt = conversation.hear("to run, but I do get tingling in my foot")
    #expect(doubt.prompt?.ask.node == "leg")
    _ = conversation.hear("2")
    #expect(
      dialog.standingFindings(conversation.state.interview).answer("tingling")
        == .choice("one_leg"))
  }
}
