extension Unicode.Scalar {
  /// How many columns the scalar takes on a terminal: 0, 1 or 2.
  ///
  ///     ("a" as Unicode.Scalar).columns         // 1
  ///     ("痛" as Unicode.Scalar).columns        // 2
  ///     ("\u{301}" as Unicode.Scalar).columns   // 0
  var columns: Int {
    if value < 0x300 { return 1 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return isWide ? 2 : 1
    }
  }

  private var isWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
      0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x17000...0x18CFF,
      0x1B000...0x1B2FF, 0x20000...0x3FFFD:
      true
    default: properties.isEmojiPresentation
    }
  }
}
