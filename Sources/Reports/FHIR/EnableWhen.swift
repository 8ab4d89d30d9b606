import Answers

/// One comparison of `enableWhen`: an item's answers beside a value.
struct Comparing: Hashable, Sendable {
  let linkId: String
  let operation: Operation
  let value: Value

  enum Operation: String, Hashable, Sendable {
    case exists
    case equal = "="
    case unequal = "!="
    case above = ">"
    case below = "<"
    case atLeast = ">="
    case atMost = "<="
  }

  enum Value: Hashable, Sendable {
    case boolean(Bool)
    case coding(Coding)
    case integer(Int)
    case decimal(Double)
  }

  init(_ linkId: String, _ operation: Operation, _ value: Value) {
    (self.linkId, self.operation, self.value) = (linkId, operation, value)
  }

  static func exists(_ linkId: String, _ isTrue: Bool) -> Comparing {
    Comparing(linkId, .exists, .boolean(isTrue))
  }

  var json: JSONValue {
    let answer: (String, JSONValue) =
      switch value {
      case .boolean(let isTrue): ("answerBoolean", .bool(isTrue))
      case .coding(let coding): ("answerCoding", coding.json)
      case .integer(let number): ("answerInteger", .number(Double(number)))
      case .decimal(let number): ("answerDecimal", .number(number))
      }
    return .object([
      "question": .string(linkId), "operator": .string(operation.rawValue), answer.0: answer.1,
    ])
  }

  /// True when the other holds wherever this does.
  fileprivate func implies(_ other: Comparing) -> Bool {
    if self == other { return true }
    guard linkId == other.linkId, operation == .equal, case .coding(let own) = value else {
      return false
    }
    switch (other.operation, other.value) {
    case (.exists, .boolean(true)): return true
    // Whoever is not sure or said none chose nothing else.
    case (.unequal, .coding(let its)):
      return its != own && [FHIRName.absence].contains(its.system)
    default: return false
    }
  }
}

/// Comparisons one of which must hold.
typealias Clause = [Comparing]

/// The items that a slot's answers are found in, and how they are coded there.
struct SlotItems: Hashable, Sendable {
  let linkIds: [String]
  let coding: Coder

  enum Coder: Hashable, Sendable {
    case codings, integers, decimals
  }
}

/// Says a set of interviews by clauses, every one of which must hold.
struct ClauseWriter {
  let slots: [SlotID: SlotCells]
  let domains: [Variable: UInt64]
  let items: [SlotID: SlotItems]

  /// A condition in clauses, and the variables that no item can tell of.
  struct Saying: Hashable, Sendable {
    var clauses: [Clause] = []
    var unsaid: Set<Variable> = []
  }

  /// What must hold for an interview to lie in this set.
  func saying(_ ways: Ways) -> Saying {
    var saying = Saying()
    // An interview lies in the set when it lies in none of the cubes outside it.
    for cube in ways.outside(within: domains) {
      var clauses: [Clause] = [[]]
      var unsaid: Set<Variable> = []
      for (variable, mask) in cube.cells.sorted(by: { $0.key < $1.key }) {
        let allowed = (domains[variable] ?? 0) & ~mask
        let isAlone = cube.cells.count == 1
        guard let further = self.clauses(variable, allowed, isAlone: isAlone) else {
          unsaid.insert(variable)
          continue
        }
        clauses = clauses.flatMap { clause in further.map { clause + $0 } }
      }
      if unsaid.isEmpty {
        saying.clauses += clauses.map(\.uniqued)
      } else {
        saying.unsaid.formUnion(unsaid)
      }
    }
    saying.clauses = Self.withoutImplied(saying.clauses)
    return saying
  }

  /// That a variable lies in one of these cells, in clauses; nil where no item can say it.
  ///
  /// - Parameter isAlone: nothing else is said beside it, so several clauses cost nothing.
  private func clauses(_ variable: Variable, _ mask: UInt64, isAlone: Bool) -> [Clause]? {
    switch variable {
    case .guardAt:
      return nil
    case .includes(let slot, let choice):
      guard let items = items[slot], let option = option(choice, of: slot) else { return nil }
      return mask == 0b10
        ? [items.linkIds.map { Comparing($0, .equal, .coding(option)) }]
        : items.linkIds.map { [Comparing($0, .unequal, .coding(option))] }
    case .value(let slot):
      guard let items = items[slot], let cells = slots[slot] else { return nil }
      switch cells.type {
      case .scale, .number, .duration: return numberClauses(cells, mask, items)
      case .yesNo, .choice: return codeClauses(cells, mask, items, isAlone: isAlone)
      case .choices: return standingClauses(cells, mask, items)
      // A text that is missing may be one that was skipped.
      case .text: return nil
      }
    }
  }

  private func codeClauses(
    _ cells: SlotCells, _ mask: UInt64, _ items: SlotItems, isAlone: Bool
  ) -> [Clause]? {
    func comparings(_ operation: Comparing.Operation, _ cell: SlotCells.Cell) -> [Comparing]? {
      guard case .answer(let answer) = cell, let coding = answer.coding(cells.slot, cells.type)
      else { return nil }
      return items.linkIds.map { Comparing($0, operation, .coding(coding)) }
    }
    let (allowed, others) = (cells.cells(in: mask), cells.cells(in: cells.all & ~mask))
    let excluded = others.compactMap { comparings(.unequal, $0) }.flatMap { $0.map { [$0] } }
    if allowed.contains(.unasked) { return excluded }
    if isAlone && others.count == 1 && items.linkIds.count == 1 {
      return [items.linkIds.map { .exists($0, true) }] + excluded
    }
    return [allowed.compactMap { comparings(.equal, $0) }.flatMap { $0 }]
  }

  /// Which of "answered", "not sure" and "skipped" holds of a slot of several choices.
  private func standingClauses(_ cells: SlotCells, _ mask: UInt64, _ items: SlotItems) -> [Clause]?
  {
    let allowed = cells.cells(in: mask)
    let unsure: [(SlotCells.Cell, Coding)] = [
      (.answer(.notSure), .notSure), (.answer(.skipped), .skipped),
    ]
    if allowed.contains(.known) {
      let excluded = unsure.filter { !allowed.contains($0.0) }.flatMap { each in
        items.linkIds.map { [Comparing($0, .unequal, .coding(each.1))] }
      }
      return (allowed.contains(.unasked) ? [] : [items.linkIds.map { .exists($0, true) }])
        + excluded
    }
    if allowed.contains(.unasked) && items.linkIds.count > 1 { return nil }
    let equal = unsure.filter { allowed.contains($0.0) }.flatMap { each in
      items.linkIds.map { Comparing($0, .equal, .coding(each.1)) }
    }
    return [equal + (allowed.contains(.unasked) ? items.linkIds.map { .exists($0, false) } : [])]
  }

  private func numberClauses(_ cells: SlotCells, _ mask: UInt64, _ items: SlotItems) -> [Clause]? {
    func comparings(_ operation: Comparing.Operation, _ number: Double) -> [Comparing] {
      let value: Comparing.Value =
        items.coding == .integers ? .integer(Int(number)) : .decimal(number)
      return items.linkIds.map { Comparing($0, operation, value) }
    }
    let isAllowed = cells.cells.indices.map { mask & 1 << UInt64($0) != 0 }
    let numbers = cells.cells.prefix(while: \.isKnown).count
    let absent = isAllowed[numbers...]
    // An item without a number does not tell "not sure" from "skipped" nor from "not asked".
    guard Set(absent).count == 1, let mayBeAbsent = absent.first,
      !mayBeAbsent || items.linkIds.count == 1
    else { return nil }
    let missing = mayBeAbsent ? items.linkIds.map { Comparing.exists($0, false) } : []
    let only = cells.cells(in: mask)
    if only.count == 1, case .exactly(let number)? = only.first {
      return [comparings(.equal, number)]
    }
    var clauses: [Clause] = []
    var place = 0
    while place < numbers {
      guard !isAllowed[place] else {
        place += 1
        continue
      }
      let gap = place..<(isAllowed[place..<numbers].firstIndex(of: true) ?? numbers)
      var clause: Clause = missing
      if gap.lowerBound > 0 {
        switch cells.cells[gap.lowerBound] {
        case .exactly(let number): clause += comparings(.below, number)
        case .between(let low, _): clause += comparings(.atMost, low)
        case .answer, .known, .unasked: return nil
        }
      }
      if gap.upperBound < numbers {
        switch cells.cells[gap.upperBound - 1] {
        case .exactly(let number): clause += comparings(.above, number)
        case .between(_, let high): clause += comparings(.atLeast, high)
        case .answer, .known, .unasked: return nil
        }
      }
      clauses.append(clause)
      place = gap.upperBound
    }
    if clauses.isEmpty && !mayBeAbsent { return [items.linkIds.map { .exists($0, true) }] }
    return clauses
  }

  private func option(_ choice: ChoiceID, of slot: SlotID) -> Coding? {
    slots[slot].flatMap { Answer.choice(choice).coding(slot, $0.type) }
  }

  /// Leaves out clauses that hold wherever another does.
  private static func withoutImplied(_ clauses: [Clause]) -> [Clause] {
    let distinct = clauses.uniqued
    func implies(_ one: Clause, _ other: Clause) -> Bool {
      one.allSatisfy { own in other.contains { own.implies($0) } }
    }
    return distinct.enumerated().filter { place, clause in
      !distinct.enumerated().contains { other, stronger in
        other != place && implies(stronger, clause)
          && (!implies(clause, stronger) || other < place)
      }
    }.map(\.element)
  }
}

extension Answer {
  /// The answer as a code of its slot; nil for numbers, texts and several choices.
  func coding(_ slot: SlotID, _ type: AnswerType) -> Coding? {
    switch self {
    case .yes: return .yes
    case .no: return .no
    case .notSure: return .notSure
    case .skipped: return .skipped
    case .choice(let id):
      let options: [Option] =
        switch type {
        case .choice(let options), .choices(let options): options
        case .yesNo, .scale, .number, .duration, .text: []
        }
      let label = options.first { $0.id == id }?.label ?? id.name
      return Coding(system: FHIRName.choices(of: slot), code: id.name, display: label)
    case .choices, .number, .text: return nil
    }
  }
}
