import Answers

extension Person {
  var explain: Passage {
    var lines = [
      fits(Slot.likeness.isAny(of: .typical, .partly))
        ? "Your answers fit a pattern often seen with a sore tendon at the sit bone."
        : "This tool knows a pattern often seen with a sore tendon at the sit bone.",
      "The sit bone (ischial tuberosity) is the bone you feel under you when you sit.",
      "The pattern is named proximal hamstring tendinopathy.",
      "Another name is hamstring origin tendinopathy.",
      "Pain sits low in the buttock, and can run into the thigh. It can be a real nuisance.",
      "It often eases with activity and comes back after exercise.",
      "It can then stay for several hours, and in more severe cases for several days.",
      "It often goes with a change in how much or how hard people train.",
      "That goes together with pressure on the tendon (compression).",
      "Pressure comes from long sitting and from stretching the hamstrings.",
    ]
    if fits(Slot.onset == .quick) {
      lines.append("It is not unusual for it to come on quite suddenly, over hours or days.")
    }
    let habits = reportedHabits
    if !habits.isEmpty {
      lines.append("From your answers, these often go with it:")
      lines += habits.map { "You said \($0)." }
    }
    return Passage("What this pattern is", lines)
  }

  /// What the person reported of the habits that often go with this pattern.
  private var reportedHabits: [String] {
    let comparisons: [Condition] =
      [Slot.trainVolumeChange.isYes]
      + IntensityChange.allCases.map { Slot.trainIntensityChange.contains($0) }
      + [
        Slot.sitHours >= Person.longSittingHours, Slot.seat == .hard,
        Slot.stretching.isAny(of: .some, .daily),
      ]
    return comparisons.filter(fits).flatMap { comparison in
      comparison.comparisonsHolding(in: findings).compactMap { held -> String? in
        guard let slot = held.slot, let answer = findings.answer(slot) else { return nil }
        if case .includes(_, let choice) = held { return slot.clause(for: .choice(choice)) }
        return slot.clause(for: answer)
      }
    }
  }

  /// Hours of sitting a day from which sitting counts as long; our own cut.
  static let longSittingHours = 4.0

  var hope: Passage {
    Passage(
      "What helps to know",
      [
        "Tendons are strong, and they adapt.",
        "In most cases they respond very well to a good strengthening programme.",
        "That holds for most people. It is no promise for one person.",
      ])
  }

  var indiv: Passage {
    Passage(
      "Different people, different plans",
      [
        "How this is managed differs a little from person to person.",
        "The general principles of rehab stay the same.",
        "Load, training and strengthening need careful thought for each person.",
        "A physio can do that with you.",
      ])
  }

  var time: Passage {
    var lines = [
      "The main rehab phase can take up to 12 weeks.",
      "The whole process can take several months.",
      "The pain tends not to go as quickly as it came.",
      "Recovery can be slow, so patience and perseverance matter.",
    ]
    if let weeks = number(Slot.durationWeeks), weeks >= 1 {
      lines.append("Count from when you change what you do\(because("duration_weeks"))")
    }
    return Passage("How long it takes", lines)
  }

  var painRule: Passage {
    var lines = [
      "Let pain during exercise be your guide. 0 is none, 10 the worst you can imagine.",
      "Pain of 0 to 3 out of 10 is acceptable.",
      "Pain above 3 is the red zone: stop or do less.",
    ]
    if let clause = findings.answer("pain_activity").flatMap(clauseForActivityPain) {
      let zone = fits(Slot.zone == .red) ? "the red zone: stop or do less" : "acceptable"
      lines.append("You said \(clause). That is \(zone).")
    }
    lines.append("Where a physio has set you another limit, follow the physio.")
    return Passage("Let pain guide you", lines)
  }

  private func clauseForActivityPain(_ answer: Answer) -> String? {
    SlotID("pain_activity").clause(for: answer)
  }

  var dayAfter: Passage {
    var lines = [
      "Pain after exercise should be back to usual within 24 hours.",
      "Do less next time when it is still worse the day after.",
      "It can linger for several hours. Lingering for days is a more severe pattern.",
    ]
    if fits(Slot.irritability == .high) {
      lines.append("Start with less than you think you need\(because("lingers"))")
    }
    return Passage("Check the next day", lines)
  }
}
