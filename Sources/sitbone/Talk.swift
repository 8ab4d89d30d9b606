import ArgumentParser
import Assistant
import Terminal
import Transcripts

/// Holds a conversation, with a person or with a program.
struct Talk: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Talks: with a person at a terminal, from a pipe, or with a program (--jsonl).",
    discussion: """
      Exits with 0 when the interview was finished, 65 when it was not, 66 when the dialog can't \
      be opened, 74 when input or output fails, 75 when no answer came in time. Ctrl-C ends it as \
      a signal would.
      """)

  @Argument(
    help: "A dialog file, or the name of a shipped dialog.",
    completion: .file(extensions: ["dialog"]))
  var dialog: String = DialogSource.usual

  @Flag(help: "Speak JSON: one object a line, each answer one line.")
  var jsonl = false

  @Flag(help: "No line editing, no colour: for screen readers and simple terminals.")
  var plain = false

  @Flag(help: "Exit with 10 to 13 for routine, within_days, same_day, emergency_now.")
  var exitLevel = false

  @Option(help: "Give up after this many seconds without an answer (exit 75).")
  var timeout: Int?

  @Option(help: "The day that \"since March\" counts from, as 2026-11-22; today if left out.")
  var today: Today?

  @Option(help: .hidden)
  var readyFd: Int32?

  @Option(help: .hidden)
  var stateFd: Int32?

  @Option(help: .hidden)
  var clockFd: Int32?

  func validate() throws {
    if let timeout, !(0...1_000_000).contains(timeout) {
      throw ValidationError("--timeout takes a number of seconds from 0 to 1000000.")
    }
  }

  func run() throws {
    let settings = TerminalSettings(
      isPlain: plain, timeoutSeconds: timeout, readyDescriptor: readyFd,
      stateDescriptor: stateFd, clockDescriptor: clockFd)
    try Self.talk(
      through: dialog, today: today, settings: settings, jsonl: jsonl, exitLevel: exitLevel)
  }

  /// Talks, and ends the program with the status that tells how it went.
  static func talk(
    through name: String = DialogSource.usual, today: Today? = nil,
    settings: TerminalSettings = TerminalSettings(), jsonl: Bool = false, exitLevel: Bool = false
  ) throws {
    let dialog = try DialogSource(name).sound()
    var conversation = Conversation(dialog, today: today?.day ?? Today.fromClock)
    let status: Int32
    let level: Int32?
    if jsonl {
      var talk = JSONLines(conversation, settings: settings)
      status = talk.run()
      level = talk.levelStatus
    } else {
      status = Terminal.run(&conversation, settings: settings)
      level = conversation.levelStatus
    }
    if exitLevel, status == 0, let level { throw ExitCode(level) }
    if status != 0 { throw ExitCode(status) }
  }
}
