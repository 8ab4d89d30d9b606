/// What a `Coach:` line asks of a turn: its words, with `[..]` for whatever may stand there.
struct CoachPattern {
  let text: String

  /// What stands for anything.
  static let wildcard = "[..]"

  /// How it may be written; a word processor makes an ellipsis of the full stops.
  private static let written = [wildcard, "[...]", "[…]"]

  var hasWildcard: Bool {
    // Nearly every turn has no bracket at all.
    text.utf8.contains(UInt8(ascii: "[")) && Self.written.contains { text.contains($0) }
  }

  /// The words, each wildcard in its usual form and apart from its neighbours.
  var words: [String] {
    Self.written.reduce(text) { $0.replacing($1, with: " \(Self.wildcard) ") }
      .split { $0.isWhitespace }.map(String.init)
  }

  /// True when a turn that was printed is what is asked for.
  func matches(_ printed: UnsafeBufferPointer<UInt8>) -> Bool {
    guard hasWildcard else {
      var text = text
      return text.withUTF8 { PlainText.areSame($0, printed) }
    }
    let said = PlainText(printed)
    let plain = Self.written.reduce(text) { $0.replacing($1, with: Self.wildcard) }
    let parts = PlainText(plain).parted(at: PlainText(Self.wildcard))
    guard let first = parts.first, let last = parts.last,
      said.bytes.count >= first.bytes.count + last.bytes.count,
      said.bytes.starts(with: first.bytes),
      said.bytes.suffix(last.bytes.count).elementsEqual(last.bytes)
    else { return false }
    var place = first.bytes.count
    for part in parts.dropFirst().dropLast() {
      guard let found = said.firstPlace(of: part, from: place) else { return false }
      place = found.upperBound
    }
    return place <= said.bytes.count - last.bytes.count
  }
}
