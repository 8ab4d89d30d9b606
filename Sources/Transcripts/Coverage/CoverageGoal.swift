import Answers
import Guidance
import Interview

/// One thing that a conversation can pass: a part of its dialog, or of guidance.
public struct CoverageGoal: Hashable, Sendable {
  public let kind: Kind
  /// True for a rule that is a red flag, for an answer that raises one by itself, and for a way to an
  /// ending that is itself urgent.
  public let isRedFlag: Bool

  /// What is to be passed.
  public enum Kind: Hashable, Sendable {
    case node(NodeID)
    /// A transition of the node, by its place.
    case edge(NodeID, transition: Int)
    case answer(NodeID, CoverageAnswer)
    case rule(RuleID)
    case advice(AdviceID)
  }

  init(_ kind: Kind, isRedFlag: Bool = false) { (self.kind, self.isRedFlag) = (kind, isRedFlag) }

  /// The measure that it counts for, besides `redFlags`.
  public var facet: CoverageFacet {
    switch kind {
    case .node: .nodes
    case .edge: .edges
    case .answer: .choices
    case .rule: .rules
    case .advice: .advice
    }
  }

  /// The goal in a few words: `onset to pop`, `onset: one_moment`, `rule U1`.
  public func name(in dialog: Dialog) -> String {
    switch kind {
    case .node(let node):
      return dialog[node].name
    case .edge(let node, let transition):
      let target = dialog[node].transitions[transition].target
      return "\(dialog[node].name) to \(dialog[target].name)"
    case .answer(let node, let answer):
      return "\(dialog[node].name): \(answer.name(in: dialog.question(at: node)))"
    case .rule(let rule):
      return "rule \(rule)"
    case .advice(let advice):
      return "advice \(advice.rawValue)"
    }
  }
}

/// One way to answer a question that makes a difference somewhere.
public enum CoverageAnswer: Hashable, Sendable {
  /// An option of a choice, or an item of a list, by its place.
  case option(Int)
  /// None of those listed.
  case none
  case yes, no
  /// "Not sure", about this slot.
  case notSure(SlotID)
  /// The question, or the whole list, was skipped.
  case skipped
  /// A number of this cell.
  case number(NumberCell)
  /// The person's own words.
  case words

  fileprivate func name(in question: Question?) -> String {
    switch self {
    case .option(let place):
      return question?.optionNames[place] ?? String(place + 1)
    case .none: return "none"
    case .yes: return "yes"
    case .no: return "no"
    case .notSure(let slot):
      if case .checkList = question?.form { return "\(slot) not sure" }
      return "not sure"
    case .skipped: return "skip"
    case .number(let cell): return cell.description
    case .words: return "any words"
    }
  }
}

/// A measure of what was passed.
public enum CoverageFacet: String, Hashable, Sendable, CaseIterable {
  case nodes, edges, choices, rules, advice
  /// What leads out because of a red flag.
  case redFlags = "red-flags"

  func counts(_ goal: CoverageGoal) -> Bool {
    self == .redFlags ? goal.isRedFlag : goal.facet == self
  }
}

extension Question {
  /// The ids of the options or items, in order.
  fileprivate var optionNames: [String] {
    switch form {
    case .single(_, .choice(let options)), .single(_, .choices(let options)):
      options.map(\.id.name)
    case .checkList(let list): list.items.map(\.id.name)
    case .single: []
    }
  }
}
