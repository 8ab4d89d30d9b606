import Answers
import Guidance

// The nearest changes.

extension TurningSearch {
  var up: [TurningPoints.Way] {
    let higher = Disposition.allCases.filter { $0 > max(level ?? .routine, .routine) }
    guard let next = higher.first else { return [] }
    return ways(to: judgement.atLeast(next))
  }

  var down: [TurningPoints.Way] {
    guard let level, level > .routine else { return [] }
    return ways(to: judgement.atLeast(.routine) - judgement.atLeast(level))
  }

  /// What one answer changed costs: more than any number of small steps.
  private static let answer = 1_000_000
  /// What answering a question costs that was not asked: more than any step.
  private static let unasked = 1_000
  private static let impossible = 1_000_000_000
  private static let mostWays = 60

  /// The changes of the fewest answers that lead into a set, those of the smallest steps first.
  /// Only where no answer that was given leads there, one may be given that was not asked for.
  private func ways(to people: Diagram) -> [TurningPoints.Way] {
    let given = ways(to: people, asking: false)
    return given.isEmpty ? ways(to: people, asking: true) : given
  }

  private func ways(to people: Diagram, asking: Bool) -> [TurningPoints.Way] {
    let costs = space.variables.indices.map { self.costs($0, asking: asking) }
    var (left, ways, fewest) = (people & consistent, [TurningPoints.Way](), Int.max)
    while ways.count < Self.mostWays, let cheapest = left.cheapest(costs) {
      // What does not matter comes out as "not asked"; it stays as it was answered.
      let member = zip(cheapest, now).map { $0 == 0 ? $1 : $0 }
      let cost = member.enumerated().reduce(0) { $0 + costs[$1.offset][$1.element] }
      guard left.contains(member), cost < Self.impossible, cost / Self.answer <= fewest else {
        break
      }
      fewest = cost / Self.answer
      guard let way = way(to: member) else { break }
      ways.append(way)
      // Whoever goes at least as far in the same answers shows nothing new.
      left -= beyond(member, way.level)
    }
    return ways
  }

  private func costs(_ level: Int, asking: Bool) -> [Int] {
    let variable = space.variables[level]
    let here = now[level]
    return variable.cells.enumerated().map { value, cell in
      if value == here { return 0 }
      switch (variable.role, cell) {
      case (.option(let slot, _), _):
        let isChosen = value == 2 ? 1 : 0
        // An option is an answer of its own where others are chosen already.
        guard value != 0 else { return isOpenList(slot) ? 0 : Self.impossible }
        return isOpenList(slot) ? isChosen : Self.answer + isChosen
      case (_, .answer(.notSure)), (_, .answer(.skipped)), (_, .notAsked), (_, .answer(.text)),
        (_, .pending), (_, .stopped):
        return Self.impossible
      case (_, .answer), (_, .number), (_, .several):
        guard here != 0 || asking else { return Self.impossible }
        let step = here == 0 ? Self.unasked : min(abs(value - here), Self.unasked - 1)
        return Self.answer + step
      }
    }
  }

  private func isOpenList(_ slot: SlotID) -> Bool {
    guard let place = space.places[slot] else { return false }
    return space.variables[place.level].cells[now[place.level]] != .several
  }

  /// Those whose options are settled where several were chosen, and nowhere else.
  private var consistent: Diagram {
    space.places.values.reduce(space.everybody) { people, place in
      guard !place.options.isEmpty else { return people }
      let chose = space.those(place.level) { $0 == .several }
      var (settled, empty) = (chose, space.everybody - chose)
      for option in place.options {
        settled &= space.those(option.level, where: \.isAnswered)
        empty &= space.those(option.level) { $0 == .notAsked }
      }
      return people & (settled | empty)
    }
  }

  /// The values of a variable that lie as far from the person's own as this one, or further, in the
  /// same direction.
  private func beyond(_ value: Int, at level: Int) -> (Int) -> Bool {
    let cells = space.variables[level].cells
    let here = now[level]
    guard case .number = cells[value], here != 0, case .number = cells[here] else {
      return { $0 == value }
    }
    return { other in
      guard case .number = cells[other] else { return false }
      return value > here ? other >= value : other <= value
    }
  }

  private func beyond(_ member: [Int], _ reached: Disposition) -> Diagram {
    let alike = member.indices.reduce(space.everybody) { people, level in
      guard member[level] != now[level] else { return people }
      // What was not chosen from a list that was not asked may as well be chosen.
      if case .option = space.variables[level].role, now[level] == 0, member[level] == 1 {
        return people
      }
      return people
        & Diagram(of: space.table, variable: level, where: beyond(member[level], at: level))
    }
    // Further along the same numbers it may become more urgent still.
    return alike & judgement.exactly(reached)
  }

  private func way(to member: [Int]) -> TurningPoints.Way? {
    guard let reached = judgement.level(member) else { return nil }
    var findings = self.findings
    let target = space.findings(member)
    var changes: [TurningPoints.Change] = []
    for (slot, place) in space.places.sorted(by: { $0.key < $1.key }) {
      let levels = [place.level] + place.options.map(\.level)
      guard levels.contains(where: { member[$0] != now[$0] }) else { continue }
      findings[slot] = target.answer(slot).map { Finding($0, verbatim: "") }
      let wasAnswered = now[place.level] != 0
      for answers in ranges(place, member) {
        changes.append(
          TurningPoints.Change(slot: slot, answers: answers, wasAnswered: wasAnswered))
      }
    }
    return TurningPoints.Way(changes: changes, level: reached, findings: findings)
  }

  /// What the slot holds in another member.
  private func ranges(_ place: AnswerSpace.Place, _ member: [Int]) -> [Range] {
    let value = member[place.level]
    switch space.variables[place.level].cells[value] {
    case .number: return [numbers(value, at: place.level, member)]
    case .answer(let answer): return [.answer(answer)]
    case .several:
      let chosen = place.options.filter { member[$0.level] == 2 }.map(\.id)
      guard now[place.level] == value else { return [.answer(.choices(chosen))] }
      return place.options.filter { member[$0.level] != now[$0.level] }.map {
        member[$0.level] == 2 ? .with($0.id) : .without($0.id)
      }
    case .notAsked, .stopped, .pending: return []
    }
  }

  /// The numbers around a value that lead to the same level, with all else as in the member.
  private func numbers(_ value: Int, at level: Int, _ member: [Int]) -> Range {
    let cells = space.variables[level].cells
    var first = value
    func outcome(_ value: Int) -> Disposition? {
      var member = member
      member[level] = value
      return judgement.level(member)
    }
    while first > 1, case .number = cells[first - 1], outcome(first - 1) == outcome(value) {
      first -= 1
    }
    return stretch(from: first, at: level, member).range
  }
}
