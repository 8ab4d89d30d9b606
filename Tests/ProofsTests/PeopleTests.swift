import Answers
import Assistant
import Dice
import Guidance
import Interview
import Testing

@testable import Proofs

/// One person who answers a dialog by what is true of them, through the interpreter that talks.
private struct Person {
  let member: [Int]
  let proof: DialogProof

  /// What they answer; nil where the question has no such answer.
  private func answer(to open: OpenQuestion) -> Answer? {
    guard let question = proof.dialog.question(at: open.node) else { return nil }
    switch (question.form, open.item) {
    case (.single(let slot, let type), _):
      guard let answer = answer(in: slot) else { return nil }
      switch (answer, type) {
      case (.choice(let id), .choice(let options)):
        return options.contains { $0.id == id } ? answer : nil
      case (.choices(let ids), .choices(let options)):
        return ids.allSatisfy { id in options.contains { $0.id == id } } ? answer : nil
      default: return answer
      }
    case (.checkList(let list), nil):
      guard let level = proof.space.lists[list.key] else { return nil }
      switch proof.space.variables[level].cells[member[level]] {
      case .several: return .choices(list.items.filter { applies($0) }.map(\.id))
      case .answer(let answer): return answer
      case .notAsked, .number, .stopped, .pending: return nil
      }
    case (.checkList(let list), let item?):
      let isFirst = list.items.firstIndex { $0.slot == list.items[item].slot } == item
      if let answer = answer(in: list.items[item].slot), answer.isUnsure {
        return isFirst ? answer : .no
      }
      return applies(list.items[item]) ? .yes : .no
    }
  }

  private func applies(_ item: CheckList.Item) -> Bool {
    switch (answer(in: item.slot), item.answer) {
    case (.choices(let chosen)?, .choices(let wanted)): wanted.allSatisfy(chosen.contains)
    case (let answer?, let wanted): answer == wanted
    case (nil, _): false
    }
  }

  private func answer(in slot: SlotID) -> Answer? { proof.space.findings(member).answer(slot) }

  /// How the conversation with them ends.
  var outcome: DialogComparison.Outcome {
    var state = Consultation(proof.dialog).initialState
    let consultation = Consultation(proof.dialog)
    while case .interviewing = state.phase, let asked = state.interview.walk.open {
      guard let answer = answer(to: asked), let question = proof.dialog.question(at: asked.node)
      else { return .cannotBeSaid }
      for line in question.spoken(answer, item: asked.item) {
        state = consultation.step(from: state, on: .heard(line)).state
      }
      if state.interview.walk.open == asked, case .interviewing = state.phase {
        return .cannotBeSaid
      }
    }
    // What was taken down must be what they meant.
    let said = proof.space.member(state.interview.walk.findings)
    for place in proof.space.places.values {
      for level in [place.level] + place.options.map(\.level)
      where said[place.level] != 0 && said[level] != member[level] {
        return .cannotBeSaid
      }
    }
    switch state.phase {
    case .advised(let assessment):
      return assessment.disposition.map { .level($0) } ?? .noLevel
    case .over(let outcome): return outcome.disposition.map { .level($0) } ?? .noLevel
    case .interviewing, .confirming, .readingBack: return .cannotBeSaid
    }
  }
}

@Suite struct `People who are asked by two dialogs` {
  private func compare(_ old: String, _ new: String, sample: Int) throws {
    let people = People(
      try read(old).dialog, try read(new).dialog, renamed: Renaming(), by: .shipped)
    let outcomes = Outcomes(people)
    var dice = Dice(81)
    for (before, had) in outcomes.before {
      for (after, has) in outcomes.after {
        for member in (had & has).sample(sample, using: &dice) {
          let names = "\(people.before.space.findings(member))"
          #expect(Person(member: member, proof: people.before).outcome == before, "\(names)")
          #expect(Person(member: member, proof: people.after).outcome == after, "\(names)")
        }
      }
    }
  }

  @Test func `end as the interpreter ends with each of them, in a small dialog`() throws {
    let edited = try smallDialog.putting("pain_rest at most 3", as: "pain_rest at most 4")
      .putting("  item  weight_bearing = limp: I limp\n", as: "")
      .putting(
        "  to    rest when pain_rest above 7 or weight_bearing is limp\n",
        as: "  to    rest when pain_rest above 6\n"
      )
      .putting("  choice gym: The gym\n", as: "  choice gym: The gym\n  choice yoga: Yoga\n")
    try compare(smallDialog, edited, sample: 40)
  }

  @Test func `end as the interpreter ends with each of them, in the shipped one`() throws {
    let edited = try shippedText().putting(
      "  to    pop when onset is one_moment\n",
      as: "  to    pop when onset is one_moment\n  to    medicines when onset is quick\n")
    try compare(try shippedText(), edited, sample: 12)
  }

  @Test func `hold one conversation with each dialog`() throws {
    let people = People(
      try read(smallDialog).dialog, try read(smallDialog).dialog, renamed: Renaming(),
      by: .shipped)
    var dice = Dice(82)
    for member in people.everyone.sample(200, using: &dice) {
      let held = people.conversations(of: people.only(member), with: people.after)
      #expect(held.count == .one)
      var conversation: [Int] = []
      held.forEachMember { conversation = $0 }
      #expect(people.open(people.only(conversation)).contains(member))
    }
  }
}
