import Assistant
import Transcripts

/// A conversation whose answers come from a pipe or a file: no prompt, no escape byte, and what is
/// printed is the transcript.
struct PipedTalk: ~Copyable {
  private var lines: LineReader
  private var output = Output()
  private let layout = Layout()
  private let settings: TerminalSettings

  init(settings: TerminalSettings, past: [UInt8] = []) {
    lines = LineReader(settings: settings)
    self.settings = settings
    output.bytes = past
  }

  mutating func hold<C: Conversing>(_ conversation: inout C) throws(TerminalFailure) -> Ending {
    var exchange = Exchange(conversation)
    defer { conversation = exchange.conversation }
    var reply = exchange.open()
    while exchange.prompt != nil {
      settings.announce(exchange.conversation)
      layout.append(coach: reply.said, to: &output.bytes)
      try output.flushIfMuch()
      switch try lines.next(flushing: &output) {
      case .line(let line):
        layout.append(you: line.words, to: &output.bytes)
        reply = exchange.hear(line)
      case .notUTF8: reply = exchange.stop(.notUTF8)
      case .timedOut: reply = exchange.stop(.noAnswerInTime)
      case .end, .interrupted: reply = exchange.stop()
      }
    }
    layout.append(coach: reply.said, to: &output.bytes)
    layout.append(result: exchange.result, to: &output.bytes)
    try output.flush()
    settings.announce(exchange.conversation)
    remarkOnUnused()
    return .status(exchange.status)
  }

  /// Says what of the input nobody read.
  private mutating func remarkOnUnused() {
    switch lines.countUnused() {
    case (0, _): break
    case (1, _): remark("1 answer was not used")
    case (let count, false): remark("\(count) answers were not used")
    case (let count, true): remark("\(count) answers or more were not used")
    }
  }
}
