import Guidance

/// Takes out what only a keyboard and a window leave behind, so that the answers alone, replayed,
/// give the same conversation.
struct KeyTraces {
  private(set) var turns: [MendedTurn] = []
  private var rest: ArraySlice<MendedTurn>

  init(in turns: [MendedTurn]) {
    rest = turns[...]
    while let turn = rest.popFirst() { take(turn) }
    dropUnsentAnswer()
  }

  private mutating func take(_ turn: MendedTurn) {
    switch turn.content {
    case .you(let words):
      take(turn, words)
    case .coach(let blocks):
      var turn = turn
      turn.content = .coach(blocks.withoutReminder)
      if isRepeat(blocks) {
        remark("the screen was cleared, and the question stood there again", turn)
      } else {
        turns.append(turn)
      }
    case .other:
      turns.append(turn)
    }
  }

  private mutating func take(_ turn: MendedTurn, _ words: String) {
    switch nextNotice {
    case .lineCleared?:
      _ = rest.popFirst()
      let line = words.withoutKey
      return remark(
        line.isEmpty ? "Ctrl-C cleared the line" : "Ctrl-C cleared the line \"\(line)\"", turn)
    case .interruptAgain?:
      _ = rest.popFirst()
      return remark("Ctrl-C was pressed on an empty line", turn)
    case .stopNow?:
      _ = rest.popFirst()
      return takeStopping(turn)
    case .carryingOn?, .questionAgain?, nil: break
    }
    var turn = turn
    let isSent = words.withoutKey == words
    turn.content = .you(words.withoutKey)
    // Nobody answers with a key that ends the answer.
    guard isSent else {
      return remark("Ctrl-C or Ctrl-D was pressed", turn)
    }
    // Tab lists the answers beneath the line, and the line is shown once more.
    if !turn.strays.isEmpty, case .you(let next)? = rest.first?.content, next.hasPrefix(words) {
      turn.strays = []
      return remark("Tab listed the answers", turn)
    }
    if words.isEmpty, let why = explanation {
      turn.content = .you("?")
      turns.append(turn)
      var reply = rest.removeFirst()
      reply.content = .coach(why + [Self.anything])
      turns.append(reply)
      return
    }
    turns.append(turn)
  }

  /// "Stop now?" was asked after Ctrl-D; what was answered is no answer of the interview.
  private mutating func takeStopping(_ turn: MendedTurn) {
    var isStopped = true
    if case .you(let words)? = rest.first?.content {
      _ = rest.popFirst()
      if case .coach(let blocks)? = rest.first?.content, blocks.first?.notice == .carryingOn {
        _ = rest.popFirst()
        isStopped = false
        remark("Ctrl-D was pressed, and \"\(words)\" to stopping", turn)
      }
    }
    if isStopped { remark("Ctrl-D ended the input", turn) }
  }

  /// What the question mark shows on an empty line: why the question is asked, and not the question
  /// again, as Enter would.
  private var explanation: [Block]? {
    guard case .coach(let reply)? = rest.first?.content, rest.dropFirst().first?.isYou == true,
      let question = lastQuestion, !reply.contains(question)
    else { return nil }
    return reply
  }

  /// The last line of the question that is open.
  private var lastQuestion: Block? {
    for case .coach(let blocks) in turns.lazy.reversed().map(\.content) {
      // An explanation stands between a question and its answer.
      if let last = blocks.last, last != Self.anything { return last }
    }
    return nil
  }

  private static let anything = Block.paragraph("[..]")

  /// A line that was begun and never sent may stand before the end.
  private mutating func dropUnsentAnswer() {
    guard let place = turns.lastIndex(where: \.isYou), case .you(let words) = turns[place].content,
      !turns[(place + 1)...].contains(where: \.isCoach)
    else { return }
    let isBrokenOff = place == turns.count - 1
    guard words.isEmpty || isBrokenOff else { return }
    let turn = turns.remove(at: place)
    if !words.isEmpty { remark("it breaks off after the answer \"\(words)\"", turn) }
  }

  private func isRepeat(_ blocks: [Block]) -> Bool {
    guard case .coach(let earlier)? = turns.last?.content, !blocks.isEmpty else { return false }
    return earlier.count >= blocks.count && Array(earlier.suffix(blocks.count)) == blocks
  }

  /// Keeps a note of what is taken out, in the place where it happened.
  private mutating func remark(_ words: String, _ turn: MendedTurn) {
    guard let last = turns.indices.last else { return }
    turns[last].remarks.append("\(words).")
    turns[last].strays += turn.strays
  }

  private var nextNotice: KeyNotice? {
    guard case .coach(let blocks)? = rest.first?.content, let notice = blocks.first?.notice else {
      return nil
    }
    return switch notice {
    case .lineCleared, .interruptAgain, .stopNow: notice
    case .carryingOn, .questionAgain: nil
    }
  }
}

extension MendedTurn {
  fileprivate var isYou: Bool { if case .you = content { true } else { false } }
  fileprivate var isCoach: Bool { if case .coach = content { true } else { false } }
}

extension String {
  /// The line without the key that ended it, as terminals show it.
  fileprivate var withoutKey: String {
    for key in ["^C", "^D"] where hasSuffix(key) { return String(dropLast(2).trimmed) }
    return self
  }
}

extension [Block] {
  /// The turn without the question that was shown once more because the window was too low for it.
  fileprivate var withoutReminder: [Block] {
    if let place = firstIndex(where: { $0.notice == .questionAgain }) {
      return Array(self[..<place])
    }
    // No turn of the program is that long.
    guard count <= 200 else { return self }
    for start in indices.dropFirst() {
      let tail = self[start...]
      guard let first = tail.first, first.line.contains("?") else { continue }
      let isShownBefore = indices.prefix(start).contains { earlier in
        earlier + tail.count <= start && self[earlier..<earlier + tail.count] == tail
      }
      if isShownBefore { return Array(self[..<start]) }
    }
    return self
  }
}
