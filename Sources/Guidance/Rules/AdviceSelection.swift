import Answers

extension Disposition {
  /// What every result of this level carries besides its rules' own advice (8.2, 8.4.9).
  package var companions: [AdviceID] {
    switch self {
    case .emergencyNow: [.notice]
    case .sameDay: [.notice, .net]
    case .withinDays: [.sit, .stretch, .notice, .net]
    case .routine: [.notice, .net]
    }
  }
}

extension Rule {
  /// The rules whose advice passes through the gates.
  package static let gated: Set<RuleID> = ["R6", "R2", "R1", "DY"]

  /// What this rule advises for these findings, before the gates.
  func offers(in findings: Findings) -> [AdviceID] {
    advice + furtherAdvice.filter { $0.condition.holds(in: findings) }.map(\.advice)
  }

  /// The advice to give after the gates, in the order in which it is told.
  ///
  /// The most urgent level wins: only its rules advise, so that a flag's advice is never diluted.
  static func advice(of fired: [Rule], in findings: Findings) -> [AdviceID] {
    guard let level = fired.compactMap(\.disposition).max() else {
      return Disposition.routine.companions
    }
    let leading = fired.filter { $0.disposition == level }
    var advice = leading.filter { !gated.contains($0.id) }.flatMap { $0.offers(in: findings) }
    if level == .routine {
      let ids = Set(fired.map(\.id))
      var tailored = leading.filter { gated.contains($0.id) }.flatMap { $0.offers(in: findings) }
      for gate in Gate.all where gate.isClosed(by: findings, after: ids) {
        tailored = gate.changes(tailored)
      }
      advice += tailored
    }
    return (advice + level.companions).withoutRepeats
  }
}
