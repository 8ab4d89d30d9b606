/// A turn of phrase that means something to the net, as a short pattern.
///
///     "leak/s/ed/ing"         // one word with its endings
///     "cant pee|wee|urinate"  // alternatives; "cant" stands for every way of not being able to
///
/// Small words between the words of a phrase ("my", "the", "any", "really") are passed over.
struct MentionPhrase: Sendable {
  /// The words after the first; each with its alternatives.
  let rest: [[String]]
  let concepts: Concepts
  /// Its place in `MentionSign.all`, when the phrase settles a flag on its own.
  let sign: Int?
  /// A harmless phrase that hides the words in it.
  let isHarmless: Bool
}

/// Every word the net knows.
struct MentionLexicon: Sendable {
  static let shared = MentionLexicon()

  /// The phrases that begin with a word, longest first.
  private(set) var phrases: [String: [MentionPhrase]] = [:]
  /// Every word in any phrase, and every word of grammar.
  private var known: Set<String> = []
  /// The long words that carry meaning, by their first letter.
  private var long: [UInt8: [LongWord]] = [:]

  private struct LongWord: Sendable {
    let text: String
    let letters: UInt32
  }

  private init() {
    for (index, sign) in MentionSign.all.enumerated() {
      add(sign.phrases, concepts: [], sign: index)
    }
    for (concept, text) in Concept.phrases { add(text, concepts: Concepts(concept)) }
    add(MentionIdioms.harmless, concepts: [], isHarmless: true)
    for (first, found) in phrases {
      phrases[first] = found.sorted { $0.rest.count > $1.rest.count }
    }
    known.formUnion(MentionGrammar.roles.keys)
    known.formUnion(MentionIdioms.otherWords.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  private mutating func add(
    _ text: String, concepts: Concepts, sign: Int? = nil, isHarmless: Bool = false
  ) {
    for phrase in text.split(whereSeparator: { $0 == "," || $0 == "\n" }) {
      let words = phrase.split(separator: " ").map(Self.alternatives)
      guard let first = words.first else { continue }
      let entry = MentionPhrase(
        rest: Array(words.dropFirst()), concepts: concepts, sign: sign, isHarmless: isHarmless)
      for word in first { phrases[word, default: []].append(entry) }
      for word in words.joined() where known.insert(word).inserted { addLong(word) }
    }
  }

  private mutating func addLong(_ word: String) {
    guard let first = word.utf8.first, word.utf8.count >= 6 else { return }
    long[first, default: []].append(LongWord(text: word, letters: Self.letters(of: word)))
  }

  /// `"leak/s/ed|drip"` gives leak, leaks, leaked, drip.
  private static func alternatives(_ word: Substring) -> [String] {
    word.split(separator: "|").flatMap { alternative in
      let parts = alternative.split(separator: "/")
      let base = String(parts[0])
      return [base] + parts.dropFirst().map { base + $0 }
    }
  }

  /// The word meant by one with a single slip in it; nil for any other word.
  func corrected(_ word: String) -> String? {
    guard word.utf8.count >= 6, word.utf8.count <= 20, !known.contains(word),
      let first = word.utf8.first, let candidates = long[first]
    else { return nil }
    let letters = Self.letters(of: word)
    return candidates.first {
      abs($0.text.utf8.count - word.utf8.count) <= 1
        && ($0.letters ^ letters).nonzeroBitCount <= 2
        && slips(between: word, and: $0.text, atMost: 1) != nil
    }?.text
  }

  /// Which letters a word has; two words a slip apart differ in two at most.
  private static func letters(of word: String) -> UInt32 {
    word.utf8.reduce(0) { $0 | 1 << UInt32($1 & 31) }
  }
}
