extension CourseRule.Evidence {
  /// What of this course is the reason, in a sentence; nil where nothing can be said.
  func sentence(in course: Course) -> String? {
    switch self {
    case .settledRun:
      let run = course.settled
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

  /// What it was at the first visit, and at each of the check-ins that are taken together: one of
  /// them alone could say the opposite.
  private func changeSentence(in course: Course) -> String? {
    let lately = course.checkIns.suffix(Course.window)
    func values(_ measure: (CheckIn) -> Double?) -> (first: Double, lately: String)? {
      let last = lately.compactMap(measure)
      guard let first = measure(course.first), !last.isEmpty else { return nil }
      return (first, list(last.map(\.plain)))
    }
    let day = course.first.day.spoken
    let pain = values(\.painInActivity).map {
      "Pain while active was \($0.first.plain) on \(day), and lately \($0.lately)."
    }
    let sitting = values(\.sittingMinutes).map {
      "You could sit \($0.first.minutes) then, and lately \($0.lately)."
    }
    let sentences = [pain, sitting].compactMap(\.self)
    return sentences.isEmpty ? nil : sentences.joined(separator: " ")
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
