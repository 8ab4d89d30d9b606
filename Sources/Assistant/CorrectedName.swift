import Answers

/// The name by which a correction calls an answer.
struct CorrectedName {
  let text: String
  /// The person said "question" or "answer", which no story does.
  let saysQuestion: Bool
  private let texts: [String]

  init(_ words: Words, _ gap: Range<Int>) {
    var texts = words.tokens[gap].filter { $0.kind != .mark }.map(\.text)[...]
    saysQuestion = texts.contains(where: Self.questions.contains)
    let all = texts.joined(separator: " ")
    while texts.count > 1, let first = texts.first, Self.openings.contains(first) {
      texts.removeFirst()
    }
    while texts.count > 1, let last = texts.last, Self.closings.contains(last) {
      texts.removeLast()
    }
    self.texts = Array(texts)
    text = texts.joined(separator: " ")
    isLast = Self.last.contains(all) || Self.last.contains(text)
  }

  /// It means the answer given last: "my answer", "that", "the previous question".
  let isLast: Bool

  var isPronoun: Bool { texts.contains(where: Self.pronouns.contains) }

  /// True for a name of a few words that no story and no hope goes on with.
  var isPlausible: Bool {
    (1...6).contains(texts.count) && !Self.openings.contains(text) && !Self.hopes.contains(texts[0])
      && Self.sentenceWords.isDisjoint(with: texts)
  }

  static let questions: Set<String> = [
    "question", "questions", "answer", "answers", "reply", "response",
  ]

  private static let openings: Set<String> = [
    "the", "my", "that", "your", "question", "answer", "answers", "reply", "response", "number",
    "one", "bit", "part", "about", "on", "for", "to", "of", "regarding", "score",
  ]
  private static let closings: Set<String> = [
    "question", "questions", "answer", "answers", "one", "bit", "part", "again", "please", "now",
    "reply", "response", "thing", "section",
  ]
  private static let last: Set<String> = [
    "that", "it", "my answer", "the answer", "that answer", "my last answer", "the last answer",
    "my previous answer", "the previous answer", "the last question", "the previous question",
    "last",
    "previous", "that question", "the last one", "that one", "the one before",
    "the question before",
    "this", "answer", "the previous one", "my last one", "the last", "my response", "my reply",
  ]
  private static let pronouns: Set<String> = [
    "i", "you", "he", "she", "we", "they", "it", "this", "that", "there", "which", "who", "what",
  ]
  /// What people hope to get back to, rather than look at again.
  private static let hopes: Set<String> = [
    "normal", "work", "sleep", "bed", "usual", "being", "doing", "feeling", "school", "square",
    "life", "not", "of", "in", "from", "full", "out", "off", "up", "mind", "clothes", "shoes",
  ]
  private static let sentenceWords: Set<String> = [
    "i", "im", "but", "because", "if", "was", "is", "were", "and", "without", "again", "me",
    "pain-free", "with", "so", "then", "after", "didnt", "dont",
  ]
}
