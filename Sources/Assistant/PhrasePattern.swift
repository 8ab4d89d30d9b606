import Answers

/// The shape of a line: words, words that may be left out, and gaps that take whatever stands there.
///
/// It is written as the line itself. `(a|b c)` is one of these, the longest first, `[a|b c]` one of
/// these or nothing, a comma any marks of punctuation or none, and `_` a gap of one word or more; a
/// choice may end in one. A line matches as a whole or not at all; a gap takes as little as it can.
///
///     PhrasePattern("change [the] _ to _").gaps(in: Words("change pain at rest to 3"))
///     // the places of "pain at rest" and "3"
struct PhrasePattern: Sendable, ExpressibleByStringLiteral {
  private enum Part: Sendable {
    case oneOf([Choice], isOptional: Bool)
    case pause
    case gap
  }

  private struct Choice: Sendable {
    let words: [String]
    let endsInGap: Bool

    init(_ text: Substring) {
      let words = text.split(separator: " ").map(String.init)
      endsInGap = words.last == "_"
      self.words = endsInGap ? words.dropLast() : words
    }
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
        let choices = inside.split(separator: "|").map { Choice($0) }
        let longestFirst = choices.sorted { $0.words.count > $1.words.count }
        parts.append(.oneOf(longestFirst, isOptional: next == "["))
      default:
        let word = rest.prefix { !" ,([".contains($0) }
        rest = rest[word.endIndex...]
        parts.append(.oneOf([Choice(word)], isOptional: false))
      }
    }
    self.parts = parts
  }

  init(stringLiteral text: String) { self.init(text) }

  /// The words that a line of this shape can begin with; nil when any word will do.
  fileprivate var openings: Set<String>? {
    var openings: Set<String> = []
    for part in parts {
      switch part {
      case .pause: continue
      case .gap: return nil
      case .oneOf(let choices, let isOptional):
        for choice in choices {
          guard let word = choice.words.first else { return nil }
          openings.insert(word)
        }
        if !isOptional { return openings }
      }
    }
    return nil
  }

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
      for choice in choices
      where tokens.starts(with: choice.words, by: { $0.inFull == $1 }) {
        let rest = tokens.dropFirst(choice.words.count)
        let gaps =
          choice.endsInGap ? gap(rest, before: part + 1) : gaps(rest, from: part + 1)
        if let gaps { return gaps }
      }
      return isOptional ? gaps(tokens, from: part + 1) : nil
    case .pause:
      return gaps(tokens.drop { $0.kind == .mark }, from: part + 1)
    case .gap:
      return gap(tokens, before: part + 1)
    }
  }

  /// Takes as few tokens as let the rest match, but one word or figure at least.
  private func gap(_ tokens: ArraySlice<Words.Token>, before part: Int) -> [Range<Int>]? {
    guard let first = tokens.firstIndex(where: { $0.kind != .mark }) else { return nil }
    for end in (first + 1)...tokens.endIndex {
      if let gaps = gaps(tokens[end...], from: part) { return [tokens.startIndex..<end] + gaps }
    }
    return nil
  }
}

/// Shapes of one kind, in the order in which they are tried.
struct PhraseBook: Sendable, ExpressibleByArrayLiteral {
  private let byOpening: [String: [PhrasePattern]]
  /// Those that may begin with any word.
  private let others: [PhrasePattern]

  init(arrayLiteral patterns: PhrasePattern...) {
    let all = patterns.map { ($0, $0.openings) }
    others = all.filter { $0.1 == nil }.map(\.0)
    byOpening = Dictionary(
      uniqueKeysWithValues: Set(all.flatMap { $0.1 ?? [] }).map { word in
        (word, all.filter { $0.1?.contains(word) ?? true }.map(\.0))
      })
  }

  /// The shapes that these words may have, going by the first of them.
  func patterns(for words: Words, _ range: Range<Int>) -> [PhrasePattern] {
    guard let first = range.first(where: { words.tokens[$0].kind != .mark }) else { return others }
    return byOpening[words.tokens[first].inFull] ?? others
  }

  /// The gaps of the first shape that these words have.
  func gaps(in words: Words, _ range: Range<Int>) -> [Range<Int>]? {
    patterns(for: words, range).lazy.compactMap { $0.gaps(in: words, range) }.first
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

extension Words.Token {
  /// The word, also where it was typed in haste.
  fileprivate var inFull: String {
    switch text {
    case "u": "you"
    case "r": "are"
    default: text
    }
  }
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
