import Answers
import Guidance
import Interview

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
  private let content: Content
  /// The earlier answer, when the person came back to it.
  public let prefill: String?
  /// A question that must not be answered by what was typed before it was seen.
  public let isSafety: Bool
  /// True when several pasted lines are one answer.
  public let takesFreeText: Bool

  private enum Content: Hashable, Sendable {
    case words(question: [Block], why: String, completions: [String], Ask)
    /// A question of the dialog. It is put in words when somebody looks, which a pipe never does.
    indirect case open(OpenQuestion, Wording, isOneByOne: Bool)
  }

  public init(
    question: [Block], why: String, completions: [String] = [], prefill: String? = nil,
    isSafety: Bool = false, takesFreeText: Bool = false,
    ask: Ask = Ask(node: "", slot: nil, kind: .text)
  ) {
    content = .words(question: question, why: why, completions: completions, ask)
    (self.prefill, self.isSafety, self.takesFreeText) = (prefill, isSafety, takesFreeText)
  }

  init(
    _ open: OpenQuestion, in wording: Wording, isOneByOne: Bool, prefill: String?, isSafety: Bool,
    takesFreeText: Bool
  ) {
    content = .open(open, wording, isOneByOne: isOneByOne)
    (self.prefill, self.isSafety, self.takesFreeText) = (prefill, isSafety, takesFreeText)
  }

  /// The question alone, to be shown again after the screen was cleared.
  public var question: [Block] {
    switch content {
    case .words(let question, _, _, _): question
    case .open(let open, let wording, let isOneByOne):
      wording.question(open, isOneByOne: isOneByOne)
    }
  }

  /// Why it is asked, in a sentence or two; what `?` shows.
  public var why: String {
    switch content {
    case .words(_, let why, _, _): why
    case .open(let open, let wording, _): wording.why(open)
    }
  }

  /// The answers that Tab offers.
  public var completions: [String] {
    switch content {
    case .words(_, _, let completions, _): completions
    case .open(let open, let wording, _): wording.completions(open)
    }
  }

  /// The same question for a program.
  public var ask: Ask {
    switch content {
    case .words(_, _, _, let ask): ask
    case .open(let open, let wording, _): Ask(open, of: wording.dialog)
    }
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
