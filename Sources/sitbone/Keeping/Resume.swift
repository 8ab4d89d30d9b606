import ArgumentParser
import Assistant
import Terminal
import Transcripts

/// Goes on with a conversation that was kept.
struct Resume: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resume",
    abstract: "Goes on with a conversation that was kept, at the very question it stopped at.",
    discussion: """
      Without a name it is the kept conversation that is not finished; if there are several, you \
      are asked which. When the dialog has changed since, the answers still stand wherever it asks \
      the same, and only what is new is asked.

      EXAMPLES
        sitbone resume
        sitbone resume 2026-11-22
        sitbone resume ./anna.chat

      Exits as sitbone talk does; with 64 when it can't tell which one is meant, 66 when the \
      conversation can't be opened or is open in another window, 74 when it can't be written to.
      """)

  @Argument(help: "The name of a kept conversation, or a file that was saved.", completion: .file())
  var name: String?

  @Option(help: "The dialog's file, if it lies elsewhere now.", completion: .file())
  var dialog: String?

  @Option(help: .hidden)
  var today: Today?

  @OptionGroup var options: TalkOptions

  func run() throws {
    let folder = PrivateFolder()
    let path = try name.map { KeptFiles.path(named: $0, in: folder) } ?? latest(in: folder)
    let file = try open(path)
    let saved = SavedText(file.bytes)
    let resumption = try taken(up: saved, from: path)
    do throws(SavingFailure) {
      try write(resumption, to: file)
    } catch {
      StandardError.write("sitbone: cannot go on with \(error.path): \(error.because).\n")
      throw ExitCode(ExitStatus.inputOutput)
    }
    let company = options.manner.company
    let recap = Recap.blocks(of: resumption, on: today?.day ?? Today.fromClock)
    try options.manner.hold(
      KeptConversation(resumption, in: file, recap: recap, with: company),
      after: company == .program && !options.jsonl
        ? resumption.holding.past : [])
  }

  private func open(_ path: String) throws -> SavedFile {
    do throws(SavingFailure) {
      return try SavedFile.open(path)
    } catch {
      StandardError.write("sitbone: cannot go on with \(error.path): \(error.because).\n")
      throw error.reason == .notAllowed || error.reason == .full
        ? ExitCode(ExitStatus.inputOutput) : CommandStatus.cannotOpen
    }
  }

  private func taken(up saved: SavedText, from path: String) throws -> Resumption {
    guard let header = saved.header else {
      guard saved.isBarelyBegun else {
        let failure = SavingFailure(.notOurs, at: path)
        StandardError.write("sitbone: cannot go on with \(path): \(failure.because).\n")
        throw CommandStatus.cannotOpen
      }
      let source = try DialogSource(dialog ?? DialogSource.usual)
      let begun = SavedHeader(
        dialog: source.lastingName, version: source.fingerprint.description,
        date: today?.day ?? Today.fromClock)
      return Resumption(anew: begun, over: try source.sound())
    }
    let name = dialog ?? header.dialog
    guard DialogSource.isThere(name) else {
      StandardError.write(
        "sitbone: cannot go on with \(path): its dialog, \(name), is not there. If it lies "
          + "elsewhere now, name it with --dialog.\n")
      throw CommandStatus.cannotOpen
    }
    let source = try DialogSource(name)
    return Resumption(
      saved, header: dialog == nil ? header : header.over(dialog: source.lastingName),
      over: try source.sound(), version: source.fingerprint.description,
      after: VisitFiles.background(of: path))
  }

  private func write(_ resumption: Resumption, to file: SavedFile) throws(SavingFailure) {
    let bytes = resumption.holding.record.bytes
    switch resumption.fate {
    // What it was left with stays until the person says something more.
    case .same where !resumption.wasTorn: break
    case .same: try file.mend(bytes)
    case .moved, .sameSoFar: try file.replace(with: bytes)
    case .carried: try file.replace(with: bytes, keepsEarlier: true)
    }
  }

  /// The one that is not finished; if there are several, the one that the person names.
  private func latest(in folder: PrivateFolder?) throws -> String {
    let all = folder.map { KeptFiles(folder: $0).all } ?? []
    let open = all.filter { !$0.isFinished && !$0.isInUse }
    if open.count == 1 { return open[0].path }
    guard let latest = open.first else {
      StandardError.write(
        all.isEmpty
          ? "sitbone: no conversation is kept here. To begin one, type: sitbone\n"
          : "sitbone: no kept conversation waits to go on. To see them all, type: sitbone list\n")
      throw CommandStatus.cannotOpen
    }
    guard options.manner.company == .person else {
      StandardError.write("sitbone: several conversations are not finished. Name one of them:\n")
      for each in open { StandardError.write(each.lines + "\n") }
      StandardError.write("For example: sitbone resume \(latest.name)\n")
      throw CommandStatus.badUsage
    }
    return try KeptChoice(of: open).chosen(
      saying: "Several conversations are not finished:", asking: "Which one shall we go on with?")
  }
}
