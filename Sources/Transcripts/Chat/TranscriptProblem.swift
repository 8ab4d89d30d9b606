/// Something in a file of conversations that has to be changed, and how.
public struct TranscriptProblem: Hashable, Sendable, CustomStringConvertible {
  /// The file's name, as it was given.
  public let file: String
  /// The line's number, from 1.
  public let line: Int
  /// What is wrong, and what to do about it.
  public let message: String

  public init(file: String, line: Int, message: String) {
    (self.file, self.line, self.message) = (file, line, message)
  }

  public var description: String { "\(file):\(line): \(message)" }
}

/// The conversations of one file, and what has to be changed in it.
public struct TranscriptReading: Hashable, Sendable {
  public let transcripts: [Transcript]
  public let problems: [TranscriptProblem]

  public init(transcripts: [Transcript], problems: [TranscriptProblem]) {
    (self.transcripts, self.problems) = (transcripts, problems)
  }
}
