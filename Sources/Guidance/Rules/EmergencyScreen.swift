import Answers

extension Rule {
  /// The emergencies in these findings, most urgent first; called after every turn.
  ///
  /// Costs one look at each emergency slot while none of them holds an alarming answer.
  public static func emergencies(in findings: Findings) -> [Rule] {
    guard alarms.contains(where: { $0.isRaised(by: findings) }) else { return [] }
    return applying(of: emergencies, in: findings)
  }

  /// A slot that emergency rules read, and the answers that could make one apply.
  private struct Alarm {
    let slot: SlotID
    let comparisons: [Condition]

    func isRaised(by findings: Findings) -> Bool {
      guard let answer = findings.answer(slot), answer != .no else { return false }
      return comparisons.contains { comparison in
        switch comparison {
        case .equals(_, let wanted): answer == wanted
        case .includes(_, let choice):
          if case .choices(let choices) = answer { choices.contains(choice) } else { true }
        case .compares, .answered, .all, .any, .not, .atLeast: true
        }
      }
    }
  }

  // Sound because the emergency rules join comparisons by "and" and "or" alone, none of them with
  // "no": with no comparison true, no rule can be.
  private static let alarms: [Alarm] = {
    let comparisons = emergencies.flatMap(\.condition.comparisons)
    return comparisons.compactMap(\.slot).withoutRepeats.map { slot in
      Alarm(slot: slot, comparisons: comparisons.filter { $0.slot == slot })
    }
  }()
}
