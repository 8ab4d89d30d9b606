/// Sorts pasted lines into turns, and finds what belongs to none.
struct TurnReader {
  /// The turns of each conversation, with its title where it has one.
  private(set) var conversations: [PastedConversation] = [PastedConversation()]
  private var isApart = false
  /// A command whose end may stand on the next line.
  private var openCommand: String?
  private let hasIndentation: Bool

  init(_ lines: [PastedLine]) {
    hasIndentation = lines.contains { $0.indentation >= 2 }
    for line in lines {
      if line.isBlank || ["^C", "^D"].contains(line.text) {
        isApart = true
        continue
      }
      take(line)
      isApart = false
    }
    conversations.removeAll { $0.turns.isEmpty && $0.strays.isEmpty && $0.title == nil }
  }

  /// True before the first turn of a conversation, and after its end.
  private var isOutside: Bool {
    let last = conversations.count - 1
    return conversations[last].turns.isEmpty || conversations[last].isEnded
  }

  private mutating func take(_ line: PastedLine) {
    if let label = Self.label(line) {
      begin(label.label, line, label.words)
      return
    }
    if let command = openCommand {
      openCommand = nil
      // A window cuts a long command as it cuts any line.
      if !isApart, ShellLine(command + line.text, isOutside: isOutside) == .prompt {
        let (conversation, turn) = lastTurn
        if turn < 0 {
          conversations[conversation].strays.removeLast()
        } else {
          conversations[conversation].turns[turn].strays.removeLast()
        }
        return
      }
    }
    let shell = ShellLine(line.text, isOutside: isOutside)
    if line.text.hasPrefix("#"), shell != .prompt, isOutside {
      let title = line.text.drop { $0 == "#" }.trimmed
      conversations.append(PastedConversation(title: String(title)))
      return
    }
    switch shell {
    case .prompt?: return
    case .command(let command)?:
      stray(TurnLine(line, words: command, isApart: true))
      openCommand = line.text
    case nil: goOn(line)
    }
  }

  private static func label(_ line: PastedLine) -> (label: Label, words: Substring)? {
    guard line.indentation == 0, let colon = line.text.prefix(20).firstIndex(of: ":"),
      let label = Label(String(line.text[..<colon].trimmed))
    else { return nil }
    let words = line.text[line.text.index(after: colon)...].trimmed
    // What a mail has under such a name need not be what a transcript has.
    let isSound = (try? EntryReader(readsRawTyping: true).read(label, String(words))) != nil
    return isSound ? (label, words) : nil
  }

  private mutating func begin(_ label: Label, _ line: PastedLine, _ words: Substring) {
    if conversations[conversations.count - 1].isEnded,
      [.coach, .you, .given, .include].contains(label)
    {
      conversations.append(PastedConversation())
    }
    let turn = PastedTurn(
      label: label, number: line.number,
      lines: [TurnLine(line, words: words, isApart: isApart)])
    conversations[conversations.count - 1].turns.append(turn)
    if label == .result { conversations[conversations.count - 1].isEnded = true }
  }

  private mutating func goOn(_ line: PastedLine) {
    let next = TurnLine(line, isApart: isApart)
    guard !isOutside, let label = conversations[conversations.count - 1].turns.last?.label else {
      // What is indented as the coach's lines are, before any turn, is the end of one.
      if line.indentation >= 2, lastTurn.turn < 0 { beginFragment(next) } else { stray(next) }
      return
    }
    let goesOn =
      switch label {
      case .coach: line.indentation > 0 || !isApart || !hasIndentation
      case .you: !isApart
      case .note, .given, .mentions, .neverMentions, .at, .level, .result, .exit, .include:
        line.indentation > 0
      }
    if goesOn { append(next) } else { stray(next) }
  }

  private mutating func beginFragment(_ line: TurnLine) {
    var turn = PastedTurn(label: .coach, number: line.number, lines: [line])
    turn.isFragment = true
    conversations[conversations.count - 1].turns.append(turn)
  }

  private mutating func append(_ line: TurnLine) {
    let (conversation, turn) = lastTurn
    conversations[conversation].turns[turn].lines.append(line)
  }

  private mutating func stray(_ line: TurnLine) {
    let (conversation, turn) = lastTurn
    if turn < 0 {
      conversations[conversation].strays.append(line)
    } else {
      conversations[conversation].turns[turn].strays.append(line)
    }
  }

  private var lastTurn: (conversation: Int, turn: Int) {
    let last = conversations.count - 1
    return (last, conversations[last].turns.count - 1)
  }
}

/// A conversation as it was pasted.
struct PastedConversation: Hashable {
  var title: String?
  var turns: [PastedTurn] = []
  /// What stood before its first turn and belongs to none.
  var strays: [TurnLine] = []
  /// True once its `Result:` was read.
  var isEnded = false

  init(title: String? = nil) { self.title = title }
}
