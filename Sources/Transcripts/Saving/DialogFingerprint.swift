/// What tells one version of a dialog from another: figures that follow from its text.
///
/// Comments, empty lines and the way the text is broken into lines do not count.
public struct DialogFingerprint: Hashable, Sendable, CustomStringConvertible {
  /// Sixteen figures, such as `9c1185a5c5e9fc54`.
  public let description: String

  /// Takes the fingerprint of a dialog's text.
  public init(ofText text: UnsafeBufferPointer<UInt8>) {
    var hash = Self.basis
    var (isAtLineStart, isComment, isInWord) = (true, false, false)
    func add(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* Self.prime }
    for byte in text {
      switch byte {
      case 0x0A, 0x20, 0x09, 0x0D:
        // However many blanks there are, and of whichever kind, they count as one.
        if isInWord { add(0x20) }
        isInWord = false
        if byte == 0x0A { (isAtLineStart, isComment) = (true, false) }
      case _ where isComment: continue
      case UInt8(ascii: "#") where isAtLineStart: (isAtLineStart, isComment) = (false, true)
      default:
        add(byte)
        (isAtLineStart, isInWord) = (false, true)
      }
    }
    if isInWord { add(0x20) }
    let figures = String(hash, radix: 16)
    description = String(repeating: "0", count: 16 - figures.count) + figures
  }

  /// The numbers of FNV-1a, in 64 bits.
  private static let basis: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let prime: UInt64 = 0x100_0000_01B3
}
