/// Two texts side by side, word by word.
public struct WordDifference: Hashable, Sendable {
  public let pieces: [Piece]

  /// Some words on end that share a fate.
  public enum Piece: Hashable, Sendable {
    case kept([String])
    /// Only in the text that was expected.
    case missing([String])
    /// Only in the text that came.
    case added([String])
  }

  public init(expected: String, actual: String) {
    self.init(expected: CoachPattern(text: expected).words, actual: Self.words(actual))
  }

  init(expected: [String], actual: [String]) {
    let (left, right) = (expected.map(PlainText.init), actual.map(PlainText.init))
    let difference = right.difference(from: left)
    var (gone, come) = (Set<Int>(), Set<Int>())
    for change in difference {
      switch change {
      case .remove(let offset, _, _): gone.insert(offset)
      case .insert(let offset, _, _): come.insert(offset)
      }
    }
    var pieces: [Piece] = []
    var (i, j) = (0, 0)
    while i < expected.count || j < actual.count {
      let (from, to) = (i, j)
      while i < expected.count, gone.contains(i) { i += 1 }
      if i > from { pieces.append(.missing(Array(expected[from..<i]))) }
      while j < actual.count, come.contains(j) { j += 1 }
      if j > to { pieces.append(.added(Array(actual[to..<j]))) }
      let start = j
      while i < expected.count, j < actual.count, !gone.contains(i), !come.contains(j) {
        i += 1
        j += 1
      }
      if j > start { pieces.append(.kept(Array(actual[start..<j]))) }
    }
    self.pieces = pieces
  }

  static func words(_ text: String) -> [String] {
    text.split { $0.isWhitespace }.map(String.init)
  }

  /// The share of words that both have, of the longer one's; 1 for two empty texts.
  var likeness: Double {
    var (kept, missing, added) = (0, 0, 0)
    for piece in pieces {
      switch piece {
      case .kept(let words): kept += words.count
      case .missing(let words): missing += words.count
      case .added(let words): added += words.count
      }
    }
    let longer = kept + max(missing, added)
    return longer == 0 ? 1 : Double(kept) / Double(longer)
  }

  /// The texts in one: `a [-blue-]{+red+} house`, with long stretches of what is the same left out.
  public func line(context: Int = 8) -> String {
    var words: [String] = []
    var isAnything = false
    for (place, piece) in pieces.enumerated() {
      switch piece {
      // Whatever came in the wildcard's place is no difference.
      case .missing([CoachPattern.wildcard]):
        words.append(CoachPattern.wildcard)
        isAnything = true
        continue
      case .added where isAnything: break
      case .missing(let some): words.append("[-\(some.joined(separator: " "))-]")
      case .added(let some): words.append("{+\(some.joined(separator: " "))+}")
      case .kept(let some):
        let (isFirst, isLast) = (place == 0, place == pieces.count - 1)
        let (head, tail) = (isFirst ? 0 : context, isLast ? 0 : context)
        if some.count <= head + tail + 1 {
          words += some
        } else {
          words += some.prefix(head) + ["…"] + some.suffix(tail)
        }
      }
      isAnything = false
    }
    return words.joined(separator: " ")
  }
}
