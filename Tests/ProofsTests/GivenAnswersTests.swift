import Answers
import Assistant
import Dialogs
import Dice
import Guidance
import Interview
import Testing

@testable import Proofs

/// Somebody's answers to every question of a dialog.
private struct RandomPerson {
  private(set) var answers: [SlotID: Answer] = [:]

  /// - Parameter leavesOut: true for somebody who left out an answer here and there.
  init(_ dialog: Dialog, leavesOut: Bool, _ dice: inout Dice) {
    // Few people say yes to everything, and an emergency soon ends the rest.
    let calm = [2, 8, 40, 400].randomElement(using: &dice) ?? 8
    for (slot, type) in dialog.slots.sorted(by: { $0.key < $1.key })
    where dialog.raised[slot] == nil {
      if leavesOut, Int.random(in: 0..<30, using: &dice) == 0 { continue }
      let isCalm = Int.random(in: 0..<calm, using: &dice) > 0
      answers[slot] = isCalm ? Self.calm(slot, type, dialog, &dice) : Self.any(type, &dice)
    }
  }

  private static func calm(
    _ slot: SlotID, _ type: AnswerType, _ dialog: Dialog, _ dice: inout Dice
  ) -> Answer {
    if let harmless = dialog.harmless(slot) { return harmless }
    switch (slot, type) {
    case ("consent_understood", _): return .yes
    case ("age_years", _): return .number(Double(Int.random(in: 18...80, using: &dice)))
    case (_, .yesNo): return .no
    case (_, .scale): return .number(Double(Int.random(in: 0...3, using: &dice)))
    default: return any(type, &dice)
    }
  }

  private static func any(_ type: AnswerType, _ dice: inout Dice) -> Answer {
    switch Int.random(in: 0..<12, using: &dice) {
    case 0: return .notSure
    case 1: return .skipped
    default: break
    }
    switch type {
    case .yesNo: return Bool.random(using: &dice) ? .yes : .no
    case .scale(let range), .number(let range, _):
      return .number(Double(Int.random(in: range, using: &dice)))
    case .duration: return .number(Double(Int.random(in: 1...60, using: &dice)))
    case .choice(let options):
      return options.randomElement(using: &dice).map { .choice($0.id) } ?? .notSure
    case .choices(let options):
      return .choices(
        options.map(\.id).filter { _ in Int.random(in: 0..<4, using: &dice) == 0 })
    case .text:
      return .text(texts.randomElement(using: &dice) ?? "nothing")
    }
  }

  private static let texts = [
    "sitting at work", "my backside hurts", "running again without thinking about it",
    "nothing yet",
    "it began six weeks ago after hill sprints and my left buttock hurts when I sit",
    "I can't feel myself when I wipe", "pain 7 out of 10 when I run, I do yoga and cycle",
  ]
}

/// What a person's conversation is when each answer is typed.
private func typed(_ given: GivenAnswers, _ answers: [SlotID: Answer], _ dialog: Dialog)
  -> Conversation
{
  var conversation = Conversation(dialog)
  var reply = conversation.open()
  for _ in 0..<300 where reply.prompt != nil && conversation.outcome == nil {
    switch conversation.state.phase {
    case .readingBack(let statements):
      let isRight = statements.allSatisfy { statement in
        switch (answers[statement.slot], statement.answer) {
        case (.choices(let ours)?, .choices(let theirs)): theirs.allSatisfy(ours.contains)
        case (let given, let stated): given == stated
        }
      }
      reply = conversation.hear(isRight ? "yes" : "no")
    case .confirming:
      reply = conversation.hear("yes")
    case .interviewing, .advised, .over:
      guard let open = conversation.state.interview.walk.open,
        let answer = given.answer(to: open, in: dialog),
        let question = dialog.question(at: open.node)
      else {
        reply = conversation.endInput()
        continue
      }
      for line in question.spoken(answer, item: open.item)
      where conversation.state.interview.walk.open == open { reply = conversation.hear(line) }
    }
  }
  return conversation
}

extension Conversation {
  /// It ended before the last of its questions.
  fileprivate var endedEarly: Bool {
    if case .closed? = outcome?.ending { return true }
    return state.interview.walk.open != nil
  }

  /// The slots that hold another answer than in another conversation, with both.
  fileprivate func differing(from other: Conversation) -> [String] {
    let (ours, theirs) = (state.interview.walk.findings, other.state.interview.walk.findings)
    return Set(ours.slots + theirs.slots).sorted().compactMap { slot in
      let (one, another) = (ours.answer(slot), theirs.answer(slot))
      return one == another
        ? nil : "\(slot): \(one.map { "\($0)" } ?? "-") / \(another.map { "\($0)" } ?? "-")"
    }
  }
}

@Suite struct `Answers that are given beforehand` {
  /// What the shipped dialogs ask.
  private static func dialog(_ name: String) throws -> Dialog {
    try read("\(try #require(ShippedDialog.named(name)).text)").dialog
  }

  @Test(arguments: ["proximal-hamstring", "physio-intake", "check-in"])
  func `come to the same as the answers typed`(name: String) throws {
    let dialog = try Self.dialog(name)
    var dice = Dice(81)
    var results: [String: Int] = [:]
    for _ in 0..<400 {
      let person = RandomPerson(dialog, leavesOut: false, &dice)
      let given = GivenAnswers(person.answers)
      var held = Conversation(dialog)
      held.hold(given)
      let talked = typed(given, person.answers, dialog)
      results[held.result ?? "open", default: 0] += 1
      // Whoever types never gets to say what comes after an early end; what was given is known.
      if talked.endedEarly, let level = Assessment.level(of: Findings(person.answers)),
        talked.outcome?.disposition.map({ level > $0 }) ?? true
      {
        #expect(held.outcome?.disposition.map { $0 >= level } == true, "\(person.answers)")
        continue
      }
      #expect(held.result == talked.result, "\(person.answers)")
      let (ours, theirs) = (held.outcome?.assessment, talked.outcome?.assessment)
      #expect(ours?.rules == theirs?.rules && ours?.advice == theirs?.advice)
      #expect(held.differing(from: talked) == [])
    }
    #expect(results["open"] == nil)
    #expect(results.count > (name == "proximal-hamstring" ? 30 : 1), "\(results.count)")
  }

  @Test func `stop the interview where one is missing`() throws {
    let dialog = try Self.dialog("proximal-hamstring")
    var held = Conversation(dialog)
    held.hold(GivenAnswers(["consent_understood": .yes]))
    #expect(!held.isFinished)
    #expect(held.result == "unfinished at \(held.nodeName)")
    let all = Conversation(dialog).nodeNames
    #expect(all.contains(held.nodeName))
  }

  @Test func `count a danger that is given though its question is not reached`() throws {
    let dialog = try Self.dialog("proximal-hamstring")
    var held = Conversation(dialog)
    held.hold(GivenAnswers(["consent_understood": .yes, "ces": .yes]))
    #expect(held.outcome?.disposition == .emergencyNow)
    var milder = Conversation(dialog)
    milder.hold(GivenAnswers(["consent_understood": .yes, "fever_unwell": .yes]))
    #expect(milder.outcome?.disposition.map { $0 >= .sameDay } == true)
    #expect(!milder.isFinished)
    var raised = Conversation(dialog)
    raised.hold(GivenAnswers(["self_harm": .yes]))
    #expect(raised.outcome?.disposition == .emergencyNow)
  }

  @Test func `count every danger of somebody with whom the interview breaks off`() throws {
    let dialog = try Self.dialog("proximal-hamstring")
    var dice = Dice(82)
    var early = 0
    for _ in 0..<200 {
      let person = RandomPerson(dialog, leavesOut: true, &dice)
      var held = Conversation(dialog)
      held.hold(GivenAnswers(person.answers))
      guard held.endedEarly else { continue }
      early += 1
      // Whatever is a danger by its slots alone is one, however little else was given.
      let level = Assessment.level(of: Findings(person.answers))
      guard let level else { continue }
      #expect(held.outcome?.disposition.map { $0 >= level } == true, "\(person.answers)")
    }
    #expect(early > 50)
  }

  @Test(
    arguments: [
      // Of a list of which an item is missing, what is there counts, and so does "not sure".
      (["consent_understood": .yes, "region": .choice("uk"), "ces": .notSure], "E1"),
      (["consent_understood": .yes, "region": .choice("uk"), "both_legs": .skipped], "E2"),
      // No question asks straight out for these.
      (["consent_understood": .yes, "tingling": .choice("both")], "E2"),
      (["consent_understood": .yes, "pain_rest": .number(9)], "U10"),
      // Nobody is asked anything who does not go on; what was given is known all the same.
      (["consent_understood": .no, "leg_look": .choice("cold_pale")], "E5"),
      // A text that nobody came to ask for.
      (["consent_understood": .yes, "story": .text("I can't feel myself when I wipe")], "E1"),
    ] as [([SlotID: Answer], RuleID)])
  func `count a danger that is given and not asked`(answers: [SlotID: Answer], rule: RuleID) throws
  {
    var held = Conversation(try Self.dialog("proximal-hamstring"))
    held.hold(GivenAnswers(answers))
    #expect(held.outcome?.assessment.rules.contains(rule) == true, "\(held.result ?? "open")")
    #expect(held.outcome?.hasRedFlag == true)
  }

  @Test func `count an emergency that an early end kept from being asked`() throws {
    let dialog = try Self.dialog("proximal-hamstring")
    var dice = Dice(83)
    var tried = 0
    for _ in 0..<200 {
      var answers = RandomPerson(dialog, leavesOut: false, &dice).answers
      var held = Conversation(dialog)
      held.hold(GivenAnswers(answers))
      guard held.outcome?.disposition == .sameDay, held.endedEarly else { continue }
      tried += 1
      answers["tingling"] = .choice("both")
      var worse = Conversation(dialog)
      worse.hold(GivenAnswers(answers))
      #expect(worse.outcome?.disposition == .emergencyNow, "\(answers)")
    }
    #expect(tried > 5)
  }
}
