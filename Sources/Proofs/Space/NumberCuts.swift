import Answers

/// Where the numbers of a slot are cut, so that every comparison is settled within each piece.
struct NumberCuts {
  /// A cut just before or just after a number.
  private struct Cut: Hashable, Comparable {
    let number: Double
    let isAfter: Bool

    static func < (one: Self, other: Self) -> Bool {
      one.number == other.number ? !one.isAfter && other.isAfter : one.number < other.number
    }
  }

  private var cuts: [SlotID: Set<Cut>] = [:]

  /// The cuts that these conditions need.
  init(of conditions: some Sequence<Condition>) {
    for condition in conditions {
      for comparison in condition.comparisons {
        switch comparison {
        case .compares(let slot, .below, let number), .compares(let slot, .atLeast, let number):
          cuts[slot, default: []].insert(Cut(number: number, isAfter: false))
        case .compares(let slot, .atMost, let number), .compares(let slot, .above, let number):
          cuts[slot, default: []].insert(Cut(number: number, isAfter: true))
        case .compares(let slot, .equal, let number), .equals(let slot, .number(let number)):
          cuts[slot, default: []].formUnion([
            Cut(number: number, isAfter: false), Cut(number: number, isAfter: true),
          ])
        case .equals, .includes, .answered, .all, .any, .not, .atLeast: break
        }
      }
    }
  }

  /// How finely a slot is cut.
  func fineness(of slot: SlotID) -> Int { cuts[slot]?.count ?? 0 }

  /// The pieces of a slot's numbers, least first.
  func cells(of slot: SlotID, _ type: AnswerType) -> [NumberCell] {
    guard let (range, usual) = type.numbers else { return [] }
    let inside = (cuts[slot] ?? []).sorted().filter {
      $0.number > range.lowerBound && $0.number < range.upperBound
        || $0.number == range.lowerBound && $0.isAfter
        || $0.number == range.upperBound && !$0.isAfter
    }
    var cells: [NumberCell] = []
    var from = Cut(number: range.lowerBound, isAfter: false)
    for cut in inside + [Cut(number: range.upperBound, isAfter: true)] {
      cells.append(
        NumberCell(from: from.number, !from.isAfter, to: cut.number, cut.isAfter, usual: usual))
      from = cut
    }
    return cells
  }
}

extension AnswerType {
  /// The longest time that is taken as an answer, in whatever unit.
  private static let longest = 999_999.0

  /// The numbers that can be answered, and one that people often answer; nil for other kinds.
  var numbers: (range: ClosedRange<Double>, usual: Double)? {
    switch self {
    case .scale(let range):
      let least = Double(range.lowerBound)
      return (least...Double(range.upperBound), least + 2)
    case .number(let range, let unit):
      return (Double(range.lowerBound)...Double(range.upperBound), Self.usual(unit))
    case .duration(let unit):
      return (0...Self.longest, Self.usual(unit))
    case .yesNo, .choice, .choices, .text:
      return nil
    }
  }

  private static func usual(_ unit: TimeUnit?) -> Double {
    switch unit {
    case .minute: 20
    case .hour: 8
    case .day: 3
    case .week: 6
    case .month: 3
    case .year: 40
    case nil: 2
    }
  }
}
