extension Glossary {
  /// Exercise, training and rehab. None of these says how much to do: a result does, or a physio.
  static let exercise: [GlossaryEntry] = [
    GlossaryEntry(
      "isometrics", ["isometric exercise", "isometric hold", "iso", "static hold"],
      "Isometrics are exercises in which the muscle works hard, but nothing moves."),
    GlossaryEntry(
      "concentric",
      "Concentric means that the muscle shortens as it works, as when you lift a weight."),
    GlossaryEntry(
      "eccentric",
      "Eccentric means that the muscle lengthens as it works, as when you lower a weight."),
    GlossaryEntry(
      "strengthening", ["strength training", "strengthening programme", "strengthening program"],
      "Strengthening is exercise that makes muscles and tendons able to do more."),
    GlossaryEntry(
      "rehab", ["rehabilitation", "rehab programme", "rehab program"],
      "Rehab is planned exercise and change that help you back to what you want to do."),
    GlossaryEntry(
      "stage", ["rehab stage"],
      "A stage is one part of a strengthening plan. Each asks more of the tendon than the last."),
    GlossaryEntry(
      "dose", ["dosage"],
      "The dose of an exercise is how hard, how long and how often it is done."),
    GlossaryEntry(
      "range", ["range of motion", "range of movement", "full range", "smaller range"],
      "Range is how far a joint moves in an exercise. A smaller range means less bend."),
    GlossaryEntry(
      "cross-training", ["cross train", "xtrain"],
      "Cross-training is other exercise in place of your usual sport, such as swimming."),
    GlossaryEntry(
      "relative rest", "Relative rest means less of what hurts, but not rest from all exercise."),
    GlossaryEntry(
      "warm-up", ["warming up"], "A warm-up is gentle movement before harder exercise."),
    GlossaryEntry(
      "stretching", ["stretch", "hamstring stretch", "toe touch", "forward bend", "forward fold"],
      "Stretching the hamstrings means bending at the hip with the knee nearly straight."),
    GlossaryEntry(
      "stride", ["long stride", "stride length"],
      "A stride is a running step. In a long stride the foot lands well in front of you."),
    GlossaryEntry(
      "intervals", ["interval training", "speed work", "speedwork"],
      "Intervals are short fast runs with slow running or rest between them."),
    GlossaryEntry(
      "squat", ["squatting"],
      "In a squat you bend the hips and knees to go down, and then stand up again."),
    GlossaryEntry(
      "split squat", "A split squat is a squat with one foot well in front of the other."),
    GlossaryEntry(
      "lunge", ["lunging"],
      "In a lunge you take a long step and bend both knees, and then come up again."),
    GlossaryEntry(
      "step-up", ["step-ups"], "In a step-up you climb onto a box or stair, and step down again."),
    GlossaryEntry(
      "deadlift",
      ["heavy deadlift", "light deadlift", "RDL", "Romanian deadlift", "deadlifting"],
      "In a deadlift you lift a weight from the floor with the hips. An RDL is one kind of deadlift."
    ),
    GlossaryEntry(
      "bridge hold", ["bridge", "glute bridge"],
      "In a bridge you lie on your back, knees bent, and lift your hips. In a hold they stay up."),
    GlossaryEntry(
      "leg curl", ["hamstring curl"],
      "In a leg curl you bend the knee against a weight, for the back of the thigh."),
    GlossaryEntry(
      "Pilates", "Pilates is a kind of exercise with slow, controlled movements, often on a mat."),
  ]
}
