import Answers

/// Decides which of a node's guards can be taken, by trying all answers that they can tell apart.
///
/// A condition is true in three-valued logic exactly when it is true with every "not" carried inward
/// to the comparisons and each comparison, or its negation, asked whether it is known to hold. So it
/// is enough to know, of each slot, which comparisons an answer makes known to hold: usually two or
/// three kinds of answer. All combinations of these are tried, 64 at a time, one bit for each.
struct Guards {
  enum Verdict {
    case matters, neverHolds, neverMatters
  }

  /// What becomes of each guard; nil when there are too many combinations to try.
  static func verdicts(
    on conditions: [Condition], _ slots: SlotTable, asked: Set<SlotID>
  ) -> [Verdict]? {
    var guards = Guards()
    let formulas = conditions.map { guards.formula(of: $0, isNegated: false) }
    guard guards.sortAnswers(slots, asked: asked) else { return nil }
    return guards.tryAll(formulas)
  }

  private static let mostCombinations = 4096
  private static let mostLiterals = 64

  /// A comparison, or its negation.
  fileprivate struct Literal: Equatable {
    let comparison: Condition
    let isNegated: Bool
  }

  /// A slot, the literals over it, and the kinds of answer that they tell apart.
  fileprivate struct Axis {
    let slot: SlotID
    var literals: [Literal] = []
    /// For each kind of answer, which literals it makes hold: a bit for each.
    var kinds: [UInt64] = []
    /// How many combinations of the slots before it there are.
    var stride = 1
  }

  /// A condition with every "not" carried inward to its literals.
  private indirect enum Formula {
    case literal(axis: Int, bit: Int)
    case atLeast(Int, [Formula])
  }

  private var axes: [Axis] = []
  private var axisOfSlot: [SlotID: Int] = [:]
  private var hasTooManyLiterals = false

  private mutating func formula(of condition: Condition, isNegated: Bool) -> Formula {
    switch condition {
    case .not(let part):
      return formula(of: part, isNegated: !isNegated)
    case .all(let parts):
      return joined(parts, atLeast: isNegated ? 1 : parts.count, isNegated)
    case .any(let parts):
      return joined(parts, atLeast: isNegated ? parts.count : 1, isNegated)
    case .atLeast(let count, let parts):
      // Fewer than `count` of the parts hold when all but `count - 1` do not.
      return joined(parts, atLeast: isNegated ? parts.count - count + 1 : count, isNegated)
    case .equals(let slot, _), .compares(let slot, _, _), .includes(let slot, _),
      .answered(let slot):
      let axis = axisOfSlot[slot] ?? axes.count
      if axis == axes.count {
        axes.append(Axis(slot: slot))
        axisOfSlot[slot] = axis
      }
      let literal = Literal(comparison: condition, isNegated: isNegated)
      if let bit = axes[axis].literals.firstIndex(of: literal) {
        return .literal(axis: axis, bit: bit)
      }
      guard axes[axis].literals.count < Self.mostLiterals else {
        hasTooManyLiterals = true
        return .literal(axis: axis, bit: 0)
      }
      axes[axis].literals.append(literal)
      return .literal(axis: axis, bit: axes[axis].literals.count - 1)
    }
  }

  private mutating func joined(
    _ parts: [Condition], atLeast count: Int, _ isNegated: Bool
  ) -> Formula {
    .atLeast(count, parts.map { formula(of: $0, isNegated: isNegated) })
  }

  /// Finds the kinds of answer for each slot; false when there are too many combinations.
  private mutating func sortAnswers(_ slots: SlotTable, asked: Set<SlotID>) -> Bool {
    guard !hasTooManyLiterals else { return false }
    var combinations = 1
    for index in axes.indices {
      let axis = axes[index]
      guard let answers = answers(to: axis, slots) else { return false }
      var kinds: [UInt64] = asked.contains(axis.slot) ? [] : [axis.held(in: Findings())]
      var findings = Findings()
      for answer in answers {
        findings[axis.slot] = Finding(answer, verbatim: "")
        let kind = axis.held(in: findings)
        if !kinds.contains(kind) { kinds.append(kind) }
      }
      axes[index].kinds = kinds
      axes[index].stride = combinations
      combinations *= kinds.count
      guard combinations <= Self.mostCombinations else { return false }
    }
    return true
  }

  /// Answers to a slot, at least one of each kind that the literals can tell apart.
  private func answers(to axis: Axis, _ slots: SlotTable) -> [Answer]? {
    let absent: [Answer] = [.notSure, .skipped]
    guard let slot = slots[axis.slot.name] else { return absent }
    let comparisons = axis.literals.map(\.comparison)
    switch slots.kinds[slot] {
    case .unreadable: return nil
    case .listKey: return absent + [.choices([])]
    case .answer(.yesNo): return absent + [.yes, .no]
    case .answer(.text): return absent + [.text("")]
    case .answer(.choice(let options)):
      // Beside the choices that are named, one stands for all that are not.
      let named = Set(
        comparisons.compactMap { comparison -> Answer? in
          if case .equals(_, .choice(let id)) = comparison { .choice(id) } else { nil }
        })
      let other = options.lazy.map { Answer.choice($0.id) }.first { !named.contains($0) }
      return absent + named + [other].compactMap(\.self)
    case .answer(.choices):
      let named = Set(
        comparisons.compactMap { comparison -> ChoiceID? in
          if case .includes(_, let id) = comparison { id } else { nil }
        })
      guard named.count <= 10 else { return nil }
      let subsets = named.reduce([[]]) { subsets, id in subsets + subsets.map { $0 + [id] } }
      return absent + subsets.map(Answer.choices)
    case .answer(let type):
      guard let bounds = type.bounds else { return nil }
      let constants = comparisons.compactMap { comparison -> Double? in
        if case .compares(_, _, let constant) = comparison { constant } else { nil }
      }
      let marks = Set(constants + [bounds.lowerBound, bounds.upperBound]).sorted()
      let between = zip(marks, marks.dropFirst()).map { $0 + ($1 - $0) / 2 }
      return absent + (marks + between).map(Answer.number)
    }
  }

  private func tryAll(_ formulas: [Formula]) -> [Verdict] {
    let combinations = axes.last.map { $0.stride * $0.kinds.count } ?? 1
    var canHold = Array(repeating: false, count: formulas.count)
    var canBeTaken = canHold
    for start in stride(from: 0, to: combinations, by: 64) {
      let count = min(64, combinations - start)
      let every: UInt64 = count == 64 ? .max : (1 << UInt64(count)) - 1
      var open = every
      for (index, formula) in formulas.enumerated() {
        let holds = truth(of: formula, from: start, count) & every
        if holds != 0 { canHold[index] = true }
        if holds & open != 0 { canBeTaken[index] = true }
        open &= ~holds
      }
    }
    return zip(canHold, canBeTaken).map { holds, isTaken in
      isTaken ? .matters : holds ? .neverMatters : .neverHolds
    }
  }

  /// In which of up to 64 combinations a formula is known to hold: a bit for each.
  private func truth(of formula: Formula, from start: Int, _ combinations: Int) -> UInt64 {
    switch formula {
    case .literal(let index, let bit):
      let axis = axes[index]
      var word: UInt64 = 0
      for offset in 0..<combinations {
        let kind = axis.kinds[(start + offset) / axis.stride % axis.kinds.count]
        word |= (kind >> UInt64(bit) & 1) << UInt64(offset)
      }
      return word
    case .atLeast(let count, let parts):
      let words = parts.lazy.map { truth(of: $0, from: start, combinations) }
      if count == 1 { return words.reduce(0, |) }
      if count == parts.count { return words.reduce(.max, &) }
      // In which combinations at least so many of the parts met so far hold.
      var counted = Array(repeating: UInt64(0), count: count + 1)
      counted[0] = .max
      for word in words {
        for number in (1...count).reversed() { counted[number] |= counted[number - 1] & word }
      }
      return counted[count]
    }
  }
}

extension Guards.Axis {
  /// Which of the slot's literals are known to hold of these findings: a bit for each.
  fileprivate func held(in findings: Findings) -> UInt64 {
    var held: UInt64 = 0
    for (bit, literal) in literals.enumerated() {
      let wanted: Truth = literal.isNegated ? .false : .true
      if literal.comparison.truth(in: findings) == wanted { held |= 1 << UInt64(bit) }
    }
    return held
  }
}
