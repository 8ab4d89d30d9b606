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
  /// Words too long for a key; hardly any.
  private let long: [String: Value]

  init(dictionaryLiteral entries: (String, Value)...) { self.init(entries) }

  /// A word given twice keeps its last value.
  init(_ entries: [(String, Value)]) {
    var size = 4
    while size < entries.count * 2 { size *= 2 }
    var places = [Entry?](repeating: nil, count: size)
    var long: [String: Value] = [:]
    for (word, value) in entries {
      guard let key = WordKey(word) else {
        long[word] = value
        continue
      }
      var place = key.place(in: size)
      while let other = places[place], other.key != key { place = (place + 1) & (size - 1) }
      places[place] = Entry(key: key, value: value)
    }
    (self.words, self.places, self.long) = (entries.map(\.0), places, long)
  }

  subscript(word: String) -> Value? {
    guard let key = WordKey(word) else { return long.isEmpty ? nil : long[word] }
    return self[key]
  }

  /// What stands for a word of up to 16 bytes.
  subscript(key: WordKey) -> Value? {
    var place = key.place(in: places.count)
    while let entry = places[place] {
      if entry.key == key { return entry.value }
      place = (place + 1) & (places.count - 1)
    }
    return nil
  }
}

/// The bytes of a word, when there are no more than 16.
struct WordKey: Equatable, Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  init?(_ word: String) {
    let key = word.utf8.withContiguousStorageIfAvailable { WordKey($0) }
    guard let key = key ?? WordKey(Array(word.utf8)) else { return nil }
    self = key
  }

  init?(_ bytes: [UInt8]) {
    guard let key = bytes.withUnsafeBufferPointer({ WordKey($0) }) else { return nil }
    self = key
  }

  private init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count <= 16 else { return nil }
    for byte in bytes.prefix(8) { low = low << 8 | UInt64(byte) }
    for byte in bytes.dropFirst(8) { high = high << 8 | UInt64(byte) }
  }

  /// Where its search begins in a table of this size, a power of two.
  func place(in size: Int) -> Int {
    let mixed = (low ^ high &* 0x9E37_79B9_7F4A_7C15) &* 0xD6E8_FEB8_6659_FD93
    return Int(truncatingIfNeeded: mixed >> 32) & (size - 1)
  }
}
