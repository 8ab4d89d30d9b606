import Answers
import Guidance

/// What guidance makes of everybody at once: who each rule applies to, and who is to be seen how soon.
///
/// Worked out from the rules as data. The interpreter, `Assessment`, is not used.
public struct Judgement {
  /// Those to whom each rule applies, in the order of the rules.
  public let applying: [(rule: Rule, people: Diagram)]
  /// Those who are to be seen at least this soon.
  public let atLeast: [Disposition: Diagram]
  private let nobody: Diagram

  public init(by guidelines: Guidelines, _ conditions: ConditionDiagrams) {
    var applying: [(rule: Rule, people: Diagram)] = []
    var byID: [RuleID: Diagram] = [:]
    // Many rules give way to the same long list of others.
    var unions: [[RuleID]: Diagram] = [:]
    for rule in guidelines.rules {
      let others = rule.unless.filter { byID[$0] != nil }
      let union =
        unions[others]
        ?? others.reduce(conditions.space.nobody) { $0 | (byID[$1] ?? conditions.space.nobody) }
      unions[others] = union
      let people = (conditions.holds(rule.condition) - union) | conditions.holds(rule.orWhen)
      applying.append((rule, people))
      byID[rule.id] = byID[rule.id].map { $0 | people } ?? people
    }
    var atLeast: [Disposition: Diagram] = [:]
    for level in Disposition.allCases {
      atLeast[level] = applying.reduce(conditions.space.nobody) { set, each in
        guard let disposition = each.rule.disposition, disposition >= level else { return set }
        return set | each.people
      }
    }
    (self.applying, self.atLeast, nobody) = (applying, atLeast, conditions.space.nobody)
  }

  /// Those to whom a rule applies.
  public func people(_ rule: RuleID) -> Diagram {
    applying.reduce(nobody) { $1.rule.id == rule ? $0 | $1.people : $0 }
  }

  /// Those who are to be seen at least this soon; everybody where no level is named.
  public func atLeast(_ level: Disposition) -> Diagram { atLeast[level] ?? nobody }

  /// Those whose most urgent rule is of this level; with nil, those to whom no rule gives a level.
  public func exactly(_ level: Disposition?) -> Diagram {
    guard let level else { return atLeast(.routine).others }
    guard let next = Disposition.allCases.first(where: { $0 > level }) else {
      return atLeast(level)
    }
    return atLeast(level) - atLeast(next)
  }
}
