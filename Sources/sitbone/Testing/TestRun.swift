import ArgumentParser
import Assistant
import Transcripts

/// What holds the conversations that do not say so themselves.
enum DriverChoice: String, ExpressibleByArgument, CaseIterable {
  case engine
  case pipe
  case terminal
  /// Each in turn; and they have to agree.
  case all

  func drivers(for trial: Trial) -> [Transcript.Driver] {
    if let named = trial.script.circumstances.driver { return [named] }
    return switch self {
    case .engine: [.engine]
    case .pipe: [.pipe]
    case .terminal: [.terminal]
    case .all: [.engine, .pipe, .terminal]
    }
  }
}

/// One conversation after it was held: what became of it and, where it differs, how it went.
struct Examined: Sendable {
  var verdict: Verdict
  var trial: Trial?
  var playback: Playback?
  /// True when its dialog could not even be opened.
  var isMissingDialog = false
  /// What it passed, where that is measured.
  var passed: TestCoverage.Passed?
}

/// Holds the conversations of many files, on all cores, and judges them.
struct TestRun: Sendable {
  let choice: DriverChoice
  /// The program that the pipe and the terminal drivers start.
  let program: String
  let dialogs = TestDialogs()
  /// Where what the conversations pass is measured; nil where it is not.
  var coverage: TestCoverage?

  /// Everything that was found out, in the order of the files.
  ///
  /// - Parameter progress: told now and then how many conversations were held.
  func examine(_ files: [String], progress: Progress) throws -> [Examined] {
    var all: [Examined] = []
    var rest = files[...]
    while !rest.isEmpty {
      // A part at a time, so that memory holds few of the files.
      let part = Array(rest.prefix(Self.filesAtOnce))
      rest = rest.dropFirst(part.count)
      let readings = Threads.map(part) { Self.read($0) }
      if let missing = readings.firstIndex(where: { $0 == nil }) {
        throw InputFile.cannotOpen(part[missing])
      }
      let jobs = readings.compactMap(\.self).flatMap(\.jobs)
      all += Threads.map(jobs) { job in
        switch job {
        case .unreadable(let verdict): return Examined(verdict: verdict)
        case .trial(let trial):
          let examined = examine(trial)
          progress.count(1, failing: examined.verdict.hasPassed ? 0 : 1)
          return examined
        }
      }
    }
    progress.end()
    return all
  }

  private static let filesAtOnce = 256

  private enum Job: Sendable {
    case trial(Trial)
    case unreadable(Verdict)
  }

  private struct FileReading: Sendable {
    var jobs: [Job]
  }

  /// A file's conversations; nil when it can't be opened.
  private static func read(_ file: String) -> FileReading? {
    guard let reading = reading(of: file) else { return nil }
    let (trials, problems) = TrialReader.read(reading, file: file) { Self.reading(of: $0) }
    guard problems.isEmpty else {
      // What can't be read may be anywhere, so nothing of the file is relied on.
      let name = file.split(separator: "/").last.map(String.init) ?? file
      return FileReading(jobs: [
        .unreadable(
          Verdict(file: file, line: problems[0].line, name: name, .unreadable(problems)))
      ])
    }
    return FileReading(jobs: trials.map(Job.trial))
  }

  static func reading(of file: String) -> TranscriptReading? {
    InputFile.read(file)?.withUnsafeBufferPointer { TranscriptReader.read($0, file: file) }
  }

  /// Holds one conversation in every way that is asked for.
  func examine(_ trial: Trial) -> Examined {
    switch dialogs.dialog(trial.script.circumstances) {
    case .unusable(let why, let isMissing):
      let named = trial.script.circumstances.dialog
      let problem = TranscriptProblem(
        file: named?.file ?? trial.file, line: named?.line ?? trial.line, message: why)
      return Examined(
        verdict: Verdict(trial, .unreadable([problem])), isMissingDialog: isMissing)
    case .sound(let readied, let version):
      // What lies beside a first visit, under a name that says so, was held after it.
      let conversation = readied.anew(
        today: trial.script.circumstances.day, after: VisitFiles.background(of: trial.file))
      var examined = examine(trial, over: conversation)
      examined.verdict.dialogChange = DialogChange(
        given: trial.script.circumstances.dialogVersion, now: version)
      examined.passed = coverage?.measure(trial.script, on: conversation)
      return examined
    }
  }

  private func examine(_ trial: Trial, over conversation: Conversation) -> Examined {
    let insight = { Insight(conversation, playing: trial.script) }
    var first: (driver: Transcript.Driver, playback: Playback)?
    for driver in choice.drivers(for: trial) {
      let playback = play(trial.script, with: driver, over: conversation)
      let differences = Judge.differences(of: trial, from: playback, insight: insight)
      guard differences.isEmpty else {
        return Examined(
          verdict: Verdict(trial, .differs(differences, driver: driver)), trial: trial,
          playback: playback)
      }
      if let first {
        let difference = first.playback.disagreement(
          first.driver.rawValue, with: playback, driver.rawValue, over: trial)
        if let difference {
          return Examined(verdict: Verdict(trial, .differs([difference], driver: driver)))
        }
      } else {
        first = (driver, playback)
      }
    }
    return Examined(verdict: Verdict(trial, .passed))
  }

  private func play(
    _ script: Script, with driver: Transcript.Driver, over conversation: Conversation
  ) -> Playback {
    switch driver {
    case .engine: EnginePlayer.play(script, on: conversation)
    case .pipe: PipePlayer(program: program).play(script)
    case .terminal: TerminalPlayer(program: program).play(script)
    }
  }
}
