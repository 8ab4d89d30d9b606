import Answers

/// Conditions as sets: those of whom a condition is known to hold, and those of whom it is known not
/// to. Whoever is in neither has not said enough.
///
/// This is the second of two engines. The first, `Condition.truth`, takes one person's findings; this
/// one takes everybody at once. Nothing of the one is used by the other, and tests compare them.
///
/// A class, since all who ask share what was worked out before.
public final class ConditionDiagrams {
  public let space: AnswerSpace
  private var known: [Condition: Judged] = [:]
  /// For each derived slot, who gets which value.
  private var derived: [SlotID: [(answer: Answer, people: Diagram)]] = [:]

  struct Judged {
    let holds: Diagram
    let fails: Diagram
  }

  public init(_ space: AnswerSpace) { self.space = space }

  /// Those of whom the condition is known to hold.
  public func holds(_ condition: Condition) -> Diagram { judge(condition).holds }

  /// Those of whom it is known not to hold.
  public func fails(_ condition: Condition) -> Diagram { judge(condition).fails }

  /// Settles who gets which value of a slot that follows from others: the first whose condition holds.
  ///
  /// The conditions see the slots as they were answered, not other derived ones.
  func derive(_ slots: [(slot: SlotID, values: [(answer: Answer, condition: Condition)])]) {
    let hidden = Set(slots.map(\.slot))
    var settled: [SlotID: [(Answer, Diagram)]] = [:]
    for slot in hidden { derived[slot] = [] }
    for (slot, values) in slots {
      var left = space.everybody
      settled[slot] = values.map { value in
        let people = holds(value.condition) & left
        left -= people
        return (value.answer, people)
      }
    }
    known.removeAll()
    derived = settled
  }

  func judge(_ condition: Condition) -> Judged {
    if let judged = known[condition] { return judged }
    let judged: Judged =
      switch condition {
      case .equals(let slot, _), .compares(let slot, _, _), .includes(let slot, _),
        .answered(let slot):
        compare(slot, condition)
      case .not(let part):
        Judged(holds: judge(part).fails, fails: judge(part).holds)
      case .all(let parts): judge(atLeast: parts.count, of: parts)
      case .any(let parts): judge(atLeast: 1, of: parts)
      case .atLeast(let count, let parts): judge(atLeast: count, of: parts)
      }
    known[condition] = judged
    return judged
  }

  private func judge(atLeast count: Int, of parts: [Condition]) -> Judged {
    Judged(
      holds: atLeast(count, of: parts) { judge($0).holds },
      // It fails when so many parts fail that the others are too few.
      fails: atLeast(parts.count - count + 1, of: parts) { judge($0).fails })
  }

  /// Those who are in at least so many of the sets of the parts.
  func atLeast<Part>(_ count: Int, of parts: [Part], _ set: (Part) -> Diagram) -> Diagram {
    guard count > 0 else { return space.everybody }
    guard count <= parts.count else { return space.nobody }
    // Most often some or all are wanted, and one part can settle it.
    if count == 1 {
      var some = space.nobody
      for part in parts where some != space.everybody { some |= set(part) }
      return some
    }
    if count == parts.count {
      var all = space.everybody
      for part in parts where !all.isEmpty { all &= set(part) }
      return all
    }
    // Who is in at least 1, 2, … of the sets met so far.
    var counted = [Diagram](repeating: space.nobody, count: count)
    for part in parts {
      let set = set(part)
      for number in counted.indices.reversed() {
        counted[number] |= number == 0 ? set : counted[number - 1] & set
      }
    }
    return counted[count - 1]
  }

  private func compare(_ slot: SlotID, _ comparison: Condition) -> Judged {
    if let values = derived[slot] { return compare(values, comparison) }
    if let level = space.lists[slot] { return compare(level, comparison) }
    guard let place = space.places[slot] else {
      // What nobody is ever asked is unanswered, and nothing else is known of it.
      guard case .answered = comparison else {
        return Judged(holds: space.nobody, fails: space.nobody)
      }
      return Judged(holds: space.nobody, fails: space.everybody)
    }
    let chose = space.those(place.level) { $0 == .several }
    switch comparison {
    case .includes(_, let choice) where !chose.isEmpty:
      guard let level = place.level(of: choice) else {
        return Judged(holds: space.nobody, fails: chose)
      }
      let chosen = chose & space.those(level) { $0 == .answer(.yes) }
      return Judged(holds: chosen, fails: chose - chosen)
    case .equals(_, .choices(let choices)) where !chose.isEmpty:
      let same = place.options.reduce(chose) { set, option in
        let wanted: Cell = .answer(choices.contains(option.id) ? .yes : .no)
        return set & space.those(option.level) { $0 == wanted }
      }
      let isPossible = choices.allSatisfy { place.level(of: $0) != nil }
      return Judged(
        holds: isPossible ? same : space.nobody, fails: isPossible ? chose - same : chose)
    default:
      return compare(place.level, comparison)
    }
  }

  private func compare(_ level: Int, _ comparison: Condition) -> Judged {
    Judged(
      holds: space.those(level) { $0.truth(of: comparison) == .true },
      fails: space.those(level) { $0.truth(of: comparison) == .false })
  }

  private func compare(
    _ values: [(answer: Answer, people: Diagram)], _ comparison: Condition
  ) -> Judged {
    var (holds, fails) = (space.nobody, space.nobody)
    for value in values {
      switch Cell.answer(value.answer).truth(of: comparison) {
      case .true: holds |= value.people
      case .false: fails |= value.people
      case .unknown: break
      }
    }
    if case .answered = comparison { fails = holds.others }
    return Judged(holds: holds, fails: fails)
  }
}
