extension Person {
  /// The safety net in four parts: what to expect, what to watch for, when to come back and where
  /// (clinical brief 6.4).
  var net: Passage {
    Passage("What to watch for", [expectation] + watchFor + [whenToComeBack, whereToAsk])
  }

  private var expectation: String {
    let isTailored = !rules.isDisjoint(with: ["R1", "R2"])
    return switch level {
    case .routine where isTailored && !isAnotherPattern:
      "What to expect: rehab can take up to 12 weeks, and the whole process several months."
    case .routine, .withinDays, .sameDay:
      "What to expect: they will ask about this and examine you. Then they can say more."
    case .emergencyNow, nil:
      "What to expect: that cannot be told from here before the questions are finished."
    }
  }

  private var watchFor: [String] {
    [
      "Call \(callAtOnce) at once for numbness between the legs.",
      "Do so too for new trouble with peeing, pooing or sex.",
      "Do so too for pain, tingling or weakness in both legs.",
      "Do so too for chest pain, breathlessness, or a leg you cannot stand on.",
      "Get help the same day for a sudden pop, a swollen leg or a foot that drags.",
      "Get help the same day for a high temperature, or pain that is always there.",
      "See a \(region.doctor) soon if you lose weight without trying.",
    ]
  }

  private var whenToComeBack: String {
    level == .routine
      ? "When to come back: if it is no better in 2 to 4 weeks. Go sooner if it gets worse."
      : "When to ask again: if it gets worse before you are seen. Do not wait for the visit."
  }

  private var whereToAsk: String {
    let worried = "Where: if you are worried, ask your \(region.doctor)"
    return level == .routine
      ? "\(worried), a physio or \(region.urgentAdvice)."
      : "\(worried) or \(region.urgentAdvice)."
  }
}
