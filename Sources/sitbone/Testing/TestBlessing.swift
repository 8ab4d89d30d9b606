import ArgumentParser
@preconcurrency import Glibc
import Transcripts

/// Writes down what happened, where the tester says that it is right.
struct TestBlessing {
  let run: TestRun
  let mode: Mode
  /// Where it is told what was written, and what was not.
  let tell: (String) -> Void

  enum Mode: Hashable {
    /// All of it into a file beside, for somebody to read.
    case update
    /// The conversations that went the same way in other words.
    case wording
    /// One conversation that went another way.
    case path(file: String, title: String?, reason: String?)
  }

  /// What has to be done by hand first, or differently.
  private struct Refusal: Error {
    let message: String
  }

  /// Blesses what may be blessed, and returns what was found out, with the blessed as passed.
  func bless(_ examined: [Examined]) throws -> [Examined] {
    if isSet("CI") {
      tell("CI is set, so nothing is written.\n")
      return examined
    }
    var examined = examined
    let candidates = try candidates(among: examined)
    for file in orderedFiles(candidates.map { examined[$0] }) {
      let places = candidates.filter { examined[$0].verdict.file == file }
      for place in try bless(file, places.map { (place: $0, examined[$0]) }) {
        guard let trial = examined[place].trial else { continue }
        examined[place] = Examined(verdict: Verdict(trial, .passed))
      }
    }
    return examined
  }

  /// The places of the conversations that the mode is about.
  private func candidates(among examined: [Examined]) throws -> [Int] {
    let differing = examined.indices.filter { examined[$0].playback != nil }
    switch mode {
    case .update: return differing
    case .wording:
      return differing.filter { place in
        guard case .differs(let differences, _) = examined[place].verdict.outcome else {
          return false
        }
        return differences.allSatisfy { $0.kind == .wording }
      }
    case .path(let file, let title, _):
      let named = examined.indices.filter { place in
        examined[place].verdict.file == file
          && (title == nil || examined[place].verdict.name == title)
      }
      guard let only = named.first, named.count == 1 else {
        throw ValidationError(
          named.isEmpty
            ? "no conversation in \(file) is called \"\(title ?? "")\"."
            : "\(file) holds \(named.count) conversations of that name. Give the title of one; "
              + "where two have the same, change one.")
      }
      return differing.contains(only) ? [only] : []
    }
  }

  private func orderedFiles(_ examined: [Examined]) -> [String] {
    var seen: Set<String> = []
    return examined.map(\.verdict.file).filter { seen.insert($0).inserted }
  }

  /// Writes one file; returns the places of the conversations that now pass.
  private func bless(_ file: String, _ some: [(place: Int, examined: Examined)]) throws -> [Int] {
    guard let bytes = InputFile.read(file) else { throw InputFile.cannotOpen(file) }
    var revision = Revision(of: bytes)
    var written: [(place: Int, trial: Trial)] = []
    for (place, one) in some {
      guard let trial = one.trial, let playback = one.playback,
        case .differs(let differences, _) = one.verdict.outcome
      else { continue }
      do throws(Refusal) {
        try allow(trial, differences)
      } catch {
        tell("\(trial.file):\(trial.line): \(trial.name): not written: \(error.message)\n")
        continue
      }
      revision.take(
        playback, for: trial, over: one.verdict.dialogChange?.now, reason: reason)
      written.append((place, trial))
    }
    let new = revision.bytes
    guard !written.isEmpty, new != bytes else { return [] }
    let target = mode == .update ? file + ".new" : file
    let passing = passing(new, file, written)
    // Accepted is only what then passes.
    guard mode == .update || passing.count == written.count else {
      tell("\(file): not written: it would not pass even then. Look at it with --update.\n")
      return []
    }
    try AtomicFile.write(new, to: target, like: file)
    tell("\(target): written.\n" + LineDifference.text(from: bytes, to: new))
    return mode == .update ? [] : written.map(\.place)
  }

  private var reason: String? {
    if case .path(_, _, let reason) = mode { return reason }
    return nil
  }

  private func allow(_ trial: Trial, _ differences: [Difference]) throws(Refusal) {
    if let missing = differences.first(where: { $0.isFirm && $0.kind == .flow }) {
      throw Refusal(message: missing.remark ?? "\(missing.actual).")
    }
    guard mode != .update else { return }
    if let firm = differences.first(where: \.isFirm) {
      throw Refusal(
        message: "line \(firm.line), `\(firm.expected)`, does not hold any more. Only you can say "
          + "whether it should.")
    }
    guard case .path(_, _, let reason) = mode,
      let lower = differences.first(where: \.isLessUrgent), (reason ?? "").isEmpty
    else { return }
    throw Refusal(
      message: "`\(lower.expected)` becomes `\(lower.actual)`, which is less urgent. Say why that "
        + "is right, with --reason \"…\".")
  }

  /// Those that pass once the file is as it will be.
  private func passing(
    _ bytes: [UInt8], _ file: String, _ written: [(place: Int, trial: Trial)]
  ) -> [Trial] {
    let reading = bytes.withUnsafeBufferPointer { TranscriptReader.read($0, file: file) }
    let trials = TrialReader.read(reading, file: file) { TestRun.reading(of: $0) }.trials
    let names = Set(written.map(\.trial.name))
    return trials.filter { names.contains($0.name) && run.examine($0).verdict.hasPassed }
  }
}

/// Whether an environment variable holds anything.
private func isSet(_ name: String) -> Bool {
  getenv(name).map { $0.pointee != 0 } ?? false
}
