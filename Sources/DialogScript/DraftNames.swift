// How the reader takes a line's text and names.

extension DraftReader {
  /// What a name may hold.
  enum NameKind {
    /// Letters, digits and hyphens.
    case node
    /// Letters, digits and underscores.
    case slot, choice

    var joint: UInt8 { self == .node ? UInt8(ascii: "-") : UInt8(ascii: "_") }
    var jointName: String { self == .node ? "hyphens" : "underscores" }

    /// Names that a condition would take for something else.
    var reserved: [String] {
      switch self {
      case .node: []
      case .slot: ["not", "at", "and", "or"]
      case .choice: ["not", "sure", "not_sure", "skipped", "answered"]
      }
    }
  }

  /// The text of a line, with its continuations joined by single blanks.
  mutating func text(_ parts: Parts, of keyword: String, at word: Range<Int>) -> String {
    let text = source.text(joining: parts)
    if text.isEmpty {
      problems.report(
        .emptyText, at: word.lowerBound, "\"\(keyword)\" says nothing",
        remedy: "Write its text after it.")
    }
    return text
  }

  /// The name that fills a range; its place is the name's own or, where there is none, that of the
  /// word before it.
  func name(_ range: Range<Int>, after word: Range<Int>) -> Name {
    let range = source.trimmed(range)
    return Name(
      text: source.text(range), place: range.isEmpty ? word.lowerBound : range.lowerBound)
  }

  /// Reports a name that is made of the wrong characters, and gives it back all the same, so that
  /// what refers to it still finds it.
  mutating func checked(_ name: Name, as kind: NameKind) -> Name {
    if isKnownSound { return name }
    let bytes = name.text.utf8
    let isSound = bytes.allSatisfy { isLower($0) || isDigit($0) || $0 == kind.joint }
    if bytes.isEmpty {
      problems.report(
        .badName, at: name.place, "a name is missing",
        remedy: "Write a name of small letters, digits and \(kind.jointName).")
    } else if !isSound || !bytes.contains(where: isLower) {
      let sound = soundName(like: name.text, joint: kind.joint)
      problems.report(
        .badName, at: name.place, "\"\(name.text)\" is not a name", nearest: sound,
        remedy: "A name is made of small letters, digits and \(kind.jointName).")
    } else if kind.reserved.contains(name.text) {
      problems.report(
        .reservedName, at: name.place, "\"\(name.text)\" has a meaning of its own in conditions",
        remedy: kind == .choice
          ? "\"not sure\" and \"skip\" can always be answered; leave it out, or name it otherwise."
          : "Name the slot otherwise.")
    }
    return name
  }

  private func soundName(like name: String, joint: UInt8) -> String? {
    var sound: [UInt8] = []
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): sound.append(byte | 0x20)
      case _ where isLower(byte) || isDigit(byte): sound.append(byte)
      case .space, UInt8(ascii: "-"), UInt8(ascii: "_"):
        if sound.last != joint { sound.append(joint) }
      default: break
      }
    }
    return sound.contains(where: isLower) && sound.count <= 40
      ? String(decoding: sound, as: UTF8.self) : nil
  }

  mutating func expectNothing(_ parts: Parts, after word: Range<Int>) {
    guard let extra = parts.lazy.map(source.trimmed).first(where: { !$0.isEmpty }) else { return }
    problems.report(
      .unexpectedText, at: extra.lowerBound,
      "nothing is expected after \"\(source.text(word))\"", remedy: "Delete the rest of the line.")
  }
}

func isLower(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") }
func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

/// A number as a person writes it, such as `3`, `-2` or `3.5`; nil for anything else.
func number(_ text: some StringProtocol) -> Double? {
  var digits = text.utf8[...]
  if digits.first == UInt8(ascii: "-") { digits = digits.dropFirst() }
  let parts = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
  guard parts.count <= 2, parts.allSatisfy({ (1...9).contains($0.count) && $0.allSatisfy(isDigit) })
  else { return nil }
  return Double(text)
}
