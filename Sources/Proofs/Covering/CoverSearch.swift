import Guidance
import Interview

/// The search for a covering suite, step by step.
struct CoverSearch {
  let plan: CoverPlan
  private(set) var rehearsals: [Rehearsal]
  /// How many of them were there before.
  let earlier: Int
  /// For each goal, and for each mutant, the conversations that pass it and that notice it.
  private(set) var passers: [Set<Int>]
  private(set) var killers: [Set<Int>]
  private(set) var outOfReach: [Int] = []
  private(set) var equivalent: [Int] = []
  /// The conversations that are needed, by their places.
  private(set) var kept: [Int] = []

  init(_ plan: CoverPlan, earlier: [Rehearsal]) {
    self.plan = plan
    rehearsals = []
    self.earlier = earlier.count
    passers = Array(repeating: [], count: plan.goals.count)
    killers = Array(repeating: [], count: plan.mutants.count)
    for rehearsal in earlier {
      let place = rehearsals.count
      rehearsals.append(rehearsal)
      // One that has come to no end any more serves nothing.
      guard rehearsal.isFinished else { continue }
      note(place, among: Array(plan.goals.indices), Array(plan.mutants.indices))
    }
  }

  /// Goals that some conversation passes by the diagrams and none of these does.
  var unpassed: [Int] {
    let outOfReach = Set(outOfReach)
    return plan.goals.indices.filter { passers[$0].isEmpty && !outOfReach.contains($0) }
  }

  /// The mutants that are not equivalent.
  var noticeable: [Int] {
    let equivalent = Set(equivalent)
    return plan.mutants.indices.filter { !equivalent.contains($0) }
  }

  /// Takes conversations until every goal is passed that can be.
  ///
  /// What is said, and what is told at the end, comes first: few ways are not passed by then, and who
  /// takes a way is more work to find out.
  mutating func passGoals() {
    for waysNow in [false, true] {
      var sets: [(goal: Int, people: Diagram, count: Count)] = []
      for (goal, each) in plan.goals.enumerated()
      where each.isOfTheGraph == waysNow && passers[goal].isEmpty {
        let people = each.people(plan.proof, plan.difference)
        if people.isEmpty {
          outOfReach.append(goal)
        } else {
          sets.append((goal, people, people.count))
        }
      }
      sets.sort { $0.count < $1.count }
      take(sets.map { (place: $0.goal, people: $0.people) }) { $0.passers[$1].isEmpty }
    }
  }

  /// Takes conversations until every mutant is noticed that can be.
  mutating func noticeMutants() {
    // A few at a time: what is taken for them notices many of the others, and whom a mutant makes a
    // difference to is more work to find out.
    var waiting = plan.mutants.indices.filter { killers[$0].isEmpty }[...]
    while !waiting.isEmpty {
      var sets: [(mutant: Int, people: Diagram, count: Count)] = []
      while sets.count < Self.atOnce, let next = waiting.popFirst() {
        let people = plan.difference.people(plan.mutants[next])
        if people.isEmpty {
          equivalent.append(next)
        } else {
          sets.append((next, people, people.count))
        }
      }
      sets.sort { $0.count < $1.count }
      take(sets.map { (place: $0.mutant, people: $0.people) }) { $0.killers[$1].isEmpty }
      waiting = waiting.filter { killers[$0].isEmpty }[...]
    }
  }

  /// How many mutants' differences are worked out before conversations are taken for them.
  private static let atOnce = 24

  /// Takes the most natural conversation that lies in as many sets as can be, rarest first, again and
  /// again, until each set has one.
  private mutating func take(
    _ sets: [(place: Int, people: Diagram)], while isOpen: (Self, Int) -> Bool
  ) {
    var tried: Set<Int> = []
    while true {
      let open = sets.filter { !tried.contains($0.place) && isOpen(self, $0.place) }
      guard let first = open.first else { return }
      // Should the interpreter not agree, it is not tried for ever.
      tried.insert(first.place)
      var people = first.people
      for other in open.dropFirst() {
        let both = people & other.people
        if !both.isEmpty { people = both }
      }
      guard let member = people.cheapest(plan.proof.space.costs) else { continue }
      rehearsals.append(plan.rehearse(plan.proof.conversation(member).turns))
      note(
        rehearsals.count - 1, among: plan.goals.indices.filter { passers[$0].isEmpty },
        plan.mutants.indices.filter { killers[$0].isEmpty })
    }
  }

  /// Notes what a conversation passes and notices.
  private mutating func note(_ place: Int, among goals: [Int], _ mutants: [Int]) {
    let rehearsal = rehearsals[place]
    for goal in goals where plan.goals[goal].isMet(by: rehearsal) { passers[goal].insert(place) }
    for mutant in mutants where plan.isKilled(mutant, by: rehearsal) {
      killers[mutant].insert(place)
    }
  }

  /// Leaves out, from the newest, each conversation without which nothing is lost.
  mutating func leaveOutNeedless() {
    let equivalent = Set(equivalent)
    let finished = rehearsals.indices.filter { rehearsals[$0].isFinished }
    for place in finished {
      let rehearsal = rehearsals[place]
      for goal in plan.goals.indices where plan.goals[goal].isMet(by: rehearsal) {
        passers[goal].insert(place)
      }
      for mutant in plan.mutants.indices
      where !equivalent.contains(mutant) && plan.isKilled(mutant, by: rehearsal) {
        killers[mutant].insert(place)
      }
    }
    var left = Set(finished)
    for place in needlessFirst(finished) {
      let isNeeded = passers.contains { $0 == [place] } || killers.contains { $0 == [place] }
      guard !isNeeded else { continue }
      left.remove(place)
      for goal in passers.indices { passers[goal].remove(place) }
      for mutant in killers.indices { killers[mutant].remove(place) }
    }
    kept = left.sorted()
  }

  /// New conversations before those that were there, and of them those first that do the least.
  private func needlessFirst(_ places: [Int]) -> [Int] {
    func worth(_ place: Int) -> Int {
      passers.count { $0.contains(place) } + killers.count { $0.contains(place) }
    }
    let worths = places.map { (place: $0, worth: worth($0)) }
    return worths.sorted {
      let (new, otherNew) = ($0.place >= earlier, $1.place >= earlier)
      if new != otherNew { return new }
      return ($0.worth, $0.place) < ($1.worth, $1.place)
    }.map(\.place)
  }
}
