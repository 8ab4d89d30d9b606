import Answers
import Interview

/// How many questions an answer takes, and how natural it is: a witness has as few questions as can
/// be, and then the answers of a person in whose life nothing much is wrong.
struct Naturalness {
  private let dialog: Dialog
  private let mixed: Set<SlotID>
  private let single: Set<SlotID>
  private let itemCounts: [SlotID: Int]
  private let harmless: [SlotID: Answer]

  init(of dialog: Dialog, mixed: Set<SlotID>) {
    (self.dialog, self.mixed) = (dialog, mixed)
    var single: Set<SlotID> = []
    var itemCounts: [SlotID: Int] = [:]
    var harmless: [SlotID: Answer] = [:]
    for node in dialog.nodes {
      guard case .question(let question) = node.body else { continue }
      switch question.form {
      case .single(let slot, _): single.insert(slot)
      case .checkList(let list):
        itemCounts[list.key] = list.items.count
        harmless.merge(list.otherwise) { one, _ in one }
      }
    }
    (self.single, self.itemCounts, self.harmless) = (single, itemCounts, harmless)
  }

  /// How many questions each value of a variable takes.
  func prompts(_ variable: Variable) -> [Int] {
    variable.cells.map { cell in
      guard cell.isAnswered else { return 0 }
      switch variable.role {
      case .slot(let slot): return single.contains(slot) && !mixed.contains(slot) ? 1 : 0
      case .turn: return 1
      case .option: return 0
      case .list(let key):
        switch cell {
        case .stopped(let items): return 1 + items
        case .answer(.notSure): return 1 + (itemCounts[key] ?? 0)
        case .notAsked, .answer, .number, .several, .pending: return 1
        }
      }
    }
  }

  /// More than all answers of an interview cost beside its questions.
  static let question = 10_000

  func costs(_ variable: Variable, perQuestion: Int) -> [Int] {
    zip(prompts(variable), weights(variable)).map { $0 * perQuestion + $1 }
  }

  private func weights(_ variable: Variable) -> [Int] {
    switch variable.role {
    case .turn: [0, 0]
    case .option: [0, 0, 3]
    case .list: variable.cells.map { $0 == .answer(.skipped) ? 20 : 0 }
    case .slot(let slot):
      variable.cells.enumerated().map { place, cell in
        switch cell {
        case .notAsked, .pending, .several, .stopped: 0
        case .answer(.notSure): 15
        case .answer(.skipped): 20
        case .answer(.yes): slot == Self.consent ? 0 : 4
        case .answer(.no): slot == Self.consent ? 4 : 0
        case .answer(let answer):
          harmless[slot].map { $0 == answer ? 0 : 3 } ?? min(place - 1, 9)
        case .number(let cell):
          cell.contains(dialog.slots[slot]?.numbers?.usual ?? cell.sample) ? 0 : 3
        }
      }
    }
  }

  private static let consent: SlotID = "consent_understood"
}
