import ArgumentParser
import Assistant
@preconcurrency import Glibc
import Interview
import Proofs

/// A conversation that was found, held with the program itself.
///
/// It was found among those in which everything is asked. The program passes over what can't matter
/// any more, and so the answers to that are left out.
struct HeldWitness {
  private(set) var conversation: Conversation
  /// The node of the first question.
  let first: String
  /// What is typed, line by line, each with the node that is come to by it.
  private(set) var turns: [(line: String, node: String)] = []
  /// What was said last.
  private(set) var reply: Reply

  init(_ witness: Witness, of dialog: Dialog) {
    conversation = Conversation(dialog)
    reply = conversation.open()
    first = conversation.nodeName
    for turn in witness.turns where conversation.nodeName == dialog[turn.question.node].name {
      let question = dialog.question(at: turn.question.node)
      for line in question?.spoken(turn.answer, item: turn.question.item) ?? [] {
        reply = conversation.hear(line)
        turns.append((line, conversation.nodeName))
      }
    }
  }
}

extension HeldWitness {
  var lines: [String] { turns.map(\.line) }
}

/// A conversation that shows something, to be replayed.
struct WitnessChat {
  /// What is typed, line by line.
  let answers: [String]
  /// What the program's last line says; nil where the conversation is still open.
  let result: String?
  /// Where the conversation waits.
  let node: String

  init(_ witness: Witness, of dialog: Dialog) {
    let held = HeldWitness(witness, of: dialog)
    let conversation = held.conversation
    var answers = held.lines
    // Advice can be talked about; the conversation is over when that is done with.
    if conversation.result != nil, held.reply.prompt != nil { answers.append("done") }
    (self.answers, result, node) = (answers, conversation.result, conversation.nodeName)
  }

  /// The conversation as a `.chat` file, whose `You:` lines can be fed to the program.
  func text(about fault: String, dialog file: String) -> String {
    let turns = answers.map { "Coach: ...\nYou: \($0)\n" }.joined()
    let end = result.map { "Coach: ...\nResult: \($0)\n" } ?? "Coach: ...\nAt: \(node)\n"
    return "# \(fault)\nGiven: dialog = \(file)\n\(turns)\(end)"
  }
}

extension CheckedDialog {
  /// Every conversation that shows a fault, by the name of its file.
  var chats: [(name: String, text: String)] {
    guard let report, let dialog else { return [] }
    return report.faults.enumerated().flatMap { index, fault in
      let number = String(index + 1)
      let name = String(repeating: "0", count: max(0, 2 - number.count)) + number
      let shown = [("", fault.witness), ("-beside", fault.beside)]
      return shown.compactMap { suffix, witness in
        witness.map {
          (
            "\(name)-\(fault.kind.rawValue)\(suffix).chat",
            WitnessChat($0, of: dialog).text(about: fault.message, dialog: file)
          )
        }
      }
    }
  }
}

/// The folder that conversations are written to.
struct WitnessFolder {
  private let path: String

  init(_ path: String) { self.path = path }

  func write(_ chats: [(name: String, text: String)]) throws {
    if mkdir(path, 0o755) != 0, errno != EEXIST { throw Self.failed(path) }
    for chat in chats {
      let file = "\(path)/\(chat.name)"
      guard let stream = fopen(file, "w") else { throw Self.failed(file) }
      let isWritten = fputs(chat.text, stream) >= 0
      guard fclose(stream) == 0, isWritten else { throw Self.failed(file) }
    }
  }

  private static func failed(_ path: String) -> ExitCode {
    StandardError.write("sitbone: cannot write \(path): \(String(cString: strerror(errno)))\n")
    return CommandStatus.writeFailed
  }
}
