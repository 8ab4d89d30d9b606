/// Which `Coach:` entries go with which turns, between one thing typed and the next.
///
/// `Coach: ...` takes any number of turns, also none; of the others each takes one.
struct TurnPairs {
  /// The pairs of an entry's place and a turn; one of them is nil where the other has no partner.
  let pairs: [(entry: Int?, turn: Range<Int>?)]

  /// Pairs the entries from both ends towards the first and the last `Coach: ...`, and what stands
  /// between two of those with the first turn that it fits.
  ///
  /// - Parameter entries: their places, and whether each stands for any number of turns.
  init(
    _ entries: [(place: Int, isAny: Bool)], _ turns: [Range<Int>],
    fitting fits: (_ place: Int, _ turn: Range<Int>) -> Bool
  ) {
    let head = entries.prefix { !$0.isAny }
    guard head.count < entries.count else {
      pairs = (0..<max(entries.count, turns.count)).map { index in
        (
          entries.indices.contains(index) ? entries[index].place : nil,
          turns.indices.contains(index) ? turns[index] : nil
        )
      }
      return
    }
    var pairs: [(entry: Int?, turn: Range<Int>?)] = head.enumerated().map { index, entry in
      (entry.place, turns.indices.contains(index) ? turns[index] : nil)
    }
    var rest = turns.dropFirst(head.count)
    let tail = entries.reversed().prefix { !$0.isAny }.reversed()
    let last = rest.suffix(tail.count)
    rest = rest.dropLast(tail.count)
    for entry in entries.dropFirst(head.count).dropLast(tail.count) where !entry.isAny {
      let found = rest.firstIndex { fits(entry.place, $0) }
      pairs.append((entry.place, found.map { rest[$0] }))
      if let found { rest = rest[(found + 1)...] }
    }
    let missing = tail.count - last.count
    pairs += tail.enumerated().map { index, entry in
      (entry.place, index < missing ? nil : last[last.startIndex + index - missing])
    }
    self.pairs = pairs
  }
}

extension Trial {
  /// The `Coach:` entries between two things typed, each with its turn.
  func pairs(in segment: Segment, of playback: Playback) -> TurnPairs {
    var coach: [(place: Int, isAny: Bool)] = []
    var isSpokenOf = false
    for place in segment.entries {
      switch transcript.entries[place].content {
      case .coach: coach.append((place, false))
      case .anyCoach: coach.append((place, true))
      case .mentions, .neverMentions, .at, .level: isSpokenOf = true
      case .note, .given, .you, .result, .exit, .include: continue
      }
    }
    // A turn that is spoken of, such as by `Mentions:`, need not be written; nor need the one that
    // comes of the included turns.
    let mayBeLeftOut = isSpokenOf || included > 0 && segment.passage == included
    let turns =
      coach.isEmpty && mayBeLeftOut ? [] : playback.turns(ofPassage: segment.passage)
    return TurnPairs(coach, turns) { fits($0, $1, of: playback) }
  }

  /// True when the turn is what the entry at a place asks for.
  func fits(_ place: Int, _ turn: Range<Int>, of playback: Playback) -> Bool {
    guard case .coach(let text) = transcript.entries[place].content else { return true }
    return playback.withBytes(of: turn) { CoachPattern(text: text).matches($0) }
  }
}
