import Answers

extension Saying {
  static let history: [SlotID: Saying] = [
    "pain_rest": Saying("pain at rest", ["number": "your pain at rest is # out of 10"]),
    "pain_activity": Saying(
      "pain during activity", ["number": "your pain during activity is # out of 10"]),
    "pain_sit": Saying("pain after sitting", ["number": "your pain after sitting is # out of 10"]),
    "site": Saying(
      "where the main pain is",
      [
        "lower_buttock": "the main pain is low in the buttock, at the sit bone",
        "mid_buttock": "the main pain is in the middle of the buttock",
        "low_back": "the main pain is in the low back",
        "side_hip": "the main pain is at the side of the hip",
        "groin": "the main pain is in the groin",
        "tailbone": "the main pain is at the tailbone",
        "mid_thigh": "the main pain is in the middle of the thigh",
      ]),
    "side": Saying(
      "which side hurts",
      [
        "left": "the left side hurts", "right": "the right side hurts",
        "both": "both sides hurt", "swaps": "the pain swaps sides",
      ]),
    "refers": Saying(
      "how far down the leg the pain goes",
      [
        "none": "the pain stays in the buttock", "thigh": "the pain runs into the thigh",
        "below_knee": "the pain runs below the knee",
      ]),
    "tingling": Saying(
      "tingling or numbness",
      [
        "none": "there is no tingling", "one_leg": "one leg tingles or is numb",
        "both": "both legs tingle or are numb",
      ]),
    "duration_weeks": Saying(
      "how long you have had it", ["weeks": "you have had it for #"]),
    "warm_pattern": Saying(
      "what exercise does to the pain",
      [
        "eases_returns": "the pain eases with exercise and comes back afterwards",
        "no_warm_up": "the pain does not ease as you warm up",
        "not_exercise": "the pain has nothing to do with exercise",
      ]),
    "lingers": Saying(
      "how long the pain lingers",
      [
        "under_2h": "the pain settles within 2 hours",
        "hours": "the pain settles after some hours",
        "over_24h": "the pain stays for more than a day",
        "several_days": "the pain stays for several days",
      ]),
    "morning_stiff_min": Saying(
      "morning stiffness", ["number": "you are stiff for # minutes in the morning"]),
    "train_volume_change": Saying(
      "doing more exercise than usual before it began",
      ["yes": "you did more exercise than usual before it began"]),
    "train_intensity_change": Saying(
      "harder training before it began",
      [
        "speed": "you added faster running", "hills": "you added hills",
        "heavier": "you lifted heavier weights", "new_gym": "you took up new gym work",
      ]),
    "sport": Saying(
      "sport",
      [
        "run": "you run", "gym": "you train in the gym", "cycle": "you cycle",
        "team": "you play a team sport", "yoga": "you do yoga", "none": "you do no sport",
      ]),
    "run_details": Saying(
      "how you run",
      [
        "fast": "you run fast", "hills": "you run hills",
        "long_stride": "you run with a long stride",
      ]),
    "gym_details": Saying(
      "what you do in the gym",
      [
        "squat": "you do squats", "deadlift_heavy": "you do heavy deadlifts",
        "deadlift_light": "you do light deadlifts", "lunge": "you do lunges",
      ]),
    "sit_hours": Saying("sitting a day", ["number": "you sit # hours a day"]),
    "seat": Saying(
      "seat",
      [
        "hard": "your chair is hard", "soft": "your chair is soft",
        "mixed": "your chairs are hard and soft",
      ]),
    "sit_to_pain_min": Saying(
      "sitting until it hurts", ["number": "sitting hurts after # minutes"]),
    "stretching": Saying(
      "stretching the hamstrings",
      [
        "none": "you do not stretch your hamstrings",
        "some": "you stretch your hamstrings now and then",
        "daily_or_more": "you stretch your hamstrings every day",
      ]),
    "rest_state": Saying(
      "rest from exercise",
      [
        "normal": "you exercise as usual", "reduced": "you exercise less than usual",
        "stopped": "you have stopped exercising",
      ]),
    "stopped_weeks": Saying(
      "time without exercise", ["weeks": "you stopped exercising # ago"]),
    "cross_train": Saying(
      "other training without pain",
      ["yes": "you do other training without pain", "no": "you do no other training"]),
    "rehab_weeks": Saying(
      "strengthening so far", ["weeks": "you have done strengthening for #"]),
    "rehab_result": Saying(
      "what strengthening has done",
      [
        "better": "strengthening has helped", "same": "strengthening has changed nothing",
        "worse": "it got worse with strengthening",
        "not_tried": "you have not tried strengthening",
      ]),
    "physio_seen": Saying(
      "seeing a physio",
      ["yes": "you have seen a physio", "no": "you have not seen a physio"]),
    "inflam": Saying(
      "signs of inflammation",
      [
        "before35": "it began before you were 35",
        "wake_2nd_half": "pain wakes you in the second half of the night",
        "moves_better": "moving makes it better",
        "nsaid48h": "anti-inflammatory tablets help within 2 days",
        "family": "a close relative has inflammation of the spine",
        "arthritis": "you have, or had, arthritis or tendon inflammation",
        "psoriasis": "you have, or had, psoriasis, a scaly skin condition",
        "ibd": "you have an inflammatory bowel disease",
        "uveitis": "you have had uveitis, an inflammation in the eye",
      ]),
    "walk_distance_pain": Saying(
      "pain that comes at a set walking distance and stops with standing",
      ["yes": "pain comes at a set walking distance and stops when you stand"]),
    "goal": Saying("goal"),
    "story": Saying("what is going on"),
  ]
}
