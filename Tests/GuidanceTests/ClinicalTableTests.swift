import Answers
import Guidance
import Testing

/// What one row of the clinical table calls for, when the runner's answers change in one way.
struct Row: Sendable, CustomTestStringConvertible {
  let changes: Facts
  let rules: [String]
  let advice: [String]

  init(_ changes: Facts, _ rules: [String], _ advice: [String]) {
    (self.changes, self.rules, self.advice) = (changes, rules, advice)
  }

  var testDescription: String { rules.joined(separator: " ") }

  static let emergencies: [Row] = [
    Row(["ces": .yes], ["E1", "R1"], ["emerg", "ces"]),
    Row(["ces": .notSure], ["E1", "R1"], ["emerg", "ces"]),
    Row(["ces": .skipped], ["E1", "R1"], ["emerg", "ces"]),
    Row(["ces_items": .choices(["bladder"])], ["E1", "R1"], ["emerg", "ces"]),
    Row(["both_legs": .yes], ["E2", "R1"], ["emerg", "ces"]),
    Row(["both_legs": .skipped], ["E2", "R1"], ["emerg", "ces"]),
    Row(["tingling": .choice("both")], ["E2", "R1"], ["emerg", "ces"]),
    Row(["chest_breath": .yes], ["E3", "R1"], ["emerg", "clot"]),
    Row(["weight_bearing": .choice("cannot")], ["E4", "R1"], ["emerg", "fracture"]),
    Row(["leg_look": .choice("short_or_turned")], ["E4", "R1"], ["emerg", "fracture"]),
    Row(["injury": .choice("major")], ["E4", "R1"], ["emerg", "fracture"]),
    Row(["leg_look": .choice("cold_pale")], ["E5", "R1"], ["emerg"]),
    Row(["sepsis_signs": .yes], ["E6", "R1"], ["emerg", "infection"]),
    Row(["self_harm": .yes], ["E7", "R1"], ["crisis"]),
    Row(["self_harm": .notSure], ["E7", "R1"], ["crisis"]),
    Row(
      ["cancer": .choice("past"), "unsteady_gait": .yes], ["E8", "R1"], ["emerg"]),
    Row(
      ["cancer": .choice("current"), "unsteady_gait": .no, "foot_drop_or_worse": .yes],
      ["E8", "U2", "R1"], ["emerg"]),
    Row(
      ["pregnancy": .choice("pregnant"), "pregnancy_warning": .yes], ["E9", "R1"],
      ["maternity"]),
    Row(
      ["ces": .yes, "chest_breath": .yes], ["E1", "E3", "R1"], ["emerg", "ces", "clot"]),
  ]

  static let sameDay: [Row] = [
    Row(["pop": .yes], ["U1", "R1"], ["urgent", "tear", "no_load"]),
    Row(
      [
        "onset": .choice("one_moment"), "pop": .no, "injury_days_ago": .number(14),
        "bruise_swell_gap": .yes,
      ], ["U1", "R1"], ["urgent", "tear", "no_load"]),
    Row(
      [
        "onset": .choice("one_moment"), "pop": .no, "injury_days_ago": .skipped,
        "knee_weakness": .yes,
      ], ["U1", "R1"], ["urgent", "tear", "no_load"]),
    Row(["foot_drop_or_worse": .yes], ["U2", "R1"], ["urgent", "nerve", "net_ces"]),
    Row(["calf_swollen": .yes], ["U3", "R1"], ["urgent", "clot"]),
    Row(["fever_unwell": .yes], ["U4", "R1"], ["urgent", "infection"]),
    Row(["hot_lump_or_red": .yes], ["U4", "R1"], ["urgent", "infection"]),
    Row(
      ["recent_procedure_or_weak_immune": .yes, "pain_trend": .choice("worse")], ["U4", "R1"],
      ["urgent", "infection"]),
    Row(["weight_loss": .yes], ["U5", "R1"], ["urgent", "serious"]),
    Row(["new_lump": .yes], ["U5", "R1"], ["urgent", "serious"]),
    Row(["constant_or_night": .choice("constant")], ["U5", "R1"], ["urgent", "serious"]),
    Row(
      ["cancer": .choice("past"), "unsteady_gait": .no, "pain_trend": .choice("worse")],
      ["U5", "R1"], ["urgent", "serious"]),
    Row(
      ["groin_front": .yes, "every_step": .yes], ["U6", "R1"], ["urgent", "bone", "stop_impact"]),
    Row(
      ["groin_front": .yes, "pain_rest": .number(4)], ["U6", "R1"],
      ["urgent", "bone", "stop_impact"]),
    Row(
      [
        "age_years": .number(16), "onset": .choice("one_moment"), "pop": .no,
        "injury_days_ago": .number(3),
      ], ["U7", "D1", "R1"], ["urgent", "teen", "no_load"]),
    Row(["fluoroquinolone": .choice("now")], ["U8", "R1"], ["urgent", "fq", "no_load"]),
    Row(
      ["injury": .choice("fall_or_blow"), "age_years": .number(65)], ["U9", "R1"],
      ["urgent", "fracture"]),
    Row(["pain_rest": .number(8)], ["U10", "R1"], ["urgent", "pain"]),
    Row(
      ["blood_thinner": .yes, "injury": .choice("fall_or_blow"), "bruise_swell_gap": .yes],
      ["U11", "D8", "R1"], ["urgent"]),
    Row(["chest_breath": .notSure], ["U12", "R1"], ["urgent", "clot"]),
    Row(["weight_bearing": .skipped], ["U12", "R1"], ["urgent", "fracture"]),
    Row(["injury": .notSure], ["U12", "R1"], ["urgent", "fracture"]),
    Row(["leg_look": .notSure], ["U12", "R1"], ["urgent", "fracture"]),
    Row(["sepsis_signs": .skipped], ["U12", "R1"], ["urgent", "infection"]),
    Row(
      ["cancer": .choice("past"), "unsteady_gait": .notSure], ["U12", "D5", "R1"], ["urgent"]),
    Row(
      ["pregnancy": .choice("pregnant"), "pregnancy_warning": .notSure], ["U12", "R1"],
      ["urgent", "maternity"]),
    Row(["heard_rash": .yes], ["RF19", "R1"], ["urgent"]),
    Row(["heard_red_eye": .yes], ["RF14", "R1"], ["urgent"]),
    Row(["heard_severe_pain": .yes], ["RF17", "R1"], ["urgent", "pain"]),
  ]

  static let withinDays: [Row] = [
    Row(
      ["onset": .choice("one_moment"), "pop": .no, "injury_days_ago": .number(2)], ["D1", "R1"],
      ["tear", "no_load"]),
    Row(
      ["onset": .choice("one_moment"), "pop": .yes, "injury_days_ago": .number(15)],
      ["D1", "R1"], ["tear", "no_load"]),
    Row(["bruise_swell_gap": .yes], ["D1", "R1"], ["tear", "no_load"]),
    Row(["tingling": .choice("one_leg")], ["D2", "R1"], ["nerve", "net_ces"]),
    Row(["knee_weakness": .yes], ["D2", "R1"], ["nerve", "net_ces"]),
    Row(["age_years": .number(17)], ["D3", "R1"], ["teen", "no_load"]),
    Row(["groin_front": .yes], ["D4", "R1"], ["bone", "stop_impact"]),
    Row(
      ["warm_pattern": .choice("no_warm_up"), "bone_risk": .choices(["past_fracture"])],
      ["D4", "R1"], ["bone", "stop_impact"]),
    Row(["cancer": .choice("past"), "unsteady_gait": .no], ["D5", "R1"], []),
    Row(["fluoroquinolone": .choice("past6m")], ["D6", "R1"], ["fq"]),
    Row(["steroid": .choice("tablets")], ["D7", "R1"], ["steroid"]),
    Row(["injury": .choice("fall_or_blow")], ["D8", "R1"], []),
    Row(["weight_loss": .notSure], ["D9", "R1"], []),
    Row(["cancer": .skipped, "unsteady_gait": .no], ["D9", "R1"], []),
    Row(["weight_bearing": .choice("limp")], ["D10", "R1"], ["bone", "stop_impact"]),
    Row(["every_step": .yes], ["D10", "R1"], ["bone", "stop_impact"]),
    Row(
      ["steroid": .choice("anabolic"), "tingling": .choice("one_leg")], ["D2", "D7", "R1"],
      ["nerve", "net_ces", "steroid"]),
  ]

  static let routine: [Row] = [
    Row(
      [:], ["R1"],
      [
        "explain", "pain_rule", "24h", "run", "gym", "sit", "stretch", "iso", "stages", "time",
        "hope", "physio",
      ]),
    Row(
      ["pain_activity": .number(6)], ["R2"],
      [
        "rest", "xtrain", "pain_rule", "24h", "sit", "stretch", "run", "gym", "iso_info", "time",
        "physio",
      ]),
    Row(
      ["lingers": .choice("several_days")], ["R2"],
      [
        "rest", "xtrain", "pain_rule", "24h", "sit", "stretch", "run", "gym", "iso_info", "time",
        "physio",
      ]),
    Row(
      ["pregnancy": .choice("postpartum6m")], ["R4", "R1"],
      ["preg", "explain", "pain_rule", "24h", "sit", "stretch", "time", "hope", "physio"]),
    Row(
      ["duration_weeks": .number(20), "inflam": .choices(["moves_better", "wake_2nd_half"])],
      ["R3", "R1"], ["axspa", "pain_rule", "sit", "stretch"]),
    Row(["site": .choice("low_back")], ["R5"], ["scope", "physio"]),
    Row(
      ["walk_distance_pain": .yes], ["R5", "R1"],
      [
        "scope", "physio", "explain", "pain_rule", "24h", "sit", "stretch", "time", "hope",
      ]),
    Row(
      ["refers": .choice("below_knee")], ["R7", "R1"],
      ["nerve", "net_ces", "physio", "pain_rule", "sit", "stretch"]),
    Row(
      ["rehab_weeks": .number(12), "rehab_result": .choice("same")], ["R6", "R1"],
      [
        "invasive", "physio", "explain", "pain_rule", "24h", "run", "gym", "sit", "stretch",
        "iso", "stages", "time", "hope",
      ]),
    Row(["pain_activity": .notSure], ["DY"], ["physio"]),
    Row(["lingers": .skipped], ["DY"], ["physio"]),
    Row(["site": .notSure], ["DY"], ["physio"]),
    Row(["lingers": .notSure, "pain_activity": .number(7)], ["DY"], ["physio"]),
  ]
}

@Suite struct `The clinical table` {
  private func expect(_ row: Row, _ level: Disposition, before: [String], after: [String]) {
    let result = runner.but(row.changes).assessed
    #expect(result.disposition == level)
    #expect(result.rules.map(\.name) == row.rules)
    #expect(result.advice.map(\.rawValue) == before + row.advice + after)
  }

  @Test(arguments: Row.emergencies) func `knows its emergencies`(row: Row) {
    expect(row, .emergencyNow, before: [], after: ["notdx"])
  }

  @Test(arguments: Row.sameDay) func `knows what to see to the same day`(row: Row) {
    expect(row, .sameDay, before: [], after: ["notdx", "net"])
  }

  @Test(arguments: Row.withinDays) func `knows what to see to within days`(row: Row) {
    expect(row, .withinDays, before: ["days"], after: ["sit", "stretch", "notdx", "net"])
  }

  @Test(arguments: Row.routine) func `knows what can wait for an appointment`(row: Row) {
    expect(row, .routine, before: [], after: ["notdx", "net"])
  }
}
