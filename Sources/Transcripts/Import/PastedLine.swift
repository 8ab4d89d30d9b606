/// One line of what was pasted, with its place in the file.
struct PastedLine: Hashable {
  /// From 1.
  let number: Int
  /// What is seen of it, without blanks at its end.
  var text: String

  /// How many blanks it begins with.
  var indentation: Int { text.utf8.count - text.unindented.utf8.count }
  var isBlank: Bool { text.isEmpty }
  /// How many columns it takes on a terminal.
  var columns: Int { text.columns }
  /// The text without its indentation.
  var words: Substring { text.unindented }
}

extension StringProtocol {
  /// The text without the blanks that it begins with.
  var unindented: SubSequence {
    self[(utf8.firstIndex { $0 != 0x20 } ?? endIndex)...]
  }

  /// How many columns the text takes on a terminal.
  var columns: Int {
    utf8.allSatisfy { $0 < 0x80 } ? utf8.count : unicodeScalars.reduce(0) { $0 + $1.columns }
  }
}

extension PastedLine {
  /// Reads bytes that may come from anywhere: a screen, a mail, a log, in any of the encodings that
  /// such things have.
  static func lines(of bytes: [UInt8]) -> [PastedLine] {
    let bytes = bytes.isQuotedPrintable ? bytes.fromQuotedPrintable : bytes.map { ($0, 1) }
    var lines: [PastedLine] = []
    var number = 1
    // A soft break of a mail takes several lines of the file for one.
    for line in split(bytes) {
      lines.append(PastedLine(number: number, text: decoded(line.map(\.0)).seenOnScreen))
      number += line.reduce(1) { $0 + $1.1 - 1 }
    }
    return lines
  }

  private static func split(_ bytes: [(UInt8, Int)]) -> [ArraySlice<(UInt8, Int)>] {
    var lines = bytes.split(omittingEmptySubsequences: false) { $0.0 == 0x0A }
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  /// The text of a line; bytes that are not UTF-8 are taken for what Windows writes.
  private static func decoded(_ line: [UInt8]) -> String {
    String(validating: line, as: UTF8.self)
      ?? String(String.UnicodeScalarView(line.map { Unicode.Scalar(windows: $0) }))
  }
}

extension [UInt8] {
  /// The same as UTF-8, where a mark at the beginning says that it is UTF-16.
  var fromUTF16: [UInt8] {
    guard count >= 2, count.isMultiple(of: 2), [[0xFF, 0xFE], [0xFE, 0xFF]].contains(self[..<2])
    else { return self }
    let isLittle = self[0] == 0xFF
    let units = stride(from: 2, to: count - 1, by: 2).map { place -> UInt16 in
      let (one, two) = (UInt16(self[place]), UInt16(self[place + 1]))
      return isLittle ? two << 8 | one : one << 8 | two
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  /// True for the body of a mail in which `=` begins a code, and nothing else does.
  fileprivate var isQuotedPrintable: Bool {
    var hasProof = false
    var place = startIndex
    while let sign = self[place...].firstIndex(of: UInt8(ascii: "=")) {
      place = sign + 1
      if isLineEnd(at: place) {
        hasProof = true
      } else if let byte = hexadecimal(at: place) {
        hasProof = hasProof || byte >= 0x80
        place += 2
      } else {
        return false
      }
    }
    return hasProof
  }

  /// The bytes that the codes stand for, each with the number of lines that it spans.
  fileprivate var fromQuotedPrintable: [(UInt8, Int)] {
    var plain: [(UInt8, Int)] = []
    var place = startIndex
    var spanned = 1
    while place < endIndex {
      let byte = self[place]
      place += 1
      if byte == UInt8(ascii: "="), isLineEnd(at: place) {
        while place < endIndex, self[place] != 0x0A { place += 1 }
        place += 1
        spanned += 1
        continue
      }
      if byte == UInt8(ascii: "="), let coded = hexadecimal(at: place) {
        plain.append((coded, spanned))
        place += 2
      } else {
        plain.append((byte, spanned))
      }
      spanned = 1
    }
    return plain
  }

  private func isLineEnd(at place: Int) -> Bool {
    guard
      let end = self[Swift.min(place, endIndex)...].first(where: { ![0x20, 0x09].contains($0) })
    else { return true }
    return end == 0x0A || end == 0x0D
  }

  private func hexadecimal(at place: Int) -> UInt8? {
    guard place + 1 < endIndex else { return nil }
    return UInt8(String(decoding: self[place...(place + 1)], as: UTF8.self), radix: 16)
  }
}

extension Unicode.Scalar {
  /// The letter that a byte stands for in Windows' western encoding.
  fileprivate init(windows byte: UInt8) {
    let special: [UInt8: Unicode.Scalar] = [
      0x80: "€", 0x82: "‚", 0x84: "„", 0x85: "…", 0x91: "‘", 0x92: "’", 0x93: "“", 0x94: "”",
      0x95: "•", 0x96: "–", 0x97: "—", 0xA0: " ",
    ]
    self = special[byte] ?? Unicode.Scalar(byte)
  }
}
