import Answers

/// What a set of findings calls for, and why.
///
///     Assessment(of: Findings(["ces": .yes])).disposition  // .emergencyNow
public struct Assessment: Hashable, Sendable {
  /// How soon to be seen; nil while the safety questions are unfinished and no flag was found.
  public let disposition: Disposition?
  /// Every rule that fired, most urgent first.
  public let rules: [RuleID]
  /// Every piece of advice given after the gates, in the order in which it is told.
  public let advice: [AdviceID]
  /// Why each rule fired, in the order of `rules`.
  public let reasons: [Reason]
  /// The reasons that the person is told, numbered from 1 in `blocks`.
  public let toldReasons: [Reason]
  /// How soon to be seen, and by whom, in one line.
  public let headline: String
  /// What the advice says to this person, in the order of `advice`.
  public let recommendations: [Recommendation]
  /// Everything that the person sees.
  public let blocks: [Block]
  let person: Person

  /// How far the interview went that the findings come from.
  public enum Extent: Hashable, Sendable {
    /// It reached its end, or there was none: the facts are all there is.
    case complete
    /// The input ended or the person stopped; then a routine result says no more than to see a
    /// physio.
    case cutShort
    /// Guidance ended it at an emergency. What was not asked by then is nobody's omission.
    case endedByEmergency
    /// It was a short look back. What it does not ask is nobody's omission.
    case lookedBack
  }

  /// Reads the rules.
  public init(of findings: Findings, after extent: Extent = .complete) {
    let findings = findings.withDerived
    var fired = Rule.applying(of: Rule.all, in: findings)
    switch extent {
    case .complete: break
    case .cutShort: fired = Self.cutShort(fired)
    case .endedByEmergency, .lookedBack: fired.removeAll { $0.id == Rule.unfinished.id }
    }
    disposition = fired.compactMap(\.disposition).max()
    rules = fired.map(\.id)
    advice = Rule.advice(of: fired, in: findings)
    reasons = fired.map { Reason($0, in: findings) }
    person = Person(findings, rules: Set(rules), level: disposition)
    recommendations = Self.recommendations(advice, of: fired, to: person)
    let opening = person.headline(of: fired, advice: advice)
    headline = opening.heading
    let told = Self.told(fired, at: disposition)
    toldReasons = reasons.filter { told.contains($0.rule) }
    blocks = Self.blocks(
      opening, because: toldReasons, recommendations: recommendations, to: person)
  }

  /// The claims of the article that the advice rests on, in their order.
  public var claims: [ClaimID] {
    let deciding = reasons.filter { person.decides($0.rule) }
    return Set(recommendations.flatMap(\.claims) + deciding.flatMap(\.claims)).sorted()
  }

  /// Everything that the person sees, with headings and bullets on lines of their own.
  public var text: String {
    var lines: [String] = []
    for block in blocks {
      if case .heading = block, !lines.isEmpty { lines.append("") }
      lines.append(block.line)
    }
    return lines.joined(separator: "\n")
  }

  /// The highest level of the red flags found so far; nil when there is none.
  public static func level(of findings: Findings) -> Disposition? {
    // Flags are read most urgent first, so the first that fires is the highest.
    Rule.applying(of: Rule.redFlags, in: findings).first?.disposition
  }

  /// What remains of the rules when the interview broke off after the safety questions.
  private static func cutShort(_ fired: [Rule]) -> [Rule] {
    let isRoutine = fired.allSatisfy { $0.disposition == .routine }
    guard isRoutine else { return fired }
    return fired.filter { $0.id == "R4" } + [Rule.undecided]
  }

  /// The rules whose reasons the person is told: those of the level that counts, and every flag.
  private static func told(_ fired: [Rule], at level: Disposition?) -> Set<RuleID> {
    let told = fired.filter { rule in
      switch level {
      case .emergencyNow: rule.isRedFlag
      case .sameDay, .withinDays: rule.isRedFlag || rule.id == Rule.unfinished.id
      case .routine, nil: true
      }
    }
    return Set(told.map(\.id))
  }

  private static func recommendations(
    _ advice: [AdviceID], of fired: [Rule], to person: Person
  ) -> [Recommendation] {
    let level = person.level
    let deciding = fired.filter { $0.disposition == level }
    return advice.map { id in
      let callers = deciding.filter { $0.offers(in: person.findings).contains(id) }
      let passage = person.passage(id)
      return Recommendation(
        advice: id, heading: passage.heading, lines: passage.lines,
        because: (callers.isEmpty ? deciding : callers).map(\.id), claims: id.claims)
    }
  }
}

extension Assessment: CustomStringConvertible {
  public var description: String { text }
}
