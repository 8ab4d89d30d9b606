import Answers

/// Days after an injury in which a tear is seen to the same day (clinical brief RF04; our own cut).
let urgentTearDays = 14.0
/// The age under which bone still grows where the hamstring attaches (RF13).
let adultAge = 18.0
/// The age from which a fall calls for a check the same day (RF06; our own cut).
let olderAge = 65.0
/// Pain at rest that counts as severe (RF17; our own cut).
let severePain = 8.0
/// Pain at rest that speaks against running on (RF07, clinical brief 5.4).
let restPain = 4.0

extension Rule {
  /// A tear may have happened, however long ago.
  private static let tearFeatures: Condition = .any([
    Slot.pop.isYes,
    .all([
      Slot.onset == .oneMoment, .any([Slot.bruiseSwellGap.isYes, Slot.kneeWeakness.isYes]),
    ]),
  ])

  private static let tearIsRecent: Condition = .any([
    Slot.injuryDaysAgo <= urgentTearDays, Slot.injuryDaysAgo.isUnsure,
    !Slot.injuryDaysAgo.isAnswered,
  ])

  /// The person walks, or has not said that they can't.
  static let isWalking: Condition = .any([
    Slot.weightBearing == .normal, Slot.weightBearing == .limp, Slot.weightBearing.isUnsure,
    !Slot.weightBearing.isAnswered,
  ])

  static let hadCancer: Condition = .any([Slot.cancer == .past, Slot.cancer == .current])

  /// Worsening, or not sure whether it is (clinical brief 8.4.3).
  private static let mayBeWorsening: Condition =
    .any([Slot.painTrend == .worse, Slot.painTrend.isUnsure])

  /// What calls for help the same day (clinical brief 8.1, U1 to U12).
  static let sameDay: [Rule] = tearsAndNerves + illness + bonesAndPain + [unsureOfEmergency]

  private static let tearsAndNerves: [Rule] = [
    Rule(
      "U1", when: .all([tearFeatures, tearIsRecent]), .sameDay,
      advice: [.urgent, .tear, .noLoad],
      meaning: "The tendon at the top of the hamstring may have torn.",
      source: "RF04: Subbu 2015; Bone and Joint Open 2022;3(5)",
      applying: [
        ["pop": .yes], ["pop": .yes, "injury_days_ago": .number(14)],
        ["pop": .yes, "injury_days_ago": .notSure],
        ["onset": .choice("one_moment"), "bruise_swell_gap": .yes],
        ["onset": .choice("one_moment"), "knee_weakness": .yes, "injury_days_ago": .number(3)],
      ],
      sparing: [
        ["pop": .yes, "injury_days_ago": .number(15)],
        ["onset": .choice("quick"), "bruise_swell_gap": .yes, "knee_weakness": .yes],
        ["onset": .choice("one_moment"), "bruise_swell_gap": .no, "knee_weakness": .no],
        ["onset": .notSure, "knee_weakness": .yes],
      ]),
    Rule(
      "U2", when: Slot.footDropOrWorse.isYes, .sameDay,
      advice: [.urgent, .nerve, .caudaEquinaNet],
      meaning: "A nerve in the back or buttock may be under growing pressure.",
      source: "RF03: Healthify NZ sciatica; NICE CKS, from knowledge",
      applying: [["foot_drop_or_worse": .yes]],
      sparing: [["foot_drop_or_worse": .no], ["knee_weakness": .yes]]),
    Rule(
      "U3", when: Slot.calfSwollen.isYes, .sameDay, advice: [.urgent, .clot],
      meaning: "A swollen leg can come from a blood clot.",
      source: "RF08: NHS deep vein thrombosis",
      applying: [["calf_swollen": .yes]], sparing: [["calf_swollen": .no]]),
  ]

  private static let illness: [Rule] = [
    Rule(
      "U4",
      when: .any([
        Slot.feverUnwell.isYes, Slot.hotLumpOrRed.isYes,
        .all([Slot.recentProcedureOrWeakImmune.isYes, mayBeWorsening]),
      ]),
      .sameDay, advice: [.urgent, .infection],
      meaning: "There may be an infection.",
      source: "RF09: NHS septic arthritis; NHS back pain",
      applying: [
        ["fever_unwell": .yes], ["hot_lump_or_red": .yes],
        ["recent_procedure_or_weak_immune": .yes, "pain_trend": .choice("worse")],
        ["recent_procedure_or_weak_immune": .yes, "pain_trend": .notSure],
      ],
      sparing: [
        ["recent_procedure_or_weak_immune": .yes, "pain_trend": .choice("same")],
        ["fever_unwell": .no, "hot_lump_or_red": .no, "pain_trend": .choice("worse")],
      ]),
    Rule(
      "U5",
      when: .any([
        Slot.weightLoss.isYes, Slot.newLump.isYes, Slot.constantOrNight == .constant,
        .all([hadCancer, mayBeWorsening]),
      ]),
      .sameDay, advice: [.urgent, .serious],
      meaning: "Cancer is rarely the reason, but a doctor needs to check this soon.",
      source: "RF10: NHS back pain; Finucane 2020",
      applying: [
        ["weight_loss": .yes], ["new_lump": .yes], ["constant_or_night": .choice("constant")],
        ["cancer": .choice("past"), "pain_trend": .choice("worse")],
        ["cancer": .choice("current"), "pain_trend": .notSure],
      ],
      sparing: [
        ["constant_or_night": .choice("position_only")],
        ["cancer": .choice("past"), "pain_trend": .choice("better")],
        ["cancer": .choice("none"), "pain_trend": .choice("worse")],
      ]),
  ]

  private static let bonesAndPain: [Rule] = [
    Rule(
      "U6",
      when: .all([
        Slot.groinFront.isYes,
        .any([
          Slot.everyStep.isYes, Slot.weightBearing == .limp, Slot.painRest >= restPain,
          Slot.constantOrNight == .constant,
        ]),
      ]),
      .sameDay, advice: [.urgent, .bone, .stopImpact],
      meaning: "A bone in the hip or pelvis may be overloaded or cracked.",
      source: "RF07: Robertson and Wood 2017; PMC6357658",
      applying: [
        ["groin_front": .yes, "every_step": .yes],
        ["groin_front": .yes, "weight_bearing": .choice("limp")],
        ["groin_front": .yes, "pain_rest": .number(4)],
        ["groin_front": .yes, "constant_or_night": .choice("constant")],
      ],
      sparing: [
        ["groin_front": .yes, "every_step": .no, "pain_rest": .number(3)],
        ["groin_front": .no, "every_step": .yes],
      ]),
    Rule(
      "U7",
      when: .all([Slot.age < adultAge, .any([Slot.onset == .oneMoment, Slot.pop.isYes])]),
      .sameDay, advice: [.urgent, .teen, .noLoad],
      meaning: "Before 18 the bone can pull away where the hamstring attaches.",
      source: "RF13: PMC449822; Sports Injury Bulletin",
      applying: [
        ["age_years": .number(17), "onset": .choice("one_moment")],
        ["age_years": .number(14), "pop": .yes, "injury_days_ago": .number(60)],
      ],
      sparing: [
        ["age_years": .number(18), "onset": .choice("one_moment")],
        ["age_years": .number(15), "onset": .choice("gradual")],
        ["age_years": .notSure, "onset": .choice("one_moment")],
      ]),
    Rule(
      "U8", when: Slot.fluoroquinolone == .now, .sameDay,
      advice: [.urgent, .fluoroquinolone, .noLoad],
      meaning: "This kind of antibiotic can harm tendons.",
      source: "RF11: MHRA; Alves 2019",
      applying: [["fluoroquinolone": .choice("now")]],
      sparing: [["fluoroquinolone": .choice("past6m")], ["fluoroquinolone": .choice("no")]]),
    Rule(
      "U9",
      when: .all([
        Slot.injury == .fallOrBlow, isWalking,
        .any([
          Slot.age >= olderAge, Slot.boneRisk.contains(.osteoporosis), Slot.steroid == .tablets,
        ]),
      ]),
      .sameDay, advice: [.urgent, .fracture],
      meaning: "Small breaks of the hip or pelvis can be missed after a fall.",
      source: "RF06: NHS hip fracture; Gloucestershire hip",
      applying: [
        ["injury": .choice("fall_or_blow"), "age_years": .number(65)],
        [
          "injury": .choice("fall_or_blow"), "weight_bearing": .choice("limp"),
          "bone_risk": .choices(["osteoporosis"]),
        ],
        ["injury": .choice("fall_or_blow"), "steroid": .choice("tablets")],
      ],
      sparing: [
        ["injury": .choice("fall_or_blow"), "age_years": .number(64)],
        ["injury": .choice("none"), "age_years": .number(80)],
        [
          "injury": .choice("fall_or_blow"), "age_years": .number(80),
          "weight_bearing": .choice("cannot"),
        ],
      ]),
    Rule(
      "U10", when: Slot.painRest >= severePain, .sameDay, advice: [.urgent, .pain],
      meaning: "Pain this bad at rest needs looking at today.",
      source: "RF17: NHS severe pain",
      applying: [["pain_rest": .number(8)], ["pain_rest": .number(10)]],
      sparing: [["pain_rest": .number(7)], ["pain_rest": .number(7.5)]]),
    Rule(
      "U11",
      when: .all([
        Slot.bloodThinner.isYes,
        .any([Slot.injury == .fallOrBlow, Slot.injury == .major, Slot.injury.isUnsure]),
        Slot.bruiseSwellGap.isYes,
      ]),
      .sameDay, advice: [.urgent],
      meaning: "With a blood thinner, bleeding inside the muscle can go on.",
      source: "RF06, from knowledge",
      applying: [
        [
          "blood_thinner": .yes, "injury": .choice("fall_or_blow"), "bruise_swell_gap": .yes,
        ]
      ],
      sparing: [
        ["blood_thinner": .yes, "injury": .choice("none"), "bruise_swell_gap": .yes],
        ["blood_thinner": .no, "injury": .choice("fall_or_blow"), "bruise_swell_gap": .yes],
      ]),
  ]

  private static let footUnsureAfterCancer: Condition =
    .all([hadCancer, Slot.footDropOrWorse.isUnsure])

  /// Unsure of an emergency item other than those that count as yes (clinical brief 3.4, 8.4.3).
  private static let unsureOfEmergency = Rule(
    "U12",
    when: .any([
      Slot.chestBreath.isUnsure, Slot.weightBearing.isUnsure, Slot.injury.isUnsure,
      Slot.legLook.isUnsure, Slot.sepsisSigns.isUnsure, Slot.unsteadyGait.isUnsure,
      Slot.pregnancyWarning.isUnsure, footUnsureAfterCancer,
    ]),
    .sameDay, advice: [.urgent],
    furtherAdvice: [
      Offer(advice: .clot, condition: Slot.chestBreath.isUnsure),
      Offer(
        advice: .fracture,
        condition: .any([
          Slot.weightBearing.isUnsure, Slot.injury.isUnsure, Slot.legLook.isUnsure,
        ])),
      Offer(advice: .infection, condition: Slot.sepsisSigns.isUnsure),
      Offer(advice: .maternity, condition: Slot.pregnancyWarning.isUnsure),
    ],
    meaning: "An emergency sign was left open, so it is better to be checked today.",
    source: "3.4",
    applying: [
      ["chest_breath": .notSure], ["weight_bearing": .skipped], ["injury": .notSure],
      ["leg_look": .notSure], ["sepsis_signs": .skipped], ["unsteady_gait": .notSure],
      ["pregnancy_warning": .skipped],
      ["cancer": .choice("past"), "foot_drop_or_worse": .notSure],
    ],
    sparing: [
      ["cancer": .choice("none"), "foot_drop_or_worse": .notSure],
      ["chest_breath": .no, "sepsis_signs": .no], [:],
    ])
}
