// Work below a variable.
//
// Asking one question touches that question's variables and no others. So a set is taken apart down
// to the first of them, the question is asked of each distinct rest, and the results are put together
// again above. What came before is walked through once, however much happens below.

extension DiagramTable {
  /// Takes several sets apart together, down to a variable, and puts together again what `ask` makes
  /// of each distinct combination of what is left of them.
  ///
  /// - Parameter ask: gives as many sets for any combination; for one whose first set is empty it is
  ///   not called, and all are empty.
  func below(
    _ level: Int, _ roots: [NodeIndex], results count: Int,
    ask: ([NodeIndex]) -> [NodeIndex]
  ) -> [NodeIndex] {
    var known: [[NodeIndex]: [NodeIndex]] = [:]
    func take(_ roots: [NodeIndex]) -> [NodeIndex] {
      guard roots[0] != Self.nobody else { return Array(repeating: Self.nobody, count: count) }
      if let results = known[roots] { return results }
      let top = roots.reduce(level) { min($0, self.level($1)) }
      let results: [NodeIndex]
      if top >= level {
        results = ask(roots)
      } else {
        let parts = (0..<widths[top]).map { value in
          take(roots.map { follow($0, at: top, value) })
        }
        results = (0..<count).map { result in
          let start = pending.count
          for part in parts { pending.append(part[result]) }
          return node(top, arrowsFrom: start)
        }
      }
      known[roots] = results
      return results
    }
    return take(roots)
  }
}
