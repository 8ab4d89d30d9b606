/// One word as the net sees it, with what it means there.
struct MentionItem {
  var text: String
  /// The tokens it was made of.
  var tokens: Range<Int>
  /// What parts it from the item before.
  var pause: Pause
  var role: MentionGrammar.Role?
  /// What the phrase that begins here means.
  var concepts: Concepts = []
  /// The signs of the phrase that begins here, as places in `MentionSign.all`.
  var signs: [Int] = []
  /// How many items the phrase that begins here takes.
  var length = 1
  /// A phrase that began earlier takes this item in.
  var isCovered = false

  enum Pause: Comparable {
    case none
    case comma
    /// The end of a sentence.
    case stop
    /// The end of a question.
    case question
  }
}

/// Makes items of words.
struct MentionItems {
  private(set) var items: [MentionItem] = []
  /// Whether anything in them means anything to the net.
  private(set) var hasMeaning = false

  private let lexicon = MentionLexicon.shared

  /// Nothing at all when no word can begin a phrase, which is what most texts come to.
  init(_ words: Words) {
    var replaced: [Int: String] = [:]
    var isWorthReading = false
    for (index, token) in words.tokens.enumerated() where token.kind == .word {
      if lexicon.phrases[token.text] != nil {
        isWorthReading = true
      } else if let corrected = lexicon.corrected(token.text) {
        replaced[index] = corrected
        isWorthReading = true
      }
    }
    guard isWorthReading else { return }
    cut(words, replaced)
    joinInability()
    findPhrases()
  }

  private mutating func cut(_ words: Words, _ replaced: [Int: String]) {
    items.reserveCapacity(words.count)
    var pause = MentionItem.Pause.stop
    for (index, token) in words.tokens.enumerated() {
      guard token.kind == .mark else {
        let text = replaced[index] ?? token.text
        items.append(
          MentionItem(
            text: text, tokens: index..<index + 1, pause: pause,
            role: MentionGrammar.roles[text]))
        pause = .none
        continue
      }
      pause = max(pause, Self.pause(of: words, at: index))
    }
    // A last item that says how the text ends.
    items.append(MentionItem(text: "", tokens: words.count..<words.count, pause: max(pause, .stop)))
  }

  static func pause(of words: Words, at index: Int) -> MentionItem.Pause {
    switch words[index] {
    case "?": return .question
    case "!", ";": return .stop
    case ".":
      if words.kind(index + 1) == .figures, words.isJoined(index + 1) { return .none }
      return words[index + 1] == "." || words[index - 1] == "." ? .comma : .stop
    case ",", ":", "(", ")", "\"": return .comma
    case "-": return words.isJoined(index) && words.isJoined(index + 1) ? .none : .comma
    default: return .none
    }
  }

  /// "Cannot", "couldn't", "not able to", "can hardly", "unable to" all become "cant"; "able to" and
  /// "could" before a verb become "can".
  private mutating func joinInability() {
    var joined: [MentionItem] = []
    joined.reserveCapacity(items.count)
    var index = 0
    while index < items.count {
      var item = items[index]
      let (length, text) = ability(at: index)
      if length > 0 {
        item.text = text
        item.role = text == "cant" ? .negator : nil
        item.tokens = item.tokens.lowerBound..<items[index + length - 1].tokens.upperBound
        index += length
      } else {
        index += 1
      }
      joined.append(item)
    }
    items = joined
  }

  private func ability(at index: Int) -> (length: Int, text: String) {
    func word(_ offset: Int) -> String {
      index + offset < items.count && (offset == 0 || items[index + offset].pause == .none)
        ? items[index + offset].text : ""
    }
    /// Takes in "be able to" and what stands between.
    func able(from start: Int) -> Int? {
      var offset = start
      while offset < start + 3, ["really", "even", "being", "been", "be", "always", "quite"].contains(word(offset)) {
        offset += 1
      }
      guard word(offset) == "able" else { return nil }
      return word(offset + 1) == "to" ? offset + 2 : offset + 1
    }
    switch word(0) {
    case "cant", "cannot", "couldnt", "cudnt", "carnt":
      if word(1) == "seem", word(2) == "to" { return (3, "cant") }
      return (1, "cant")
    case "unable", "incapable", "inability", "impossible":
      return (["to", "of"].contains(word(1)) ? 2 : 1, "cant")
    case "struggle", "struggling", "struggled", "struggles":
      return word(1) == "to" ? (2, "cant") : (0, "")
    case "not", "isnt", "wasnt", "arent", "never", "no", "havent", "hasnt", "werent", "aint", "wont",
      "barely", "hardly":
      if word(0) == "no", word(1) == "longer", let length = able(from: 2) { return (length, "cant") }
      return able(from: 1).map { ($0, "cant") } ?? (0, "")
    case "can", "could":
      if ["hardly", "barely", "scarcely", "not", "no", "never"].contains(word(1)) {
        return ["only", "just"].contains(word(2)) ? (0, "") : (word(1) == "no" ? 3 : 2, "cant")
      }
      return word(0) == "can" ? (1, "can") : (0, "")
    case "able":
      return (word(1) == "to" ? 2 : 1, "can")
    default: return (0, "")
    }
  }

  private mutating func findPhrases() {
    var index = 0
    while index < items.count {
      guard let entries = lexicon.phrases[items[index].text] else {
        index += 1
        continue
      }
      var length = 1
      var words = -1
      var isHarmless = false
      for entry in entries where entry.rest.count >= words {
        guard let end = match(entry, at: index) else { continue }
        if entry.concepts.contains(.init(.cannotFeel)) || entry.concepts.contains(.init(.dontFeel)),
          complains(after: end)
        {
          continue
        }
        words = entry.rest.count
        length = max(length, end - index)
        isHarmless = isHarmless || entry.isHarmless
        items[index].concepts.formUnion(entry.concepts)
        if let sign = entry.sign { items[index].signs.append(sign) }
      }
      if isHarmless {
        items[index].concepts = []
        items[index].signs = []
      } else if words >= 0 {
        hasMeaning = true
      }
      items[index].length = length
      for covered in index + 1..<max(index + length, index + 1) { items[covered].isCovered = true }
      index += length
    }
  }

  /// "I can't feel any numbness" isn't "I can't feel".
  private func complains(after end: Int) -> Bool {
    for index in end..<min(end + 4, items.count) {
      guard items[index].pause == .none else { return false }
      let entries = lexicon.phrases[items[index].text] ?? []
      if entries.contains(where: { $0.rest.isEmpty && !$0.concepts.isDisjoint(with: .complaints) }) {
        return true
      }
    }
    return false
  }

  /// The item after the phrase, when it stands here.
  private func match(_ phrase: MentionPhrase, at index: Int) -> Int? {
    var next = index + 1
    for alternatives in phrase.rest {
      var passed = 0
      while true {
        guard next < items.count, items[next].pause == .none else { return nil }
        let text = items[next].text
        next += 1
        if alternatives.contains(text) { break }
        passed += 1
        let isPassed =
          phrase.isHarmless
          ? ["my", "the", "a", "an", "very", "really", "just"].contains(text)
          : MentionGrammar.passedOver.contains(text)
        if passed > 3 || !isPassed { return nil }
      }
    }
    return next
  }
}
