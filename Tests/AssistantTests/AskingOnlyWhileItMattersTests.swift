import Answers
import Assistant
import Dice
import Guidance
import Interview
import Testing

@Suite struct `A question that can't change the advice any more` {
  let all: Dialog
  let brief: Dialog
  /// A runner who tells nothing before it is asked.
  private let runner = Patient.runner.but(["story": "It aches"])

  init() throws {
    all = try shippedDialog()
    brief = Consultation(all).dialog
  }

  private func names(_ nodes: [NodeID]) -> [String] { nodes.map { all[$0].name } }

  /// Talks on until the advice is given.
  private func goOn(
    _ conversation: inout Conversation, after reply: Reply, as patient: Patient
  ) {
    var reply = reply
    while let node = reply.prompt?.ask.node, node != "topics", let answer = patient.answers[node] {
      reply = conversation.hear(answer)
    }
    #expect(conversation.isFinished)
  }

  private func passedOver(_ patient: Patient, asksAll: Bool = false) -> [String] {
    var conversation = Conversation(all, asksAll: asksAll)
    let opening = conversation.open()
    goOn(&conversation, after: opening, as: patient)
    return names(conversation.state.interview.walk.passedOver)
  }

  @Test func `is passed over, and every other is asked`() {
    #expect(passedOver(runner) == ["goal"])
    // A flag is certain: only what may raise the level, sitting and stretching are asked about.
    let flagged = ["site", "duration", "running", "changes", "warm-up", "lingering"]
    #expect(
      passedOver(runner.but(["age": "17"]))
        == flagged + ["pain-in-activity", "tried", "goal"])
    // How it feels to run with bones at risk may itself be a flag.
    #expect(
      passedOver(runner.but(["age": "17", "personal": "4"])).contains("warm-up") == false)
    // Pain elsewhere: no advice about load.
    let elsewhere = passedOver(runner.but(["site": "3"]))
    #expect(elsewhere.contains("sport") && elsewhere.contains("lingering"))
    #expect(!elsewhere.contains("tried") && !elsewhere.contains("pain-at-rest"))
    // In pregnancy: nothing about how one runs.
    let pregnant = passedOver(runner.but(["personal": "1"]))
    #expect(!pregnant.contains("site") && !pregnant.contains("leg"))
  }

  @Test func `is put to a physio, and by a dialog that keeps a record`() {
    #expect(passedOver(Patient.runner.but(["mode": "2"])) == [])
    #expect(passedOver(Patient.runner.but(["mode": "2", "age": "17"])) == [])
    #expect(
      passedOver(Patient.runner.but(["mode": "1", "age": "17"]), asksAll: true) == [])
  }

  @Test func `is open again when a corrected answer makes it matter`() {
    var conversation = Conversation(all)
    let opening = conversation.open()
    goOn(&conversation, after: opening, as: Patient.runner.but(["age": "17"]))
    #expect(conversation.result == "within_days (D3)")
    _ = conversation.hear("change age")
    _ = conversation.hear("34")
    let confirmed = conversation.hear("yes")
    #expect(confirmed.prompt?.ask.node == "duration")
    goOn(&conversation, after: confirmed, as: .runner)
    let direct = Patient.runner.talk(through: all)
    #expect(conversation.result == "routine (R1)")
    let assessments = [conversation, direct.conversation].compactMap(\.outcome?.assessment)
    #expect(Set(assessments.map(Told.init)).count == 1)
  }

  @Test(arguments: 1...8)
  func `changes nothing that a person is told`(seed: UInt64) {
    var strangers = Strangers(dialog: all, dice: Dice(seed))
    for _ in 0..<260 {
      let answers = strangers.next()
      let asked = all.walk(answers)
      let short = brief.walk(givenWhenAsked: answers, from: "history")
      #expect(short.open == nil)
      #expect(
        Told(short) == Told(asked), "\(names(short.passedOver)), \(describe(asked.findings))")
    }
  }

  @Test(arguments: 1...4)
  func `could have been answered in any way`(seed: UInt64) {
    var strangers = Strangers(dialog: all, dice: Dice(seed + 100))
    for _ in 0..<8 {
      let answers = strangers.next()
      let short = brief.walk(givenWhenAsked: answers, from: "history")
      let told = Told(short)
      for node in short.passedOver {
        guard let question = all.question(at: node) else { continue }
        for given in everyAnswer(to: question) {
          var changed = answers
          for key in all.keys(of: node) { changed[key] = nil }
          for (key, answer) in given { changed[key] = Finding(answer, verbatim: "so it is") }
          let asked = all.walk(changed)
          #expect(asked.open == nil)
          #expect(Told(asked) == told, "\(all[node].name) \(given), \(describe(asked.findings))")
        }
      }
    }
  }

  /// Each answer that a question takes; a list's items one at a time, and none, and all.
  private func everyAnswer(to question: Question) -> [[SlotID: Answer]] {
    switch question.form {
    case .single(let slot, let type):
      return values(of: type).map { [slot: $0] }
    case .checkList(let list):
      let ids = list.options.map(\.id)
      return ([[], ids] + ids.map { [$0] }).map { [list.key: .choices($0)] }
        + [[list.key: .skipped]]
        + list.items.indices.map { unsure in
          list.items.indices.reduce(into: [list.key: Answer.notSure]) { answers, item in
            answers[list.key(ofItem: item)] = item == unsure ? .notSure : .no
          }
        }
    }
  }

  private func values(of type: AnswerType) -> [Answer] {
    switch type {
    case .yesNo: [.yes, .no, .notSure, .skipped]
    case .scale(let range): range.map { .number(Double($0)) } + [.notSure, .skipped]
    case .number, .duration:
      [0, 1, 4, 5, 12, 13, 29, 30, 60, 600].map { .number($0) } + [.notSure, .skipped]
    case .choice(let options): options.map { .choice($0.id) } + [.notSure, .skipped]
    case .choices(let options):
      [.choices([]), .choices(options.map(\.id))] + options.map { .choices([$0.id]) }
        + [.notSure, .skipped]
    case .text: [.text("run"), .notSure, .skipped]
    }
  }

  /// Every combination of answers to three questions that someone of 17 is not asked.
  @Test func `could have been answered in any way together with others`() {
    let nodes = ["site", "lingering", "tried"]
    var strangers = Strangers(dialog: all, dice: Dice(17))
    var answers = strangers.next()
    for node in all.nodes.indices where all.question(at: NodeID(node))?.isSafety == true {
      for key in all.keys(of: NodeID(node)) { answers[key] = Finding(.no, verbatim: "no") }
      guard case .checkList(let list)? = all.question(at: NodeID(node))?.form else { continue }
      for item in list.items.indices { answers[list.key(ofItem: item)] = nil }
      answers[list.key] = Finding(.choices([]), verbatim: "none")
    }
    answers["age_years"] = Finding(.number(17), verbatim: "17")
    answers["onset"] = Finding(.choice("gradual"), verbatim: "3")
    answers["pain_rest"] = Finding(.number(2), verbatim: "2")
    answers["leg"] = Finding(.choices([]), verbatim: "none")
    let short = brief.walk(givenWhenAsked: answers, from: "history")
    #expect(Set(names(short.passedOver)).isSuperset(of: nodes))
    let told = Told(short)
    #expect(told.disposition == .withinDays)
    let ways = nodes.map { name -> [[SlotID: Answer]] in
      let node = all.nodes.firstIndex { $0.name == name } ?? 0
      return all.question(at: NodeID(node)).map(everyAnswer) ?? []
    }
    let together = ways.reduce([[:]]) { so, way in
      so.flatMap { one in way.map { one.merging($0) { $1 } } }
    }
    #expect(together.count > 700)
    for given in together {
      var changed = answers
      for (key, answer) in given { changed[key] = Finding(answer, verbatim: "so it is") }
      #expect(Told(all.walk(changed)) == told, "\(given)")
    }
  }

  @Test func `is counted neither in the number of questions left`() {
    var strangers = Strangers(dialog: all, dice: Dice(3))
    for _ in 0..<25 {
      let answers = strangers.next()
      var state = brief.initialState
      var counts: [Int] = []
      while let open = state.walk.open, counts.count < 99 {
        // The items of one list, asked one by one, are one question.
        if open.item == nil { counts.append(brief.questionsLeft(in: state)) }
        guard let key = brief.key(of: open), let finding = answers[key] else { break }
        state = brief.step(from: state, on: .heard(typed(finding.answer, open))).state
        if state.attempt.isClarified || state.attempt.knowsCost {
          state = brief.step(from: state, on: .heard(typed(finding.answer, open))).state
        }
      }
      #expect(state.walk.open == nil)
      for (place, count) in counts.enumerated() {
        // The most on any way ahead: never fewer than there turn out to be.
        #expect(count >= counts.count - place)
        if place > 0 { #expect(count < counts[place - 1]) }
      }
    }
  }

  /// Turn by turn, with words that have direct questions asked among the answers.
  @Test func `is the same whether the walk goes on or starts anew`() {
    var dice = Dice(31)
    var strangers = Strangers(dialog: all, dice: Dice(4))
    for _ in 0..<12 {
      let answers = strangers.next()
      var conversation = Conversation(all)
      _ = conversation.open()
      for _ in 0..<60 {
        let interview = conversation.state.interview
        let anew = brief.walk(
          interview.answers, reopened: interview.reopened, mentioned: interview.mentioned)
        #expect(interview.walk.stop == anew.stop)
        #expect(interview.walk.path == anew.path)
        #expect(interview.walk.passedOver == anew.passedOver)
        guard let open = interview.walk.open, conversation.outcome == nil else { break }
        let aside = [
          "my bladder leaks when I sit", "I felt a pop that day", "both calves are swollen", "back",
          "change age",
        ]
        let answer = brief.key(of: open).flatMap { answers.answer($0) }
        _ = conversation.hear(
          Int.random(in: 0..<6, using: &dice) == 0
            ? aside.randomElement(using: &dice) ?? "" : typed(answer ?? .no, open))
      }
    }
  }

  /// An answer as a person would type it.
  private func typed(_ answer: Answer, _ open: OpenQuestion) -> String {
    switch answer {
    case .yes: return "yes"
    case .no: return "no"
    case .notSure: return "not sure"
    case .skipped: return "skip"
    case .text(let text): return text
    case .number(let number):
      if case .duration? = all.question(at: open.node)?.answerType() {
        return "\(Int(number)) weeks"
      }
      return "\(Int(number))"
    case .choice(let id): return numbers([id], open)
    case .choices(let ids): return ids.isEmpty ? "none" : numbers(ids, open)
    }
  }

  private func numbers(_ ids: [ChoiceID], _ open: OpenQuestion) -> String {
    switch all.question(at: open.node)?.answerType() {
    case .choice(let options)?, .choices(let options)?:
      options.indices.filter { ids.contains(options[$0].id) }.map { String($0 + 1) }
        .joined(separator: ", ")
    case .yesNo?, .scale?, .number?, .duration?, .text?, nil: ""
    }
  }

  private func describe(_ findings: Findings) -> String {
    findings.slots.map { slot in "\(slot): \(findings.answer(slot).map { "\($0)" } ?? "")" }
      .joined(separator: "; ")
  }
}
