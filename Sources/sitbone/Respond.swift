import ArgumentParser
import Assistant
@preconcurrency import Glibc
import Questionnaires

/// Turns a conversation through an imported dialog into the response to its questionnaire.
struct Respond: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Turns a conversation into the FHIR response to an imported questionnaire.",
    discussion: """
      Takes the questionnaire and the dialog that was made from it, and from standard input the \
      answers: a saved conversation, of which only the lines that begin with You: count, or one \
      answer a line. The QuestionnaireResponse goes to standard output. It keeps to the \
      questionnaire; what it can't hold is listed on standard error.

      EXAMPLES
        sitbone import-questionnaire form.json --output knee.dialog
        sitbone talk knee.dialog | tee conversation
        sitbone respond form.json knee.dialog < conversation > response.json

      Exits with 0 when the response is complete, 65 when something that the questionnaire needs is \
      missing (the response then says in-progress) or a file can't be read as what it should be, 66 \
      when it can't be opened, and 74 when the response can't be written.
      """)

  @Argument(help: "The questionnaire, as JSON.", completion: .file(extensions: ["json"]))
  var questionnaire: String

  @Argument(
    help: "The dialog that was made from it.", completion: .file(extensions: ["dialog"]))
  var dialog: String

  @Option(help: "When the answers were given, as 2026-11-22T10:00:00Z; now if left out.")
  var authored: String?

  @Option(help: "The day that \"since March\" counts from, as 2026-11-22; today if left out.")
  var today: Today?

  func validate() throws {
    if let authored, !QuestionnaireAnswers.isMoment(authored) {
      throw ValidationError("--authored takes a moment such as 2026-11-22T10:00:00Z.")
    }
  }

  func run() throws {
    let form: Questionnaire
    let bytes = try InputFile.bytes(of: questionnaire)
    do throws(QuestionnaireFaults) {
      form = try Questionnaire(json: bytes)
    } catch {
      for fault in error.all { StandardError.write("sitbone: \(questionnaire): \(fault)\n") }
      throw CommandStatus.badData
    }
    let dialog = try DialogSource(dialog).sound()
    var conversation = Conversation(dialog, today: today?.day ?? Today.fromClock)
    _ = conversation.open()
    for line in Self.answers(in: try InputFile.bytes(of: "-")) where conversation.outcome == nil {
      _ = conversation.hear(line)
    }
    let answers = QuestionnaireAnswers(
      to: form, from: dialog, conversation.state.interview.walk.findings,
      isFinished: conversation.isFinished, authored: authored ?? Clock.now, zone: Clock.zone)
    for remark in answers.remarks { StandardError.write("sitbone: \(remark)\n") }
    print(String(decoding: answers.response.json, as: UTF8.self), terminator: "")
    guard fflush(stdout) == 0 else { throw CommandStatus.writeFailed }
    guard answers.response.status == "completed" else {
      let reason =
        conversation.isFinished
        ? "an answer that it needs is missing" : "the conversation is not finished"
      StandardError.write("sitbone: the response is not complete: \(reason).\n")
      throw CommandStatus.badData
    }
  }

  /// The answers among the lines of a saved conversation, or all lines where none is marked.
  static func answers(in bytes: [UInt8]) -> [String] {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { String(decoding: $0.last == UInt8(ascii: "\r") ? $0.dropLast() : $0, as: UTF8.self) }
    let said = lines.filter { $0.hasPrefix("You:") }.map { line in
      String(line.dropFirst(4).drop { $0 == " " })
    }
    return said.isEmpty ? lines : said
  }
}
