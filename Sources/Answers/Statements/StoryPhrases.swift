/// The words of a story as items, each with what the phrase that begins there means.
struct StoryPhrases {
  private(set) var items: [MentionItem] = []
  /// What the phrase that begins at each item means.
  private(set) var notions: [Notions] = []
  /// What each word means by itself, inside a phrase too.
  private(set) var plainNotions: [Notions] = []
  /// All that any phrase means, to be looked at first.
  private(set) var allNotions: Notions = []
  /// Whether there is an "it" that may be the pain.
  private(set) var saysIt = false
  private var isPassedOver: [Bool] = []

  /// Nil for a text without a word that means anything here.
  init?(_ words: Words) {
    guard cut(words) else { return nil }
    findPhrases()
  }

  /// Where the text of items ends; the sentinel stands there.
  private var end: Int { items.count - 1 }

  private mutating func cut(_ words: Words) -> Bool {
    let lexicon = StoryLexicon.shared
    var isWorthReading = false
    var pause = MentionItem.Pause.stop
    items.reserveCapacity(words.count + 1)
    for (index, token) in words.tokens.enumerated() {
      if token.kind == .mark {
        pause = max(pause, MentionItems.pause(of: words, at: index))
        continue
      }
      var item = MentionItem(text: token.text, tokens: index..<index + 1, pause: pause)
      var key = token.key
      item.word = lexicon.book.place(of: key)
      if token.kind != .word {
        isWorthReading = true
      } else if let place = item.word {
        isWorthReading = isWorthReading || !lexicon.book.phrases(beginningWith: place).isEmpty
      } else if let place = lexicon.book.corrected(token.text) {
        (item.word, item.text) = (place, lexicon.book.spelling(at: place))
        key = WordKey(item.text)
        isWorthReading = true
      }
      if let word = MentionLexicon.shared[key] {
        (item.role, item.traits) = (word.role, word.traits)
      }
      items.append(item)
      pause = .none
      saysIt = saysIt || ["it", "its", "this", "thats"].contains(item.text)
    }
    items.append(
      MentionItem(text: "", tokens: words.count..<words.count, pause: max(pause, .stop)))
    notions = Array(repeating: [], count: items.count)
    return isWorthReading && items.count > 1
  }

  private mutating func findPhrases() {
    plainNotions = notions
    let lexicon = StoryLexicon.shared
    isPassedOver = items.map { $0.text.utf8.count < 6 && Self.passedOver.contains($0.text) }
    var index = 0
    while index < end {
      let phrases = items[index].word.map(lexicon.book.phrases(beginningWith:)) ?? 0..<0
      let following = phrases.isEmpty ? 0 : lexicon.book.following(index, in: items)
      if phrases.isEmpty {
        index += 1
        continue
      }
      var (longest, length) = (-1, 1)
      for number in phrases {
        let phrase = lexicon.book[number]
        if phrase.lengthOfRest < longest { break }
        guard phrase.canStand(before: following) else { continue }
        let end = lexicon.book.end(of: phrase, at: index, in: items) { isPassedOver[$0] }
        guard let end else { continue }
        longest = phrase.lengthOfRest
        length = max(length, end - index)
        notions[index].formUnion(lexicon.notions(of: phrase))
      }
      items[index].length = length
      for covered in index + 1..<index + length { items[covered].isCovered = true }
      if notions[index].has(.nothing) {
        notions[index] = []
      } else {
        for place in index..<index + length { plainNotions[place] = plainMeaning(of: place) }
        // "Hurts after" is still pain, and "worse after" worse.
        notions[index].formUnion(plainNotions[index].intersection(Notions(.pain, .worse)))
      }
      allNotions.formUnion(notions[index])
      index += length
    }
  }

  private func plainMeaning(of index: Int) -> Notions {
    let lexicon = StoryLexicon.shared
    guard let word = items[index].word else { return [] }
    return lexicon.book.phrases(beginningWith: word).reduce(into: []) { meaning, number in
      let phrase = lexicon.book[number]
      if phrase.lengthOfRest == 0 { meaning.formUnion(lexicon.notions(of: phrase)) }
    }
  }

  private static let passedOver: WordSet = [
    "my", "the", "a", "an", "this", "that", "of", "really", "very", "quite", "any", "own", "bit",
    "right", "left", "just", "some", "to", "it", "up", "in", "all", "even", "lot", "whole", "much",
    "been", "able", "also", "still", "only",
  ]
}
