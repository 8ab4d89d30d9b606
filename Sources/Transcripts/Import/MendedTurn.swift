import Guidance

/// What one turn says, its lines made whole again.
struct MendedTurn: Hashable {
  /// The number of its first line, from 1.
  let number: Int
  var content: Content
  /// What stood among its lines and belongs to no turn.
  var strays: [TurnLine] = []
  /// What was done at the keyboard and left no answer.
  var remarks: [String] = []

  enum Content: Hashable {
    case coach([Block])
    case you(String)
    case other(Label, String)
  }
}

/// How wide the lines of a paste are, and how they were cut.
struct PasteMeasure: Hashable {
  private let cuts: LineCuts
  /// The width at which the coach's lines were broken.
  private let broken: Int
  private let widest: Int

  /// Measures the turns of all conversations of a file.
  ///
  /// - Parameter window: the width of the window that they were copied from, where it is known.
  init(_ turns: [PastedTurn], window: Int?) {
    let replies = turns.filter { $0.label == .coach }
    func cut(_ label: Label) -> [Int] {
      turns.filter { $0.label == label }.flatMap { turn in
        turn.lines.indices.dropFirst().filter { turn.lines[$0].isAtEdge }
          .map { turn.lines[$0 - 1].columns }
      }
    }
    let widestReply = replies.flatMap(\.lines).map(\.columns).max() ?? 0
    cuts =
      window.map { LineCuts(window: $0) }
      ?? LineCuts(ofAnswers: cut(.you), ofReplies: cut(.coach), widest: widestReply)
    let whole = replies.flatMap { [cuts] in cuts.joined($0.lines) }
    broken = whole.map(\.columns).max() ?? Layout.fixedWidth
    widest = turns.flatMap(\.lines).map(\.columns).max() ?? Layout.fixedWidth
  }

  func mended(_ turn: PastedTurn) -> MendedTurn {
    switch turn.label {
    case .coach:
      var blocks = CoachLines(lines: cuts.joined(turn.lines), width: broken).blocks
      if turn.isFragment { blocks.insert(.paragraph("[..]"), at: 0) }
      return MendedTurn(number: turn.number, content: .coach(blocks), strays: turn.strays)
    case .you:
      var lines = Array(turn.lines.prefix(1))
      var strays: [TurnLine] = []
      for line in turn.lines.dropFirst() {
        if strays.isEmpty, line.isAtEdge, let above = lines.last, isFull(above, before: line) {
          lines.append(line)
        } else {
          strays.append(line)
        }
      }
      let words = cuts.joined(lines).map(\.words).joined(separator: " ")
      return MendedTurn(
        number: turn.number, content: .you(words), strays: strays + turn.strays)
    case .note, .given, .mentions, .neverMentions, .at, .level, .result, .exit, .include:
      let words = turn.lines.map(\.words).joined(separator: " ")
      return MendedTurn(
        number: turn.number, content: .other(turn.label, words), strays: turn.strays)
    }
  }

  /// True for a line with no room for what goes on, so that it may have been cut there.
  private func isFull(_ line: TurnLine, before next: TurnLine) -> Bool {
    if let window = cuts.window { return line.columns >= window - 1 }
    return line.columns + 1 + next.firstWordColumns > widest
  }
}
