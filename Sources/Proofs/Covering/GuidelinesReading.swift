import Answers
import Guidance

/// What guidelines make of one person.
///
/// `Assessment` goes by the shipped rules; this reads any guidelines, and leaves out the words.
struct GuidelinesReading: Hashable {
  let level: Disposition?
  let rules: [RuleID]
  let advice: Set<AdviceID>

  init(of findings: Findings, by guidelines: Guidelines) {
    let findings = guidelines.completing(findings)
    let fired = Rule.applying(of: guidelines.rules, in: findings)
    let level = fired.compactMap(\.disposition).max()
    self.level = level
    rules = fired.map(\.id)
    let companions = (level ?? .routine).companions
    guard let level else {
      advice = Set(companions)
      return
    }
    func offers(_ rule: Rule) -> [AdviceID] {
      rule.advice + rule.furtherAdvice.filter { $0.condition.holds(in: findings) }.map(\.advice)
    }
    let leading = fired.filter { $0.disposition == level }
    var given = Set(leading.filter { !Rule.gated.contains($0.id) }.flatMap(offers))
    if level == .routine {
      var tailored = Set(leading.filter { Rule.gated.contains($0.id) }.flatMap(offers))
      for gate in guidelines.gates {
        let mayClose = gate.rules.isEmpty || !gate.rules.isDisjoint(with: rules)
        guard mayClose, gate.condition.holds(in: findings), !gate.unless.holds(in: findings)
        else { continue }
        switch gate.change {
        case .removes(let gone): tailored.subtract(gone)
        case .keepsOnly(let kept): tailored.formIntersection(kept)
        case .replaces(let one, let other):
          if tailored.remove(one) != nil { tailored.insert(other) }
        case .addsFirst(let more): tailored.formUnion(more)
        }
      }
      given.formUnion(tailored)
    }
    advice = given.union(companions)
  }

  private init(_ level: Disposition?, _ rules: [RuleID], _ advice: Set<AdviceID>) {
    (self.level, self.rules, self.advice) = (level, rules, advice)
  }

  /// The same with some rules not named.
  func without(_ unnamed: Set<RuleID>) -> Self {
    Self(level, rules.filter { !unnamed.contains($0) }, advice)
  }
}

extension Guidelines {
  /// These findings with every derived slot worked out.
  func completing(_ findings: Findings) -> Findings {
    var heard = findings
    for slot in derived { heard[slot.slot] = nil }
    var whole = heard
    for slot in derived {
      guard let value = slot.value(in: heard) else { continue }
      whole[slot.slot] = Finding(value.answer, verbatim: "")
    }
    return whole
  }

  /// The most urgent level of the red flags while an interview goes on.
  func level(duringInterview findings: Findings) -> Disposition? {
    Rule.applying(of: rules.filter(\.isRedFlag), in: findings).compactMap(\.disposition).max()
  }
}
