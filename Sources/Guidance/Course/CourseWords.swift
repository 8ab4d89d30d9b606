extension CourseRule.Evidence {
  /// What of this course is the reason, in a sentence; nil where nothing can be said.
  func sentence(in course: Course) -> String? {
    switch self {
    case .settledRun:
      let run = course.run(where: \.isSettled)
      return "It stayed at 3 or below and had settled by the next morning \(times(run))."
    case .worseMorningRun:
      return "It was worse the next morning \(times(course.run(where: \.hadWorseMorning)))."
    case .redZoneRun:
      let run = course.run(where: \.isInRedZone)
      let figures = run.suffix(3).compactMap { $0.painInActivity?.plain }
      return "You rated the pain while active at \(list(figures)), \(times(run))."
    case .idleRun:
      let run = course.run { $0.findings.answer("done") == .choices([]) }
      return "You said you did none of these, \(times(run))."
    case .strengthening:
      let weeks = course.strengthWeeks
      let change = CourseRule.Evidence.change.sentence(in: course).map { " \($0)" } ?? ""
      return "You did strengthening for \(weeks) weeks.\(change)"
    case .change: return changeSentence(in: course)
    case .painAtRest:
      return course.checkIns.last?.painAtRest.map { "You rated the pain at rest at \($0.plain)." }
    case .firstVisit: return "That was on \(course.first.day.spoken)."
    }
  }

  private func changeSentence(in course: Course) -> String? {
    guard let last = course.checkIns.last else { return nil }
    var parts: [String] = []
    if let one = course.first.painInActivity, let other = last.painInActivity {
      parts.append("pain while active was \(one.plain) and is \(other.plain)")
    }
    if let one = course.first.sittingMinutes, let other = last.sittingMinutes {
      parts.append("you could sit \(one.minutes) and now sit \(other.minutes)")
    }
    guard !parts.isEmpty else { return nil }
    return "Since \(course.first.day.spoken): \(parts.joined(separator: "; "))."
  }

  /// "three times running, last on 3 November"; "on 3 November".
  private func times(_ run: [CheckIn]) -> String {
    guard let last = run.last else { return "" }
    let words = ["", "", "twice", "three times", "four times", "five times", "six times"]
    if run.count == 1 { return "on \(last.day.spoken)" }
    let count = run.count < words.count ? words[run.count] : "\(run.count) times"
    return "\(count) running, last on \(last.day.spoken)"
  }

  private func list(_ figures: [String]) -> String {
    guard let last = figures.last, figures.count > 1 else { return figures.first ?? "" }
    return figures.dropLast().joined(separator: ", ") + " and " + last
  }
}

extension Double {
  /// `20 minutes`, `1 minute`.
  fileprivate var minutes: String { self == 1 ? "1 minute" : "\(plain) minutes" }
}
