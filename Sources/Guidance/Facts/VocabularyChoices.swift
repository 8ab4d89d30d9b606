import Answers

extension Vocabulary {
  /// The slots that take one of a list, or several.
  static let choiceTypes: [SlotID: AnswerType] = [
    "region": .choice([
      Option("uk", "United Kingdom"), Option("au", "Australia"), Option("nz", "New Zealand"),
      Option("us", "United States"), Option("ca", "Canada"), Option("ie", "Ireland"),
      Option("eu", "elsewhere in the European Union"), Option("other", "somewhere else"),
    ]),
    "mode": .choice([Option("patient", "patient"), Option("physio", "physio")]),
    "ces_items": .choices([
      Option("saddle", "numb between the legs"), Option("wiping", "wiping feels different"),
      Option("bladder", "peeing has changed"), Option("bowel", "pooing has changed"),
      Option("sex", "feeling or function during sex has changed"),
    ]),
    "weight_bearing": .choice([
      Option("normal", "as usual"), Option("limp", "with a limp"),
      Option("cannot", "cannot put weight on it"),
    ]),
    "injury": .choice([
      Option("none", "no fall, blow or accident"), Option("fall_or_blow", "a fall or a blow"),
      Option("major", "a serious accident"),
    ]),
    "leg_look": .choice([
      Option("normal", "as usual"), Option("short_or_turned", "shorter or turned out"),
      Option("cold_pale", "suddenly cold, pale, blue or numb"),
    ]),
    "onset": .choice([
      Option("gradual", "bit by bit"), Option("quick", "over hours to days"),
      Option("one_moment", "at one exact moment"), Option("not_sure", "not sure"),
    ]),
    "cancer": .choice([
      Option("none", "never"), Option("past", "in the past"), Option("current", "now"),
    ]),
    "constant_or_night": .choice([
      Option("no", "no"), Option("position_only", "only in some positions"),
      Option("constant", "always there, or worse at night"),
    ]),
    "bone_risk": .choices([
      Option("periods", "missed periods"), Option("eating", "trouble eating enough"),
      Option("low_weight", "low weight"), Option("past_fracture", "a past stress fracture"),
      Option("osteoporosis", "thin bones (osteoporosis)"),
    ]),
    "fluoroquinolone": .choice([
      Option("no", "no"), Option("now", "taking one now"),
      Option("past6m", "in the last 6 months"), Option("not_sure", "not sure"),
    ]),
    "steroid": .choice([
      Option("no", "no"), Option("tablets", "steroid tablets"),
      Option("injection_3m", "an injection there in the last 3 months"),
      Option("anabolic", "anabolic steroids"),
    ]),
    "pregnancy": .choice([
      Option("no", "no"), Option("pregnant", "pregnant"),
      Option("postpartum6m", "gave birth in the last 6 months"),
      Option("prefer_not", "prefer not to say"),
    ]),
    "pain_trend": .choice([
      Option("better", "getting better"), Option("same", "about the same"),
      Option("worse", "getting worse"),
    ]),
    "site": .choice([
      Option("lower_buttock", "low in the buttock, at the sit bone"),
      Option("mid_buttock", "the middle of the buttock"), Option("low_back", "the low back"),
      Option("side_hip", "the side of the hip"), Option("groin", "the groin"),
      Option("tailbone", "the tailbone"), Option("mid_thigh", "the middle of the thigh"),
    ]),
    "side": .choice([
      Option("left", "left"), Option("right", "right"), Option("both", "both"),
      Option("swaps", "it swaps sides"),
    ]),
    "refers": .choice([
      Option("none", "stays in the buttock"), Option("thigh", "into the thigh"),
      Option("below_knee", "below the knee"),
    ]),
    "tingling": .choice([
      Option("none", "none"), Option("one_leg", "in one leg"), Option("both", "in both legs"),
    ]),
    "warm_pattern": .choice([
      Option("eases_returns", "eases with exercise, returns later"),
      Option("no_warm_up", "does not ease"),
      Option("not_exercise", "has nothing to do with exercise"),
    ]),
    "lingers": .choice([
      Option("under_2h", "under 2 hours"), Option("hours", "several hours"),
      Option("over_24h", "more than a day"), Option("several_days", "several days"),
    ]),
    "train_intensity_change": .choices([
      Option("speed", "faster running"), Option("hills", "hills"),
      Option("heavier", "heavier weights"), Option("new_gym", "new gym work"),
    ]),
    "sport": .choices([
      Option("run", "running"), Option("gym", "the gym"), Option("cycle", "cycling"),
      Option("team", "a team sport"), Option("yoga", "yoga"), Option("none", "no sport"),
    ]),
    "run_details": .choices([
      Option("fast", "fast running"), Option("hills", "hills"),
      Option("long_stride", "a long stride"),
    ]),
    "gym_details": .choices([
      Option("squat", "squats"), Option("deadlift_heavy", "heavy deadlifts"),
      Option("deadlift_light", "light deadlifts"), Option("lunge", "lunges"),
    ]),
    "seat": .choice([
      Option("hard", "hard"), Option("soft", "soft"), Option("mixed", "some of each"),
    ]),
    "stretching": .choice([
      Option("none", "not at all"), Option("some", "now and then"),
      Option("daily_or_more", "every day"),
    ]),
    "rest_state": .choice([
      Option("normal", "as usual"), Option("reduced", "less than usual"),
      Option("stopped", "stopped"),
    ]),
    "rehab_result": .choice([
      Option("better", "better"), Option("same", "no change"), Option("worse", "worse"),
      Option("not_tried", "not tried"),
    ]),
    "inflam": .choices([
      Option("before35", "began before 35"),
      Option("wake_2nd_half", "wakes you in the second half of the night"),
      Option("moves_better", "better with movement"),
      Option("nsaid48h", "anti-inflammatory tablets help within 2 days"),
      Option("family", "a close relative with inflammation of the spine"),
      Option("arthritis", "arthritis or tendon inflammation"), Option("psoriasis", "psoriasis"),
      Option("ibd", "inflammatory bowel disease"), Option("uveitis", "uveitis (inside the eye)"),
    ]),
  ]
}
