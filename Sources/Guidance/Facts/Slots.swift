import Answers

// The slots of the clinical table, so that a rule can't misspell one.

extension Slot where Value == YesNo {
  public static var consentUnderstood: Self { Slot("consent_understood") }
  public static var ces: Self { Slot("ces") }
  public static var bothLegs: Self { Slot("both_legs") }
  public static var chestBreath: Self { Slot("chest_breath") }
  public static var sepsisSigns: Self { Slot("sepsis_signs") }
  public static var pop: Self { Slot("pop") }
  public static var bruiseSwellGap: Self { Slot("bruise_swell_gap") }
  public static var kneeWeakness: Self { Slot("knee_weakness") }
  public static var footDropOrWorse: Self { Slot("foot_drop_or_worse") }
  public static var calfSwollen: Self { Slot("calf_swollen") }
  public static var feverUnwell: Self { Slot("fever_unwell") }
  public static var hotLumpOrRed: Self { Slot("hot_lump_or_red") }
  public static var recentProcedureOrWeakImmune: Self { Slot("recent_procedure_or_weak_immune") }
  public static var weightLoss: Self { Slot("weight_loss") }
  public static var newLump: Self { Slot("new_lump") }
  public static var groinFront: Self { Slot("groin_front") }
  public static var everyStep: Self { Slot("every_step") }
  public static var bloodThinner: Self { Slot("blood_thinner") }
  public static var trainVolumeChange: Self { Slot("train_volume_change") }
  public static var crossTrain: Self { Slot("cross_train") }
  public static var physioSeen: Self { Slot("physio_seen") }
  public static var walkDistancePain: Self { Slot("walk_distance_pain") }
  public static var unsteadyGait: Self { Slot("unsteady_gait") }
  public static var pregnancyWarning: Self { Slot("pregnancy_warning") }
  public static var selfHarm: Self { Slot("self_harm") }

  /// A rash of blisters in a strip; filled from free text alone.
  public static var heardRash: Self { Slot("heard_rash") }
  /// A painful red eye that light bothers; filled from free text alone.
  public static var heardRedEye: Self { Slot("heard_red_eye") }
  /// Pain so bad that it is hard to think, talk or sleep; filled from free text alone.
  public static var heardSeverePain: Self { Slot("heard_severe_pain") }
}

extension Slot where Value == Double {
  public static var age: Self { Slot("age_years") }
  public static var injuryDaysAgo: Self { Slot("injury_days_ago") }
  public static var painRest: Self { Slot("pain_rest") }
  public static var painActivity: Self { Slot("pain_activity") }
  public static var painSit: Self { Slot("pain_sit") }
  public static var durationWeeks: Self { Slot("duration_weeks") }
  public static var morningStiffMinutes: Self { Slot("morning_stiff_min") }
  public static var sitHours: Self { Slot("sit_hours") }
  public static var sitToPainMinutes: Self { Slot("sit_to_pain_min") }
  public static var stoppedWeeks: Self { Slot("stopped_weeks") }
  public static var rehabWeeks: Self { Slot("rehab_weeks") }
}

extension Slot where Value == String {
  public static var goal: Self { Slot("goal") }
  public static var story: Self { Slot("story") }
}

extension Slot where Value == Region {
  public static var region: Self { Slot("region") }
}

extension Slot where Value == Mode {
  public static var mode: Self { Slot("mode") }
}

extension Slot where Value == WeightBearing {
  public static var weightBearing: Self { Slot("weight_bearing") }
}

extension Slot where Value == Injury {
  public static var injury: Self { Slot("injury") }
}

extension Slot where Value == LegLook {
  public static var legLook: Self { Slot("leg_look") }
}

extension Slot where Value == Onset {
  public static var onset: Self { Slot("onset") }
}

extension Slot where Value == Cancer {
  public static var cancer: Self { Slot("cancer") }
}

extension Slot where Value == ConstantOrNight {
  public static var constantOrNight: Self { Slot("constant_or_night") }
}

extension Slot where Value == Fluoroquinolone {
  public static var fluoroquinolone: Self { Slot("fluoroquinolone") }
}

extension Slot where Value == Steroid {
  public static var steroid: Self { Slot("steroid") }
}

extension Slot where Value == Pregnancy {
  public static var pregnancy: Self { Slot("pregnancy") }
}

extension Slot where Value == Site {
  public static var site: Self { Slot("site") }
}

extension Slot where Value == Side {
  public static var side: Self { Slot("side") }
}

extension Slot where Value == Refers {
  public static var refers: Self { Slot("refers") }
}

extension Slot where Value == Tingling {
  public static var tingling: Self { Slot("tingling") }
}

extension Slot where Value == WarmPattern {
  public static var warmPattern: Self { Slot("warm_pattern") }
}

extension Slot where Value == Lingers {
  public static var lingers: Self { Slot("lingers") }
}

extension Slot where Value == Seat {
  public static var seat: Self { Slot("seat") }
}

extension Slot where Value == Stretching {
  public static var stretching: Self { Slot("stretching") }
}

extension Slot where Value == RestState {
  public static var restState: Self { Slot("rest_state") }
}

extension Slot where Value == RehabResult {
  public static var rehabResult: Self { Slot("rehab_result") }
}

extension Slot where Value == PainTrend {
  public static var painTrend: Self { Slot("pain_trend") }
}

extension Slot where Value == Several<CaudaEquinaSign> {
  public static var cesItems: Self { Slot("ces_items") }
}

extension Slot where Value == Several<BoneRisk> {
  public static var boneRisk: Self { Slot("bone_risk") }
}

extension Slot where Value == Several<IntensityChange> {
  public static var trainIntensityChange: Self { Slot("train_intensity_change") }
}

extension Slot where Value == Several<Sport> {
  public static var sport: Self { Slot("sport") }
}

extension Slot where Value == Several<RunDetail> {
  public static var runDetails: Self { Slot("run_details") }
}

extension Slot where Value == Several<GymDetail> {
  public static var gymDetails: Self { Slot("gym_details") }
}

extension Slot where Value == Several<InflammatorySign> {
  public static var inflammation: Self { Slot("inflam") }
}

extension Slot {
  /// The person was asked and gave no value: "not sure", as an answer or as a listed choice, or
  /// "skipped".
  var isLeftOpen: Condition {
    .any([.equals(id, .notSure), .equals(id, .skipped), .equals(id, .choice("not_sure"))])
  }
}
