extension Typing {
  /// How it is written after `You:`, so that it reads back as the very same typing.
  ///
  ///     Typing.line("yes").written            // yes
  ///     Typing.line("\"yes\"").written        // "\"yes\""
  ///     Typing.line("<Ctrl-C>").written       // "<Ctrl-C>"
  ///     Typing.keys([.controlC]).written      // <Ctrl-C>
  public var written: String {
    switch self {
    case .line(let words): Self.readsBack(words) ? words : Self.quoting(Array(words.utf8))
    case .exact(let bytes): Self.quoting(bytes)
    case .keys(let keys): keys.map(\.written).joined()
    case .endOfInput: "<end of input>"
    case .wait(let seconds): "<wait \(seconds) s>"
    }
  }

  /// The bytes of the one line that is typed; nil for keys, for waiting, and for the input's end.
  public var bytes: [UInt8]? {
    switch self {
    case .line(let words): Array(words.utf8)
    case .exact(let bytes): bytes
    case .keys, .endOfInput, .wait: nil
    }
  }

  /// True for words that mean themselves after `You:`, and are on one line of the file.
  private static func readsBack(_ words: String) -> Bool {
    guard words.trimmed == words, words.unicodeScalars.allSatisfy({ $0.fate == .kept }),
      (try? Typing(words)) == .line(words)
    else { return false }
    // A mark would join the blank behind the colon, and be taken for a part of it.
    return words.isEmpty || (" " + words).count == words.count + 1
  }

  /// The bytes between quotation marks, with a name for each that can't stand there as it is.
  private static func quoting(_ bytes: [UInt8]) -> String {
    let readable = "\"" + escaped(bytes, keeping: { $0.fate == .kept }) + "\""
    if case .exact(bytes)? = try? Typing(readable) { return readable }
    // A letter that would join its neighbour is named, too.
    return "\"" + escaped(bytes, keeping: { $0.fate == .kept && $0.isASCII }) + "\""
  }

  private static func escaped(
    _ bytes: [UInt8], keeping isKept: (Unicode.Scalar) -> Bool
  ) -> String {
    var text = ""
    var decoder = UTF8()
    var rest = bytes[...]
    while let first = rest.first {
      var iterator = rest.makeIterator()
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar):
        rest = rest.dropFirst(UTF8.width(scalar))
        text += escaped(scalar, isKept: isKept(scalar))
      case .error, .emptyInput:
        rest = rest.dropFirst()
        text += "\\x" + hexadecimal(first)
      }
      decoder = UTF8()
    }
    return text
  }

  private static func escaped(_ scalar: Unicode.Scalar, isKept: Bool) -> String {
    switch scalar {
    case "\t": "\\t"
    case "\n": "\\n"
    case "\r": "\\r"
    case "\0": "\\0"
    case "\u{1b}": "\\e"
    case "\\": "\\\\"
    case "\"": "\\\""
    // Any of these would end the quotation.
    case "“", "”": "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    case _ where isKept: String(scalar)
    case _ where scalar.isASCII: "\\x" + hexadecimal(UInt8(scalar.value))
    default: "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    }
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    (byte < 0x10 ? "0" : "") + String(byte, radix: 16, uppercase: true)
  }
}

extension Typing.Key {
  fileprivate var written: String {
    switch self {
    case .words(let words): words
    case .controlC: "<Ctrl-C>"
    case .controlD: "<Ctrl-D>"
    case .tab: "<Tab>"
    case .up: "<Up>"
    case .paste(let text): "<paste: \(text.replacing("\n", with: "\\n"))>"
    }
  }
}
