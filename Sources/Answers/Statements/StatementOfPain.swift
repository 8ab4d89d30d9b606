/// Which word says that it is the pain that has gone on for so long.
extension StatementReader {
  /// The word that says that the pain has been there, when the amount belongs to it.
  func stateOfPain(near range: Range<Int>, in segment: Range<Int>) -> Int? {
    var others = Self.doings.union(Notions(.stopped, .rest, .reduced, .lives))
    // No one sits for months.
    if !isLong(range) { others.formUnion(Notions(.sit)) }
    let isSince =
      [range.lowerBound, range.lowerBound - 1].contains { story.text($0) == "since" }
      || story.text(story.lead(of: range)) == "since"
    var pain: Int?
    var index = range.lowerBound - 1
    while index >= segment.lowerBound {
      if story.has(.pain, index) || story.has(.stiff, index) || isBad(index) {
        pain = index
        break
      }
      // "I'd say it's sixteen weeks" leans on the pain of another sentence.
      if isOfPain(index), !isAlone(range) || story.contains(anyWord: Self.perfect, in: segment) {
        if index > segment.lowerBound, story.isPlainly(others, index - 1) { return nil }
        pain = index
        break
      }
      // "Pain when sitting since three months": only of pain does one say since when.
      if !story.notions[index].isDisjoint(with: others), !isSince, story.text(index - 1) != "with",
        !story.has(.unhelped, index)
      {
        if isOfWhatFollows(range) { break }
        return nil
      }
      index -= 1
    }
    if pain == nil {
      let rest = story.after(range.upperBound, 7)
      if ["of", "history", "long", "with"].contains(story.text(range.upperBound))
        || story.text(story.lead(of: range)) == "for" || saysUntilNow(range) || isSince
      {
        pain = story.first(.pain, in: rest)
      }
      if pain == nil, isAlone(range) {
        let sentence = story.sentence(of: range.lowerBound)
        let stands =
          (sentence == segment || saysLengthsOnly(sentence))
          && story.allNotions.isDisjoint(with: Notions(.stopped, .rehab))
        let before = sentence.lowerBound..<segment.lowerBound
        let pains = Notions(.pain).union(.sites)
        if stands
          ? story.saysPain : story.contains(any: pains, in: before),
          !story.contains(
            any: Notions(.stopped, .rehab), in: story.segmentBefore(range.lowerBound) ?? before)
        {
          pain = range.lowerBound
        }
      }
    }
    if pain == nil, isOfThis(range), story.saysPain { pain = range.upperBound + 1 }
    guard let pain else { return nil }
    if pain == range.lowerBound { return pain }
    guard story.isSaid(pain) || isUnresolved(segment) else { return nil }
    let from = max(segment.lowerBound, min(pain, range.lowerBound) - 7)
    // "Pain that gets worse when I run" is still pain for as long.
    let clause = (pain..<segment.upperBound).first { ["that", "which"].contains(story.text($0)) }
    let reach = from..<max(range.upperBound, clause ?? segment.upperBound)
    let saysPerfect =
      story.contains(anyWord: Self.perfect, in: reach) || isNamed(pain, in: segment)
      || ["now", "of", "history", "already"].contains(story.text(range.upperBound))
      || isOfThis(range) || story.text(story.lead(of: range)) == "since"
      || saysUntilNow(range) || ["since", "x"].contains(story.text(range.lowerBound - 1))
      || ["since"].contains(story.text(range.lowerBound))
      || isLong(range) && story.text(story.lead(of: range)) == "for" && !saysWhen(segment)
    let isSoFar = story.text(range.upperBound) == "so"
    if story.contains(anyWord: ["worse", "bad", "better", "worst", "lasted", "lasts"], in: reach),
      !isSoFar, !isBad(pain)
    {
      return nil
    }
    return saysPerfect || isSoFar ? pain : nil
  }

  /// "My hip has been bad for nine weeks."
  private func isBad(_ index: Int) -> Bool {
    ["bad", "dodgy", "wrong"].contains(story.text(index)) && story.text(index - 1) == "been"
      && story.contains(
        plainly: Notions.sites.union(Notions(.bodyHalf, .thigh)), in: story.before(index, 9))
  }

  /// "I run, and for the past six weeks I've had a pain."
  private func isOfWhatFollows(_ range: Range<Int>) -> Bool {
    (saysUntilNow(range) || story.text(story.lead(of: range)) == "for")
      && story.contains(.pain, in: story.after(range.upperBound, 9))
      && story.contains(
        anyWord: ["ive", "have", "had", "been"], in: story.after(range.upperBound, 3))
  }

  /// Whether the word stands for the pain: "it", "this", but not "this job".
  private func isOfPain(_ index: Int) -> Bool {
    let next = story.text(index + 1)
    switch story.text(index) {
    case "it", "its", "thing", "symptoms", "mine": return true
    case "this":
      return story.items[index + 1].pause != .none || story.has(.pain, index + 1)
        || story.amounts(in: index + 1..<index + 2).isEmpty == false
        || Self.afterThis.contains(next)
    // "It's been like that for a year."
    case "that": return story.text(index - 1) == "like"
    default: return false
    }
  }

  private static let afterThis: WordSet = [
    "for", "since", "now", "has", "is", "on", "about", "around", "nearly", "almost", "over",
    "roughly", "thing", "type", "kind", "problem", "injury", "going", "all", "same",
  ]

  /// Weeks or more: "sore for a month" is how long it has been, "for an hour" how long it lingers.
  private func isLong(_ range: Range<Int>) -> Bool {
    story.amounts(in: range).first?.length.map { $0.seconds >= TimeUnit.week.seconds } ?? false
  }

  private func saysWhen(_ segment: Range<Int>) -> Bool {
    story.contains(
      anyWord: [
        "after", "when", "whenever", "if", "once", "every", "each", "then", "would", "was",
        "afterwards", "following", "until", "before",
      ], in: segment)
  }

  /// "Groin pain for 2 weeks": a heading without a verb.
  private func isNamed(_ pain: Int, in segment: Range<Int>) -> Bool {
    [
      "pain", "pains", "ache", "soreness", "discomfort", "injury", "tendinopathy", "issue",
      "problem", "niggle", "painful", "sore",
    ]
    .contains(story.text(pain))
      && !story.contains(
        anyWord: [
          "i", "is", "its", "was", "lasts", "hurts", "gets", "get", "comes", "goes", "stays", "it",
          "feels", "be",
        ], in: segment)
  }

  private func isUnresolved(_ segment: Range<Int>) -> Bool {
    story.contains(anyWord: ["gone", "shifted", "away"], in: segment)
  }

  private static let perfect: WordSet = [
    "been", "have", "had", "ive", "has", "having", "got", "suffering", "suffered", "dealing",
    "struggling", "ongoing", "going", "getting", "persisting", "persisted", "since", "troubled",
  ]
}
