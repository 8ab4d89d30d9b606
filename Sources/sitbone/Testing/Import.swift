import ArgumentParser
@preconcurrency import Glibc
import Transcripts

/// Cleans what was copied from a screen, mailed or logged into a transcript.
struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Cleans a copied screen, a mail or a log into a transcript.",
    discussion: """
      Takes out shell prompts and the command line, escape sequences, keys such as ^C, signs of the \
      editing mode, marks of quotation, times before lines; joins lines that a window or a mail cut; \
      makes curled quotation marks plain. What can't be placed is kept as a Note: line, with a \
      warning on standard error.

      EXAMPLES
        sitbone import screen.txt > case.chat
        tmux capture-pane -p -S - | sitbone import > case.chat

      Exits with 0, with 65 when there is no conversation in it, 66 when the file can't be opened.
      """)

  @Argument(help: "The file; standard input if left out.", completion: .file())
  var file: String = "-"

  @Option(help: "The columns of the window that it was copied from, where they can't be told.")
  var width: Int?

  func validate() throws {
    if let width, !(20...1000).contains(width) {
      throw ValidationError("--width takes a number of columns from 20 to 1000.")
    }
  }

  func run() throws {
    let bytes = try InputFile.bytes(of: file)
    let name = file == "-" ? "standard input" : file
    let transcript = TranscriptImport(bytes, file: name, width: width)
    for warning in transcript.warnings { StandardError.write("\(warning)\n") }
    guard !transcript.text.isEmpty else { throw CommandStatus.badData }
    print(transcript.text, terminator: "")
    guard fflush(stdout) == 0 else { throw CommandStatus.writeFailed }
  }
}
