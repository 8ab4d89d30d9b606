import Answers
import Assistant
import Guidance
import Interview
import Testing

@Suite struct `The conversation` {
  let dialog: Dialog

  init() throws { dialog = try shippedDialog() }

  @Test func `sends a runner home with advice that names his hills, his chair and his stretching`()
  {
    let held = Patient.runner.talk(through: dialog)
    #expect(held.result == "routine (R1)")
    for word in ["hills", "hard", "stretch", "because you said"] {
      #expect(held.text.contains(word))
    }
    #expect(held.text.contains("Keep running"))
  }

  @Test func `says something else about running when the pain is 6`() {
    let held = Patient.runner.but(["pain-in-activity": "6"]).talk(through: dialog)
    #expect(held.result == "routine (R2)")
    #expect(!held.text.contains("Keep running, at a lower load, while pain stays at 3 or below."))
    #expect(held.text.contains("pause running"))
  }

  @Test func `stops at once at numbness between the legs, with the region's number alone`() {
    let held = Patient.runner.but(["emergency": "1"]).talk(through: dialog)
    #expect(held.result == "emergency_now (E1)")
    #expect(held.nodes.last == "emergency")
    let last = held.said.last ?? ""
    #expect(last.contains("999"))
    for word in ["111", "running", "stretch", "isometric", "physio can", "911"] {
      #expect(!last.contains(word), "\(word)")
    }
  }

  @Test func `asks the rest of the safety questions before it acts on a same-day flag`() {
    let held = Patient.runner.but(["body": "4"]).talk(through: dialog)
    #expect(held.result == "same_day (U3)")
    #expect(held.nodes.suffix(2) == ["personal", "topics"])
    #expect(!held.text.contains("Keep running"))
  }

  @Test func `opens a list item by item when the person is not sure`() {
    var conversation = Conversation(dialog)
    _ = conversation.open()
    for line in ["yes", "uk", "1", "34"] { _ = conversation.hear(line) }
    let opened = conversation.hear("not sure")
    #expect(opened.prompt?.ask.kind == .yesNo)
    #expect(opened.prompt?.ask.slot == "ces")
    let unsure = conversation.hear("not sure")
    #expect(unsure.prompt == nil)
    #expect(conversation.result == "emergency_now (E1)")
  }

  @Test func `lowers urgency only after a direct confirmation`() {
    var conversation = Conversation(dialog)
    _ = conversation.open()
    for line in ["yes", "uk", "1", "34", "none", "sore", "gradual", "4"] {
      _ = conversation.hear(line)
    }
    _ = conversation.hear("back")
    let asked = conversation.hear("none")
    #expect(asked.prompt?.ask.node == "confirm")
    #expect(asked.prompt?.ask.slot == nil)
    var kept = conversation
    #expect(kept.hear("no").prompt?.ask.node == "health")
    #expect(kept.state.interview.walk.findings.answer("calf_swollen") == .yes)
    #expect(conversation.hear("yes").prompt?.ask.node == "health")
    #expect(conversation.state.interview.walk.findings.answer("calf_swollen") == .no)
    #expect(conversation.state.lowerings.count == 1)
    #expect(conversation.state.lowerings.first?.earlier.verbatim == "4")
  }

  @Test func `names the lengths of time between which it can't decide with their unit`() {
    var patient = Patient.runner.but(["region": "other"])
    patient.answers["duration"] = nil
    let today = CalendarDay(year: 2026, month: 11, day: 22)
    var conversation = patient.talk(through: dialog, today: today).conversation
    // It may have been a summer of the north or of the south.
    let asked = conversation.hear("since last summer")
    #expect(asked.text.contains("Did you mean about 25 weeks or about 51 weeks?"))
    #expect(asked.prompt?.ask.node == "duration")
  }

  @Test(arguments: [
    ("uk", "since last summer", "25 weeks"), ("nz", "since last summer", "51 weeks"),
    ("us", "since last winter", "51 weeks"), ("au", "since last winter", "25 weeks"),
  ])
  func `tells the seasons apart by the country`(region: String, words: String, length: String) {
    let today = CalendarDay(year: 2026, month: 11, day: 22)
    let patient = Patient.runner.but(["region": region, "duration": words])
    let held = patient.talk(through: dialog, today: today)
    #expect(held.text.contains("I will take that as about \(length)."), "\(held.text)")
    let elsewhere = patient.but(["region": "other"]).talk(through: dialog, today: today)
    #expect(elsewhere.text.contains("Did you mean about "))
  }

  @Test func `gives no advice when input ends`() {
    for count in 1..<28 {
      var conversation = Conversation(dialog)
      var reply = conversation.open()
      for _ in 0..<count {
        guard let node = reply.prompt?.ask.node, let answer = Patient.runner.answers[node],
          node != "topics"
        else { break }
        reply = conversation.hear(answer)
      }
      guard let node = reply.prompt?.ask.node, !["topics", "confirm"].contains(node) else {
        continue
      }
      let ended = conversation.endInput()
      #expect(conversation.result == "unfinished at \(node)")
      #expect(!conversation.isFinished)
      for word in ["Keep running", "isometric", "Run slower", "stretching your"] {
        #expect(!ended.text.contains(word), "\(word) at \(node)")
      }
    }
  }

  @Test func `keeps the level of a flag when input ends`() {
    var conversation = Conversation(dialog)
    _ = conversation.open()
    for line in ["yes", "uk", "1", "34", "none", "sore", "gradual", "4"] {
      _ = conversation.hear(line)
    }
    _ = conversation.endInput()
    #expect(conversation.result == "same_day (U3, DX)")
    #expect(!conversation.isFinished)
  }

  @Test func `stops when the notice is declined`() {
    let held = Patient.runner.but(["notice": "no"]).talk(through: dialog)
    #expect(held.result == "unfinished at declined")
    #expect(held.nodes == ["notice"])
  }

  @Test func `begins with the summary for a physio`() {
    let held = Patient.runner.but(["mode": "2"]).talk(through: dialog)
    let advice = held.said.dropLast().last ?? ""
    #expect(advice.lowercased().contains("red-flag") || advice.contains("Red flag"))
    #expect(held.result == "routine (R1)")
  }

  @Test func `talks about the advice until the person is done`() {
    var held = Patient.runner.but(["topics": ""]).talk(through: dialog)
    #expect(held.conversation.isFinished)
    #expect(held.conversation.hear("tell me about injections").text.contains("MRI"))
    #expect(
      held.conversation.hear("tell me about hands-on treatment").text.contains("needling"))
    #expect(held.conversation.hear("why 1").text.contains("You said"))
    #expect(held.conversation.hear("why 99").text.contains("reason"))
    #expect(held.conversation.hear("done").prompt == nil)
  }

  @Test(arguments: [["my calf is hot and swollen", "no"], ["change the age to 35"]])
  func `does not give advice a second time that nothing has changed`(lines: [String]) {
    var patient = Patient.runner
    patient.answers["topics"] = nil
    var conversation = patient.talk(through: dialog).conversation
    let given = conversation.hear("repeat").text
    var reply = Reply([])
    for line in lines { reply = conversation.hear(line) }
    #expect(reply.text.contains("changes nothing in the advice"))
    #expect(reply.prompt?.ask.node == "topics")
    #expect(conversation.result == "routine (R1)")
    #expect(conversation.hear("repeat").text == given)
  }

  @Test func `takes up an answer again after the advice`() {
    let held = Patient.runner.talk(through: dialog)
    var conversation = Conversation(dialog)
    var reply = conversation.open()
    while let node = reply.prompt?.ask.node, node != "topics",
      let answer = Patient.runner.answers[node]
    {
      reply = conversation.hear(answer)
    }
    _ = conversation.hear("change pain-in-activity")
    let anew = conversation.hear("6")
    #expect(anew.prompt?.ask.node == "topics")
    #expect(conversation.result == "routine (R2)")
    #expect(held.result == "routine (R1)")
  }

  @Test func `the same answers give the same words, however often`() {
    #expect(
      Patient.runner.talk(through: dialog).said == Patient.runner.talk(through: dialog).said)
  }

  @Test func `takes a yes to what it asks whether it was meant`() {
    var conversation = Conversation(dialog)
    var reply = conversation.open()
    while let node = reply.prompt?.ask.node, node != "pain-in-activity",
      let answer = Patient.runner.answers[node]
    {
      reply = conversation.hear(answer)
    }
    let offer = conversation.hear("3, I'd say, can I still do my 5k in May?")
    #expect(offer.text.contains("Did you mean 3? (yes / no)"))
    var declined = conversation
    #expect(declined.hear("no").prompt?.ask.node == "pain-in-activity")
    #expect(conversation.hear("yes").prompt?.ask.node == "pain-in-sitting")
    #expect(conversation.state.interview.answers.answer("pain_activity") == .number(3))
    #expect(declined.hear("yes").prompt?.ask.node == "pain-in-activity")
  }

  @Test func `sees no contradiction between a goal and what is done now`() {
    var conversation = Conversation(dialog, asksAll: true)
    var reply = conversation.open()
    let patient = Patient.runner.but(["sport": "none", "goal": ""])
    while let node = reply.prompt?.ask.node, node != "goal", let answer = patient.answers[node] {
      reply = conversation.hear(answer)
    }
    #expect(conversation.hear("to run a 10k").prompt?.ask.node == "topics")
  }

  @Test(arguments: ["banana soup", "", "77", "1 and none"])
  func `never meets two misses in a row with the same sentence`(words: String) {
    for stop in ["region", "age", "emergency", "onset", "pain-at-rest", "duration"] {
      var conversation = Conversation(dialog)
      var reply = conversation.open()
      while let node = reply.prompt?.ask.node, node != stop,
        let answer = Patient.runner.answers[node]
      {
        reply = conversation.hear(answer)
      }
      var last: Set<Substring> = []
      for _ in 0..<8 {
        let reply = conversation.hear(words)
        guard let prompt = reply.prompt, prompt.ask.node == stop else { break }
        let question = Set(prompt.question.map(\.line))
        let said = reply.said.map(\.line).filter { !question.contains($0) }
        let sentences = Set(said.joined(separator: " ").split(separator: ". "))
        #expect(last.isDisjoint(with: sentences), "\(stop): \(sentences)")
        last = sentences
      }
    }
  }
}
