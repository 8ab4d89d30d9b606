import ArgumentParser
import Reports

/// Writes a dialog as a questionnaire that clinical systems can read.
struct QuestionnaireCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "questionnaire",
    abstract: "Writes a dialog as a FHIR R4 Questionnaire.",
    discussion: """
      Which question is asked when is said by enableWhen. What can't be said so is left without a \
      condition, says so in an extension of its item, and is listed on standard error.

      EXAMPLES
        sitbone questionnaire proximal-hamstring > questionnaire.json
        sitbone questionnaire my-interview.dialog

      Exits with 0, with 65 when the dialog is not sound, 66 when it can't be opened.
      """)

  @Argument(
    help: "A dialog file, or the name of a shipped dialog.",
    completion: .file(extensions: ["dialog"]))
  var dialog: String = DialogSource.usual

  func run() throws {
    let questionnaire = FHIRQuestionnaire(of: try DialogSource(dialog).sound())
    for condition in questionnaire.unsaid {
      StandardError.write("sitbone: \(condition.linkId): \(condition.reason)\n")
    }
    try StandardOutput.write(questionnaire.json.page + [UInt8(ascii: "\n")])
  }
}
