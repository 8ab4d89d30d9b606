import ArgumentParser
@preconcurrency import Glibc
import Terminal
import Transcripts

/// Holds conversations that are written down, and says where they went otherwise.
struct Test: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Holds the conversations in .chat files again, and says where they went otherwise.",
    discussion: """
      A difference is of one of three kinds. PATH: another node, level, result, status or order of \
      questions. FLOW: an answer left over, or missing. WORDING: the same in other words. The first \
      of each conversation is told, the path first.

      EXAMPLES
        sitbone test cases                     all .chat files in the folder
        sitbone test --driver all case.chat    in process, through a pipe, on a terminal
        sitbone test --update case.chat        write case.chat.new, and show what is new
        sitbone test --accept-wording cases    the same way in other words: take the words
        sitbone test --accept-path case.chat "Sprinter who felt a pop"
        sitbone test --coverage cases          what of the dialog no conversation reaches
        sitbone test --require red-flags=100,edges=90 cases

      Exits with 0 when all conversations passed, 1 when one differs or too little is covered, 65 \
      when a file can't be read as conversations, 66 when a file can't be opened.
      """)

  @Argument(
    help: "Files of conversations, or folders with .chat files in them.",
    completion: .file(extensions: ["chat"]))
  var paths: [String] = []

  @Option(
    help: "What holds a conversation that does not say so itself: engine, pipe, terminal or all.")
  var driver = DriverChoice.engine

  @Option(help: "How the outcome is told: pretty, tap, junit, github or json.")
  var format = Format.pretty

  @Flag(help: "Write what happened into a file beside (case.chat.new), and show what is new.")
  var update = false

  @Flag(help: "Write new wordings into the files, where nothing but wordings differs.")
  var acceptWording = false

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Write into a file what one conversation came to: the file, and the conversation's title.",
      valueName: "file> <title"))
  var acceptPath: [String] = []

  @Option(help: "Why a less urgent result is right; it is kept as a note.")
  var reason: String?

  @Flag(help: "Say how much of the dialogs and of guidance the conversations pass.")
  var coverage = false

  @Option(
    help:
      "How the coverage is told: text after the outcome; json or lcov, with the outcome on standard error."
  )
  var coverageFormat: TestCoverage.Format?

  @Option(
    help: "How much must be covered: red-flags, rules, nodes, edges, choices, advice; as edges=90."
  )
  var require: CoverageRequirement?

  @Option(help: "The program that pipe and terminal start; this one if left out.")
  var program: String?

  /// How the outcome is told.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case pretty
    case tap
    case junit
    case github
    case json
  }

  func validate() throws {
    if paths.isEmpty, acceptPath.isEmpty {
      throw ValidationError("Name a file of conversations, or a folder that holds some.")
    }
    if [update, acceptWording, !acceptPath.isEmpty].count(where: { $0 }) > 1 {
      throw ValidationError(
        "--update, --accept-wording and --accept-path are three ways; take one at a time.")
    }
    if acceptPath.count > 2 {
      throw ValidationError(
        "--accept-path takes one file and one title in quotation marks, and is the last on the "
          + "line.")
    }
    if let reason, acceptPath.isEmpty || reason.isEmpty {
      throw ValidationError("--reason says why --accept-path is right, in some words.")
    }
  }

  func run() throws {
    var run = TestRun(choice: driver, program: program ?? DrivenProgram.ownPath)
    if coverage || coverageFormat != nil || require != nil { run.coverage = TestCoverage() }
    let files = try TestFiles(acceptPath.first.map { [$0] } ?? paths)
    var examined = try run.examine(
      files.paths, progress: Progress { "\($0) conversations, \($1) differ" })
    if let mode {
      // The report is for another program then, and what was written is told beside it.
      let tell: (String) -> Void =
        format == .pretty ? { Self.print($0) } : { StandardError.write($0) }
      examined = try TestBlessing(run: run, mode: mode, tell: tell).bless(examined)
    }
    let verdicts = examined.map(\.verdict)
    let covered = run.coverage.map { $0.report(examined.compactMap(\.passed)) }
    if let covered, let coverageFormat, coverageFormat != .text {
      StandardError.write(text(verdicts))
      Self.print(covered.text(coverageFormat))
    } else {
      Self.print(text(verdicts))
      if let covered, coverage || coverageFormat != nil { Self.print(covered.text(.text)) }
    }
    let shortfalls = require.flatMap { covered?.shortfalls(of: $0) } ?? []
    for shortfall in shortfalls { StandardError.write("sitbone: \(shortfall)\n") }
    let tally = Tally(verdicts)
    if examined.contains(where: \.isMissingDialog) { throw CommandStatus.cannotOpen }
    if tally.unreadable > 0 { throw CommandStatus.badData }
    if tally.differing > 0 || !shortfalls.isEmpty { throw CommandStatus.problemsFound }
  }

  private var mode: TestBlessing.Mode? {
    if update { return .update }
    if acceptWording { return .wording }
    return acceptPath.first.map {
      .path(file: $0, title: acceptPath.dropFirst().first, reason: reason)
    }
  }

  private func text(_ verdicts: [Verdict]) -> String {
    switch format {
    case .pretty: PrettyTelling(isColoured: Self.hasColour).text(verdicts)
    case .tap: TAPTelling.text(verdicts)
    case .junit: JUnitTelling.text(verdicts)
    case .github: GitHubTelling.text(verdicts)
    case .json: TestJSON.text(verdicts)
    }
  }

  private static var hasColour: Bool {
    func value(_ name: String) -> String { getenv(name).map { String(cString: $0) } ?? "" }
    return isatty(STDOUT_FILENO) != 0 && value("NO_COLOR").isEmpty
      && !["", "dumb"].contains(value("TERM"))
  }

  private static func print(_ text: String) { Swift.print(text, terminator: "") }
}
