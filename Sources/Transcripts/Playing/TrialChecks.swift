/// What a conversation must have, and must not have, to be a test.
struct TrialChecks {
  private let transcript: Transcript
  private let file: String
  private(set) var problems: [TranscriptProblem] = []

  init(_ transcript: Transcript, file: String, script: Script) {
    (self.transcript, self.file) = (transcript, file)
    checkHead()
    checkEnd()
    checkTurns(onTerminal: script.circumstances.driver == .terminal)
    checkTyping(script.circumstances)
  }

  /// What is given and included comes first, each thing once.
  private mutating func checkHead() {
    var given: [String: Int] = [:]
    var turnLine: Int?
    for entry in transcript.entries {
      let line = entry.lines.lowerBound
      if entry.content.isTurn { turnLine = turnLine ?? line }
      switch entry.content {
      case .given(let value):
        if let first = given[value.name] {
          report(
            line, "`\(value.name)` was given already, in line \(first). Leave one of them out.")
        }
        given[value.name] = given[value.name] ?? line
        if let turnLine {
          report(
            line, "`Given:` stands before the first turn. Move it above line \(turnLine).")
        }
      case .include:
        if let turnLine {
          report(
            line, "`Include:` stands before the first turn. Move it above line \(turnLine).")
        }
      case .note, .coach, .anyCoach, .you, .mentions, .neverMentions, .at, .level, .result, .exit:
        continue
      }
    }
  }

  /// A conversation says how it ended, or where it waits.
  private mutating func checkEnd() {
    let start = transcript.entries.lastIndex { $0.content.isYou } ?? 0
    let end = transcript.entries[start...]
    let last = transcript.entries.last?.lines.upperBound ?? transcript.line
    let exits = transcript.entries.filter { if case .exit = $0.content { true } else { false } }
    // Where the person hangs up, the status alone says how it ended.
    let isHungUp = transcript.entries[start...].first?.content == .you(.endOfInput)
    let tellsStatus = isHungUp && !exits.isEmpty
    if transcript.isWhole, !tellsStatus, !end.contains(where: { $0.content.tellsWhereItStands }) {
      report(
        last,
        "the conversation does not say how it ends. Add `Result: …` with what it comes to, or "
          + "`At: …` with the node at which it waits.")
    }
    if let second = exits.dropFirst().first, let first = exits.first {
      report(
        second.lines.lowerBound,
        "the conversation has a second `Exit:`; the first is in line \(first.lines.lowerBound).")
    }
    if transcript.isWhole, !isHungUp, let exit = exits.first,
      !transcript.entries.contains(where: { $0.content.isResult })
    {
      report(
        exit.lines.lowerBound,
        "without a `Result:` the conversation still goes on, so it has no status. Add the "
          + "`Result:`, or leave `Exit:` out.")
    }
  }

  /// The coach's whole turn is one entry. Two on end mean that the input ended between them.
  private mutating func checkTurns(onTerminal isTerminal: Bool) {
    guard !isTerminal else { return }
    let lastYou = transcript.entries.lastIndex { $0.content.isYou } ?? -1
    let hasResult = transcript.entries.contains { $0.content.isResult }
    var isAfterCoach = false
    for (place, entry) in transcript.entries.enumerated() {
      switch entry.content {
      case .coach:
        if isAfterCoach, place < lastYou || !hasResult {
          report(
            entry.lines.lowerBound,
            "the coach's whole turn is one entry. Indent this line and take its label away, or put "
              + "a `You:` line above it.")
        }
        isAfterCoach = true
      case .anyCoach, .you: isAfterCoach = false
      case .note, .given, .mentions, .neverMentions, .at, .level, .result, .exit, .include:
        continue
      }
    }
  }

  private mutating func checkTyping(_ circumstances: Circumstances) {
    for entry in transcript.entries {
      guard case .you(.keys) = entry.content, circumstances.driver != .terminal else { continue }
      report(
        entry.lines.lowerBound,
        "only a terminal has keys. Add `Given: driver = terminal` at the head, or write the words "
          + "in quotation marks if they are no keys.")
    }
  }

  private mutating func report(_ line: Int, _ message: String) {
    problems.append(TranscriptProblem(file: file, line: line, message: message))
  }
}

extension Transcript.Content {
  var isYou: Bool { if case .you = self { true } else { false } }
  var isResult: Bool { if case .result = self { true } else { false } }
}
