import Answers
import Dice
import Guidance
import Interview
import Testing

@testable import Proofs

@Suite struct `A covering suite` {
  @Test func `of a small dialog passes everything and notices every mutant`() throws {
    let dialog = try read(smallDialog).dialog
    let suite = CoveringSuite(of: dialog)
    #expect(suite.unnoticed.isEmpty)
    #expect(suite.unpassed.isEmpty)
    #expect(suite.killed == suite.noticeableMutants)
    #expect(suite.conversations.count < 25)
    for entry in suite.conversations {
      #expect(entry.witness.isFinished)
      // Each is there for something that no other one does.
      #expect(!entry.covers.isEmpty || !entry.kills.isEmpty)
      // The program itself ends where the suite says.
      #expect(replay(entry.witness, through: dialog).result != nil)
    }
  }

  @Test func `keeps what still serves`() throws {
    let dialog = try read(smallDialog).dialog
    let suite = CoveringSuite(of: dialog)
    let turns = suite.conversations.map(\.witness.turns)
    let again = CoveringSuite(of: dialog, keeping: turns)
    #expect(again.conversations.map(\.witness.turns) == turns)
    #expect(again.conversations.map(\.kept) == turns.indices.map { $0 })

    // After an edit only what the edit is about is new.
    let edited = try read(smallDialog.putting("pain_rest above 7", as: "pain_rest above 5")).dialog
    let after = CoveringSuite(of: edited, keeping: turns)
    #expect(after.unnoticed.isEmpty)
    #expect(after.conversations.count { $0.kept != nil } * 2 > turns.count)
    #expect(after.conversations.contains { $0.kept == nil })
  }

  @Test func `kills more than ten times as many conversations drawn at random`() throws {
    let suite = CoveringSuite(of: try read(smallDialog).dialog)
    var dice = Dice(1)
    let random = suite.killed(byRandom: suite.conversations.count * 10, using: &dice)
    #expect(random <= suite.killed)
    #expect(random > 0)
  }

  @Test func `of the shipped dialog notices every mutant that anyone could`() throws {
    let dialog = try read(shippedText()).dialog
    let suite = CoveringSuite(of: dialog)
    #expect(suite.unnoticed.isEmpty, "\(suite.unnoticed)")
    #expect(suite.noticeableMutants > 500)
    for entry in suite.conversations {
      let told = suite.plan.rehearse(entry.witness.turns).course
      let replayed = replay(entry.witness, through: dialog).result ?? ""
      if let level = told.level { #expect(replayed.hasPrefix(level.rawValue), "\(replayed)") }
    }
  }
}

@Suite struct `What a mutant changes` {
  @Test func `is the same for the diagrams and person by person`() throws {
    for text in [smallDialog, try shippedText()] {
      let plan = CoverPlan(of: try read(text).dialog, by: .shipped)
      var dice = Dice(7)
      for (place, mutant) in plan.mutants.enumerated() where place.isMultiple(of: 7) {
        let people = plan.difference.people(mutant)
        let finished = plan.proof.finished
        let members =
          people.sample(4, using: &dice) + (finished - people).sample(4, using: &dice)
        for member in members {
          let rehearsal = plan.rehearse(plan.proof.conversation(member).turns)
          let isKilled = plan.isKilled(place, by: rehearsal)
          #expect(isKilled == people.contains(member), "\(mutant.name)")
        }
      }
    }
  }

  @Test func `is found with nothing changed to be what guidance says`() throws {
    let proof = DialogProof(try read(shippedText()).dialog)
    var dice = Dice(3)
    for member in proof.finished.sample(200, using: &dice) {
      let findings = proof.conversation(member).findings(in: proof.dialog)
      let (reading, assessment) = (
        GuidelinesReading(of: findings, by: .shipped), Assessment(of: findings)
      )
      #expect(reading.level == assessment.disposition)
      #expect(reading.rules == assessment.rules)
      #expect(reading.advice == Set(assessment.advice))
    }
  }

  @Test func `of conditions are told in words`() {
    let condition: Condition = .all([
      .compares("pain", .above, 3), .any([.equals("a", .yes), .equals("b", .no)]),
    ])
    #expect(
      condition.changes.map(\.words) == [
        "and becomes or", "pain above 3 becomes pain above 2", "pain above 3 becomes pain above 4",
        "pain above 3 dropped", "or becomes and", "a is yes dropped", "b is no dropped",
        "a is yes or b is no dropped", "turned round",
      ])
  }
}
