import Transcripts

/// Plays a script on the program itself, on a terminal of its own.
struct TerminalPlayer {
  let program: String

  /// So wide that no answer is broken in two on the screen; the text is never set that wide.
  private static let usualColumns: UInt16 = 5000

  func play(_ script: Script) -> Playback {
    var recording = Recording()
    do throws(DrivenProgram.Trouble) {
      let columns = script.circumstances.width.map { UInt16(clamping: $0) } ?? Self.usualColumns
      let driven = try DrivenProgram(program, playing: script, columns: columns)
      recording.take(try driven.arrival(), driven)
      for step in script.steps where !recording.isOver {
        switch step.typing {
        case .line(let words): try driven.type(Self.typing(Array(words.utf8)))
        case .exact(let bytes): try driven.type(Self.typing(bytes))
        case .keys(let keys):
          try press(keys, driven, &recording)
          continue
        case .endOfInput:
          try stop(driven, &recording, isLeaving: false)
          continue
        case .wait(let seconds):
          guard script.circumstances.timeout != nil else {
            recording.takeNothing()
            continue
          }
          driven.pass(seconds: seconds)
          recording.take(try driven.arrival(isSilent: true), driven)
          continue
        }
        recording.take(try driven.arrival(), driven)
      }
      guard !recording.isOver, script.endsInput else { return recording.playback }
      try stop(driven, &recording, isLeaving: true)
    } catch {
      recording.playback.trouble = error.message
    }
    return recording.playback
  }

  private static let enter: [UInt8] = [0x0D]
  private static let controlC: [UInt8] = [0x03]
  private static let controlD: [UInt8] = [0x04]
  /// To the line's end, and all of it away: an earlier answer may stand on it.
  private static let clear: [UInt8] = [0x05, 0x15]

  /// A whole line: typed, or pasted where a letter would be taken for a key.
  private static func typing(_ bytes: [UInt8]) -> [UInt8] {
    // Nothing can be typed that ends a text for C.
    let words = bytes.filter { $0 != 0 }
    let isText = String(validating: words, as: UTF8.self) != nil
    let isTyped =
      isText && words.allSatisfy { $0 >= 0x20 && $0 != 0x7F } && words.first != UInt8(ascii: "?")
    return clear + (isTyped ? words : pasted(words)) + enter
  }

  private static func pasted(_ bytes: [UInt8]) -> [UInt8] {
    Array("\u{1b}[200~".utf8) + bytes + Array("\u{1b}[201~".utf8)
  }

  /// Presses one key after the other. Ctrl-C ends a line, and so does Ctrl-D on an empty one; where
  /// the last key does not, Enter follows.
  private func press(
    _ keys: [Typing.Key], _ driven: DrivenProgram, _ recording: inout Recording
  ) throws(DrivenProgram.Trouble) {
    var isLineEmpty = true
    var needsEnter = false
    recording.begin()
    for key in keys where !recording.isOver {
      needsEnter = true
      switch key {
      case .words(let words):
        try driven.type(Array(words.utf8))
        // Ctrl-C throws away what was typed and not yet read.
        try driven.echo(of: words)
        isLineEmpty = false
      case .tab:
        try driven.type([0x09])
        isLineEmpty = false
      case .up:
        try driven.type(Array("\u{1b}[A".utf8))
        isLineEmpty = false
      case .paste(let text):
        try driven.type(Self.pasted(Array(text.utf8)))
        isLineEmpty = false
      case .controlC, .controlD:
        try driven.type(key == .controlC ? Self.controlC : Self.controlD)
        // With something on the line, Ctrl-D does nothing.
        guard isLineEmpty || key == .controlC else { continue }
        recording.append(try driven.arrival(), driven)
        (isLineEmpty, needsEnter) = (true, false)
      }
    }
    guard needsEnter, !recording.isOver else { return }
    try driven.type(Self.enter)
    recording.append(try driven.arrival(), driven)
  }

  /// Stops as a person does who has no more to say: Ctrl-D, and once more when asked whether to.
  private func stop(
    _ driven: DrivenProgram, _ recording: inout Recording, isLeaving: Bool
  ) throws(DrivenProgram.Trouble) {
    try driven.type(Self.clear + Self.controlD)
    var arrival = try driven.arrival()
    if case .ready = arrival {
      // The question whether to stop belongs to the keyboard, not to the conversation.
      _ = driven.takePrinted()
      try driven.type(Self.controlD)
      arrival = try driven.arrival()
    }
    if isLeaving {
      recording.takeLeave(arrival, driven)
    } else {
      recording.take(arrival, driven)
    }
  }
}
