import Guidance

/// A transcript made of what was copied from a screen, mailed or logged.
///
/// Reading order: bytes become lines as a screen shows them (`PastedLine`, `ScreenLine`); what a mail
/// or a log put around them is taken off (`Envelope`); the lines are sorted into turns (`TurnReader`),
/// without what a shell wrote (`ShellLine`); cut lines are made whole (`LineCuts`, `CoachLines`); and
/// what only a keyboard leaves behind is taken out (`KeyTraces`). What can't be placed is kept as a
/// note, with a warning.
public struct TranscriptImport: Hashable, Sendable {
  /// The transcript; empty when no conversation was found.
  public private(set) var text = ""
  /// What was done that somebody should look at, in the order of the lines.
  public private(set) var warnings: [TranscriptProblem] = []
  private let file: String

  /// Reads what was pasted.
  ///
  /// - Parameters:
  ///   - bytes: what was pasted, in whatever encoding.
  ///   - file: its name, for the warnings.
  ///   - width: the columns of the window that it was copied from; told from the lines when nil.
  public init(_ bytes: [UInt8], file: String, width: Int? = nil) {
    self.file = file
    let lines = PastedLine.lines(of: bytes.fromUTF16)
    let reader = TurnReader(Envelope(around: lines).opened(lines))
    let conversations = reader.conversations.filter(\.isHeld)
    let measure = PasteMeasure(conversations.flatMap(\.turns), window: width)
    guard !conversations.isEmpty else {
      warn(1, "no conversation stands here: no line begins with `Coach:` or `You:`.")
      return
    }
    // What stands around the conversations goes with the nearest.
    var strays: [TurnLine] = []
    var isFirst = true
    for conversation in reader.conversations {
      guard conversation.isHeld else {
        strays += conversation.strays
        continue
      }
      if !isFirst { text += "\n" }
      isFirst = false
      write(conversation, measure, number: conversations.count > 1, strays)
      strays = []
    }
    writeNotes(strays)
    warnings.sort { $0.line < $1.line }
  }

  private mutating func write(
    _ conversation: PastedConversation, _ measure: PasteMeasure, number isNumbered: Bool,
    _ strays: [TurnLine]
  ) {
    let turns = KeyTraces(in: conversation.turns.map(measure.mended)).turns
    let line = turns.first?.number ?? 1
    if let title = conversation.title {
      text += "# \(title)\n"
    } else if isNumbered {
      text += "# A conversation from line \(line)\n"
    }
    writeNotes(strays + conversation.strays)
    writeBeginning(of: turns)
    var hasExit = false
    for turn in turns {
      write(turn)
      if case .other(.exit, _) = turn.content { hasExit = true }
    }
    writeEnd(of: turns, hasExit: hasExit)
  }

  /// Answers that are lost can't be made up.
  private mutating func writeBeginning(of turns: [MendedTurn]) {
    guard let first = turns.first(where: \.isSpoken), first.isMidway else { return }
    warn(
      first.number,
      "the beginning is missing. Add the `You:` lines that come before, from the first question on."
    )
    if case .you = first.content { text += "Coach: ...\n" }
  }

  private mutating func write(_ turn: MendedTurn) {
    var bytes: [UInt8] = []
    switch turn.content {
    case .coach(let blocks):
      Layout().append(coach: blocks, to: &bytes)
    case .you(let words):
      Layout().append(you: Typing.spelled(words), to: &bytes)
    case .other(let label, let words):
      bytes = Array("\(label.rawValue): ".utf8)
      Wrapping(width: Layout.fixedWidth, indent: 2).append(words, from: bytes.count, to: &bytes)
      bytes.append(0x0A)
    }
    text += String(decoding: bytes, as: UTF8.self)
    for remark in turn.remarks {
      warn(turn.number, "\(remark) It is kept as a `Note:`.")
      writeNote(remark)
    }
    writeNotes(turn.strays)
  }

  private mutating func writeEnd(of turns: [MendedTurn], hasExit: Bool) {
    let result = turns.compactMap { turn -> String? in
      if case .other(.result, let words) = turn.content { words } else { nil }
    }.last
    guard let result else {
      warn(
        turns.last?.number ?? 1,
        "no `Result:` ends the conversation. It goes on as if the input had ended there.")
      text += "You: <end of input>\nCoach: ...\nExit: 65\n"
      return
    }
    // A run that was not finished ends with a status of its own.
    if !hasExit, result.hasPrefix("unfinished") || result.contains("DX") { text += "Exit: 65\n" }
  }

  /// Keeps lines that belong to no turn, those that stood together as one note.
  private mutating func writeNotes(_ strays: [TurnLine]) {
    var run: [TurnLine] = []
    for line in strays {
      if let last = run.last, line.number != last.number + 1 {
        writeNote(of: run)
        run = []
      }
      run.append(line)
    }
    if !run.isEmpty { writeNote(of: run) }
  }

  private mutating func writeNote(of run: [TurnLine]) {
    let words = run.map(\.words).joined(separator: " ")
    writeNote(words)
    warn(run[0].number, "\"\(words.prefix(50))\" belongs to no turn. It is kept as a `Note:`.")
  }

  private mutating func writeNote(_ words: String) {
    var bytes = Array("Note: ".utf8)
    Wrapping(width: Layout.fixedWidth, indent: 2).append(words, from: bytes.count, to: &bytes)
    text += String(decoding: bytes, as: UTF8.self) + "\n"
  }

  private mutating func warn(_ line: Int, _ message: String) {
    warnings.append(TranscriptProblem(file: file, line: line, message: message))
  }
}

extension PastedConversation {
  /// True when somebody says something in it.
  fileprivate var isHeld: Bool {
    turns.contains { [.coach, .you].contains($0.label) && !$0.isFragment }
  }
}

extension MendedTurn {
  fileprivate var isSpoken: Bool {
    switch content {
    case .coach, .you: true
    case .other: false
    }
  }

  /// True for a first turn that can't be the first of the conversation.
  fileprivate var isMidway: Bool {
    switch content {
    case .you: true
    case .coach(let blocks): blocks.first == .paragraph("[..]") || blocks.isEmpty
    case .other: false
    }
  }
}

extension Typing {
  /// The words as they have to be written so that they are read as these very words: what looks like
  /// a quoted answer was typed with its quotation marks.
  ///
  /// The names of keys are left alone: nobody types `<Ctrl-C>`, and a transcript holds them.
  fileprivate static func spelled(_ words: String) -> String {
    guard words.first == "\"", words.last == "\"", words.count > 1 else { return words }
    let escaped = words.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "\"\(escaped)\""
  }
}
