import Answers
import Interview

/// One variable of the diagrams: what it tells, and what it can hold.
public struct Variable: Hashable, Sendable {
  public let role: Role
  /// What it can hold; the first is always "not asked".
  public let cells: [Cell]

  /// What a variable tells.
  public enum Role: Hashable, Sendable {
    /// The answer in a slot.
    case slot(SlotID)
    /// Whether a slot of several choices holds this one.
    case option(SlotID, ChoiceID)
    /// How a check-list was answered.
    case list(SlotID)
    /// That a question of its own was put, where check-lists fill the same slot too.
    case turn(NodeID)
  }

  public func index(of cell: Cell) -> Int? { cells.firstIndex(of: cell) }

  /// The place of an answer among the cells; for a number, that of the piece it lies in.
  public func index(of answer: Answer) -> Int? {
    guard case .number(let number) = answer else { return index(of: .answer(answer)) }
    return cells.firstIndex {
      if case .number(let cell) = $0 { cell.contains(number) } else { false }
    }
  }

  var isPending: [Bool] {
    cells.map { if case .pending = $0 { true } else { false } }
  }
}

extension Variable {
  private static let pending: [Cell] = [.pending(.nothing), .pending(.notSure), .pending(.skipped)]
  private static let unsure: [Cell] = [.answer(.notSure), .answer(.skipped)]
  static let optionCells: [Cell] = [.notAsked, .answer(.no), .answer(.yes)]

  /// The variable of a slot.
  ///
  /// - Parameters:
  ///   - further: answers that check-lists give beyond what the type says, such as `otherwise`.
  ///   - isPieced: true when a check-list fills it by several items, which may be asked one by one.
  init(
    _ slot: SlotID, _ type: AnswerType, numbers: NumberCuts, further: [Answer], isPieced: Bool
  ) {
    role = .slot(slot)
    let own: [Cell] =
      switch type {
      case .yesNo: [.answer(.no), .answer(.yes)]
      case .scale, .number, .duration: numbers.cells(of: slot, type).map(Cell.number)
      case .choice(let options): options.map { .answer(.choice($0.id)) }
      case .choices: [.several]
      case .text: [.answer(.text(Self.sampleText))]
      }
    var cells = [.notAsked] + own
    if case .choice = type {
      for answer in further where !cells.contains(.answer(answer)) { cells.append(.answer(answer)) }
    }
    cells += Self.unsure
    if isPieced { cells += Self.pending }
    if isPieced, case .choices = type { cells.append(.pending(.some)) }
    self.cells = cells
  }

  init(option: ChoiceID, of slot: SlotID) {
    role = .option(slot, option)
    cells = Self.optionCells
  }

  /// The variable of a check-list; guidance can stop it after any item, where it looks at it at all.
  init(list key: SlotID, items: Int, isWatched: Bool) {
    role = .list(key)
    cells =
      [.notAsked, .several] + Self.unsure
      + (isWatched ? (0..<items).map { .stopped(after: $0 + 1) } : [])
  }

  init(turn node: NodeID) {
    role = .turn(node)
    cells = [.notAsked, .answer(.yes)]
  }

  /// Words that answer a question for free text and say nothing else.
  static let sampleText = "it aches"
}

extension AnswerType {
  /// What can be chosen; nil for other kinds of answer.
  var options: [Option]? {
    switch self {
    case .choice(let options), .choices(let options): options
    case .yesNo, .scale, .number, .duration, .text: nil
    }
  }
}
