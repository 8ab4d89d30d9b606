import Dice
import Testing

@testable import Proofs

/// The same sets, kept as lists of members: slow, and plainly right.
private struct Listed {
  static let widths = [2, 3, 2, 4]
  static let everyone: [[Int]] = widths.reduce([[]]) { rows, width in
    rows.flatMap { row in (0..<width).map { row + [$0] } }
  }

  let table = DiagramTable(widths: widths)

  func diagram(_ members: Set<[Int]>) -> Diagram {
    members.reduce(.nobody(of: table)) { set, member in
      set
        | member.indices.reduce(.everybody(of: table)) { one, level in
          one & Diagram(of: table, variable: level) { $0 == member[level] }
        }
    }
  }

  func members(_ diagram: Diagram) -> Set<[Int]> {
    var members: Set<[Int]> = []
    diagram.forEachMember { members.insert($0) }
    return members
  }

  static func some(_ dice: inout Dice) -> Set<[Int]> {
    let share = Int.random(in: 1...9, using: &dice)
    return Set(everyone.filter { _ in Int.random(in: 0..<10, using: &dice) < share })
  }
}

@Suite struct `A diagram` {
  private let listed = Listed()

  @Test func `joins sets as lists of members do`() {
    var dice = Dice(1)
    for _ in 0..<60 {
      let (one, other) = (Listed.some(&dice), Listed.some(&dice))
      let (a, b) = (listed.diagram(one), listed.diagram(other))
      #expect(listed.members(a & b) == one.intersection(other))
      #expect(listed.members(a | b) == one.union(other))
      #expect(listed.members(a - b) == one.subtracting(other))
      #expect(listed.members(a.others) == Set(Listed.everyone).subtracting(one))
    }
  }

  @Test func `is the same node whenever it is the same set`() {
    var dice = Dice(2)
    for _ in 0..<60 {
      let (one, other) = (Listed.some(&dice), Listed.some(&dice))
      let (a, b) = (listed.diagram(one), listed.diagram(other))
      #expect((a | b) == listed.diagram(one.union(other)))
      #expect((a - b).isEmpty == one.isSubset(of: other))
    }
  }

  @Test func `counts its members, and names each`() {
    var dice = Dice(3)
    for _ in 0..<40 {
      let members = Listed.some(&dice)
      let set = listed.diagram(members)
      #expect(set.count == Count(members.count))
      #expect(Listed.everyone.filter(set.contains) == Listed.everyone.filter(members.contains))
      for member in set.sample(20, using: &dice) { #expect(members.contains(member)) }
    }
  }

  @Test func `changes what is said, and forgets it`() {
    var dice = Dice(4)
    let becoming = [[0, 2], [], [1], [1, 3]]
    for _ in 0..<40 {
      let members = Listed.some(&dice)
      let set = listed.diagram(members)
      var changed: Set<[Int]> = []
      for var member in members {
        for value in becoming[member[3]] {
          member[3] = value
          changed.insert(member)
        }
      }
      #expect(listed.members(set.changing(3) { becoming[$0] }) == changed)
      let forgotten = Set(
        Listed.everyone.filter { one in
          members.contains { $0[0] == one[0] && $0[2] == one[2] && $0[3] == one[3] }
        })
      #expect(listed.members(set.forgetting([false, true, false, false])) == forgotten)
    }
  }

  @Test func `finds the cheapest member, and the cheapest two that agree`() throws {
    var dice = Dice(5)
    let costs = Listed.widths.map { width in
      (0..<width).map { $0 == 0 ? 0 : Int.random(in: 1...9, using: &dice) }
    }
    func cost(_ member: [Int]) -> Int { zip(costs, member).reduce(0) { $0 + $1.0[$1.1] } }
    let free = [false, true, false, false]
    for _ in 0..<40 {
      let (one, other) = (Listed.some(&dice), Listed.some(&dice))
      let (a, b) = (listed.diagram(one), listed.diagram(other))
      #expect(a.cheapest(costs).map(cost) == one.map(cost).min())
      let agreeing = one.flatMap { x in
        other.filter { y in
          x.indices.allSatisfy { x[$0] == y[$0] || x[$0] == 0 || y[$0] == 0 || free[$0] }
        }.map { cost(x) + cost($0) }
      }
      let pair = a.agreeing(with: b, free: free, costs)
      #expect(pair.map { cost($0.one) + cost($0.other) } == agreeing.min())
      if let pair { #expect(one.contains(pair.one) && other.contains(pair.other)) }
    }
  }

  @Test func `is put together again as it was taken apart`() {
    var dice = Dice(6)
    for level in Listed.widths.indices {
      let members = Listed.some(&dice)
      let set = listed.diagram(members)
      let same = listed.table.below(level, [set.root], results: 1) { $0 }
      #expect(same == [set.root])
    }
  }
}

@Suite struct `A count` {
  @Test func `is exact while it is small, and says so when it is large`() {
    #expect((Count(3) * Count(4) + Count(5)).description == "17")
    #expect(Count(2_000_000).description == "2.0 × 10⁶")
    let large = (0..<1000).reduce(Count.one) { count, _ in count * Count(4) }
    #expect(large.description == "1.1 × 10⁶⁰²")
    #expect((large + large).share(of: large * Count(4)) == 0.5)
    #expect(Count.zero < Count.one && Count.one < large)
  }
}
