/// How long the pain stays after something has made it worse.
extension StatementReader {
  mutating func readLingering(_ amount: StoryAmount) {
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
    "been", "have", "had", "ive", "has", "last", "past", "since", "was",
  ]

  /// "It can last two days", and not "the last two days".
  private func isVerbOfLasting(_ index: Int) -> Bool {
    story.text(index) == "last"
      && ["can", "will", "may", "could", "to", "it"].contains(story.text(index - 1))
  }

  /// The word that says that the pain stays for this long after something.
  private func lingering(_ range: Range<Int>) -> Int? {
    let segment = story.segment(of: range.lowerBound)
    let before = story.before(range.lowerBound, 6)
    let next = story.text(range.upperBound)
    // "Within an hour of stopping."
    let isOfStopping =
      next == "of"
      && story.contains(
        anyWord: ["stopping", "finishing", "running", "training", "exercise"],
        in: story.after(range.upperBound, 3))
    if ["ago", "now", "of", "before", "back", "into", "old", "already"].contains(next),
      !isOfStopping
    {
      return nil
    }
    let isAfterwards =
      ["after", "afterwards", "afterward", "following", "later"].contains(next)
      && !(next == "later")
    let isPerfect =
      before.contains { Self.perfectOrSince.contains(story.text($0)) && !isVerbOfLasting($0) }
      || story.text(story.lead(of: range)) == "after"
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
    // Stiff for minutes is how mornings begin.
    let isShort = story.amounts(in: range).first?.length.map { $0.seconds < 6 * 3600 } ?? true
    let claims = Notions(.stopped, .rest, .rehab).union(isShort ? Notions(.stiff) : [])
    if story.contains(any: claims, in: before) { return nil }
    if !isShort, ["afterwards", "after", "afterward"].contains(story.text(segment.lowerBound)),
      let stiff = before.last(where: { story.has(.stiff, $0) || story.has(.pain, $0) }),
      story.isSaid(stiff), story.contains(anyWord: ["for"], in: story.before(range.lowerBound, 2))
    {
      return stiff
    }
    if let linger = story.first(.lingers, in: before), story.isSaid(linger), !isOfGuest(linger) {
      let isPain =
        story.contains(any: Notions(.pain), in: segment.lowerBound..<range.lowerBound)
        || story.contains(any: Notions(.returns), in: before)
        || story.contains(anyWord: ["it", "pay", "hangs"], in: segment) || isAfterwards
      return isPain ? linger : nil
    }
    // "Fine again in an hour."
    if ["in", "within", "after"].contains(story.text(story.lead(of: range))),
      let well = before.last(where: { story.has(.fine, $0) }), story.isSaid(well),
      story.text(story.end(of: well)) == "again"
    {
      return well
    }
    // "It's back for a few hours afterwards."
    if let back = before.last(where: { story.has(.returns, $0) }), story.isSaid(back),
      story.text(story.lead(of: range)) == "for"
    {
      return back
    }
    guard
      let pain = before.last(where: {
        story.has(.pain, $0) || story.has(.worse, $0)
          || isNext(segment) && Self.complaints.contains(story.text($0))
      }), story.isSaid(pain)
    else { return nil }
    // "Achy a few hours after deadlifts" is when it comes.
    if isAfterwards {
      return story.contains(anyWord: ["for", "up"], in: story.before(range.lowerBound, 4))
        ? pain : nil
    }
    let between = story.end(of: pain)..<range.lowerBound
    let others = Self.exerting.union(Notions(.sit))
    let isFor = story.contains(anyWord: ["for"], in: story.before(range.lowerBound, 2))
    let staysSore =
      isFor && isNext(segment)
      || ["hurts", "aches", "sore", "hurt", "painful", "stings", "throbs"].contains(
        story.text(pain))
        && isFor
      || story.text(story.lead(of: range)) == "during" || story.end(of: pain) == range.lowerBound
    let followsEffort =
      (story.contains(plainly: others, in: segment) || isNext(segment))
      && !story.contains(any: others, in: between)
      && !story.contains(.training, in: story.after(range.upperBound, 3))
    return staysSore && followsEffort ? pain : nil
  }

  /// "Fine once I'm warm, then it's awful for two days": what comes after the exertion.
  private func isNext(_ segment: Range<Int>) -> Bool {
    guard ["then", "but"].contains(story.text(segment.lowerBound)),
      let before = story.segmentBefore(segment.lowerBound)
    else { return false }
    return story.contains(
      plainly: Self.exerting,
      in: story.sentence(of: segment.lowerBound).lowerBound..<segment.lowerBound)
      && story.contains(any: Notions(.eases, .fine, .warm), in: before)
  }

  /// "Sore for days afterwards", "hurts for the rest of the day".
  mutating func readVagueLingering(at index: Int) {
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

  /// "For the rest of the day", "all evening", "gone by the next morning", "within minutes".
  private mutating func readRestOfDay(at index: Int) {
    guard story.isOwn(index) else { return }
    let before = story.before(index, 6)
    let sentence = story.sentence(of: index)
    switch story.text(index) {
    case "rest" where story.text(index + 1) == "of":
      guard story.contains(anyWord: Self.partsOfDay, in: story.after(index + 2, 2)),
        let cue = staysSore(in: before) ?? before.last(where: { story.has(.returns, $0) })
      else { return }
      state("lingers", .choice("hours"), cue..<min(index + 4, story.end))
    case "all", "for":
      let part = story.text(index + 1) == "the" ? index + 2 : index + 1
      guard ["evening", "night", "afternoon", "arvo"].contains(story.text(part)),
        let cue = staysSore(in: before), !story.contains(.sit, in: story.segment(of: index)),
        story.contains(any: Self.exerting.union(Notions(.returns, .eases)), in: sentence)
          || story.contains(anyWord: ["after", "then"], in: sentence)
      else { return }
      state("lingers", .choice("hours"), cue..<part + 1)
    case "until", "till", "til":
      guard story.contains(anyWord: Self.laterThatDay, in: story.after(index + 1, 2)),
        let cue = before.last(where: { staysOn($0) }), story.isSaid(cue),
        !story.contains(any: Notions(.stiff, .sit, .rest), in: story.segment(of: index)),
        isOfExertion(sentence)
      else { return }
      state("lingers", .choice("hours"), cue..<min(index + 3, story.segment(of: index).upperBound))
    case "next", "following":
      guard ["day", "morning"].contains(story.text(index + 1)),
        let cue = before.last(where: { story.has(.settles, $0) || story.has(.fine, $0) })
          ?? story.after(index + 2, 5).first(where: { isWellAgain($0) && story.isSaid($0) }),
        story.isSaid(cue) || story.items[cue].length > 1, isOfExertion(sentence),
        story.text(cue - 1) != "was",
        !story.contains(
          anyWord: ["until", "till", "by", "if", "not"], in: story.segment(of: index))
      else { return }
      state("lingers", .choice("hours"), min(cue, index)..<max(story.end(of: cue), index + 2))
    case "by":
      guard story.contains(anyWord: Self.partsOfDay, in: story.after(index + 1, 3)),
        let cue = before.last(where: { isWellAgain($0) })
          ?? story.after(index + 1, 7).first(where: { isWellAgain($0) }),
        story.isSaid(cue) || story.items[cue].length > 1,
        !story.contains(anyWord: ["will", "would", "should", "was"], in: before)
      else { return }
      state("lingers", .choice("hours"), min(cue, index)..<max(story.end(of: cue), index + 1))
    case "minutes" where ["within", "in"].contains(story.text(index - 1)):
      guard story.amounts(in: index..<index + 1).isEmpty,
        let cue = before.last(where: { story.has(.settles, $0) || story.has(.eases, $0) }),
        story.isSaid(cue), !story.contains(.warm, in: story.segment(of: index))
      else { return }
      state("lingers", .choice("under_2h"), cue..<index + 1)
    default: return
    }
  }

  /// Whether a sentence, or the one before it, speaks of exertion.
  private func isOfExertion(_ sentence: Range<Int>) -> Bool {
    let before = story.sentenceBefore(sentence.lowerBound)?.lowerBound ?? sentence.lowerBound
    return story.contains(plainly: Self.exerting, in: before..<sentence.upperBound)
      || story.contains(
        anyWord: ["trained", "exercised", "played", "ran"], in: before..<sentence.upperBound)
  }

  private func staysOn(_ index: Int) -> Bool {
    !isOfGuest(index) && !story.notions[index].isDisjoint(with: Notions(.pain, .lingers))
  }

  /// "We stayed two days": a person did, and not the pain.
  private func isOfGuest(_ index: Int) -> Bool {
    ["stayed", "stay", "stays", "hung", "hanging", "stuck"].contains(story.text(index))
      && story.contains(
        anyWord: ["i", "we", "they", "he", "she", "ive", "to"], in: story.before(index, 2))
  }

  private static let laterThatDay: WordSet = [
    "evening", "night", "afternoon", "bedtime", "lunchtime", "lunch", "teatime", "dinner", "tea",
  ]

  private func isWellAgain(_ index: Int) -> Bool {
    story.has(.settles, index) || story.has(.fine, index)
  }

  private static let partsOfDay: WordSet = [
    "day", "evening", "morning", "night", "afternoon", "arvo", "bedtime", "lunchtime", "teatime",
    "tomorrow", "dinner",
  ]

  private func staysSore(in range: Range<Int>) -> Int? {
    range.first {
      !story.notions[$0].isDisjoint(with: Notions(.pain, .lingers, .stiff)) && story.isSaid($0)
        && !isOfGuest($0)
    }
  }
}
