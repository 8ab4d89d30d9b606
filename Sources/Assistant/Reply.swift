import Answers
import Guidance

/// What the coach says in one turn, and what it then waits for.
public struct Reply: Hashable, Sendable {
  public var said: [Block]
  /// What is waited for; nil when the interview is over.
  public var prompt: Prompt?

  public init(_ said: [Block], prompt: Prompt? = nil) {
    (self.said, self.prompt) = (said, prompt)
  }
}

/// What a way of reading lines should know about the question that is now open.
public struct Prompt: Hashable, Sendable {
  /// The question alone, to be shown again after the screen was cleared.
  public let question: [Block]
  /// Why it is asked, in a sentence or two; what `?` shows.
  public let why: String
  /// The answers that Tab offers.
  public let completions: [String]
  /// The earlier answer, when the person came back to it.
  public let prefill: String?
  /// A question that must not be answered by what was typed before it was seen.
  public let isSafety: Bool
  /// True when several pasted lines are one answer.
  public let takesFreeText: Bool
  /// The same question for a program.
  public let ask: Ask

  public init(
    question: [Block], why: String, completions: [String] = [], prefill: String? = nil,
    isSafety: Bool = false, takesFreeText: Bool = false,
    ask: Ask = Ask(node: "", slot: nil, kind: .text)
  ) {
    (self.question, self.why, self.completions) = (question, why, completions)
    (self.prefill, self.isSafety, self.takesFreeText) = (prefill, isSafety, takesFreeText)
    self.ask = ask
  }
}

/// A question as a program needs it: where it stands, what it fills, what it takes.
public struct Ask: Hashable, Sendable {
  public let node: String
  /// The slot that the answer fills; nil for a check-list, whose choices name theirs, and for a
  /// confirmation.
  public let slot: SlotID?
  public let kind: Kind
  public let choices: [Choice]
  /// The least and the greatest number that is taken.
  public let range: ClosedRange<Int>?

  public enum Kind: String, Hashable, Sendable {
    case yesNo = "yes_no"
    case scale
    case number
    case duration
    case choice
    case choices
    case checkList = "check_list"
    case text
    case topics
  }

  /// One thing that can be chosen; its position, from 1, can be typed.
  public struct Choice: Hashable, Sendable {
    public let id: String
    public let label: String
    /// In a check-list: the slot that it fills, and the value where that is not yes.
    public let slot: SlotID?
    public let value: Answer?
  }

  public init(
    node: String, slot: SlotID?, kind: Kind, choices: [Choice] = [],
    range: ClosedRange<Int>? = nil
  ) {
    (self.node, self.slot, self.kind) = (node, slot, kind)
    (self.choices, self.range) = (choices, range)
  }
}
