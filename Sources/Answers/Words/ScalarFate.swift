/// What becomes of a scalar on its way in or out, so that no text can steer a terminal, forge a line
/// or turn the writing direction of a page.
package enum ScalarFate: Hashable, Sendable {
  case kept
  case dropped
  /// Replaced by a blank: what some program somewhere takes for a line's end.
  case blank
}

extension Unicode.Scalar {
  package var fate: ScalarFate {
    switch value {
    case 0x20...0x7E: .kept
    // Tab, line feed, vertical tab, form feed, carriage return, NEL, line and paragraph separator.
    case 0x09...0x0D, 0x85, 0x2028, 0x2029: .blank
    case 0x00...0x1F, 0x7F...0x9F: .dropped
    // What turns the writing direction. The joiners stay: emoji and Persian need them.
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: .dropped
    // A byte order mark in the middle of a text.
    case 0xFEFF: .dropped
    default: .kept
    }
  }
}

extension String {
  /// The text with nothing in it that could steer a terminal or forge a line.
  package var harmless: String {
    var kept = ""
    for scalar in unicodeScalars {
      switch scalar.fate {
      case .kept: kept.unicodeScalars.append(scalar)
      case .blank: kept.unicodeScalars.append(" ")
      case .dropped: continue
      }
    }
    return kept
  }
}
