/// What a program printed, as the lines that a person sees, and the coach's turns among them.
struct Screenful {
  /// The text without what steers a terminal.
  let text: String

  init(_ printed: [UInt8]) {
    let printed = Self.behindEcho(printed)
    var kept: [UInt8] = []
    kept.reserveCapacity(printed.count)
    var place = printed.startIndex
    while place < printed.endIndex {
      switch printed[place] {
      // Bracketed paste is switched on and off, and nothing else is steered where there is no
      // colour: `ESC [ … final byte`.
      case 0x1B where place + 1 < printed.endIndex && printed[place + 1] == UInt8(ascii: "["):
        place += 2
        while place < printed.endIndex, !(0x40...0x7E ~= printed[place]) { place += 1 }
      case 0x0D, 0x1B, 0x07: break
      default: kept.append(printed[place])
      }
      place += 1
    }
    text = String(decoding: kept, as: UTF8.self)
  }

  /// What was printed once the line was typed. Readline shows what is typed and pasted while its
  /// brackets around pastes are on; words in it that look like the coach's are the person's own.
  private static func behindEcho(_ printed: [UInt8]) -> ArraySlice<UInt8> {
    var rest = printed[...]
    while let start = rest.firstIndex(of: 0x1B) {
      if rest[start...].starts(with: bracketsOff) {
        return rest[(start + bracketsOff.count)...]
      }
      rest = rest[(start + 1)...]
    }
    return printed[...]
  }

  private static let bracketsOff = Array("\u{1b}[?2004l".utf8)

  var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

  /// The coach's turns without their labels, as they were printed, and the result if it is there.
  var turns: (said: [String], result: String?) {
    var (said, result): ([String], String?) = ([], nil)
    var (open, blanks): (String?, Int) = (nil, 0)
    for line in lines {
      if line.hasPrefix("Coach: ") {
        if let open { said.append(open) }
        (open, blanks) = (String(line.dropFirst("Coach: ".count)) + "\n", 0)
      } else if line.allSatisfy({ $0 == " " }) {
        blanks += 1
      } else if line.hasPrefix("  "), let turn = open {
        // A blank line is part of a turn when something of the turn comes behind it.
        open = turn + String(repeating: "\n", count: blanks) + line + "\n"
        blanks = 0
      } else {
        if let open { said.append(open) }
        (open, blanks) = (nil, 0)
        if line.hasPrefix("Result: ") { result = String(line.dropFirst("Result: ".count)) }
      }
    }
    if let open { said.append(open) }
    return (said, result)
  }
}
