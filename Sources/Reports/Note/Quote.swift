import Answers

/// A person's own words, where they carry meaning beyond the answer they came to.
///
///     Quote("about a two", beside: "2 out of 10")?.text   // "about a two"
///     Quote("1, 3", beside: "running, the gym")           // nil
struct Quote: Hashable, Sendable {
  let text: String

  /// Fails for words that say nothing beside the value: figures, yes and no, the very name of a
  /// choice, the value itself.
  init?(_ words: String, beside value: String, options: [Option] = [], longest: Int = 24) {
    let parts = words.harmless.split(whereSeparator: \.isWhitespace)
    let said = parts.joined(separator: " ")
    let folded = Self.folded(said)
    let saysMore = folded.split(separator: " ").contains { part in
      part.count >= 3 && part.contains(where: \.isLetter) && !Self.bare.contains(String(part))
    }
    let names = options.flatMap { [$0.label, $0.id.name] + $0.otherWords } + [value]
    guard saysMore, !names.contains(where: { Self.folded($0) == folded }) else { return nil }
    let kept = parts.prefix(longest).joined(separator: " ")
    text = Self.withoutQuotationMarks(parts.count > longest ? kept + " …" : kept)
  }

  /// Fails only for the value itself, and for words without a letter.
  init?(anyOf words: String, beside value: String, longest: Int = 24) {
    let parts = words.harmless.split(whereSeparator: \.isWhitespace)
    let folded = Self.folded(words)
    guard folded != Self.folded(value), folded.contains(where: \.isLetter),
      !folded.split(separator: " ").allSatisfy({ Self.unsaying.contains(String($0)) })
    else { return nil }
    text = Self.withoutQuotationMarks(parts.prefix(longest).joined(separator: " "))
  }

  private static let unsaying: Set<String> = ["not", "sure", "skip", "none"]

  /// Quotation marks inside a quotation would end it.
  static func withoutQuotationMarks(_ text: String) -> String {
    String(text.map { $0 == "\"" || $0 == "\u{201C}" || $0 == "\u{201D}" ? "'" : $0 })
  }

  /// Small letters and figures alone, so that "Low-back." and "low back" are the same.
  private static func folded(_ text: String) -> String {
    text.lowercased().map { $0.isLetter || $0.isNumber ? $0 : " " }
      .split(separator: " ").map { String($0) }.joined(separator: " ")
  }

  private static let bare: Set<String> = [
    "yes", "yeah", "yep", "nope", "none", "not", "sure", "skip", "skipped", "and", "the", "these",
    "them", "neither", "all", "out", "don", "know", "weeks", "week", "days", "day", "months",
    "month", "years", "year", "hours", "hour", "minutes", "minute",
  ]
}
