import Answers

/// The shape of a line: words, words that may be left out, and gaps that take whatever stands there.
///
/// It is written as the line itself. `(a|b c)` is one of these, `[a|b c]` one of these or nothing, a
/// comma any marks of punctuation or none, and `_` a gap of one word or more. A line matches as a
/// whole or not at all; a gap takes as little as it can.
///
///     PhrasePattern("change [the] _ to _").gaps(in: Words("change pain at rest to 3"))
///     // the places of "pain at rest" and "3"
struct PhrasePattern: Sendable, ExpressibleByStringLiteral {
  private enum Part: Sendable {
    case oneOf([[String]], isOptional: Bool)
    case pause
    case gap
  }

  private let parts: [Part]

  init(_ text: String) {
    var parts: [Part] = []
    var rest = text[...]
    while let next = rest.first {
      switch next {
      case " ":
        rest.removeFirst()
      case ",":
        rest.removeFirst()
        parts.append(.pause)
      case "_":
        rest.removeFirst()
        parts.append(.gap)
      case "(", "[":
        let inside = rest.dropFirst().prefix { $0 != ")" && $0 != "]" }
        rest = rest[inside.endIndex...].dropFirst()
        let choices = inside.split(separator: "|").map { $0.split(separator: " ").map(String.init) }
        parts.append(.oneOf(choices, isOptional: next == "["))
      default:
        let word = rest.prefix { !" ,([".contains($0) }
        rest = rest[word.endIndex...]
        parts.append(.oneOf([[String(word)]], isOptional: false))
      }
    }
    self.parts = parts
  }

  init(stringLiteral text: String) { self.init(text) }

  /// The places of the gaps, when the whole of these words, from one token to another, has this
  /// shape.
  func gaps(in words: Words, _ range: Range<Int>? = nil) -> [Range<Int>]? {
    let range = range ?? 0..<words.count
    return gaps(words.tokens[range], from: 0)
  }

  private func gaps(_ tokens: ArraySlice<Words.Token>, from part: Int) -> [Range<Int>]? {
    guard part < parts.count else { return tokens.isEmpty ? [] : nil }
    switch parts[part] {
    case .oneOf(let choices, let isOptional):
      for choice in choices where tokens.starts(with: choice, by: { $0.text == $1 }) {
        if let gaps = gaps(tokens.dropFirst(choice.count), from: part + 1) { return gaps }
      }
      return isOptional ? gaps(tokens, from: part + 1) : nil
    case .pause:
      return gaps(tokens.drop { $0.kind == .mark }, from: part + 1)
    case .gap:
      guard !tokens.isEmpty else { return nil }
      // Minus signs and the like may open what is taken; it never ends before a word is in it.
      var end = tokens.startIndex
      while end < tokens.endIndex {
        end += 1
        guard tokens[end - 1].kind != .mark || end == tokens.endIndex else { continue }
        if let gaps = gaps(tokens[end...], from: part + 1) {
          return [tokens.startIndex..<end] + gaps
        }
      }
      return nil
    }
  }
}

extension Words {
  /// The tokens without the marks that end the line, and without the words that only make it polite.
  func withoutCourtesies() -> Range<Int> {
    var range = 0..<count
    func text(_ index: Int) -> String { tokens[index].text }
    var isShorter = true
    while isShorter, let last = range.last {
      isShorter =
        tokens[last].kind == .mark
        || (range.count > 1 && Self.closings.contains(text(last)))
      if isShorter { range.removeLast() }
    }
    return range
  }

  private static let closings: Set<String> = [
    "please", "pls", "plz", "thanks", "ta", "exactly", "precisely", "anyway", "btw", "actually",
  ]
}

/// The first word of a line in small letters, apostrophes left out: what tells, at little cost, that
/// a line can be none of the shapes looked for.
func openingWord(of line: String) -> String {
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
