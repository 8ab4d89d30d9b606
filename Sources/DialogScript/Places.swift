extension Source {
  /// The problems as diagnostics, in the order of their places, each with its line and column.
  func diagnostics(of problems: Problems, file: String) -> [Diagnostic] {
    var lineStart = 0
    var lineNumber = 1
    var position = 0
    var shown: (start: Int, text: String)?
    return problems.all.sorted { $0.place < $1.place }.map { problem in
      while position < min(problem.place, bytes.count) {
        if bytes[position] == .newline { (lineStart, lineNumber) = (position + 1, lineNumber + 1) }
        position += 1
      }
      if shown?.start != lineStart { shown = (lineStart, visibleLine(from: lineStart)) }
      let before = String(
        decoding: UnsafeBufferPointer(rebasing: bytes[lineStart..<position]), as: UTF8.self)
      // The byte order mark that may open a file is no character of its first line.
      let hasMark = lineStart == 0 && before.unicodeScalars.first == "\u{FEFF}"
      return Diagnostic(
        code: problem.code, file: file, line: lineNumber,
        column: before.count + (hasMark ? 0 : 1),
        text: problem.code == .utf16File ? "" : shown?.text ?? "",
        message: problem.message.madeVisible, remedy: problem.remedy.madeVisible,
        nearest: problem.nearest)
    }
  }

  private static let longestShown = 400

  private func visibleLine(from start: Int) -> String {
    var end = start
    while end < bytes.count, bytes[end] != .newline { end += 1 }
    if end > start, bytes[end - 1] == .carriageReturn { end -= 1 }
    let isLong = end - start > Self.longestShown
    let text = String(
      decoding: UnsafeBufferPointer(
        rebasing: bytes[start..<min(end, start + Self.longestShown)]), as: UTF8.self)
    let visible = text.madeVisible
    return isLong ? visible + "…" : visible
  }
}

extension String {
  /// The text with a blank for each tab and � for each other character that can't be seen, so that
  /// printing it does nothing to a terminal.
  fileprivate var madeVisible: String {
    guard utf8.contains(where: { $0 < 0x20 || $0 >= 0x7F }) else { return self }
    return String(
      String.UnicodeScalarView(
        unicodeScalars.compactMap { scalar in
          switch scalar.value {
          case 0x09: " "
          case 0xFEFF: nil
          case 0x00..<0x20, 0x7F..<0xA0, 0x061C, 0x200B, 0x200E...0x200F, 0x2028...0x202E,
            0x2066...0x2069:
            "\u{FFFD}"
          default: scalar
          }
        }))
  }
}
