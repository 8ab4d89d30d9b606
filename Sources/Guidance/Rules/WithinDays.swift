import Answers

extension Rule {
  private static let emergencyAndSameDay: [RuleID] = (emergencies + sameDay).map(\.id)

  /// Yes/no and choice questions where being unsure calls for a check within days (D9, 8.4.2).
  private static let unsureOfSafetyItem: Condition = .any([
    Slot.pop.isUnsure, Slot.bruiseSwellGap.isUnsure, Slot.kneeWeakness.isUnsure,
    Slot.footDropOrWorse.isUnsure, Slot.calfSwollen.isUnsure, Slot.feverUnwell.isUnsure,
    Slot.hotLumpOrRed.isUnsure, Slot.recentProcedureOrWeakImmune.isUnsure,
    Slot.weightLoss.isUnsure, Slot.newLump.isUnsure, Slot.cancer.isUnsure,
    Slot.constantOrNight.isUnsure, Slot.groinFront.isUnsure, Slot.everyStep.isUnsure,
    Slot.fluoroquinolone.isLeftOpen, Slot.steroid.isUnsure, Slot.bloodThinner.isUnsure,
    Slot.tingling.isUnsure, Slot.painRest.isUnsure,
  ])

  /// What calls for an appointment within days (clinical brief 8.1, D1 to D10).
  static let withinDays: [Rule] = injuriesAndGrowth + historyAndMedicines + [unsure, limping]

  private static let injuriesAndGrowth: [Rule] = [
    Rule(
      "D1",
      when: .any([
        Slot.onset == .oneMoment, Slot.pop.isYes,
        .all([Slot.bruiseSwellGap.isYes, Slot.injury == .none]),
      ]),
      unless: ["U1"], .withinDays, advice: [.days, .tear, .noLoad],
      meaning: "The hamstring or its tendon may be torn.",
      source: "RF04: musculoskeletalkey; NHS tendonitis",
      applying: [
        ["onset": .choice("one_moment"), "pop": .no, "bruise_swell_gap": .no],
        ["pop": .yes, "injury_days_ago": .number(15)],
        [
          "onset": .choice("one_moment"), "knee_weakness": .yes,
          "injury_days_ago": .number(40),
        ],
        ["onset": .choice("gradual"), "bruise_swell_gap": .yes, "injury": .choice("none")],
      ],
      sparing: [
        ["pop": .yes, "injury_days_ago": .number(14)],
        ["onset": .choice("quick"), "bruise_swell_gap": .no],
        ["onset": .notSure, "bruise_swell_gap": .no],
      ]),
    Rule(
      "D2",
      when: Slot.kneeWeakness.isYes, unless: ["U1", "D1", "U2"],
      orWhen: Slot.tingling == .oneLeg, .withinDays,
      advice: [.days, .nerve, .caudaEquinaNet],
      meaning: "Tingling, numbness or weakness can come from a nerve in the back or buttock.",
      source: "RF03: Healthify NZ sciatica",
      applying: [
        ["tingling": .choice("one_leg")], ["knee_weakness": .yes],
        ["tingling": .choice("one_leg"), "foot_drop_or_worse": .yes],
      ],
      sparing: [
        ["tingling": .choice("none")], ["knee_weakness": .yes, "foot_drop_or_worse": .yes],
        ["knee_weakness": .yes, "onset": .choice("one_moment")],
      ]),
    Rule(
      "D3", when: Slot.age < adultAge, unless: ["U7"], .withinDays,
      advice: [.days, .teen, .noLoad],
      meaning: "Before 18 the bone is still growing where the hamstring attaches.",
      source: "RF13: PMC449822",
      applying: [["age_years": .number(17), "onset": .choice("gradual")]],
      sparing: [
        ["age_years": .number(18)], ["age_years": .number(16), "pop": .yes],
        ["age_years": .skipped],
      ]),
    Rule(
      "D4",
      when: Slot.groinFront.isYes, unless: ["U6"],
      orWhen: .all([
        Slot.sport.contains(.run), Slot.warmPattern == .noWarmUp,
        .any(BoneRisk.allCases.map { Slot.boneRisk.contains($0) }),
      ]),
      .withinDays, advice: [.days, .bone, .stopImpact],
      meaning: "A bone in the hip or pelvis may be overloaded.",
      source: "RF07: Robertson and Wood 2017; InTouch; PMC4461718",
      applying: [
        ["groin_front": .yes],
        [
          "sport": .choices(["run"]), "warm_pattern": .choice("no_warm_up"),
          "bone_risk": .choices(["periods"]),
        ],
      ],
      sparing: [
        ["groin_front": .no], ["groin_front": .yes, "every_step": .yes],
        [
          "sport": .choices(["run"]), "warm_pattern": .choice("no_warm_up"),
          "bone_risk": .choices([]),
        ],
        [
          "sport": .choices(["cycle"]), "warm_pattern": .choice("no_warm_up"),
          "bone_risk": .choices(["periods"]),
        ],
      ]),
  ]

  private static let historyAndMedicines: [Rule] = [
    Rule(
      "D5", when: hadCancer, unless: ["E8", "U5"], .withinDays, advice: [.days],
      meaning: "After cancer, a new pain needs checking soon.",
      source: "RF10: Finucane 2020; Physiopedia",
      applying: [["cancer": .choice("past")], ["cancer": .choice("current")]],
      sparing: [
        ["cancer": .choice("none")], ["cancer": .choice("past"), "weight_loss": .yes],
        ["cancer": .choice("past"), "unsteady_gait": .yes],
      ]),
    Rule(
      "D6",
      when: .any([
        Slot.fluoroquinolone == .pastSixMonths, Slot.fluoroquinolone == .notSure,
        .equals("fluoroquinolone", .notSure),
      ]),
      .withinDays, advice: [.days, .fluoroquinolone],
      meaning: "Some antibiotics can harm tendons for months after the last dose.",
      source: "RF11: MHRA; Alves 2019; the six months are our own cut",
      applying: [
        ["fluoroquinolone": .choice("past6m")], ["fluoroquinolone": .notSure],
        ["fluoroquinolone": .choice("not_sure")],
      ],
      sparing: [["fluoroquinolone": .choice("now")], ["fluoroquinolone": .choice("no")]]),
    Rule(
      "D7", when: Slot.steroid.isAny(of: .tablets, .injection, .anabolic),
      unless: emergencyAndSameDay, .withinDays, advice: [.days, .steroid],
      meaning: "Steroids can weaken tendon and bone.",
      source: "RF12: MHRA; Wetzel 2013",
      applying: [
        ["steroid": .choice("tablets")], ["steroid": .choice("injection_3m")],
        ["steroid": .choice("anabolic")],
      ],
      sparing: [
        ["steroid": .choice("no")], ["steroid": .choice("anabolic"), "calf_swollen": .yes],
      ]),
    Rule(
      "D8", when: .all([Slot.injury == .fallOrBlow, isWalking]), unless: ["U9"], .withinDays,
      advice: [.days],
      meaning: "Pain that stays after a fall or a blow needs a check.",
      source: "RF06",
      applying: [["injury": .choice("fall_or_blow"), "weight_bearing": .choice("normal")]],
      sparing: [
        ["injury": .choice("none")],
        ["injury": .choice("fall_or_blow"), "age_years": .number(70)],
        ["injury": .choice("fall_or_blow"), "weight_bearing": .choice("cannot")],
      ]),
  ]

  private static let unsure = Rule(
    "D9", when: unsureOfSafetyItem, .withinDays, advice: [.days],
    meaning: "A safety question was left open, so it is better to be checked.",
    source: "3.4, 8.4.2",
    applying: [
      ["calf_swollen": .notSure], ["cancer": .skipped], ["pain_rest": .notSure],
      ["tingling": .skipped], ["pop": .notSure], ["steroid": .notSure],
      ["fluoroquinolone": .skipped],
    ],
    sparing: [
      ["onset": .notSure], ["bone_risk": .skipped], ["pregnancy": .notSure],
      ["pain_trend": .notSure], ["injury_days_ago": .notSure], ["age_years": .skipped],
      ["pain_activity": .notSure],
    ])

  private static let limping = Rule(
    "D10", when: .any([Slot.weightBearing == .limp, Slot.everyStep.isYes]), unless: ["U6"],
    .withinDays, advice: [.days, .bone, .stopImpact],
    meaning: "Limping, or pain with every step, may mean that a bone is overloaded.",
    source: "RF07: Robertson and Wood 2017; InTouch",
    applying: [["weight_bearing": .choice("limp")], ["every_step": .yes]],
    sparing: [
      ["weight_bearing": .choice("normal"), "every_step": .no],
      ["weight_bearing": .choice("limp"), "groin_front": .yes],
    ])
}
