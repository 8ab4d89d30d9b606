/// What the person is at when the pain has a score: sitting, resting, or exerting themselves.
extension StatementReader {
  /// What the person is at when the pain has a score.
  enum Situation {
    case sitting, activity, rest

    var slot: SlotID {
      switch self {
      case .sitting: "pain_sit"
      case .activity: "pain_activity"
      case .rest: "pain_rest"
      }
    }
  }

  func situationNotions(_ index: Int) -> Notions {
    guard index >= 0, index < story.end else { return [] }
    return story.notions[index].intersection(Self.situations)
  }

  static let situations = Notions(.sit, .rest).union(efforts)

  /// What the person may be doing when it hurts.
  static let efforts = Notions.sports.union(
    Notions(.exercise, .speed, .hill, .effort, .squat, .lunge, .deadlift, .walk))

  func situation(at index: Int) -> Situation? {
    let notions = situationNotions(index)
    if notions.has(.sit) {
      // "Sitting still" is rest.
      let next = story.text(story.end(of: index))
      let isStill =
        next == "quietly" || next == "still" && !story.has(.pain, story.end(of: index) + 1)
      return isStill ? .rest : .sitting
    }
    if notions.has(.rest) { return .rest }
    // "Worst on hard chairs."
    if story.has(.hardSeat, index), story.contains(word: "on", in: story.before(index, 2)) {
      return .sitting
    }
    return notions.isEmpty ? nil : .activity
  }

  /// The situation that a score belongs to: the one that follows it, else the one that led to it.
  func situation(
    of range: Range<Int>, from start: Int, to limit: Int
  ) -> (situation: Situation, items: Range<Int>)? {
    let segment = story.segment(of: range.lowerBound)
    // "2 out of 10, when I jog": the occasion may follow a pause.
    let next = story.segmentAfter(range.lowerBound)
    // "It is a 6, when I run it is a 4": the occasion of another score.
    let hasOwnScore =
      next.map { next in
        story.amounts(in: next).contains { $0.number.map { $0.high <= 10 } ?? false }
      } ?? false
    let isParted =
      segment.upperBound == range.upperBound && !hasOwnScore
      && ["when", "while", "if", "whenever"].contains(story.text(range.upperBound))
    let close = isParted ? next?.upperBound ?? segment.upperBound : segment.upperBound
    let following =
      range.upperBound..<max(range.upperBound, min(close, limit, range.upperBound + 7))
    let leads = [
      "when", "while", "if", "at", "during", "after", "on", "with", "for", "in", "whenever",
      "once", "pain", "as", "from",
    ]
    let isLed =
      leads.contains(story.text(range.upperBound)) || situation(at: range.upperBound) != nil
    func ahead() -> (situation: Situation, items: Range<Int>)? {
      for index in following {
        if story.text(index) == "but" { break }
        guard
          let situation = situation(at: index)
            ?? (story.has(.warm, index) && index < range.upperBound + 4 ? .activity : nil)
        else { continue }
        return isExcluded(index, situation) ? nil : (situation, index..<story.end(of: index))
      }
      return nil
    }
    if isLed, let found = ahead() { return found }
    if isLed,
      following.contains(where: {
        story.contains(
          anyWord: ["bed", "morning", "night", "stretching", "bending"], in: $0..<$0 + 1)
      })
    {
      return nil
    }
    // "6 when I bend": for something else than what stands before.
    if !hasOwnScore || segment.upperBound > range.upperBound,
      ["when", "while", "if", "whenever", "during"].contains(story.text(range.upperBound))
    {
      return nil
    }
    for index in (max(start, segment.lowerBound)..<max(start, range.lowerBound, segment.lowerBound))
      .reversed()
    {
      if let situation = situation(at: index) {
        return isExcluded(index, situation) ? nil : (situation, index..<story.end(of: index))
      }
    }
    if let found = ahead() { return found }
    // "When I sit, it's a 6."
    if let before = story.segmentBefore(range.lowerBound), before.upperBound > start,
      story.contains(
        anyWord: ["when", "while", "if", "at", "after", "during", "whenever", "on"], in: before)
        || before.count <= 3
    {
      for index in before.reversed() where index >= start {
        if let situation = situation(at: index), !isExcluded(index, situation) {
          return (situation, index..<story.end(of: index))
        }
      }
    }
    return nil
  }

  /// "After running" is not during it.
  func isExcluded(_ index: Int, _ situation: Situation) -> Bool {
    let before = story.before(index, 3)
    switch situation {
    case .activity:
      return story.contains(
        anyWord: ["after", "before", "following", "without", "morning"], in: before)
        || story.contains(
          anyWord: ["afterwards", "later"], in: story.after(story.end(of: index), 2))
    case .sitting:
      return story.contains(anyWord: ["without", "before"], in: before)
        || story.text(index - 1) == "not"
    case .rest:
      return story.contains(anyWord: ["after", "without", "days", "day"], in: before)
        || story.text(index - 1) == "of"
        || ["of"].contains(story.text(story.end(of: index)))
    }
  }
}
