extension Playback {
  /// The conversation as lines: what a pipe prints, byte for byte.
  ///
  /// - Parameter isRaw: false to write what was typed so that it reads back as the very same words,
  ///   even where they look like a quotation or a key: for a file that is to be held again.
  public func printed(of script: Script, isRaw: Bool = true) -> [UInt8] {
    var bytes: [UInt8] = []
    for (place, passage) in passages.enumerated() {
      if place > 0 { append(script.steps[place - 1].typing, isRaw, to: &bytes) }
      for turn in passage.turns { append(turn, to: &bytes) }
    }
    guard let ending else { return bytes }
    for turn in ending.leaving { append(turn, to: &bytes) }
    Layout().append(result: ending.result, to: &bytes)
    return bytes
  }

  private func append(_ turn: Range<Int>, to bytes: inout [UInt8]) {
    bytes += Array(Layout.coachLabel.utf8)
    bytes += text[turn]
  }

  private func append(_ typing: Typing, _ isRaw: Bool, to bytes: inout [UInt8]) {
    switch typing {
    case .line, .exact:
      let words = TypedLine(bytes: typing.bytes ?? []).words
      Layout().append(you: isRaw ? words : Typing.line(words).written, to: &bytes)
    // A pipe shows nothing of these; a file needs them.
    case .endOfInput, .wait, .keys:
      if !isRaw { Layout().append(you: typing.written, to: &bytes) }
    }
  }
}
