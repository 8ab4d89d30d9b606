/// Scores of pain with their situation: "4/10 when I run", "sitting is a 6", "2 at rest".
extension StatementReader {
  /// What the person is at when the pain has a score.
  private enum Situation {
    case sitting, activity, rest

    var slot: SlotID {
      switch self {
      case .sitting: "pain_sit"
      case .activity: "pain_activity"
      case .rest: "pain_rest"
      }
    }
  }

  mutating func readScores() {
    var taken = 0
    for (place, amount) in story.amounts.enumerated() {
      guard let number = amount.number, isScore(number, amount.items) else { continue }
      let limit =
        story.amounts[(place + 1)...].first { $0.number.map { isLike($0) } ?? false }?
        .items.lowerBound ?? story.end
      guard let found = situation(of: amount.items, from: taken, to: limit) else { continue }
      taken = max(amount.items.upperBound, found.items.upperBound)
      if isFormer(amount.items) || !story.isOwn(amount.items.lowerBound) { continue }
      let words =
        min(
          found.items.lowerBound, amount.items.lowerBound)..<max(
          found.items.upperBound, amount.items.upperBound)
      state(found.situation.slot, .number(number.high), words)
    }
    for index in 0..<story.end { readPainless(at: index) }
  }

  private func isLike(_ number: NumberPhrase) -> Bool {
    number.low >= 0 && number.high <= 10 && (number.outOf ?? 10) == 10
  }

  /// Whether the number may be a score at all.
  private func isScore(_ number: NumberPhrase, _ range: Range<Int>) -> Bool {
    guard isLike(number), number.bound == .exact || number.bound == .atMost else { return false }
    if number.outOf == 10 { return true }
    // "I sit there 9 to 5."
    let isHours = number.isRange && range.contains { story.text($0) == "to" }
    if isHours, !story.contains(.pain, in: story.segment(of: range.lowerBound)) { return false }
    guard story.words.standsAlone(number), !isWord(range) else { return false }
    let before = story.text(range.lowerBound - 1)
    if ["a", "an"].contains(before) {
      let lead = story.text(range.lowerBound - 2)
      return [
        "is", "its", "at", "about", "like", "around", "maybe", "be", "say", "to", "was", "probably",
        "of", "reaches", "hits", "gets", "pain", "or", "hurts", "and",
      ].contains(lead)
    }
    let segment = story.segment(of: range.lowerBound)
    if Self.heralds.contains(before) { return isAboutPain(segment, range) }
    // "I rate it 3 at rest".
    if before == "it" || before == "that", Self.rating.contains(story.text(range.lowerBound - 2)) {
      return true
    }
    if story.contains(.pain, in: story.before(range.lowerBound, 3)) { return true }
    if story.contains(.pain, in: story.after(range.upperBound, 1)) { return true }
    // "2 at rest", "sitting 6".
    let alone =
      story.items[range.lowerBound].pause != .none || ["and", "or", "but"].contains(before)
      || !situationNotions(range.lowerBound - 1).isEmpty
    return alone && isAboutPain(segment, range)
  }

  private static let heralds: WordSet = [
    "is", "its", "about", "around", "like", "roughly", "maybe", "probably", "say", "of", "level",
    "at", "to", "rate", "approximately", "score", "hits", "reaches", "only", "be", "usually",
    "mostly", "perhaps", "nearly",
  ]

  private static let rating: WordSet = [
    "rate", "rated", "score", "scored", "give", "gave", "call", "put", "mark",
  ]

  /// "One side", "the first one": the numeral that is only a word.
  private func isWord(_ range: Range<Int>) -> Bool {
    range.count == 1 && story.text(range.lowerBound) == "one"
  }

  private func isAboutPain(_ segment: Range<Int>, _ range: Range<Int>) -> Bool {
    if story.contains(any: Notions(.pain, .score), in: segment) { return true }
    let before = story.text(range.lowerBound - 1)
    if before == "at" || before == "to" { return false }
    let others = Notions(.cycle, .training, .raised, .rehab, .physio, .hill, .stopped)
    if story.contains(any: others, in: story.before(range.lowerBound, 6)) { return false }
    return segment.contains { !situationNotions($0).isEmpty }
      || (story.segmentBefore(range.lowerBound) ?? segment).contains {
        !situationNotions($0).isEmpty
      }
  }

  private func situationNotions(_ index: Int) -> Notions {
    guard index >= 0, index < story.end else { return [] }
    return story.notions[index].intersection(Self.situations)
  }

  private static let situations = Notions(.sit, .rest, .exercise, .speed).union(.sports)

  private func situation(at index: Int) -> Situation? {
    let notions = situationNotions(index)
    if notions.has(.sit) { return .sitting }
    if notions.has(.rest) { return .rest }
    return notions.isEmpty ? nil : .activity
  }

  /// The situation that a score belongs to: the one that follows it, else the one that led to it.
  private func situation(
    of range: Range<Int>, from start: Int, to limit: Int
  ) -> (situation: Situation, items: Range<Int>)? {
    let segment = story.segment(of: range.lowerBound)
    let following =
      range.upperBound..<max(range.upperBound, min(segment.upperBound, limit, range.upperBound + 7))
    let leads = [
      "when", "while", "if", "at", "during", "after", "on", "with", "for", "in", "whenever",
      "once", "pain", "as", "from",
    ]
    let isLed =
      leads.contains(story.text(range.upperBound)) || situation(at: range.upperBound) != nil
    func ahead() -> (situation: Situation, items: Range<Int>)? {
      for index in following {
        if story.text(index) == "but" { break }
        guard let situation = situation(at: index) else { continue }
        return isExcluded(index, situation) ? nil : (situation, index..<story.end(of: index))
      }
      return nil
    }
    if isLed, let found = ahead() { return found }
    if isLed,
      following.contains(where: {
        story.has(.walk, $0)
          || story.contains(
            anyWord: ["stairs", "bed", "morning", "night", "stretching", "bending"], in: $0..<$0 + 1
          )
      })
    {
      return nil
    }
    // "6 when I bend": for something else than what stands before.
    if ["when", "while", "if", "whenever", "during"].contains(story.text(range.upperBound)) {
      return nil
    }
    for index in (max(start, segment.lowerBound)..<max(start, range.lowerBound, segment.lowerBound))
      .reversed()
    {
      if let situation = situation(at: index) {
        return isExcluded(index, situation) ? nil : (situation, index..<story.end(of: index))
      }
      if story.has(.walk, index) { return nil }
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
  private func isExcluded(_ index: Int, _ situation: Situation) -> Bool {
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
      return story.contains(anyWord: ["after", "without", "days", "day", "of"], in: before)
        || ["of"].contains(story.text(story.end(of: index)))
    }
  }

  /// "It was an 8 at first": no score of today.
  private func isFormer(_ range: Range<Int>) -> Bool {
    let before = story.before(range.lowerBound, 6)
    if story.contains(
      anyWord: ["was", "were", "used", "initially", "originally", "previously", "been", "from"],
      in: before)
    {
      return !story.contains(anyWord: ["now", "today"], in: story.after(range.upperBound, 6))
    }
    return story.contains(
      anyWord: ["initially", "originally", "ago", "first"], in: story.after(range.upperBound, 6))
  }

  /// "No pain sitting", "it doesn't hurt when I run": a 0.
  private mutating func readPainless(at index: Int) {
    let says = story.text(index) == "no" && story.text(index + 1) == "pain" || isPainless(index)
    guard says, story.isOwn(index) else { return }
    let start = story.end(of: index)
    let rest = story.after(start, 6)
    let isLed = ["when", "while", "at", "during", "with", "if", "on", "in", "as"].contains(
      story.text(start))
    for place in rest {
      if ["after", "before", "but", "until", "unless", "or", "and", "than", "now"].contains(
        story.text(place))
      {
        break
      }
      guard let situation = situation(at: place) else { continue }
      guard isLed || place == start || story.text(start) == "whatsoever",
        !isExcluded(place, situation),
        !story.contains(any: Notions(.softSeat, .hardSeat), in: start..<rest.upperBound),
        !story.contains(
          anyWord: [
            "on", "soft", "cushion", "first", "short", "easy", "slow", "flat", "until", "unless",
          ],
          in: story.after(story.end(of: place), 4))
      else { break }
      if isOtherExercise(place) { break }
      state(situation.slot, .number(0), index..<story.end(of: place))
      return
    }
    // "Sitting doesn't hurt".
    guard
      ["doesnt", "dont", "isnt"].contains(story.text(index)) || story.text(index) == "painless"
        || (story.text(index) == "pain" && story.text(index + 1) == "free"),
      let place = story.before(index, 3).first(where: { situation(at: $0) != nil }),
      let situation = situation(at: place), story.segment(of: index).lowerBound + 2 >= place,
      !isOtherExercise(place),
      rest.isEmpty || ["at", "and", "though", "any", "now"].contains(story.text(start))
    else { return }
    state(situation.slot, .number(0), place..<start)
  }

  /// "Cycling doesn't hurt" may be about what is done instead.
  private func isOtherExercise(_ index: Int) -> Bool {
    story.contains(any: Notions(.cycle, .yoga, .swim), in: index..<index + 1)
  }

  private func isPainless(_ index: Int) -> Bool {
    guard story.has(.fine, index) else { return false }
    switch story.text(index) {
    case "doesnt", "dont", "isnt", "not":
      return ["hurt", "painful", "sore"].contains(story.text(story.end(of: index) - 1))
    case "no":
      return ["pain", "discomfort", "soreness"].contains(story.text(story.end(of: index) - 1))
    case "pain", "painfree", "painless": return true
    default: return false
    }
  }
}
