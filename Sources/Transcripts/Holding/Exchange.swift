import Assistant

/// A conversation held line by line with no terminal, as a pipe holds it and a test replays it.
///
/// It settles what a line is refused for before anybody asks what it means, when so much was not
/// understood that it has to stop, and what the last line says.
public struct Exchange<C: Conversing> {
  public private(set) var conversation: C
  /// What is waited for; nil when it is over.
  public private(set) var prompt: Prompt?
  /// Lines running that were not even put to the conversation.
  private var refusalsInARow = 0
  private var cause: Cause?

  /// What ends the input, besides the person.
  public enum Cause: Hashable, Sendable {
    case endOfInput
    case noAnswerInTime
    case notUTF8
  }

  public init(_ conversation: C) { self.conversation = conversation }

  /// Says what is said before the first answer.
  public mutating func open() -> Reply {
    let reply = conversation.open()
    prompt = reply.prompt
    return reply
  }

  /// Takes one line. After too many that were not understood, the reply is a leave-taking.
  public mutating func hear(_ line: TypedLine) -> Reply {
    guard let prompt else { return Reply([]) }
    let reply = answer(line, at: prompt)
    if conversation.missesInARow + refusalsInARow >= MissLimit.piped {
      return leave(saying: .tooManyMisses)
    }
    self.prompt = reply.prompt
    return reply
  }

  /// Takes leave, since there is no more input.
  public mutating func stop(_ cause: Cause = .endOfInput) -> Reply {
    self.cause = cause
    return switch cause {
    case .endOfInput: leave(saying: nil)
    case .noAnswerInTime: leave(saying: .noAnswerInTime)
    case .notUTF8: leave(saying: .notUTF8File)
    }
  }

  /// What the last line of the transcript says.
  public var result: String { conversation.closingResult }

  /// The status that the program ends with, now that it is over.
  public var status: Int32 {
    if conversation.isFinished { return ClosingStatus.finished }
    return cause == .noAnswerInTime ? ClosingStatus.timedOut : ClosingStatus.unfinished
  }

  private mutating func answer(_ line: TypedLine, at prompt: Prompt) -> Reply {
    if let notice = line.refusal(at: prompt) {
      refusalsInARow += 1
      return Reply([notice.paragraph] + prompt.question, prompt: prompt)
    }
    let reply = conversation.hear(line.words)
    if conversation.missesInARow == 0 { refusalsInARow = 0 }
    return reply
  }

  private mutating func leave(saying notice: Notice?) -> Reply {
    prompt = nil
    return Reply((notice.map { [$0.paragraph] } ?? []) + conversation.endInput().said)
  }
}

extension Exchange: Sendable where C: Sendable {}
