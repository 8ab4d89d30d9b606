import Answers

/// Breaks a text into lines at its blanks, and a word in two only when it fills more than a line.
struct Wrapping: Hashable, Sendable {
  /// The columns a line may fill.
  let width: Int
  /// The blanks before each line but the first.
  let indent: Int

  /// Appends the text, which starts at this column of its first line. No line's end follows it.
  func append(_ text: String, from column: Int, to bytes: inout [UInt8]) {
    let before = bytes.count
    var text = text
    let isHarmless = text.withUTF8 { append($0, from: column, to: &bytes) }
    guard !isHarmless else { return }
    // The last gate: whatever the text came from, it cannot steer the terminal.
    bytes.removeLast(bytes.count - before)
    var cleaned = text.harmless
    _ = cleaned.withUTF8 { append($0, from: column, to: &bytes) }
  }

  /// False, with the bytes half done, when the text holds a scalar that must not be printed.
  private func append(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int, to bytes: inout [UInt8]
  ) -> Bool {
    var column = start
    var lineStart = 0
    var lastBlank: Int?
    var place = 0
    while place < text.count {
      let byte = text[place]
      var (length, columns) = (1, 1)
      if byte == 0x20 {
        if column < width { lastBlank = place }
      } else if byte < 0x20 || byte == 0x7F {
        return false
      } else if byte >= 0x80 {
        let scalar = Self.scalar(at: place, in: text)
        guard scalar.fate == .kept else { return false }
        (length, columns) = (UTF8.width(scalar), scalar.columns)
      }
      // A blank may stand beyond the edge: the line is broken there, and it is not printed.
      if column + columns > width, byte == 0x20 || place > lineStart {
        let end = byte == 0x20 ? place : lastBlank ?? place
        appendLine(text, lineStart..<end, to: &bytes)
        lineStart = end
        while lineStart < text.count, text[lineStart] == 0x20 { lineStart += 1 }
        guard lineStart < text.count else { return true }
        bytes.append(0x0A)
        bytes.append(contentsOf: repeatElement(0x20, count: indent))
        (column, lastBlank, place) = (indent, nil, lineStart)
        continue
      }
      column += columns
      place += length
    }
    appendLine(text, lineStart..<text.count, to: &bytes)
    return true
  }

  private func appendLine(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, to bytes: inout [UInt8]
  ) {
    var end = range.upperBound
    while end > range.lowerBound, text[end - 1] == 0x20 { end -= 1 }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[range.lowerBound..<end]))
  }

  /// The scalar whose first byte is here. A string's bytes are always sound UTF-8.
  private static func scalar(
    at place: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> Unicode.Scalar {
    let first = UInt32(text[place])
    func low(_ offset: Int) -> UInt32 { UInt32(text[place + offset] & 0x3F) }
    let value =
      if first < 0xE0 {
        (first & 0x1F) << 6 | low(1)
      } else if first < 0xF0 {
        (first & 0x0F) << 12 | low(1) << 6 | low(2)
      } else {
        (first & 0x07) << 18 | low(1) << 12 | low(2) << 6 | low(3)
      }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}
