extension Coverage {
  /// The coverage for people: a table, and then what was not passed, with the lines of the dialog on
  /// which it stands.
  public func text(_ source: CoverageSource) -> String {
    var lines = [
      "\(conversations) \(conversations == 1 ? "conversation" : "conversations") over "
        + "\(chart.dialog.id)"
    ]
    let shares = CoverageFacet.allCases.map(share)
    let widest = shares.map { $0.facet.rawValue.count }.max() ?? 0
    for share in shares {
      lines.append(
        "  " + share.facet.rawValue.padded(to: widest)
          + "\(share.passed) of \(share.total)".padded(to: 14, atStart: true)
          + "\(share.percent) %".padded(to: 9, atStart: true))
    }
    let missing = missing
    if !missing.isEmpty { lines += ["", "Not reached:"] }
    lines += missing.map { line($0, source) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// `onset.dialog:12: to pop when onset is one_moment`.
  public func line(_ goal: CoverageGoal, _ source: CoverageSource) -> String {
    let flag = goal.isRedFlag ? " (red flag)" : ""
    guard let number = source.line(of: goal) else { return goal.name(in: chart.dialog) + flag }
    let words =
      source.hasOwnLine(goal) ? source.text(ofLine: number) : goal.name(in: chart.dialog)
    return "\(source.file):\(number): \(words)\(flag)"
  }
}

extension String {
  /// The text with blanks up to a width.
  fileprivate func padded(to width: Int, atStart: Bool = false) -> String {
    let blanks = String(repeating: " ", count: max(width - count, 0))
    return atStart ? blanks + self : self + blanks
  }
}
