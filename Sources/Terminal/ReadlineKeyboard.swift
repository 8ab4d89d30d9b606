import Assistant
@preconcurrency import Glibc
import Transcripts

/// A keyboard with GNU readline.
struct ReadlineKeyboard: Keyboard, ~Copyable {
  private let signals: Signals
  private let settings: TerminalSettings

  init(signals: consuming Signals, settings: TerminalSettings) {
    self.signals = signals
    self.settings = settings
    TerminalRescue.install()
    Readline.start()
  }

  mutating func ask(
    _ prompt: Prompt, in layout: Layout, after output: inout Output
  ) throws(TerminalFailure) -> KeyboardEvent {
    try output.flush()
    let event = Readline.ask(prompt, in: layout, signals: signals, settings: settings)
    // Only a story is worth bringing back; an answer to a safety question must not be.
    if case .line(let line) = event, prompt.takesFreeText, !prompt.isSafety, !line.words.isEmpty {
      Readline.remember(line.words)
    }
    return event
  }

  mutating func discardTypeAhead() { Typing.discard() }

  deinit { Readline.forget() }
}
