/// Since when the pain has been there.
extension StatementReader {
  mutating func readDuration(_ amount: StoryAmount) {
    let range = amount.items
    let first = range.lowerBound
    let segment = story.segment(of: first)
    if let age = amount.length, isAgeOfPain(age, range) {
      state("duration_weeks", .seconds(age.seconds), range)
      return
    }
    guard let seconds = seconds(since: amount), seconds >= TimeUnit.day.seconds * 0.9,
      story.isOwn(first)
    else { return }
    let near = segment
    let onset = near.filter { !range.contains($0) && isBeginning($0) }
      .min { abs($0 - first) < abs($1 - first) }
    if let onset, points(amount), !isTaken(amount, from: onset) {
      let words = min(onset, first)..<max(story.end(of: onset), range.upperBound)
      state(
        "duration_weeks", .seconds(seconds), words, weight: isOfAnEvent(first, onset) ? 0 : 2)
      return
    }
    if isAlone(range) || isBeforeNow(range), points(amount),
      story.contains(
        any: Notions.onsets.union(Notions(.pop)), in: story.segmentBefore(first) ?? first..<first)
    {
      // "Not sure when it started, maybe two months ago."
      state("duration_weeks", .seconds(seconds), range)
      return
    }
    if isAlone(range), points(amount),
      (segment.upperBound..<max(segment.upperBound, story.sentence(of: first).upperBound))
        .contains(where: { isBeginning($0) })
    {
      // "Over the last 6 weeks, a dull ache came on."
      state("duration_weeks", .seconds(seconds), range)
      return
    }
    if amount.moment != nil || amount.length.map({ isBack($0, range) }) ?? false,
      let since = (segment.lowerBound..<first).last(where: {
        story.text($0) == "since" && story.text($0 + 1) != "then"
      })
    {
      // "It has hurt since I started marathon training in June", or "since I added hills 6 weeks
      // ago".
      let sentence = story.sentence(of: first)
      if let pain = (sentence.lowerBound..<since).last(where: {
        story.has(.pain, $0) || amount.moment != nil && ["it", "been"].contains(story.text($0))
      }), story.isSaid(pain),
        !story.contains(any: Notions(.stopped), in: segment.lowerBound..<since)
      {
        state("duration_weeks", .seconds(seconds), pain..<range.upperBound)
      }
      return
    }
    guard lasts(range), !isTaken(amount, from: nil) else { return }
    if let pain = stateOfPain(near: range, in: segment) {
      let words = min(pain, first)..<max(story.end(of: pain), range.upperBound)
      state("duration_weeks", .seconds(seconds), words)
    }
  }

  /// "It's a month old", of the pain of the sentence before.
  private func isAgeOfPain(_ length: DurationPhrase, _ range: Range<Int>) -> Bool {
    let lead = story.lead(of: range)
    let isOfIt =
      story.text(lead) == "its"
      || story.text(lead) == "is"
        && ["it", "mine", "pain", "injury"].contains(story.text(lead - 1))
    guard length.isAge || story.text(range.upperBound) == "old", isOfIt, story.isOwn(lead),
      length.seconds < 10 * TimeUnit.year.seconds,
      let before = story.sentenceBefore(lead) ?? story.segmentBefore(lead)
    else { return false }
    return story.contains(any: Notions.sites.union(Notions(.pain)), in: before)
      || story.text(lead - 1) == "pain"
  }

  /// "It came on after I added hills for a race on 4 October": the day belongs to what came before
  /// the pain, so a length that was told of the pain itself counts more.
  private func isOfAnEvent(_ amount: Int, _ onset: Int) -> Bool {
    guard onset < amount else { return false }
    let between = story.end(of: onset)..<max(story.end(of: onset), amount)
    return between.contains { index in
      ["after", "when", "since"].contains(story.text(index))
        && story.contains(any: Self.doings, in: index..<amount)
        || ["after", "following"].contains(story.text(index))
          && (index + 1..<amount).allSatisfy {
            ["a", "the", "that", "long"].contains(story.text($0))
          }
    }
  }

  /// How long before today; nil for an age, a rate or a length that is to come.
  func seconds(since amount: StoryAmount) -> Double? {
    if let moment = amount.moment, let today = story.today {
      // "On Tuesdays."
      if story.text(amount.items.upperBound - 1).hasSuffix("days"), !moment.isSince { return nil }
      return Double(moment.days(until: today)) * TimeUnit.day.seconds
    }
    guard let length = amount.length, !length.isAge else { return nil }
    return length.seconds
  }

  func isBack(_ length: DurationPhrase, _ range: Range<Int>) -> Bool {
    length.isAgo && ["ago", "back", "now", "agoo"].contains(story.text(range.upperBound))
  }

  /// Whether this amount places a beginning: "3 weeks ago", "in March", "over the last month".
  func points(_ amount: StoryAmount) -> Bool {
    let range = amount.items
    if amount.moment != nil { return true }
    guard let length = amount.length else { return false }
    if isBack(length, range) { return true }
    if story.text(range.upperBound) == "or", isBackLater(range) { return true }
    // "Four months since it began."
    if story.text(range.upperBound) == "since",
      ["it", "this", "the"].contains(story.text(range.upperBound + 1)),
      story.after(range.upperBound + 1, 4).contains(where: isBeginning)
    {
      return true
    }
    return saysUntilNow(range) || isBeforeNow(range)
  }

  /// "It began eight weeks before.": before now, where nothing else is named.
  private func isBeforeNow(_ range: Range<Int>) -> Bool {
    let next = range.upperBound
    return story.text(next) == "before" && story.items[next].pause == .none
      && story.items[next + 1].pause >= .stop
      && story.contains(any: .onsets, in: story.sentence(of: next))
      && !story.contains(anyWord: ["had", "hed", "shed", "id"], in: story.segment(of: next))
      && !story.amounts.contains { $0.moment != nil }
      && !story.allNotions.has(.race)
  }

  private func isBackLater(_ range: Range<Int>) -> Bool {
    story.contains(anyWord: ["ago", "back"], in: story.after(range.upperBound, 3))
  }

  /// "Three months of this."
  func isOfThis(_ range: Range<Int>) -> Bool {
    let this = range.upperBound + 1
    return ["of", "with"].contains(story.text(range.upperBound))
      && ["this", "it"].contains(story.text(this))
      && (story.items[min(this + 1, story.end)].pause != .none
        || ["now", "one"].contains(story.text(this + 1)))
  }

  /// "The last 3 weeks", "for the past month", "3 weeks now".
  func saysUntilNow(_ range: Range<Int>) -> Bool {
    let before = story.before(range.lowerBound, 2)
    return story.contains(anyWord: ["last", "past"], in: before)
      || story.contains(anyWord: ["last", "past"], in: range)
      || ["now", "already"].contains(story.text(range.upperBound))
  }

  /// Whether the amount says how long something has gone on.
  private func lasts(_ range: Range<Int>) -> Bool {
    let before = story.text(range.lowerBound - 1)
    let lead = story.lead(of: range)
    // "Had it around 3 weeks", "been about a month".
    if ["been", "there"].contains(story.text(lead)) || story.text(lead) == "lasted"
      || story.text(lead) == "it" && story.text(lead - 1) == "had"
    {
      return true
    }
    if [
      "for", "since", "over", "past", "last", "nearly", "almost", "these", "x", "on", "been",
      "roughly", "during",
    ]
    .contains(before) {
      return true
    }
    if ["for", "since", "over"].contains(story.text(range.lowerBound)) || isOfThis(range) {
      return true
    }
    if story.contains(
      anyWord: ["for", "since", "over", "past", "last"], in: story.before(range.lowerBound, 4))
    {
      return true
    }
    let next = story.text(range.upperBound)
    if ["now", "of", "history", "already", "worth", "or"].contains(next) { return true }
    return isAlone(range)
  }

  /// Whether nothing but small words stands around the amount: "on and off for a year".
  func isAlone(_ range: Range<Int>) -> Bool {
    story.segment(of: range.lowerBound).allSatisfy {
      range.contains($0) || $0 >= story.end || Self.aroundLengths.contains(story.text($0))
    }
  }

  /// "About 4 months ago, in July."
  func saysLengthsOnly(_ sentence: Range<Int>) -> Bool {
    let amounts = story.amounts(in: sentence)
    return sentence.allSatisfy { index in
      index >= story.end || Self.aroundLengths.contains(story.text(index))
        || amounts.contains { $0.items.contains(index) && $0.number == nil }
    }
  }

  private static let ratedBy: WordSet = ["day", "night", "week", "month", "year", "time", "go"]

  private static let aroundLengths: WordSet = [
    "happening",
    "on", "and", "off", "for", "about", "over", "roughly", "the", "last", "past", "now",
    "intermittently", "around", "nearly", "almost", "well", "at", "least", "probably", "maybe",
    "going", "its", "been", "so", "just", "ongoing", "ago", "back", "or", "approximately", "since",
    "id", "say", "i", "guess", "think", "a", "tad", "bit", "more", "less", "like", "far", "it",
    "has", "ive", "had", "this", "long", "suddenly", "gradually", "slowly", "quickly",
    "done", "must", "be", "easily", "getting", "close",
  ]

  /// Whether the amount belongs to something else than the pain: an activity, a rest, a race.
  private func isTaken(_ amount: StoryAmount, from onset: Int?) -> Bool {
    let range = amount.items
    let next = range.upperBound
    if [
      "time", "later", "away", "old", "pregnant", "before", "until", "per", "after", "afterwards",
      "earlier", "a", "long", "into", "post", "of",
    ].contains(story.text(next)), !isBeforeNow(range),
      story.items[next].pause == .none, amount.moment == nil,
      // "Over the last two years a soreness came."
      story.text(next) != "a" || Self.ratedBy.contains(story.text(next + 1)),
      !(["after", "afterwards"].contains(story.text(next))
        && (amount.length?.seconds ?? 0) >= TimeUnit.week.seconds)
    {
      let ofPain =
        story.text(next) == "of"
        && (story.contains(.pain, in: story.after(next, 4)) || isOfThis(range)
          || onset != nil && saysUntilNow(range))
      let isHistory = story.text(next) == "long" && story.contains(.pain, in: story.after(next, 4))
      if !ofPain, !isHistory { return true }
    }
    if story.text(range.lowerBound - 1) == "in", amount.moment == nil { return true }
    // "I'd had it two months by then."
    if story.text(next) == "by", story.text(next + 1) == "then" { return true }
    // "Two weeks since I trained", "it can last two days".
    if isSinceTrained(amount) { return true }
    let lead = story.lead(of: range)
    if story.text(lead) == "last", ["can", "will", "may", "could"].contains(story.text(lead - 1)) {
      return true
    }
    if ["every", "each", "per"].contains(story.text(range.lowerBound - 1)) { return true }
    // What stands between the onset and the amount must not claim it.
    guard let onset else { return false }
    let between =
      onset < range.lowerBound
      ? story.end(of: onset)..<max(story.end(of: onset), range.lowerBound)
      : next..<max(next, onset)
    if onset > range.lowerBound, story.contains(anyWord: ["when", "after"], in: between) {
      return false
    }
    return story.contains(any: Notions(.stopped, .rehab, .physio, .birth), in: between)
      || story.contains(anyWord: ["before", "until", "by", "later"], in: between)
  }
}
