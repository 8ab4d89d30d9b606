import ArgumentParser
import Assistant
import Terminal
import Transcripts

/// How a conversation is held, whether it begins or goes on.
struct TalkOptions: ParsableArguments {
  @Flag(help: "Speak JSON: one object a line, each answer one line.")
  var jsonl = false

  @Flag(help: "No line editing, no colour: for screen readers and simple terminals.")
  var plain = false

  @Flag(help: "Exit with 10 to 13 for routine, within_days, same_day, emergency_now.")
  var exitLevel = false

  @Option(help: "Give up after this many seconds without an answer (exit 75).")
  var timeout: Int?

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

  var manner: Manner {
    Manner(
      isJSON: jsonl, tellsLevel: exitLevel,
      settings: TerminalSettings(
        isPlain: plain, timeoutSeconds: timeout, readyDescriptor: readyFd,
        stateDescriptor: stateFd, clockDescriptor: clockFd))
  }
}

/// How a conversation is held: in lines of JSON or in the terminal's own way.
struct Manner: Hashable {
  var isJSON = false
  /// True to exit with 10 to 13 for the level.
  var tellsLevel = false
  var settings = TerminalSettings()

  /// Who reads what is said.
  var company: KeptConversation.Company { !isJSON && meetsPerson(settings) ? .person : .program }

  /// Holds a conversation, and ends the program with the status that tells how it went.
  ///
  /// - Parameters:
  ///   - past: what was printed of its first part, to be printed again.
  ///   - note: where the note goes when it is over.
  func hold<C: Consulting>(
    _ conversation: C, after past: [UInt8] = [], note: NoteFile? = nil
  ) throws {
    let status: Int32
    let held: C
    if isJSON {
      var talk = JSONLines(conversation, settings: settings)
      status = talk.run()
      held = talk.conversation
    } else {
      var talk = conversation
      status = Terminal.run(&talk, settings: settings, after: past)
      held = talk
    }
    try note?.write(held.consultation)
    if held.isMissingInFile { throw ExitCode(ExitStatus.inputOutput) }
    if tellsLevel, status == 0, let level = held.consultation.levelStatus { throw ExitCode(level) }
    if status != 0 { throw ExitCode(status) }
  }
}

/// A conversation with guidance behind it, whatever else is done with its turns.
///
/// A protocol, because two cases exist: the conversation by itself, and one that is kept in a file.
protocol Consulting: Conversing {
  var consultation: Conversation { get }
  /// True when it was to be written to a file, and some of it was not at once.
  var isMissingInFile: Bool { get }
}

extension Conversation: Consulting {
  var consultation: Conversation { self }
  var isMissingInFile: Bool { false }
}

extension KeptConversation: Consulting {
  var consultation: Conversation { conversation }
  var isMissingInFile: Bool { hasFailed }
}
