import Assistant
@preconcurrency import Glibc
import Transcripts

/// A keyboard with the kernel's own line editing: for terminals without a cursor, for screen
/// readers, and where what is said is captured.
struct PlainKeyboard: Keyboard, ~Copyable {
  private let signals: Signals
  private var lines: LineReader
  private let isCaptured = isatty(STDOUT_FILENO) == 0

  init(signals: consuming Signals, settings: TerminalSettings) {
    lines = LineReader(settings: settings, interruption: signals.descriptor)
    self.signals = signals
  }

  mutating func ask(
    _ prompt: Prompt, in layout: Layout, after output: inout Output
  ) throws(TerminalFailure) -> KeyboardEvent {
    try output.flush()
    write("You: ", to: &output)
    while true {
      switch try lines.next(flushing: &output) {
      case .line(let line):
        if isCaptured { layout.append(you: line.words, to: &output.bytes) }
        return .line(line)
      case .end, .notUTF8:
        write("\n", to: &output)
        return .end
      case .timedOut:
        write("\n", to: &output)
        return .timedOut
      case .interrupted:
        guard let number = signals.next() else { continue }
        lines.discard()
        write("\n", to: &output)
        // The kernel has cleared the line already, and does not tell what was on it.
        return number == SIGINT ? .interrupt(hadText: false) : .signal(number)
      }
    }
  }

  mutating func discardTypeAhead() {
    Typing.discard()
    lines.discard()
  }

  /// Writes what belongs to the screen alone, where the screen is.
  private func write(_ text: String, to output: inout Output) {
    if isatty(STDERR_FILENO) != 0 {
      var bytes = Array(text.utf8)
      _ = Glibc.write(STDERR_FILENO, &bytes, bytes.count)
    } else if !isCaptured {
      output.bytes.append(contentsOf: text.utf8)
    }
  }
}

/// What was typed and not yet read.
enum Typing {
  /// Throws it away; and where there was something, also what follows at once, since a paste comes
  /// in pieces.
  static func discard() {
    var isSomething = waits(milliseconds: 0)
    tcflush(STDIN_FILENO, TCIFLUSH)
    var pieces = 0
    while isSomething, pieces < 100 {
      isSomething = waits(milliseconds: 20)
      tcflush(STDIN_FILENO, TCIFLUSH)
      pieces += 1
    }
  }

  private static func waits(milliseconds: Int32) -> Bool {
    var entry = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&entry, 1, milliseconds) > 0 && entry.revents & Int16(POLLIN) != 0
  }
}
