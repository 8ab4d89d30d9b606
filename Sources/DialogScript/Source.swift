/// The bytes of a dialog file. It must not outlive the call that lends them.
struct Source {
  let bytes: UnsafeBufferPointer<UInt8>

  func text(_ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }

  /// The text of all parts, joined by single blanks.
  func text(joining parts: Parts) -> String {
    guard parts.count > 1 else { return text(trimmed(parts[0])) }
    let capacity = parts.reduce(parts.count) { $0 + $1.count }
    return String(unsafeUninitializedCapacity: capacity) { text in
      var end = 0
      for part in parts {
        let words = trimmed(part)
        if end > 0 {
          text.initializeElement(at: end, to: .space)
          end += 1
        }
        end = text[end...].initialize(fromContentsOf: bytes[words])
      }
      return end
    }
  }

  /// The bytes up to the next blank, from the first that is none.
  func firstWord(in range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start < range.upperBound, bytes[start] == .space { start += 1 }
    var end = start
    while end < range.upperBound, bytes[end] != .space { end += 1 }
    return start..<end
  }

  /// The range without the blanks at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start] == .space { start += 1 }
    while end > start, bytes[end - 1] == .space { end -= 1 }
    return start..<end
  }

  func count(of byte: UInt8, in parts: Parts) -> Int {
    parts.reduce(0) { $0 + bytes[$1].count { $0 == byte } }
  }

  func firstIndex(of byte: UInt8, in range: Range<Int>) -> Int? {
    var index = range.lowerBound
    while index < range.upperBound, bytes[index] != byte { index += 1 }
    return index < range.upperBound ? index : nil
  }
}

extension UInt8 {
  static let space = UInt8(ascii: " ")
  static let bar = UInt8(ascii: "|")
  static let tab = UInt8(ascii: "\t")
  static let newline = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
}

extension Source {
  /// Reports what keeps the bytes from being read as text at all; true when nothing does.
  func isText(_ problems: inout Problems) -> Bool {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || isWideASCII {
      problems.report(
        .utf16File, at: 0, "the file is saved as UTF-16, in which it can't be read",
        remedy: "Save it again as UTF-8 (in Notepad: Save as, Encoding: UTF-8).")
      return false
    }
    guard firstInvalidByte(in: bytes.indices) != nil else { return true }
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: .newline) ?? bytes.count
      if let invalid = firstInvalidByte(in: start..<end) {
        problems.report(
          .notUTF8, at: invalid, "a character here is not saved as UTF-8",
          remedy: "Save the file as UTF-8, and type the character again.")
      }
      start = end + 1
    }
    return false
  }

  /// UTF-16 without its mark: every other byte of plain English is zero.
  private var isWideASCII: Bool {
    guard bytes.count >= 4 else { return false }
    return (bytes[0] == 0 && bytes[2] == 0) != (bytes[1] == 0 && bytes[3] == 0)
  }

  private func firstInvalidByte(in range: Range<Int>) -> Int? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: UnsafeBufferPointer(rebasing: bytes[range]).span)
      return nil
    } catch {
      return range.lowerBound + error.byteOffsets.lowerBound
    }
  }

  /// The first character of a range that can't be seen but could change what is seen: a control
  /// character, a mark that turns the direction of writing, an invisible blank.
  func firstHiddenCharacter(in range: Range<Int>) -> Int? {
    range.first { index in
      let next = index + 1 < range.upperBound ? bytes[index + 1] : 0
      let third = index + 2 < range.upperBound ? bytes[index + 2] : 0
      return switch (bytes[index], next, third) {
      case (0x00..<0x20, _, _), (0x7F, _, _): true
      case (0xC2, 0x80...0x9F, _): true  // the second set of control characters
      case (0xD8, 0x9C, _): true  // Arabic letter mark
      case (0xE2, 0x80, 0x8B), (0xE2, 0x80, 0x8E...0x8F): true  // no-width blank, direction marks
      case (0xE2, 0x80, 0xA8...0xAE): true  // line and paragraph separators, direction
      case (0xE2, 0x81, 0xA6...0xA9): true  // direction isolates
      case (0xEF, 0xBB, 0xBF): true  // byte order mark
      default: false
      }
    }
  }
}
