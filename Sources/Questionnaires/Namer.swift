/// Gives out names that a dialog file can use, each once.
struct Namer {
  private var taken: Set<String>
  private var counts: [String: Int] = [:]
  private let joint: Character

  /// - Parameters:
  ///   - joint: what stands between the words of a name: a hyphen or an underscore.
  ///   - taken: names that are not to be given.
  init(joint: Character, taken: Set<String> = []) { (self.joint, self.taken) = (joint, taken) }

  /// A name like the wished one, which no one has yet.
  mutating func name(like wish: String) -> String {
    if taken.insert(wish).inserted { return wish }
    var number = counts[wish, default: 1]
    while true {
      number += 1
      let name = "\(wish)\(joint)\(number)"
      if taken.insert(name).inserted {
        counts[wish] = number
        return name
      }
    }
  }

  /// The best words for a name among these texts: a telling one is preferred to a code.
  ///
  ///     Namer.words(from: ["4.1", "What is your diagnosis?"])  // ["diagnosis"]
  static func words(from texts: [String]) -> [String]? {
    for text in texts {
      let words = words(of: text)
      if isTelling(text, words) { return shortened(withoutEmptyWords(words)) }
    }
    return nil
  }

  /// Words for the name of a choice: its code where that tells something, or else its label.
  static func words(forChoice label: String, code: String?) -> [String]? {
    let texts = [code ?? "", label]
    if let telling = texts.first(where: { isTelling($0, words(of: $0)) }) {
      return shortened(words(of: telling))
    }
    // "No" and "A" tell enough, beside the other choices.
    return [label, code ?? ""].map(words).first { $0.contains(where: hasLetter) }.map(shortened)
  }

  /// A whole text as a name; nil where it has no letter.
  static func name(spelling text: String, joint: String) -> String? {
    let words = words(of: text)
    return words.contains(where: hasLetter)
      ? String(words.joined(separator: joint).prefix(60)) : nil
  }

  /// The words without those that tell nothing, and without a number in front.
  private static func withoutEmptyWords(_ words: [String]) -> [String] {
    let core = words.filter { !emptyWords.contains($0) }.drop { !hasLetter($0) }
    if core.contains(where: { $0.utf8.count > 2 && hasLetter($0) }) { return Array(core) }
    return Array(words.drop { !hasLetter($0) })
  }

  /// The words of a text in small ASCII letters and digits.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var word = ""
    var wasSmall = false
    for scalar in text.unicodeScalars.prefix(200) {
      let isCapital = ("A"..."Z").contains(scalar)
      if isCapital, wasSmall, !word.isEmpty {
        words.append(word)
        word = ""
      }
      switch scalar {
      case "a"..."z", "0"..."9": word.unicodeScalars.append(scalar)
      case "A"..."Z": word += scalar.properties.lowercaseMapping
      case "'", "’": break
      default:
        if let plain = plainLetters[scalar] {
          word += plain
        } else if !word.isEmpty {
          words.append(word)
          word = ""
        }
      }
      wasSmall = ("a"..."z").contains(scalar)
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  private static let plainLetters: [Unicode.Scalar: String] = [
    "à": "a", "á": "a", "â": "a", "ã": "a", "ä": "ae", "å": "a", "ç": "c", "è": "e", "é": "e",
    "ê": "e", "ë": "e", "ì": "i", "í": "i", "î": "i", "ï": "i", "ñ": "n", "ò": "o", "ó": "o",
    "ô": "o", "õ": "o", "ö": "oe", "ø": "o", "ù": "u", "ú": "u", "û": "u", "ü": "ue", "ß": "ss",
  ]

  private static func hasLetter(_ word: String) -> Bool {
    word.utf8.contains { $0 >= UInt8(ascii: "a") }
  }

  /// True for words that a person could recognise, unlike `g1m1`, `4.1` or a long number in hex.
  private static func isTelling(_ text: String, _ words: [String]) -> Bool {
    let digits = text.utf8.count { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
    let isCode = !text.contains(" ") && (digits > 3 || text.utf8.count > 40)
    return !isCode
      && words.contains { $0.utf8.count >= 3 && $0.utf8.allSatisfy { $0 >= UInt8(ascii: "a") } }
  }

  private static func shortened(_ words: [String]) -> [String] {
    var short: [String] = []
    var length = 0
    for word in words.prefix(5) {
      if length + word.utf8.count > 28, short.contains(where: hasLetter) { break }
      short.append(String(word.prefix(28)))
      length += word.utf8.count + 1
    }
    return short
  }

  private static let emptyWords: Set<String> = [
    "a", "an", "the", "of", "to", "is", "are", "was", "were", "do", "does", "did", "you", "your",
    "what", "which", "please", "have", "has", "had", "any", "how", "many", "and", "or", "in", "on",
    "at", "for", "be", "been", "enter", "choose", "select", "if", "it", "this", "that",
  ]
}
