/// Since when the pain has been there, where a sentence of its own says it, or an event does.
extension StatementReader {
  mutating func readSince(_ amount: StoryAmount) {
    guard let seconds = seconds(since: amount), seconds >= TimeUnit.day.seconds * 0.9,
      story.isOwn(amount.items.lowerBound)
    else { return }
    let sentence = story.sentence(of: amount.items.lowerBound)
    if isHeading(sentence, of: amount) {
      return state("duration_weeks", .seconds(seconds), amount.items)
    }
    guard points(amount) else { return }
    if isSinceOfHeading(amount, in: sentence) {
      return state("duration_weeks", .seconds(seconds), amount.items)
    }
    if let end = endOfThatIsWhen(amount) ?? endOfSinceThen(amount)
      ?? endOfFromThere(amount, in: sentence) ?? endOfSinceEvent(amount, in: sentence)
    {
      state("duration_weeks", .seconds(seconds), amount.items.lowerBound..<end, weight: 0)
    } else if pointsBack(amount) || isBy(amount) {
      state("duration_weeks", .seconds(seconds), amount.items, weight: 0)
    }
  }

  // "Right sit bone, five weeks."

  /// Whether a sentence without a verb names the pain or its place, and how long.
  private func isHeading(_ sentence: Range<Int>, of amount: StoryAmount) -> Bool {
    let range = amount.items
    let isSince = story.text(range.lowerBound - 1) == "since" || amount.moment?.isSince == true
    guard amount.moment == nil || isSince, amount.length?.isAge != true,
      (amount.length?.seconds ?? TimeUnit.week.seconds) >= TimeUnit.day.seconds * 2,
      sentence.count <= 24, story.saysPain
    else { return false }
    let rest = sentence.filter { $0 < story.end && !range.contains($0) }
    guard rest.allSatisfy({ isOfHeading($0) }) else { return false }
    if rest.contains(where: { isPlace($0) }) { return true }
    // "Four months." leans on the sentence before it.
    let before = story.sentenceBefore(range.lowerBound) ?? 0..<0
    let others = Notions(.stopped, .rehab, .race, .physio, .reduced, .pregnant)
    return !before.isEmpty && story.contains(any: Notions(.pain, .worse).union(.sites), in: before)
      && !story.contains(any: others, in: before)
  }

  /// "Right glute pain, low, since May when I ran more": the same, with an event at its end.
  private func isSinceOfHeading(_ amount: StoryAmount, in sentence: Range<Int>) -> Bool {
    let start = amount.items.lowerBound
    let segment = story.segment(of: start)
    let since =
      (segment.lowerBound..<start + 1).last { story.text($0) == "since" } ?? segment.lowerBound
    guard story.text(since) == "since", amount.moment != nil, !isOfRestOrCare(since..<start),
      since > sentence.lowerBound,
      sentence.contains(since)
    else { return false }
    let before = sentence.lowerBound..<since
    return before.count <= 12 && before.contains(where: isPlace)
      && before.allSatisfy({ isOfHeading($0) })
  }

  private func isOfHeading(_ index: Int) -> Bool {
    isPlace(index) || Self.headingWords.contains(story.text(index)) || story.has(.stiff, index)
      || story.amounts(in: index..<index + 1).isEmpty == false || story.items[index].isCovered
  }

  private func isPlace(_ index: Int) -> Bool {
    !story.plainNotions[index].isDisjoint(with: Self.places)
      || !story.notions[index].isDisjoint(with: Self.places)
      || ["left", "right"].contains(story.text(index))
  }

  private static let places = Notions.sites.union(Notions(.pain, .bodyHalf, .thigh, .bothSides))

  private static let headingWords: WordSet = [
    "for", "about", "bout", "around", "roughly", "nearly", "almost", "the", "a", "an", "in", "my",
    "of",
    "low", "lower", "high", "deep", "dull", "over", "past", "last", "now", "and", "at", "since",
    "top", "bottom", "base", "up", "down", "right", "left", "on", "off", "x", "or", "so", "going",
    "ongoing", "approx", "approximately", "well", "maybe", "probably", "just", "under", "beginning",
    "bit", "part", "side", "start", "end", "early", "late", "mid",
  ]

  // "I ran a marathon in April and it has hurt ever since."

  /// Where "since then" ends, when it says that the pain has been there since this amount.
  private func endOfSinceThen(_ amount: StoryAmount) -> Int? {
    let range = amount.items
    let sentence = story.sentence(of: range.lowerBound)
    guard !isOfRestOrCare(story.segment(of: range.lowerBound)) else { return nil }
    let here = range.upperBound..<max(range.upperBound, min(sentence.upperBound, story.end))
    let next = story.sentenceAfter(range.lowerBound).map {
      $0.lowerBound..<min($0.upperBound, $0.lowerBound + 24)
    }
    for reach in [here, next ?? here] {
      guard let since = reach.first(where: { isSinceThen($0) }),
        story.amounts(in: range.upperBound..<since).allSatisfy({ $0.length == nil }),
        !story.contains(any: Notions(.stopped), in: story.segment(of: since))
      else { continue }
      let around = story.segment(of: since).lowerBound..<story.sentence(of: since).upperBound
      guard story.contains(any: Notions(.pain, .stiff), in: around) else { continue }
      return since + 1
    }
    return nil
  }

  /// "I added intervals 2 months ago and that's when it began."
  private func endOfThatIsWhen(_ amount: StoryAmount) -> Int? {
    let range = amount.items
    guard let next = story.segmentAfter(range.lowerBound) ?? story.sentenceAfter(range.lowerBound),
      let when = next.prefix(5).first(where: { story.text($0) == "when" }),
      ["thats", "that", "was", "is"].contains(story.text(when - 1)),
      let onset = story.after(when + 1, 5).first(where: { isBeginning($0) })
    else { return nil }
    return story.end(of: onset)
  }

  /// "Six weeks ago I added sprints and it crept up from there."
  private func endOfFromThere(_ amount: StoryAmount, in sentence: Range<Int>) -> Int? {
    let start = amount.items.upperBound
    let rest = start..<max(start, min(sentence.upperBound, story.end))
    return rest.first { index in
      (["there", "then"].contains(story.text(index)) && story.text(index - 1) == "from"
        || isSoonAfter(index, in: rest))
        && story.amounts(in: start..<index).isEmpty
        && (story.before(index, 7).contains(where: isBeginning)
          || story.contains(.pain, in: story.before(index, 7))
          || isSoonAfter(index, in: rest))
    }
    .map { $0 + 1 }
  }

  /// "... and the next day my hamstring was sore."
  private func isSoonAfter(_ index: Int, in rest: Range<Int>) -> Bool {
    ["day", "morning", "evening", "night"].contains(story.text(index))
      && ["next", "following", "that", "same"].contains(story.text(index - 1))
      && ["was", "had", "felt", "got", "woke"].contains { word in
        story.contains(word: word, in: index..<rest.upperBound)
      }
      && story.contains(.pain, in: index..<rest.upperBound)
  }

  private func isSinceThen(_ index: Int) -> Bool {
    story.text(index) == "since"
      && (story.text(index + 1) == "then" || story.text(index - 1) == "ever"
        || story.items[index + 1].pause != .none)
  }

  /// "Ever since I ran 30k in March I've had pain": where the pain is named, after the event.
  private func endOfSinceEvent(_ amount: StoryAmount, in sentence: Range<Int>) -> Int? {
    let range = amount.items
    let segment = story.segment(of: range.lowerBound)
    let start = segment.lowerBound
    guard
      let since = (start..<range.lowerBound).first(where: {
        ["since", "after", "following"].contains(story.text($0))
      }), since <= start + 2 || story.text(since - 1) == "and",
      !isOfRestOrCare(since..<range.lowerBound)
    else { return nil }
    let rest = range.upperBound..<max(range.upperBound, min(sentence.upperBound, story.end))
    guard let pain = story.first(.pain, in: rest), story.isSaid(pain),
      story.text(since) == "since"
        || story.contains(
          anyWord: ["have", "had", "ive", "has", "been"], in: range.upperBound..<pain + 2)
    else { return nil }
    return story.end(of: pain)
  }

  private func isOfRestOrCare(_ range: Range<Int>) -> Bool {
    range.contains { index in
      story.has(.stopped, index) && story.text(index - 1) != "with"
        || !story.notions[index].isDisjoint(with: Notions(.rehab, .physio, .reduced, .birth))
    }
  }

  /// "By April I had pain."
  private func isBy(_ amount: StoryAmount) -> Bool {
    let range = amount.items
    let isBy = [range.lowerBound, range.lowerBound - 1].contains { story.text($0) == "by" }
    let sentence = story.sentence(of: range.lowerBound)
    // A date such as "Oct. 2" may reach past its sentence.
    let rest = range.upperBound..<max(range.upperBound, sentence.upperBound)
    return isBy && amount.moment != nil
      && story.contains(anyWord: ["had", "was"], in: sentence)
      && story.contains(.pain, in: rest)
  }

  // "That was five weeks ago."

  private func pointsBack(_ amount: StoryAmount) -> Bool {
    let lead = story.lead(of: amount.items)
    var was = ["in", "on"].contains(story.text(lead)) ? lead - 1 : lead
    // "That was back in June", "that would be ten weeks ago".
    if ["back", "be", "now"].contains(story.text(was)), was > 0 { was -= 1 }
    let isThat = ["thats", "thatd"].contains(story.text(was))
    guard
      isThat
        || ["was", "is", "would"].contains(story.text(was))
          && ["that", "this"].contains(story.text(was - 1)),
      let before = story.segmentBefore(was) ?? story.sentenceBefore(was),
      story.isOwn(before.lowerBound), !before.contains(where: story.isSomeoneElse),
      !story.contains(any: Notions(.stopped, .physio), in: before)
    else { return false }
    // "Now it hurts."
    if let next = story.sentenceAfter(was), story.text(next.lowerBound) == "now",
      story.contains(.pain, in: next)
    {
      return true
    }
    let began = Notions(.pain, .began, .arose, .injured, .pop)
    return story.contains(any: began, in: before)
      || isThat
        && story.contains(any: began, in: story.sentence(of: was).lowerBound..<was)
  }
}
