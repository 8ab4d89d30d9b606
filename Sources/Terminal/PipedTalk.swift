import Assistant

/// A conversation whose answers come from a pipe or a file: no prompt, no escape byte, and what is
/// printed is the transcript.
struct PipedTalk: ~Copyable {
  private var lines: LineReader
  private var output = Output()
  private let layout = Layout()
  /// Lines running that were not even put to the conversation.
  private var refusalsInARow = 0

  init(settings: TerminalSettings) {
    lines = LineReader(settings: settings)
  }

  mutating func hold<C: Conversing>(_ conversation: inout C) throws(TerminalFailure) -> Ending {
    var reply = conversation.open()
    while let prompt = reply.prompt {
      layout.append(coach: reply.said, to: &output.bytes)
      try output.flushIfMuch()
      switch try lines.next(flushing: &output) {
      case .line(let line):
        layout.append(you: line.words, to: &output.bytes)
        reply = answer(line, at: prompt, in: &conversation)
        if conversation.missesInARow + refusalsInARow >= MissLimit.piped {
          return try stop(&conversation, ExitStatus.unfinished, saying: .tooManyMisses)
        }
      case .notUTF8: return try stop(&conversation, ExitStatus.unfinished, saying: .notUTF8File)
      case .timedOut: return try stop(&conversation, ExitStatus.timedOut, saying: .noAnswerInTime)
      case .end, .interrupted: return try stop(&conversation, ExitStatus.unfinished)
      }
    }
    layout.append(coach: reply.said, to: &output.bytes)
    return try close(conversation, ExitStatus.unfinished)
  }

  private mutating func answer<C: Conversing>(
    _ line: TypedLine, at prompt: Prompt, in conversation: inout C
  ) -> Reply {
    if let notice = line.refusal(at: prompt) {
      refusalsInARow += 1
      return Reply([notice.paragraph] + prompt.question, prompt: prompt)
    }
    let reply = conversation.hear(line.words)
    if conversation.missesInARow == 0 { refusalsInARow = 0 }
    return reply
  }

  private mutating func stop<C: Conversing>(
    _ conversation: inout C, _ status: Int32, saying notice: Notice? = nil
  ) throws(TerminalFailure) -> Ending {
    let said = conversation.endInput().said
    layout.append(coach: (notice.map { [$0.paragraph] } ?? []) + said, to: &output.bytes)
    return try close(conversation, status)
  }

  /// Prints the result, and says what of the input nobody read.
  private mutating func close<C: Conversing>(
    _ conversation: C, _ statusIfUnfinished: Int32
  ) throws(TerminalFailure) -> Ending {
    layout.append(result: conversation.closingResult, to: &output.bytes)
    try output.flush()
    switch lines.countUnused() {
    case (0, _): break
    case (1, _): remark("1 answer was not used")
    case (let count, false): remark("\(count) answers were not used")
    case (let count, true): remark("\(count) answers or more were not used")
    }
    return .status(conversation.isFinished ? ExitStatus.finished : statusIfUnfinished)
  }
}

extension Conversing {
  /// What the last line says.
  var closingResult: String { result ?? "unfinished at \(nodeName)" }
}
