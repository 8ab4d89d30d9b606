/// Cuts one pattern of a `PhraseBook` into slots, each with its alternatives.
///
///     "?really ease/s/d|settle off"  // slots: really (optional) · ease eases eased settle · off
///
/// Thousands are cut while a person waits for the first reply, so nothing is allocated for any.
struct PhrasePattern {
  /// Where the alternatives of each slot stand, as counted by the one who takes them up.
  private(set) var slots: [Range<Int>] = []
  private(set) var isOptional: [Bool] = []
  private var word: [UInt8] = []

  /// Hands each word on as it is read; the answer is how many have been taken up in all.
  mutating func read(
    _ pattern: UnsafeBufferPointer<UInt8>, _ take: (UnsafeBufferPointer<UInt8>) -> Int
  ) {
    slots.removeAll(keepingCapacity: true)
    isOptional.removeAll(keepingCapacity: true)
    pattern.eachPart(partedBy: " ") { slot in
      let isOptional = slot.first == UInt8(ascii: "?")
      let rest = UnsafeBufferPointer(rebasing: slot.dropFirst(isOptional ? 1 : 0))
      var (start, end) = (Int.max, 0)
      rest.eachPart(partedBy: "|") { alternative in
        spell(alternative) { word in
          end = take(word)
          start = min(start, end - 1)
        }
      }
      guard start < end else { return }
      slots.append(start..<end)
      self.isOptional.append(isOptional)
    }
  }

  /// `leak/s/ed` is leak, leaks, leaked.
  private mutating func spell(
    _ alternative: UnsafeBufferPointer<UInt8>, _ take: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    var stem: Int?
    alternative.eachPart(partedBy: "/") { part in
      guard let stem else {
        take(part)
        stem = part.count
        word.removeAll(keepingCapacity: true)
        word.append(contentsOf: part)
        return
      }
      word.removeSubrange(stem...)
      word.append(contentsOf: part)
      word.withUnsafeBufferPointer(take)
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Looks at each part between one sign or another, empty ones left out.
  func eachPart(
    partedBy one: Unicode.Scalar, or other: Unicode.Scalar? = nil,
    _ look: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    let (one, other) = (UInt8(ascii: one), UInt8(ascii: other ?? one))
    var start = 0
    for index in 0...count where index == count || self[index] == one || self[index] == other {
      if index > start { look(UnsafeBufferPointer(rebasing: self[start..<index])) }
      start = index + 1
    }
  }
}
