import Reports

/// Reads one line of JSON, strictly, and says at which column it stops being any.
///
/// It exists beside `JSONDecoder` because a batch needs to know where a line is wrong, whether a name
/// is there twice, and how a number was written; and because it takes a twentieth of the time.
struct LineOfJSON {
  /// Why a line can't be read.
  struct Fault: Error, Hashable {
    let reason: String
    /// The place of the byte at which it shows.
    let place: Int
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  /// How far it was read.
  private(set) var place = 0
  /// How many brackets are open.
  private var depth = 0

  /// No line of ours needs more.
  private static let deepest = 64

  /// - Parameter bytes: a line in UTF-8.
  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Reads an object that is all of the line, and hands over the name of each of its members; the
  /// value is to be read there and then.
  mutating func onlyObject(_ member: (inout Self, String) throws(Fault) -> Void) throws(Fault) {
    skipBlanks()
    guard byte == UInt8(ascii: "{") else {
      throw fault("an object was expected, as {\"answers\": …}")
    }
    try object(member)
    skipBlanks()
    guard byte == nil else { throw fault("something stands behind the object") }
  }

  /// Reads the value that comes next, whatever it is.
  mutating func value() throws(Fault) -> JSONValue {
    skipBlanks()
    switch byte {
    case UInt8(ascii: "{"):
      var members: [String: JSONValue] = [:]
      try object { (line, name) throws(Fault) in members[name] = try line.value() }
      return .object(members)
    case UInt8(ascii: "["): return .array(try list())
    case UInt8(ascii: "\""): return .string(try text())
    case UInt8(ascii: "-"), (UInt8(ascii: "0")...UInt8(ascii: "9"))?: return .number(try number())
    case nil: throw fault("the line ends too early")
    default: return try word()
    }
  }

  /// Passes over the value that comes next, and says where it stands.
  mutating func passed() throws(Fault) -> Range<Int> {
    skipBlanks()
    let start = place
    _ = try value()
    return start..<place
  }

  func fault(_ reason: String, at place: Int? = nil) -> Fault {
    Fault(reason: reason, place: place ?? self.place)
  }

  private var byte: UInt8? { place < bytes.count ? bytes[place] : nil }

  private mutating func skipBlanks() {
    while let byte, byte == 0x20 || byte == 0x09 || byte == 0x0D { place += 1 }
  }

  private mutating func take(_ mark: Unicode.Scalar) -> Bool {
    skipBlanks()
    guard byte == UInt8(ascii: mark) else { return false }
    place += 1
    return true
  }

  private mutating func object(_ member: (inout Self, String) throws(Fault) -> Void) throws(Fault) {
    try goIn()
    defer { depth -= 1 }
    if take("}") { return }
    var names: Set<String> = []
    while true {
      skipBlanks()
      let start = place
      guard byte == UInt8(ascii: "\"") else { throw fault("a name was expected here, in quotes") }
      let name = try text()
      guard names.insert(name).inserted else {
        throw fault("\"\(name)\" is there twice", at: start)
      }
      guard take(":") else { throw fault("a colon was expected here") }
      try member(&self, name)
      if take("}") { return }
      guard take(",") else { throw expectation(ofCommaOr: "}") }
    }
  }

  private mutating func list() throws(Fault) -> [JSONValue] {
    try goIn()
    defer { depth -= 1 }
    var values: [JSONValue] = []
    if take("]") { return values }
    while true {
      values.append(try value())
      if take("]") { return values }
      guard take(",") else { throw expectation(ofCommaOr: "]") }
    }
  }

  private mutating func goIn() throws(Fault) {
    guard depth < Self.deepest else { throw fault("brackets stand within brackets too often") }
    depth += 1
    place += 1
  }

  private func expectation(ofCommaOr bracket: String) -> Fault {
    fault(
      byte == nil ? "the line ends too early" : "a comma or \"\(bracket)\" was expected here")
  }

  private mutating func number() throws(Fault) -> Double {
    let start = place
    if byte == UInt8(ascii: "-") { place += 1 }
    if byte == UInt8(ascii: "0") {
      place += 1
      if isFigure { throw fault("a number can't begin with 0") }
    } else {
      try takeFigures()
    }
    if byte == UInt8(ascii: ".") {
      place += 1
      try takeFigures()
    }
    if byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") {
      place += 1
      if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { place += 1 }
      try takeFigures()
    }
    let figures = String(decoding: bytes[start..<place], as: UTF8.self)
    guard let number = Double(figures), number.isFinite else {
      throw fault("the number is too large", at: start)
    }
    return number
  }

  private var isFigure: Bool { byte.map { (0x30...0x39).contains($0) } ?? false }

  private mutating func takeFigures() throws(Fault) {
    guard isFigure else { throw fault("figures were expected here") }
    while isFigure { place += 1 }
  }

  private mutating func word() throws(Fault) -> JSONValue {
    let words: [(StaticString, JSONValue)] = [
      ("true", .bool(true)), ("false", .bool(false)), ("null", .null),
    ]
    for (word, value) in words {
      let isHere = word.withUTF8Buffer { bytes[place...].starts(with: $0) }
      guard isHere else { continue }
      place += word.utf8CodeUnitCount
      return value
    }
    throw fault("a value was expected here")
  }
}

extension LineOfJSON {
  /// Reads a text in its quotes.
  private mutating func text() throws(Fault) -> String {
    place += 1
    let start = place
    while let byte, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 {
      place += 1
    }
    var text = String(decoding: bytes[start..<place], as: UTF8.self)
    while let byte {
      switch byte {
      case UInt8(ascii: "\""):
        place += 1
        return text
      case UInt8(ascii: "\\"):
        text.unicodeScalars.append(try escaped())
      case 0..<0x20:
        throw fault("a text can't hold this character as it is")
      default:
        let start = place
        while let byte = self.byte, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"),
          byte >= 0x20
        {
          place += 1
        }
        text += String(decoding: bytes[start..<place], as: UTF8.self)
      }
    }
    throw fault("a text is not closed")
  }

  private mutating func escaped() throws(Fault) -> Unicode.Scalar {
    let start = place
    place += 1
    guard let mark = byte else { throw fault("a text is not closed") }
    place += 1
    switch mark {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(mark)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): break
    default: throw fault("no such character can be meant", at: start)
    }
    let unit = try fourFigures()
    if let scalar = Unicode.Scalar(unit) { return scalar }
    // Beyond the first 65,536 characters one takes two halves.
    if (0xD800...0xDBFF).contains(unit), byte == UInt8(ascii: "\\") {
      place += 1
      guard byte == UInt8(ascii: "u") else {
        throw fault("half a character stands here", at: start)
      }
      place += 1
      let other = try fourFigures()
      if (0xDC00...0xDFFF).contains(other),
        let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (other - 0xDC00))
      {
        return scalar
      }
    }
    throw fault("half a character stands here", at: start)
  }

  private mutating func fourFigures() throws(Fault) -> UInt32 {
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard let byte, let figure = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw fault("four figures were expected after \\u")
      }
      unit = unit << 4 + UInt32(figure)
      place += 1
    }
    return unit
  }
}
