import Answers

/// Weeks after which pain counts as long-standing for the pattern of inflammation (NICE NG65).
let inflammationWeeks = 12.0
/// Minutes of morning stiffness that speak for inflammation (BJGP 2018;68:346).
let longStiffnessMinutes = 30.0
/// Weeks of steady strengthening after which no change calls for a review (S19, S53).
let longRehabWeeks = 12.0
/// Weeks without exercise after which too much rest is a concern (S27).
let longRestWeeks = 4.0

extension Rule {
  /// A safety question that applies has no answer, or the person did not agree to go on.
  static let unfinished = Rule(
    "DX",
    when: .any([
      SafetyBlock.isUnfinished, Slot.consentUnderstood.isNo, Slot.consentUnderstood.isUnsure,
    ]),
    nil, advice: [],
    meaning: "The safety questions were not finished.",
    source: "3.4, 8.1",
    applying: [[:], ["ces": .no], ["consent_understood": .no]],
    sparing: [allClear, allClear.merging(["consent_understood": .yes]) { $1 }])

  /// The safety questions are complete, and the history is too short to tell more.
  static let undecided = Rule(
    "DY", when: .all([]), unless: redFlagsAndUnfinished + ["R5", "R2", "R1"], .routine,
    advice: [.physio],
    meaning: "There are too few answers to say more.",
    source: "8.4.8",
    applying: [
      allClear, typical.merging(["lingers": .notSure]) { $1 },
      typical.merging(["site": .skipped]) { $1 },
    ],
    sparing: [typical, allClear.merging(["calf_swollen": .yes]) { $1 }, [:]])

  private static let redFlagsAndUnfinished: [RuleID] =
    flagIDs + ["DX"]

  private static let flagIDs: [RuleID] =
    (emergencies + sameDay + heard + withinDays).map(\.id)

  /// Every safety question answered, and nothing found.
  static let allClear: [SlotID: Answer] = [
    "age_years": .number(40), "ces": .no, "both_legs": .no, "chest_breath": .no,
    "weight_bearing": .choice("normal"), "injury": .choice("none"),
    "leg_look": .choice("normal"), "sepsis_signs": .no, "onset": .choice("gradual"),
    "bruise_swell_gap": .no, "knee_weakness": .no, "foot_drop_or_worse": .no,
    "calf_swollen": .no, "fever_unwell": .no, "hot_lump_or_red": .no,
    "recent_procedure_or_weak_immune": .no, "weight_loss": .no, "new_lump": .no,
    "cancer": .choice("none"), "constant_or_night": .choice("no"), "groin_front": .no,
    "every_step": .no, "bone_risk": .choices([]), "fluoroquinolone": .choice("no"),
    "steroid": .choice("no"), "blood_thinner": .no, "pregnancy": .choice("no"),
    "pain_trend": .choice("same"),
  ]

  /// The same, with a history that fits the pattern and settles well.
  static let typical: [SlotID: Answer] = allClear.merging([
    "site": .choice("lower_buttock"), "pain_activity": .number(2), "pain_rest": .number(1),
    "pain_sit": .number(3), "lingers": .choice("hours"), "tingling": .choice("none"),
    "warm_pattern": .choice("eases_returns"),
  ]) { $1 }

  private static let isTypicalOrPartly = Slot.likeness.isAny(of: .typical, .partly)

  private static let alsoInflammation: Condition = .any([
    Slot.inflammation.contains(.wakesInSecondHalf),
    Slot.morningStiffMinutes >= longStiffnessMinutes,
    Slot.inflammation.contains(.antiInflammatoriesHelp), Slot.inflammation.contains(.family),
    Slot.inflammation.contains(.arthritis), Slot.inflammation.contains(.psoriasis),
    Slot.inflammation.contains(.bowelDisease), Slot.inflammation.contains(.uveitis),
  ])

  /// Three of NICE's items; the pain in the buttock itself is one, so two more are needed.
  private static let inflammationCount: Condition = .atLeast(
    2,
    [
      Slot.beganBefore35.isYes, Slot.inflammation.contains(.wakesInSecondHalf),
      Slot.inflammation.contains(.movesBetter),
      Slot.inflammation.contains(.antiInflammatoriesHelp), Slot.inflammation.contains(.family),
      Slot.inflammation.contains(.arthritis), Slot.inflammation.contains(.psoriasis),
    ])

  /// What can wait for an appointment (clinical brief 8.1), in the order in which it is told.
  static let routine: [Rule] = [
    Rule(
      "R4",
      when: Slot.pregnancy.isAny(of: .pregnant, .postpartum), unless: redFlagsAndUnfinished,
      .routine, advice: [.pregnancy],
      meaning: "Pain around the pelvis is common in pregnancy and after birth.",
      source: "RF15: NHS and Tommy's on pelvic girdle pain",
      applying: [
        typical.merging(["pregnancy": .choice("postpartum6m")]) { $1 },
        typical.merging(["pregnancy": .choice("pregnant"), "pregnancy_warning": .no]) { $1 },
      ],
      sparing: [
        typical, typical.merging(["pregnancy": .choice("prefer_not")]) { $1 },
        typical.merging(["pregnancy": .choice("postpartum6m"), "calf_swollen": .yes]) { $1 },
      ]),
    Rule(
      "R3",
      when: .all([
        Slot.durationWeeks > inflammationWeeks, Slot.beganBefore45.isYes, inflammationCount,
        alsoInflammation,
      ]),
      unless: ["DX"], .routine, advice: [.axialSpondyloarthritis],
      meaning: "These answers together can point to inflammation in the joints of the back.",
      source: "RF14, 8.4.5: NICE NG65; BJGP 2018;68:346",
      applying: [
        typical.merging([
          "age_years": .number(30), "duration_weeks": .number(20),
          "inflam": .choices(["wake_2nd_half"]),
        ]) { $1 },
        typical.merging([
          "age_years": .number(40), "duration_weeks": .number(13),
          "inflam": .choices(["moves_better", "nsaid48h"]),
        ]) { $1 },
      ],
      sparing: [
        typical.merging([
          "age_years": .number(30), "duration_weeks": .number(20),
          "inflam": .choices(["moves_better"]),
        ]) { $1 },
        typical.merging([
          "age_years": .number(30), "duration_weeks": .number(12),
          "inflam": .choices(["wake_2nd_half"]),
        ]) { $1 },
        typical.merging([
          "age_years": .number(60), "duration_weeks": .number(20),
          "inflam": .choices(["wake_2nd_half", "family"]),
        ]) { $1 },
        typical.merging([
          "age_years": .skipped, "duration_weeks": .number(20),
          "inflam": .choices(["before35", "wake_2nd_half", "family"]),
        ]) { $1 },
      ]),
    Rule(
      "R5",
      when: .any([Slot.likeness == .notTypical, Slot.walkDistancePain.isYes]),
      unless: ["DX"], .routine, advice: [.scope, .physio],
      meaning: "Your answers do not fit the pattern that this tool knows.",
      source: "2.4, RF16: Rich trial entry criteria; Gloucestershire hip",
      applying: [
        typical.merging(["site": .choice("low_back")]) { $1 },
        typical.merging(["site": .choice("mid_buttock")]) { $1 },
        typical.merging(["walk_distance_pain": .yes]) { $1 },
      ],
      sparing: [typical, typical.merging(["walk_distance_pain": .no]) { $1 }]),
    Rule(
      "R7", when: Slot.refers == .belowKnee, unless: ["D2", "U2", "DX"], .routine,
      advice: [.nerve, .caudaEquinaNet, .physio],
      meaning: "Pain that runs below the knee can come from a nerve.",
      source: "RF03: Healthify NZ sciatica",
      applying: [typical.merging(["refers": .choice("below_knee")]) { $1 }],
      sparing: [
        typical.merging(["refers": .choice("thigh")]) { $1 },
        typical.merging([
          "refers": .choice("below_knee"), "tingling": .choice("one_leg"),
        ]) { $1 },
      ]),
    Rule(
      "R6",
      when: .all([
        Slot.rehabWeeks >= longRehabWeeks, Slot.rehabResult.isAny(of: .same, .worse),
      ]),
      unless: ["DX"], .routine, advice: [.invasive, .physio, .explain, .painRule],
      meaning: "Long strengthening without change calls for a fresh look.",
      claims: ["S53", "S55"],
      source: "the article, S53 and S19; 5.11",
      applying: [
        typical.merging(["rehab_weeks": .number(12), "rehab_result": .choice("same")]) { $1 }
      ],
      sparing: [
        typical.merging(["rehab_weeks": .number(11), "rehab_result": .choice("same")]) { $1 },
        typical.merging(["rehab_weeks": .number(20), "rehab_result": .choice("better")]) { $1 },
      ]),
    Rule(
      "R2",
      when: .all([
        isTypicalOrPartly, .answeredWithNumber("pain_activity"), hasIrritability,
        .any([Slot.irritability == .high, Slot.zone == .red]),
      ]),
      unless: ["DX"], .routine,
      advice: [
        .rest, .crossTraining, .painRule, .dayAfter, .sit, .stretch, .run, .gym,
        .isometricsInGeneral, .time, .physio,
      ],
      meaning: "Your answers fit a pattern often seen with a sore tendon at the sit bone.",
      claims: ["S4", "S6", "S7", "S9", "S36", "S37", "S60"],
      source: "the article, S4 to S9, S36 and S37; 2.4, 4.5",
      applying: [
        typical.merging(["pain_activity": .number(4)]) { $1 },
        typical.merging(["pain_activity": .number(3.5)]) { $1 },
        typical.merging(["lingers": .choice("over_24h")]) { $1 },
      ],
      sparing: [
        typical, typical.merging(["pain_activity": .number(6), "lingers": .notSure]) { $1 },
        typical.merging(["pain_activity": .number(6), "site": .choice("groin")]) { $1 },
      ]),
    Rule(
      "R1",
      when: .all([
        isTypicalOrPartly, Slot.irritability.isAny(of: .low, .moderate),
        Slot.zone == .acceptable,
      ]),
      unless: ["DX"], .routine,
      advice: [
        .explain, .painRule, .dayAfter, .run, .gym, .sit, .stretch, .isometrics, .stages, .time,
        .hope, .physio,
      ],
      meaning: "Your answers fit a pattern often seen with a sore tendon at the sit bone.",
      claims: ["S4", "S6", "S7", "S8", "S36", "S60"],
      source: "the article, S4 to S8 and S36; 2.4, 4.5",
      applying: [
        typical, typical.merging(["pain_activity": .number(3)]) { $1 },
        typical.merging(["lingers": .choice("under_2h")]) { $1 },
      ],
      sparing: [
        typical.merging(["pain_activity": .number(4)]) { $1 },
        typical.merging(["lingers": .choice("several_days")]) { $1 },
        typical.merging(["pain_activity": .skipped]) { $1 },
        typical.merging(["site": .choice("tailbone")]) { $1 }, [:],
      ]),
  ]

  private static let hasIrritability: Condition =
    .any(Irritability.allCases.map { Slot.irritability == $0 })
}

extension Condition {
  /// The slot holds a number, whichever it is.
  fileprivate static func answeredWithNumber(_ slot: SlotID) -> Condition {
    .compares(slot, .atLeast, 0)
  }
}
