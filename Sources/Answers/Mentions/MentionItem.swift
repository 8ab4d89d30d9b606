/// One word as the net sees it, with what it means there.
struct MentionItem {
  var text: String
  /// Its place among the words of the lexicon, when it has one.
  var word: Int?
  /// The tokens it was made of.
  var tokens: Range<Int>
  /// What parts it from the item before.
  var pause: Pause
  var role: MentionGrammar.Role?
  var traits: MentionGrammar.Traits = []
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

  /// Nothing at all when no word can begin a phrase, which is what most texts come to.
  init(_ words: Words) {
    let lexicon = MentionLexicon.shared
    var places: [Int?] = []
    places.reserveCapacity(words.count)
    var replaced: [Int: String] = [:]
    var isWorthReading = false
    for (index, token) in words.tokens.enumerated() {
      var place = token.kind == .mark ? nil : lexicon.book.place(of: token.key)
      if place == nil, token.kind == .word, let corrected = lexicon.book.corrected(token.text) {
        replaced[index] = lexicon.book.spelling(at: corrected)
        place = corrected
      }
      if let place, lexicon.words[place].isTelling { isWorthReading = true }
      places.append(place)
    }
    guard isWorthReading else { return }
    cut(words, places, replaced)
    joinInability()
    findPhrases()
  }

  private mutating func cut(_ words: Words, _ places: [Int?], _ replaced: [Int: String]) {
    items.reserveCapacity(words.count)
    var pause = MentionItem.Pause.stop
    let hasLines = words.text.utf8.contains(0x0A)
    for (index, token) in words.tokens.enumerated() {
      if hasLines, Self.isNewLine(words, index) { pause = max(pause, .stop) }
      guard token.kind == .mark else {
        var item = MentionItem(
          text: replaced.isEmpty ? token.text : replaced[index] ?? token.text,
          tokens: index..<index + 1, pause: pause)
        if let place = places[index] {
          let word = MentionLexicon.shared.words[place]
          (item.word, item.role, item.traits) = (place, word.role, word.traits)
        }
        items.append(item)
        pause = .none
        continue
      }
      pause = max(pause, Self.pause(of: words, at: index))
    }
    // A last item that says how the text ends.
    items.append(MentionItem(text: "", tokens: words.count..<words.count, pause: max(pause, .stop)))
  }

  /// Whether a line ends before this token.
  private static func isNewLine(_ words: Words, _ index: Int) -> Bool {
    guard index > 0 else { return false }
    let (end, start) = (
      words.tokens[index - 1].place.upperBound, words.tokens[index].place.lowerBound
    )
    return words.text.utf8.dropFirst(end).prefix(start - end).contains(0x0A)
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

  /// "Cannot", "couldn't", "not able to", "can hardly", "unable to" all become "cant"; "able to"
  /// becomes "can".
  private mutating func joinInability() {
    guard items.contains(where: { $0.traits.contains(.ability) }) else { return }
    var joined: [MentionItem] = []
    joined.reserveCapacity(items.count)
    var index = 0
    while index < items.count {
      var item = items[index]
      let (length, text) = item.traits.contains(.ability) ? ability(at: index) : (0, "")
      if length > 0 {
        item.word = MentionLexicon.shared.book.place(of: WordKey(text))
        // What is hard is not denied: "hard to sit, numb foot".
        let isHard = ["hard", "harder", "difficult"].contains(item.text)
        item.role = text == "can" || isHard ? nil : .negator
        item.text = text
        item.tokens = item.tokens.lowerBound..<items[index + length - 1].tokens.upperBound
        index += length
        // "I can't can't get up".
        if text == "cant", item.pause == .none, joined.last?.text == "cant" { joined.removeLast() }
      } else {
        index += 1
        // "Do not" is "don't".
        if item.text == "not", item.pause == .none, let last = joined.last,
          let short = Self.contractions[last.text]
        {
          joined.removeLast()
          item.text = short
          item.word = MentionLexicon.shared.book.place(of: WordKey(short))
          item.tokens = last.tokens.lowerBound..<item.tokens.upperBound
          item.pause = last.pause
        }
      }
      joined.append(item)
    }
    items = joined
  }

  private static let contractions = [
    "do": "dont", "does": "doesnt", "did": "didnt", "have": "havent", "has": "hasnt",
    "is": "isnt", "was": "wasnt", "were": "werent", "are": "arent", "will": "wont",
    "would": "wouldnt", "should": "shouldnt", "had": "hadnt",
  ]

  private func ability(at index: Int) -> (length: Int, text: String) {
    func word(_ offset: Int) -> String {
      index + offset < items.count && (offset == 0 || items[index + offset].pause == .none)
        ? items[index + offset].text : ""
    }
    /// Takes in "be able to" and what stands between.
    func able(from start: Int) -> Int? {
      var offset = start
      while offset < start + 3,
        ["really", "even", "being", "been", "be", "always", "quite"].contains(word(offset))
      {
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
    case "hard", "harder", "difficult":
      return word(1) == "to" && !["say", "explain", "describe"].contains(word(2))
        ? (2, "cant") : (0, "")
    case "dont", "doesnt", "didnt":
      return word(1) == "seem" ? able(from: 2).map { ($0, "cant") } ?? (0, "") : (0, "")
    case "struggle", "struggling", "struggled", "struggles":
      return word(1) == "to" ? (2, "cant") : (0, "")
    case "not", "isnt", "wasnt", "arent", "never", "no", "havent", "hasnt", "werent", "aint",
      "wont",
      "barely", "hardly":
      if word(0) == "no", word(1) == "longer" {
        if let length = able(from: 2) { return (length, "cant") }
        if ["feel", "hold", "control", "tell"].contains(word(2)) { return (2, "dont") }
      }
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
    let lexicon = MentionLexicon.shared
    var index = 0
    while index < items.count {
      let phrases = items[index].word.map(lexicon.book.phrases(beginningWith:)) ?? 0..<0
      let following = phrases.isEmpty ? 0 : lexicon.book.following(index, in: items)
      var (length, longest) = (1, -1)
      var isHarmless = false
      for number in phrases {
        let phrase = lexicon.book[number]
        guard phrase.lengthOfRest >= longest else { break }
        guard phrase.canStand(before: following) else { continue }
        let meaning = lexicon.meanings[phrase.meaning]
        guard let end = end(of: phrase, meaning, at: index, lexicon) else { continue }
        // "No my periods are fine" answers; it doesn't say "no periods".
        if items[index].text == "no", phrase.lengthOfRest > 0, answers(index) { continue }
        if meaning.concepts.contains(.init(.cannotFeel)), next(end) == .complaint { continue }
        if meaning.concepts.contains(.init(.dontFeel)), next(end) != .place { continue }
        longest = phrase.lengthOfRest
        length = max(length, end - index)
        isHarmless = isHarmless || meaning.isHarmless
        items[index].concepts.formUnion(meaning.concepts)
        if let sign = meaning.sign { items[index].signs.append(sign) }
      }
      if isHarmless {
        items[index].concepts = []
        items[index].signs = []
      } else if longest >= 0 {
        hasMeaning = true
      }
      items[index].length = length
      for covered in index + 1..<max(index + length, index + 1) { items[covered].isCovered = true }
      index += length
    }
  }

  /// The item after a phrase that begins here, when it stands here.
  private func end(
    of phrase: PhraseBook.Phrase, _ meaning: MentionMeaning, at index: Int,
    _ lexicon: MentionLexicon
  ) -> Int? {
    let small: MentionGrammar.Traits = meaning.isHarmless ? .smallInIdioms : .small
    return lexicon.book.end(of: phrase, at: index, in: items) { between in
      items[between].word.map { lexicon.words[$0].traits.contains(small) } ?? false
    }
  }

  /// Whether a "no" is an answer, to judge by what follows.
  private func answers(_ index: Int) -> Bool {
    index + 1 < items.count && ["my", "the", "i", "its", "our"].contains(items[index + 1].text)
  }

  private enum Felt { case place, complaint, neither }

  /// "I don't feel any numbness" isn't "I don't feel my foot".
  private func next(_ end: Int) -> Felt {
    let lexicon = MentionLexicon.shared
    for index in end..<min(end + 4, items.count) {
      guard items[index].pause == .none else { return .neither }
      guard let word = items[index].word else { continue }
      for number in lexicon.book.phrases(beginningWith: word) {
        let phrase = lexicon.book[number]
        let meaning = lexicon.meanings[phrase.meaning]
        if meaning.isHarmless || self.end(of: phrase, meaning, at: index, lexicon) == nil {
          continue
        }
        if meaning.sign != nil || !meaning.concepts.isDisjoint(with: .complaints) {
          return .complaint
        }
        if !meaning.concepts.isDisjoint(with: .places.union(.init(.bladder, .bowel, .toilet))) {
          return .place
        }
      }
    }
    return .neither
  }
}
