import Answers
import ArgumentParser
@preconcurrency import Glibc
import Terminal
import Transcripts

/// Erases conversations that were kept.
struct Forget: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget",
    abstract: "Erases conversations that were kept.",
    discussion: """
      It says what it is about to erase and asks for a yes, on the terminal or from its input. It \
      erases nothing but conversations that sitbone saved. With a first visit go its check-ins and \
      all else that was held after it.

      EXAMPLES
        sitbone forget 2026-11-22
        sitbone forget --all
        sitbone forget ./anna.chat --yes

      Exits with 0 when all is erased or you said no, 64 when nothing is named, 65 when no answer \
      came, 66 when a conversation can't be found or is open in another window, 74 when one can't \
      be erased.
      """)

  @Argument(help: "Names of kept conversations, or files that were saved.", completion: .file())
  var names: [String] = []

  @Flag(help: "Erase everything that is kept in the private folder.")
  var all = false

  @Flag(help: "Don't ask.")
  var yes = false

  func run() throws {
    let folder = PrivateFolder()
    let files = try chosen(in: folder)
    guard !files.isEmpty else {
      print("Nothing is kept, so there is nothing to erase.")
      return
    }
    if !yes, try !isAgreed(files) {
      print("Nothing was erased.")
      return
    }
    try erase(files)
    folder?.tidy()
    guard fflush(stdout) == 0 else { throw ExitCode(ExitStatus.inputOutput) }
  }

  private func chosen(in folder: PrivateFolder?) throws -> [KeptFile] {
    let kept = folder.map { KeptFiles(folder: $0).all } ?? []
    if all {
      guard names.isEmpty else {
        StandardError.write("sitbone: give names, or --all, not both.\n")
        throw CommandStatus.badUsage
      }
      return kept
    }
    guard !names.isEmpty else {
      guard !kept.isEmpty else { return [] }
      StandardError.write("sitbone: name what is to be erased, or give --all:\n")
      for file in kept { StandardError.write(file.lines + "\n") }
      throw CommandStatus.badUsage
    }
    var paths: Set<String> = []
    var dialogs = KeptDialogs()
    return names.flatMap { name in
      let path = KeptFiles.path(named: name, in: folder)
      return KeptVisit(path, named: name, later: FollowUp.all(beside: path), over: &dialogs).all
    }.filter { paths.insert($0.path).inserted }
  }

  private func isAgreed(_ files: [KeptFile]) throws -> Bool {
    let count = files.count == 1 ? "this conversation" : "these \(files.count) conversations"
    print(Paragraph.text("I am about to erase \(count), for good:"))
    for file in files { print(file.lines) }
    let later = files.count { FollowUp(name: $0.name) != nil }
    if later > 0, later < files.count {
      print("What was held after a visit goes with it.")
    }
    while true {
      print("Erase \(files.count == 1 ? "it" : "them")? (yes / no) ", terminator: "")
      fflush(stdout)
      guard let line = readLine() else {
        print("\nNo answer came, so nothing was erased.")
        throw CommandStatus.badData
      }
      switch AnswerType.yesNo.interpret(TypedLine(bytes: line.utf8).words).answer {
      case .yes?: return true
      case .no?, .notSure?: return false
      default: print("Please type yes or no.")
      }
    }
  }

  private func erase(_ files: [KeptFile]) throws {
    var failures: [SavingFailure] = []
    for file in files {
      do throws(SavingFailure) {
        let count = try SavedFile.erase(file.path)
        let copies =
          count == 1 ? "" : ", with \(count - 1) earlier version\(count == 2 ? "" : "s") of it"
        print("Erased: \(file.name)\(copies).")
      } catch {
        failures.append(error)
      }
    }
    if failures.count < files.count {
      print(
        Paragraph.text(
          "Copies that others made are out of my reach: backups, snapshots, and what a disk may "
            + "keep of erased files."))
    }
    guard !failures.isEmpty else { return }
    fflush(stdout)
    for failure in failures {
      StandardError.write("sitbone: not erased: \(failure.path): \(failure.because).\n")
    }
    let isMissing = failures.contains { [.isMissing, .inUse, .notOurs].contains($0.reason) }
    throw isMissing ? CommandStatus.cannotOpen : ExitCode(ExitStatus.inputOutput)
  }
}
