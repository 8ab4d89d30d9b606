import Answers

/// Why a rule applied: what it means, and the answers that made it apply.
public struct Reason: Hashable, Sendable {
  public let rule: RuleID
  /// What it means, in a plain sentence or two.
  public let meaning: String
  /// The answers behind it.
  public let evidence: [Evidence]
  public let claims: [ClaimID]
  public let source: String

  /// One answer behind a reason.
  public struct Evidence: Hashable, Sendable {
    public let slot: SlotID
    /// The answer as a sentence: "You said you limp."
    public let sentence: String
    /// What was typed, where it is worth quoting.
    public let words: String?
  }

  /// The reason as the person reads it.
  public var text: String {
    ([meaning] + evidence.map(\.text)).joined(separator: " ")
  }
}

extension Reason.Evidence {
  var text: String {
    words.map { "\(sentence) In your words: \"\($0)\"." } ?? sentence
  }
}

extension Reason {
  /// Why this rule applied to these findings, whose derived slots are worked out.
  init(_ rule: Rule, in findings: Findings) {
    self.rule = rule.id
    claims = rule.claims
    source = rule.source
    if rule.id == Rule.unfinished.id {
      (meaning, evidence) = (rule.meaning, Self.gaps(in: findings))
      return
    }
    let holding =
      rule.condition.comparisonsHolding(in: findings) + rule.orWhen.comparisonsHolding(in: findings)
    evidence = holding.withoutRepeats.compactMap { Evidence($0, in: findings) }.withoutRepeats
    let isUnsure = holding.contains { comparison in
      if case .equals(_, let answer) = comparison { answer.isUnsure } else { false }
    }
    // Being unsure counts as yes only for these, and the person is told so (clinical brief 3.4).
    let tellsDoubt = isUnsure && rule.disposition == .emergencyNow && rule.id != "E7"
    meaning = tellsDoubt ? "\(rule.meaning) \(Self.doubt)" : rule.meaning
  }

  private static let doubt = "Being unsure is the reason it is better to be checked now."

  private static func gaps(in findings: Findings) -> [Evidence] {
    let consent = Slot.consentUnderstood
    let stopped = Condition.any([consent.isNo, consent.isUnsure]).holds(in: findings)
    let refusal = Evidence(slot: consent.id, sentence: "You did not agree to go on.", words: nil)
    let missing = SafetyBlock.missing(in: findings)
    guard let first = missing.first else { return stopped ? [refusal] : [] }
    let others = missing.count - 1
    let rest =
      switch others {
      case 0: ""
      case 1: " One other question has no answer either."
      default: " \(others) other questions have no answer either."
      }
    let gap = Evidence(
      slot: first, sentence: "The question about \(first.subject) has no answer.\(rest)",
      words: nil)
    return stopped ? [refusal, gap] : [gap]
  }
}

extension Reason.Evidence {
  /// What the person said that makes this comparison hold.
  init?(_ comparison: Condition, in findings: Findings) {
    guard let slot = comparison.slot, let finding = findings[slot] else { return nil }
    let quote = Quotation(finding.verbatim)?.text
    func said(_ answer: Answer) -> Self? {
      slot.clause(for: answer).map {
        Self(slot: slot, sentence: "You said \($0).", words: quote)
      }
    }
    let made: Self? =
      switch comparison {
      case .equals(_, .notSure), .equals(_, .choice("not_sure")):
        Self(slot: slot, sentence: "You were not sure about \(slot.subject).", words: nil)
      case .equals(_, .skipped):
        Self(slot: slot, sentence: "You did not answer about \(slot.subject).", words: nil)
      case .equals(_, let answer): said(answer)
      case .compares: said(finding.answer)
      case .includes(_, let choice): said(.choice(choice))
      case .answered, .all, .any, .not, .atLeast: nil
      }
    guard let made else { return nil }
    self = made
  }
}

extension Condition {
  /// The comparisons at the leaves that hold, with those behind a derived slot in its place.
  func comparisonsHolding(in findings: Findings) -> [Condition] {
    switch self {
    case .equals, .compares, .includes, .answered:
      guard holds(in: findings), let slot else { return [] }
      guard let derived = DerivedSlot.all.first(where: { $0.slot == slot }) else { return [self] }
      return derived.value(in: findings)?.condition.comparisonsHolding(in: findings) ?? []
    case .all(let parts):
      return holds(in: findings) ? parts.flatMap { $0.comparisonsHolding(in: findings) } : []
    case .any(let parts), .atLeast(_, let parts):
      return parts.filter { $0.holds(in: findings) }
        .flatMap { $0.comparisonsHolding(in: findings) }
    case .not: return []
    }
  }
}
