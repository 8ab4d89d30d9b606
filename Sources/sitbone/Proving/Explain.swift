import Answers
import ArgumentParser
import Guidance
import Proofs
import Reports

/// Says what would change the guidance on one person.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Says what would change the guidance: the nearest answers that turn it.",
    discussion: """
      The file holds facts, as sitbone advise reads them, or the transcript of a conversation. Told \
      is which answers would make it more urgent: the fewest that do, and all of them where one \
      suffices.

      What would make it less urgent is for a physio who weighs what it rests on, and is told with \
      --physio, or where a physio was at the keyboard; there too a table of where each answer \
      turns the level, all others being as they are.

      EXAMPLES
        sitbone explain facts.json
        sitbone explain visit.chat --physio
        sitbone explain - --json < facts.json

      Exits with 0, with 65 when the file is neither facts nor a transcript, 66 when it can't be \
      opened.
      """)

  @Argument(help: "Facts or a transcript; - for standard input.", completion: .file())
  var file: String

  @Flag(help: "Tell also what would make it less urgent, and where each answer turns it.")
  var physio = false

  @ArgumentParser.Option(
    help: "The dialog, where the transcript names none: a file or a shipped dialog's name.",
    completion: .file(extensions: ["dialog"]))
  var dialog: String = DialogSource.usual

  @ArgumentParser.Option(help: "The day of the interview, as 2026-11-22, where it names none.")
  var date: Today?

  @Flag(help: "Answer with one JSON object.")
  var json = false

  func run() throws {
    let bytes = try InputFile.bytes(of: file)
    let isFacts = bytes.first { !Self.blanks.contains($0) } == UInt8(ascii: "{")
    let (findings, slots) = isFacts ? (try facts(bytes), nil) : try visit(bytes)
    let points = TurningPoints(of: findings, among: slots)
    let isForPhysio = physio || findings.answer("mode") == .choice("physio")
    let report = ExplainReport(points: points, isForPhysio: isForPhysio)
    try StandardOutput.write(
      Array((json ? report.json.text : report.lines.joined(separator: "\n")).utf8)
        + [UInt8(ascii: "\n")])
  }

  private static let blanks = Array(" \t\r\n".utf8)

  private func facts(_ bytes: [UInt8]) throws -> Findings {
    do throws(Facts.Problems) {
      return try Facts(json: bytes).findings
    } catch {
      for line in error.lines { StandardError.write("sitbone: \(file): \(line)\n") }
      throw CommandStatus.badData
    }
  }

  /// What was found, and which slots the dialog could have filled.
  private func visit(_ bytes: [UInt8]) throws -> (Findings, Set<SlotID>?) {
    let held = try HeldConversation.read(bytes, file: file)
    let visit = try held.visit(through: dialog, on: date?.day)
    return (visit.findings, Set(visit.dialog.slots.keys))
  }
}
