import Answers
import Guidance

/// What a person asks the meaning of.
struct AskedName {
  /// As it was typed, without an article or quotation marks.
  let words: String
  /// The same in small letters.
  let plain: String
  let hasIndefiniteArticle: Bool
  private let texts: [String]
  private let beforePreposition: String?

  init(_ line: Words, _ range: Range<Int>) {
    var range = range
    func text(_ index: Int?) -> String { index.map { line.tokens[$0].text } ?? "" }
    func isWord(_ index: Int?) -> Bool { index.map { line.tokens[$0].kind != .mark } ?? true }
    while range.count > 1, Self.tails.contains(text(range.last)) || !isWord(range.last) {
      range.removeLast()
    }
    var article = ""
    while range.count > 1, !isWord(range.first) && text(range.first) != "-" { range.removeFirst() }
    if range.count > 1, isWord(range.lowerBound + 1), Self.articles.contains(text(range.first)) {
      article = text(range.first)
      range.removeFirst()
    }
    if range.count > 1, ["word", "term", "phrase"].contains(text(range.first)) {
      range.removeFirst()
    }
    while range.count > 1, !isWord(range.first) && text(range.first) != "-" { range.removeFirst() }
    hasIndefiniteArticle = article == "a" || article == "an"
    words = line.original(range)
    texts = line.tokens[range].map(\.text)
    plain = texts.joined(separator: " ")
    let cut = range.dropFirst().first { Self.prepositions.contains(text($0)) }
    beforePreposition = cut.map { line.original(range.lowerBound..<$0) }
  }

  /// Its entry, also where more is said of it: "compression of the tendon".
  var entry: GlossaryEntry? {
    Glossary.entry(for: words) ?? beforePreposition.flatMap(Glossary.entry)
  }

  /// True when it may be a name: no word in it belongs to a sentence.
  func isPlausible(ofAtMost count: Int) -> Bool {
    texts.count <= count && texts.allSatisfy { $0.utf8.count > 1 || $0 == "-" }
      && Self.sentenceWords.isDisjoint(with: texts)
  }

  private static let articles: Set<String> = ["a", "an", "the", "my", "your", "this", "these"]
  private static let tails: Set<String> = ["here", "then", "again", "even", "in", "english", "now"]
  private static let prepositions: Set<String> = [
    "of", "in", "on", "at", "to", "for", "about", "from", "like", "and",
  ]
  private static let sentenceWords: Set<String> = [
    "i", "you", "he", "she", "we", "they", "me", "him", "us", "them", "it", "this", "that", "there",
    "is", "are", "was", "were", "be", "am", "do", "does", "did", "has", "have", "had", "will",
    "would", "can", "could", "should", "not", "wrong", "up", "happening", "going", "next", "best",
    "worst", "worse", "better", "left", "right", "point", "problem", "matter", "name", "your",
    "plan", "deal", "story", "time", "happens", "happened", "new", "my", "when", "if", "with",
    "causing", "bad", "good", "so", "normal", "question", "answer", "the", "more", "hurts",
  ]
}
