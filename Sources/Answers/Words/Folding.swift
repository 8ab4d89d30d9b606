/// What a scalar contributes to the reading of words.
enum Folded {
  /// A lower-case letter from a to z.
  case letter(UInt8)
  /// A figure from 0 to 9.
  case figure(UInt8)
  /// A letter of another script, or one that two letters stand for.
  case letters(String)
  /// Punctuation, a symbol, a vulgar fraction, a control character.
  case mark(String)
  case blank
  /// Apostrophes, accents that follow their letter, and scalars that show nothing.
  case nothing
}

extension Unicode.Scalar {
  /// How the scalar is read, whatever its case, accent, width or script.
  var folded: Folded {
    switch value {
    case 0x61...0x7A: .letter(UInt8(value))
    case 0x41...0x5A: .letter(UInt8(value) + 32)
    case 0x30...0x39: .figure(UInt8(value))
    case 0x20, 0x09...0x0D: .blank
    case 0x27: .nothing
    // An underscore parts the words of an id.
    case 0x5F: .blank
    case 0..<0x80: .mark(String(self))
    default: foldedBeyondASCII
    }
  }

  private var foldedBeyondASCII: Folded {
    switch value {
    case 0xC0...0x17F:
      // Times, divided and the ligatures aside, these are letters of the alphabet with accents.
      switch value {
      case 0xD7: .mark("x")
      case 0xF7: .mark("/")
      case 0xC6, 0xE6: .letters("ae")
      case 0xDF: .letters("ss")
      case 0x152, 0x153: .letters("oe")
      default: .letter(Self.withoutAccent[Int(value - 0xC0)])
      }
    case 0x300...0x36F, 0xFE00...0xFE0F: .nothing
    case 0xB4, 0x2B9, 0x2BC, 0x2018, 0x2019, 0x201B, 0x2032: .nothing
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: .nothing
    case 0x2010...0x2015, 0x2212: .mark("-")
    case 0x2044, 0x2215: .mark("/")
    case 0x2026: .mark(".")
    case 0x66B, 0xB7: .mark(".")
    case 0x2248, 0x223C: .mark("~")
    case 0x3001, 0xFF64, 0x60C: .mark(",")
    case 0x3002, 0xFF61: .mark(".")
    case 0xFF01...0xFF5E:
      Unicode.Scalar(value - 0xFEE0)?.folded ?? .mark(String(self))
    default: foldedByProperties
    }
  }

  private var foldedByProperties: Folded {
    if properties.isWhitespace { return .blank }
    if properties.numericType == .decimal, let digit = properties.numericValue {
      return .figure(UInt8(digit) + 0x30)
    }
    return properties.isAlphabetic && properties.numericType == nil
      ? .letters(properties.lowercaseMapping) : .mark(String(self))
  }

  /// The plain letters for U+00C0 to U+017F.
  private static let withoutAccent: [UInt8] = Array(
    ("aaaaaaaceeeeiiiidnooooo.ouuuuypsaaaaaaaceeeeiiiidnooooo.ouuuuypy"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiijjjjkkklllllll"
      + "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)
}
