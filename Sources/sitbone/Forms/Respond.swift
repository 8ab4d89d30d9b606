import ArgumentParser
import Questionnaires

/// Turns a conversation through an imported dialog into the response to its questionnaire.
struct Respond: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "respond",
    abstract: "Turns a conversation into the FHIR response to an imported questionnaire.",
    discussion: """
      Takes the questionnaire and the dialog that was made from it, and from standard input the \
      answers: a conversation as it was printed or saved, or one answer a line. The QuestionnaireResponse goes to standard output. It keeps to the \
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

  @Option(
    help: "The day that \"since March\" counts from, as 2026-11-22; today where none is named.")
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
    let source = try DialogSource(dialog)
    let dialog = try source.sound()
    let held = try Self.held(in: try InputFile.bytes(of: "-"))
    let conversation = held.conversation(
      through: dialog, version: source.fingerprint.description,
      on: today?.day ?? held.day ?? Today.fromClock)
    let answers = QuestionnaireAnswers(
      to: form, from: dialog, conversation.state.interview.walk.findings,
      isFinished: conversation.isFinished, authored: authored ?? Clock.now, zone: Clock.zone)
    for remark in answers.remarks { StandardError.write("sitbone: \(remark)\n") }
    try StandardOutput.write(answers.response.json)
    guard answers.response.status == "completed" else {
      let reason =
        conversation.isFinished
        ? "an answer that it needs is missing" : "the conversation is not finished"
      StandardError.write("sitbone: the response is not complete: \(reason).\n")
      throw CommandStatus.badData
    }
  }

  /// The conversation that is written down, or that plain lines make.
  private static func held(in bytes: [UInt8]) throws -> HeldConversation {
    let isTranscript = bytes.split(separator: UInt8(ascii: "\n")).contains { line in
      ["You:", "Coach:", "# "].contains { line.starts(with: $0.utf8) }
    }
    return isTranscript ? try .read(bytes, file: "-") : HeldConversation(lines: bytes)
  }
}
