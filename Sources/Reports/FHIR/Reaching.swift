import Answers
import Interview

/// Which answers lead to each node of a dialog.
///
/// Exact as long as guards read slots: what a guard reads otherwise becomes a variable of its own,
/// which drops out again wherever the ways meet.
struct Reaching: Sendable {
  let slots: [SlotID: SlotCells]
  private(set) var domains: [Variable: UInt64] = [:]
  /// By the place of the node.
  private(set) var ways: [Ways]
  /// What stands behind a variable that only names a guard.
  private(set) var guards: [Variable: Condition] = [:]

  /// More cubes than this say nothing that a reader could follow.
  private static let mostCubes = 200

  init(_ dialog: Dialog) {
    ways = Array(repeating: .nothing, count: dialog.nodes.count)
    let order = dialog.orderFromStart
    slots = Self.cells(dialog, order)
    domains = Dictionary(uniqueKeysWithValues: slots.map { (.value($0), $1.all) })
    for condition in dialog.guards.flatMap(\.comparisons) {
      if case .includes(let slot, let choice) = condition {
        domains[.includes(slot, choice)] = 0b11
      }
    }
    ways[dialog.start.index] = .everything
    for node in order { follow(dialog[node].transitions, from: node.index) }
  }

  /// Hands a node's interviews on to the nodes its transitions lead to.
  private mutating func follow(_ transitions: [Transition], from node: Int) {
    var rest = ways[node]
    for (place, transition) in transitions.enumerated() {
      let taken: Ways
      if let condition = transition.condition {
        let holding = ways(of: condition, isTrue: true) ?? opaque(condition, node, place)
        taken = rest.intersection(holding)
        rest = rest.subtracting(holding, within: domains)
      } else {
        taken = rest
        rest = .nothing
      }
      let target = transition.target.index
      var reached = ways[target].union(taken, within: domains)
      let outside = Ways.everything.subtracting(reached, within: domains)
      if outside.cubes.isEmpty { reached = .everything }
      if reached.cubes.count > Self.mostCubes {
        reached = opaque(transition.condition ?? .all([]), node, place)
      }
      ways[target] = reached
    }
  }

  private mutating func opaque(_ condition: Condition, _ node: Int, _ place: Int) -> Ways {
    let variable = Variable.guardAt(node: node, place: place)
    domains[variable] = 0b11
    guards[variable] = condition
    return Ways(cubes: [Cube(cells: [variable: 0b10])])
  }

  /// The interviews in which a condition is known to hold, or known not to; nil where it can't be
  /// told by slots.
  private func ways(of condition: Condition, isTrue: Bool) -> Ways? {
    switch condition {
    case .equals(let slot, let answer):
      return ways(of: slot) { cell in
        switch cell {
        case .answer(let own):
          own == answer ? isTrue : !isTrue && (answer.isUnsure || !own.isUnsure)
        case .exactly(let number): (answer == .number(number)) == isTrue
        case .between, .known: !isTrue
        case .unasked: false
        }
      }
    case .compares(let slot, let comparison, let constant):
      return ways(of: slot) { $0.holds(comparison, constant).map { $0 == isTrue } ?? false }
    case .answered(let slot):
      return ways(of: slot) { ($0 != .unasked) == isTrue }
    case .includes(let slot, let choice):
      guard let cells = slots[slot] else { return nil }
      if case .choice = cells.type {
        return ways(of: .equals(slot, .choice(choice)), isTrue: isTrue)
      }
      return Ways(cubes: [
        Cube(cells: [
          .value(slot): cells.mask { $0 == .known },
          .includes(slot, choice): isTrue ? 0b10 : 0b01,
        ])
      ])
    case .not(let part):
      return ways(of: part, isTrue: !isTrue)
    case .all(let parts):
      return isTrue ? each(parts, true) : some(parts, false)
    case .any(let parts):
      return isTrue ? some(parts, true) : each(parts, false)
    case .atLeast(let count, let parts):
      // So many hold; or so many don't that no such number is left.
      let needed = isTrue ? count : parts.count - count + 1
      if needed <= 0 { return .everything }
      guard needed <= parts.count, let choices = parts.choices(of: needed, atMost: 100)
      else { return needed > parts.count ? .nothing : nil }
      let each = choices.map { self.each($0, isTrue) }
      return each.reduce(Ways.nothing) { all, next in
        next.flatMap { all?.union($0, within: domains) }
      }
    }
  }

  private func each(_ parts: [Condition], _ isTrue: Bool) -> Ways? {
    parts.reduce(Ways.everything) { ways, part in
      self.ways(of: part, isTrue: isTrue).flatMap { ways?.intersection($0) }
    }
  }

  private func some(_ parts: [Condition], _ isTrue: Bool) -> Ways? {
    parts.reduce(Ways.nothing) { ways, part in
      self.ways(of: part, isTrue: isTrue).flatMap { ways?.union($0, within: domains) }
    }
  }

  private func ways(of slot: SlotID, where belongs: (SlotCells.Cell) -> Bool) -> Ways? {
    guard let cells = slots[slot] else { return nil }
    let mask = cells.mask(where: belongs)
    if mask == 0 { return .nothing }
    return mask == cells.all ? .everything : Ways(cubes: [Cube(cells: [.value(slot): mask])])
  }

  /// The slots that guards read, each sorted into cells.
  private static func cells(_ dialog: Dialog, _ order: [NodeID]) -> [SlotID: SlotCells] {
    var constants: [SlotID: [Double]] = [:]
    var whole: Set<SlotID> = []
    for comparison in dialog.guards.flatMap(\.comparisons) {
      switch comparison {
      case .compares(let slot, _, let constant), .equals(let slot, .number(let constant)):
        constants[slot, default: []].append(constant)
      // Which choices exactly were made, or which words, is more than the cells can tell.
      case .equals(let slot, .choices), .equals(let slot, .text): whole.insert(slot)
      case .equals, .includes, .answered, .all, .any, .not, .atLeast: break
      }
    }
    let unasked = dialog.readBeforeAsked(in: order)
    var cells: [SlotID: SlotCells] = [:]
    for slot in Set(dialog.guards.flatMap(\.slots)) where !whole.contains(slot) {
      guard let type = dialog.slots[slot] else { continue }
      cells[slot] = SlotCells(
        slot, type, constants: constants[slot] ?? [], canBeUnasked: unasked.contains(slot))
    }
    return cells
  }
}

extension Dialog {
  var guards: [Condition] { nodes.flatMap(\.transitions).compactMap(\.condition) }

  /// The nodes that can be reached, each after all that lead to it.
  fileprivate var orderFromStart: [NodeID] {
    var finished: [NodeID] = []
    var seen: Set<NodeID> = [start]
    var stack: [(node: NodeID, next: Int)] = [(start, 0)]
    while let (node, next) = stack.last {
      let targets = self[node].transitions.map(\.target)
      if next == targets.count {
        finished.append(node)
        stack.removeLast()
      } else {
        stack[stack.count - 1].next += 1
        if seen.insert(targets[next]).inserted { stack.append((targets[next], 0)) }
      }
    }
    return finished.reversed()
  }

  /// The slots that some guard can read on a way on which nobody asked for them.
  fileprivate func readBeforeAsked(in order: [NodeID]) -> Set<SlotID> {
    var askedAlways: [NodeID: Set<SlotID>] = [start: []]
    var unasked: Set<SlotID> = []
    for node in order {
      var asked = askedAlways[node] ?? []
      if let question = question(at: node), !mayPassOver(node) {
        asked.formUnion(question.slots.map(\.0))
      }
      for transition in self[node].transitions {
        let read = Set(transition.condition?.slots ?? [])
        unasked.formUnion(read.subtracting(asked))
        let known = askedAlways[transition.target]
        askedAlways[transition.target] = known.map { $0.intersection(asked) } ?? asked
      }
    }
    return unasked
  }
}

extension [Condition] {
  /// Every way to pick so many of these; nil where there are more ways than that.
  fileprivate func choices(of count: Int, atMost most: Int) -> [[Condition]]? {
    var picked: [[Condition]] = [[]]
    for (place, part) in enumerated() {
      let left = self.count - place - 1
      picked = picked.flatMap { $0.count < count ? [$0, $0 + [part]] : [$0] }
        .filter { $0.count + left >= count }
      if picked.count > most { return nil }
    }
    return picked
  }
}
