/// What the pain does during exercise, and how long it lingers afterwards.
extension StatementReader {
  mutating func readPattern() {
    for index in 0..<story.end { readWarmUp(at: index) }
    for amount in story.amounts { readLingering(amount) }
    for index in 0..<story.end { readVagueLingering(at: index) }
  }

  private static let exerting = Notions.sports.union(Notions(.exercise, .training, .warm, .race))

  private mutating func readWarmUp(at index: Int) {
    let segment = story.segment(of: index)
    let sentence = story.sentence(of: index)
    let isEased =
      story.has(.eases, index)
      || (story.has(.fine, index)
        && story.contains(.warm, in: story.after(story.end(of: index), 4)))
    if isEased, story.isSaid(index) || story.items[index].length > 1 && story.isOwn(index) {
      let near =
        max(segment.lowerBound, index - 7)..<min(segment.upperBound, story.end(of: index) + 8)
      guard
        let warm = near.first(where: { isWarming($0) })
          ?? story.segmentBefore(index).flatMap({ story.first(.warm, in: $0) }),
        !story.contains(any: Notions(.rest, .stretch, .sit, .stopped), in: near)
      else { return }
      let back = (story.end(of: index)..<sentence.upperBound).first { story.has(.returns, $0) }
      let last = max(story.end(of: warm), story.end(of: index), back.map(story.end(of:)) ?? 0)
      state("warm_pattern", .choice("eases_returns"), min(index, warm)..<last)
    }
    if story.text(index) == "warms", story.text(index + 1) == "up", story.isSaid(index),
      story.contains(anyWord: ["it", "pain", "hamstring"], in: story.before(index, 3))
    {
      state("warm_pattern", .choice("eases_returns"), at: index)
    }
    if story.has(.unchanging, index), story.isOwn(index) {
      let exerts = story.contains(plainly: Self.exerting, in: segment)
      let isOfPain =
        story.contains(any: Notions(.pain), in: sentence)
        || story.contains(anyWord: ["it"], in: segment)
      if exerts, isOfPain, !story.contains(any: Notions(.rest, .sit), in: segment) {
        state("warm_pattern", .choice("no_warm_up"), at: index)
      }
    }
    if story.has(.longer, index), story.isSaid(index) {
      let before = story.before(index, 7)
      let next = story.from(index, 6)
      let worsens =
        story.contains(plainly: Notions(.worse), in: before)
        || story.contains(anyWord: ["builds", "build", "increases", "worse", "more"], in: before)
        || story.contains(any: Notions(.worse, .trendWorse), in: story.after(index + 1, 8))
        || (story.segmentAfter(index).map {
          story.contains(any: Notions(.worse, .trendWorse), in: $0)
        } ?? false)
      let runs =
        story.contains(plainly: Self.exerting, in: next)
        || story.contains(any: Self.exerting, in: segment)
        || ["progresses", "keep", "keeps"].contains(story.text(index))
      if worsens, runs, !story.contains(any: Notions(.sit), in: segment) {
        let start = before.first { story.isPlainly(Notions(.worse), $0) } ?? index
        state(
          "warm_pattern", .choice("no_warm_up"),
          start..<min(story.end(of: index) + 2, segment.upperBound, story.end))
      }
    }
    if story.has(.exercise, index), story.isOwn(index),
      story.contains(anyWord: ["no"], in: story.from(index, 3)),
      story.contains(anyWord: ["difference"], in: story.from(index, 5))
    {
      state("warm_pattern", .choice("not_exercise"), at: index)
    }
  }

  /// "Once I'm warm", "after the first mile", "as I run".
  private func isWarming(_ index: Int) -> Bool {
    if story.has(.warm, index) { return true }
    guard
      story.text(index) == "as" || story.text(index) == "during" || story.text(index) == "while"
        || story.text(index) == "when"
    else { return false }
    return story.contains(any: Self.exerting, in: story.after(index + 1, 3))
      && story.text(index) != "when"
  }

  private mutating func readLingering(_ amount: StoryAmount) {
    guard let length = amount.length, !length.isAge else { return }
    let range = amount.items
    guard story.isOwn(range.lowerBound), let cue = lingering(range) else { return }
    let words = min(cue, range.lowerBound)..<max(story.end(of: cue), range.upperBound)
    let hours = length.seconds / TimeUnit.hour.seconds
    guard hours > 0, hours <= 24 * 14 else { return }
    let value: ChoiceID =
      hours <= 2 ? "under_2h" : hours < 24 ? "hours" : hours <= 48 ? "over_24h" : "several_days"
    state("lingers", .choice(value), words)
  }

  private static let perfectOrSince: WordSet = [
    "been", "have", "had", "ive", "has", "last", "past", "since", "was", "after",
  ]

  /// The word that says that the pain stays for this long after something.
  private func lingering(_ range: Range<Int>) -> Int? {
    let segment = story.segment(of: range.lowerBound)
    let before = story.before(range.lowerBound, 6)
    let next = story.text(range.upperBound)
    if ["ago", "now", "of", "before", "back", "into", "old", "already"].contains(next) {
      return nil
    }
    let isAfterwards =
      ["after", "afterwards", "afterward", "following", "later"].contains(next)
      && !(next == "later")
    let isPerfect = story.contains(anyWord: Self.perfectOrSince, in: before)
    if let settle = story.first(.settles, in: before), story.isSaid(settle),
      !isPerfect || story.contains(anyWord: ["after", "within"], in: before)
    {
      return story.contains(any: Notions(.warm, .rehab, .sit), in: segment) && !isAfterwards
        ? nil : settle
    }
    if ["to"].contains(next), story.contains(.settles, in: story.after(range.upperBound, 4)),
      story.contains(anyWord: ["takes", "take", "took", "needs"], in: before)
    {
      return story.first(.settles, in: story.after(range.upperBound, 4))
    }
    guard !isPerfect else { return nil }
    if story.contains(any: Notions(.stopped, .rest, .rehab, .stiff), in: before) { return nil }
    if let linger = story.first(.lingers, in: before), story.isSaid(linger) {
      let isPain =
        story.contains(any: Notions(.pain), in: segment.lowerBound..<range.lowerBound)
        || story.contains(anyWord: ["it", "pay", "hangs"], in: segment) || isAfterwards
      return isPain ? linger : nil
    }
    guard let pain = before.last(where: { story.has(.pain, $0) || story.has(.worse, $0) }),
      story.isSaid(pain)
    else { return nil }
    if isAfterwards { return pain }
    let between = story.end(of: pain)..<range.lowerBound
    let others = Self.exerting.union(Notions(.sit))
    let staysSore =
      ["hurts", "aches", "sore", "hurt", "painful", "stings", "throbs"].contains(story.text(pain))
      && story.contains(anyWord: ["for"], in: story.before(range.lowerBound, 2))
    let followsEffort =
      story.contains(any: others, in: segment) && !story.contains(any: others, in: between)
      && !story.contains(.training, in: story.after(range.upperBound, 3))
    return staysSore && followsEffort ? pain : nil
  }

  /// "Sore for days afterwards", "hurts for the rest of the day".
  private mutating func readVagueLingering(at index: Int) {
    let word = story.text(index)
    guard ["days", "hours"].contains(word), story.isOwn(index),
      ["for", "takes"].contains(story.text(index - 1)),
      !story.amounts(in: max(0, index - 6)..<index + 1).contains(where: {
        $0.items.contains(index)
      })
    else {
      readRestOfDay(at: index)
      return
    }
    let before = story.before(index, 6)
    guard
      let cue = before.first(where: {
        story.has(.pain, $0) || story.has(.lingers, $0) || story.has(.worse, $0)
      }) ?? (story.text(index - 1) == "takes" ? index - 1 : nil),
      story.isSaid(cue) || cue == index - 1,
      !story.contains(anyWord: ["been", "have", "had", "ive", "has"], in: before)
    else { return }
    state("lingers", .choice(word == "days" ? "several_days" : "hours"), cue..<index + 1)
  }

  private mutating func readRestOfDay(at index: Int) {
    guard story.text(index) == "rest", story.text(index + 1) == "of", story.isOwn(index),
      story.contains(anyWord: ["day", "evening"], in: story.after(index + 2, 2)),
      let cue = story.before(index, 6).first(where: {
        story.has(.pain, $0) || story.has(.lingers, $0)
      }),
      story.isSaid(cue)
    else { return }
    state("lingers", .choice("hours"), cue..<min(index + 4, story.end))
  }
}
