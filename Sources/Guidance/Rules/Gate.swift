import Answers

/// A condition under which part of the tailored advice is taken away, swapped or added to
/// (clinical brief 8.1 and 8.2).
///
/// Gates work on what R6, R2, R1 and DY advise; what R4, R3, R5 and R7 advise stands beside it
/// untouched.
public struct Gate: Hashable, Sendable {
  public let name: String
  /// The findings that close the gate.
  public let condition: Condition
  /// What must be known to hold to keep the gate open, so that silence never opens it.
  public let unless: Condition
  /// The rules of which one must have fired; empty when none needs to.
  public let rules: Set<RuleID>
  public let change: Change

  /// What a gate does to the advice.
  public enum Change: Hashable, Sendable {
    case removes(Set<AdviceID>)
    case keepsOnly(Set<AdviceID>)
    case replaces(AdviceID, by: AdviceID)
    case addsFirst([AdviceID])
  }

  package init(
    _ name: String, when condition: Condition = .all([]), unless: Condition = .any([]),
    after rules: Set<RuleID> = [], _ change: Change
  ) {
    (self.name, self.condition, self.unless) = (name, condition, unless)
    (self.rules, self.change) = (rules, change)
  }
}

extension Gate {
  /// A strengthening dose is for adults who are known not to be pregnant.
  static let allowsDose: Condition = Slot.age >= adultAge && Slot.pregnancy == .no

  /// Every gate, in the order in which they are passed.
  public static let all: [Gate] = [
    Gate(
      "long without exercise", when: Slot.stoppedWeeks > longRestWeeks, after: ["R1", "R2"],
      .addsFirst([.rest, .crossTraining])),
    Gate("not a runner", unless: Slot.sport.contains(.run), .removes([.run])),
    Gate("not in the gym", unless: Slot.sport.contains(.gym), .removes([.gym])),
    Gate(
      "pain at rest", when: Slot.painRest >= restPain, .replaces(.run, by: .crossTraining)),
    Gate(
      "age or pregnancy left open", unless: allowsDose,
      .replaces(.isometrics, by: .isometricsInGeneral)),
    Gate("pregnancy or birth", after: ["R4"], .removes(AdviceID.load)),
    Gate("another pattern", after: ["R5"], .removes(AdviceID.load)),
    Gate("inflammation or a nerve", after: ["R3", "R7"], .keepsOnly(AdviceID.comfort)),
    Gate("too few answers", after: ["DY"], .keepsOnly([.physio])),
  ]

  func isClosed(by findings: Findings, after fired: Set<RuleID>) -> Bool {
    (rules.isEmpty || !rules.isDisjoint(with: fired)) && condition.holds(in: findings)
      && !unless.holds(in: findings)
  }

  func changes(_ advice: [AdviceID]) -> [AdviceID] {
    switch change {
    case .removes(let gone): advice.filter { !gone.contains($0) }
    case .keepsOnly(let kept): advice.filter { kept.contains($0) }
    case .replaces(let one, let other): advice.map { $0 == one ? other : $0 }.withoutRepeats
    case .addsFirst(let more): (more + advice).withoutRepeats
    }
  }
}

extension Array where Element: Hashable {
  /// The elements, each once, where it first stands.
  var withoutRepeats: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
