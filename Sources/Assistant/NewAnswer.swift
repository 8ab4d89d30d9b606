import Answers

/// What an answer should have been, as a correction gives it.
struct NewAnswer {
  /// As it was typed, without marks before it and an article before a number.
  let text: String
  /// A mark parts it from the words that announce it.
  let opensWithMark: Bool
  private let texts: [String]
  private let hasFigures: Bool

  init(_ words: Words, _ gap: Range<Int>) {
    var range = gap
    opensWithMark = words.tokens[gap.lowerBound].kind == .mark
    while let first = range.first, range.count > 1, words.tokens[first].kind == .mark,
      !Self.isSign(words.tokens[first], before: words.tokens[first + 1])
    {
      range.removeFirst()
    }
    // "Five not four": what is denied is no part of it.
    if let denied = range.dropFirst().last(where: {
      ["not", "instead"].contains(words.tokens[$0].text)
    }) {
      range = range.lowerBound..<denied
      while let last = range.last, range.count > 1, words.tokens[last].kind == .mark {
        range.removeLast()
      }
    }
    let tokens = words.tokens[range]
    hasFigures = tokens.contains { $0.kind == .figures }
    texts = tokens.map(\.text)
    if range.count == 2, ["a", "an"].contains(texts[0]), Self.isNumber(tokens[range.lowerBound + 1])
    {
      range.removeFirst()
    }
    text = words.original(range)
  }

  /// True when it has no more words than an answer needs, and tells no story.
  var isBrief: Bool {
    !text.isEmpty && texts.count <= (isPlain ? 8 : 4) && Self.storyWords.isDisjoint(with: texts)
      && (isPlain || !texts.contains(","))
      && !Self.joins.contains(texts[0])
  }

  /// True when it can hardly be anything but an answer: a number, a side, a yes or a no.
  var isPlain: Bool {
    guard !texts.contains("by"), !texts.contains("now"), !texts.contains("%") else { return false }
    return hasFigures || texts.contains(where: Self.numbers.contains)
      || (texts.count <= 3 && texts.allSatisfy(Self.plainWords.contains))
  }

  var isYesOrNo: Bool { texts.first.map(Self.consents.contains) ?? false }

  /// True for the mark of "-4" and ".5", and not for that of "oops - 4".
  private static func isSign(_ mark: Words.Token, before next: Words.Token) -> Bool {
    !mark.isJoined && next.isJoined && next.kind == .figures
  }

  private static func isNumber(_ token: Words.Token) -> Bool {
    token.kind == .figures || numbers.contains(token.text)
  }

  /// What goes on with a sentence, rather than begin an answer.
  private static let joins: Set<String> = [
    "to", "and", "or", "for", "with", "of", "well", "get", "run", "be", "stop", "ease", "avoid",
    "help",
    "make", "do", "see", "try", "go", "give", "take", "keep",
  ]

  private static let consents: Set<String> = [
    "yes", "no", "yeah", "yep", "yup", "nope", "nah", "not", "maybe", "sure", "dont", "yea", "ye",
    "i", "definitely", "none", "never", "let", "what", "how", "why", "can", "is", "it",
  ]

  private static let numbers: Set<String> = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "twenty", "thirty", "forty", "fifty", "sixty", "couple", "fortnight", "half", "dozen",
  ]

  private static let plainWords: Set<String> = [
    "left", "right", "both", "none", "the", "side", "sides", "leg", "legs", "yes", "no", "neither",
    "never", "always", "hard", "soft",
  ]

  /// Words that an answer of a few words has no use for.
  private static let storyWords: Set<String> = [
    "i", "im", "ive", "he", "she", "we", "they", "when", "because", "if", "but", "so", "then",
    "that",
    "which", "while", "hurts", "hurt", "it", "its", "was", "is", "before", "didnt", "dont", "cant",
    "wasnt", "isnt", "until", "had", "did", "really", "you", "like", "ok", "okay", "fine", "know",
    "what", "how", "why", "sorry", "honestly",
  ]
}
