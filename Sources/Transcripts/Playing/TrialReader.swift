import Answers

/// Makes tests of the conversations of a file, and says all that keeps one from being a test.
public struct TrialReader {
  /// Gives another file's conversations; nil when the file can't be opened.
  public typealias Opening = (_ path: String) -> TranscriptReading?

  private let file: String
  private let open: Opening
  private var problems: [TranscriptProblem] = []

  /// The tests in a file, and what has to be changed in it. A conversation with a problem is no
  /// test.
  public static func read(
    _ reading: TranscriptReading, file: String, opening open: @escaping Opening
  ) -> (trials: [Trial], problems: [TranscriptProblem]) {
    var reader = TrialReader(file: file, open: open)
    let trials = reading.transcripts.compactMap { reader.trial($0) }
    let problems = (reading.problems + reader.problems).sorted { $0.line < $1.line }
    return (trials, problems)
  }

  /// What is typed in each conversation of a file, as a test of it would, and what has to be changed
  /// before it can be. What the coach said and how it ended need not be there.
  public static func scripts(
    _ reading: TranscriptReading, file: String, opening open: @escaping Opening
  ) -> (scripts: [(title: String?, script: Script)], problems: [TranscriptProblem]) {
    var reader = TrialReader(file: file, open: open)
    let scripts = reading.transcripts.map { (title: $0.title, script: reader.script($0).script) }
    let problems = (reading.problems + reader.problems).sorted { $0.line < $1.line }
    return (scripts, problems)
  }

  private mutating func trial(_ transcript: Transcript) -> Trial? {
    let before = problems.count
    let (script, included) = script(transcript)
    problems += TrialChecks(transcript, file: file, script: script).problems
    guard problems.count == before else { return nil }
    return Trial(transcript, file: file, script: script, included: included)
  }

  /// What is typed in a conversation, and how many steps of it are included from others.
  private mutating func script(_ transcript: Transcript) -> (script: Script, included: Int) {
    var script = Script()
    let origin = Origin(file: file, line: transcript.line)
    let included = include(into: &script, what: transcript, at: origin, through: [origin])
    for entry in transcript.entries {
      switch entry.content {
      case .you(let typing):
        script.steps.append(.init(typing: typing, file: file, line: entry.lines.lowerBound))
      case .given(let given):
        script.circumstances.take(given, file: file, line: entry.lines.lowerBound)
      case .result: script.endsInput = true
      case .level: script.readsLevel = true
      case .note, .coach, .anyCoach, .mentions, .neverMentions, .at, .exit, .include: continue
      }
    }
    return (script, included)
  }

  /// A conversation, by where it begins.
  private struct Origin: Hashable {
    let file: String
    let line: Int

    init(file: String, line: Int) { (self.file, self.line) = (file.settledPath, line) }
  }

  /// Plays first what the conversation includes; returns how many steps that is.
  private mutating func include(
    into script: inout Script, what transcript: Transcript, at origin: Origin,
    through trail: [Origin], from outermost: Int? = nil
  ) -> Int {
    for entry in transcript.entries {
      guard case .include(let file, let title) = entry.content else { continue }
      // What is wrong further in is told where it begins: in the file that is read.
      let line = outermost ?? entry.lines.lowerBound
      do {
        try play(file, title, into: &script, from: origin, through: trail, line)
      } catch {
        problems.append(TranscriptProblem(file: self.file, line: line, message: error.message))
      }
    }
    return script.steps.count
  }

  private struct Fault: Error { let message: String }

  private mutating func play(
    _ name: String, _ title: String?, into script: inout Script, from origin: Origin,
    through trail: [Origin], _ line: Int
  ) throws(Fault) {
    let path = name.besides(origin.file).settledPath
    guard let reading = open(path) else {
      throw Fault(message: "\(path) can't be opened. Name the file as seen from this one.")
    }
    if let problem = reading.problems.first {
      throw Fault(message: "what is included can't be read: \(problem)")
    }
    let transcript = try conversation(title, in: reading.transcripts, path)
    let place = Origin(file: path, line: transcript.line)
    if trail.contains(place) {
      let circle = (trail.drop { $0 != place } + [place])
        .map { "\($0.file):\($0.line)" }.joined(separator: " includes ")
      throw Fault(message: "this goes round in a circle: \(circle). Leave one `Include:` out.")
    }
    var inner = Script()
    _ = include(
      into: &inner, what: transcript, at: place, through: trail + [place], from: line)
    for entry in transcript.entries {
      if case .given(let given) = entry.content {
        inner.circumstances.take(given, file: path, line: entry.lines.lowerBound)
      }
      // Where the input ended there, it goes on here.
      guard case .you(let typing) = entry.content, typing != .endOfInput else { continue }
      inner.steps.append(.init(typing: typing, file: path, line: entry.lines.lowerBound))
    }
    script.steps += inner.steps
    script.circumstances = inner.circumstances
  }

  private func conversation(
    _ title: String?, in transcripts: [Transcript], _ path: String
  ) throws(Fault) -> Transcript {
    guard let title else {
      if let only = transcripts.first, transcripts.count == 1 { return only }
      throw Fault(
        message: "\(path) holds \(transcripts.count) conversations. Say which, as "
          + "`Include: \(path) \"\(transcripts.first?.title ?? "Its title")\"`.")
    }
    let named = transcripts.filter { $0.title.map { PlainText($0) } == PlainText(title) }
    if let only = named.first, named.count == 1 { return only }
    if named.count > 1 {
      throw Fault(message: "\(path) holds \(named.count) conversations called \"\(title)\".")
    }
    let nearest = nearestName(to: title, among: transcripts.compactMap(\.title))
    throw Fault(
      message: "no conversation in \(path) is called \"\(title)\"."
        + (nearest.map { " Did you mean \"\($0)\"?" } ?? ""))
  }
}
