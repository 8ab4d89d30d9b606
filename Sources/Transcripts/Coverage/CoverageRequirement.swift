import Answers

/// How much must be passed for a run to count as good: `red-flags=100,edges=90`.
public struct CoverageRequirement: Hashable, Sendable {
  /// For each measure, the least percentage in tenths.
  public let leastPerMille: [CoverageFacet: Int]

  /// What is wrong with a requirement as it was written.
  public struct Fault: Error, Hashable, Sendable, CustomStringConvertible {
    public let description: String
  }

  /// Reads a requirement.
  ///
  ///     try CoverageRequirement("red-flags=100, edges=90")
  ///
  /// - Throws: ``Fault``, which says what to write instead.
  public init(_ text: String) throws(Fault) {
    var least: [CoverageFacet: Int] = [:]
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let sides = part.split(separator: "=", omittingEmptySubsequences: false).map(\.trimmed)
      guard sides.count == 2 else {
        throw Fault(
          description: "`\(part.trimmed)` names no measure and percentage. "
            + "Write them as `red-flags=100,edges=90`.")
      }
      let facet = try Self.facet(String(sides[0]))
      guard least[facet] == nil else {
        throw Fault(description: "`\(facet.rawValue)` stands there twice. Keep one of them.")
      }
      least[facet] = try Self.perMille(String(sides[1]), of: facet)
    }
    leastPerMille = least
  }

  private static func facet(_ name: String) throws(Fault) -> CoverageFacet {
    if let facet = CoverageFacet(rawValue: name.lowercased()) { return facet }
    let names = CoverageFacet.allCases.map(\.rawValue)
    let remedy =
      nearestName(to: name.lowercased(), among: names).map { "Did you mean `\($0)`?" }
      ?? "There are: \(names.joined(separator: ", "))."
    throw Fault(description: "nothing is measured under the name `\(name)`. \(remedy)")
  }

  private static func perMille(_ text: String, of facet: CoverageFacet) throws(Fault) -> Int {
    let digits = text.last == "%" ? String(text.dropLast().trimmed) : text
    guard let percent = Double(digits), 0...100 ~= percent else {
      throw Fault(
        description: "`\(text)` is no percentage from 0 to 100. "
          + "Write it as `\(facet.rawValue)=90`.")
    }
    // Rounded up, so that a run never passes with less than was asked for.
    return Int((percent * 10).rounded(.up))
  }

  /// Where a coverage falls short of this; empty when it is enough.
  public func shortfalls(of coverage: Coverage) -> [Shortfall] {
    CoverageFacet.allCases.compactMap { facet in
      guard let least = leastPerMille[facet] else { return nil }
      let share = coverage.share(of: facet)
      guard share.passed * 1000 < least * share.total else { return nil }
      return Shortfall(
        share: share, leastPerMille: least, missing: coverage.missing(from: facet))
    }
  }

  /// A measure of which less was passed than is required.
  public struct Shortfall: Hashable, Sendable {
    public let share: CoverageShare
    public let leastPerMille: Int
    /// What was not passed.
    public let missing: [CoverageGoal]

    /// `red-flags: 98.2 % where 100 % is required`.
    public var summary: String {
      let least = CoverageShare(facet: share.facet, passed: leastPerMille, total: 1000).percent
      return "\(share.facet.rawValue): \(share.percent) % where \(least) % is required"
    }
  }
}
