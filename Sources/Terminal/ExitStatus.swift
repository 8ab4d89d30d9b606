import Transcripts

/// The statuses a conversation can end the program with. They say whether the interview was
/// finished, never how ill the person is.
public enum ExitStatus {
  /// The interview reached its end.
  public static let finished = ClosingStatus.finished
  /// The input ended, the person stopped, or too many answers running were not understood.
  public static let unfinished = ClosingStatus.unfinished
  /// Nothing can be read at all.
  public static let cannotOpen: Int32 = 66
  /// Reading or writing failed on the way.
  public static let inputOutput: Int32 = 74
  /// No answer came in time.
  public static let timedOut = ClosingStatus.timedOut
}

/// How a conversation over a terminal or a pipe comes to its end.
enum Ending: Hashable, Sendable {
  case status(Int32)
  /// The program is to die by this signal, so that whoever started it sees a signal death.
  case signal(Int32)
}

/// A read or a write that failed, and what was being done.
public struct TerminalFailure: Error, Hashable, Sendable {
  /// `read the answers` or `write`.
  public let attempt: String
  /// The number the system gave.
  public let errorNumber: Int32

  public init(attempt: String, errorNumber: Int32) {
    (self.attempt, self.errorNumber) = (attempt, errorNumber)
  }
}
