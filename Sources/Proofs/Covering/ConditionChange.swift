import Answers

/// A condition after one small change, and what was changed.
struct ConditionChange: Hashable, Sendable {
  let words: String
  let condition: Condition

  init(_ words: String, _ condition: Condition) {
    (self.words, self.condition) = (words, condition)
  }
}

extension Condition {
  /// The condition with one small change, in every way there is: a number one more or one less, a
  /// comparison or a part left out, `and` for `or`, the whole turned round.
  var changes: [ConditionChange] {
    if comparisons.isEmpty { return [] }
    var changes = partChanges
    changes.append(ConditionChange("turned round", .not(self)))
    // A condition of one comparison, left out, always holds.
    if slot != nil { changes.append(ConditionChange("\(inDialogWords) dropped", .all([]))) }
    return changes
  }

  private var partChanges: [ConditionChange] {
    if isReckoning { return shifts }
    switch self {
    case .compares(let slot, let sign, let number):
      return [number - 1, number + 1].map { other in
        let changed = Condition.compares(slot, sign, other)
        return ConditionChange("\(inDialogWords) becomes \(changed.inDialogWords)", changed)
      }
    case .equals, .includes, .answered:
      return []
    case .not(let part):
      return part.partChanges.map { ConditionChange($0.words, .not($0.condition)) }
        + [ConditionChange("not (\(part.brief)) loses its not", part)]
    case .all(let parts):
      let swapped = parts.count > 1 ? [ConditionChange("and becomes or", .any(parts))] : []
      return swapped + Self.changes(of: parts) { .all($0) }
    case .any(let parts):
      let swapped = parts.count > 1 ? [ConditionChange("or becomes and", .all(parts))] : []
      return swapped + Self.changes(of: parts) { .any($0) }
    case .atLeast(let count, let parts):
      let counts = [count - 1, count + 1].map {
        ConditionChange("at least \(count) becomes at least \($0)", .atLeast($0, parts))
      }
      return counts + Self.changes(of: parts) { .atLeast(count, $0) }
    }
  }

  /// The changes within one of the parts, and each part left out.
  private static func changes(
    of parts: [Condition], joined: ([Condition]) -> Condition
  ) -> [ConditionChange] {
    parts.indices.flatMap { index -> [ConditionChange] in
      let within = parts[index].partChanges.map { change in
        var changed = parts
        changed[index] = change.condition
        return ConditionChange(change.words, joined(changed))
      }
      guard parts.count > 1 else { return within }
      var left = parts
      let gone = left.remove(at: index)
      return within + [ConditionChange("\(gone.brief) dropped", joined(left))]
    }
  }

  /// In words, unless they are many.
  private var brief: String {
    comparisons.count > 4 ? "a part about \(slots[0])" : inDialogWords
  }

  /// More alternatives than anyone writes by hand: a comparison of two numbers with each other,
  /// written out. It is one place where a slip can happen, and not hundreds.
  private var isReckoning: Bool {
    guard case .any(let parts) = self else { return false }
    return parts.count > 30 && slots.count == 2
      && comparisons.allSatisfy { if case .compares = $0 { true } else { false } }
  }

  /// A comparison of two numbers with each other, moved by one.
  private var shifts: [ConditionChange] {
    let first = slots[0]
    func shifted(_ condition: Condition, by step: Double) -> Condition {
      switch condition {
      case .compares(first, let sign, let number): .compares(first, sign, number + step)
      case .all(let parts): .all(parts.map { shifted($0, by: step) })
      case .any(let parts): .any(parts.map { shifted($0, by: step) })
      case .not(let part): .not(shifted(part, by: step))
      case .atLeast(let count, let parts): .atLeast(count, parts.map { shifted($0, by: step) })
      case .compares, .equals, .includes, .answered: condition
      }
    }
    return [(-1.0, "less"), (1.0, "more")].map { step, word in
      ConditionChange("\(first) compared as one \(word)", shifted(self, by: step))
    }
  }
}
