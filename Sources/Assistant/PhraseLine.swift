import Answers

/// A line as the shapes of phrases see it: its words, with what is typed in haste put in full.
struct PhraseLine {
  let words: Words
  let texts: [String]

  init(_ line: String) {
    words = Words(line)
    texts = words.tokens.map { token in
      switch token.text {
      case "u": "you"
      case "r": "are"
      case "ur": "your"
      default: token.text
      }
    }
  }

  var count: Int { texts.count }

  func isMark(_ index: Int) -> Bool { words.tokens[index].kind == .mark }

  /// The line without the marks that end it, and without the words that only make it polite.
  var withoutCourtesies: Range<Int> {
    var range = 0..<count
    while let last = range.last,
      isMark(last) || (range.count > 1 && Self.closings.contains(texts[last]))
    {
      range.removeLast()
    }
    return range
  }

  private static let closings: Set<String> = [
    "please", "pls", "plz", "thanks", "ta", "exactly", "precisely", "anyway", "btw", "actually",
  ]

  /// The first word of a line in small letters, apostrophes left out: what tells, at little cost,
  /// that a line can have none of the shapes looked for.
  static func opening(of line: String) -> String {
    var letters: [UInt8] = []
    for byte in line.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"): letters.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): letters.append(byte | 0x20)
      case UInt8(ascii: "'"), 0x80...: continue
      default: if !letters.isEmpty { return String(decoding: letters, as: UTF8.self) }
      }
      if letters.count > 16 { break }
    }
    return String(decoding: letters, as: UTF8.self)
  }
}
