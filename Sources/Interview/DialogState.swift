import Answers

/// Everything heard so far in one interview. Where the interview stands follows from it.
public struct DialogState: Hashable, Sendable {
  /// Every answer given, those that are off the path now among them, each under its question's key.
  public internal(set) var answers = Findings()
  /// What was said, in order.
  public internal(set) var turns: [Turn] = []
  /// What was found before answers were given anew, in order.
  public internal(set) var revisions: [Revision] = []
  /// Questions that the person came back to and has not answered anew.
  public internal(set) var reopened: Set<SlotID> = []
  /// Slots that free text has touched, in order.
  public internal(set) var mentioned: [SlotID] = []
  /// How it went so far with the question that is open.
  public internal(set) var attempt = Attempt()
  /// Where the answers lead. Kept so that a turn need not walk from the start; it always equals
  /// `dialog.walk(answers, reopened:mentioned:)`.
  public internal(set) var walk: Walk
  /// True once the person or the input stopped the interview before its end.
  public internal(set) var isStopped = false

  /// What happened so far while one question is open.
  public struct Attempt: Hashable, Sendable {
    /// How often the words were not understood.
    public var misses = 0
    /// "Not sure" was said once, and the question explained.
    public var isClarified = false
    /// "Skip" was said once, and what it costs explained.
    public var knowsCost = false
    /// What the words may have meant, and the words; a yes takes it.
    public var offer: Finding?
    /// Something else was talked about in between.
    public var hasDigressed = false

    public init() {}
  }
}

/// What a question's slots held before it was answered anew.
public struct Revision: Hashable, Sendable {
  public let question: OpenQuestion
  public let earlier: [SlotID: Finding]
}

/// One exchange: the question asked, the words heard, and what they came to.
public struct Turn: Hashable, Sendable {
  public let question: OpenQuestion?
  public let words: String
  public let outcome: Outcome

  public enum Outcome: Hashable, Sendable {
    case answered(Answer)
    case missed
    case asked(Command)
  }
}

extension Dialog {
  /// The state before anything was said.
  public var initialState: DialogState { DialogState(walk: walk(Findings())) }

  /// What would be found if every question that was come back to kept its earlier answer.
  public func standingFindings(_ state: DialogState) -> Findings {
    state.reopened.isEmpty
      ? state.walk.findings : walk(state.answers, mentioned: state.mentioned).findings
  }
}
