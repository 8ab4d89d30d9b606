import ArgumentParser
@preconcurrency import Glibc
import Guidance
import Questionnaires

/// Makes a dialog of a FHIR questionnaire.
struct ImportQuestionnaire: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import-questionnaire",
    abstract: "Makes a dialog file of a FHIR R4 Questionnaire.",
    discussion: """
      The dialog goes to standard output, or with --output to a file. What it can't hold, or holds \
      in another way, is listed on standard error, each with the path of its item. The "link" lines \
      say which item an answer belongs to; leave them as they are, and change the rest as you like.

      EXAMPLES
        sitbone import-questionnaire form.json --output knee.dialog
        sitbone talk knee.dialog

      Exits with 0, with 65 when the file is no questionnaire that can be asked, or with --strict \
      when anything can't be carried; with 66 when it can't be opened, and 74 when the dialog can't \
      be written.
      """)

  @Argument(
    help: "The questionnaire, as JSON; - for standard input.",
    completion: .file(extensions: ["json"]))
  var file: String

  @Option(
    name: .shortAndLong, help: "Where to write the dialog; never over a file that is there.",
    completion: .file(extensions: ["dialog"]))
  var output: String?

  @Option(help: "The dialog's name, if it is not to be that of the file.")
  var name: String?

  @Flag(help: "Refuse a questionnaire of which anything can't be carried.")
  var strict = false

  func validate() throws {
    if let wish = name, let problem = DialogName(wish: wish).problem { throw problem }
    if let output, let problem = DialogName(path: output).problem { throw problem }
  }

  func run() throws {
    let bytes = try InputFile.bytes(of: file)
    let made: QuestionnaireImport
    do throws(QuestionnaireFaults) {
      made = try QuestionnaireImport(
        Questionnaire(json: bytes), name: dialogName, reserved: Set(Vocabulary.types.keys))
    } catch {
      for fault in error.all { StandardError.write("sitbone: \(file): \(fault)\n") }
      throw CommandStatus.badData
    }
    for remark in made.remarks { StandardError.write("sitbone: \(file): \(remark)\n") }
    let lost = made.remarks.count { $0.kind == .lost }
    if strict, lost > 0 {
      StandardError.write(
        "sitbone: \(file): refused, since \(lost) \(lost == 1 ? "thing" : "things") can't be carried.\n"
      )
      throw CommandStatus.badData
    }
    guard let output else {
      print(made.text, terminator: "")
      guard fflush(stdout) == 0 else { throw CommandStatus.writeFailed }
      return
    }
    try NewFile.write(made.text, to: output)
    StandardError.write("sitbone: wrote \(output). Try it: sitbone talk \(output)\n")
  }

  /// The name that the dialog is given; nil for a name like the questionnaire's own.
  private var dialogName: String? {
    if let name { return name }
    if let output { return DialogName(path: output).name }
    guard file != "-" else { return nil }
    let base = file.split(separator: "/").last.map(String.init) ?? file
    let stem = base.hasSuffix(".json") ? String(base.dropLast(5)) : base
    return QuestionnaireImport.name(spelling: stem)
  }
}
