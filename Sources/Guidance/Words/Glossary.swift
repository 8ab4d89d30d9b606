import Answers

/// A medical or special word, and what it means in plain ones.
public struct GlossaryEntry: Hashable, Sendable {
  /// The word as it is written inside a sentence.
  public let term: String
  /// What else people call it, and forms that aren't a plural of the term.
  public let otherNames: [String]
  /// What it means, in one sentence or two that stand alone.
  public let meaning: String

  init(_ term: String, _ otherNames: [String], _ meaning: String) {
    (self.term, self.otherNames, self.meaning) = (term, otherNames, meaning)
  }

  init(_ term: String, _ meaning: String) { self.init(term, [], meaning) }
}

/// The words that a conversation uses and that a person may want explained.
public enum Glossary {
  /// Every entry: the body, what is felt, illnesses, exercise, care.
  public static let all: [GlossaryEntry] = body + signs + illnesses + exercise + medicines + care

  /// The entry for this word or phrase; nil when there is none.
  ///
  /// Case, hyphens, a plural, an article before it and a small slip of the hand make no difference.
  ///
  ///     Glossary.entry(for: "the Tendons")?.term      // "tendon"
  ///     Glossary.entry(for: "an xray")?.term          // "X-ray"
  ///     Glossary.entry(for: "tendinopthy")?.term      // "tendinopathy"
  public static func entry(for words: String) -> GlossaryEntry? {
    guard words.utf8.count <= 64 else { return nil }
    let name = Name(words)
    guard !name.parts.isEmpty else { return nil }
    return byKey[name.key] ?? byKey[name.parts.map(corrected).joined()]
  }

  private static let byKey: [String: GlossaryEntry] = Dictionary(
    all.flatMap { entry in entry.names.map { (Name($0).key, entry) } },
    uniquingKeysWith: { first, _ in first })

  private static let vocabulary: Set<String> = Set(
    all.flatMap(\.names).map { Name($0) }.flatMap { $0.parts + [$0.key] })

  /// The word of the glossary that a longer word was probably meant to be. The first letter is
  /// seldom missed, and short words have too many neighbours.
  private static func corrected(_ word: String) -> String {
    let length = word.utf8.count
    guard length >= 5, !vocabulary.contains(word) else { return word }
    let difference = length < 8 ? 1 : 2
    let like = vocabulary.filter {
      $0.utf8.first == word.utf8.first && abs($0.utf8.count - length) <= difference
    }.sorted()
    return nearestName(to: word, among: like) ?? word
  }
}

extension GlossaryEntry {
  fileprivate var names: [String] { [term] + otherNames }
}

/// A name as it is looked up: small letters, each word in the singular, without an article.
private struct Name {
  let parts: [String]
  /// The words in one, so that "sitbone" is "sit bone" and "X-ray" is "xray".
  var key: String { parts.joined() }

  init(_ text: String) {
    var tokens = Words(text).tokens[...]
    if let first = tokens.first, Self.articles.contains(first.text),
      let second = tokens.dropFirst().first, second.kind == .word
    {
      tokens = tokens.dropFirst()
    }
    parts = tokens.filter { $0.kind != .mark }.map { Self.singular($0.text) }
  }

  private static func singular(_ word: String) -> String {
    guard word.utf8.count > 3, word.hasSuffix("s") else { return word }
    if word.hasSuffix("ies") { return word.dropLast(3) + "y" }
    return ["ss", "is", "us"].contains { word.hasSuffix($0) } ? word : String(word.dropLast())
  }

  private static let articles: Set<String> = [
    "a", "an", "the", "my", "your", "this", "that", "these", "those", "some", "any",
  ]
}
