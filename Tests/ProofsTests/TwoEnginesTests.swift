import Answers
import Assistant
import DialogScript
import Dice
import Foundation
import Interview
import Testing

@testable import Guidance
@testable import Proofs

/// What guidance makes of findings.
private struct Verdict: Hashable {
  let rules: Set<RuleID>
  let disposition: Disposition?
}

extension DialogProof {
  /// The verdict by the diagrams.
  fileprivate func verdict(_ member: [Int]) -> Verdict {
    Verdict(
      rules: Set(judgement.applying.filter { $0.people.contains(member) }.map(\.rule.id)),
      disposition: Disposition.allCases.last { judgement.atLeast($0).contains(member) })
  }

  /// How often an interpreter comes to another verdict than the diagrams.
  fileprivate func disagreements(
    over members: [[Int]], _ interpreter: (Findings) -> Verdict
  ) -> Int {
    members.count { verdict($0) != interpreter(space.findings($0)) }
  }

  /// Answer maps of all kinds: for each slot nothing, or any answer, most often one of the first.
  fileprivate func anyMembers(_ count: Int, _ dice: inout Dice) -> [[Int]] {
    (0..<count).map { _ in
      var findings = Findings()
      let alarm = Int.random(in: 1...40, using: &dice)
      for slot in space.slots.sorted() {
        guard let place = space.places[slot] else { continue }
        let cells = space.variables[place.level].cells
        let isCalm = Int.random(in: 0..<alarm, using: &dice) > 0
        let natural = (1..<cells.count).min {
          space.costs[place.level][$0] < space.costs[place.level][$1]
        }
        let value = isCalm ? natural ?? 1 : Int.random(in: 0..<cells.count, using: &dice)
        var member = [Int](repeating: 0, count: space.variables.count)
        member[place.level] = value
        for option in place.options where cells[value] == .several {
          member[option.level] = isCalm ? 1 : Int.random(in: 1...2, using: &dice)
        }
        findings[slot] = space.findings(member)[slot]
      }
      return space.member(findings)
    }
  }
}

/// The verdict by the interpreter that talks.
private func interpreted(_ findings: Findings) -> Verdict {
  let assessment = Assessment(of: findings)
  return Verdict(rules: Set(assessment.rules), disposition: assessment.disposition)
}

@Suite struct `The interpreter that talks and the diagrams that prove` {
  @Test func `agree on any answers to the shipped dialog`() throws {
    let proof = DialogProof(try read(try shippedText()).dialog)
    var dice = Dice(71)
    // SITBONE_MAPS=100000 asks for more of them; worth it after a change to either engine.
    let wanted = ProcessInfo.processInfo.environment["SITBONE_MAPS"].flatMap { Int($0) }
    let members = proof.anyMembers(wanted ?? 4_000, &dice)
    #expect(proof.disagreements(over: members, interpreted) == 0)
    let levels = Set(members.map { proof.verdict($0).disposition })
    #expect(levels.isSuperset(of: Disposition.allCases.map(Optional.some)))
  }

  @Test func `agree on how conversations of the shipped dialog end, and what is advised`() throws {
    let dialog = try read(try shippedText()).dialog
    let proof = DialogProof(dialog)
    var dice = Dice(72)
    for (finish, people) in proof.conversations.finished {
      for member in people.sample(60, using: &dice) {
        let findings = proof.space.findings(member)
        let assessment = Assessment(
          of: findings,
          after: { if case .emergency = finish { .endedByEmergency } else { .complete } }())
        if proof.advised.contains(member) {
          #expect(
            Set(assessment.advice)
              == Set(AdviceID.allCases.filter { proof.advice[$0].contains(member) }))
        }
        let witness = proof.conversation(member)
        #expect(witness.isFinished)
        let level = proof.outcomes.first { $0.value.contains(member) }?.key
        for asksAll in [true, false] {
          let said = replay(witness, through: dialog, asksAll: asksAll).result ?? "open"
          #expect(said.hasPrefix(level?.rawValue ?? "unfinished"), "\(witness.lines(in: dialog))")
        }
      }
    }
  }

  @Test func `agree on every conversation of a small dialog`() throws {
    let dialog = try read(smallDialog).dialog
    let proof = DialogProof(dialog)
    var held: Set<[Int]> = []
    var open = [Consultation(dialog).initialState]
    let consultation = Consultation(dialog)
    // Everything that can be said, at every question, by the interpreter alone.
    while let state = open.popLast() {
      guard case .interviewing = state.phase, let asked = state.interview.walk.open,
        let question = dialog.question(at: asked.node)
      else {
        held.insert(proof.space.member(state.interview.walk.findings))
        continue
      }
      for answer in question.everyAnswer(item: asked.item) {
        let lines = question.spoken(answer, item: asked.item)
        open.append(
          lines.reduce(state) { consultation.step(from: $0, on: .heard($1)).state })
      }
    }
    // The diagrams also tell how a list was answered; findings don't.
    var proved: Set<[Int]> = []
    proof.finished.forEachMember { proved.insert(proof.space.member(proof.space.findings($0))) }
    #expect(held.count > 150)
    #expect(held.subtracting(proved) == [])
    #expect(proved.subtracting(held) == [])
  }

  @Test func `disagree when one of them is broken`() throws {
    let proof = DialogProof(try read(try shippedText()).dialog)
    var dice = Dice(73)
    let members = proof.anyMembers(600, &dice)
    let notSureIsNo = proof.disagreements(over: members) { findings in
      var findings = findings
      for slot in findings.slots where findings.answer(slot) == .notSure {
        findings[slot] = Finding(.no, verbatim: "")
      }
      return interpreted(findings)
    }
    #expect(notSureIsNo > 0)
    for dropped in ["U10", "D9", "DX"] as [RuleID] {
      let rules = Rule.all.filter { $0.id != dropped }
      let withoutRule = proof.disagreements(over: members) { findings in
        let fired = Rule.applying(of: rules, in: findings.withDerived)
        return Verdict(
          rules: Set(fired.map(\.id)), disposition: fired.compactMap(\.disposition).max())
      }
      #expect(withoutRule > 0, "\(dropped)")
    }
  }

  @Test func `agree on any condition over a small dialog`() throws {
    let dialog = try read(smallDialog).dialog
    let slots = ["ces", "weight_bearing", "fever_unwell", "pain_rest", "sport"].map { SlotID($0) }
    var dice = Dice(74)
    let conditions = (0..<250).map { _ in anyCondition(over: slots, depth: 3, &dice) }
    let proof = DialogProof(dialog, comparing: conditions)
    let members = proof.anyMembers(60, &dice)
    for condition in conditions {
      for member in members {
        let truth = condition.truth(in: proof.space.findings(member))
        #expect(proof.conditions.holds(condition).contains(member) == (truth == .true))
        #expect(proof.conditions.fails(condition).contains(member) == (truth == .false))
      }
    }
  }

  private func anyCondition(over slots: [SlotID], depth: Int, _ dice: inout Dice) -> Condition {
    let slot = slots.randomElement(using: &dice) ?? "ces"
    func parts() -> [Condition] {
      (0..<Int.random(in: 0...3, using: &dice)).map { _ in
        anyCondition(over: slots, depth: depth - 1, &dice)
      }
    }
    switch Int.random(in: 0..<(depth > 0 ? 9 : 5), using: &dice) {
    case 0:
      let answers: [Answer] = [
        .yes, .no, .notSure, .skipped, .choice("limp"), .choice("cannot"), .choices([]),
        .choices(["run"]), .number(3),
      ]
      return .equals(slot, answers.randomElement(using: &dice) ?? .yes)
    case 1:
      let sign = Condition.Comparison.allCases.randomElement(using: &dice) ?? .above
      return .compares(slot, sign, Double(Int.random(in: 0...10, using: &dice)))
    case 2:
      return .includes(slot, ["run", "gym", "swim", "limp"].randomElement(using: &dice) ?? "")
    case 3, 4: return .answered(slot)
    case 5: return .all(parts())
    case 6: return .any(parts())
    case 7:
      let parts = parts()
      return .atLeast(Int.random(in: 0...parts.count, using: &dice), parts)
    default: return .not(anyCondition(over: slots, depth: depth - 1, &dice))
    }
  }
}

extension Question {
  /// One answer of each kind that something tells apart, and for a list every choice of items.
  fileprivate func everyAnswer(item: Int?) -> [Answer] {
    let own: [Answer] =
      switch answerType(item: item) {
      case .yesNo: [.yes, .no]
      case .scale(let range):
        range.flatMap { [.number(Double($0)), .number(Double($0) + 0.5)] }.dropLast()
      case .choices(let options):
        (0..<(1 << options.count)).map { bits in
          .choices(options.indices.filter { bits & (1 << $0) != 0 }.map { options[$0].id })
        }
      case .choice(let options): options.map { .choice($0.id) }
      case .number, .duration, .text: []
      }
    return own + [.notSure, .skipped]
  }
}
