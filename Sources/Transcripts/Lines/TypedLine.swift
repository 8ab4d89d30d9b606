import Answers

/// One line as it was typed, made fit to be shown and understood.
///
///     TypedLine(bytes: " yes\r").words             // "yes"
///     TypedLine(bytes: "\u{1b}[2Jno").words        // "no"
///     TypedLine(bytes: "yes\rno").flaw             // .severalLines(2)
public struct TypedLine: Hashable, Sendable {
  /// The words, without blanks at either end and without anything that steers a terminal.
  public let words: String
  /// What is wrong with the line, if anything is.
  public let flaw: Flaw?

  /// What can be wrong with a line before anybody asks what it means.
  public enum Flaw: Hashable, Sendable {
    /// Longer than ``longest`` bytes; the words are only its beginning.
    case tooLong
    /// So many lines where one was asked for; the words are all of them, joined by blanks.
    case severalLines(Int)
    /// A sequence for the terminal that has no end, and took the rest of the line with it.
    case unfinishedSequence
    /// Letters that were not UTF-8; each became U+FFFD.
    case undecodable
  }

  /// The most bytes that one answer may have.
  public static let longest = 4096

  /// Reads a line's bytes, with or without the characters that end it.
  public init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var start = bytes.startIndex
    var end = bytes.endIndex
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    guard end - start <= Self.longest else {
      self.init(beginningOfTooLong: bytes)
      return
    }
    while start < end, bytes[start] == 0x20 { start += 1 }
    while start < end, bytes[end - 1] == 0x20 { end -= 1 }
    let trimmed = UnsafeBufferPointer(rebasing: bytes[start..<end])
    let text = String(decoding: trimmed, as: UTF8.self)
    // Nearly every line is plain ASCII, and is fit as it stands.
    if trimmed.allSatisfy({ 0x20...0x7E ~= $0 }) {
      self.init(words: text, flaw: nil)
    } else {
      self.init(decoded: text)
    }
  }

  /// Reads a line's bytes.
  public init(bytes: some Sequence<UInt8>) {
    self = Array(bytes).withUnsafeBufferPointer { TypedLine($0) }
  }

  /// Takes the beginning of a line that was too long to be kept.
  package init(beginningOfTooLong bytes: UnsafeBufferPointer<UInt8>) {
    let beginning = String(decoding: bytes.prefix(60), as: UTF8.self)
      .drop(while: { $0 == " " })
    // The cut may have gone through the middle of a letter.
    let whole = beginning.reversed().drop(while: { $0 == "\u{FFFD}" }).reversed()
    self.init(words: TypedLine(decoded: String(whole)).words + " …", flaw: .tooLong)
  }

  private init(decoded text: String) {
    let scalars = Array(text.unicodeScalars)
    var lines: [String.UnicodeScalarView] = [.init()]
    var isUnfinished = false
    var place = 0
    while place < scalars.count, !isUnfinished {
      let scalar = scalars[place]
      switch EscapeSequence.starting(at: place, in: scalars) {
      case .complete(let end):
        place = end
        continue
      case .unfinished:
        isUnfinished = true
      case nil where scalar == "\r" || scalar == "\n":
        lines.append(.init())
      case nil:
        switch scalar.fate {
        case .kept: lines[lines.count - 1].append(scalar)
        case .blank: lines[lines.count - 1].append(" ")
        case .dropped: break
        }
      }
      place += 1
    }
    let full = lines.map(Self.trimmed).filter { !$0.isEmpty }
    let flaw: Flaw? =
      if isUnfinished {
        .unfinishedSequence
      } else if full.count > 1 {
        .severalLines(full.count)
      } else if scalars.contains("\u{FFFD}") {
        .undecodable
      } else {
        nil
      }
    self.init(words: full.joined(separator: " "), flaw: flaw)
  }

  private init(words: String, flaw: Flaw?) {
    (self.words, self.flaw) = (words, flaw)
  }

  private static func trimmed(_ line: String.UnicodeScalarView) -> String {
    let start = line.drop { $0 == " " }
    let end = start.lastIndex { $0 != " " }
    return end.map { String(start[...$0]) } ?? ""
  }
}
