import Answers

/// What can stand in one variable: an answer, or a kind of answer that nothing tells apart.
public enum Cell: Hashable, Sendable {
  /// The question was not put.
  case notAsked
  /// Yes, no, one choice, "not sure", "skipped"; and of texts that one was given.
  case answer(Answer)
  /// A number between two that something compares with.
  case number(NumberCell)
  /// Several choices, or none: which, the variables of the options say. Of a check-list: its items
  /// were chosen at once.
  case several
  /// A check-list whose items were being asked one by one when guidance ended the interview, after
  /// so many of them.
  case stopped(after: Int)
  /// A slot of a check-list some of whose items were asked one by one, and some not yet.
  case pending(Pending)

  /// What the items of a slot have come to that were asked so far.
  public enum Pending: Hashable, Sendable, CaseIterable {
    case nothing, notSure, skipped, some
  }

  /// True when guards and rules see an answer here.
  public var isAnswered: Bool {
    switch self {
    case .notAsked, .pending: false
    case .answer, .number, .several, .stopped: true
    }
  }

  /// What a comparison makes of it, in three values; written apart from `Condition.truth`, which it
  /// must agree with. Options are looked up elsewhere.
  func truth(of comparison: Condition) -> Truth {
    guard isAnswered else {
      if case .answered = comparison { return .false }
      return .unknown
    }
    switch comparison {
    case .answered: return .true
    case .equals(_, let wanted): return equals(wanted)
    case .compares(_, let sign, let constant):
      guard case .number(let cell) = self else { return .unknown }
      return Truth(sign.isMet(by: cell.sample, against: constant))
    case .includes(_, let choice):
      guard case .answer(.choice(let only)) = self else { return .unknown }
      return Truth(only == choice)
    case .all, .any, .not, .atLeast: return .unknown
    }
  }

  private func equals(_ wanted: Answer) -> Truth {
    let isSame: Bool
    let isUnsure: Bool
    switch self {
    case .answer(let answer): (isSame, isUnsure) = (answer == wanted, answer.isUnsure)
    case .number(let cell): (isSame, isUnsure) = (wanted == .number(cell.sample), false)
    case .several: (isSame, isUnsure) = (false, false)
    case .stopped: (isSame, isUnsure) = (wanted == .notSure, true)
    case .notAsked, .pending: return .unknown
    }
    if isSame { return .true }
    // An answer that is none is not known to differ from one; but it is not the other kind of none.
    return isUnsure && !wanted.isUnsure ? .unknown : .false
  }
}

/// A stretch of numbers that no guard and no rule tells apart.
public struct NumberCell: Hashable, Sendable {
  public let low: Double
  public let high: Double
  /// Whether the ends belong to it.
  public let includesLow: Bool
  public let includesHigh: Bool
  /// A number of it that a person would say.
  public let sample: Double

  init(
    from low: Double, _ includesLow: Bool, to high: Double, _ includesHigh: Bool, usual: Double
  ) {
    (self.low, self.high) = (low, high)
    (self.includesLow, self.includesHigh) = (includesLow, includesHigh)
    // A whole number if there is one, and of these the most usual.
    let first = includesLow && low == low.rounded() ? low : low.rounded(.down) + 1
    let last = includesHigh && high == high.rounded() ? high : high.rounded(.up) - 1
    sample = first <= last ? min(max(usual, first), last) : includesLow ? low : (low + high) / 2
  }

  public func contains(_ number: Double) -> Bool {
    (number > low || includesLow && number == low)
      && (number < high || includesHigh && number == high)
  }
}

extension Condition.Comparison {
  /// Whether a number stands in this relation to a constant.
  func isMet(by number: Double, against constant: Double) -> Bool {
    switch self {
    case .below: number < constant
    case .atMost: !(number > constant)
    case .equal: number == constant
    case .atLeast: !(number < constant)
    case .above: number > constant
    }
  }
}
