import ArgumentParser
import Reports
import Terminal

/// Writes what a physio takes away from an interview.
struct NoteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "note",
    abstract: "Writes the physio's note of an interview, from its transcript.",
    discussion: """
      The transcript is what the conversation printed, what was kept of it, or one that was \
      written as a test. Its answers are gone through again, so the \
      note says what they come to now.

      EXAMPLES
        sitbone note visit.chat                          the note, as Markdown
        sitbone note 2026-11-22                          of a conversation that was kept
        sitbone note visit.chat --format text            the note, as plain text
        sitbone note visit.chat --html > visit.html      a page to look at and to print
        sitbone note third.chat --html --earlier first.chat --earlier second.chat
        sitbone note visit.chat --fhir > visit.json      a FHIR R4 QuestionnaireResponse
        sitbone note cases.chat --title "The runner"     one of several in a file
        sitbone note 2026-11-22                          a conversation that was kept
        sitbone < answers.txt | sitbone note             straight from a conversation

      Exits with 0, with 65 when the file is no transcript of one conversation, 66 when a file \
      can't be opened, 74 when the note can't be written.
      """)

  @Argument(
    help: "The transcript, or the name of a kept conversation; standard input if left out.",
    completion: .file(extensions: ["chat"]))
  var transcript = "-"

  @Option(help: "Which conversation is meant, where the file holds several.")
  var title: String?

  @Option(help: "How the note is written: markdown, text, html or fhir.")
  var format: Format?

  @Flag(help: "The same as --format html.")
  var html = false

  @Flag(help: "The same as --format fhir.")
  var fhir = false

  @Option(
    help: "A transcript of an earlier visit, for the course on the page; may be repeated.",
    completion: .file(extensions: ["chat"]))
  var earlier: [String] = []

  @Option(
    help: "The dialog, where the transcript names none: a file or a shipped dialog's name.",
    completion: .file(extensions: ["dialog"]))
  var dialog: String = DialogSource.usual

  @Option(help: "The day of the interview, as 2026-11-22, where the transcript names none.")
  var date: Today?

  /// What a note can be written as.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case markdown, text, html, fhir
  }

  func validate() throws {
    let asked = [format, html ? .html : nil, fhir ? .fhir : nil].compactMap { $0 }
    if Set(asked).count > 1 { throw ValidationError("Choose one format.") }
    if !earlier.isEmpty && written != .html {
      throw ValidationError("--earlier shows its visits on a page: add --html.")
    }
  }

  private var written: Format { format ?? (html ? .html : fhir ? .fhir : .markdown) }

  func run() throws {
    let visit = try visit(in: transcript)
    let text =
      switch written {
      case .markdown: Array(Note(of: visit).markdown.utf8)
      case .text: Array(Note(of: visit).text.utf8)
      case .html: Array(Page(of: visit, after: try earlier.map(self.visit)).html.utf8)
      case .fhir: FHIRResponse(of: visit).json.page + [UInt8(ascii: "\n")]
      }
    try StandardOutput.write(text)
  }

  private func visit(in path: String) throws -> Visit {
    let isFile = path == "-" || InputFile.isThere(path)
    let file = isFile ? path : KeptFiles.path(named: path, in: PrivateFolder())
    let held = try HeldConversation.read(
      try InputFile.bytes(of: file), file: file, title: path == transcript ? title : nil)
    return try held.visit(through: dialog, on: date?.day)
  }
}
