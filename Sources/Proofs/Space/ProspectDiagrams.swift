import Answers
import Interview

/// Prospects as sets: those of whom something is still to be expected at one question.
///
/// Like `ConditionDiagrams` the second of two engines; the first is `Prospect.isExpected`.
struct ProspectDiagrams {
  let conditions: ConditionDiagrams
  /// The slots that may yet come to hold anything, or stay empty.
  let open: Set<SlotID>

  private var space: AnswerSpace { conditions.space }

  /// Those of whom one of the prospects is to be expected.
  func expecting(_ prospects: [Prospect]) -> Diagram {
    conditions.atLeast(1, of: prospects, expecting)
  }

  private func expecting(_ prospect: Prospect) -> Diagram {
    switch prospect {
    case .may(let condition): those(of: condition, .mayHold)
    case .mayFail(let condition): those(of: condition, .holds).others
    case .atLeast(let count, let parts): conditions.atLeast(count, of: parts, expecting)
    }
  }

  /// What is certain of a condition, or possible, whatever the open slots come to hold.
  private enum Bound {
    case holds, mayHold, fails, mayFail

    /// The same of the condition's negation.
    var negated: Bound {
      switch self {
      case .holds: .fails
      case .mayHold: .mayFail
      case .fails: .holds
      case .mayFail: .mayHold
      }
    }
  }

  private func those(of condition: Condition, _ bound: Bound) -> Diagram {
    switch condition {
    case .equals(let slot, _), .compares(let slot, _, _), .includes(let slot, _),
      .answered(let slot):
      switch bound {
      case .holds where open.contains(slot), .fails where open.contains(slot): space.nobody
      case .mayHold where open.contains(slot), .mayFail where open.contains(slot): space.everybody
      case .holds, .mayHold: conditions.holds(condition)
      case .fails, .mayFail: conditions.fails(condition)
      }
    case .not(let part): those(of: part, bound.negated)
    case .all(let parts): those(atLeast: parts.count, of: parts, bound)
    case .any(let parts): those(atLeast: 1, of: parts, bound)
    case .atLeast(let count, let parts): those(atLeast: count, of: parts, bound)
    }
  }

  private func those(atLeast count: Int, of parts: [Condition], _ bound: Bound) -> Diagram {
    switch bound {
    case .holds, .mayHold: conditions.atLeast(count, of: parts) { those(of: $0, bound) }
    // It fails when so many parts fail that the others are too few.
    case .fails, .mayFail:
      conditions.atLeast(parts.count - count + 1, of: parts) { those(of: $0, bound) }
    }
  }
}
