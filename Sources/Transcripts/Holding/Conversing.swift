import Assistant
import Guidance

/// A conversation that takes a line and has a reply.
///
/// A protocol, because two cases exist: the interview with a person, and the small conversations
/// that stand in for it where only the terminal is looked at.
public protocol Conversing {
  /// Says what is said before the first answer.
  mutating func open() -> Reply
  /// Takes one line that was typed, already made fit to be shown.
  mutating func hear(_ words: String) -> Reply
  /// Takes leave: the input ended, or the person stopped. Closing words, without a prompt.
  mutating func endInput() -> Reply

  /// The node it waits at.
  var nodeName: String { get }
  /// How soon to be seen by what was said so far; nil while no red flag was found.
  var level: Disposition? { get }
  /// What it came to, such as `same_day (U1)`; nil while it goes on.
  var result: String? { get }
  /// True when it reached its own end.
  var isFinished: Bool { get }
  /// How many answers running were not understood.
  var missesInARow: Int { get }
}

extension Conversation: Conversing {}

extension Conversing {
  /// What the last line of a transcript says.
  package var closingResult: String { result ?? "unfinished at \(nodeName)" }
}
