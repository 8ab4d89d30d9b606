import Answers

extension Topic {
  /// The topic that these words ask for; nil when they name none.
  ///
  ///     Topic.named("tell me about PRP injections")?.id  // "injections"
  public static func named(_ words: String) -> Topic? {
    let asked = Self.words(of: words)
    // The longest name that was said is the most telling: "pain rule" before "pain".
    var longest: (topic: Int, length: Int)?
    for start in asked.indices {
      for name in names[asked[start]] ?? [] where asked[start...].starts(with: name.words) {
        let isLonger = longest.map { best in
          name.length > best.length || (name.length == best.length && name.topic < best.topic)
        }
        if isLonger ?? true { longest = (name.topic, name.length) }
      }
    }
    return longest.map { all[$0.topic] }
  }

  /// True for a line that says nothing but a topic's name, and words that ask for it: "tell me about
  /// injections". "I had injections" says more.
  public static func isAsked(by line: String) -> Bool {
    var rest = words(of: line)[...]
    while let word = rest.first, asking.contains(word) { rest.removeFirst() }
    while let word = rest.last, asking.contains(word) { rest.removeLast() }
    guard let first = rest.first else { return false }
    return names[first]?.contains { rest.elementsEqual($0.words) } ?? false
  }

  private static let asking: Set<String> = [
    "tell", "show", "explain", "read", "say", "me", "more", "something", "about", "what", "how",
    "and", "the", "please", "to", "again", "info", "on", "ok", "okay", "can", "you",
  ]

  /// One name of a topic.
  private struct Name: Sendable {
    /// The topic's place among all.
    let topic: Int
    let words: [String]
    /// Letters, and a blank between words.
    let length: Int
  }

  /// Every name of every topic, by its first word.
  private static let names: [String: [Name]] = {
    var names: [String: [Name]] = [:]
    for (place, topic) in all.enumerated() {
      for text in [topic.id, topic.title] + topic.otherNames {
        let words = Self.words(of: text)
        guard let first = words.first else { continue }
        let length = words.reduce(-1) { $0 + 1 + $1.utf8.count }
        names[first, default: []].append(Name(topic: place, words: words, length: length))
      }
    }
    return names
  }()

  /// The words and figures of a text, in lower case; marks part them.
  private static func words(of text: String) -> [String] {
    Words(text).tokens.filter { $0.kind != .mark }.map(\.text)
  }
}
