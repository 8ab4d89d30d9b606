/// What became of one conversation that was put to the test.
public struct Verdict: Hashable, Sendable {
  public let file: String
  /// The line on which the conversation begins.
  public let line: Int
  public let name: String
  public let outcome: Outcome
  /// How its dialog has changed since it was written; nil where it has not, or nobody can tell.
  public var dialogChange: DialogChange?

  public enum Outcome: Hashable, Sendable {
    case passed
    /// It differs; never empty. `driver` held the conversation when it did.
    case differs([Difference], driver: Transcript.Driver)
    /// It can't be read as a test; never empty.
    case unreadable([TranscriptProblem])
  }

  public init(file: String, line: Int, name: String, _ outcome: Outcome) {
    (self.file, self.line, self.name, self.outcome) = (file, line, name, outcome)
  }

  /// The verdict about a conversation that was held.
  public init(_ trial: Trial, _ outcome: Outcome) {
    self.init(file: trial.file, line: trial.line, name: trial.name, outcome)
  }

  public var hasPassed: Bool { outcome == .passed }
}

/// How many conversations passed, and how many did not.
public struct Tally: Hashable, Sendable {
  public var passed = 0
  public var differing = 0
  public var unreadable = 0
  /// How many were written over another version of their dialog, and pass all the same.
  public var passedChange = 0

  public init(_ verdicts: [Verdict]) {
    for verdict in verdicts {
      switch verdict.outcome {
      case .passed:
        passed += 1
        if verdict.dialogChange != nil { passedChange += 1 }
      case .differs: differing += 1
      case .unreadable: unreadable += 1
      }
    }
  }

  /// `3 conversations: 1 passed, 2 differ.`
  public var line: String {
    let all = passed + differing
    let noun = all == 1 ? "conversation" : "conversations"
    var parts = ["\(passed) passed"]
    if differing > 0 { parts.append(differing == 1 ? "1 differs" : "\(differing) differ") }
    let files = unreadable == 1 ? "1 file" : "\(unreadable) files"
    let unread = unreadable > 0 ? " \(files) can't be read as conversations." : ""
    return "\(all) \(noun): \(parts.joined(separator: ", ")).\(unread)"
  }
}
