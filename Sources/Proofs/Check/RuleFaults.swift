import Answers
import Guidance
import Interview

// What may be wrong between a dialog and the rules it is led under.

extension DialogProof {
  /// Rules that apply in no conversation, or that could be left out of every one.
  func idleRules() -> [Fault] {
    guard advises else { return [] }
    let heard = finishedOrHeard
    return judgement.applying.compactMap { rule, applying -> Fault? in
      let people = heard & applying
      guard !people.isEmpty else {
        // A rule without a level speaks to those who break off.
        if rule.disposition == nil, breaksOff(applying) { return nil }
        let unfilled = guidelines.slots(of: rule).first { !space.slots.contains($0) }
        let reason = unfilled.map { ": no question fills \"\($0)\"" } ?? ""
        return Fault(
          .ruleNeverApplies, .rule(rule.id), "\(rule.id) applies in no conversation\(reason)")
      }
      guard rule.disposition != nil, !matters(rule, applying, among: heard) else { return nil }
      return Fault(
        .ruleNeverMatters, .rule(rule.id),
        "\(rule.id) changes neither level nor advice in any conversation",
        witness: witness(finished & applying))
    }
  }

  /// Rules that read a slot which no path fills, and are the poorer for it.
  func unfilledSlots() -> [Fault] {
    guard advises else { return [] }
    var faults: [Fault] = []
    for rule in guidelines.rules {
      for slot in Set(guidelines.slots(of: rule)).sorted()
      where !space.slots.contains(slot) && !Self.details.contains(slot) {
        faults.append(
          Fault(
            .ruleReadsUnfilled, .rule(rule.id),
            "\(rule.id) reads \"\(slot)\", which no question fills"))
      }
    }
    return faults
  }

  /// Slots that only detail another one; a dialog may leave them out (clinical brief 7).
  private static let details: Set<SlotID> = ["ces_items"]

  /// All conversations, and the same in which a person's own words filled what no question of the
  /// graph asks for.
  private var finishedOrHeard: Diagram {
    let asked = dialog.slots.keys.filter { dialog.raised[$0] == nil }
    return space.slots.subtracting(asked).sorted().reduce(finished) { set, slot in
      guard let level = space.places[slot]?.level else { return set }
      return set.changing(level) { $0 == 0 ? Array(space.variables[level].cells.indices) : [$0] }
    }
  }

  private func breaksOff(_ applying: Diagram) -> Bool {
    dialog.nodes.indices.contains { node in
      dialog.question(at: NodeID(node)) != nil
        && !(conversations.reaching[node] & applying).isEmpty
    }
  }

  /// True when somebody would be told something else without the rule.
  private func matters(_ rule: Rule, _ applying: Diagram, among people: Diagram) -> Bool {
    guard let level = rule.disposition else { return true }
    // Somebody has no other rule that is as urgent.
    let others = judgement.applying.reduce(space.nobody) { set, each in
      guard each.rule.id != rule.id, let other = each.rule.disposition, other >= level else {
        return set
      }
      return set | each.people
    }
    if !((people & applying) - others).isEmpty || advice.isNeeded(rule.id) { return true }
    // Else it is tried: the same guidelines without it.
    var without = guidelines
    without.rules.removeAll { $0.id == rule.id }
    let otherJudgement = Judgement(by: without, conditions)
    if Disposition.allCases.contains(where: {
      people & judgement.atLeast($0) != people & otherJudgement.atLeast($0)
    }) {
      return true
    }
    let otherAdvice = AdviceGiven(by: without, otherJudgement, conditions, among: advised)
    return AdviceID.allCases.contains { advice[$0] != otherAdvice[$0] }
  }
}
