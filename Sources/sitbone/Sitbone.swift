import ArgumentParser
import Assistant

/// The command line: chooses, wires, starts.
@main struct Sitbone: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sitbone",
    abstract: "A conversation about pain at the sit bone.",
    discussion: """
      It asks about your pain and says what may help and who to contact. It cannot tell you what \
      is wrong. If you think it is an emergency, call your emergency number now.

      EXAMPLES
        sitbone                                talk
        sitbone talk my-interview.dialog       talk through a dialog of your own
        printf 'yes\\nuk\\n' | sitbone           answers from a pipe
        sitbone talk --jsonl                   talk to a program, one JSON object a line
        sitbone advise facts.json --json       guidance without the conversation
        sitbone check my-interview.dialog      is the file sound?
        sitbone import screen.txt              a copied screen, as a transcript
        sitbone read --as yes-no               how would this answer be understood?
        sitbone --generate-completion-script bash
      """,
    version: "sitbone \(About.version)",
    subcommands: [
      Talk.self, Advise.self, Check.self, Import.self, Read.self, AboutCommand.self,
    ],
    defaultSubcommand: Talk.self)

  static func main() {
    guard CommandLine.arguments.count == 1 else {
      main(nil)
      return
    }
    // Most people type just the name. Without the parser their first question comes in half the
    // time.
    do {
      try Talk.talk()
    } catch {
      exit(withError: error)
    }
  }
}

/// Says what the program is and how it may be used.
struct AboutCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "about", abstract: "What this is, its licence, and what it must not be used for.")

  func run() {
    for block in About.blocks { print(block.line) }
  }
}

/// Statuses of the whole program beyond those of a conversation.
enum CommandStatus {
  static let problemsFound = ExitCode(1)
  static let badData = ExitCode(65)
  static let cannotOpen = ExitCode(66)
}
