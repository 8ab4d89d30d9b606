/// Whether a line is a person's at all, before an answer is taken from it.
///
/// A bare "1" is an answer, and so is "1" among words that a person uses about pain, time or
/// numbers. A number or a yes inside a line of code, a record or a story about something else is
/// none: then the question is asked again.
extension Words {
  /// Whether no answer is to be taken from the text, because it is a program's, a record, or a
  /// quotation cut in two.
  public var isForeign: Bool { isCode || isCutOff || isRecord || isAddress }

  /// "www.example.uk", "me@example.uk": words run together by stops or by an at sign, and no more.
  private var isAddress: Bool {
    // Most answers have no such mark, and are let go at once.
    guard tokens.contains(where: { $0.kind == .mark && $0.isJoined && Self.links.contains($0.key) })
    else { return false }
    let links = tokens.indices.filter { index in
      isAmong(Self.links, index) && isJoined(index) && isJoined(index + 1)
        && kind(index - 1) == .word && kind(index + 1) == .word
    }
    return links.contains { self[$0] == "@" }
      || (links.count > 1
        && tokens.indices.dropFirst().allSatisfy { isJoined($0) || $0 == count - 1 })
  }

  private static let links: WordSet = [".", "@"]

  /// Whether the text is a program's rather than a person's: brackets, backslashes, control
  /// characters, accents without letters; a comment.
  var isCode: Bool {
    tokens.indices.contains {
      kind($0) == .mark && (isForeign(mark: $0) || endsQuotation(mark: $0) || comments(mark: $0))
    }
      || (self[0] == "#" && (kind(1) == .word || self[1] == "#"))
  }

  /// "9'; and": a quotation that nothing opened is closed right before a statement ends.
  private func endsQuotation(mark index: Int) -> Bool {
    guard [";", "-", ")"].contains(self[index]), isJoined(index) else { return false }
    let typed = text.utf8.prefix(tokens[index].place.lowerBound)
    guard typed.last == 0x27 else { return false }
    var before: UInt8 = 0x20
    return !typed.dropLast().contains { byte in
      defer { before = byte }
      return byte == 0x27 && [0x20, 0x28].contains(before)
    }
  }

  /// "sessions--", "/*": what turns the rest of a program's line into a remark. A person's dashes
  /// stand between words.
  private func comments(mark index: Int) -> Bool {
    guard isJoined(index) else { return false }
    switch (self[index - 1], self[index]) {
    case ("/", "*"), ("*", "/"): return true
    case ("-", "-"):
      return isJoined(index - 1) && kind(index - 2) == .word && !isKnown(index - 2..<index - 1)
    default: return false
    }
  }

  /// A quotation mark without its other; but behind a figure it stands for inches.
  private var isCutOff: Bool {
    let marks = tokens.indices.filter { self[$0] == "\"" }
    return marks.count % 2 == 1
      && !marks.contains { isJoined($0) && kind($0 - 1) == .figures }
  }

  private func isForeign(mark index: Int) -> Bool {
    guard let mark = self[index].unicodeScalars.first?.value else { return false }
    switch mark {
    case 0..<0x20, 0x7F: return true
    case 0x20..<0x80:
      // "!!int"
      if self[index] == "!", isJoined(index + 1), kind(index + 1) == .word {
        return !isJoined(index) || (self[index - 1] == "!" && !isJoined(index - 1))
      }
      // "%n", "&lt;"
      if self[index] == "%" || self[index] == "&" {
        return isJoined(index + 1) && kind(index + 1) == .word
      }
      return ["{", "}", "[", "]", "\\", "|", "^", "`", "=", "_"].contains(self[index])
        || (self[index] == "<" && isJoined(index + 1)
          && (kind(index + 1) == .word || ["/", "!", "?", "<"].contains(self[index + 1])))
    case 0xB0, 0xA3, 0xAB, 0xBB, 0xBC...0xBF, 0xA1, 0x2018...0x201F, 0x2022, 0x20AC: return false
    // A figure among pictures is part of the picture.
    case 0x2600...:
      return kind(index + 1) == .figures && isJoined(index + 1) && isJoined(index + 2)
        && kind(index + 2) == .mark
    case 0x2150...0x215E: return false
    default: return true
    }
  }

  /// "size: 1", "k1: v": a name and its value, where the name is none that a person would give to a
  /// number, or the value is nothing that a person would say.
  private var isRecord: Bool {
    // A dash before the name makes it one of several.
    let start = self[0] == "-" && !isJoined(1) ? 1 : 0
    guard count > start + 1,
      let colon = tokens.prefix(start + 4).firstIndex(where: { $0.text == ":" }),
      isJoined(colon), kind(start) == .word, kind(colon - 1) != .figures || isJoined(colon - 1)
    else { return false }
    if (start + 1..<colon).contains(where: { kind($0) == .figures && isJoined($0) }) { return true }
    let isOneWord = colon == start + 1
    let values = chunks(from: colon + 1)
    guard let value = values.first else { return isOneWord && self[start].utf8.count == 1 }
    guard values.count == 1, !isHeading(colon - 1) else { return false }
    if isOneWord, !isKnown(start..<colon) { return true }
    let isReference = isJoined(value.lowerBound) && ["*", "&"].contains(self[value.lowerBound - 1])
    return kind(value.lowerBound) == .figures || isReference || !isKnown(value)
  }

  /// Whether a person may put the word before a number and a colon: "pain: 4", "hills: 6".
  func isHeading(_ index: Int) -> Bool {
    guard kind(index) == .word, !isAmong(Self.headings, index) else {
      return kind(index) == .word
    }
    let book = StoryLexicon.shared.book
    guard self[index].utf8.count > 2 else { return false }
    return tokens[index].role.isDisjoint(with: [.answers, .judges])
      && book.place(of: tokens[index].key).map { !book.phrases(beginningWith: $0).isEmpty } ?? false
  }

  /// Headings that mean nothing in a story.
  private static let headings: WordSet = [
    "score", "rating", "level", "severity", "intensity", "answer", "number", "age", "now", "today",
    "currently", "present", "average", "usually", "evening", "night", "hours", "weeks", "months",
    "days", "years", "minutes", "since", "duration", "scale", "option", "choice", "overall",
    "correction", "sorry", "actually", "update", "edit", "meant", "moment", "standing", "driving",
    "activity", "stairs", "bending", "say",
  ]

  /// Whether most of the words, and at least two, are none that the house knows of: whatever
  /// number or yes is among them belongs to something else.
  var isUnexplained: Bool {
    guard count > 2 else { return false }
    var (all, unknown) = (0, 0)
    for chunk in chunks(from: 0) where chunk.contains(where: { kind($0) == .word }) {
      all += 1
      if !isKnown(chunk) { unknown += 1 }
    }
    return unknown >= 2 && unknown * 2 > all
  }

  /// Words of the grammar of times and corrections that mean nothing by themselves.
  private static let ordinary: WordSet = [
    "ago", "back", "earlier", "before", "already", "happened", "wait", "meant", "oops", "whoops",
    "thanks", "hello", "hi", "hey", "doctor", "doc", "give", "take", "roughly", "approximately",
    "approx", "nearly", "exactly", "least", "more", "less", "than", "between", "during", "until",
  ]

  /// Words, and letters and figures without a blank between them, from one token on.
  private func chunks(from start: Int) -> [Range<Int>] {
    var chunks: [Range<Int>] = []
    for index in start..<max(start, count) where kind(index) != .mark {
      if isJoined(index), let last = chunks.last, last.upperBound == index {
        chunks[chunks.count - 1] = last.lowerBound..<index + 1
      } else {
        chunks.append(index..<index + 1)
      }
    }
    return chunks
  }

  /// A word that some reading knows; figures, also with a unit or an ending: "3rd", "10k".
  private func isKnown(_ chunk: Range<Int>) -> Bool {
    let last = chunk.upperBound - 1
    switch chunk.count {
    case 1: return kind(last) != .word || isKnownWord(last)
    case 2:
      return kind(last) == .word && (isKnownWord(last) || self[last].utf8.count <= 2)
    default: return false
    }
  }

  private func isKnownWord(_ index: Int) -> Bool {
    let token = tokens[index]
    return !token.role.isEmpty || MentionLexicon.shared.book.place(of: token.key) != nil
      || StoryLexicon.shared.book.place(of: token.key) != nil
      || Self.headings.contains(token.key) || Self.ordinary.contains(token.key)
      || followsNumber(index)
      || YesNoWords.frame.contains(token.key) || OptionMatch.fillers.contains(token.key)
  }
}
