/// A turn of the coach as it was printed, to be written into a file.
struct WrittenTurn {
  /// Its lines; all but the first are indented.
  let lines: [String]

  init(_ printed: String) {
    var lines = printed.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    while lines.last?.isEmpty ?? false { lines.removeLast() }
    self.lines = lines
  }

  /// A word, and the indentation of the line that it begins; nil inside a line.
  private struct Word {
    let text: String
    let opens: Opening?
  }

  /// How a line begins that is none by wrapping.
  private struct Opening: Hashable {
    let indentation: Int
    let isAfterBlankLine: Bool
  }

  /// The turn with `[..]` where the pattern has it, and its own words elsewhere.
  func keepingWildcards(of pattern: CoachPattern) -> [String] {
    guard pattern.hasWildcard else { return lines }
    let words = words
    let difference = WordDifference(expected: pattern.words, actual: words.map(\.text))
    var (kept, place): ([Word], Int) = ([], 0)
    var (missing, added): ([String], ArraySlice<Word>) = ([], [])
    for piece in difference.pieces {
      switch piece {
      case .missing(let some): missing += some
      case .added(let some):
        added = words[(added.isEmpty ? place : added.startIndex)..<place + some.count]
        place += some.count
      case .kept(let some):
        kept += Self.merged(missing, added)
        (missing, added) = ([], [])
        kept += words[place..<place + some.count]
        place += some.count
      }
    }
    return Self.set(kept + Self.merged(missing, added))
  }

  /// What stands where the pattern and the turn part: a wildcard stays, and as many words before and
  /// behind it as the pattern has there.
  private static func merged(_ pattern: [String], _ words: ArraySlice<Word>) -> [Word] {
    guard let first = pattern.firstIndex(of: CoachPattern.wildcard),
      let last = pattern.lastIndex(of: CoachPattern.wildcard)
    else { return Array(words) }
    let (before, after) = (first, pattern.count - 1 - last)
    let isRoomy = words.count >= before + after
    let head = isRoomy ? words.prefix(before) : []
    let tail = isRoomy ? words.suffix(after) : []
    let middle = words.dropFirst(head.count).dropLast(tail.count)
    return head + [Word(text: CoachPattern.wildcard, opens: middle.first?.opens)] + tail
  }

  private var words: [Word] {
    var (words, isAfterBlankLine): ([Word], Bool) = ([], false)
    var column = Layout.coachLabel.count
    for (number, line) in lines.enumerated() {
      let parts = line.split(separator: " ").map(String.init)
      guard let first = parts.first else {
        isAfterBlankLine = true
        continue
      }
      // Where its first word would have fitted above, the line was begun on purpose.
      let isWrapped =
        number > 0 && !isAfterBlankLine && column + 1 + first.count > Layout.fixedWidth
      let indentation = line.prefix { $0 == " " }.count
      let opens =
        number == 0 || isWrapped
        ? nil : Opening(indentation: indentation, isAfterBlankLine: isAfterBlankLine)
      words += parts.enumerated().map { Word(text: $1, opens: $0 == 0 ? opens : nil) }
      column = (number == 0 ? Layout.coachLabel.count : 0) + line.count
      isAfterBlankLine = false
    }
    return words
  }

  private static func set(_ words: [Word]) -> [String] {
    var bytes: [UInt8] = []
    var rest = words[...]
    var isFirst = true
    while !rest.isEmpty {
      let line = rest.prefix(1) + rest.dropFirst().prefix { $0.opens == nil }
      rest = rest.dropFirst(line.count)
      let texts = line.map(\.text)
      let start = isFirst ? Layout.coachLabel.count : 2
      if !isFirst {
        let gap = line.first?.opens?.isAfterBlankLine ?? false
        bytes += Array((gap ? "\n\n  " : "\n  ").utf8)
      }
      let label = texts.first.map { isItem($0) ? $0.count + 1 : 0 } ?? 0
      Wrapping(width: Layout.fixedWidth, indent: 2 + label)
        .append(texts.joined(separator: " "), from: start, to: &bytes)
      isFirst = false
    }
    return WrittenTurn(String(decoding: bytes, as: UTF8.self)).lines
  }

  /// True for what a line of a list begins with: `-` or `3.`
  private static func isItem(_ word: String) -> Bool {
    word == "-" || word.last == "." && word.count > 1 && word.dropLast().allSatisfy(\.isNumber)
  }
}
