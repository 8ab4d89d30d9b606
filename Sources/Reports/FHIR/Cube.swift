import Answers

/// One thing about an interview that a guard can depend on.
enum Variable: Hashable, Sendable, Comparable {
  /// What a slot holds.
  case value(SlotID)
  /// Whether a slot of several choices includes this one.
  case includes(SlotID, ChoiceID)
  /// Whether the guard with this place at this node holds, where nothing more can be said of it.
  case guardAt(node: Int, place: Int)
}

/// A set of interviews: those in which each variable named lies in the cells named for it.
///
/// A variable that is not named may lie anywhere; no cube is empty.
struct Cube: Hashable, Sendable {
  /// The cells allowed, one bit each.
  var cells: [Variable: UInt64]

  /// Every interview.
  static let everything = Cube(cells: [:])

  /// What lies in both; nil for nothing.
  func intersection(_ other: Cube) -> Cube? {
    var both = self
    for (variable, mask) in other.cells {
      let kept = (both.cells[variable] ?? .max) & mask
      if kept == 0 { return nil }
      both.cells[variable] = kept
    }
    return both
  }

  /// True when all of the other lies in this.
  func contains(_ other: Cube) -> Bool {
    cells.allSatisfy { variable, mask in
      other.cells[variable].map { $0 & ~mask == 0 } ?? false
    }
  }

  /// What lies in this and not in the other, as cubes that have nothing in common.
  func subtracting(_ other: Cube, within domains: [Variable: UInt64]) -> [Cube] {
    guard intersection(other) != nil else { return [self] }
    var rest = self
    var pieces: [Cube] = []
    for (variable, mask) in other.cells.sorted(by: { $0.key < $1.key }) {
      let own = rest.cells[variable] ?? domains[variable] ?? .max
      if own & ~mask != 0 {
        var piece = rest
        piece.cells[variable] = own & ~mask
        pieces.append(piece)
      }
      rest.cells[variable] = own & mask
    }
    return pieces
  }
}

/// A set of interviews, as the union of cubes.
struct Ways: Hashable, Sendable {
  private(set) var cubes: [Cube]

  static let everything = Ways(cubes: [.everything])
  static let nothing = Ways(cubes: [])

  /// What lies in either, in as few cubes as neighbours can be joined to.
  func union(_ other: Ways, within domains: [Variable: UInt64]) -> Ways {
    Ways(cubes: cubes + other.cubes).simplified(within: domains)
  }

  func intersection(_ other: Ways) -> Ways {
    Ways(cubes: cubes.flatMap { one in other.cubes.compactMap(one.intersection) })
  }

  func subtracting(_ other: Ways, within domains: [Variable: UInt64]) -> Ways {
    other.cubes.reduce(self) { rest, cube in
      Ways(cubes: rest.cubes.flatMap { $0.subtracting(cube, within: domains) })
        .simplified(within: domains)
    }
  }

  /// What lies outside, in few and large cubes: none could be larger, and none could be left out.
  func outside(within domains: [Variable: UInt64]) -> [Cube] {
    var grown: [Cube] = []
    for cube in Ways.everything.subtracting(self, within: domains).cubes {
      let large = cube.grown(outside: cubes, within: domains)
      if !grown.contains(where: { $0.contains(large) }) { grown.append(large) }
    }
    for cube in grown.reversed() {
      let others = grown.filter { $0 != cube }
      let rest = others.reduce([cube]) { rest, other in
        rest.flatMap { $0.subtracting(other, within: domains) }
      }
      if rest.isEmpty { grown = others }
    }
    return grown
  }

  /// Joins cubes that differ in one variable, and drops those that lie in another.
  private func simplified(within domains: [Variable: UInt64]) -> Ways {
    var cubes = cubes
    var isChanging = true
    while isChanging {
      isChanging = false
      search: for one in cubes.indices {
        for other in cubes.indices where other != one {
          guard let joined = cubes[one].joined(to: cubes[other], within: domains) else { continue }
          cubes[one] = joined
          cubes.remove(at: other)
          isChanging = true
          break search
        }
      }
    }
    return Ways(cubes: cubes)
  }
}

extension Cube {
  /// The cube with as much more as none of the others holds.
  fileprivate func grown(outside others: [Cube], within domains: [Variable: UInt64]) -> Cube {
    func isOutside(_ cube: Cube) -> Bool {
      others.allSatisfy { cube.intersection($0) == nil }
    }
    var grown = self
    for variable in cells.keys.sorted() {
      var without = grown
      without.cells[variable] = nil
      if isOutside(without) { grown = without }
    }
    for (variable, mask) in grown.cells.sorted(by: { $0.key < $1.key }) {
      var own = mask
      for bit in 0..<64 where (domains[variable] ?? 0) & 1 << UInt64(bit) & ~own != 0 {
        var wider = grown
        wider.cells[variable] = own | 1 << UInt64(bit)
        guard isOutside(wider) else { continue }
        (grown, own) = (wider, own | 1 << UInt64(bit))
      }
    }
    return grown
  }

  /// One cube that is the union of both; nil where the union is none.
  fileprivate func joined(to other: Cube, within domains: [Variable: UInt64]) -> Cube? {
    if contains(other) { return self }
    let names = Set(cells.keys).union(other.cells.keys)
    let differing = names.filter { cells[$0] != other.cells[$0] }
    guard differing.count == 1, let variable = differing.first else { return nil }
    guard let own = cells[variable], let its = other.cells[variable] else { return nil }
    var joined = self
    let union = own | its
    // All its cells: nothing is said of the variable any more.
    joined.cells[variable] = union == domains[variable] ? nil : union
    return joined
  }
}
