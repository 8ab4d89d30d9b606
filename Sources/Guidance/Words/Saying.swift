import Answers

/// How a slot and its answers are put into plain words.
struct Saying: Sendable {
  /// What the slot is about, as it stands after "not sure about" and in a physio's summary.
  let subject: String
  /// What follows "You said", by the name of the answer: `yes`, `no`, a choice's id, or `number`
  /// with `#` in place of the figure, or `weeks` with `#` in place of a length of time.
  let clauses: [String: String]

  init(_ subject: String, _ clauses: [String: String] = [:]) {
    (self.subject, self.clauses) = (subject, clauses)
  }

  /// The sayings of all slots that a result speaks of.
  static let all: [SlotID: Saying] = safety.merging(history) { one, _ in one }
}

extension Saying {
  private static let safety: [SlotID: Saying] = [
    "consent_understood": Saying("going on", ["no": "you did not want to go on"]),
    "age_years": Saying("age", ["number": "you are #"]),
    "ces": Saying(
      "numbness between the legs, or changes in peeing, pooing or sex",
      ["yes": "you have new or worse numbness, or a change in peeing, pooing or sex"]),
    "ces_items": Saying(
      "what has changed between the legs, or in peeing, pooing or sex",
      [
        "saddle": "you feel numb or tingly between the legs",
        "wiping": "wiping feels different",
        "bladder": "peeing has changed",
        "bowel": "pooing has changed",
        "sex": "feeling during sex has changed",
      ]),
    "both_legs": Saying(
      "pain, tingling, numbness or weakness in both legs",
      ["yes": "pain, tingling, numbness or weakness goes down both legs"]),
    "chest_breath": Saying(
      "chest pain, trouble breathing or coughing blood",
      ["yes": "you have chest pain, trouble breathing, or you cough blood"]),
    "weight_bearing": Saying(
      "walking on the leg",
      [
        "normal": "you walk as usual", "limp": "you limp",
        "cannot": "you cannot put weight on the leg",
      ]),
    "injury": Saying(
      "a fall, a blow or an accident",
      [
        "none": "there was no fall, blow or accident",
        "fall_or_blow": "it began after a fall or a blow",
        "major": "it began after a serious accident",
      ]),
    "leg_look": Saying(
      "how the leg looks",
      [
        "normal": "the leg looks as usual",
        "short_or_turned": "the leg looks shorter or turned out",
        "cold_pale": "the leg is suddenly cold, pale, blue or numb",
      ]),
    "sepsis_signs": Saying(
      "confusion, very fast breathing, or blotchy, blue or very pale skin",
      ["yes": "there is confusion, very fast breathing, or blotchy, blue or very pale skin"]),
    "self_harm": Saying(
      "thoughts of dying or of harming yourself",
      ["yes": "you have thoughts of dying or of harming yourself"]),
    "onset": Saying(
      "how it began",
      [
        "gradual": "it came on bit by bit", "quick": "it came on over hours to days",
        "one_moment": "it began at one exact moment",
      ]),
    "pop": Saying("a pop, snap or tear", ["yes": "you felt or heard a pop, snap or tear"]),
    "bruise_swell_gap": Saying(
      "bruising, swelling or a gap", ["yes": "there is bruising, swelling, a lump or a gap"]),
    "knee_weakness": Saying(
      "weakness in bending the knee or pushing off",
      ["yes": "bending the knee or pushing off is weaker"]),
    "injury_days_ago": Saying(
      "how long ago it happened", ["number": "it happened # days ago"]),
    "foot_drop_or_worse": Saying(
      "a foot that drags, or a leg that gets weaker",
      ["yes": "your foot drags or slaps, or one leg gets weaker"]),
    "calf_swollen": Saying(
      "a swollen, warm or discoloured calf or leg",
      ["yes": "a calf or leg is swollen, throbbing, warm, or a different colour"]),
    "fever_unwell": Saying(
      "a high temperature or feeling unwell",
      ["yes": "you have a high temperature, or feel hot, cold, shivery or unwell"]),
    "hot_lump_or_red": Saying(
      "a hot, red or swollen area, or a painful lump",
      ["yes": "the area is hot, red or swollen, or there is a painful lump"]),
    "recent_procedure_or_weak_immune": Saying(
      "a recent injection or operation there, or a weak immune system",
      ["yes": "you had an injection or operation there, or have a weak immune system"]),
    "weight_loss": Saying(
      "losing weight without trying", ["yes": "you have lost weight without trying"]),
    "new_lump": Saying("a new lump", ["yes": "you have a new lump"]),
    "cancer": Saying(
      "cancer, now or in the past",
      [
        "past": "you were treated for cancer in the past",
        "current": "you are being treated for cancer",
      ]),
    "unsteady_gait": Saying("unsteady walking", ["yes": "your walking is newly unsteady"]),
    "constant_or_night": Saying(
      "pain that is always there, or worse at night",
      [
        "position_only": "it hurts only in some positions",
        "constant": "the pain is always there, or worse at night",
      ]),
    "groin_front": Saying(
      "pain in the groin or the front of the hip",
      ["yes": "there is pain in the groin or the front of the hip"]),
    "every_step": Saying("pain with every step", ["yes": "it hurts with every step"]),
    "bone_risk": Saying(
      "things that make bones break sooner",
      [
        "periods": "you have missed periods", "eating": "you have trouble eating enough",
        "low_weight": "your weight is low",
        "past_fracture": "you had a stress fracture, a crack in a bone, before",
        "osteoporosis": "you have thin bones (osteoporosis)",
      ]),
    "fluoroquinolone": Saying(
      "antibiotics whose names end in -floxacin",
      [
        "now": "you take an antibiotic whose name ends in -floxacin",
        "past6m": "you took an antibiotic whose name ends in -floxacin in the last 6 months",
        "not_sure": "you are not sure which antibiotic you took",
      ]),
    "steroid": Saying(
      "steroids",
      [
        "tablets": "you take steroid tablets",
        "injection_3m": "you had a steroid injection near there in the last 3 months",
        "anabolic": "you have used anabolic steroids",
      ]),
    "blood_thinner": Saying("a blood thinner", ["yes": "you take a blood thinner"]),
    "pregnancy": Saying(
      "pregnancy or a birth in the last 6 months",
      [
        "pregnant": "you are pregnant",
        "postpartum6m": "you gave birth in the last 6 months",
        "prefer_not": "you prefer not to say whether you are pregnant",
      ]),
    "pregnancy_warning": Saying(
      "bleeding, waters breaking, regular tightenings, or the baby moving less",
      [
        "yes": "there is bleeding, waters breaking, regular tightenings, or the baby moves less"
      ]),
    "pain_trend": Saying(
      "whether the pain is getting worse",
      [
        "better": "the pain is getting better", "same": "the pain stays about the same",
        "worse": "the pain is getting worse",
      ]),
    "heard_rash": Saying(
      "a strip of blisters", ["yes": "there is a strip of blisters on the skin"]),
    "heard_red_eye": Saying(
      "a painful red eye", ["yes": "you have a painful red eye that light bothers"]),
    "heard_severe_pain": Saying(
      "very bad pain", ["yes": "pain makes it hard to think, talk, move or sleep"]),
  ]
}
