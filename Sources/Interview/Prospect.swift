import Answers

/// What may still become of conditions while some of the answers they read are to come.
///
/// Data, like the conditions it is made of. It errs to one side only: what is not expected can't
/// come about, whatever the answers to come; what is expected need not come about.
public indirect enum Prospect: Hashable, Sendable {
  /// The condition may yet be known to hold.
  case may(Condition)
  /// The condition may yet not be known to hold.
  case mayFail(Condition)
  /// So many of these are to be expected.
  case atLeast(Int, [Prospect])

  public static let always = Prospect.atLeast(0, [])
  public static let never = Prospect.atLeast(1, [])

  /// All of these are to be expected.
  public static func all(_ parts: [Prospect]) -> Prospect { joined(parts.count, parts) }

  /// Some of these is to be expected.
  public static func any(_ parts: [Prospect]) -> Prospect { joined(1, parts) }

  /// So many of these are to be expected; said without the parts that are settled.
  public static func joined(_ count: Int, _ parts: [Prospect]) -> Prospect {
    let missing = count - parts.count { $0.isAlways }
    let open = parts.filter { !$0.isAlways && !$0.isNever }
    if missing <= 0 { return .always }
    if missing > open.count { return .never }
    return open.count == 1 ? open[0] : .atLeast(missing, open)
  }

  private var isAlways: Bool { if case .atLeast(0, _) = self { true } else { false } }
  private var isNever: Bool {
    if case .atLeast(let count, let parts) = self { count > parts.count } else { false }
  }

  /// The same, with what is told soonest first in each part.
  public var shortestFirst: Prospect { measured.shortestFirst }

  /// The same in that order, and how many comparisons it takes at most to tell.
  private var measured: (shortestFirst: Prospect, size: Int) {
    switch self {
    case .may(let condition), .mayFail(let condition):
      return (self, condition.comparisonCount)
    case .atLeast(let count, let parts):
      let sorted = parts.map(\.measured).sorted { $0.size < $1.size }
      return (
        .atLeast(count, sorted.map(\.shortestFirst)), sorted.reduce(1) { $0 + $1.size }
      )
    }
  }
}

extension Prospect {
  /// Whether it is to be expected, when these findings are known and the open slots may come to hold
  /// anything or stay empty.
  func isExpected(in findings: Findings, _ open: OpenSlots) -> Bool {
    switch self {
    case .may(let condition): condition.may(.hold, in: findings, open)
    case .mayFail(let condition): condition.may(.notHold, in: findings, open)
    case .atLeast(let count, let parts):
      Self.atLeast(count, of: parts, remaining: parts.count) { $0.isExpected(in: findings, open) }
    }
  }

  private static func atLeast(
    _ count: Int, of parts: [Prospect], remaining: Int, _ isExpected: (Prospect) -> Bool
  ) -> Bool {
    var (missing, remaining) = (count, remaining)
    if missing <= 0 { return true }
    for part in parts {
      if isExpected(part) { missing -= 1 }
      remaining -= 1
      if missing <= 0 { return true }
      if missing > remaining { return false }
    }
    return false
  }
}

/// The slots that may still come to hold anything, or stay empty.
enum OpenSlots: Hashable, Sendable {
  case these(Set<SlotID>)
  case allBut(Findings)

  func contains(_ slot: SlotID) -> Bool {
    switch self {
    case .these(let open): open.contains(slot)
    case .allBut(let settled): settled[slot] == nil
    }
  }
}

/// What a condition may turn out to be.
enum Fate: Hashable, Sendable {
  case hold, notHold, beFalse, notBeFalse

  /// What the part turns out to be when its negation turns out so.
  var negated: Fate {
    switch self {
    case .hold: .beFalse
    case .beFalse: .hold
    case .notHold: .notBeFalse
    case .notBeFalse: .notHold
    }
  }

  func fits(_ truth: Truth) -> Bool {
    switch self {
    case .hold: truth == .true
    case .notHold: truth != .true
    case .beFalse: truth == .false
    case .notBeFalse: truth != .false
    }
  }
}

extension Condition {
  /// Whether the condition may turn out so. An open slot may come to hold anything, or nothing.
  func may(_ fate: Fate, in findings: Findings, _ open: OpenSlots) -> Bool {
    switch self {
    case .equals(let slot, _), .compares(let slot, _, _), .includes(let slot, _),
      .answered(let slot):
      open.contains(slot) || fate.fits(truth(in: findings))
    case .not(let part):
      part.may(fate.negated, in: findings, open)
    case .all(let parts):
      Self.may(fate, parts.count, of: parts, in: findings, open)
    case .any(let parts):
      Self.may(fate, 1, of: parts, in: findings, open)
    case .atLeast(let count, let parts):
      Self.may(fate, count, of: parts, in: findings, open)
    }
  }

  private static func may(
    _ fate: Fate, _ count: Int, of parts: [Condition], in findings: Findings,
    _ open: OpenSlots
  ) -> Bool {
    // So many must hold; or so few may be left that are certain to.
    let isWanted = fate == .hold || fate == .notBeFalse
    var missing = count
    if missing <= 0 { return isWanted }
    for part in parts where part.may(fate, in: findings, open) == isWanted {
      missing -= 1
      if missing == 0 { return isWanted }
    }
    return !isWanted
  }
}
