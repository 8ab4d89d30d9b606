/// A label and the lines that stand under it, as they were pasted.
struct PastedTurn: Hashable {
  let label: Label
  /// The number of its first line, from 1.
  let number: Int
  var lines: [TurnLine]
  /// What stood among its lines and belongs to no turn, with the numbers of the lines.
  var strays: [TurnLine] = []
  /// True when its beginning is missing.
  var isFragment = false
}

/// One line of a turn.
struct TurnLine: Hashable {
  /// From 1.
  let number: Int
  /// What it says, without its label and indentation.
  var words: String
  let indentation: Int
  /// How wide it is, its label and indentation included.
  var columns: Int
  /// True when a blank line stands before it.
  let isApart: Bool

  init(_ line: PastedLine, words: some StringProtocol, isApart: Bool) {
    number = line.number
    self.words = String(words)
    (indentation, columns) = (line.indentation, line.columns)
    self.isApart = isApart
  }

  init(_ line: PastedLine, isApart: Bool) {
    self.init(line, words: line.words, isApart: isApart)
  }

  /// How wide its first word is.
  var firstWordColumns: Int {
    words.prefix { $0 != " " }.columns
  }
}
