extension String {
  /// What a terminal shows of this line in the end: carriage returns and backspaces write over what
  /// stands there, sequences move about and erase, and nothing of them remains.
  ///
  ///     "You: yez\u{8}s\u{1b}[K".seenOnScreen   // "You: yes"
  var seenOnScreen: String {
    // Most lines hold nothing but what is seen.
    if utf8.allSatisfy({ 0x20...0x7E ~= $0 && $0 != UInt8(ascii: "^") }) {
      let end = utf8.lastIndex { $0 != 0x20 }
      return end.map { String(self[...$0]) } ?? ""
    }
    var line = ScreenLine()
    line.write(Array(unicodeScalars))
    return line.text
  }
}

/// One line of a terminal, as long as need be.
private struct ScreenLine {
  private var cells: [Unicode.Scalar] = []
  private var column = 0
  /// No screen is wider. Sequences move no further, so that few bytes can't take much room.
  private static let widest = 4096

  /// The text without the blanks at its end, its characters made plain.
  var text: String {
    var plain = String.UnicodeScalarView()
    for scalar in cells { if let scalar = scalar.plain { plain.append(scalar) } }
    while plain.last == " " { plain.removeLast() }
    return String(plain)
  }

  mutating func write(_ scalars: [Unicode.Scalar]) {
    var place = 0
    while place < scalars.count {
      let scalar = scalars[place]
      if case .complete(let end)? = EscapeSequence.starting(at: place, in: scalars) {
        obey(scalars[place..<end])
        place = end
        continue
      }
      if let end = shownSequence(at: place, in: scalars) {
        place = end
        continue
      }
      if isWrap(at: place, in: scalars) {
        place += 2
        continue
      }
      place += 1
      switch scalar {
      case "\r": column = 0
      case "\u{8}": column = max(column - 1, 0)
      case "\t" where column == 0 || cells.allSatisfy { $0 == " " }:
        for _ in 0..<4 { put(" ") }
      default:
        switch scalar.fate {
        case .kept: put(scalar)
        case .blank: put(" ")
        case .dropped: break
        }
      }
    }
  }

  /// A line editor that fills the last column writes a blank and returns, to be sure of the next
  /// line. To the line it is one.
  private func isWrap(at place: Int, in scalars: [Unicode.Scalar]) -> Bool {
    guard place + 2 < scalars.count, scalars[place] == " ", scalars[place + 1] == "\r" else {
      return false
    }
    return column >= 19 && column == cells.count && scalars[place + 2].value >= 0x20
  }

  /// The end of a sequence whose escape character was copied as it is shown: `^[[1m`.
  private func shownSequence(at place: Int, in scalars: [Unicode.Scalar]) -> Int? {
    guard scalars[place...].starts(with: ["^", "[", "["]) else { return nil }
    let end = scalars[(place + 3)...].firstIndex { !(0x20...0x3F).contains($0.value) }
    return end.map { $0 + 1 }
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    while cells.count < column { cells.append(" ") }
    if column < cells.count { cells[column] = scalar } else { cells.append(scalar) }
    column += 1
  }

  private mutating func obey(_ sequence: ArraySlice<Unicode.Scalar>) {
    guard sequence.dropFirst().first == "[", let final = sequence.last else { return }
    let digits = sequence.dropFirst(2).dropLast()
    // What begins otherwise is private to some terminal, such as the marks around a paste.
    guard digits.allSatisfy({ ("0"..."9").contains($0) || $0 == ";" }) else { return }
    let number = Int(String(String.UnicodeScalarView(digits.prefix { $0 != ";" })))
    let count = min(max(number ?? 1, 1), Self.widest)
    switch final {
    case "C": column = max(column, min(column + count, Self.widest))
    case "D": column = max(column - count, 0)
    case "G": column = count - 1
    case "K", "J": erase(number ?? 0)
    case "P":
      let end = min(column + count, cells.count)
      if column < end { cells.removeSubrange(column..<end) }
    case "@":
      guard column < cells.count, cells.count < Self.widest else { return }
      cells.insert(contentsOf: repeatElement(" ", count: count), at: column)
    default: break
    }
  }

  private mutating func erase(_ part: Int) {
    switch part {
    case 0: cells.removeLast(max(cells.count - column, 0))
    case 1: for place in cells.indices.prefix(column + 1) { cells[place] = " " }
    default: cells = []
    }
  }
}

extension Unicode.Scalar {
  /// The character as a keyboard has it, where a word processor or a mail curled it; nil for what
  /// takes no room.
  fileprivate var plain: Unicode.Scalar? {
    guard value >= 0x80 else { return self }
    return switch self {
    case "‘", "’", "‚", "‛", "′": "'"
    case "“", "”", "„", "‟", "″": "\""
    case "‐", "‑", "‒", "–", "—", "−": "-"
    case "\u{A0}", "\u{2000}"..."\u{200A}", "\u{202F}", "\u{205F}", "\u{3000}": " "
    case "\u{200B}", "\u{2060}", "\u{AD}": nil
    default: self
    }
  }
}
