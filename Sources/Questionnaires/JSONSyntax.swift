/// Finds where a text stops being JSON.
///
/// It stands before `JSONDecoder`, which takes some things that are no JSON, such as a comma before a
/// bracket, and says of others only that they are not valid. Nothing is made of what is read here.
struct JSONSyntax {
  /// The first place at which the text is no JSON, and why; nil when it is JSON throughout.
  static func fault(in bytes: [UInt8]) -> QuestionnaireFault? {
    var syntax = JSONSyntax(bytes)
    guard let reason = syntax.firstReason() else { return nil }
    return QuestionnaireFault(place: syntax.lineAndColumn, reason: "this is no JSON: \(reason)")
  }

  private let bytes: [UInt8]
  private var position = 0
  /// The brackets that are open: `{` or `[`.
  private var open: [UInt8] = []

  /// No reader goes deeper.
  private static let deepest = 400

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  private var byte: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipBlanks() {
    while let byte, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
  }

  private mutating func take(_ mark: Unicode.Scalar) -> Bool {
    guard byte == UInt8(ascii: mark) else { return false }
    position += 1
    return true
  }

  private mutating func firstReason() -> String? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      position = error.byteOffsets.lowerBound
      return "a character here is not written as UTF-8"
    }
    while true {
      if let reason = valueOrOpening() { return reason }
      if let reason = closings() { return reason }
      if open.isEmpty { break }
    }
    skipBlanks()
    return byte == nil ? nil : "the file goes on after its end"
  }

  /// Reads up to the end of one plain value, or into the innermost bracket.
  private mutating func valueOrOpening() -> String? {
    while true {
      skipBlanks()
      if open.last == UInt8(ascii: "{") {
        if let reason = memberName() { return reason }
        skipBlanks()
      }
      guard let first = byte else { return "the file ends too early" }
      switch first {
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        guard open.count < Self.deepest else { return "brackets stand within brackets too often" }
        position += 1
        open.append(first)
        skipBlanks()
        if byte == (first == UInt8(ascii: "{") ? UInt8(ascii: "}") : UInt8(ascii: "]")) {
          return nil
        }
      case UInt8(ascii: "\""): return text()
      case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return number()
      default: return word()
      }
    }
  }

  /// Reads the brackets that close here, and the comma after them.
  private mutating func closings() -> String? {
    while let bracket = open.last {
      skipBlanks()
      let isObject = bracket == UInt8(ascii: "{")
      if take(isObject ? "}" : "]") {
        open.removeLast()
      } else if take(",") {
        return nil
      } else {
        return byte == nil
          ? "the file ends before its brackets are closed"
          : "a comma or \"\(isObject ? "}" : "]")\" was expected here"
      }
    }
    return nil
  }

  private mutating func memberName() -> String? {
    guard byte == UInt8(ascii: "\"") else { return "a member's name was expected here, in quotes" }
    if let reason = text() { return reason }
    skipBlanks()
    return take(":") ? nil : "a colon was expected here"
  }

  private mutating func text() -> String? {
    position += 1
    while let byte {
      switch byte {
      case UInt8(ascii: "\""):
        position += 1
        return nil
      case 0..<0x20:
        return "a text can't hold this character, or goes on beyond its line"
      case UInt8(ascii: "\\"):
        position += 1
        guard let escaped = self.byte else { return "a text is not closed" }
        guard "\"\\/bfnrtu".utf8.contains(escaped) else { return "no such character can be meant" }
        position += 1
        if escaped == UInt8(ascii: "u") {
          for _ in 0..<4 {
            guard let figure = self.byte, Self.isHex(figure) else {
              return "four figures were expected after \\u"
            }
            position += 1
          }
        }
      default:
        position += 1
      }
    }
    return "a text is not closed"
  }

  private static func isHex(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x46, 0x61...0x66: true
    default: false
    }
  }

  private mutating func number() -> String? {
    _ = take("-")
    if take("0") {
      if let byte, (0x30...0x39).contains(byte) { return "a number can't begin with 0" }
    } else if !takeFigures() {
      return "figures were expected here"
    }
    if take("."), !takeFigures() { return "figures were expected after the point" }
    if take("e") || take("E") {
      _ = take("+") || take("-")
      if !takeFigures() { return "figures were expected here" }
    }
    return nil
  }

  private mutating func takeFigures() -> Bool {
    let start = position
    while let byte, (0x30...0x39).contains(byte) { position += 1 }
    return position > start
  }

  private mutating func word() -> String? {
    for word in ["true", "false", "null"] where bytes[position...].starts(with: word.utf8) {
      position += word.utf8.count
      return nil
    }
    return "a value was expected here"
  }

  private var lineAndColumn: String {
    let before = bytes[..<min(position, bytes.count)]
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let column = String(decoding: before[lineStart...], as: UTF8.self).count + 1
    return "\(before.count { $0 == 0x0A } + 1):\(column)"
  }
}
