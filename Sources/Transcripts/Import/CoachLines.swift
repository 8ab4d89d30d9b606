import Guidance

/// The lines of one turn of the coach, made into paragraphs and lists again.
struct CoachLines {
  /// What the lines say, a line that was cut being one again.
  let lines: [TurnLine]
  /// The width that they were broken at.
  let width: Int

  var blocks: [Block] {
    var blocks: [Block] = []
    var number = 0
    for (place, line) in lines.enumerated() {
      if let item = Self.numbered(line.words), [1, number + 1].contains(item.number) {
        number = item.number
        blocks.append(.numbered(item.number, item.words))
      } else if line.words.hasPrefix("- ") || line.words.hasPrefix("• ") {
        blocks.append(.bullet(String(line.words.dropFirst(2))))
      } else if line.isApart, place > 0 {
        blocks.append(.heading(line.words))
      } else if place == 0 || blocks.last?.notice != nil || line.opensNotice
        || begins(line, after: lines[place - 1], isInList: blocks.endInList)
      {
        blocks.append(.paragraph(line.words))
      } else {
        blocks.append(blocks.removeLast().goingOn(with: line.words))
      }
    }
    return blocks
  }

  /// True when the line opens a paragraph: the line above had room for its first word.
  private func begins(_ line: TurnLine, after above: TurnLine, isInList: Bool) -> Bool {
    if line.indentation > 2 { return false }
    if isInList, line.indentation == 2 { return true }
    return above.columns + 1 + line.firstWordColumns <= width
  }

  private static func numbered(_ words: String) -> (number: Int, words: String)? {
    let digits = words.prefix { $0.isASCII && $0.isNumber }
    let rest = words.dropFirst(digits.count)
    guard let number = Int(digits), digits.count <= 3, rest.hasPrefix(". ") else { return nil }
    return (number, String(rest.dropFirst(2).drop { $0 == " " }))
  }
}

extension TurnLine {
  /// True for the beginning of what the terminal says of a key, which is a paragraph of its own.
  fileprivate var opensNotice: Bool {
    words.count >= 8
      && KeyNotice.allCases.contains { $0.paragraph.line.hasPrefix(words) }
  }
}

extension [Block] {
  fileprivate var endInList: Bool {
    switch last {
    case .numbered?, .bullet?: true
    case .paragraph?, .heading?, nil: false
    }
  }
}

extension Block {
  /// What the terminal says of a key, where this is it.
  var notice: KeyNotice? { KeyNotice.allCases.first { $0.paragraph == self } }

  fileprivate func goingOn(with words: String) -> Block {
    switch self {
    case .paragraph(let text): .paragraph("\(text) \(words)")
    case .heading(let text): .heading("\(text) \(words)")
    case .bullet(let text): .bullet("\(text) \(words)")
    case .numbered(let number, let text): .numbered(number, "\(text) \(words)")
    }
  }
}
