import ArgumentParser
import Assistant
import Terminal

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
        sitbone resume                         go on with a conversation that was kept
        sitbone check-in                       a week later: a one-minute look back
        sitbone course                         how it has gone since the first visit
        sitbone return                         ask again what can have changed
        printf 'yes\\nuk\\n' | sitbone           answers from a pipe
        sitbone talk --jsonl                   talk to a program, one JSON object a line
        sitbone advise facts.json --json       guidance without the conversation
        sitbone explain facts.json             what would change the guidance?
        sitbone batch my.dialog < many.jsonl   many people at once, one a line
        sitbone note visit.chat                the physio's note of a conversation
        sitbone new my-interview               start a dialog of your own
        sitbone check my-interview.dialog      is the file sound?
        sitbone diff old.dialog new.dialog     what does the edit mean for people?
        sitbone cover my-interview.dialog      a suite that looks at everything in it
        sitbone draw my-interview.dialog       its graph, for Graphviz or Mermaid
        sitbone questionnaire my.dialog        the dialog as a FHIR questionnaire
        sitbone import-questionnaire form.json a dialog of a FHIR questionnaire
        sitbone test my-conversations          do they still go as they are written?
        sitbone import screen.txt              a copied screen, as a transcript
        sitbone read --as yes-no               how would this answer be understood?
        sitbone --generate-completion-script bash
      """,
    version: "sitbone \(About.version)",
    // Each says its own name: to work it out from the type takes a third of the start.
    subcommands: [
      Talk.self, Resume.self, List.self, Forget.self, CheckInCommand.self, CourseCommand.self,
      ReturnCommand.self, NoteCommand.self, Advise.self, Explain.self, Read.self, New.self,
      Check.self, Diff.self, Cover.self, Draw.self, Batch.self, Test.self, Import.self,
      QuestionnaireCommand.self, ImportQuestionnaire.self, Respond.self, AboutCommand.self,
    ],
    defaultSubcommand: Talk.self)

  static func main() {
    guard CommandLine.argc == 1 else {
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
  static let badUsage = ExitCode(64)
  static let badData = ExitCode(65)
  static let cannotOpen = ExitCode(ExitStatus.cannotOpen)
  static let writeFailed = ExitCode(ExitStatus.inputOutput)
}
