import Answers
import Assistant
import Dice
import Interview

@testable import Questionnaires

/// Someone who answers an imported dialog to its end.
struct Respondent {
  let questionnaire: Questionnaire
  let dialog: Dialog
  var dice: Dice
  /// Whether everything is answered that is asked.
  let isThorough: Bool

  private let items: [String: Questionnaire.Item]

  init(_ questionnaire: Questionnaire, _ dialog: Dialog, seed: UInt64, isThorough: Bool) {
    (self.questionnaire, self.dialog, self.isThorough) = (questionnaire, dialog, isThorough)
    dice = Dice(seed)
    var items: [String: Questionnaire.Item] = [:]
    func look(at some: [Questionnaire.Item]) {
      for item in some {
        if item.type != .display { items[item.linkID] = item }
        look(at: item.items)
      }
    }
    look(at: questionnaire.items)
    self.items = items
  }

  /// What came of one conversation.
  struct Run {
    let isFinished: Bool
    let findings: Findings
    let path: [NodeID]
    /// The question at which it came to a halt, if it did.
    let stuck: String?
  }

  mutating func run() -> Run {
    var conversation = Conversation(dialog)
    _ = conversation.open()
    var misses = 0
    while conversation.outcome == nil, misses < 3 {
      let before = conversation.state.interview.walk.path.count
      guard let open = conversation.state.interview.walk.open,
        let question = dialog.question(at: open.node)
      else { break }
      _ = conversation.hear(words(for: question, isThorough: isThorough || misses > 0))
      misses = conversation.state.interview.walk.path.count > before ? 0 : misses + 1
    }
    let walk = conversation.state.interview.walk
    return Run(
      isFinished: conversation.outcome?.ending == .recorded, findings: walk.findings,
      path: walk.path, stuck: conversation.outcome == nil ? conversation.nodeName : nil)
  }

  private mutating func words(for question: Question, isThorough: Bool) -> String {
    if !isThorough, dice.roll(4) == 0 { return dice.roll(2) == 0 ? "skip" : "not sure" }
    let item = question.linkID.flatMap { link in
      items[link] ?? items[link.components(before: " [")]
    }
    guard case .single(_, let type) = question.form else { return "none" }
    switch type {
    case .yesNo: return dice.roll(2) == 0 ? "yes" : "no"
    case .scale(let range), .number(let range, _): return number(in: range, of: item)
    case .duration: return "3 weeks"
    case .choice(let options): return String(1 + dice.roll(options.count))
    case .choices(let options):
      let least = max(isThorough ? 1 : 0, item?.extensions.whole("minOccurs") ?? 0)
      let most = min(options.count, item?.repeats == true ? 3 : 1)
      let count = max(least, isThorough ? 1 + dice.roll(most) : dice.roll(most + 1))
      if count == 0 { return "none" }
      let first = dice.roll(options.count)
      return (0..<min(count, options.count)).map { String((first + $0) % options.count + 1) }
        .joined(separator: ", ")
    case .text: return text(for: item)
    }
  }

  private mutating func number(in range: ClosedRange<Int>, of item: Questionnaire.Item?) -> String {
    let offered = item?.answerOptions.compactMap { $0.value?.number } ?? []
    if !offered.isEmpty { return String(Int(offered[dice.roll(offered.count)])) }
    let least = range.contains(0) ? 0 : range.lowerBound
    return String(least + dice.roll(min(range.upperBound - least + 1, 8)))
  }

  private mutating func text(for item: Questionnaire.Item?) -> String {
    switch item?.type {
    case .date: "2012-02-0\(1 + dice.roll(9))"
    case .dateTime: "3 February 2012 14:30"
    case .time: "9:15 am"
    case .url: "https://example.org/\(dice.roll(10))"
    default: ["Blue", "A bicycle", "Mountains", "Tea with milk"][dice.roll(4)]
    }
  }
}

extension String {
  func components(before mark: String) -> String {
    ranges(of: mark).last.map { String(self[..<$0.lowerBound]) } ?? self
  }
}

extension Dice {
  /// A whole number from 0 to one less than the sides.
  mutating func roll(_ sides: Int) -> Int { Int.random(in: 0..<sides, using: &self) }
}
