/// The words and turns of phrase that a reading of free text looks for, written as short patterns
/// between commas or line ends.
///
///     "leak/s/ed/ing"         // one word with its endings
///     "cant pee|wee|urinate"  // alternatives
///     "end ?part of bum"      // a word that may be left out
///
/// Up to three small words between the words of a phrase ("my", "the", "really") are passed over.
///
/// Thousands of patterns are taken in when the first text is read, while a person waits. So a word is
/// a number here, its place, and looking for a phrase compares numbers.
struct PhraseBook: Sendable {
  /// One turn of phrase.
  struct Phrase: Sendable {
    /// Its words, as places in the book's slots.
    fileprivate let slots: Range<Int>
    /// What it means, as a number that the book's owner knows.
    let meaning: Int
    /// A bit for each of the words that may come second; all bits where no second is needed.
    fileprivate let seconds: UInt64

    /// Whether the phrase can stand where only the words with these bits follow.
    func canStand(before following: UInt64) -> Bool {
      slots.count == 1 || seconds & following != 0
    }

    /// How many words follow the first.
    var lengthOfRest: Int { slots.count - 1 }
  }

  /// Every phrase, in the order in which they were written.
  private(set) var phrases: [Phrase] = []
  /// Where the alternatives of each slot stand.
  private var slots: [Range<Int>] = []
  /// Places of words.
  private var alternatives: [Int] = []
  private var index = WordPlaces()
  private var longWords = LongWords()
  /// The phrases that begin with each word, longest first: those of the word at a place stand from
  /// one start to the next.
  private var grouped: [Phrase] = []
  private var starts: [Int] = [0]

  /// How many words there are; the last one's place is one less.
  var count: Int { index.count }

  // Writing it.

  /// Takes up the words of a list, parted by blanks, with or without a meaning of their own.
  mutating func addWords(_ list: String, _ found: (_ place: Int) -> Void = { _ in }) {
    var list = list
    list.withUTF8 { bytes in
      bytes.eachPart(partedBy: " ", or: "\n") { found(index.add(WordKey($0))) }
    }
  }

  /// Takes up patterns that all mean the same.
  mutating func add(_ patterns: String, meaning: Int) {
    var patterns = patterns
    var reader = PhrasePattern()
    patterns.withUTF8 { bytes in
      bytes.eachPart(partedBy: ",", or: "\n") { pattern in
        reader.read(pattern) { word in
          let known = index.count
          let place = index.add(WordKey(word))
          if place == known { longWords.add(word, at: place) }
          alternatives.append(place)
          return alternatives.count
        }
        addPhrases(reader.slots, isOptional: reader.isOptional, meaning: meaning)
      }
    }
  }

  /// A pattern with a word that may be left out is two phrases.
  private mutating func addPhrases(
    _ written: [Range<Int>], isOptional: [Bool], meaning: Int
  ) {
    if let optional = isOptional.lastIndex(of: true) {
      var (shorter, without, with) = (written, isOptional, isOptional)
      shorter.remove(at: optional)
      without.remove(at: optional)
      with[optional] = false
      addPhrases(shorter, isOptional: without, meaning: meaning)
      addPhrases(written, isOptional: with, meaning: meaning)
    } else if !written.isEmpty {
      let start = slots.count
      slots.append(contentsOf: written)
      let seconds = written.count < 2 ? [] : alternatives[written[1]]
      phrases.append(
        Phrase(
          slots: start..<slots.count, meaning: meaning,
          seconds: seconds.reduce(0) { $0 | Self.bit(of: $1) }))
    }
  }

  /// Makes the book ready to be looked into, once all is written.
  mutating func close() {
    longWords.sort()
    starts = Array(repeating: 0, count: count + 1)
    var longest = 0
    for phrase in phrases {
      longest = max(longest, phrase.lengthOfRest)
      for place in firstWords(of: phrase) { starts[alternatives[place] + 1] += 1 }
    }
    for place in starts.indices.dropFirst() { starts[place] += starts[place - 1] }
    guard let first = phrases.first else { return }
    grouped = Array(repeating: first, count: starts[count])
    var next = starts
    for length in (0...longest).reversed() {
      for phrase in phrases where phrase.lengthOfRest == length {
        for place in firstWords(of: phrase) {
          let word = alternatives[place]
          grouped[next[word]] = phrase
          next[word] += 1
        }
      }
    }
  }

  // Looking into it.

  /// The bit of a word, which it shares with few others.
  fileprivate static func bit(of place: Int) -> UInt64 { 1 << UInt64(place & 63) }

  /// The bits of the words that a phrase may go on with after the item that it begins with.
  func following(_ index: Int, in items: [MentionItem]) -> UInt64 {
    var bits: UInt64 = 0
    for next in index + 1..<max(index + 1, min(index + 5, items.count)) {
      guard items[next].pause == .none else { break }
      if let word = items[next].word { bits |= Self.bit(of: word) }
    }
    return bits
  }

  /// The place of a word; nil when it is in no phrase and no list.
  func place(of word: WordKey) -> Int? { index.place(of: word) }

  /// The place of the word of a phrase that was meant by one with a single slip in it.
  func corrected(_ word: String) -> Int? { longWords.nearest(to: word) }

  /// How the word at a place that `corrected` gave is spelled.
  func spelling(at place: Int) -> String { longWords.spelling(at: place) }

  /// Where the phrases that begin with a word stand in the book.
  func phrases(beginningWith place: Int) -> Range<Int> { starts[place]..<starts[place + 1] }

  /// The phrase that stands there.
  subscript(number: Int) -> Phrase { grouped[number] }

  /// Where the alternatives for the first word of a phrase stand.
  private func firstWords(of phrase: Phrase) -> Range<Int> { slots[phrase.slots.lowerBound] }

  /// The alternatives for the first word of a phrase.
  func words(of phrase: Phrase) -> ArraySlice<Int> {
    alternatives[slots[phrase.slots.lowerBound]]
  }

  /// The alternatives for each word of a phrase.
  func slots(of phrase: Phrase) -> some Sequence<ArraySlice<Int>> {
    phrase.slots.lazy.map { alternatives[slots[$0]] }
  }

  /// The item after a phrase whose first word stands here; nil where the rest of it doesn't follow.
  func end(
    of phrase: Phrase, at start: Int, in items: [MentionItem], passingOver isSmall: (Int) -> Bool
  ) -> Int? {
    var next = start + 1
    for slot in phrase.slots.dropFirst() {
      var passed = 0
      while true {
        guard next < items.count, items[next].pause == .none else { return nil }
        let word = items[next].word
        next += 1
        if let word, alternatives[slots[slot]].contains(word) { break }
        passed += 1
        if passed > 3 || !isSmall(next - 1) { return nil }
      }
    }
    return next
  }
}

/// Numbers words in the order in which they come.
private struct WordPlaces: Sendable {
  private(set) var count = 0
  private var keys: [WordKey]
  /// The place of the key beside it; -1 where there is none.
  private var places: [Int32]

  init() {
    let size = 8192
    keys = Array(repeating: WordKey([]), count: size)
    places = Array(repeating: -1, count: size)
  }

  /// Where a word is, or would be, in the table.
  private func find(_ key: WordKey) -> Int {
    var index = key.place(in: places.count)
    while places[index] >= 0, keys[index] != key { index = (index + 1) & (places.count - 1) }
    return index
  }

  func place(of key: WordKey) -> Int? {
    let place = places[find(key)]
    return place < 0 ? nil : Int(place)
  }

  /// The place of a word, a new one where it was not there.
  mutating func add(_ key: WordKey) -> Int {
    let index = find(key)
    if places[index] >= 0 { return Int(places[index]) }
    (keys[index], places[index]) = (key, Int32(count))
    count += 1
    if count * 2 > places.count { grow() }
    return count - 1
  }

  private mutating func grow() {
    let old = zip(keys, places).filter { $0.1 >= 0 }
    keys = Array(repeating: WordKey([]), count: keys.count * 2)
    places = Array(repeating: -1, count: keys.count)
    for (key, place) in old {
      let index = find(key)
      (keys[index], places[index]) = (key, place)
    }
  }
}
