import Guidance

@testable import Transcripts

/// What happens to a conversation on its way from a terminal into a file: each function does to the
/// printed text what some program does.
enum Pasting {
  /// A mail quotes it.
  static func quoted(_ text: String) -> String { lines(text) { "> " + $0 } }

  /// A mail quotes what another mail quoted.
  static func quotedTwice(_ text: String) -> String { lines(text) { ">> " + $0 } }

  /// A forwarded mail indents it.
  static func indented(_ text: String) -> String { lines(text) { "    " + $0 } }

  /// Every blank at the start of a line is lost, as in some web pages.
  static func flattened(_ text: String) -> String { lines(text) { $0.drop { $0 == " " } } }

  /// Windows ends lines its own way, marks the file's beginning and pads its lines.
  static func fromWindows(_ text: String) -> String {
    "\u{FEFF}"
      + lines(text) { $0 + String(repeating: " ", count: max(80 - $0.count, 0)) + "\r" }
  }

  /// A log puts the time before each line.
  static func logged(_ text: String) -> String {
    var second = 0
    return lines(text) {
      second += 1
      let time = "2026-11-22 14:\(two(second / 60 % 60)):\(two(second % 60))"
      return "[\(time)] \($0)"
    }
  }

  /// A word processor curls its quotation marks.
  static func curled(_ text: String) -> String {
    var isOpen = false
    return String(
      text.map { character in
        switch character {
        case "\"":
          isOpen.toggle()
          return isOpen ? "“" : "”"
        case "'": return "’"
        case "-": return "–"
        default: return character
        }
      })
  }

  /// A narrow window cuts each line, and copying loses the blanks at its edge.
  static func cut(_ text: String, at width: Int) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line -> [String] in
      var rest = line[...]
      var pieces: [String] = []
      while rest.count > width {
        pieces.append(trimmedAtEnd(rest.prefix(width)))
        rest = rest.dropFirst(width)
      }
      return pieces + [trimmedAtEnd(rest)]
    }.joined(separator: "\n")
  }

  /// A mail breaks long lines at their blanks and indents none of what follows.
  static func mailed(_ text: String, at width: Int = 70) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
      var bytes: [UInt8] = []
      Wrapping(width: width, indent: 0).append(String(line), from: 0, to: &bytes)
      return String(decoding: bytes, as: UTF8.self)
    }.joined(separator: "\n")
  }

  /// A mail codes all that is not plain, and breaks its lines in the middle of words.
  static func quotedPrintable(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
      var coded = ""
      var column = 0
      for byte in line.utf8 {
        let isPlain = 0x20...0x7E ~= byte && byte != UInt8(ascii: "=")
        let hexadecimal = String(byte, radix: 16, uppercase: true)
        let letter =
          isPlain
          ? String(Unicode.Scalar(byte))
          : "=" + (hexadecimal.count < 2 ? "0" : "") + hexadecimal
        if column + letter.count > 75 {
          coded += "=\r\n"
          column = 0
        }
        coded += letter
        column += letter.count
      }
      return coded
    }.joined(separator: "\r\n")
  }

  /// A shell started it, and goes on after it.
  static func inShell(_ text: String) -> String {
    "ana@desk:~/pain$ ./sitbone talk --plain\n" + text + "ana@desk:~/pain$ \n"
  }

  /// A program that records terminals keeps their codes.
  static func recorded(_ text: String) -> String {
    lines(text) { line in
      guard line.hasPrefix("You:") else { return line + "\r" }
      let words = line.dropFirst(4)
      return "\u{1b}[?2004h\u{1b}[1mYou:\u{1b}[0m\(words)x\u{8}\u{1b}[K\r\n\u{1b}[?2004l\r"
    }
  }

  /// Someone edits with the keys of vi, and has the mode shown.
  static func inViMode(_ text: String) -> String {
    lines(text) { $0.hasPrefix("You:") ? "(ins)" + $0 : $0 }
  }

  /// As a window of that many columns shows it: the coach's lines are set for the window, a blank line
  /// stands before each turn, and a long answer runs into the edge.
  static func inWindow(_ text: String, columns: Int) -> String {
    let entries = TranscriptReader.read(text, file: "", readsRawTyping: true).transcripts
      .flatMap(\.entries)
    var bytes: [UInt8] = []
    for entry in entries {
      switch entry.content {
      case .coach(let words):
        let lines = words.split(separator: "\n").enumerated().map {
          TurnLine(
            PastedLine(
              number: $0.offset, text: ($0.offset == 0 ? "Coach: " : "  ") + $0.element),
            words: $0.element, isApart: false)
        }
        let blocks = CoachLines(lines: lines, width: Layout.fixedWidth).blocks
        bytes.append(0x0A)
        Layout(width: columns - 1).append(coach: blocks, to: &bytes)
      case .you(.line(let words)):
        bytes += Array((cut("You: \(words)", at: columns) + "\n").utf8)
      case .result(let words): bytes += Array("Result: \(words)\n".utf8)
      default: break
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func lines(
    _ text: String, _ change: (Substring) -> some StringProtocol
  ) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      .map { trimmedAtEnd(change($0), keepingEnd: true) + "\n" }.joined()
  }

  private static func trimmedAtEnd(_ text: some StringProtocol, keepingEnd: Bool = false) -> String
  {
    var text = String(text)
    while !keepingEnd, text.last == " " { text.removeLast() }
    return text
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
