import ArgumentParser
import Assistant
import Terminal
import Transcripts

/// Holds a conversation, with a person or with a program.
struct Talk: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "talk",
    abstract: "Talks: with a person at a terminal, from a pipe, or with a program (--jsonl).",
    discussion: """
      A conversation can be kept, so that it can go on later (sitbone resume): in a file that you \
      name with --save, or in a private folder, where you say yes to that or give --keep. Without \
      either nothing is written. Each answer is on the disk before the next question is asked. \
      Only your account can read the file, and no file is ever written over.

      Exits with 0 when the interview was finished, 65 when it was not, 66 when the dialog can't \
      be opened, 74 when input, output or keeping fails, 75 when no answer came in time. Ctrl-C \
      ends it as a signal would.
      """)

  @Argument(
    help: "A dialog file, or the name of a shipped dialog.",
    completion: .file(extensions: ["dialog"]))
  var dialog: String = DialogSource.usual

  @Option(
    help: ArgumentHelp("Save the conversation in this new file.", valueName: "file"),
    completion: .file(extensions: ["chat"]))
  var save: String?

  @Flag(
    inversion: .prefixedNo,
    help: "Keep the conversation in a private folder, or not; else you are asked.")
  var keep: Bool?

  @Flag(help: "Leave your own words out of the file (with --save or --keep).")
  var redact = false

  @Option(
    help: ArgumentHelp(
      "Write the physio's note into this new file: .md, .txt or .html.", valueName: "file"),
    completion: .file(extensions: ["md", "txt", "html"]))
  var note: String?

  @Option(help: "The day that \"since March\" counts from, as 2026-11-22; today if left out.")
  var today: Today?

  @OptionGroup var options: TalkOptions

  func validate() throws {
    if let save, save.isEmpty || save == "-" {
      throw ValidationError("--save takes the name of a file.")
    }
    if let note, note.isEmpty || note == "-" {
      throw ValidationError("--note takes the name of a file.")
    }
    if save != nil, keep != nil {
      throw ValidationError("Give --save or --keep, not both.")
    }
    if redact, save == nil, keep != true {
      throw ValidationError("--redact goes with --save or --keep.")
    }
  }

  func run() throws {
    let keeping: Keeping =
      switch (save, keep) {
      case (let file?, _): .file(file)
      case (nil, true?): .folder
      case (nil, false?): .nowhere
      case (nil, nil): .asAgreed
      }
    try Self.talk(
      through: dialog, today: today, in: options.manner, keeping: keeping, redacted: redact,
      note: note)
  }

  /// Where a conversation is kept.
  enum Keeping: Hashable {
    case file(String)
    /// In the private folder.
    case folder
    case nowhere
    /// As the person answers, where there is one to ask.
    case asAgreed
  }

  /// Talks with a person or a pipe, in the usual way.
  static func talk() throws { try talk(through: DialogSource.usual, in: Manner()) }

  /// Talks, and ends the program with the status that tells how it went.
  private static func talk(
    through name: String, today: Today? = nil, in manner: Manner,
    keeping: Keeping = .asAgreed, redacted: Bool = false, note: String? = nil
  ) throws {
    let source = try DialogSource(name)
    let dialog = try source.sound()
    let day = today?.day ?? Today.fromClock
    let note = try note.map { try NoteFile($0, on: day) }
    func begin() -> RecordedConversation {
      let header = SavedHeader(
        dialog: source.lastingName, version: source.fingerprint.description, date: day,
        isRedacted: redacted)
      return RecordedConversation(header, over: dialog)
    }
    switch keeping {
    case .asAgreed where manner.company == .person:
      try manner.hold(
        KeptConversation(begin(), offeringToKeepIn: PrivateFolder()), note: note)
    case .asAgreed, .nowhere:
      try manner.hold(Conversation(dialog, today: day), note: note)
    case .file(let path):
      let holding = begin()
      let file = try saving { () throws(SavingFailure) in
        try SavedFile.create(path, holding: holding.record.bytes)
      }
      try manner.hold(
        KeptConversation(holding, in: file, with: manner.company), note: note)
    case .folder:
      let holding = begin()
      guard let folder = PrivateFolder() else {
        StandardError.write(
          "sitbone: nothing can be kept, because HOME is not set. Name a file with --save.\n")
        throw ExitCode(ExitStatus.inputOutput)
      }
      let file = try saving { () throws(SavingFailure) in
        try folder.create(on: day, holding: holding.record.bytes)
      }
      try manner.hold(
        KeptConversation(holding, in: file, with: manner.company), note: note)
    }
  }

  /// Says aloud, before the first question, that nothing can be saved.
  private static func saving(
    _ body: () throws(SavingFailure) -> SavedFile
  ) throws -> SavedFile {
    do throws(SavingFailure) {
      return try body()
    } catch {
      StandardError.write("sitbone: cannot save to \(error.path): \(error.because).\n")
      throw ExitCode(ExitStatus.inputOutput)
    }
  }
}
