/// A set of folded words that is asked many times for each word typed.
///
/// It exists beside `Set<String>` because that spends most of the reading of an answer on hashing: a
/// word of up to 16 letters is two machine words, and these are compared as they are.
struct WordSet: Sendable, ExpressibleByArrayLiteral {
  private let table: WordTable<Bool>

  init(arrayLiteral words: String...) { self.init(words) }
  init(_ words: some Sequence<String>) {
    table = WordTable(words.map { ($0, true) })
  }

  /// The words themselves.
  var words: [String] { table.words }

  func contains(_ word: String) -> Bool { table[word] != nil }
  func contains(_ key: WordKey) -> Bool { table[key] != nil }
}

/// Folded words and what stands for each.
struct WordTable<Value: Sendable>: Sendable, ExpressibleByDictionaryLiteral {
  let words: [String]

  private struct Entry: Sendable {
    let key: WordKey
    let value: Value
  }
  /// A power of two of places, at least half of them empty.
  private let places: [Entry?]

  init(dictionaryLiteral entries: (String, Value)...) { self.init(entries) }

  /// A word given twice keeps its last value, unless the two are merged.
  init(_ entries: [(String, Value)], merging merge: (Value, Value) -> Value = { $1 }) {
    var size = 4
    while size < entries.count * 2 { size *= 2 }
    var places = [Entry?](repeating: nil, count: size)
    for (word, value) in entries {
      let key = WordKey(word)
      var place = key.place(in: size)
      while let other = places[place], other.key != key { place = (place + 1) & (size - 1) }
      let merged = places[place].map { merge($0.value, value) } ?? value
      places[place] = Entry(key: key, value: merged)
    }
    (self.words, self.places) = (entries.map(\.0), places)
  }

  subscript(word: String) -> Value? { self[WordKey(word)] }

  subscript(key: WordKey) -> Value? {
    var place = key.place(in: places.count)
    while let entry = places[place] {
      if entry.key == key { return entry.value }
      place = (place + 1) & (places.count - 1)
    }
    return nil
  }
}
