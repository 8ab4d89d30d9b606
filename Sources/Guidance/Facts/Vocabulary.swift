import Answers

/// The slots that guidance reads, and the kind of answer that each takes.
public enum Vocabulary {
  /// The kind of answer of every slot of the clinical table.
  public static let types: [SlotID: AnswerType] =
    yesNoTypes.merging(numberTypes) { one, _ in one }.merging(choiceTypes) { one, _ in one }

  /// What counts when a person mentions it, and is otherwise not asked (clinical brief 8.4.11).
  public static let heard: [SlotID: AnswerType] = [
    "heard_rash": .yesNo, "heard_red_eye": .yesNo, "heard_severe_pain": .yesNo,
  ]

  /// The slots of safety questions (5 to 32, 62 to 64); each takes "not sure" and "skipped".
  public static let safety: Set<SlotID> =
    Set(SafetyBlock.slots + SafetyBlock.followUps.map(\.slot) + ["ces_items"])
    .subtracting(["age_years"])

  /// The slots that a dialog which ends in advice must be able to fill.
  public static let required: Set<SlotID> =
    Set(SafetyBlock.slots + SafetyBlock.followUps.map(\.slot)).union([
      "region", "pain_rest", "pain_activity", "site", "refers", "tingling", "duration_weeks",
      "lingers", "sport", "self_harm",
    ])

  /// Slots that hold one matter between them. Of how training changed a person tells what there was:
  /// more of it (S12) or harder (S13). Who tells of the one and is asked what is missing has told all.
  public static let matters: [Set<SlotID>] = [["train_volume_change", "train_intensity_change"]]

  private static let yesNo: [SlotID] = [
    "consent_understood", "ces", "both_legs", "chest_breath", "sepsis_signs", "pop",
    "bruise_swell_gap", "knee_weakness", "foot_drop_or_worse", "calf_swollen", "fever_unwell",
    "hot_lump_or_red", "recent_procedure_or_weak_immune", "weight_loss", "new_lump",
    "groin_front", "every_step", "blood_thinner", "train_volume_change", "cross_train",
    "physio_seen", "walk_distance_pain", "unsteady_gait", "pregnancy_warning", "self_harm",
  ]

  private static let yesNoTypes = Dictionary(
    uniqueKeysWithValues: yesNo.map { ($0, AnswerType.yesNo) })

  private static let longestWeeks = 0...6300
  private static let minutesOfADay = 0...1440

  private static let numberTypes: [SlotID: AnswerType] = [
    "age_years": .number(0...120, unit: .year),
    "injury_days_ago": .number(0...36_500, unit: .day),
    "pain_rest": .scale(0...10), "pain_activity": .scale(0...10), "pain_sit": .scale(0...10),
    "duration_weeks": .duration(unit: .week),
    "morning_stiff_min": .number(minutesOfADay, unit: .minute),
    "sit_hours": .number(0...24, unit: .hour),
    "sit_to_pain_min": .number(minutesOfADay, unit: .minute),
    "stopped_weeks": .number(longestWeeks, unit: .week),
    "rehab_weeks": .number(longestWeeks, unit: .week),
    "goal": .text, "story": .text,
  ]

  /// How a choice is put to a person; its own name when the slot doesn't list it.
  static func label(_ choice: ChoiceID, of slot: SlotID) -> String {
    let options: [Option] =
      switch types[slot] {
      case .choice(let options)?, .choices(let options)?: options
      case .yesNo?, .scale?, .number?, .duration?, .text?, nil: []
      }
    return options.first { $0.id == choice }?.label ?? choice.name
  }
}
