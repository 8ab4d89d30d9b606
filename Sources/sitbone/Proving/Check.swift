import ArgumentParser
import DialogScript
import Guidance
import Interview
import Proofs

/// Says whether dialog files are sound, and if not, what to change.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Says whether a dialog is sound: as a file, and in every conversation it can lead.",
    discussion: """
      First the file is read. Then all its conversations are looked at, every one: whether each \
      node is come to, each rule can apply, nobody is left without an answer, and everything that \
      must be true of all of them is. What is wrong is told with the shortest conversation that \
      shows it.

      Exits with 0 when every dialog is sound, 1 when there is something to change, and 66 when a \
      file can't be opened.
      """)

  @Argument(
    help: "Dialog files, or names of shipped dialogs.", completion: .file(extensions: ["dialog"]))
  var dialogs: [String]

  @Flag(help: "Answer with one JSON object for each dialog, one a line.")
  var json = false

  @Option(
    help: "Write each conversation that shows something to this folder, as a .chat file to replay.",
    completion: .directory)
  var witnesses: String?

  func run() throws {
    var areSound = true
    for name in dialogs {
      let checked = CheckedDialog(try DialogSource(name))
      if json {
        print(checked.json.text)
      } else {
        for line in checked.lines { print(line) }
      }
      if let witnesses { try WitnessFolder(witnesses).write(checked.chats) }
      areSound = areSound && checked.isSound
    }
    if !areSound { throw CommandStatus.problemsFound }
  }
}
