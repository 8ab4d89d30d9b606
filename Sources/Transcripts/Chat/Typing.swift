import Answers

/// What a person does when it is their turn.
///
///     Typing("yes")                 // .line("yes")
///     Typing("\"yes\\tno \"")       // .exact(…), the very bytes
///     Typing("<Ctrl-C>")            // .keys([.controlC])
public enum Typing: Hashable, Sendable {
  /// A line, and Enter.
  case line(String)
  /// A line of exactly these bytes, and Enter: blanks at its edges and control characters count.
  case exact([UInt8])
  /// Keys pressed one after the other. Enter comes last, unless the line was ended by Ctrl-C, or by
  /// Ctrl-D with nothing on it.
  case keys([Key])
  case endOfInput
  /// Nothing for so many seconds, of a clock that is not the real one.
  case wait(seconds: Int)

  /// One thing done at a keyboard.
  public enum Key: Hashable, Sendable {
    case words(String)
    case controlC
    case controlD
    case tab
    case up
    /// Pasted all at once, line breaks included.
    case paste(String)
  }
}

extension Typing {
  /// Reads what stands after `You:`.
  ///
  /// - Throws: ``TypingFault``, for a quoted text that can't be read.
  public init(_ text: String) throws(TypingFault) {
    if let quoted = Self.quoted(text) {
      self = .exact(try Self.bytes(of: quoted))
    } else if let keys = Self.keys(in: text) {
      self = keys
    } else if Self.looksLikeKey(text) {
      throw .unknownKey(text)
    } else {
      self = .line(text)
    }
  }

  /// What can be wrong with a quoted answer.
  public enum TypingFault: Error, Hashable, Sendable {
    /// A backslash, and what follows it that means nothing.
    case unknownEscape(String)
    /// What looks like a key between angle brackets, and is none of those that can be pressed.
    case unknownKey(String)
  }

  /// What stands between two quotation marks, straight or as a word processor curls them.
  private static func quoted(_ text: String) -> Substring? {
    guard text.count >= 2, let first = text.first, let last = text.last,
      ["\"", "“", "„"].contains(first), ["\"", "”", "“"].contains(last)
    else { return nil }
    let inner = text.dropFirst().dropLast()
    // `"yes" and "no"` is a line with quotation marks in it.
    var isEscaped = false
    for character in inner {
      if !isEscaped, ["\"", "“", "”"].contains(character) { return nil }
      isEscaped = character == "\\" && !isEscaped
    }
    return isEscaped ? nil : inner
  }

  private static func bytes(of quoted: Substring) throws(TypingFault) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = quoted
    while let character = rest.popFirst() {
      guard character == "\\" else {
        bytes += Array(String(character).utf8)
        continue
      }
      bytes += try escaped(&rest)
    }
    return bytes
  }

  /// The bytes that an escape stands for; its backslash was taken already.
  private static func escaped(_ rest: inout Substring) throws(TypingFault) -> [UInt8] {
    let kind = rest.popFirst()
    switch kind {
    case "t": return [0x09]
    case "n": return [0x0A]
    case "r": return [0x0D]
    case "0": return [0x00]
    case "e": return [0x1B]
    case "\\", "\"", "“", "”": return Array(String(kind ?? "\\").utf8)
    case "x":
      let digits = rest.prefix(2)
      guard digits.count == 2, let byte = UInt8(digits, radix: 16) else {
        throw .unknownEscape("\\x" + digits)
      }
      rest.removeFirst(2)
      return [byte]
    case "u":
      let written = rest.prefix { $0 != "}" }
      guard written.first == "{", let value = UInt32(written.dropFirst(), radix: 16),
        let scalar = Unicode.Scalar(value), written.count < rest.count
      else { throw .unknownEscape("\\u" + written.prefix(10)) }
      rest = rest.dropFirst(written.count + 1)
      return Array(String(Character(scalar)).utf8)
    case let other?: throw .unknownEscape("\\" + String(other))
    case nil: throw .unknownEscape("\\")
    }
  }
}

extension Typing {
  /// The keys that a line names between angle brackets; nil when it names none.
  private static func keys(in text: String) -> Typing? {
    guard text.utf8.contains(UInt8(ascii: "<")) else { return nil }
    var keys: [Key] = []
    var words = ""
    var rest = text[...]
    var hasKey = false
    while let character = rest.first {
      guard character == "<", let (key, length) = key(startingIn: rest) else {
        words.append(character)
        rest.removeFirst()
        continue
      }
      if case .typing(let whole) = key { return length == text.count ? whole : nil }
      if !words.isEmpty { keys.append(.words(words)) }
      if case .key(let key) = key { keys.append(key) }
      (words, hasKey) = ("", true)
      rest = rest.dropFirst(length)
    }
    if !words.isEmpty { keys.append(.words(words)) }
    return hasKey ? .keys(keys) : nil
  }

  /// True for a line such as `<Ctrl-Z>` or `<Crtl-C>`: it is hardly meant to be typed sign by sign.
  private static func looksLikeKey(_ text: String) -> Bool {
    guard text.first == "<", text.last == ">", text.utf8.count >= 5 else { return false }
    let name = text.dropFirst().dropLast().lowercased()
    guard let first = name.split(whereSeparator: { $0 == " " || $0 == "-" || $0 == ":" }).first
    else {
      return false
    }
    return modifiers.contains(String(first)) || nearestName(to: name, among: keyNames) != nil
  }

  private static let modifiers: Set<String> = [
    "ctrl", "control", "crtl", "alt", "shift", "meta", "esc", "escape", "enter", "return", "down",
    "left", "right", "wait", "paste", "backspace", "delete",
  ]
  private static let keyNames = ["ctrl-c", "ctrl-d", "end of input"]

  private enum Named {
    case key(Key)
    case typing(Typing)
  }

  /// The key whose name stands first, and how many characters the name takes.
  private static func key(startingIn text: Substring) -> (Named, Int)? {
    guard let end = text.firstIndex(of: ">") else { return nil }
    let name = text[text.index(after: text.startIndex)..<end]
    let length = name.count + 2
    switch name.lowercased() {
    case "ctrl-c": return (.key(.controlC), length)
    case "ctrl-d": return (.key(.controlD), length)
    case "tab": return (.key(.tab), length)
    case "up": return (.key(.up), length)
    case "end of input": return (.typing(.endOfInput), length)
    default: break
    }
    if name.lowercased().hasPrefix("paste: ") {
      let pasted = name.dropFirst("paste: ".count)
      return (.key(.paste(String(pasted).replacing("\\n", with: "\n"))), length)
    }
    let parts = name.lowercased().split(separator: " ")
    guard parts.count == 3, parts[0] == "wait", ["s", "seconds"].contains(parts[2]),
      let seconds = Int(parts[1]), seconds >= 0
    else { return nil }
    return (.typing(.wait(seconds: seconds)), length)
  }
}
