/// Who the person is: age, pregnancy, and how the pain goes on the whole.
extension StatementReader {
  mutating func readPerson() {
    for amount in story.amounts { readAge(amount) }
    for index in 0..<story.end { readPregnancy(at: index) }
  }

  private mutating func readAge(_ amount: StoryAmount) {
    let range = amount.items
    let first = range.lowerBound
    guard story.isOwn(first) else { return }
    let before = story.text(first - 1)
    let isOwnAge =
      ["im", "am"].contains(before)
      || (["a", "an", "only", "just", "nearly", "almost", "about", "now"].contains(before)
        && ["im", "am"].contains(story.text(first - 2)))
    if let number = amount.number, number.low == number.high, number.outOf == nil,
      number.high >= 10, number.high == number.high.rounded()
    {
      let isNamed =
        ["aged", "age"].contains(before)
        || (before == "is" && story.text(first - 2) == "age")
        || (["male", "female", "m", "f", "man", "woman"].contains(before)
          && range.upperBound - first == 1
          && story.segment(of: first).count <= 3)
      let follower = story.text(range.upperBound)
      if isListed(range), number.high >= 14, number.high < 100 {
        state("age_years", .number(number.high), range)
        return
      }
      let isSexed =
        number.high < 100 && ["m", "f", "male", "female"].contains(follower)
        && story.segment(of: first).lowerBound == first
        && !story.isInsideName(range.upperBound)
      guard
        isNamed || isSexed
          || (isOwnAge && before != "a" && before != "nearly" && before != "almost"
            && isAge(before: range.upperBound))
      else { return }
      if isNamed, !isOwnAge,
        ["at", "from", "since", "when", "under", "over"].contains(story.text(first - 2))
      {
        return
      }
      state("age_years", .number(number.high), max(0, first - 1)..<range.upperBound)
      return
    }
    guard let length = amount.length, length.unit == .year, length.low == length.high,
      length.high >= 10, saysAge(length, range)
    else { return }
    let isLikened = story.contains(anyWord: ["like", "feel", "feels"], in: story.before(first, 3))
    if isLikened
      || ["my", "our", "his", "her", "their", "the", "your", "nearly", "almost"].contains(before)
    {
      return
    }
    let next = story.after(range.upperBound, 4)
    let isThing =
      story.contains(anyWord: Self.oldThings, in: next)
      || next.prefix(3).contains {
        MentionGrammar.otherPeople.contains(story.text($0))
          && !["woman", "man", "guy", "lady", "bloke", "mum", "mom", "dad", "mother", "father"]
            .contains(story.text($0))
      }
    let isFirst =
      story.segment(of: first).lowerBound == first
      || ["a", "an"].contains(before)
        && (story.segment(of: first).lowerBound == first - 1
          || ["as", "im", "am"].contains(story.text(first - 2)))
    guard !isThing, isOwnAge || isFirst || before == "as" else { return }
    state(
      "age_years", .number(length.high), range.lowerBound..<min(range.upperBound + 1, story.end))
  }

  /// "Tennis player, 38, groin pain": a number between commas beside what the person is.
  private func isListed(_ range: Range<Int>) -> Bool {
    let segment = story.segment(of: range.lowerBound)
    // "Running since school, 29 now."
    if segment.lowerBound == range.lowerBound, segment.upperBound == range.upperBound + 1,
      story.text(range.upperBound) == "now", let before = story.segmentBefore(range.lowerBound)
    {
      return story.contains(anyWord: ["years", "school", "life", "kid"], in: before)
    }
    // "61, I walk the dog every day."
    if segment == range, range.lowerBound == 0, story.items[range.upperBound].pause == .comma {
      return ["i", "im", "ive", "male", "female"].contains(story.text(range.upperBound))
    }
    guard segment == range, let before = story.segmentBefore(range.lowerBound) else {
      // "Runner. 39."
      return segment == range && story.sentence(of: range.lowerBound) == range
        && story.sentenceBefore(range.lowerBound).map {
          $0.count <= 3 && story.contains(anyWord: Self.people, in: $0)
        } ?? false
    }
    if before.count <= 4, story.contains(anyWord: Self.people, in: before) { return true }
    // "I'm a keen hill walker, 61."
    if before.count <= 6, ["im", "am"].contains(story.text(before.lowerBound)),
      ["a", "an"].contains(story.text(before.lowerBound + 1))
    {
      return true
    }
    return story.segmentAfter(range.lowerBound).map {
      $0.count <= 5 && story.contains(anyWord: Self.people, in: $0)
    } ?? false
  }

  private static let people: WordSet = [
    "runner", "player", "cyclist", "male", "female", "man", "woman", "dancer", "footballer",
    "triathlete", "lady", "guy",
    "teacher", "nurse", "jogger", "lifter", "rower", "mum", "dad", "netballer", "swimmer",
    "climber", "walker", "powerlifter", "hiker", "golfer", "driver", "instructor", "gardener",
    "retired", "sprinter", "crossfitter",
  ]

  private func saysAge(_ length: DurationPhrase, _ range: Range<Int>) -> Bool {
    length.isAge || story.text(range.upperBound) == "old"
  }

  private static let oldThings: WordSet = [
    "car", "chair", "injury", "shoes", "sofa", "bike", "house", "mattress", "tear", "body", "son",
    "daughter", "husband", "wife", "dog", "friend", "kid", "kids", "scar", "problem",
  ]

  /// Words after which "I'm 43" is an age: nothing that it could count.
  private func isAge(before index: Int) -> Bool {
    let next = story.items[index]
    if index >= story.end || next.pause != .none {
      return !["%", "/", ":"].contains(story.words[next.tokens.lowerBound - 1])
    }
    return [
      "and", "with", "male", "female", "m", "f", "man", "woman", "runner", "but", "so", "who",
      "now", "have", "had", "a", "been", "play", "run", "years", "yo", "this", "cyclist", "i",
      "ive",
      "my", "live", "work", "love", "active", "fit", "keen", "healthy", "sit", "started",
    ].contains(next.text)
  }

  private mutating func readPregnancy(at index: Int) {
    guard story.isSaid(index) else { return }
    if story.has(.pregnant, index) {
      let segment = story.segment(of: index)
      let isOld = story.contains(
        anyWord: [
          "when", "was", "were", "while", "since", "after", "before", "during", "trying", "get",
          "got",
        ], in: segment)
      if !isOld { state("pregnancy", .choice("pregnant"), at: index) }
    } else if story.has(.birth, index) {
      let near = max(0, index - 7)..<min(story.end, index + 8)
      let amount = story.amounts(in: near.clamped(to: story.sentence(of: index))).first
      guard let amount, let seconds = seconds(since: amount), seconds <= TimeUnit.day.seconds * 183,
        seconds >= TimeUnit.day.seconds
      else { return }
      state(
        "pregnancy", .choice("postpartum6m"),
        min(index, amount.items.lowerBound)..<max(story.end(of: index), amount.items.upperBound))
    }
  }

  /// Whether the pain gets better or worse by the week, not while running or after sitting.
  mutating func readTrend() {
    for index in 0..<story.end where story.isSaid(index) {
      let segment = story.segment(of: index)
      let trend: ChoiceID
      switch true {
      case story.has(.trendWorse, index): trend = "worse"
      case story.has(.trendBetter, index): trend = "better"
      case story.has(.trendSame, index): trend = "same"
      default: continue
      }
      if trend == "worse" ? isBare(worse: index) : false { continue }
      if trend == "better", !saysBetter(index) { continue }
      let rest = max(segment.lowerBound, index - 6)..<segment.upperBound
      let following = index..<segment.upperBound
      let isQualified =
        story.contains(
          any: Notions(.longer, .rehab, .stretch, .told, .warm, .physio, .training), in: rest)
        || story.contains(anyWord: Self.occasions, in: rest)
        || story.contains(anyWord: Self.qualifiers, in: following)
        || story.contains(
          any: Notions(.sit, .run, .exercise, .hill, .morning, .gym, .cycle), in: rest)
        || story.contains(plainly: Self.exerting, in: following)
      if isQualified { continue }
      state("pain_trend", .choice(trend), at: index)
    }
  }

  /// "It's worse" alone compares with something unsaid; "getting worse" doesn't.
  private func isBare(worse index: Int) -> Bool {
    ["is", "its", "gets", "become", "becomes"].contains(story.text(index))
      && !story.contains(
        anyWord: ["every", "by", "week", "weekly", "day", "steadily", "progressively"],
        in: story.after(story.end(of: index), 5))
  }

  private func saysBetter(_ index: Int) -> Bool {
    if ["improving", "improved", "on", "settling"].contains(story.text(index)) {
      return true
    }
    if story.text(index) == "gets" { return false }
    return story.contains(.better, in: story.from(index, 3))
      || story.contains(anyWord: ["better", "there"], in: index..<story.end(of: index) + 1)
  }

  private static let occasions: WordSet = [
    "when", "after", "while", "if", "during", "as", "once", "then", "before", "until", "whenever",
    "made", "night",
  ]

  private static let qualifiers: WordSet = ["with", "by", "on", "at", "the", "in"]
}
