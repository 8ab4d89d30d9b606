import ArgumentParser
import DialogScript
import Guidance
import Interview

/// Says whether dialog files are sound, and if not, what to change.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Says whether a dialog file is sound, and if not, what to change and where.",
    discussion: """
      Exits with 0 when every dialog is sound, 1 when there is something to change, and 66 when a \
      file can't be opened.
      """)

  @Argument(
    help: "Dialog files, or names of shipped dialogs.", completion: .file(extensions: ["dialog"]))
  var dialogs: [String]

  func run() throws {
    var areSound = true
    for name in dialogs {
      let source = try DialogSource(name)
      let reading = source.read()
      for diagnostic in reading.diagnostics { print(diagnostic) }
      if let dialog = reading.dialog {
        let questions = dialog.nodes.count { if case .question = $0.body { true } else { false } }
        print("\(source.file): sound. \(questions) questions, \(dialog.slots.count) slots.")
      } else {
        areSound = false
        let count = reading.diagnostics.count
        print("\(source.file): \(count) \(count == 1 ? "thing" : "things") to change.")
      }
    }
    if !areSound { throw CommandStatus.problemsFound }
  }
}
