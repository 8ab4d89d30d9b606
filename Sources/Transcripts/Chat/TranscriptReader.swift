/// Reads files of conversations, and says all that is wrong with them at once.
public struct TranscriptReader {
  private let file: String
  private let readsRawTyping: Bool
  private var problems: [TranscriptProblem] = []
  private var transcripts: [Transcript] = []
  private var title: String?
  private var start = 1
  private var entries: [Transcript.Entry] = []
  private var pending: Pending?
  /// The line of the `Result:` of the conversation being read.
  private var resultLine: Int?

  /// A labelled line, and the indented ones that go on with it.
  private struct Pending {
    let label: Label
    let first: Int
    var last: Int
    var text: String

    mutating func append(_ line: String, _ number: Int) {
      if !text.isEmpty { text.append("\n") }
      text.append(line)
      last = number
    }
  }

  private init(file: String, readsRawTyping: Bool) {
    (self.file, self.readsRawTyping) = (file, readsRawTyping)
  }

  /// Reads the bytes of a file.
  ///
  /// - Parameters:
  ///   - file: its name, for the problems.
  ///   - readsRawTyping: true to take what stands after `You:` as it is, as a pipe prints it, with
  ///     no meaning for quotation marks or the names of keys.
  public static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, file: String, readsRawTyping: Bool = false
  ) -> TranscriptReading {
    var reader = TranscriptReader(file: file, readsRawTyping: readsRawTyping)
    reader.read(bytes)
    return TranscriptReading(transcripts: reader.transcripts, problems: reader.problems)
  }

  /// Reads a text.
  public static func read(
    _ text: String, file: String, readsRawTyping: Bool = false
  ) -> TranscriptReading {
    var text = text
    return text.withUTF8 { read($0, file: file, readsRawTyping: readsRawTyping) }
  }

  private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      report(1, "the file is stored as UTF-16. Save it as UTF-8.")
      return
    }
    if bytes.starts(with: "PK\u{3}\u{4}".utf8) || bytes.starts(with: "{\\rtf".utf8) {
      report(
        1, "this is a word processor's own kind of file. Save it as plain text, in UTF-8.")
      return
    }
    var place = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var number = 0
    while place < bytes.count {
      number += 1
      let rest = UnsafeBufferPointer(rebasing: bytes[place...])
      let length = rest.firstIndex(of: 0x0A) ?? rest.count
      var end = length
      while end > 0, [0x0D, 0x20, 0x09].contains(rest[end - 1]) { end -= 1 }
      take(UnsafeBufferPointer(rebasing: rest[..<end]), number)
      place += length + 1
    }
    endTranscript()
    if transcripts.isEmpty, problems.isEmpty {
      report(1, "no conversation stands in this file. Write what is said, as `You: yes`.")
    }
  }

  private mutating func take(_ line: UnsafeBufferPointer<UInt8>, _ number: Int) {
    guard let first = line.first else { return }
    let start = line.firstIndex { $0 != 0x20 } ?? line.endIndex
    guard
      let text = String(validating: UnsafeBufferPointer(rebasing: line[start...]), as: UTF8.self)
    else {
      report(number, "some letters are not UTF-8. Save the file as UTF-8.")
      return
    }
    switch first {
    case 0x09: report(number, "the line begins with a tab. Indent it with blanks.")
    case 0x20 where line[start] == 0x09:
      report(number, "the line is indented with a tab. Use blanks.")
    case 0x20: goOn(text, number)
    case 0x23: begin(title: text, number)
    default: begin(text, number)
    }
  }

  /// An indented line goes on with the one above it.
  private mutating func goOn(_ text: String, _ number: Int) {
    switch pending?.label {
    case nil:
      report(
        number,
        "an indented line goes on with a label, and none stands above it. Begin the line "
          + "with `Coach:` or `You:`.")
    case .you:
      report(
        number,
        "what the person types is one line, so nothing can go on after `You:`. Begin the "
          + "line with a label, such as `Coach:`.")
    case .note, .given, .coach, .mentions, .neverMentions, .at, .level, .result, .exit, .include:
      // In place: a turn can have hundreds of lines.
      pending?.append(text, number)
    }
  }

  private mutating func begin(title text: String, _ number: Int) {
    endTranscript()
    let words = text.drop { $0 == "#" }.trimmed
    (title, start) = (words.isEmpty ? nil : String(words), number)
  }

  private mutating func begin(_ line: String, _ number: Int) {
    endEntry()
    guard let colon = line.firstIndex(of: ":") ?? line.firstIndex(of: "：") else {
      report(
        number,
        "a line begins with a label and a colon, such as `Coach:` or `You:`, or it is "
          + "indented. Indent it if it goes on with the line above.")
      return
    }
    let name = line[..<colon].trimmed
    guard let label = Label(String(name)) else {
      let nearest = Label.nearest(to: String(name)).map { " Did you mean `\($0.rawValue):`?" }
      report(
        number,
        "no label is called `\(name.prefix(30)):`."
          + (nearest ?? " Labels are: \(Label.allCases.map(\.rawValue).joined(separator: ", ")). "
            + "Indent the line if it goes on with the one above."))
      return
    }
    // A conversation without a title begins at its first line.
    if entries.isEmpty, title == nil { start = number }
    let text = line[line.index(after: colon)...].trimmed
    pending = Pending(label: label, first: number, last: number, text: String(text))
  }

  private mutating func endEntry() {
    guard let open = pending else { return }
    pending = nil
    if let resultLine, ![.exit, .note].contains(open.label) {
      report(
        open.first,
        open.label == .result
          ? "the conversation has a second `Result:`; the first is in line \(resultLine). Begin "
            + "another conversation with `# Title`."
          : "nothing is said after the `Result:` in line \(resultLine). Begin another conversation "
            + "with `# Title`.")
      return
    }
    if open.label == .result { resultLine = open.first }
    do {
      let content = try EntryReader(readsRawTyping: readsRawTyping).read(open.label, open.text)
      entries.append(.init(lines: open.first...open.last, content))
    } catch {
      report(open.first, error.message)
    }
  }

  private mutating func endTranscript() {
    endEntry()
    if !entries.isEmpty {
      let isWhole = problems.last.map { $0.line < start } ?? true
      transcripts.append(
        Transcript(title: title, line: start, entries: entries, isWhole: isWhole))
    } else if title != nil, problems.last.map({ $0.line < start }) ?? true {
      report(start, "nothing stands under this title.")
    }
    (title, entries, resultLine) = (nil, [], nil)
  }

  private mutating func report(_ line: Int, _ message: String) {
    problems.append(TranscriptProblem(file: file, line: line, message: message))
  }
}

extension StringProtocol {
  /// The text without blanks at its edges, no-break ones among them.
  var trimmed: SubSequence {
    func isBlank(_ character: Character) -> Bool {
      character == " " || character == "\t" || character == "\u{A0}"
    }
    let start = drop(while: isBlank)
    let end = start.lastIndex { !isBlank($0) }
    return end.map { start[...$0] } ?? start[start.endIndex...]
  }
}
