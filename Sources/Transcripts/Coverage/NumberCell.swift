import Answers

/// Numbers that no condition over their slot alone can tell apart.
///
///     NumberCell.cells(of: 0...10, cutBy: [.compares("pain", .above, 3)])
///     // 3 or less; above 3
public struct NumberCell: Hashable, Sendable {
  /// The edge below; nil where the numbers begin.
  let lower: Edge?
  /// The edge above; nil where the numbers end.
  let upper: Edge?

  /// Lies just before or just after a number.
  struct Edge: Hashable, Comparable, Sendable {
    let number: Double
    let isAfter: Bool

    static func < (one: Self, other: Self) -> Bool {
      one.number == other.number
        ? !one.isAfter && other.isAfter : one.number < other.number
    }

    func isBelow(_ number: Double) -> Bool {
      isAfter ? self.number < number : self.number <= number
    }
  }

  func contains(_ number: Double) -> Bool {
    (lower?.isBelow(number) ?? true) && !(upper?.isBelow(number) ?? false)
  }

  /// A number of the cell.
  var sample: Double {
    switch (lower, upper) {
    case (nil, nil): 0
    case (let lower?, nil): lower.isAfter ? lower.number + 1 : lower.number
    case (nil, let upper?): upper.isAfter ? upper.number : upper.number - 1
    case (let lower?, let upper?):
      lower.isAfter ? (lower.number + upper.number) / 2 : lower.number
    }
  }

  /// The cells into which comparisons with constants cut a range, from the lowest.
  static func cells(
    of range: ClosedRange<Double>, cutBy comparisons: some Sequence<Condition>
  ) -> [NumberCell] {
    let (first, last) = (
      Edge(number: range.lowerBound, isAfter: false), Edge(number: range.upperBound, isAfter: true)
    )
    let edges = Set(comparisons.flatMap(edges)).filter { first < $0 && $0 < last }.sorted()
    let bounds: [Edge?] = [nil] + edges + [nil]
    return zip(bounds, bounds.dropFirst()).map { NumberCell(lower: $0, upper: $1) }
  }

  private static func edges(of comparison: Condition) -> [Edge] {
    guard case .compares(_, let relation, let number) = comparison else { return [] }
    return switch relation {
    case .below, .atLeast: [Edge(number: number, isAfter: false)]
    case .atMost, .above: [Edge(number: number, isAfter: true)]
    case .equal: [Edge(number: number, isAfter: false), Edge(number: number, isAfter: true)]
    }
  }
}

extension NumberCell: CustomStringConvertible {
  /// `below 18`, `18 to below 65`, `above 3`, `any number`.
  public var description: String {
    let from = lower.map { $0.isAfter ? "above \($0.number.short)" : $0.number.short }
    let to = upper.map { $0.isAfter ? $0.number.short : "below \($0.number.short)" }
    return switch (from, to) {
    case (nil, nil): "any number"
    case (let from?, nil): lower?.isAfter == true ? from : "\(from) or more"
    case (nil, let to?): upper?.isAfter == true ? "\(to) or less" : to
    case (let from?, let to?): from == to ? from : "\(from) to \(to)"
    }
  }
}

extension Double {
  /// `3` and not `3.0`.
  fileprivate var short: String { self == rounded() ? String(Int(self)) : String(self) }
}
