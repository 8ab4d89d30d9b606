/// The longer words of a `PhraseBook`, in which a slip of the hand is forgiven.
struct LongWords: Sendable {
  private struct LongWord: Sendable {
    let place: Int
    /// Where its letters stand among all of them.
    let bytes: Range<Int>
    /// Which letters it has: two words a slip apart differ in two at most.
    let letters: UInt32
  }

  private var words: [LongWord] = []
  private var letters: [UInt8] = []
  /// The words of each first letter and length, in the order in which they were added.
  private var groups: [[Int]] = []

  private static let lengths = 6...20

  /// Takes up a word, if it is long enough.
  mutating func add(_ word: UnsafeBufferPointer<UInt8>, at place: Int) {
    guard word.count >= Self.lengths.lowerBound else { return }
    let start = letters.count
    letters += word
    words.append(
      LongWord(place: place, bytes: start..<letters.count, letters: Self.letters(of: word)))
  }

  /// Makes the words ready to be looked up.
  mutating func sort() {
    groups = Array(repeating: [], count: 26 * (Self.lengths.upperBound + 2))
    for (index, word) in words.enumerated() {
      let group = Self.group(letters[word.bytes.lowerBound], word.bytes.count)
      if groups.indices.contains(group) { groups[group].append(index) }
    }
  }

  /// The place of the first word that is one slip from this one.
  func nearest(to word: String) -> Int? {
    guard Self.lengths.contains(word.utf8.count) else { return nil }
    var word = word
    return word.withUTF8 { typed in
      guard (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(typed[0]) else { return nil }
      let mask = Self.letters(of: typed)
      var nearest: Int?
      for length in typed.count - 1...typed.count + 1 {
        let group = groups[Self.group(typed[0], length)]
        let found = group.first { index in
          (words[index].letters ^ mask).nonzeroBitCount <= 2
            && isSlip(letters[words[index].bytes], typed)
        }
        if let found { nearest = min(nearest ?? found, found) }
      }
      return nearest.map { words[$0].place }
    }
  }

  /// How the word at a place is spelled; empty for one that is not long.
  func spelling(at place: Int) -> String {
    words.first { $0.place == place }.map { String(decoding: letters[$0.bytes], as: UTF8.self) }
      ?? ""
  }

  private static func group(_ letter: UInt8, _ length: Int) -> Int {
    (Int(letter) - 97) * (lengths.upperBound + 2) + min(length, lengths.upperBound + 1)
  }

  private static func letters(of word: UnsafeBufferPointer<UInt8>) -> UInt32 {
    word.reduce(0) { $0 | 1 << UInt32($1 & 31) }
  }

  /// Whether a letter was left out, added, changed, or two swapped; or nothing at all.
  private func isSlip(_ word: ArraySlice<UInt8>, _ typed: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = word.startIndex
    var same = 0
    while same < min(word.count, typed.count), word[start + same] == typed[same] { same += 1 }
    func agree(_ one: Int, _ other: Int) -> Bool {
      word.count - one == typed.count - other
        && zip(word.dropFirst(one), typed.dropFirst(other)).allSatisfy { $0 == $1 }
    }
    if agree(same, same) { return true }
    switch word.count - typed.count {
    case 1: return agree(same + 1, same)
    case -1: return agree(same, same + 1)
    case 0:
      if agree(same + 1, same + 1) { return true }
      return same + 1 < typed.count && word[start + same] == typed[same + 1]
        && word[start + same + 1] == typed[same] && agree(same + 2, same + 2)
    default: return false
    }
  }
}
