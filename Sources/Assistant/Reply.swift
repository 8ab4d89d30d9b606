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

  public init(
    question: [Block], why: String, completions: [String] = [], prefill: String? = nil,
    isSafety: Bool = false, takesFreeText: Bool = false
  ) {
    (self.question, self.why, self.completions) = (question, why, completions)
    (self.prefill, self.isSafety, self.takesFreeText) = (prefill, isSafety, takesFreeText)
  }
}
