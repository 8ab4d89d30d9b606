import Answers

extension Person {
  private var whatIsometricsAre: [String] {
    [
      "Strengthening often begins with isometrics.",
      "In these the muscle is switched on, but does not move through its range.",
      "They can help to change pain, though studies do not all agree.",
      "They also get the tendon ready for strengthening with movement.",
      "There the muscle shortens (concentric) or lengthens (eccentric) as it works.",
    ]
  }

  /// Isometrics with the one dose that may be shown (clinical brief 5.2).
  var isometrics: Passage {
    Passage(
      "First strengthening",
      whatIsometricsAre + [
        "One is a bridge hold: lie on your back, knees bent, and lift your hips.",
        "For example, hold for up to 30 to 45 seconds. Stop if pain is above 3.",
        "A physio sets the dose that suits you.",
      ])
  }

  var isometricsInGeneral: Passage {
    Passage("First strengthening", whatIsometricsAre + [whyNoDose])
  }

  /// Why no hold times are given (clinical brief 8.2, 8.4.1).
  private var whyNoDose: String {
    if fits(Slot.age < adultAge) {
      "A physio sets how much\(because("age_years"))"
    } else if !fits(Slot.age >= adultAge) {
      "No amount is given here, because your age is not known. Ask a physio."
    } else if fits(Slot.pregnancy.isAny(of: .pregnant, .postpartum)) {
      "A physio sets how much\(because("pregnancy"))"
    } else if !fits(Slot.pregnancy == .no) {
      "No amount is given here, because the question on pregnancy was left open."
    } else if fits(Slot.zone == .red) {
      "A physio sets how much\(because("pain_activity"))"
    } else if fits(Slot.irritability == .high) {
      "A physio sets how much\(because("lingers"))"
    } else {
      "A physio sets how much, once they have looked at you."
    }
  }

  var stages: Passage {
    Passage(
      "What comes next",
      [
        "Strengthening mostly goes through four stages. The tendon sets the pace.",
        "First come holds without movement (isometrics).",
        "Then comes slow strengthening with the hip nearly straight.",
        "Then comes strengthening with the hip more bent.",
        "Last comes fast work, such as sprints, for sports that need it.",
        "Move on when pain stays at 3 or below and settles within 24 hours.",
        "Go back a step when it does not. A physio picks the exercises.",
      ])
  }
}
