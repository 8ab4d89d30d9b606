/// Reads a text sign by sign as it counts in a comparison: UTF-8, with plain forms for what word
/// processors put in place of typed signs.
struct PlainSigns {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var place = 0
  private var hasBegun = false
  /// True when blanks were passed, and a word may follow.
  private var owesBlank = false
  /// How many full stops of an ellipsis are still to come.
  private var stops = 0
  /// How many bytes of a letter are still to come.
  private var restOfLetter = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The next byte; nil at the end. Blanks at the edges are no part of the text.
  mutating func next() -> UInt8? {
    if stops > 0 {
      stops -= 1
      return UInt8(ascii: ".")
    }
    while place < bytes.count {
      let byte = bytes[place]
      if restOfLetter > 0 {
        restOfLetter -= 1
        place += 1
        return byte
      }
      let (sign, length) = byte < 0x80 ? Self.ascii(byte) : letter()
      switch sign {
      case .blank:
        owesBlank = hasBegun
        place += length
      case .nothing: place += length
      case .plain, .ellipsis, .letter:
        // The blank comes first, and the sign is looked at again.
        if owesBlank {
          owesBlank = false
          return 0x20
        }
        hasBegun = true
        return take(sign, length)
      }
    }
    return nil
  }

  /// Passes, in both texts, the beginning that is the same byte by byte and needs no plain form.
  mutating func skipWhileSame(as other: inout PlainSigns) {
    guard !owesBlank, !other.owesBlank, stops + other.stops == 0,
      restOfLetter + other.restOfLetter == 0
    else { return }
    let count = min(bytes.count - place, other.bytes.count - other.place)
    var passed = 0
    while passed < count {
      let byte = bytes[place + passed]
      guard byte == other.bytes[other.place + passed], 0x21...0x7E ~= byte else { break }
      passed += 1
    }
    guard passed > 0 else { return }
    (hasBegun, other.hasBegun) = (true, true)
    place += passed
    other.place += passed
  }

  private enum Sign {
    case blank
    case nothing
    case plain(UInt8)
    case ellipsis
    case letter
  }

  private mutating func take(_ sign: Sign, _ length: Int) -> UInt8 {
    let first = bytes[place]
    switch sign {
    case .plain(let plain):
      place += length
      return plain
    case .ellipsis:
      place += length
      stops = 2
      return UInt8(ascii: ".")
    case .letter, .blank, .nothing:
      place += 1
      restOfLetter = length - 1
      return first
    }
  }

  private static func ascii(_ byte: UInt8) -> (Sign, Int) {
    switch byte {
    case 0x20, 0x09...0x0D: (.blank, 1)
    default: (.plain(byte), 1)
    }
  }

  /// What the letter at this place, which is not ASCII, counts as.
  private func letter() -> (Sign, Int) {
    let next = place + 1 < bytes.count ? bytes[place + 1] : 0
    let last = place + 2 < bytes.count ? bytes[place + 2] : 0
    switch (bytes[place], next, last) {
    // The no-break space, and the hyphen that shows only at a line's end.
    case (0xC2, 0xA0, _): return (.blank, 2)
    case (0xC2, 0xAD, _): return (.nothing, 2)
    // Spaces of all widths; the one of no width is nothing.
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF),
      (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
      return (.blank, 3)
    case (0xE2, 0x80, 0x8B), (0xEF, 0xBB, 0xBF): return (.nothing, 3)
    // Hyphens, dashes and the minus sign.
    case (0xE2, 0x80, 0x90...0x95), (0xE2, 0x88, 0x92): return (.plain(UInt8(ascii: "-")), 3)
    case (0xE2, 0x80, 0x98...0x9B), (0xE2, 0x80, 0xB2): return (.plain(UInt8(ascii: "'")), 3)
    case (0xE2, 0x80, 0x9C...0x9F), (0xE2, 0x80, 0xB3): return (.plain(UInt8(ascii: "\"")), 3)
    case (0xE2, 0x80, 0xA6): return (.ellipsis, 3)
    case (0xC0...0xDF, _, _): return (.letter, min(2, bytes.count - place))
    case (0xE0...0xEF, _, _): return (.letter, min(3, bytes.count - place))
    default: return (.letter, min(bytes[place] >= 0xF0 ? 4 : 1, bytes.count - place))
    }
  }
}
