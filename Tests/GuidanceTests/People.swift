import Answers
import Guidance

typealias Facts = [SlotID: Answer]

extension Facts {
  /// These facts with others in their place.
  func but(_ others: Facts) -> Facts { merging(others) { $1 } }

  /// These facts with some never asked.
  func without(_ slots: SlotID...) -> Facts { filter { !slots.contains($0.key) } }

  var assessed: Assessment { Assessment(of: Findings(self)) }
}

/// A runner whose safety questions are all answered, and nothing found.
let safe: Facts = [
  "consent_understood": .yes, "region": .choice("uk"), "mode": .choice("patient"),
  "age_years": .number(38), "ces": .no, "both_legs": .no, "chest_breath": .no,
  "weight_bearing": .choice("normal"), "injury": .choice("none"), "leg_look": .choice("normal"),
  "sepsis_signs": .no, "onset": .choice("gradual"), "bruise_swell_gap": .no,
  "knee_weakness": .no, "foot_drop_or_worse": .no, "calf_swollen": .no, "fever_unwell": .no,
  "hot_lump_or_red": .no, "recent_procedure_or_weak_immune": .no, "weight_loss": .no,
  "new_lump": .no, "cancer": .choice("none"), "constant_or_night": .choice("no"),
  "groin_front": .no, "every_step": .no, "bone_risk": .choices([]),
  "fluoroquinolone": .choice("no"), "steroid": .choice("no"), "blood_thinner": .no,
  "pregnancy": .choice("no"), "pain_trend": .choice("same"),
]

/// The same runner with pain of 2, hill training, long sitting and stretching: R1.
let runner: Facts = safe.but([
  "pain_rest": .number(1), "pain_activity": .number(2), "pain_sit": .number(4),
  "site": .choice("lower_buttock"), "side": .choice("left"), "refers": .choice("thigh"),
  "tingling": .choice("none"), "duration_weeks": .number(8),
  "warm_pattern": .choice("eases_returns"), "lingers": .choice("hours"),
  "morning_stiff_min": .number(5), "train_volume_change": .yes,
  "train_intensity_change": .choices(["hills"]), "sport": .choices(["run", "gym"]),
  "run_details": .choices(["fast", "hills", "long_stride"]),
  "gym_details": .choices(["squat", "deadlift_heavy", "lunge"]), "sit_hours": .number(9),
  "seat": .choice("hard"), "sit_to_pain_min": .number(20),
  "stretching": .choice("daily_or_more"), "rest_state": .choice("reduced"),
  "cross_train": .no, "rehab_weeks": .number(0), "rehab_result": .choice("not_tried"),
  "physio_seen": .no, "inflam": .choices([]), "walk_distance_pain": .no,
  "goal": .text("a half marathon"),
])
