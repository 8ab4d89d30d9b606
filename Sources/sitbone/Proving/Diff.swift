import ArgumentParser
@preconcurrency import Glibc
import Guidance
import Interview
import Proofs
import Reports

/// Says what an edit of a dialog means for people.
struct Diff: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Says what an edit of a dialog means for people.",
    discussion: """
      Everybody is asked by both dialogs, everyone who differs in an answer: who ends otherwise \
      than before, who is told something else, who is asked more or less. Each change comes with \
      the shortest conversation that shows it. Where nothing changes for anybody, that is proved.

      A dialog is a file, the name of a shipped dialog, or a file in a git revision, written as \
      git show takes it. A slot, a list or a choice that only has another name now is matched when \
      told.

      EXAMPLES
        sitbone diff proximal-hamstring my-interview.dialog
        sitbone diff HEAD~1:./my-interview.dialog my-interview.dialog
        sitbone diff old.dialog new.dialog --renamed pain_now=pain_rest
        sitbone diff old.dialog new.dialog --renamed walking.cannot=unable
        sitbone diff old.dialog new.dialog --allow "the clinic sees these itself"

      Exits with 0; with 1 when somebody is to be seen later than before and no --allow says why; \
      with 65 when a dialog is not sound, 66 when it can't be opened.
      """)

  @Argument(help: "The dialog before.", completion: .file(extensions: ["dialog"]))
  var old: String

  @Argument(help: "The dialog after.", completion: .file(extensions: ["dialog"]))
  var new: String

  @Option(
    help: ArgumentHelp(
      "What has another name now: old=new for a slot or a list, slot.old=new for a choice; may be "
        + "repeated.", valueName: "old=new"))
  var renamed: [String] = []

  @Option(help: ArgumentHelp("Why it is right that some are seen later now.", valueName: "reason"))
  var allow: String?

  @Flag(help: "Answer with one JSON object.")
  var json = false

  @Option(
    help: "Write each conversation that shows a change to this folder, as .chat files to replay.",
    completion: .directory)
  var witnesses: String?

  func validate() throws {
    if let allow, !allow.contains(where: \.isLetter) {
      throw ValidationError("--allow takes a reason, in words.")
    }
    _ = try renaming()
  }

  private func renaming() throws -> Renaming {
    do throws(Renaming.Fault) {
      return try Renaming(renamed)
    } catch {
      throw ValidationError("--renamed: \(error.message).")
    }
  }

  func run() throws {
    let renaming = try renaming()
    let (before, after) = (try dialog(old), try dialog(new))
    if let fault = renaming.fault(from: before, to: after) {
      throw ValidationError("--renamed: \(fault.message).")
    }
    let report = DiffReport(
      comparison: DialogComparison(from: before, to: after, renamed: renaming),
      old: DiffReport.Side(name: old, dialog: before),
      new: DiffReport.Side(name: new, dialog: after), allowed: allow)
    try StandardOutput.write(
      Array((json ? report.json.text : report.lines.joined(separator: "\n")).utf8)
        + [UInt8(ascii: "\n")])
    if let witnesses { try WitnessFolder(witnesses).write(report.chats) }
    if report.isRefused { throw CommandStatus.problemsFound }
  }

  private func dialog(_ name: String) throws -> Dialog {
    let source = try DialogSource(orRevision: name)
    let reading = source.read()
    guard let dialog = reading.dialog else {
      for diagnostic in reading.diagnostics { StandardError.write("\(diagnostic)\n") }
      throw CommandStatus.badData
    }
    guard dialog.questions <= CheckedDialog.mostQuestions else {
      StandardError.write(
        "sitbone: \(name): it is too long for its conversations to be looked at\n")
      throw CommandStatus.badData
    }
    return dialog
  }
}
