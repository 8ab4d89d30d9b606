import Guidance

/// Who of some people is given which advice, after the gates.
public struct AdviceGiven {
  private let people: [AdviceID: Diagram]
  private let nobody: Diagram
  /// Those to whom advice is given because of one rule, before the gates.
  private let offered: [RuleID: [AdviceID: Diagram]]

  public init(
    by guidelines: Guidelines, _ judgement: Judgement, _ conditions: ConditionDiagrams,
    among people: Diagram
  ) {
    let nobody = conditions.space.nobody
    var plain: [AdviceID: Diagram] = [:]
    var tailored: [AdviceID: Diagram] = [:]
    var offered: [RuleID: [AdviceID: Diagram]] = [:]
    let levels = Dictionary(
      uniqueKeysWithValues: Disposition.allCases.map { ($0, people & judgement.exactly($0)) })
    func level(_ disposition: Disposition) -> Diagram { levels[disposition] ?? nobody }

    // The most urgent level wins: only its rules advise.
    for (rule, applying) in judgement.applying {
      guard let disposition = rule.disposition else { continue }
      let told = level(disposition) & applying
      guard !told.isEmpty else { continue }
      let isGated = Rule.gated.contains(rule.id)
      let offers =
        rule.advice.map { ($0, told) }
        + rule.furtherAdvice.map { ($0.advice, told & conditions.holds($0.condition)) }
      for (advice, people) in offers {
        if isGated && disposition != .routine { continue }
        if isGated {
          tailored[advice] = (tailored[advice] ?? nobody) | people
        } else {
          plain[advice] = (plain[advice] ?? nobody) | people
        }
        offered[rule.id, default: [:]][advice] = people
      }
    }
    for gate in guidelines.gates {
      var closed = level(.routine) & conditions.holds(gate.condition)
      closed -= conditions.holds(gate.unless)
      if !gate.rules.isEmpty {
        closed &= gate.rules.sorted { $0.name < $1.name }.reduce(nobody) {
          $0 | judgement.people($1)
        }
      }
      Self.pass(gate.change, closed, &tailored, nobody)
    }
    var given = plain.merging(tailored) { $0 | $1 }
    for disposition in Disposition.allCases {
      for advice in disposition.companions {
        given[advice] = (given[advice] ?? nobody) | level(disposition)
      }
    }
    let undecided = people & judgement.exactly(nil)
    for advice in Disposition.routine.companions {
      given[advice] = (given[advice] ?? nobody) | undecided
    }
    (self.people, self.nobody, self.offered) = (given, nobody, offered)
  }

  /// What a gate does to those for whom it is closed.
  private static func pass(
    _ change: Gate.Change, _ closed: Diagram, _ advice: inout [AdviceID: Diagram],
    _ nobody: Diagram
  ) {
    switch change {
    case .removes(let gone):
      for id in gone { advice[id] = advice[id].map { $0 - closed } }
    case .keepsOnly(let kept):
      for id in advice.keys where !kept.contains(id) { advice[id] = advice[id].map { $0 - closed } }
    case .replaces(let one, let other):
      guard let had = advice[one] else { return }
      advice[one] = had - closed
      advice[other] = (advice[other] ?? nobody) | (had & closed)
    case .addsFirst(let more):
      for id in more { advice[id] = (advice[id] ?? nobody) | closed }
    }
  }

  /// Those who are given this advice.
  public subscript(_ advice: AdviceID) -> Diagram { people[advice] ?? nobody }

  /// Those who are given some of this advice.
  public func any(of advice: some Sequence<AdviceID>) -> Diagram {
    advice.reduce(nobody) { $0 | self[$1] }
  }

  /// True when the rule gives some advice to somebody to whom no other rule gives it.
  func isNeeded(_ rule: RuleID) -> Bool {
    (offered[rule] ?? [:]).contains { advice, people in
      let byOthers = offered.reduce(nobody) {
        $1.key == rule ? $0 : $0 | ($1.value[advice] ?? nobody)
      }
      return !((people & self[advice]) - byOthers).isEmpty
    }
  }
}
