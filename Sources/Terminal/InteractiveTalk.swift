import Assistant
@preconcurrency import Glibc
import Guidance
import Transcripts

/// A conversation with a person at a keyboard.
struct InteractiveTalk<Keys: Keyboard & ~Copyable>: ~Copyable {
  private var keyboard: Keys
  private let screen: Screen
  private let settings: TerminalSettings
  private var output = Output()
  /// True when the last thing that happened was a Ctrl-C on an empty line.
  private var isWarned = false

  init(
    keyboard: consuming Keys, screen: Screen, settings: TerminalSettings, past: [UInt8] = []
  ) {
    self.keyboard = keyboard
    (self.screen, self.settings) = (screen, settings)
    output.bytes = past
  }

  mutating func hold<C: Conversing>(_ conversation: inout C) throws(TerminalFailure) -> Ending {
    var reply = conversation.open()
    while let prompt = reply.prompt {
      settings.announce(conversation)
      switch try ask(reply, prompt) {
      case .line(let line):
        isWarned = false
        reply = answer(line, at: prompt, in: &conversation)
      case .interrupt(hadText: true):
        isWarned = false
        reply = Reply([KeyNotice.lineCleared.paragraph], prompt: prompt.again())
      case .interrupt(hadText: false):
        if isWarned { return try stop(&conversation, .signal(SIGINT)) }
        isWarned = true
        reply = Reply([KeyNotice.interruptAgain.paragraph], prompt: prompt.again())
      case .end:
        if let ending = try confirmStop(conversation) { return try stop(&conversation, ending) }
        isWarned = false
        reply = Reply([KeyNotice.carryingOn.paragraph] + prompt.question, prompt: prompt.again())
      case .signal(let number): return try stop(&conversation, .signal(number))
      case .timedOut:
        return try stop(&conversation, .status(ExitStatus.timedOut), saying: .noAnswerInTime)
      }
    }
    screen.append(reply, to: &output.bytes)
    return try close(conversation, .status(ExitStatus.unfinished))
  }

  private mutating func ask(
    _ reply: Reply, _ prompt: Prompt
  ) throws(TerminalFailure) -> KeyboardEvent {
    // What was typed before the question could be seen cannot be an answer to it.
    if prompt.isSafety { keyboard.discardTypeAhead() }
    screen.append(reply, to: &output.bytes)
    return try keyboard.ask(prompt, in: screen.layout, after: &output)
  }

  private mutating func answer<C: Conversing>(
    _ line: TypedLine, at prompt: Prompt, in conversation: inout C
  ) -> Reply {
    if let notice = line.refusal(at: prompt) {
      // Pasted lines are kept, to be mended.
      let kept: String? = if case .severalLines = notice { line.words } else { nil }
      return Reply([notice.paragraph] + prompt.question, prompt: prompt.again(prefill: kept))
    }
    // Enter held down is one empty answer, not hundreds.
    if line.words.isEmpty { keyboard.discardTypeAhead() }
    return conversation.hear(line.words)
  }

  /// Asks once whether to stop; the ending, if so.
  private mutating func confirmStop<C: Conversing>(
    _ conversation: C
  ) throws(TerminalFailure) -> Ending? {
    let stopped = Ending.status(ExitStatus.unfinished)
    // Nothing is lost once the advice was given.
    if conversation.isFinished { return stopped }
    let question = [KeyNotice.stopNow.paragraph]
    let prompt = Prompt(question: question, why: "", completions: ["yes", "no"], isSafety: true)
    switch try ask(Reply(question, prompt: prompt), prompt) {
    case .line(let line):
      return ["y", "yes", "stop", "quit"].contains(line.words.lowercased()) ? stopped : nil
    case .end: return stopped
    case .interrupt: return .signal(SIGINT)
    case .signal(let number): return .signal(number)
    case .timedOut: return .status(ExitStatus.timedOut)
    }
  }

  private mutating func stop<C: Conversing>(
    _ conversation: inout C, _ ending: Ending, saying notice: Notice? = nil
  ) throws(TerminalFailure) -> Ending {
    let said = conversation.endInput().said
    screen.append(Reply((notice.map { [$0.paragraph] } ?? []) + said), to: &output.bytes)
    return try close(conversation, ending)
  }

  private mutating func close<C: Conversing>(
    _ conversation: C, _ endingIfUnfinished: Ending
  ) throws(TerminalFailure) -> Ending {
    settings.announce(conversation)
    screen.layout.append(result: conversation.closingResult, to: &output.bytes)
    // What is left over is meant for us, and must not become a command, or a line of the history,
    // of the shell.
    keyboard.discardTypeAhead()
    do throws(TerminalFailure) {
      try output.flush()
    } catch {
      // A terminal that hung up cannot be written to, and that is not news.
      if case .status = endingIfUnfinished { throw error }
    }
    if conversation.isFinished, case .status = endingIfUnfinished {
      return .status(ExitStatus.finished)
    }
    return endingIfUnfinished
  }
}
