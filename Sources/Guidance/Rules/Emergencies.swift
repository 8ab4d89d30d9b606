import Answers

extension Rule {
  private static let caudaEquinaSource =
    "RF01, RF02: cauda equina card by Greenhalgh, Mercer and Finucane; NHS back pain"

  /// What is an emergency (clinical brief 8.1, E1 to E9).
  static let emergencies: [Rule] = [
    Rule(
      "E1",
      when: .any(
        [Slot.ces.isYes, Slot.ces.isUnsure, Slot.cesItems.isUnsure]
          + CaudaEquinaSign.allCases.map { Slot.cesItems.contains($0) }),
      .emergencyNow, advice: [.emergency, .caudaEquina],
      meaning: "This can be a sign of pressure on the nerves at the base of the spine.",
      source: caudaEquinaSource,
      applying: [
        ["ces": .yes], ["ces": .notSure], ["ces": .skipped],
        ["ces": .no, "ces_items": .choices(["wiping"])],
      ],
      sparing: [["ces": .no], ["ces": .no, "ces_items": .choices([])]]),
    Rule(
      "E2",
      when: .any([Slot.bothLegs.isYes, Slot.bothLegs.isUnsure, Slot.tingling == .both]),
      .emergencyNow, advice: [.emergency, .caudaEquina],
      meaning: "Trouble in both legs can come from pressure on the nerves in the spine.",
      source: caudaEquinaSource,
      applying: [
        ["both_legs": .yes], ["both_legs": .notSure], ["both_legs": .skipped],
        ["both_legs": .no, "tingling": .choice("both")],
      ],
      sparing: [
        ["both_legs": .no, "tingling": .choice("one_leg")],
        ["both_legs": .no, "side": .choice("both")],
      ]),
    Rule(
      "E3", when: Slot.chestBreath.isYes, .emergencyNow, advice: [.emergency, .clot],
      meaning: "Chest pain or trouble breathing can come from a blood clot in the lung.",
      source: "RF08: NHS deep vein thrombosis",
      applying: [["chest_breath": .yes]],
      sparing: [["chest_breath": .no], ["chest_breath": .notSure]]),
    Rule(
      "E4",
      when: .any([
        Slot.weightBearing == .cannot, Slot.legLook == .shortOrTurned, Slot.injury == .major,
      ]),
      .emergencyNow, advice: [.emergency, .fracture],
      meaning: "A bone may be broken, or a tendon torn right through.",
      source: "RF04, RF05: NHS hip fracture; NHS back pain; Gloucestershire hip",
      applying: [
        ["weight_bearing": .choice("cannot")], ["leg_look": .choice("short_or_turned")],
        ["injury": .choice("major")],
      ],
      sparing: [
        ["weight_bearing": .choice("limp")], ["leg_look": .choice("normal")],
        ["injury": .choice("fall_or_blow")],
      ]),
    Rule(
      "E5", when: Slot.legLook == .coldPale, .emergencyNow, advice: [.emergency],
      meaning: "Blood may not be getting through to the leg.",
      source: "RF16: acute limb ischaemia, from knowledge",
      applying: [["leg_look": .choice("cold_pale")]],
      sparing: [["leg_look": .choice("normal")], ["leg_look": .choice("short_or_turned")]]),
    Rule(
      "E6", when: Slot.sepsisSigns.isYes, .emergencyNow, advice: [.emergency, .infection],
      meaning: "These can be signs that an infection is affecting the whole body.",
      source: "RF09: NHS sepsis signs, from knowledge",
      applying: [["sepsis_signs": .yes]],
      sparing: [["sepsis_signs": .no], ["sepsis_signs": .notSure]]),
    Rule(
      "E7", when: .any([Slot.selfHarm.isYes, Slot.selfHarm.isUnsure]),
      .emergencyNow, advice: [.crisis],
      meaning: "How you feel matters more now than the pain in your buttock.",
      source: "RF18: NHS service manual care cards",
      applying: [["self_harm": .yes], ["self_harm": .notSure], ["self_harm": .skipped]],
      sparing: [["self_harm": .no], [:]]),
    Rule(
      "E8",
      when: .any([Slot.cancer == .past, Slot.cancer == .current])
        && .any([Slot.footDropOrWorse.isYes, Slot.unsteadyGait.isYes]),
      .emergencyNow, advice: [.emergency],
      meaning: "After cancer, new weakness can come from pressure on the spinal cord.",
      source: "RF10: Finucane 2020; NICE NG234",
      applying: [
        ["cancer": .choice("past"), "foot_drop_or_worse": .yes],
        ["cancer": .choice("current"), "unsteady_gait": .yes],
      ],
      sparing: [
        ["cancer": .choice("none"), "foot_drop_or_worse": .yes],
        ["cancer": .choice("past"), "foot_drop_or_worse": .no, "unsteady_gait": .no],
      ]),
    Rule(
      "E9", when: Slot.pregnancyWarning.isYes, .emergencyNow, advice: [.maternity],
      meaning: "This is a warning sign in pregnancy.",
      source: "RF15: NHS pregnancy warning signs, from knowledge",
      applying: [["pregnancy": .choice("pregnant"), "pregnancy_warning": .yes]],
      sparing: [["pregnancy": .choice("pregnant"), "pregnancy_warning": .no]]),
  ]
}
