/// Cuts one pattern of a `PhraseBook` into slots, each with its alternatives.
///
///     "?really ease/s/d|settle off"  // slots: really (optional) · ease eases eased settle · off
struct PhrasePattern {
  /// Where the alternatives of each slot stand, as counted by the one who takes them up.
  private(set) var slots: [Range<Int>] = []
  private(set) var isOptional: [Bool] = []
  private var word: [UInt8] = []

  /// Hands each word on as it is read; the answer is how many have been taken up in all.
  mutating func read(
    _ pattern: Slice<UnsafeBufferPointer<UInt8>>, _ take: (UnsafeBufferPointer<UInt8>) -> Int
  ) {
    slots.removeAll(keepingCapacity: true)
    isOptional.removeAll(keepingCapacity: true)
    for slot in pattern.split(separator: 0x20) {
      let isOptional = slot.first == UInt8(ascii: "?")
      var range: Range<Int>?
      for alternative in (isOptional ? slot.dropFirst() : slot).split(separator: 0x7C) {
        for end in spell(alternative, take) { range = (range?.lowerBound ?? end - 1)..<end }
      }
      guard let range else { continue }
      slots.append(range)
      self.isOptional.append(isOptional)
    }
  }

  /// `leak/s/ed` is leak, leaks, leaked. Gives the count after each.
  private mutating func spell(
    _ alternative: Slice<UnsafeBufferPointer<UInt8>>, _ take: (UnsafeBufferPointer<UInt8>) -> Int
  ) -> [Int] {
    var counts: [Int] = []
    var stem = 0
    for (number, part) in alternative.split(separator: 0x2F).enumerated() {
      if number > 0 { word.removeSubrange(stem...) } else { word.removeAll(keepingCapacity: true) }
      word += part
      if number == 0 { stem = word.count }
      counts.append(word.withUnsafeBufferPointer(take))
    }
    return counts
  }
}
