import Guidance
import Interview

/// What becomes of people who were asked one question, and of those over whom it was passed.
struct PassedOverComparison {
  /// In what two people differ who agree in every other answer.
  struct Difference {
    let what: String
    let one: Diagram
    let other: Diagram
  }

  let proof: DialogProof
  private let rest: Conversations
  private let finished: Diagram
  private let levels: [Disposition?: Diagram]
  private let advice: AdviceGiven
  private let decided: Decided

  init(_ proof: DialogProof, _ rest: Conversations, _ decided: Decided) {
    (self.proof, self.rest, self.decided) = (proof, rest, decided)
    let advised: Diagram
    (finished, levels, advised) = DialogProof.outcomes(
      of: rest, proof.dialog, proof.judgement, proof.space)
    advice = AdviceGiven(
      by: proof.guidelines, proof.judgement, proof.conditions, among: advised)
  }

  /// The first of all that people are told in which two of them differ.
  var difference: Difference? {
    for (finish, people) in rest.finished {
      let name = proof.dialog[finish.node].name
      if let found = differing(people, "ends at \(name)") { return found }
    }
    for (level, people) in levels {
      if let found = differing(people, level?.rawValue ?? "no level") { return found }
    }
    for (rule, applying) in proof.judgement.applying {
      let told = applying & (levels[rule.disposition] ?? proof.space.nobody)
      if let found = differing(told, "rule \(rule.id.name)") { return found }
      let quoting = told & proof.quoting(decided.slots, in: rule)
      if let found = quoted(quoting, "the reason of \(rule.id.name)") { return found }
    }
    for id in AdviceID.allCases {
      let given = advice[id]
      if let found = differing(given, "advice \(id.rawValue)") { return found }
      let wording = given & proof.wording(of: id, reading: decided.slots)
      if let found = quoted(wording, "the words of \(id.rawValue)") { return found }
    }
    return nil
  }

  /// Two who agree in every other answer, of whom only one is among these people.
  private func differing(_ people: Diagram, _ what: String) -> Difference? {
    let others = finished - people
    guard !people.isEmpty, !others.isEmpty else { return nil }
    let both = people.forgetting(decided.variables) & others.forgetting(decided.variables)
    guard !both.isEmpty else { return nil }
    return Difference(what: what, one: people & both, other: others & both)
  }

  /// Those who are told what they answered.
  private func quoted(_ people: Diagram, _ what: String) -> Difference? {
    people.isEmpty ? nil : Difference(what: what, one: people, other: people)
  }
}
