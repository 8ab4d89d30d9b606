extension Person {
  /// How soon to be seen, and by whom: the first thing a result says.
  func headline(of rules: [Rule], advice: [AdviceID]) -> Passage {
    switch level {
    case .emergencyNow:
      if advice.contains(.emergency) { return emergency }
      return advice.contains(.crisis) ? crisis : maternity
    case .sameDay: return urgent
    case .withinDays: return days
    case .routine: return routine(led: rules.first { $0.disposition == .routine }?.id)
    case nil:
      return Passage(
        "The safety questions were not finished.",
        [
          "Without them nobody can tell from here how soon you need to be seen.",
          "Please answer them, or ask a \(region.doctor) or physio.",
        ])
    }
  }

  var callAtOnce: String {
    "\(region.emergencyNumber) or go to \(region.emergencyDepartment)"
  }

  var emergency: Passage {
    Passage(
      "Call \(callAtOnce) now.",
      [
        "Do not wait for an appointment, and do not drive yourself.",
        "Tell the staff what you said here, and take your medicines with you.",
      ])
  }

  var urgent: Passage {
    Passage(
      "Get help today.",
      [
        "Ask for an urgent \(region.doctor) appointment today, or get help from "
          + "\(region.urgentAdvice).",
        "Tell them what you said here. Until then, rest from what hurts.",
      ])
  }

  var days: Passage {
    Passage(
      "Contact a \(region.doctor) or physio in the next 1 to 3 days.",
      ["Tell them what you said here."])
  }

  private func routine(led rule: RuleID?) -> Passage {
    switch rule {
    case "R4":
      Passage(
        "Book an appointment with your midwife, \(region.doctor) or a women's health physio.",
        ["Ask sooner if it is no better in 1 to 2 weeks, or if it limits your daily life."])
    case "R3":
      Passage(
        "Book an appointment with a \(region.doctor).",
        ["Tell them what you said here."])
    case "R5":
      Passage(
        "Book an appointment with a physio or \(region.doctor).",
        ["Ask them to look at where this pain comes from."])
    case "R7":
      Passage(
        "Book an appointment with a physio or \(region.doctor).",
        ["Ask them to check the nerves of your leg."])
    case "R6":
      Passage(
        "Book a review with a physio.",
        ["Ask whether a sports doctor should see you too."])
    case "R2":
      Passage(
        "Book an appointment with a physio. Aim to be seen within 2 weeks.",
        ["What you can do until then is below."])
    case "R1":
      Passage(
        "Book an appointment with a physio.", ["What you can do until then is below."])
    default:
      Passage(
        "Book an appointment with a physio.",
        ["There are too few answers to say more about your exercise."])
    }
  }
}
