/// A text as it counts when two are compared: whatever a word processor makes of it, and however it
/// is wrapped, it is the same text.
///
///     PlainText("you’re  fine\n  – now…") == PlainText("you're fine - now...")   // true
public struct PlainText: Hashable, Sendable {
  /// The text in UTF-8: one blank between words, none at the edges, and plain signs.
  public let bytes: [UInt8]

  public init(_ text: String) {
    var text = text
    bytes = text.withUTF8 { Self.gathered($0) }
  }

  /// Reads a text that was printed.
  public init(_ printed: UnsafeBufferPointer<UInt8>) { bytes = Self.gathered(printed) }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// The same text in small letters.
  var folded: PlainText { PlainText(text.lowercased()) }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The place of another text in this one, at or after a place; nil when it is not there.
  func firstPlace(of other: PlainText, from start: Int = 0) -> Range<Int>? {
    guard let first = other.bytes.first else { return start..<start }
    var place = start
    while place + other.bytes.count <= bytes.count {
      if bytes[place] == first, bytes[place...].starts(with: other.bytes) {
        return place..<place + other.bytes.count
      }
      place += 1
    }
    return nil
  }

  /// The text parted at another one, with the blanks gone at the parts' edges.
  func parted(at other: PlainText) -> [PlainText] {
    var parts: [PlainText] = []
    var start = 0
    while let place = firstPlace(of: other, from: start) {
      parts.append(PlainText(bytes: trimmed(start..<place.lowerBound)))
      start = place.upperBound
    }
    return parts + [PlainText(bytes: trimmed(start..<bytes.count))]
  }

  private func trimmed(_ range: Range<Int>) -> [UInt8] {
    var range = range
    while let first = range.first, bytes[first] == 0x20 { range = range.dropFirst() }
    while let last = range.last, bytes[last] == 0x20 { range = range.dropLast() }
    return Array(bytes[range])
  }

  private static func gathered(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var signs = PlainSigns(text)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    while let sign = signs.next() { bytes.append(sign) }
    return bytes
  }

  /// True when two texts count as the same. Nothing is built to find that out.
  static func areSame(
    _ one: UnsafeBufferPointer<UInt8>, _ other: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var (ones, others) = (PlainSigns(one), PlainSigns(other))
    while true {
      ones.skipWhileSame(as: &others)
      let (sign, counterpart) = (ones.next(), others.next())
      guard sign == counterpart else { return false }
      if sign == nil { return true }
    }
  }
}
