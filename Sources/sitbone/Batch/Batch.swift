import ArgumentParser
@preconcurrency import Glibc
import Terminal

/// Holds the interview with many people at once, one a line.
struct Batch: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "batch",
    abstract: "Holds the interview with many people, whose answers come one person a line.",
    discussion: """
      A line in is one JSON object: {"id": …, "answers": {…}} with the answers by slot, written as \
      sitbone advise takes them, or {"id": …, "lines": ["yes", "uk", …]} with what would be typed. \
      The id may be anything, or left out. A question whose answer is not there stops the \
      interview, as hanging up does.

      A line out is one JSON object, in the order of the lines in: the line's number, its id, \
      whether the interview was finished, how soon to be seen, the rules and the advice; or the \
      line's number, its id and an error. Blank lines are passed over, and counted. A line may have \
      up to 1 MB.

      EXAMPLES
        sitbone batch proximal-hamstring < answers.jsonl > results.jsonl
        sitbone batch my.dialog --answers < answers.jsonl | jq -c 'select(.error)'
        parallel --pipe sitbone batch proximal-hamstring < answers.jsonl

      Exits with 0 when every line was answered, 1 when some have an error, 65 when the dialog is \
      not sound, 66 when it can't be opened, 74 when reading or writing failed.
      """)

  @Argument(
    help: "The dialog: a file or a shipped dialog's name.",
    completion: .file(extensions: ["dialog"]))
  var dialog: String

  @Flag(help: "Say also, by slot, what was understood and counts.")
  var answers = false

  @Option(help: "The day that \"since March\" counts from, as 2026-11-22; today if left out.")
  var today: Today?

  func run() throws {
    let desk = BatchDesk(
      try DialogSource(dialog).sound(), today: today?.day ?? Today.fromClock,
      tellsAnswers: answers)
    do throws(TerminalFailure) {
      if try answer(at: desk) > 0 { Self.exit(withError: CommandStatus.problemsFound) }
    } catch {
      StandardError.write("sitbone: cannot \(error.attempt)\n")
      throw CommandStatus.writeFailed
    }
  }

  /// Answers all lines, and returns how many of them have an error.
  private func answer(at desk: BatchDesk) throws(TerminalFailure) -> Int {
    // On one terminal the results themselves show how far it is.
    let progress = Progress(isWanted: isatty(STDOUT_FILENO) == 0) {
      "\($0) people, \($1) with an error"
    }
    defer { progress.end() }
    var input = BatchInput()
    var output = Output()
    var errors = 0
    while let part = try input.next() {
      let all = part.lines.count
      let pieces = stride(from: 0, to: all, by: Self.linesAtOnce).map {
        $0..<min($0 + Self.linesAtOnce, all)
      }
      for results in Threads.map(pieces, { desk.results(of: $0, in: part) }) {
        output.bytes += results.bytes
        errors += results.errors
        progress.count(results.people, failing: results.errors)
      }
      try output.flush()
    }
    return errors
  }

  /// So many lines one thread takes at a time.
  private static let linesAtOnce = 32
}
