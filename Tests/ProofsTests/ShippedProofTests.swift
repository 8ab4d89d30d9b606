import Answers
import Dice
import Guidance
import Interview
import Testing

@testable import Proofs

@Suite struct `Of the shipped dialog it is proved` {
  @Test func `that nothing is wrong with it, and that every property holds`() throws {
    let reading = try read(try shippedText())
    let report = DialogProof(reading.dialog, promises: reading.promises).report()
    #expect(report.faults.map(\.message) == [])
    #expect(report.properties.filter { !$0.holds }.map(\.sentence) == [])
    #expect(report.properties.count > 40)
    // None of them holds only because it is about nobody.
    #expect(report.properties.filter { !($0.over > .zero) }.map(\.sentence) == [])
    #expect(report.conversations > Count(1_000_000_000))
    #expect(Set(report.levels.map(\.level)) == Set([nil] + Disposition.allCases.map { $0 }))
  }

  @Test func `which conversation is the shortest, and that the longest can be held`() throws {
    let dialog = try read(try shippedText()).dialog
    let report = DialogProof(dialog).report()
    let lengths = try #require(report.lengths)
    let (shortest, longest) = (
      try #require(report.shortest), try #require(report.longest)
    )
    #expect(shortest.lines(in: dialog) == ["no"])
    #expect(lengths == shortest.turns.count...longest.turns.count)
    #expect(replay(longest, through: dialog).result != nil)
  }

  @Test func `what an author promises, or who breaks it`() throws {
    let text = try shippedText().putting(
      "title  Pain at the sit bone\n",
      as: """
        title  Pain at the sit bone
        promise never advise run when pain_rest at least 4
        promise always at least same_day when calf_swollen is yes
        promise always mention net when lingers is hours
        promise never ask goal after consent_understood is no
        promise every conversation ends within 200 prompts
        promise never advise run when pain_sit at least 6
        promise always at least same_day when groin_front is yes
        promise always mention sit when pain_sit above 0
        promise never ask stopped-weeks after
          rest_state is stopped
        promise every conversation ends within 30 prompts

        """)
    let (dialog, promises) = try read(text)
    let proof = DialogProof(dialog, promises: promises)
    let properties = proof.properties().filter { $0.promise != nil }
    #expect(
      properties.map(\.holds) == [true, true, true, true, true, false, false, false, false, false])
    for property in properties where !property.holds {
      let witness = try #require(property.witness)
      let said = replay(witness, through: dialog)
      #expect((said.result != nil) == witness.isFinished, "\(property.sentence)")
      if !witness.isFinished { #expect(said.node == "stopped-weeks") }
    }
    #expect(proof.report().faults.map(\.kind) == Array(repeating: .brokenPromise, count: 5))
  }
}

@Suite struct `A proof grows` {
  /// A row of questions, every tenth of which decides whether the next is asked.
  private func row(of count: Int) throws -> Dialog {
    var text = "dialog row\ntitle  A row\nstart  q0\n"
    for index in 0..<count {
      text += "\nquestion q\(index)\n  ask   Question \(index)?\n  slot  s\(index): yes or no\n"
      if index % 10 == 0, index + 2 < count {
        text += "  to    q\(index + 2) when s\(index) is no\n"
      }
      text += "  to    \(index + 1 < count ? "q\(index + 1)" : "end")\n"
    }
    return try read(text + "\nending end\n  record\n").dialog
  }

  @Test func `with the number of questions, and not with that of conversations`() throws {
    let sizes = try [100, 200, 400].map { count in
      let proof = DialogProof(try row(of: count))
      #expect(proof.report().faults.filter { $0.kind.isError }.map(\.message) == [])
      return proof.finished.size
    }
    #expect(sizes[1] <= 2 * sizes[0] + 10)
    #expect(sizes[2] <= 2 * sizes[1] + 10)
  }

  @Test func `to a thousand questions`() throws {
    let proof = DialogProof(try row(of: 1000))
    #expect(proof.lengths == 900...1000)
    #expect(proof.finished.count.description == "6.3 × 10⁵⁷⁶" || proof.finished.count > Count(1))
  }

  @Test func `with the number of rules`() throws {
    let dialog = try read(try shippedText()).dialog
    var guidelines = Guidelines.shipped
    for number in 0..<60 {
      let site: ChoiceID = number.isMultiple(of: 2) ? "groin" : "tailbone"
      guidelines.rules.append(
        Rule(
          RuleID("X\(number)"),
          when: .all([
            .equals("site", .choice(site)),
            .compares("pain_sit", .above, Double(number % 10)),
            .compares("sit_hours", .above, Double(number % 20)),
          ]),
          .routine, advice: [.scope], meaning: "", source: "", applying: [], sparing: []))
    }
    let proof = DialogProof(dialog, by: guidelines)
    #expect(proof.judgement.applying.count > 100)
    #expect(proof.properties().filter { !$0.holds }.map(\.sentence) == [])
  }
}
