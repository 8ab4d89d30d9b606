import Answers

/// The answers of one slot, sorted into the cells that a dialog's guards can tell apart.
struct SlotCells: Hashable, Sendable {
  let slot: SlotID
  let type: AnswerType
  /// Bit by bit, what each cell stands for.
  let cells: [Cell]

  enum Cell: Hashable, Sendable {
    case answer(Answer)
    /// Numbers strictly between these two, or exactly one number.
    case between(Double, Double)
    case exactly(Double)
    /// Any answer that is a value; for slots whose values guards look at in other ways.
    case known
    /// The slot was not asked.
    case unasked
  }

  /// - Parameters:
  ///   - constants: the numbers that guards compare the slot with.
  ///   - canBeUnasked: whether a guard can read the slot before anybody was asked for it.
  /// Fails where there are more cells than bits.
  init?(_ slot: SlotID, _ type: AnswerType, constants: [Double], canBeUnasked: Bool) {
    (self.slot, self.type) = (slot, type)
    var cells: [Cell]
    switch type {
    case .yesNo: cells = [.answer(.yes), .answer(.no)]
    case .choice(let options): cells = options.map { .answer(.choice($0.id)) }
    case .scale, .number, .duration:
      let bounds = Set(constants).sorted()
      cells = [.between(-.infinity, bounds.first ?? .infinity)]
      for (place, bound) in bounds.enumerated() {
        let next = place + 1 < bounds.count ? bounds[place + 1] : .infinity
        cells += [.exactly(bound), .between(bound, next)]
      }
    case .choices, .text: cells = [.known]
    }
    cells += [.answer(.notSure), .answer(.skipped)]
    if canBeUnasked { cells.append(.unasked) }
    guard cells.count <= 62 else { return nil }
    self.cells = cells
  }

  /// Every cell.
  var all: UInt64 { (1 << UInt64(cells.count)) - 1 }

  func mask(where belongs: (Cell) -> Bool) -> UInt64 {
    cells.enumerated().reduce(0) { belongs($1.element) ? $0 | 1 << UInt64($1.offset) : $0 }
  }

  /// The cells of a mask, in order.
  func cells(in mask: UInt64) -> [Cell] {
    cells.enumerated().filter { mask & 1 << UInt64($0.offset) != 0 }.map(\.element)
  }
}

extension SlotCells.Cell {
  /// An answer that is a value: neither "not sure" nor "skipped" nor none at all.
  var isKnown: Bool {
    switch self {
    case .answer(let answer): !answer.isUnsure
    case .between, .exactly, .known: true
    case .unasked: false
    }
  }

  /// Whether every number of the cell stands so to the constant; nil for what is no number.
  func holds(_ comparison: Condition.Comparison, _ constant: Double) -> Bool? {
    switch self {
    case .exactly(let number):
      switch comparison {
      case .below: number < constant
      case .atMost: number <= constant
      case .equal: number == constant
      case .atLeast: number >= constant
      case .above: number > constant
      }
    case .between(let low, let high):
      switch comparison {
      case .below, .atMost: high <= constant
      case .equal: false
      case .atLeast, .above: low >= constant
      }
    case .answer, .known, .unasked: nil
    }
  }
}
