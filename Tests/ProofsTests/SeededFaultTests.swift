import Answers
import Assistant
import DialogScript
import Interview
import Testing

@testable import Guidance
@testable import Proofs

/// Something that was broken on purpose in the shipped dialog or in the rules.
private struct SeededFault: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let kind: Fault.Kind
  var edit: @Sendable (String) throws -> String = { $0 }
  var guidelines: Guidelines = .shipped
  /// Part of what is said of it.
  var says = ""
  /// False where the fault is that no conversation shows it.
  var hasWitness = true

  init(
    _ name: String, _ kind: Fault.Kind, says: String = "", hasWitness: Bool = true,
    edit: @escaping @Sendable (String) throws -> String
  ) {
    (testDescription, self.kind, self.edit) = (name, kind, edit)
    (self.says, self.hasWitness) = (says, hasWitness)
  }

  init(
    _ name: String, _ kind: Fault.Kind, says: String = "", hasWitness: Bool = true,
    rules: (inout Guidelines) -> Void
  ) {
    (testDescription, self.kind) = (name, kind)
    (self.says, self.hasWitness) = (says, hasWitness)
    rules(&guidelines)
  }

  /// Changes to the dialog's text; each conversation found is held with the faulty dialog itself.
  static let inTheDialog = [
    SeededFault("a red flag's line is dropped", .gap, says: "calf_swollen") {
      try $0.putting(
        """
          item calf_swollen: One calf or leg is swollen, warm, throbbing, red or darker | calf |
               swollen calf | swollen leg | warm calf | throbbing calf

        """, as: "")
    },
    SeededFault("a guard skips the screen", .gap, says: "was not asked") {
      try $0.putting(
        "  to    with-a-parent when age_years below 18\n",
        as: "  to    with-a-parent when age_years below 18\n  to    story when age_years above 60\n"
      )
    },
    SeededFault("an ending comes too early", .gap) {
      try $0.putting(
        "  to    pop when onset is one_moment\n",
        as: "  to    pop when onset is one_moment\n  to    advice when onset is gradual\n")
    },
    SeededFault("a line is never taken", .transitionNeverTaken, says: "walking", hasWitness: false)
    {
      try $0.putting(
        "  slot  unsteady_gait: yes or no\n",
        as: "  slot  unsteady_gait: yes or no\n  to    declined when cancer is none\n")
    },
    SeededFault("an ending can't be come to", .nodeNeverReached, says: "other", hasWitness: false) {
      try $0.putting(
        "  slot  unsteady_gait: yes or no\n",
        as: "  slot  unsteady_gait: yes or no\n  to    other when cancer is none\n")
        + "\nending other\n  say   Thank you.\n"
    },
    SeededFault("someone worse is asked less", .brokenSafety, says: "groin_front") {
      try $0.putting(
        "  otherwise pain_trend = same\n",
        as: "  otherwise pain_trend = same\n  to    medicines when groin_front is yes\n")
    },
    SeededFault("one line takes another's people", .overlap) {
      try $0.putting(
        "  otherwise cancer = none\n",
        as: "  otherwise cancer = none\n  to    medicines when weight_loss is yes\n")
    },
    SeededFault("a part of a guard never matters", .comparisonNeverMatters, says: "consent") {
      try $0.putting(
        "  to    mornings when duration_weeks above 520\n",
        as: "  to    mornings when duration_weeks above 520 and consent_understood is yes\n")
    },
    SeededFault("a guard reads what not all were asked", .readsUnasked, says: "stopped_weeks") {
      try $0.putting(
        "  slot  rehab_weeks: duration in weeks\n",
        as: "  slot  rehab_weeks: duration in weeks\n  to    advice when stopped_weeks above 12\n")
    },
    SeededFault("a follow-up is asked of too few", .gap) {
      try $0.putting(
        "  to    pregnancy-warning when pregnancy is pregnant\n",
        as: "  to    pregnancy-warning when pregnancy is pregnant and bone_risk includes periods\n")
    },
  ]

  private static func rule(_ id: RuleID, in guidelines: inout Guidelines, _ change: (Rule) -> Rule)
  {
    guidelines.rules = guidelines.rules.map { $0.id == id ? change($0) : $0 }
  }

  /// Changes to the rules; each conversation found is judged by the faulty rules themselves.
  static let inTheRules = [
    SeededFault("a threshold is off by one", .brokenSafety, says: "RF17") {
      rule("U10", in: &$0) { $0.when(.compares("pain_rest", .atLeast, 9)) }
    },
    SeededFault("another threshold is off by one", .brokenSafety, says: "RF04") {
      rule("U1", in: &$0) {
        $0.when(
          .all([.equals("pop", .yes), .compares("injury_days_ago", .atMost, 13)])
            || .equals("injury_days_ago", .notSure) || .equals("injury_days_ago", .skipped))
      }
    },
    SeededFault("an or became an and", .brokenSafety, says: "RF07") {
      rule("D10", in: &$0) {
        $0.when(.all([.equals("weight_bearing", .choice("limp")), .equals("every_step", .yes)]))
      }
    },
    SeededFault("a rule is dropped", .brokenSafety, says: "RF08") {
      $0.rules.removeAll { $0.id == "U3" }
    },
    SeededFault("not sure counts as no", .brokenSafety, says: "3.4") {
      $0.rules.removeAll { $0.id == "D9" }
    },
    SeededFault("a level is swapped", .brokenSafety, says: "RF09") {
      rule("U4", in: &$0) { $0.at(.withinDays) }
    },
    SeededFault("worse is less urgent", .brokenSafety, says: "weight_bearing answered worse") {
      rule("D10", in: &$0) { $0.when(.equals("weight_bearing", .choice("normal"))) }
    },
    SeededFault("a rule can't apply", .ruleNeverApplies, says: "D3", hasWitness: false) {
      rule("D3", in: &$0) { $0.when(.compares("age_years", .below, 0)) }
    },
    SeededFault(
      "a rule reads what nobody is asked", .ruleNeverApplies, says: "smokes", hasWitness: false
    ) {
      $0.rules.append(
        Rule(
          "X1", when: .equals("smokes", .yes), .routine, advice: [.scope], meaning: "",
          source: "", applying: [], sparing: []))
    },
    SeededFault("a rule changes nothing", .ruleNeverMatters, says: "X2") {
      $0.rules.append(
        Rule(
          "X2", when: .equals("calf_swollen", .yes), .withinDays, advice: [.days], meaning: "",
          source: "", applying: [], sparing: []))
    },
    SeededFault("a gate is dropped", .brokenSafety, says: "runners") {
      $0.gates.removeAll { $0.name == "not a runner" }
    },
    SeededFault("the gate for young people and pregnancy is dropped", .brokenSafety, says: "dose") {
      $0.gates.removeAll { $0.name == "age or pregnancy left open" }
    },
  ]
}

extension Rule {
  fileprivate func when(_ condition: Condition) -> Rule { copy(condition, disposition) }
  fileprivate func at(_ level: Disposition) -> Rule { copy(condition, level) }

  private func copy(_ condition: Condition, _ level: Disposition?) -> Rule {
    Rule(
      id, when: condition, unless: unless, orWhen: orWhen, level, advice: advice,
      furtherAdvice: furtherAdvice, meaning: meaning, claims: claims, source: source,
      applying: applying, sparing: sparing)
  }
}

@Suite struct `A fault that was put in on purpose` {
  private func fault(_ seeded: SeededFault) throws -> (Fault, Dialog, DialogProof) {
    let dialog = try read(try seeded.edit(try shippedText())).dialog
    let proof = DialogProof(dialog, by: seeded.guidelines)
    let faults = proof.report().faults
    let found = faults.first {
      $0.kind == seeded.kind && (seeded.says.isEmpty || $0.message.contains(seeded.says))
    }
    let fault = try #require(found, "\(faults.map { "\($0.kind): \($0.message)" })")
    #expect((fault.witness != nil) == seeded.hasWitness)
    return (fault, dialog, proof)
  }

  /// The level that the proof claims for a conversation that is over.
  private func claimed(_ witness: Witness, _ dialog: Dialog, _ proof: DialogProof) -> Disposition??
  {
    let member = proof.space.member(witness.findings(in: dialog))
    let manner = proof.space.manner
    return proof.outcomes.first { !$0.value.with(member, except: manner).isEmpty }?.key
  }

  @Test(arguments: SeededFault.inTheDialog)
  private func `is found in the dialog, with a conversation that the program leads just so`(
    seeded: SeededFault
  ) throws {
    let (fault, dialog, proof) = try fault(seeded)
    for witness in [fault.witness, fault.beside].compactMap(\.self) {
      // A patient may not be asked the question at which it stops; a physio is.
      let said = replay(witness, through: dialog, asksAll: !witness.isFinished)
      guard witness.isFinished else {
        #expect(said.result == nil)
        if let stop = witness.stop { #expect(said.node == dialog[stop].name) }
        continue
      }
      let level = try #require(claimed(witness, dialog, proof))
      let result = try #require(said.result)
      #expect(result.hasPrefix(level?.rawValue ?? "unfinished"))
    }
  }

  @Test(arguments: SeededFault.inTheRules)
  private func `is found in the rules, with a conversation that they judge just so`(
    seeded: SeededFault
  ) throws {
    let (fault, dialog, proof) = try fault(seeded)
    for witness in [fault.witness, fault.beside].compactMap(\.self) where witness.isFinished {
      let findings = witness.findings(in: dialog).withDerived
      let fired = Rule.applying(of: seeded.guidelines.rules, in: findings)
      let level = try #require(claimed(witness, dialog, proof))
      #expect(fired.compactMap(\.disposition).max() == level)
    }
  }

  @Test func `is one of more than twelve`() {
    #expect(SeededFault.inTheDialog.count + SeededFault.inTheRules.count > 12)
  }
}
