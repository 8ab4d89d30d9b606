/// Every turn of phrase that means something in a story.
///
///     "ease/s/d"            // one word with its endings
///     "more|extra running"  // alternatives
///     "end ?part of bum"    // a word that may be left out
///
/// Up to three small words between the words of a phrase ("my", "the", "really") are passed over.
struct StoryLexicon: Sendable {
  static let shared = StoryLexicon()

  struct Phrase: Sendable {
    /// The words after the first, each with its alternatives.
    let rest: [[String]]
    let notions: Notions
  }

  /// The phrases that begin with a word, longest first.
  private(set) var phrases: [String: [Phrase]] = [:]
  private var known: Set<String> = []
  /// The long words that carry meaning, by their first letter.
  private var long: [UInt8: [LongWord]] = [:]

  private struct LongWord: Sendable {
    let text: String
    let length: Int
    let letters: UInt32

    init(_ text: String) {
      self.text = text
      length = text.utf8.count
      letters = text.utf8.reduce(0) { $0 | 1 << UInt32($1 & 31) }
    }
  }

  private init() {
    for (notion, text) in Notion.phrases { add(text, Notions(notion)) }
    for (first, found) in phrases {
      phrases[first] = found.sorted { $0.rest.count > $1.rest.count }
    }
    known.formUnion(MentionGrammar.roles.keys)
    for others in [Self.otherWords, MentionIdioms.otherWords] {
      known.formUnion(others.split(whereSeparator: \.isWhitespace).map(String.init))
    }
  }

  private mutating func add(_ text: String, _ notions: Notions) {
    for phrase in text.split(whereSeparator: { $0 == "," || $0 == "\n" }) {
      let words = phrase.split(separator: " ")
      add(words, notions)
    }
  }

  private mutating func add(_ words: [Substring], _ notions: Notions) {
    if let optional = words.lastIndex(where: { $0.hasPrefix("?") }) {
      var (shorter, longer) = (words, words)
      shorter.remove(at: optional)
      longer[optional].removeFirst()
      add(shorter, notions)
      add(longer, notions)
      return
    }
    let words = words.map(Self.alternatives)
    guard let first = words.first else { return }
    let entry = Phrase(rest: Array(words.dropFirst()), notions: notions)
    for word in first { phrases[word, default: []].append(entry) }
    for word in words.joined() where known.insert(word).inserted {
      if let letter = word.utf8.first, word.utf8.count >= 6 {
        long[letter, default: []].append(LongWord(word))
      }
    }
  }

  /// `"ease/s/d|settle"` gives ease, eases, eased, settle.
  private static func alternatives(_ word: Substring) -> [String] {
    word.split(separator: "|").flatMap { alternative in
      let parts = alternative.split(separator: "/")
      let base = String(parts[0])
      return [base] + parts.dropFirst().map { base + $0 }
    }
  }

  /// The word meant by one with a single slip in it; nil for any other word.
  func corrected(_ word: String) -> String? {
    let length = word.utf8.count
    guard length >= 6, length <= 16, let first = word.utf8.first, let candidates = long[first],
      !known.contains(word)
    else { return nil }
    // Two words a slip apart differ in two letters at most.
    let letters = LongWord(word).letters
    return candidates.first {
      abs($0.length - length) <= 1 && ($0.letters ^ letters).nonzeroBitCount <= 2
        && slips(between: word, and: $0.text, atMost: 1) != nil
    }?.text
  }

  /// Words that are a slip away from one of ours and are words of their own.
  private static let otherWords = """
    setting settings splitting spitting ruining raining trailing trading bitter butter batter letter
    listing pirates squads lounges stepped stooped stated stared starred starter waking warning
    sealed treated threat reading leading weighs heights staring storing sharing lasting listed
    sister foster sinking winter charging hiding riding hinting tasting resisting racket stocked
    stacked studied slower shower easier earlier tinder tender boarder border sorted sported
    reduces replaced released spring string strong sporting counter couched muscle muscles
    player players plays playing placed stayed strayed retire tired cousin couple company
    planned planted sudden settled saddle paddle middle meddle riddle runner ranking printing
    dieting lighting fighting sleeping steeping shopping stripping dropping walling willing
    calling balling falling filling feeling fueling healing hauling bridge fridge sitter gather
    lather rather whether weather heather leather father farther further harder hardly
    """
}
