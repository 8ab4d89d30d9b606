/// A folded word as two machine words, so that comparing it is two comparisons.
///
/// A word of up to 16 bytes is its own key. Of a longer one, hardly any, the key is its beginning and
/// a mix of all its bytes; the byte 0xFF, which no text has, keeps it apart from every short word.
struct WordKey: Hashable, Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  init(_ word: String) {
    var word = word
    self = word.withUTF8 { WordKey($0) }
  }

  init(_ bytes: [UInt8]) {
    self = bytes.withUnsafeBufferPointer { WordKey($0) }
  }

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    switch bytes.count {
    case 0...8: low = Self.joined(bytes, 0..<bytes.count)
    case 9...16:
      low = Self.joined(bytes, 0..<8)
      high = Self.joined(bytes, 8..<bytes.count)
    default:
      // The hash of Fowler, Noll and Vo.
      low = bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
      high = Self.joined(bytes, 0..<7) << 8 | 0xFF
    }
  }

  private static func joined(_ bytes: UnsafeBufferPointer<UInt8>, _ places: Range<Int>) -> UInt64 {
    var joined: UInt64 = 0
    for place in places { joined = joined << 8 | UInt64(bytes[place]) }
    return joined
  }

  /// Where its search begins in a table of this size, a power of two.
  func place(in size: Int) -> Int {
    let mixed = (low ^ high &* 0x9E37_79B9_7F4A_7C15) &* 0xD6E8_FEB8_6659_FD93
    return Int(truncatingIfNeeded: mixed >> 32) & (size - 1)
  }
}
