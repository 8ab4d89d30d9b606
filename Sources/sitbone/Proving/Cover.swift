import ArgumentParser
import Dialogs
import Interview
import Proofs
import Transcripts

/// Writes the smallest suite of conversations it finds that looks at everything in a dialog.
struct Cover: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cover",
    abstract: "Writes a small suite of conversations that looks at everything in a dialog.",
    discussion: """
      The suite passes every option, transition, rule and outcome of a guard that any conversation \
      can pass. Beyond that it kills every mutant: each small change to a guard or a rule, such as \
      "above 3" to "above 4", is either noticed by one of the conversations, or it is proved that \
      no conversation at all could notice it. Each conversation says in a note why it is there.

      Without --into it says only how large the suite is. With it, the conversations are written \
      there, one file each, for sitbone test. With --keep too, conversations that are there already \
      and still serve stay as they are, and those that serve no longer go.

      Exits with 0, with 1 when something is left over, 65 when the dialog is not sound, 66 when a \
      file can't be opened, and 74 when one can't be written.
      """)

  @Argument(
    help: "A dialog file, or the name of a shipped dialog.",
    completion: .file(extensions: ["dialog"]))
  var dialog = DialogSource.usual

  @Option(help: "Write the conversations to this folder.", completion: .directory)
  var into: String?

  @Flag(help: "Keep the conversations of that folder that still serve.")
  var keep = false

  @Flag(help: "Compare with ten times as many conversations drawn at random.")
  var againstRandom = false

  @Flag(help: "Name the mutants that are proved to change nothing, and the goals out of reach.")
  var verbose = false

  func validate() throws {
    if keep && into == nil { throw ValidationError("--keep needs --into, the folder to keep.") }
  }

  func run() throws {
    let source = try DialogSource(dialog)
    let sound = try source.sound()
    let folder = try into.map { try CoverFolder($0, of: sound) }
    let earlier = keep ? folder?.chats ?? [] : []
    let suite = CoveringSuite(of: sound, keeping: earlier.map(\.turns))
    if let folder {
      try folder.write(suite, of: sound, named: source.lastingName, keeping: earlier)
    }
    for line in lines(suite, source.file) { print(line) }
    if !(suite.unnoticed + suite.unpassed).isEmpty { throw CommandStatus.problemsFound }
  }

  private func lines(_ suite: CoveringSuite, _ file: String) -> [String] {
    let count = suite.conversations.count
    var lines = [
      "\(file): \(count) conversations pass all \(suite.goals) goals that can be passed, and kill "
        + "\(suite.killed) of \(suite.noticeableMutants) mutants that are not equivalent"
        + " (\(Self.percent(suite.killed, of: suite.noticeableMutants)) %).",
      "Of \(suite.mutants) mutants, \(suite.equivalent.count) are proved equivalent.",
    ]
    if keep {
      let kept = suite.conversations.count { $0.kept != nil }
      lines.append("\(kept) conversations were kept, and \(count - kept) are new.")
    }
    if againstRandom {
      var dice = SteadyDice()
      let killed = suite.killed(byRandom: count * 10, using: &dice)
      lines.append(
        "\(count * 10) conversations drawn at random kill \(killed)"
          + " (\(Self.percent(killed, of: suite.noticeableMutants)) %).")
    }
    lines += (suite.unpassed + suite.unnoticed).map { "Left over: \($0)" }
    if verbose {
      lines += suite.equivalent.map { "Equivalent: \($0)" }
      lines += suite.outOfReach.map { "Out of reach: \($0)" }
    }
    return lines
  }

  /// Rounded down to tenths: what is not whole never reads 100.
  private static func percent(_ part: Int, of whole: Int) -> String {
    let tenths = whole == 0 ? 1000 : part * 1000 / whole
    return tenths.isMultiple(of: 10) ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}

/// Numbers that are the same on every run, so that two runs can be compared.
private struct SteadyDice: RandomNumberGenerator {
  private var state: UInt64 = 0

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
