import Guidance

/// What happened when a script was played: all that was said, and what it came to.
public struct Playback: Hashable, Sendable {
  /// All that the coach said, as it was printed, without the labels.
  public var text: [UInt8] = []
  /// What followed the start, and then each step that could be taken.
  public var passages: [Passage] = []
  /// How it ended; nil when it was left where it waits.
  public var ending: Ending?
  /// Why the program could not be driven to the end of the script; nil when it could.
  public var trouble: String?

  public init() {}

  /// What followed one step.
  public struct Passage: Hashable, Sendable {
    /// The coach's turns, by their places in the text. Nearly always one.
    public var turns: [Range<Int>] = []
    /// The node that the conversation waits at then.
    public var node = ""
    public var level: Disposition?
    /// How many answers in a row were not understood by then.
    public var misses = 0

    public init() {}
  }

  /// How a conversation ended.
  public struct Ending: Hashable, Sendable {
    /// What was said when the input had ended.
    public var leaving: [Range<Int>] = []
    /// True when a question was still open, and there was no more input to answer it.
    public var ranOut = false
    public var result = ""
    public var status: Int32 = 0

    public init() {}
  }

  /// The steps that could be taken; the others came when the conversation was over.
  public var stepsTaken: Int { max(passages.count - 1, 0) }

  /// The words of a turn.
  public func words(_ turn: Range<Int>) -> String {
    String(decoding: text[turn], as: UTF8.self)
  }

  /// Looks at the bytes of a turn.
  func withBytes<Value>(of turn: Range<Int>, _ look: (UnsafeBufferPointer<UInt8>) -> Value)
    -> Value
  {
    text.withUnsafeBufferPointer { look(UnsafeBufferPointer(rebasing: $0[turn])) }
  }

  /// All turns that stand between one step and the next; after the last, also the leave-taking.
  func turns(ofPassage place: Int) -> [Range<Int>] {
    guard passages.indices.contains(place) else { return [] }
    let leaving = place == passages.count - 1 ? ending?.leaving ?? [] : []
    return passages[place].turns + leaving
  }
}
