import ArgumentParser
import Assistant
import Reports
import Synchronization
import Transcripts

/// Measures how much of their dialogs, and of guidance, conversations pass.
///
/// A class, since all threads share the empty measure of each dialog.
final class TestCoverage: Sendable {
  private let empty = Mutex<[String: Coverage]>([:])

  /// How the coverage is told.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
    case lcov
  }

  /// What one conversation passed, and of which dialog.
  struct Passed: Sendable {
    /// The dialog as the command line names it.
    let dialog: String
    let trail: Trail
  }

  /// What a script passes.
  func measure(_ script: Script, on conversation: Conversation) -> Passed {
    let name = TestDialogs.argument(script.circumstances)
    var trail = coverage(of: name, conversation).trail()
    EnginePlayer.follow(script, on: conversation) { trail.note($0) }
    return Passed(dialog: name, trail: trail)
  }

  /// All that was passed, for each dialog.
  func report(_ passed: [Passed]) -> Report {
    var coverages = empty.withLock { $0 }
    for passed in passed { coverages[passed.dialog]?.add(passed.trail) }
    return Report(coverages: coverages.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
  }

  private func coverage(of name: String, _ conversation: Conversation) -> Coverage {
    empty.withLock { known in
      if let coverage = known[name] { return coverage }
      let coverage = Coverage(of: conversation.dialog)
      known[name] = coverage
      return coverage
    }
  }

  /// The coverage of each dialog, in the order of their names.
  struct Report {
    let coverages: [(dialog: String, coverage: Coverage)]

    func text(_ format: Format) -> String {
      let told = coverages.compactMap { name, coverage in
        (try? DialogSource(name)).map { (coverage, $0.coverageSource) }
      }
      switch format {
      case .text: return told.map { "\n" + $0.text($1) }.joined()
      case .lcov: return told.map { $0.lcov($1) }.joined()
      case .json:
        return JSONValue.array(told.map { $0.json($1) }).text + "\n"
      }
    }

    /// Where it is less than required, a line for each measure and for each thing not reached.
    func shortfalls(of requirement: CoverageRequirement) -> [String] {
      coverages.flatMap { name, coverage -> [String] in
        guard let source = (try? DialogSource(name))?.coverageSource else { return [] }
        return requirement.shortfalls(of: coverage).flatMap { shortfall in
          [shortfall.summary] + shortfall.missing.map { "  " + coverage.line($0, source) }
        }
      }
    }
  }
}

extension CoverageRequirement: ExpressibleByArgument {
  public init?(argument: String) {
    guard let requirement = try? CoverageRequirement(argument) else { return nil }
    self = requirement
  }
}
