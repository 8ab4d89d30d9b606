import Interview

/// How much of a dialog, and of guidance, a number of conversations passed.
///
///     var coverage = Coverage(of: dialog)
///     var trail = coverage.trail()          // one conversation …
///     trail.note(conversation)              // … after its opening and after every line
///     coverage.add(trail)
///     coverage.share(of: .nodes).passed
public struct Coverage: Hashable, Sendable {
  public let chart: CoverageChart
  /// For each goal of the chart, how many conversations passed it.
  public private(set) var counts: [Int]
  /// How many conversations were added.
  public private(set) var conversations = 0

  public init(of dialog: Dialog) {
    chart = CoverageChart(dialog)
    counts = Array(repeating: 0, count: chart.goals.count)
  }

  /// The trail of a conversation that has not begun.
  public func trail() -> Trail { Trail(chart) }

  /// Adds what one conversation passed.
  public mutating func add(_ trail: Trail) {
    conversations += 1
    for (place, isPassed) in trail.passed.enumerated() where isPassed { counts[place] += 1 }
  }

  /// Adds what other conversations over the same dialog passed.
  public mutating func add(_ other: Coverage) {
    conversations += other.conversations
    for place in counts.indices { counts[place] += other.counts[place] }
  }

  /// How much of one measure was passed.
  public func share(of facet: CoverageFacet) -> CoverageShare {
    let places = chart.goals.indices.filter { facet.counts(chart.goals[$0]) }
    return CoverageShare(
      facet: facet, passed: places.count { counts[$0] > 0 }, total: places.count)
  }

  /// What no conversation passed, in the chart's order.
  public func missing(from facet: CoverageFacet) -> [CoverageGoal] {
    missing.filter { facet.counts($0) }
  }

  /// All that no conversation passed.
  public var missing: [CoverageGoal] {
    zip(chart.goals, counts).filter { $0.1 == 0 }.map(\.0)
  }
}

/// How much of one measure was passed.
public struct CoverageShare: Hashable, Sendable {
  public let facet: CoverageFacet
  public let passed: Int
  public let total: Int

  public init(facet: CoverageFacet, passed: Int, total: Int) {
    (self.facet, self.passed, self.total) = (facet, passed, total)
  }

  /// In tenths of a percent, rounded down: what is not whole never reads 100 %.
  public var perMille: Int { total == 0 ? 1000 : passed * 1000 / total }

  /// `100`, `99.5`.
  public var percent: String {
    perMille.isMultiple(of: 10) ? "\(perMille / 10)" : "\(perMille / 10).\(perMille % 10)"
  }
}
