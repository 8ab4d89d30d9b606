/// What tells one version of a dialog from another: figures that follow from its text.
///
/// Comments, empty lines and the way the text is broken into lines do not count.
public struct DialogFingerprint: Hashable, Sendable, CustomStringConvertible {
  /// Sixteen figures, such as `9c1185a5c5e9fc54`.
  public let description: String

  /// Takes the fingerprint of a dialog's text.
  public init(ofText text: UnsafeBufferPointer<UInt8>) {
    var hash = Self.basis
    for line in text.split(separator: UInt8(ascii: "\n")) {
      let words = line.split { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
      if words.first?.first == UInt8(ascii: "#") { continue }
      for word in words {
        for byte in word { hash = (hash ^ UInt64(byte)) &* Self.prime }
        hash = (hash ^ 0x20) &* Self.prime
      }
    }
    let figures = String(hash, radix: 16)
    description = String(repeating: "0", count: 16 - figures.count) + figures
  }

  /// The numbers of FNV-1a, in 64 bits.
  private static let basis: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let prime: UInt64 = 0x100_0000_01B3
}
