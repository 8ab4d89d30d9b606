/// Scores of pain with their situation: "4/10 when I run", "sitting is a 6", "2 at rest".
extension StatementReader {
  /// A score with what the person is at.
  fileprivate struct Score {
    let situation: Situation
    let value: Double
    /// The number and the situation.
    let items: Range<Int>
    /// What kind of effort it is a score of: "easy runs" and "sprints" may well differ.
    let kind: Kind
    let weight: Int
  }

  fileprivate struct Kind: Hashable {
    let efforts: Notions
    let isEasy: Bool
  }

  mutating func readScores() {
    var taken = 0
    var scores: [Score] = []
    for (place, amount) in story.amounts.enumerated() {
      guard let number = amount.number, isLike(number) else { continue }
      let limit =
        story.amounts[(place + 1)...].first { $0.number.map { isLike($0) } ?? false }?
        .items.lowerBound ?? story.end
      var weight = 1
      var found =
        isScore(number, amount.items) ? situation(of: amount.items, from: taken, to: limit) : nil
      if found == nil {
        found = situationBefore(number, amount.items)
        weight = 0
      }
      if found == nil, let last = scores.last, isGoingOn(from: last.items, to: amount.items) {
        found = (last.situation, amount.items)
        weight = last.weight
      }
      guard let found else { continue }
      if isFormer(amount.items) || !story.isOwn(amount.items.lowerBound) {
        taken = max(
          taken, amount.items.lowerBound > found.items.lowerBound ? taken : found.items.upperBound)
        continue
      }
      taken = max(amount.items.upperBound, found.items.upperBound)
      let words =
        min(
          found.items.lowerBound, amount.items.lowerBound)..<max(
          found.items.upperBound, amount.items.upperBound)
      scores.append(
        Score(
          situation: found.situation, value: number.high, items: words,
          kind: kind(of: found.items), weight: weight))
    }
    for situation in [Situation.rest, .activity, .sitting] {
      settle(scores.filter { $0.situation == situation })
    }
    for index in 0..<story.end { readPainless(at: index) }
  }

  /// States the worst of several scores where they are of different things; the same thing scored
  /// twice contradicts itself.
  private mutating func settle(_ scores: [Score]) {
    // A walk is the main activity of those who do no sport.
    let doesSport = candidates.contains { $0.slot == "sport" }
    let counted = scores.filter { !($0.kind.isOfWalking && doesSport) }
    guard let first = counted.first else { return }
    let sentence = story.sentence(of: first.items.lowerBound)
    let isOneSentence = counted.allSatisfy { sentence.contains($0.items.lowerBound) }
    let differ =
      first.situation == .rest
      ? false
      : Set(counted.map(\.kind)).count > 1 || first.situation == .sitting && isOneSentence
    if differ, let worst = counted.max(by: { $0.value < $1.value }) {
      state(worst.situation.slot, .number(worst.value), worst.items)
    } else {
      for score in counted {
        state(score.situation.slot, .number(score.value), score.items, weight: score.weight)
      }
    }
  }

  private func kind(of items: Range<Int>) -> Kind {
    let near = max(0, items.lowerBound - 2)..<min(story.end, items.upperBound + 3)
    return Kind(
      efforts: near.reduce(into: Notions()) {
        $0.formUnion(story.notions[$1].intersection(Self.efforts))
      },
      isEasy: story.contains(anyWord: ["easy", "slow", "gentle", "flat", "light"], in: near))
  }

  private func isLike(_ number: NumberPhrase) -> Bool {
    number.low >= 0 && number.high <= 10 && (number.outOf ?? 10) == 10
  }

  /// Whether the number may be a score at all.
  private func isScore(_ number: NumberPhrase, _ range: Range<Int>) -> Bool {
    guard isLike(number), number.bound == .exact || number.bound == .atMost else { return false }
    if number.outOf == 10 { return true }
    if isCount(range) { return false }
    // "I sit there 9 to 5."
    let isHours = number.isRange && range.contains { story.text($0) == "to" }
    if isHours, !story.contains(.pain, in: story.segment(of: range.lowerBound)) { return false }
    guard story.words.standsAlone(number), !isWord(range) else { return false }
    let before = story.text(range.lowerBound - 1)
    let segment = story.segment(of: range.lowerBound)
    if ["a", "an"].contains(before) {
      let lead = story.text(range.lowerBound - 2)
      return [
        "is", "its", "are", "still", "at", "about", "like", "around", "maybe", "be", "say", "to",
        "was", "probably",
        "of", "reaches", "hits", "gets", "pain", "or", "hurts", "and",
      ].contains(lead)
        // "Right sit bone, a 2 at rest."
        || story.items[range.lowerBound - 1].pause != .none && isAboutPain(segment, range)
        // "Walking is a 2 and sitting a 4."
        || situation(at: range.lowerBound - 2) != nil
        || lead == "it" && Self.rating.contains(story.text(range.lowerBound - 3))
    }
    // "I'd put it at 6".
    if before == "at", ["it", "that"].contains(story.text(range.lowerBound - 2)),
      Self.rating.contains(story.text(range.lowerBound - 3))
    {
      return true
    }
    // "I rate it 3 at rest".
    if before == "it" || before == "that", Self.rating.contains(story.text(range.lowerBound - 2)) {
      return true
    }
    if Self.heralds.contains(before) { return isAboutPain(segment, range) }
    if story.contains(.pain, in: story.before(range.lowerBound, 3)) { return true }
    if story.contains(.pain, in: story.after(range.upperBound, 1)) { return true }
    // "2 at rest", "sitting 6".
    let alone =
      story.items[range.lowerBound].pause != .none || ["and", "or", "but"].contains(before)
      || !situationNotions(range.lowerBound - 1).isEmpty
    return alone && isAboutPain(segment, range)
  }

  private static let heralds: WordSet = [
    "is", "its", "are", "still", "about", "around", "like", "roughly", "maybe", "probably", "say",
    "of",
    "level",
    "at", "to", "rate", "approximately", "score", "hits", "reaches", "only", "be", "usually",
    "mostly", "perhaps", "nearly",
  ]

  private static let rating: WordSet = [
    "rate", "rated", "score", "scored", "give", "gave", "call", "put", "mark", "makes", "make",
  ]

  /// "10 lunges", "3 runs": a number of something.
  private func isCount(_ range: Range<Int>) -> Bool {
    !story.notions[range.upperBound].isDisjoint(with: Notions(.squat, .lunge, .deadlift, .hill))
      && story.text(range.upperBound).hasSuffix("s")
      || ["runs", "matches", "games", "sessions", "classes", "days", "times"].contains(
        story.text(range.upperBound))
  }

  /// "One side", "the first one": the numeral that is only a word.
  private func isWord(_ range: Range<Int>) -> Bool {
    range.count == 1 && story.text(range.lowerBound) == "one"
  }

  private func isAboutPain(_ segment: Range<Int>, _ range: Range<Int>) -> Bool {
    if story.contains(any: Notions(.pain, .score), in: segment) { return true }
    let before = story.text(range.lowerBound - 1)
    if before == "at" || before == "to" { return false }
    // "3 walking and 5 sitting".
    let next = range.upperBound
    let isLed =
      ["on", "at", "in", "when", "during"].contains(story.text(next))
      && (situation(at: next + 1) != nil || situation(at: next + 2) != nil)
    if ["and", "or", "but"].contains(before), isLed || situation(at: next) != nil { return true }
    let others = Notions(.cycle, .training, .raised, .rehab, .physio, .hill, .stopped)
    let last = range.lowerBound - 1
    let reach = situationNotions(last).isEmpty ? range.lowerBound : max(segment.lowerBound, last)
    let earlier = story.before(reach, 6)
    // "When I am running it is 4."
    let isOccasion =
      story.contains(anyWord: ["when", "while", "whenever", "if", "once"], in: earlier)
      && ["it", "its", "pain"].contains { story.contains(word: $0, in: earlier) }
    let claims = isOccasion ? others.subtracting(Notions(.training)) : others
    if story.contains(any: claims, in: earlier) { return false }
    return segment.contains { !situationNotions($0).isEmpty }
      || (story.segmentBefore(range.lowerBound) ?? segment).contains {
        !situationNotions($0).isEmpty
      }
  }

  /// "It was an 8 at first": no score of today.
  private func isFormer(_ range: Range<Int>) -> Bool {
    let before = story.before(range.lowerBound, 6)
    if story.text(range.upperBound) == "by", story.text(range.upperBound + 1) == "then" {
      return true
    }
    if story.contains(
      anyWord: ["was", "were", "used", "initially", "originally", "previously", "been", "from"],
      in: before)
    {
      // "From a 6 to a 3", "from 6 down to 3".
      if story.contains(word: "from", in: before), story.text(story.lead(of: range)) == "to",
        !story.amounts(in: before).isEmpty
      {
        return false
      }
      return !story.contains(anyWord: ["now", "today"], in: story.after(range.upperBound, 6))
    }
    // "Running hurts 5/10 at first" is how each run begins.
    let next = range.upperBound
    let isOfEachTime =
      ["at", "for"].contains(story.text(next))
      && (story.text(next + 1) == "first" || story.text(next + 2) == "first")
      && story.contains(
        anyWord: ["hurts", "is", "its", "aches", "feels", "starts"],
        in: story.segment(of: range.lowerBound).lowerBound..<range.lowerBound)
    if isOfEachTime { return false }
    return story.contains(
      anyWord: ["initially", "originally", "ago", "first"], in: story.after(next, 6))
  }

  // Scores that lean on what was said just before.

  /// "It hurts when I sit, maybe a 4": the one thing that the words before it say hurts.
  private func situationBefore(_ number: NumberPhrase, _ range: Range<Int>)
    -> (situation: Situation, items: Range<Int>)?
  {
    let segment = story.segment(of: range.lowerBound)
    guard number.bound == .exact || number.bound == .atMost, !isWord(range),
      number.outOf == 10 || story.words.standsAlone(number),
      isBare(segment, range) || number.outOf == 10 && !namesOccasion(segment)
    else { return nil }
    let sentence = story.sentence(of: range.lowerBound)
    let here = max(sentence.lowerBound, segment.lowerBound - 24)..<segment.lowerBound
    let saysHere =
      story.contains(plainly: Self.situations.union(Notions(.morning)), in: here)
    // "It's not awful, maybe 3" leans on the sentence before it.
    guard
      let before = saysHere ? here : here.count < 6 ? story.sentenceBefore(range.lowerBound) : nil,
      number.outOf == 10 || isOfPain(before)
    else { return nil }
    let all = before.filter { situation(at: $0) != nil }
    let bound = all.filter { isWhatHurts($0) }
    var found: (situation: Situation, items: Range<Int>)?
    for index in bound.isEmpty ? all : bound {
      guard let situation = situation(at: index), story.isSaid(index),
        !isExcluded(index, situation), found == nil || found?.situation == situation
      else { return nil }
      found = (situation, index..<story.end(of: index))
    }
    return found
  }

  /// Whether a stretch tells by itself when it hurts so, as "6/10 in bed" does.
  private func namesOccasion(_ segment: Range<Int>) -> Bool {
    story.contains(plainly: Self.situations.union(Notions(.morning, .stretch)), in: segment)
      || story.contains(any: Self.situations.union(Notions(.morning, .stretch)), in: segment)
      || story.contains(
        anyWord: ["bed", "night", "bend", "bending", "when", "ago", "yesterday", "was", "after"],
        in: segment)
  }

  /// "When I sit", "driving is the worst": what hurts, and not only what the person does.
  private func isWhatHurts(_ index: Int) -> Bool {
    story.contains(
      anyWord: ["when", "while", "whenever", "if", "during", "to", "once"],
      in: story.before(index, 3))
      || isOfPain(story.end(of: index)..<min(story.end, story.end(of: index) + 4))
  }

  /// "At my desk it's a 4, by the evening a 6": a second score of the same thing.
  private func isGoingOn(from last: Range<Int>, to range: Range<Int>) -> Bool {
    last.upperBound <= range.lowerBound
      && story.sentence(of: last.lowerBound).contains(range.lowerBound)
      && isBare(story.segment(of: range.lowerBound), range)
      && !story.contains(plainly: Self.situations, in: last.upperBound..<range.lowerBound)
  }

  /// Whether nothing but the words of scores stands around a number.
  private func isBare(_ segment: Range<Int>, _ range: Range<Int>) -> Bool {
    segment.allSatisfy {
      range.contains($0) || $0 >= story.end || Self.aroundScores.contains(story.text($0))
        || story.has(.pain, $0)
    }
  }

  func isOfPain(_ range: Range<Int>) -> Bool {
    story.contains(any: Notions(.pain, .worse, .fine), in: range)
      || story.contains(anyWord: Self.complaints, in: range)
      || range.contains {
        ["notice", "feel"].contains(story.text($0)) && story.text($0 + 1) == "it"
      }
  }

  static let complaints: WordSet = [
    "agony", "painful", "sore", "horrendous", "grim", "horrid", "rough", "ouch",
    "horrible", "awful", "murder", "bad", "unbearable", "nightmare", "killer", "terrible", "hell",
    "worst", "miserable", "excruciating", "brutal",
  ]

  private static let aroundScores: WordSet = [
    "a", "an", "about", "around", "maybe", "probably", "its", "it", "is", "id", "i", "say", "give",
    "the", "roughly", "bout", "at", "worst", "so", "only", "just", "like", "would", "that", "rate",
    "call", "solid", "easily", "perhaps", "approximately", "thats", "be", "level", "by", "end",
    "of", "day", "evening", "then", "up", "to", "and", "reaching", "hitting", "score", "gets",
    "good",
  ]
}

extension StatementReader.Kind {
  fileprivate var isOfWalking: Bool { efforts.has(.walk) && efforts == Notions(.walk) }
}
