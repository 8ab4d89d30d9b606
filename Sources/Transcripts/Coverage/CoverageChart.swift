import Answers
import Guidance
import Interview

/// All that conversations over one dialog can pass.
public struct CoverageChart: Hashable, Sendable {
  public let dialog: Dialog
  /// In the order of the dialog's file, and then of guidance's own lists.
  public let goals: [CoverageGoal]
  /// Where the goals of each node begin: the node itself, its transitions, its answers.
  private let starts: [Int]
  private let rules: [RuleID: Int]
  private let advice: [AdviceID: Int]

  public init(_ dialog: Dialog) {
    let read = ConditionsRead(dialog)
    var goals: [CoverageGoal] = []
    var starts: [Int] = []
    for (index, node) in dialog.nodes.enumerated() {
      let id = NodeID(index)
      starts.append(goals.count)
      goals.append(CoverageGoal(.node(id)))
      goals += node.transitions.enumerated().map { place, transition in
        let isUrgent = dialog[transition.target].isUrgentEnding
        return CoverageGoal(.edge(id, transition: place), isRedFlag: isUrgent)
      }
      guard case .question(let question) = node.body else { continue }
      goals += question.answersThatDiffer(read).map { answer in
        let findings = Findings(question.findings(of: answer))
        return CoverageGoal(
          .answer(id, answer), isRedFlag: Assessment.level(of: findings) != nil)
      }
    }
    starts.append(goals.count)
    goals += Rule.all.map { CoverageGoal(.rule($0.id), isRedFlag: $0.isRedFlag) }
    goals += AdviceID.allCases.map { CoverageGoal(.advice($0)) }
    (self.dialog, self.goals, self.starts) = (dialog, goals, starts)
    var (rules, advice): ([RuleID: Int], [AdviceID: Int]) = ([:], [:])
    for (place, goal) in goals.enumerated() {
      switch goal.kind {
      case .rule(let rule): rules[rule] = place
      case .advice(let id): advice[id] = place
      case .node, .edge, .answer: break
      }
    }
    (self.rules, self.advice) = (rules, advice)
  }

  /// The places, among the goals, of a node and its parts.
  func place(of node: NodeID) -> Int { starts[node.index] }
  func place(of transition: Int, from node: NodeID) -> Int { starts[node.index] + 1 + transition }
  func place(of rule: RuleID) -> Int? { rules[rule] }
  func place(of id: AdviceID) -> Int? { advice[id] }

  /// The places of the answers to a node's question.
  func answers(of node: NodeID) -> Range<Int> {
    starts[node.index] + 1 + dialog[node].transitions.count..<starts[node.index + 1]
  }
}

extension Node {
  /// True for closing words that name an urgent disposition of their own.
  fileprivate var isUrgentEnding: Bool {
    guard case .ending(.close(_, let name?)) = body, let own = Disposition(rawValue: name)
    else { return false }
    return own >= .withinDays
  }
}

extension Question {
  /// The answers that count as different: everything that can be chosen, and what guards and rules
  /// tell apart.
  fileprivate func answersThatDiffer(_ read: ConditionsRead) -> [CoverageAnswer] {
    func leftOpen(_ slots: [SlotID]) -> [CoverageAnswer] {
      slots.filter { read.reads($0, as: .notSure) }.map { .notSure($0) }
        + (slots.contains { read.reads($0, as: .skipped) } ? [.skipped] : [])
    }
    switch form {
    case .checkList(let list):
      return list.items.indices.map { .option($0) } + [.none]
        + leftOpen(list.slotTypes.map(\.slot))
    case .single(let slot, let type):
      switch type {
      case .yesNo:
        return [.yes, .no, .notSure(slot)] + leftOpen([slot]).filter { $0 == .skipped }
      case .choice(let options):
        return options.indices.map { .option($0) } + leftOpen([slot])
      case .choices(let options):
        return options.indices.map { .option($0) } + [.none] + leftOpen([slot])
      case .scale(let range), .number(let range, _):
        let range = Double(range.lowerBound)...Double(range.upperBound)
        return NumberCell.cells(of: range, cutBy: read.of(slot)).map { .number($0) }
          + leftOpen([slot])
      case .duration:
        return NumberCell.cells(of: 0...(.infinity), cutBy: read.of(slot)).map { .number($0) }
          + leftOpen([slot])
      case .text:
        return [.words] + leftOpen([slot])
      }
    }
  }

  /// What an answer finds when it stands alone.
  fileprivate func findings(of answer: CoverageAnswer) -> [SlotID: Answer] {
    switch (form, answer) {
    case (.checkList(let list), .option(let place)):
      [list.items[place].slot: list.items[place].answer]
    case (.checkList(let list), .skipped):
      Dictionary(uniqueKeysWithValues: list.slotTypes.map { ($0.slot, .skipped) })
    case (_, .notSure(let slot)): [slot: .notSure]
    case (.checkList, _): [:]
    case (.single(let slot, .choice(let options)), .option(let place)):
      [slot: .choice(options[place].id)]
    case (.single(let slot, .choices(let options)), .option(let place)):
      [slot: .choices([options[place].id])]
    case (.single(let slot, _), .yes): [slot: .yes]
    case (.single(let slot, _), .no): [slot: .no]
    case (.single(let slot, _), .skipped): [slot: .skipped]
    case (.single(let slot, _), .number(let cell)): [slot: .number(cell.sample)]
    case (.single, .none), (.single, .words), (.single, .option): [:]
    }
  }
}
