import Interview

extension Coverage {
  /// The coverage as `lcov` writes it, for editors and for pages that show it line by line.
  ///
  /// A node is a function, its transitions are branches of its block 0, and the answers to its
  /// question branches of block 1. Rules and advice stand in no dialog file and are left out.
  public func lcov(_ source: CoverageSource) -> String {
    var functions: [String] = []
    var branches: [String] = []
    var hits: [Int: Int] = [:]
    for (place, goal) in chart.goals.enumerated() {
      let count = counts[place]
      guard let line = source.line(of: goal) else { continue }
      if source.hasOwnLine(goal) { hits[line] = max(hits[line] ?? 0, count) }
      switch goal.kind {
      case .node(let node):
        functions += ["FN:\(line),\(chart.dialog[node].name)"]
        functions += ["FNDA:\(count),\(chart.dialog[node].name)"]
      case .edge(let node, let transition):
        branches.append("BRDA:\(line),0,\(transition),\(taken(count, from: node))")
      case .answer(let node, _):
        let branch = place - chart.answers(of: node).lowerBound
        branches.append("BRDA:\(line),1,\(branch),\(taken(count, from: node))")
      case .rule, .advice:
        break
      }
    }
    let lines = hits.sorted { $0.key < $1.key }
    let isHit = chart.goals.indices.filter { source.line(of: chart.goals[$0]) != nil }
    let branchPlaces = isHit.filter { chart.goals[$0].facet != .nodes }
    let nodePlaces = isHit.filter { chart.goals[$0].facet == .nodes }
    return
      (["TN:", "SF:\(source.file)"] + functions
      + ["FNF:\(nodePlaces.count)", "FNH:\(nodePlaces.count { counts[$0] > 0 })"]
      + branches
      + ["BRF:\(branchPlaces.count)", "BRH:\(branchPlaces.count { counts[$0] > 0 })"]
      + lines.map { "DA:\($0.key),\($0.value)" }
      + ["LF:\(lines.count)", "LH:\(lines.count { $0.value > 0 })", "end_of_record", ""])
      .joined(separator: "\n")
  }

  /// `-` says that not even the node was reached.
  private func taken(_ count: Int, from node: NodeID) -> String {
    counts[chart.place(of: node)] == 0 && count == 0 ? "-" : String(count)
  }
}
