import Answers
import Guidance

extension SlotID {
  /// What the slot is about, in the few words of a note; nil where its value speaks for itself.
  ///
  /// A name with `#` is a phrase around the value: "# a day".
  var shortName: String? { Self.shortNames[self] ?? (speaksForItself ? nil : subject) }

  /// What the slot is about, where there is no value to speak for itself.
  var openName: String {
    shortName.flatMap { $0.contains("#") ? nil : $0 } ?? Self.openNames[self] ?? subject
  }

  private static let openNames: [SlotID: String] = [
    "duration_weeks": "duration", "warm_pattern": "what exercise does to it",
    "refers": "how far down the leg it goes", "lingers": "how long it lasts",
    "sit_hours": "hours of sitting", "stopped_weeks": "how long stopped",
    "rehab_weeks": "weeks of strengthening",
  ]

  private var speaksForItself: Bool {
    [
      "site", "side", "refers", "onset", "duration_weeks", "stretching", "goal", "story",
      "warm_pattern",
    ].contains(self)
  }

  private static let shortNames: [SlotID: String] = [
    // The red-flag screen, in a physio's words.
    "ces": "saddle numbness, bladder, bowel or sex changed",
    "both_legs": "symptoms in both legs",
    "foot_drop_or_worse": "foot drop, or leg getting weaker",
    "unsteady_gait": "unsteady walking",
    "pop": "pop, snap or tear",
    "injury_days_ago": "days since",
    "bruise_swell_gap": "bruise, swelling or gap",
    "knee_weakness": "weak knee bend or push-off",
    "injury": "fall, blow or accident",
    "weight_bearing": "walking",
    "leg_look": "look of the leg",
    "groin_front": "pain in the groin or front of the hip",
    "every_step": "pain with every step",
    "bone_risk": "bone risks",
    "chest_breath": "chest pain, breathlessness or coughing blood",
    "calf_swollen": "calf or leg swollen, warm or discoloured",
    "sepsis_signs": "confusion, fast breathing or blotchy skin",
    "fever_unwell": "fever or unwell",
    "hot_lump_or_red": "hot or red area, or painful lump",
    "recent_procedure_or_weak_immune": "recent injection or operation, or weak immune system",
    "weight_loss": "weight loss",
    "new_lump": "new lump",
    "cancer": "cancer",
    "constant_or_night": "constant, or worse at night",
    "pain_trend": "trend",
    "fluoroquinolone": "-floxacin antibiotic",
    "steroid": "steroids",
    "blood_thinner": "blood thinner",
    "pregnancy": "pregnancy or recent birth",
    "pregnancy_warning": "bleeding, waters, tightenings or less movement",
    // The history.
    "age_years": "age #",
    "tingling": "tingling or numbness",
    "walk_distance_pain": "comes at a set walking distance",
    "train_volume_change": "more than usual before it began",
    "train_intensity_change": "harder before it began",
    "run_details": "in running",
    "gym_details": "in the gym",
    "sit_hours": "# a day",
    "sit_to_pain_min": "hurts after #",
    "pain_activity": "during activity",
    "pain_rest": "at rest",
    "pain_sit": "after sitting",
    "lingers": "lasts #",
    "inflam": "signs of inflammation",
    "rest_state": "exercise now",
    "stopped_weeks": "stopped for #",
    "cross_train": "other training without pain",
    "rehab_weeks": "strengthening for #",
    "rehab_result": "strengthening",
    "physio_seen": "saw a physio",
  ]
}
