import Answers
import Assistant
import Guidance
import Interview
import Testing

@Suite struct `A danger that is named` {
  let dialog: Dialog

  init() throws { dialog = try shippedDialog() }

  /// One sentence for every matter that has a question asked straight out.
  static let sentences: [(flag: SlotID, words: String)] = [
    ("ces", "I feel numb when I wipe"), ("both_legs", "both my legs tingle"),
    ("chest_breath", "I have chest pain"), ("weight_bearing", "I can't put any weight on the leg"),
    ("injury", "I was in a car crash"), ("leg_look", "my leg has gone cold and blue"),
    ("sepsis_signs", "my skin is blotchy"), ("pop", "I heard a loud pop"),
    ("bruise_swell_gap", "there is a big bruise on my thigh"),
    ("knee_weakness", "my knee feels weak"), ("foot_drop_or_worse", "my foot drags when I walk"),
    ("calf_swollen", "my calf is swollen and hot"), ("groin_front", "my groin hurts"),
    ("every_step", "every step hurts"), ("constant_or_night", "the pain never stops"),
    ("fever_unwell", "I have a fever"), ("hot_lump_or_red", "the skin there is red and hot"),
    ("recent_procedure_or_weak_immune", "I had surgery there last month"),
    ("weight_loss", "I lost weight without trying"), ("new_lump", "I found a new lump"),
    ("cancer", "I have cancer"), ("unsteady_gait", "I am unsteady on my feet"),
    ("fluoroquinolone", "I take ciprofloxacin"), ("steroid", "I take prednisolone"),
    ("blood_thinner", "I am on warfarin"), ("pregnancy", "I am pregnant"),
    ("pregnancy_warning", "my waters broke"), ("bone_risk", "my periods have stopped"),
    ("self_harm", "I want to kill myself"),
  ]

  /// A conversation with the runner that stands at a question.
  private func at(_ place: String, of patient: Patient = .runner) -> Conversation {
    var conversation = Conversation(dialog)
    var reply = conversation.open()
    while let node = reply.prompt?.ask.node, node != place, let answer = patient.answers[node] {
      reply = conversation.hear(answer)
    }
    return conversation
  }

  /// The slot that is asked about straight out.
  private func asked(_ reply: Reply) -> SlotID? { reply.prompt?.ask.slot }

  @Test func `has a sentence here for each that can be asked about`() {
    // How the pain goes on is stated rather than named: it is read back as part of the story.
    #expect(
      Set(Self.sentences.map(\.flag)).union(["pain_trend"]) == Set(dialog.directQuestions.keys))
  }

  @Test(arguments: sentences.map(\.flag))
  func `is asked about before anything else, at whatever question it is named`(flag: SlotID) throws
  {
    let words = try #require(Self.sentences.first { $0.flag == flag }).words
    var runner = Conversation(dialog)
    var prompt = runner.open().prompt
    var places = 0
    while let place = prompt?.ask.node, let answer = Patient.runner.answers[place] {
      places += 1
      var conversation = runner
      prompt = runner.hear(answer).prompt
      let reply = conversation.hear(place == "topics" ? words : "\(answer). \(words)")
      let interview = conversation.state.interview
      // The list that asks for it takes it as its answer; what is more urgent goes first.
      let known = dialog.standing(at: flag, in: interview)?.answer
      let isNext =
        reply.text.contains("I want to be sure")
        && (asked(reply) == flag || dialog.waiting(for: flag, interview) != nil)
      #expect(isAlarming(known, flag) || isNext, "\(words) at \(place): \(reply.text)")
    }
    #expect(places > 20)
  }

  private func isAlarming(_ known: Answer?, _ flag: SlotID) -> Bool {
    guard let known else { return false }
    return ![.no, .choices([]), .choice("none")].contains(known) && known != dialog.harmless(flag)
  }

  @Test(arguments: [("notice", "yes, fever"), ("onset", "slow, fever"), ("side", "left. fever")])
  func `is heard in the shortest answer that was understood`(place: String, words: String) {
    var conversation = at(place)
    let reply = conversation.hear(words)
    #expect(asked(reply) == "fever_unwell", "\(reply.text)")
  }

  @Test func `counts although the list that names it is answered with none`() {
    var conversation = at("story")
    _ = conversation.hear("it hurts when I sit, and I have a fever")
    #expect(conversation.hear("yes").prompt?.ask.node == "onset")
    _ = conversation.hear("gradual")
    let list = conversation.hear("none")
    #expect(list.text.contains("You told me already: I have a fever"))
    #expect(conversation.hear("none").text.contains("Only: I have a fever"))
    #expect(conversation.level == .sameDay)
  }

  @Test func `counts where it was denied straight out and the list that names it says yes`() {
    var conversation = at("story")
    _ = conversation.hear("it hurts when I sit, and I have a fever")
    _ = conversation.hear("no")
    _ = conversation.hear("gradual")
    _ = conversation.hear("none")
    #expect(conversation.hear("1").text.contains("Chose: I have a fever"))
    #expect(conversation.level == .sameDay)
  }

  @Test func `is not read back once more when it was asked about`() {
    var conversation = at("story")
    _ = conversation.hear("sore on the left for 6 weeks, and I am pregnant")
    let readBack = conversation.hear("yes")
    #expect(readBack.prompt?.ask.node == "confirm")
    #expect(!readBack.text.contains("pregnant"), "\(readBack.text)")
  }

  @Test func `stands in the summary once, and can be changed by its own name or its list's`() {
    var conversation = at("story")
    _ = conversation.hear("it hurts when I sit, and I have a fever")
    _ = conversation.hear("yes")
    let summary = conversation.hear("summary").text
    #expect(summary.contains("Health, \"I have a fever, or I feel shivery or ill\": yes"))
    #expect(summary.split(separator: "\n").count { $0.contains("Health") } == 1)
    for name in ["fever", "health"] {
      #expect(asked(conversation.hear("change \(name)")) == "fever_unwell")
      _ = conversation.hear("keep")
    }
    _ = conversation.hear("gradual")
    _ = conversation.hear("none")
    _ = conversation.hear("2")
    #expect(conversation.hear("change health").prompt?.ask.kind != .yesNo)
    _ = conversation.hear("keep")
    #expect(asked(conversation.hear("change fever")) == "fever_unwell")
  }

  @Test func `leaves nothing behind where it was denied twice`() {
    var conversation = at("story")
    _ = conversation.hear("it hurts when I sit, and I have a fever")
    _ = conversation.hear("no")
    _ = conversation.hear("gradual")
    _ = conversation.hear("none")
    #expect(conversation.hear("none").text.contains("None of these."))
    #expect(conversation.level == nil)
  }

  @Test(arguments: ["story", "body", "duration", "tried"])
  func `is asked about again when the person who denied it names it again`(place: String) {
    var conversation = at(place)
    _ = conversation.hear("I am numb when I wipe")
    #expect(asked(conversation.hear("no")) != "ces")
    let again = conversation.hear("honestly, I feel numb when I wipe")
    #expect(asked(again) == "ces")
    #expect(again.text.contains("Your earlier answer: no"), "\(again.text)")
    var denying = conversation
    #expect(asked(denying.hear("no")) != "ces")
    #expect(denying.result == nil)
    _ = conversation.hear("yes")
    #expect(conversation.result?.hasPrefix("emergency_now (E1") == true)
  }

  @Test func `is asked about again where its own question was answered with no`() {
    let fallen = Patient.runner.but(["onset": "at one moment"])
    var conversation = at("body", of: fallen)
    let again = conversation.hear("none, but I felt a pop when it happened")
    #expect(asked(again) == "pop" && again.text.contains("Your earlier answer: no"))
    _ = conversation.hear("yes")
    #expect(conversation.level == .sameDay)
  }

  @Test func `is asked about in its worst degree, where a milder one is known`() {
    var conversation = at("story", of: .runner.but(["emergency": "a limp"]))
    let reply = conversation.hear("it aches, and I can't put any weight on it since this morning")
    #expect(reply.text.contains("I cannot put weight on the leg"))
    var other = conversation
    _ = conversation.hear("yes")
    #expect(conversation.result?.hasPrefix("emergency_now") == true)
    // The limp was chosen from the list; nobody asks for it again.
    #expect(other.hear("no").prompt?.ask.node == "onset")
  }

  @Test(arguments: ["it aches and I limp", "I'm limping", "sore, I hobble about"])
  func `is not asked about again in the degree that is known`(words: String) {
    var conversation = at("story", of: .runner.but(["emergency": "a limp"]))
    #expect(!conversation.hear(words).text.contains("I want to be sure"))
  }

  @Test(arguments: ["what is PRP?", "what's a blood clot?", "what does incontinence mean?"])
  func `is none where only the meaning of a word is asked`(words: String) {
    for place in ["emergency", "story", "duration"] {
      var conversation = at(place)
      let reply = conversation.hear(words)
      #expect(!reply.text.contains("I want to be sure"), "\(reply.text)")
      #expect(conversation.nodeName == place)
    }
    var worried = at("duration")
    #expect(asked(worried.hear("what is this numbness when I wipe?")) == "ces")
    #expect(asked(worried.hear("no")) == "duration_weeks")
    #expect(asked(worried.hear("what does it mean that my calf is swollen?")) == "calf_swollen")
  }

  @Test(arguments: [
    ("none but I do get tingling in my foot", "I also noted"),
    ("none, but I have a fever", "I want to be sure"),
    ("nope, I just sit 9 hours a day", "I also noted"),
  ])
  func `may follow a none, which is the answer where its list asks nothing of the kind`(
    words: String, said: String
  ) {
    var conversation = at("body")
    let reply = conversation.hear(words)
    #expect(reply.text.hasPrefix("None of these.") && reply.text.contains(said), "\(reply.text)")
    #expect(conversation.nodeName == "health")
  }

  @Test(arguments: [
    "none but my foot drags", "none but 3", "none except the last", "none, my knee is weak",
  ])
  func `is no none where its own list asks for it`(words: String) {
    var conversation = at("body")
    let reply = conversation.hear(words)
    #expect(!reply.text.contains("None of these."), "\(reply.text)")
    #expect(reply.prompt?.ask.node == "body")
  }

  @Test func `counts as left open where the person who named it breaks off`() {
    var conversation = at("story")
    _ = conversation.hear("it hurts when I sit, and I have a fever")
    _ = conversation.endInput()
    #expect(conversation.result?.hasPrefix("within_days") == true, "\(conversation.result ?? "")")
  }

  @Test func `is borne in mind, and no more is said of it, where no question asks for it`() {
    var conversation = at("duration")
    let reply = conversation.hear("6 weeks, and I am in agony")
    #expect(reply.text.contains("You wrote: \"agony\". I will bear that in mind."))
    #expect(!reply.text.contains("I want to be sure"))
    #expect(conversation.level == .sameDay)
  }

  @Test func `comes after the answer that it contradicts has been put right`() {
    var conversation = at("story")
    let reply = conversation.hear("I'm 70, and it wakes me every night")
    #expect(reply.text.contains("sure about that.\nYou wrote \"I'm 70\""), "\(reply.text)")
    #expect(conversation.nodeName == "age")
    #expect(asked(conversation.hear("70")) == "constant_or_night")
  }
}
