import Answers
import Dice
import Guidance
import Testing

@testable import Assistant
@testable import Interview
@testable import Proofs

/// A question is passed over where no answer to it can matter any more.
@Suite struct `Asking only while it matters` {
  private let all: Dialog

  init() throws { all = try read(shippedText()).dialog }

  private func property(_ relevance: Relevance) throws -> Property {
    let proof = DialogProof(all.asking(onlyWhile: relevance))
    return try #require(proof.passedOver())
  }

  @Test func `is proved to change nothing that anyone is told`() throws {
    let property = try property(.toAdvice)
    #expect(property.holds, "\(property.sentence)")
    #expect(property.over > Count(1_000_000))
    #expect(DialogProof(all).passedOver() == nil)
  }

  /// Each question in its turn, with those that its answers decide about, is taken for one that never
  /// matters.
  @Test func `is found to be wrong wherever a question is passed over that matters`() throws {
    let relevance = Relevance.toAdvice
    let whole = DialogProof(all)
    var found: [String] = []
    for passable in all.asking(onlyWhile: relevance).passable {
      let decided = Decided(by: passable.node, in: whole).slots
      let slots = relevance.slots.filter { !decided.contains($0.key) }
      let broken = try property(
        Relevance(slots: slots, safety: relevance.safety, asksAll: relevance.asksAll))
      guard !broken.holds else { continue }
      found.append(all[passable.node].name)
      // Both are conversations that can be held to their end.
      for witness in [broken.witness, broken.beside] {
        let witness = try #require(witness)
        if witness.isFinished { #expect(replay(witness, through: all).result != nil) }
      }
    }
    let neverFound = all.asking(onlyWhile: relevance).passable.map { all[$0.node].name }
      .filter { !found.contains($0) }
    // The side makes later words plain, which no graph shows; a goal is read by a physio alone.
    #expect(neverFound == ["side", "goal"])
  }

  @Test func `is judged alike by the interpreter and by the diagrams`() throws {
    let dialog = all.asking(onlyWhile: .toAdvice)
    let proof = DialogProof(dialog)
    var dice = Dice(75)
    let members = proof.finished.sample(60, using: &dice)
    for passable in dialog.passable {
      let asked = ProspectDiagrams(conditions: proof.conditions, open: passable.open)
        .expecting(passable.asked)
      for member in members {
        let findings = proof.space.findings(member)
        let isExpected = passable.asked.contains {
          $0.isExpected(in: findings, .these(passable.open))
        }
        #expect(asked.contains(member) == isExpected, "\(dialog[passable.node].name)")
      }
    }
  }
}
