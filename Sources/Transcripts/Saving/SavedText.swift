import Answers

/// What stands in a saved file, as far as it can be believed: the lines that are whole.
public struct SavedText: Sendable {
  public let bytes: [UInt8]
  /// Nil when the file breaks off in its first lines, or is none of ours.
  public let header: SavedHeader?
  /// Every whole line that was typed, in order.
  public let typed: [String]
  /// Each answer that stood at the end, by its question's name, with the line that gave it.
  let answers: [String: CarriedAnswers.Kept]
  /// Where the last whole line that was typed ends.
  let lastTypedEnd: Int
  /// True when the file ends in a line that was cut off, or that cannot be read.
  public let isTorn: Bool

  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var typed: [String] = []
    var lastTypedEnd = 0
    var readable: [UInt8] = []
    var (isLastSound, place) = (true, 0)
    while place < bytes.count {
      guard let end = bytes[place...].firstIndex(of: UInt8(ascii: "\n")) else {
        isLastSound = false
        break
      }
      let line = bytes[place..<end]
      // Power that fails can leave zeros where letters should be, and half a letter anywhere.
      let text = line.contains(0) ? nil : String(validating: line, as: UTF8.self)
      isLastSound = text != nil
      if let text {
        readable += bytes[place...end]
        if text.hasPrefix(Self.you) {
          typed.append(Self.words(of: text))
          lastTypedEnd = end + 1
        }
      }
      place = end + 1
    }
    let reading = readable.withUnsafeBufferPointer {
      TranscriptReader.read($0, file: "", readsRawTyping: true)
    }
    let entries = reading.transcripts.first?.entries ?? []
    (self.typed, self.lastTypedEnd, isTorn) = (typed, lastTypedEnd, !isLastSound)
    header = SavedHeader(entries)
    answers = Self.answers(in: entries)
  }

  /// True when it broke off before anything was asked: nothing of a conversation is lost with it.
  public var isBarelyBegun: Bool {
    typed.isEmpty && header == nil
      && (bytes.isEmpty || bytes.allSatisfy { $0 == 0 }
        || SavedHeader.beginning.utf8.starts(with: bytes.prefix(SavedHeader.beginning.utf8.count)))
  }

  private static let you = "You:"

  /// What follows the label and one blank.
  private static func words(of line: String) -> String {
    let rest = line.dropFirst(you.count)
    return String(rest.first == " " ? rest.dropFirst() : rest)
  }

  private static func answers(in entries: [Transcript.Entry]) -> [String: CarriedAnswers.Kept] {
    var answers: [String: CarriedAnswers.Kept] = [:]
    var words: String?
    // A story waits while it is read back, and what it stated is noted only then.
    for entry in entries {
      switch entry.content {
      case .you(.line(let line)): words = line
      case .note(let text):
        for (name, value) in AnswerNote(text)?.answers ?? [] {
          answers[name] =
            value == .askedAgain ? nil : CarriedAnswers.Kept(value: value, words: words)
        }
      default: break
      }
    }
    return answers
  }
}
