/// What a turn of phrase means to the net.
struct MentionMeaning: Sendable {
  var concepts: Concepts = []
  /// Its place in `MentionSign.all`, when the phrase settles a flag on its own.
  var sign: Int?
  /// A harmless phrase hides the words in it.
  var isHarmless = false
}

/// What the net knows of one word.
struct MentionWord: Sendable {
  var role: MentionGrammar.Role?
  var traits: MentionGrammar.Traits = []
  /// Some phrase can't do without it, so a text with it is worth reading.
  var isTelling = false
}

/// Every word and phrase the net knows. In its phrases "cant" stands for every way of not being able
/// to.
struct MentionLexicon: Sendable {
  static let shared = MentionLexicon()

  private(set) var book = PhraseBook()
  /// By their places in the book.
  private(set) var words: [MentionWord] = []
  /// What the phrases of the book mean.
  private(set) var meanings: [MentionMeaning] = []

  private init() {
    for (role, list) in MentionGrammar.roles { change(list) { $0.role = role } }
    for (trait, list) in MentionGrammar.traits { change(list) { $0.traits.insert(trait) } }
    book.addWords(MentionIdioms.otherWords)
    for (index, sign) in MentionSign.all.enumerated() {
      add(sign.phrases, MentionMeaning(sign: index))
    }
    for (concept, text) in Concept.phrases { add(text, MentionMeaning(concepts: .init(concept))) }
    add(MentionIdioms.harmless, MentionMeaning(isHarmless: true))
    change(MentionGrammar.common) { $0.traits.insert(.common) }
    change(MentionGrammar.passedOver) { $0.traits.insert(.small) }
    change(MentionGrammar.passedOverInIdioms) { $0.traits.insert(.smallInIdioms) }
    book.close()
    words += Array(repeating: MentionWord(), count: book.count - words.count)
    findTelling()
  }

  private mutating func change(_ list: String, _ change: (inout MentionWord) -> Void) {
    book.addWords(list) { place in
      if place >= words.count {
        words += Array(repeating: MentionWord(), count: place + 1 - words.count)
      }
      change(&words[place])
    }
  }

  private mutating func add(_ patterns: String, _ meaning: MentionMeaning) {
    book.add(patterns, meaning: meanings.count)
    meanings.append(meaning)
  }

  /// Words that a phrase can't do without: its first word that is not too common.
  private mutating func findTelling() {
    for phrase in book.phrases {
      let meaning = meanings[phrase.meaning]
      let isQuiet = meaning.sign == nil && Concepts.quiet.contains(meaning.concepts)
      if meaning.isHarmless || isQuiet { continue }
      let telling = book.slots(of: phrase).first { !$0.contains(where: isCommon) }
      for word in telling ?? book.words(of: phrase) { words[word].isTelling = true }
    }
    // They come to stand for "cant" and "dont".
    change("cannot couldnt cudnt carnt unable able barely hardly difficult not") {
      $0.isTelling = true
    }
  }

  /// Whether a word is too common to make a text worth reading.
  private func isCommon(_ place: Int) -> Bool {
    words[place].role != nil || !words[place].traits.isDisjoint(with: [.common, .small])
  }

  /// What the net knows of a word, if anything.
  subscript(word: WordKey) -> MentionWord? { book.place(of: word).map { words[$0] } }
}
