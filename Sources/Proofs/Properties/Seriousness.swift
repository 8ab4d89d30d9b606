import Answers

/// Which answers are worse than which: of the slots that say how badly someone is off, not of those
/// that only describe.
///
/// "Not sure" is compared with the harmless answer alone: whether it is worse than a plain yes is for
/// the clinical table to say.
struct Seriousness: Hashable, Sendable {
  let slot: SlotID
  /// Pairs of answers, the second worse than the first.
  let steps: [Step]

  struct Step: Hashable, Sendable {
    let milder: Mark
    let worse: Mark
  }

  /// Answers that are equally serious.
  enum Mark: Hashable, Sendable {
    case answer(Answer)
    /// Every number that satisfies the comparison.
    case number(Condition.Comparison, Double)
    /// A slot of several choices that holds, or does not hold, this one.
    case with(ChoiceID)
    case without(ChoiceID)
  }

  private init(_ slot: SlotID, _ steps: [Step]) { (self.slot, self.steps) = (slot, steps) }

  /// Answers from the mildest to the worst.
  private init(_ slot: SlotID, _ ladder: [Mark], unsureAbove harmless: Mark? = nil) {
    var steps: [Step] = []
    for (index, milder) in ladder.enumerated() {
      for worse in ladder[(index + 1)...] { steps.append(Step(milder: milder, worse: worse)) }
    }
    if let least = harmless ?? ladder.first {
      for unsure in [Answer.notSure, .skipped] {
        steps.append(Step(milder: least, worse: .answer(unsure)))
      }
    }
    self.init(slot, steps)
  }

  private init(_ slot: SlotID, choices: ChoiceID...) {
    self.init(slot, choices.map { .answer(.choice($0)) })
  }

  static let all: [Seriousness] = yesOrNo + choices + numbers + [boneRisk]

  private static let yesOrNo: [Seriousness] = [
    "ces", "both_legs", "chest_breath", "sepsis_signs", "pop", "bruise_swell_gap",
    "knee_weakness", "foot_drop_or_worse", "calf_swollen", "fever_unwell", "hot_lump_or_red",
    "recent_procedure_or_weak_immune", "weight_loss", "new_lump", "groin_front", "every_step",
    "blood_thinner", "unsteady_gait", "pregnancy_warning",
  ].map { Seriousness($0, [.answer(.no), .answer(.yes)]) }

  private static let choices = [
    Seriousness("weight_bearing", choices: "normal", "limp", "cannot"),
    Seriousness("injury", choices: "none", "fall_or_blow", "major"),
    Seriousness("leg_look", choices: "normal", "short_or_turned"),
    Seriousness("leg_look", choices: "normal", "cold_pale"),
    Seriousness("onset", choices: "gradual", "quick", "one_moment"),
    Seriousness("cancer", choices: "none", "past", "current"),
    Seriousness("constant_or_night", choices: "no", "position_only", "constant"),
    Seriousness("fluoroquinolone", choices: "no", "past6m", "now"),
    Seriousness("steroid", choices: "no", "tablets"),
    Seriousness("steroid", choices: "no", "injection_3m"),
    Seriousness("steroid", choices: "no", "anabolic"),
    Seriousness("pregnancy", choices: "no", "pregnant"),
    Seriousness("pain_trend", choices: "better", "same", "worse"),
    Seriousness("tingling", choices: "none", "one_leg", "both"),
  ]

  private static let numbers = [
    Seriousness(
      "pain_rest",
      [.number(.below, 4), .number(.atLeast, 4), .number(.atLeast, 8)]),
    // The longer ago a tear, the less it matters to be quick.
    Seriousness(
      "injury_days_ago", [.number(.above, 14), .number(.atMost, 14)]),
  ]

  private static let boneRisk = Seriousness(
    "bone_risk",
    ["periods", "eating", "low_weight", "past_fracture", "osteoporosis"].map {
      Step(milder: .without($0), worse: .with($0))
    })

  /// The comparisons that its numbers need.
  var conditions: [Condition] {
    steps.flatMap { [$0.milder, $0.worse] }.compactMap {
      if case .number(let sign, let number) = $0 { .compares(slot, sign, number) } else { nil }
    }
  }
}
