/// A person's words, cut up once so that every reader can look at them: lower-case, without accents
/// or apostrophes, figures of every script as 0 to 9, each word with its place in what was typed.
///
///     Words("It’s ABOUT ３½!").tokens.map(\.text)  // ["its", "about", "3", "½", "!"]
public struct Words: Hashable, Sendable {
  /// What was typed, untouched.
  public let text: String
  public let tokens: [Token]
  /// The roles that any of the tokens may play: what none may is not worth looking for.
  let roles: WordRole

  /// One word, one run of figures or one mark.
  public struct Token: Hashable, Sendable {
    /// The folded text; for a mark, the one character.
    public let text: String
    public let kind: Kind
    /// Where it stands in `Words.text`, counted in UTF-8 bytes.
    public let place: Range<Int>
    /// No blank stands between this and the token before it.
    public fileprivate(set) var isJoined: Bool
    /// The text, for looking it up.
    let key: WordKey
    let role: WordRole

    public enum Kind: Hashable, Sendable {
      case word
      case figures
      case mark
    }
  }

  public init(_ text: String) {
    self.text = text
    var cutter = TokenCutter()
    // Nearly every line is plain ASCII, of which each byte is a scalar.
    let isDone = text.utf8.withContiguousStorageIfAvailable { bytes in
      guard bytes.allSatisfy({ $0 < 0x80 }) else { return false }
      for byte in bytes { cutter.take(ascii: byte) }
      return true
    }
    if isDone != true {
      for scalar in text.unicodeScalars { cutter.take(scalar) }
    }
    cutter.endToken()
    (tokens, roles) = (cutter.tokens, cutter.roles)
  }

  /// Some of another's words, with what was typed around them.
  init(_ whole: Words, _ range: Range<Int>) {
    text = whole.text
    var tokens = Array(whole.tokens[range])
    if !tokens.isEmpty { tokens[0].isJoined = false }
    self.tokens = tokens
    roles = tokens.reduce(into: []) { $0.formUnion($1.role) }
  }

  public var count: Int { tokens.count }
  public var isEmpty: Bool { tokens.isEmpty }

  /// The folded text of one token; empty before the first and after the last.
  subscript(index: Int) -> String {
    index >= 0 && index < tokens.count ? tokens[index].text : ""
  }

  /// Whether one token is among these.
  func isAmong(_ words: WordSet, _ index: Int) -> Bool {
    index >= 0 && index < tokens.count && words.contains(tokens[index].key)
  }

  /// Whether one token may play this role.
  func may(_ role: WordRole, _ index: Int) -> Bool {
    index >= 0 && index < tokens.count && tokens[index].role.contains(role)
  }

  /// The kind of one token; a mark before the first and after the last.
  func kind(_ index: Int) -> Token.Kind {
    index >= 0 && index < tokens.count ? tokens[index].kind : .mark
  }

  /// Whether one token follows the one before it without a blank.
  func isJoined(_ index: Int) -> Bool {
    index >= 0 && index < tokens.count && tokens[index].isJoined
  }

  /// What was typed from the first of these tokens to the last.
  public func original(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    let bytes = text.utf8.dropFirst(tokens[first].place.lowerBound)
    let length = tokens[last].place.upperBound - tokens[first].place.lowerBound
    return String(decoding: bytes.prefix(length), as: UTF8.self)
  }
}

/// Takes scalars one by one and cuts them into tokens.
private struct TokenCutter {
  private(set) var tokens: [Words.Token] = []
  private(set) var roles: WordRole = []
  private var folded: [UInt8] = []
  private var kind: Words.Token.Kind?
  private var start = 0
  private var offset = 0
  private var isJoined = false

  init() {
    tokens.reserveCapacity(12)
    folded.reserveCapacity(16)
  }

  mutating func take(ascii byte: UInt8) {
    switch byte {
    case 0x61...0x7A: add(byte, to: .word, from: offset)
    case 0x41...0x5A: add(byte + 32, to: .word, from: offset)
    case 0x30...0x39: add(byte, to: .figures, from: offset)
    case 0x20:
      endToken()
      isJoined = false
    default:
      take(Unicode.Scalar(byte))
      return
    }
    offset += 1
  }

  mutating func take(_ scalar: Unicode.Scalar) {
    let next = offset + UTF8.width(scalar)
    switch scalar.folded {
    case .letter(let byte): add(byte, to: .word, from: offset)
    case .figure(let byte): add(byte, to: .figures, from: offset)
    case .letters(let text):
      for byte in text.utf8 { add(byte, to: .word, from: offset) }
    case .mark(let text):
      endToken()
      let key = WordKey(text)
      append(
        .init(
          text: text, kind: .mark, place: offset..<next, isJoined: isJoined, key: key,
          role: WordRole(of: key)))
    case .blank:
      endToken()
      isJoined = false
    case .nothing: break
    }
    offset = next
  }

  private mutating func add(_ byte: UInt8, to newKind: Words.Token.Kind, from place: Int) {
    if kind != newKind {
      endToken()
      (kind, start) = (newKind, place)
    }
    folded.append(byte)
  }

  mutating func endToken() {
    guard let kind else { return }
    var key = WordKey(folded)
    var role = kind == .figures ? .ofFigures : WordRole(of: key)
    if role.isEmpty, let name = CalendarSlip.corrected(folded) {
      (folded, key) = (name, WordKey(name))
      role = WordRole(of: key)
    }
    append(
      .init(
        text: String(decoding: folded, as: UTF8.self), kind: kind, place: start..<offset,
        isJoined: isJoined, key: key, role: role))
    folded.removeAll(keepingCapacity: true)
    self.kind = nil
  }

  private mutating func append(_ token: Words.Token) {
    tokens.append(token)
    roles.formUnion(token.role)
    isJoined = true
  }
}
