import Answers
import Guidance

/// The red flags of the clinical brief's section 3, with how soon each calls for help.
///
/// It stands here a second time, taken from the brief and not from the rules, so that a rule that was
/// dropped or turned round is found. When the brief changes, both change.
struct RedFlag: Hashable, Sendable {
  let name: String
  let condition: Condition
  let least: Disposition

  private init(_ name: String, _ condition: Condition, _ least: Disposition) {
    (self.name, self.condition, self.least) = (name, condition, least)
  }

  static let all: [RedFlag] = emergencies + sameDay + withinDays + leftOpen

  private static func unsure(_ slot: SlotID) -> Condition {
    .equals(slot, .notSure) || .equals(slot, .skipped)
  }

  private static func yes(_ slot: SlotID) -> Condition { .equals(slot, .yes) }

  private static func chosen(_ slot: SlotID, _ choices: ChoiceID...) -> Condition {
    .any(choices.map { .equals(slot, .choice($0)) })
  }

  private static func among(_ slot: SlotID, _ choices: ChoiceID...) -> Condition {
    .any(choices.map { .includes(slot, $0) })
  }

  private static let cancer = chosen("cancer", "past", "current")
  private static let tear =
    yes("pop")
    || .all([chosen("onset", "one_moment"), yes("bruise_swell_gap") || yes("knee_weakness")])
  private static let fall = chosen("injury", "fall_or_blow")

  private static let emergencies = [
    RedFlag(
      "RF01, the nerves at the base of the spine", yes("ces") || unsure("ces"), .emergencyNow),
    RedFlag(
      "RF02, both legs",
      yes("both_legs") || unsure("both_legs") || chosen("tingling", "both"), .emergencyNow),
    RedFlag(
      "RF05, a leg that can't be stood on", chosen("weight_bearing", "cannot"), .emergencyNow),
    RedFlag("RF05, a leg turned or shorter", chosen("leg_look", "short_or_turned"), .emergencyNow),
    RedFlag("RF05, a serious accident", chosen("injury", "major"), .emergencyNow),
    RedFlag("RF08, chest or breath", yes("chest_breath"), .emergencyNow),
    RedFlag("RF09, signs of sepsis", yes("sepsis_signs"), .emergencyNow),
    RedFlag(
      "RF10, cancer and new weakness",
      cancer && (yes("foot_drop_or_worse") || yes("unsteady_gait")),
      .emergencyNow),
    RedFlag("RF15, a warning sign in pregnancy", yes("pregnancy_warning"), .emergencyNow),
    RedFlag("RF16, a cold or pale leg", chosen("leg_look", "cold_pale"), .emergencyNow),
    RedFlag("RF18, thoughts of self-harm", yes("self_harm"), .emergencyNow),
  ]

  private static let sameDay = [
    RedFlag("RF03, a foot that drags", yes("foot_drop_or_worse"), .sameDay),
    RedFlag(
      "RF04, a fresh tear",
      tear && (.compares("injury_days_ago", .atMost, 14) || unsure("injury_days_ago")), .sameDay),
    RedFlag(
      "RF06, a fall with weaker bones",
      .all([
        fall,
        .compares("age_years", .atLeast, 65) || among("bone_risk", "osteoporosis")
          || chosen("steroid", "tablets"),
      ]), .sameDay),
    RedFlag(
      "RF06, a blow and a blood thinner",
      .all([fall, yes("blood_thinner"), yes("bruise_swell_gap")]), .sameDay),
    RedFlag(
      "RF07, a bone near the groin",
      .all([
        yes("groin_front"),
        .any([
          yes("every_step"), chosen("weight_bearing", "limp"),
          .compares("pain_rest", .atLeast, 4), chosen("constant_or_night", "constant"),
        ]),
      ]), .sameDay),
    RedFlag("RF08, a swollen calf", yes("calf_swollen"), .sameDay),
    RedFlag("RF09, a fever", yes("fever_unwell"), .sameDay),
    RedFlag("RF09, a hot or painful lump", yes("hot_lump_or_red"), .sameDay),
    RedFlag(
      "RF09, a procedure and worse pain",
      yes("recent_procedure_or_weak_immune") && chosen("pain_trend", "worse"), .sameDay),
    RedFlag("RF10, weight loss", yes("weight_loss"), .sameDay),
    RedFlag("RF10, a new lump", yes("new_lump"), .sameDay),
    RedFlag("RF10, constant pain", chosen("constant_or_night", "constant"), .sameDay),
    RedFlag("RF10, cancer and worse pain", cancer && chosen("pain_trend", "worse"), .sameDay),
    RedFlag("RF11, an antibiotic now", chosen("fluoroquinolone", "now"), .sameDay),
    RedFlag(
      "RF13, under 18 and one moment",
      .compares("age_years", .below, 18) && (chosen("onset", "one_moment") || yes("pop")),
      .sameDay),
    RedFlag("RF17, severe pain at rest", .compares("pain_rest", .atLeast, 8), .sameDay),
  ]

  private static let withinDays = [
    RedFlag("RF03, tingling in one leg", chosen("tingling", "one_leg"), .withinDays),
    RedFlag("RF03, a weak knee", yes("knee_weakness"), .withinDays),
    RedFlag("RF04, an old tear", tear, .withinDays),
    RedFlag("RF04, one moment", chosen("onset", "one_moment"), .withinDays),
    RedFlag(
      "RF04, a bruise from nothing", yes("bruise_swell_gap") && chosen("injury", "none"),
      .withinDays),
    RedFlag("RF06, a fall", fall, .withinDays),
    RedFlag("RF07, groin pain", yes("groin_front"), .withinDays),
    RedFlag(
      "RF07, a runner who never warms up",
      .all([
        among("sport", "run"), chosen("warm_pattern", "no_warm_up"),
        among("bone_risk", "periods", "eating", "low_weight", "past_fracture", "osteoporosis"),
      ]), .withinDays),
    RedFlag(
      "RF07, a limp", chosen("weight_bearing", "limp") || yes("every_step"), .withinDays),
    RedFlag("RF10, cancer", cancer, .withinDays),
    RedFlag("RF11, an antibiotic lately", chosen("fluoroquinolone", "past6m"), .withinDays),
    RedFlag(
      "RF12, steroids", chosen("steroid", "tablets", "injection_3m", "anabolic"), .withinDays),
    RedFlag("RF13, under 18", .compares("age_years", .below, 18), .withinDays),
  ]

  /// Not sure, or skipped (3.4): an emergency item then counts a level less, and so do the others.
  private static let leftOpen: [RedFlag] =
    [
      "chest_breath", "weight_bearing", "injury", "leg_look", "sepsis_signs", "unsteady_gait",
      "pregnancy_warning",
    ].map { RedFlag("3.4, \($0) left open", unsure($0), .sameDay) }
    + [
      "pop", "bruise_swell_gap", "knee_weakness", "foot_drop_or_worse", "calf_swollen",
      "fever_unwell", "hot_lump_or_red", "recent_procedure_or_weak_immune", "weight_loss",
      "new_lump", "cancer", "constant_or_night", "groin_front", "every_step", "fluoroquinolone",
      "steroid", "blood_thinner", "tingling", "pain_rest",
    ].map { RedFlag("3.4, \($0) left open", unsure($0), .withinDays) }
}

/// The safety questions of the clinical brief's section 7, again not taken from guidance.
enum SafetyQuestions {
  private static let everyones: [SlotID] = [
    "age_years", "ces", "both_legs", "chest_breath", "weight_bearing", "injury", "leg_look",
    "sepsis_signs", "onset", "bruise_swell_gap", "knee_weakness", "foot_drop_or_worse",
    "calf_swollen", "fever_unwell", "hot_lump_or_red", "recent_procedure_or_weak_immune",
    "weight_loss", "new_lump", "cancer", "constant_or_night", "groin_front", "every_step",
    "bone_risk", "fluoroquinolone", "steroid", "blood_thinner", "pregnancy", "pain_trend",
  ]

  /// Holds while one that applies has no answer.
  static let someOpen: Condition = .any(
    everyones.map { !.answered($0) } + [
      .equals("onset", .choice("one_moment")) && !.answered("pop"),
      .equals("onset", .choice("one_moment")) && !.answered("injury_days_ago"),
      .any([.equals("cancer", .choice("past")), .equals("cancer", .choice("current"))])
        && !.answered("unsteady_gait"),
      .equals("pregnancy", .choice("pregnant")) && !.answered("pregnancy_warning"),
    ])

  /// What coroners found was waited for and should have been asked for: an illness now, and a recent
  /// procedure.
  static let namedByCoroners: [SlotID] = ["fever_unwell", "recent_procedure_or_weak_immune"]
}
