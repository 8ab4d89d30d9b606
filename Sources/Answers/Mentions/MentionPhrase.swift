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

/// What the net knows of one word.
struct MentionWord: Sendable {
  /// The phrases that begin with it, longest first.
  var phrases: [MentionPhrase] = []
  var role: MentionGrammar.Role?
  /// Some phrase can't do without it, so a text with it is worth reading.
  var isTelling = false
  var traits: MentionGrammar.Traits = []
}

/// Every word the net knows.
struct MentionLexicon: Sendable {
  static let shared = MentionLexicon()

  private(set) var words: [MentionWord] = []
  private var index: [String: Int] = [:]
  /// The long words that carry meaning, by their first letter.
  private var long: [UInt8: [LongWord]] = [:]

  private struct LongWord: Sendable {
    let text: String
    let letters: UInt32
  }

  private init() {
    for (word, role) in MentionGrammar.roles { change(word) { $0.role = role } }
    for (trait, list) in MentionGrammar.traits {
      for word in Self.split(list) { change(word) { $0.traits.insert(trait) } }
    }
    for word in Self.split(MentionIdioms.otherWords) { change(word) { _ in } }
    for (index, sign) in MentionSign.all.enumerated() {
      add(sign.phrases, concepts: [], sign: index)
    }
    for (concept, text) in Concept.phrases { add(text, concepts: Concepts(concept)) }
    add(MentionIdioms.harmless, concepts: [], isHarmless: true)
    for place in words.indices where words[place].phrases.count > 1 {
      words[place].phrases.sort { $0.rest.count > $1.rest.count }
    }
  }

  private static func split(_ list: String) -> [String] {
    list.split(whereSeparator: \.isWhitespace).map(String.init)
  }

  private mutating func change(_ word: String, _ change: (inout MentionWord) -> Void) {
    if let place = index[word] {
      change(&words[place])
    } else {
      var new = MentionWord()
      change(&new)
      index[word] = words.count
      words.append(new)
    }
  }

  private mutating func add(
    _ text: String, concepts: Concepts, sign: Int? = nil, isHarmless: Bool = false
  ) {
    for phrase in text.utf8.split(whereSeparator: { $0 == 0x2C || $0 == 0x0A }) {
      let slots = phrase.split(separator: 0x20).map(Self.alternatives)
      guard let first = slots.first else { continue }
      let entry = MentionPhrase(
        rest: Array(slots.dropFirst()), concepts: concepts, sign: sign, isHarmless: isHarmless)
      for word in slots.joined() where index[word] == nil {
        change(word) { _ in }
        addLong(word)
      }
      for word in first { change(word) { $0.phrases.append(entry) } }
      if isHarmless || (sign == nil && Concepts.quiet.contains(concepts)) { continue }
      let telling = slots.first { !$0.contains { MentionGrammar.isCommon($0) } } ?? first
      for word in telling { change(word) { $0.isTelling = true } }
    }
  }

  private mutating func addLong(_ word: String) {
    guard let first = word.utf8.first, word.utf8.count >= 6 else { return }
    long[first, default: []].append(LongWord(text: word, letters: Self.letters(of: word)))
  }

  /// `"leak/s/ed|drip"` gives leak, leaks, leaked, drip.
  private static func alternatives(_ slot: Substring.UTF8View) -> [String] {
    slot.split(separator: 0x7C).flatMap { alternative in
      let parts = alternative.split(separator: 0x2F).map { String(Substring($0)) }
      return parts.prefix(1) + parts.dropFirst().map { parts[0] + $0 }
    }
  }

  /// The place of a word in `words`.
  func place(of word: String) -> Int? { index[word] }

  /// The word meant by one with a single slip in it; nil for any other word.
  func corrected(_ word: String) -> String? {
    guard word.utf8.count >= 6, word.utf8.count <= 20, let first = word.utf8.first,
      let candidates = long[first]
    else { return nil }
    let letters = Self.letters(of: word)
    return candidates.first {
      ($0.letters ^ letters).nonzeroBitCount <= 2
        && abs($0.text.utf8.count - word.utf8.count) <= 1
        && slips(between: word, and: $0.text, atMost: 1) != nil
    }?.text
  }

  /// Which letters a word has; two words a slip apart differ in two at most.
  private static func letters(of word: String) -> UInt32 {
    word.utf8.reduce(0) { $0 | 1 << UInt32($1 & 31) }
  }
}
