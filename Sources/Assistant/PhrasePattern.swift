import Answers

/// The shape of a line: words, words that may be left out, and gaps that take whatever stands there.
///
/// It is written as the line itself. `(a|b c)` is one of these, the longest first, `[a|b c]` one of
/// these or nothing, a comma any marks of punctuation or none, and `_` a gap of one word or more; a
/// choice may end in one. A line matches as a whole or not at all; a gap takes as little as it can.
///
///     PhrasePattern("change [the] _ to _").gaps(in: PhraseLine("change pain at rest to 3"))
///     // the places of "pain at rest" and "3"
struct PhrasePattern: Sendable, ExpressibleByStringLiteral {
  private enum Part: Sendable {
    /// By the first word; a choice that is a gap stands under none.
    case oneOf([String: [Choice]], isOptional: Bool)
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
        parts.append(Self.part(inside.split(separator: "|"), isOptional: next == "["))
      default:
        let word = rest.prefix { !" ,([".contains($0) }
        rest = rest[word.endIndex...]
        parts.append(Self.part([word], isOptional: false))
      }
    }
    self.parts = parts
  }

  init(stringLiteral text: String) { self.init(text) }

  private static func part(_ choices: [Substring], isOptional: Bool) -> Part {
    let longestFirst = choices.map { Choice($0) }.sorted { $0.words.count > $1.words.count }
    let byOpening = Dictionary(grouping: longestFirst) { $0.words.first ?? "" }
    return .oneOf(byOpening, isOptional: isOptional)
  }

  /// The words that a line of this shape can begin with; nil when any word will do.
  fileprivate var openings: Set<String>? {
    var openings: Set<String> = []
    for part in parts {
      switch part {
      case .pause: continue
      case .gap: return nil
      case .oneOf(let choices, let isOptional):
        if choices[""] != nil { return nil }
        openings.formUnion(choices.keys)
        if !isOptional { return openings }
      }
    }
    return nil
  }

  /// The places of the gaps, when the whole of this part of the line has the shape.
  func gaps(in line: PhraseLine, _ range: Range<Int>) -> [Range<Int>]? {
    gaps(line, range, from: 0)
  }

  private func gaps(_ line: PhraseLine, _ range: Range<Int>, from part: Int) -> [Range<Int>]? {
    guard part < parts.count else { return range.isEmpty ? [] : nil }
    switch parts[part] {
    case .oneOf(let choices, let isOptional):
      if let first = range.first {
        for choice in choices[line.texts[first]] ?? [] {
          if let gaps = gaps(line, range, of: choice, before: part + 1) { return gaps }
        }
      }
      for choice in choices[""] ?? [] {
        if let gaps = gaps(line, range, of: choice, before: part + 1) { return gaps }
      }
      return isOptional ? gaps(line, range, from: part + 1) : nil
    case .pause:
      var range = range
      while let first = range.first, line.isMark(first) { range.removeFirst() }
      return gaps(line, range, from: part + 1)
    case .gap:
      return gap(line, range, before: part + 1)
    }
  }

  private func gaps(
    _ line: PhraseLine, _ range: Range<Int>, of choice: Choice, before part: Int
  ) -> [Range<Int>]? {
    guard line.texts[range].starts(with: choice.words) else { return nil }
    let rest = range.dropFirst(choice.words.count)
    return choice.endsInGap ? gap(line, rest, before: part) : gaps(line, rest, from: part)
  }

  /// Takes as few tokens as let the rest match, but one word or figure at least.
  private func gap(_ line: PhraseLine, _ range: Range<Int>, before part: Int) -> [Range<Int>]? {
    guard let first = range.first(where: { !line.isMark($0) }) else { return nil }
    for end in (first + 1)...range.upperBound {
      if let gaps = gaps(line, end..<range.upperBound, from: part) {
        return [range.lowerBound..<end] + gaps
      }
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

  /// The shapes that this part of a line may have, going by its first word.
  func patterns(for line: PhraseLine, _ range: Range<Int>) -> [PhrasePattern] {
    guard let first = range.first(where: { !line.isMark($0) }) else { return others }
    return byOpening[line.texts[first]] ?? others
  }

  /// The gaps of the first shape that this part of a line has.
  func gaps(in line: PhraseLine, _ range: Range<Int>) -> [Range<Int>]? {
    for pattern in patterns(for: line, range) {
      if let gaps = pattern.gaps(in: line, range) { return gaps }
    }
    return nil
  }

  func matches(_ line: PhraseLine, _ range: Range<Int>) -> Bool { gaps(in: line, range) != nil }
}
