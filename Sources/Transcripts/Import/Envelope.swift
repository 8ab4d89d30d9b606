/// What mails and logs put around a conversation's lines: quote marks, an indentation, a time before
/// each line. It is told from the lines that begin with a label.
struct Envelope {
  private var isQuoted = false
  private var indentation = 0
  /// What stands before labels, with 0 for every digit.
  private var prefixes: Set<String> = []

  init(around lines: [PastedLine]) {
    isQuoted = lines.contains { line in
      line.words.first == ">" && Self.isLabelled(Self.unquoted(line.text).unindented)
    }
    let unquoted = isQuoted ? lines.map { Self.unquoted($0.text) } : lines.map(\.text)
    prefixes = Set(unquoted.lazy.compactMap(Self.prefix).prefix(64))
    let plain = unquoted.map { withoutPrefix($0) }
    indentation =
      plain.filter { Self.isLabelled($0.unindented) }
      .map { $0.utf8.count - $0.unindented.utf8.count }.min() ?? 0
  }

  /// The lines as they stood in the conversation.
  func opened(_ lines: [PastedLine]) -> [PastedLine] {
    lines.map { line in
      var text = isQuoted ? Self.unquoted(line.text) : line.text
      text = withoutPrefix(text)
      let blanks = min(text.utf8.count - text.unindented.utf8.count, indentation)
      text.removeFirst(blanks)
      return PastedLine(number: line.number, text: Self.withoutEditingMode(text))
    }
  }

  /// True for a line that begins as the program begins its lines.
  static func isLabelled(_ text: Substring) -> Bool {
    guard text.utf8.prefix(20).contains(UInt8(ascii: ":")),
      let colon = text.prefix(20).firstIndex(of: ":")
    else { return false }
    switch Label(String(withoutEditingMode(String(text[..<colon])))) {
    case .coach?, .you?, .result?: return true
    default: return false
    }
  }

  /// The line without the marks with which mails quote each other.
  private static func unquoted(_ text: String) -> String {
    var rest = text[...]
    while true {
      let mark = rest.unindented
      guard mark.first == ">" else { return String(rest) }
      rest = mark.dropFirst()
      if rest.first == " " { rest.removeFirst() }
    }
  }

  /// What stands before a label and holds a time of day, with 0 for every digit.
  private static func prefix(_ line: String) -> String? {
    // Nearly every line begins with no time of day.
    guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex,
      UInt8(ascii: "0")...UInt8(ascii: "9") ~= line.utf8[line.utf8.index(before: colon)]
    else { return nil }
    let labels = ["Coach:", "You:", "Result:"]
    let beginning = line.prefix(100)
    let starts = labels.compactMap { label in beginning.firstRange(of: label)?.lowerBound }
    guard let start = starts.min(), start > beginning.startIndex else { return nil }
    let shape = shape(beginning[..<start])
    return shape.contains("0:00") ? shape : nil
  }

  private static func shape(_ text: Substring) -> String {
    String(text.map { $0.isASCII && $0.isNumber ? "0" : $0 })
  }

  private func withoutPrefix(_ text: String) -> String {
    guard !prefixes.isEmpty else { return text }
    // A line that is otherwise empty has lost the blank after its time.
    let longest = prefixes.filter { prefix in
      let shape = Self.shape(text.prefix(prefix.count))
      return shape == prefix || shape == String(prefix.trimmed)
    }.max { $0.count < $1.count }
    return longest.map { String(text.dropFirst($0.count)) } ?? text
  }

  /// The line without the sign that readline puts before its prompt to tell the editing mode.
  private static func withoutEditingMode(_ text: String) -> String {
    guard let first = text.utf8.first, "(+:@".utf8.contains(first) else { return text }
    for sign in ["(ins)", "(cmd)", "(ins) ", "(cmd) ", "+", ":", "@"] where text.hasPrefix(sign) {
      let rest = text.dropFirst(sign.count)
      if rest.lowercased().hasPrefix("you") { return String(rest) }
    }
    return text
  }
}
