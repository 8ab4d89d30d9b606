import ArgumentParser
import Terminal

/// Reads each line of standard input as an answer of one type, and says what it came to.
struct Read: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "Says how each line of standard input is understood.",
    discussion: """
      Every line in is answered by one JSON object: the "text", and "understood" with a value, \
      "ambiguous" with the candidates, or "not_understood". Nothing is asked and nothing is kept, \
      so it is the way to try out how a question may be answered.

      EXAMPLES
        echo "no, not really" | sitbone read --as yes-no
        echo "six or seven" | sitbone read --as scale --from 0 --to 10
        echo "since March" | sitbone read --as duration --today 2026-11-22
        echo "3" | sitbone read --as when --unit days
        echo "the left one" | sitbone read --as choice --options 'left|right|both'
        echo "it started three weeks ago" | sitbone read --as story
      """)

  @Option(name: .customLong("as"), help: "What each line is read as.")
  var type: ReadType

  @Option(help: "The lower end of a scale or number.")
  var from: Int?

  @Option(help: "The upper end of a scale or number.")
  var to: Int?

  @Option(help: "What can be chosen, parted by |, for choice and choices.")
  var options: String?

  @Option(help: "What a bare number counts: minutes, hours, days, weeks, months or years.")
  var unit: CountedUnit?

  @Option(help: "The day that \"since March\" counts from, as 2026-11-22; today if left out.")
  var today: Today?

  @Option(
    help: "The dialog whose slots a story fills: a file or a shipped dialog's name.",
    completion: .file(extensions: ["dialog"]))
  var dialog: String = DialogSource.usual

  func validate() throws {
    if lower > upper {
      throw ValidationError("--from \(lower) is above --to \(upper).")
    }
    if [.choice, .choices].contains(type), choices.isEmpty {
      throw ValidationError("--as \(type.rawValue) needs --options 'one|another'.")
    }
  }

  func run() throws {
    let reader = try reader()
    do throws(TerminalFailure) {
      try answer(with: reader)
    } catch {
      StandardError.write("sitbone: cannot \(error.attempt)\n")
      throw ExitCode(ExitStatus.inputOutput)
    }
  }

  private func answer(with reader: UtteranceReader) throws(TerminalFailure) {
    var lines = LineReader()
    var output = Output()
    var json = JSONObjectLine()
    reading: while true {
      switch try lines.next(flushing: &output) {
      case .line(let line):
        json.clear()
        reader.read(line, into: &json)
        json.end()
        output.bytes += json.bytes
        try output.flushIfMuch()
      case .notUTF8:
        StandardError.write("sitbone: the input is UTF-16, which can't be read; use UTF-8\n")
        break reading
      case .end, .timedOut, .interrupted: break reading
      }
    }
    try output.flush()
  }
}
