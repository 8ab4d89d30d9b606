import Assistant
import Transcripts

/// A place where a person types lines.
///
/// A protocol, because two cases exist: GNU readline, and the line editing that every terminal has.
protocol Keyboard: ~Copyable {
  /// Shows the prompt, waits for a line, and leaves the terminal as it found it.
  mutating func ask(
    _ prompt: Prompt, in layout: Layout, after output: inout Output
  ) throws(TerminalFailure) -> KeyboardEvent

  /// Throws away what was typed before now.
  mutating func discardTypeAhead()
}

/// What came from the keyboard while a question was open.
enum KeyboardEvent: Hashable, Sendable {
  case line(TypedLine)
  case end
  /// Ctrl-C; what was on the line is gone.
  case interrupt(hadText: Bool)
  /// A signal that ends the program.
  case signal(Int32)
  case timedOut
}
