import Guidance
import Interview
import Reports
import Transcripts

extension Coverage {
  /// The coverage for a program.
  func json(_ source: CoverageSource) -> JSONValue {
    .object([
      "dialog": .string(chart.dialog.id),
      "file": .string(source.file),
      "conversations": .number(Double(conversations)),
      "measures": .object(
        Dictionary(
          uniqueKeysWithValues: CoverageFacet.allCases.map { facet in
            let share = share(of: facet)
            return (
              facet.rawValue,
              .object([
                "passed": .number(Double(share.passed)), "total": .number(Double(share.total)),
                "percent": .number(Double(share.perMille) / 10),
              ])
            )
          })),
      "missing": .array(missing.map { json($0, source) }),
    ])
  }

  private func json(_ goal: CoverageGoal, _ source: CoverageSource) -> JSONValue {
    .object([
      "measure": .string(goal.facet.rawValue),
      "name": .string(goal.name(in: chart.dialog)),
      "red_flag": .bool(goal.isRedFlag),
      "line": source.line(of: goal).map { .number(Double($0)) } ?? .null,
    ])
  }
}
