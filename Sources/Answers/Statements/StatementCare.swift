/// What the person has done about it: stretching, a physio; and what they want.
extension StatementReader {
  mutating func readCare() {
    for index in 0..<story.end {
      if story.has(.stretch, index) { readStretching(at: index) }
      if story.has(.physio, index) { readPhysio(at: index) }
      // "Did my physio's exercises."
      if story.has(.rehab, index), story.isPlainly(Notions(.physio), index), story.isSaid(index),
        story.text(index - 1) == "my", !story.contains(.planned, in: story.segment(of: index))
      {
        state("physio_seen", .yes, at: index)
      }
      // "I haven't seen anyone about it."
      if ["anyone", "anybody", "nobody"].contains(story.text(index)),
        story.isDenied(index) || story.text(index) == "nobody",
        story.contains(anyWord: ["seen", "saw", "consulted"], in: story.before(index, 3))
      {
        state("physio_seen", .no, at: index)
      }
    }
    readRehab()
    for index in 0..<story.end where story.text(index) == "walk" || story.text(index) == "walking" {
      readWalkingDistance(at: index)
    }
  }

  private mutating func readStretching(at index: Int) {
    guard story.isOwn(index) else { return }
    let segment = story.segment(of: index)
    let before = story.before(index, 5)
    let rest = story.after(story.end(of: index), 8)
    if story.contains(
      .elsewhere,
      in: rest.prefix(4).isEmpty
        ? rest : rest.lowerBound..<min(rest.upperBound, rest.lowerBound + 4))
    {
      return
    }
    if story.contains(any: Notions(.told, .physio), in: before) {
      if isObeyed(index) { state("stretching", .choice("none"), at: index, weight: 2) }
      return
    }
    if story.contains(
      anyWord: ["should", "tried", "need", "tight", "if", "overdid", "overdone"], in: before)
    {
      return
    }
    if story.contains(.stopped, in: before)
      || story.contains(anyWord: ["stopped", "quit", "avoid", "avoiding", "given"], in: before)
    {
      state("stretching", .choice("none"), index..<story.end(of: index), weight: 2)
      return
    }
    // "I no longer stretch."
    if story.text(index - 1) == "longer", story.text(index - 2) == "no" {
      state("stretching", .choice("none"), index - 2..<story.end(of: index), weight: 2)
      return
    }
    if story.isDenied(index) {
      let isPartial =
        story.contains(any: Notions(.daily, .sometimes), in: rest)
        || story.contains(
          anyWord: ["enough", "much", "help", "helped", "helping", "work", "properly"], in: rest)
        || story.contains(anyWord: ["no", "help"], in: before)
          && story.contains(.helped, in: segment)
      if !isPartial { state("stretching", .choice("none"), at: index, weight: 2) }
      return
    }
    guard story.isSaid(index) else { return }
    // "I stretch a lot, daily."
    let next = story.segmentAfter(index) ?? index..<index
    let often =
      rest.first { story.has(.daily, $0) } ?? before.first { story.has(.daily, $0) }
      ?? (story.has(.daily, next.lowerBound) && next.count <= 3 ? next.lowerBound : nil)
    if let often {
      state(
        "stretching", .choice("daily_or_more"),
        min(index, often)..<max(story.end(of: index), story.end(of: often)), weight: 2)
    } else if let some = rest.first(where: { story.has(.sometimes, $0) })
      ?? before.first(where: { story.has(.sometimes, $0) })
    {
      state(
        "stretching", .choice("some"),
        min(index, some)..<max(story.end(of: index), story.end(of: some)), weight: 2)
    } else if story.contains(
      anyWord: ["i", "im", "ive", "been", "do", "doing", "keep"], in: before),
      !story.contains(
        any: Notions(.worse, .pain, .unhelped, .helped), in: segment.lowerBound..<index)
    {
      if story.contains(anyWord: ["when", "after", "before", "did"], in: before) { return }
      if story.contains(anyWord: ["loads", "lots", "lot", "much", "constantly"], in: segment) {
        return
      }
      state("stretching", .choice("some"), at: index)
    }
  }

  /// "I was told to stop stretching, so I have."
  private func isObeyed(_ index: Int) -> Bool {
    guard story.contains(anyWord: ["stop", "avoid"], in: story.before(index, 4)) else {
      return false
    }
    let rest = story.end(of: index)..<min(story.end, story.sentence(of: index).upperBound)
    return rest.contains {
      ["i", "ive"].contains(story.text($0))
        && ["have", "did", "done", "stopped"].contains(story.text($0 + 1))
    }
  }

  private mutating func readPhysio(at index: Int) {
    // "20 minutes from the physio."
    if !story.amounts(in: story.before(index, 4)).isEmpty, story.text(index - 2) == "from" {
      return
    }
    guard !story.isSomeoneElse(index), !story.isAsked(index) else { return }
    let segment = story.segment(of: index)
    let before = story.before(index, 8)
    let rest = story.after(story.end(of: index), 6)
    if story.contains(anyWord: ["am", "im"], in: story.before(index, 2)),
      !story.contains(any: Notions(.seen), in: before)
    {
      return
    }
    if story.contains(.planned, in: segment) || story.isWish(index) { return }
    if let body = rest.first(where: { story.has(.elsewhere, $0) || story.has(.lowBack, $0) }),
      story.contains(anyWord: ["for"], in: rest.lowerBound..<body)
    {
      return
    }
    if story.isDenied(index) {
      if story.contains(
        anyWord: ["havent", "not", "never", "no", "hasnt", "didnt", "without", "yet"], in: before),
        story.contains(any: Notions(.seen), in: before)
          || ["no", "without"].contains(story.text(index - 1)) || story.text(index - 2) == "no"
          || story.contains(anyWord: ["seen", "been", "see", "had"], in: before)
      {
        if story.contains(any: Notions(.helped), in: rest) { return }
        state(
          "physio_seen", .no,
          (before.last {
            ["havent", "not", "never", "no", "hasnt", "didnt", "without"].contains(story.text($0))
          } ?? index)..<story.end(of: index))
      }
      return
    }
    guard story.isSaid(index) || story.isOwn(index) else { return }
    let isSeen =
      story.contains(any: Notions(.seen), in: before)
      || story.contains(any: Notions(.seen, .unhelped, .helped), in: rest)
      || story.contains(anyWord: ["my", "from", "by", "after", "with"], in: story.before(index, 2))
      || story.text(index - 3) == "with"
    let isCounted =
      story.items[story.end(of: index)].pause == .none
      && ["twice", "weekly", "sessions"].contains(story.text(story.end(of: index)))
    // "Two blocks of physio."
    let isOfSome =
      story.text(index - 1) == "of"
      && story.contains(
        anyWord: [
          "blocks", "block", "rounds", "round", "course", "courses", "sessions", "lots",
          "loads", "bouts",
        ], in: story.before(index, 3))
    if isSeen || isCounted || isOfSome { state("physio_seen", .yes, at: index) }
  }

  /// "After walking 200 yards it cramps and I have to stop".
  private mutating func readWalkingDistance(at index: Int) {
    guard story.isSaid(index) else { return }
    let reach = story.from(index, 8)
    let metres = reach.first { ["metres", "meters", "yards", "m", "yds"].contains(story.text($0)) }
    let isSet =
      story.contains(anyWord: ["set", "certain", "same"], in: reach)
      && story.contains(anyWord: ["distance", "way"], in: reach)
    let sentence = story.sentence(of: index)
    let stops = story.contains(
      anyWord: ["stop", "stand", "rest", "pause"], in: index..<sentence.upperBound)
    guard metres != nil || isSet, stops,
      story.contains(any: Notions(.pain), in: sentence) || story.contains(word: "it", in: sentence)
    else { return }
    state("walk_distance_pain", .yes, index..<(metres.map { $0 + 1 } ?? min(index + 5, story.end)))
  }

  // The goal.

  mutating func readGoal() {
    for index in 0..<story.end
    where story.has(.wish, index) && !story.isSomeoneElse(index) && !story.isAsked(index) {
      let segment = story.segment(of: index)
      var start = story.end(of: index)
      while start < segment.upperBound,
        ["to", "be", "able", "is", "just", "really", "one", "day", "of", "that", "i"].contains(
          story.text(start))
      { start += 1 }
      guard start < segment.upperBound, Self.deeds.contains(story.text(start)),
        story.items[start].pause == .none,
        segment.lowerBound <= index,
        !story.contains(anyWord: ["dont", "didnt", "not"], in: story.before(index, 3))
      else { continue }
      let words = story.original(start..<min(segment.upperBound, story.end))
      state("goal", .text(words), start..<min(segment.upperBound, story.end))
    }
  }

  private static let deeds: WordSet = [
    "run", "running", "jog", "do", "doing", "play", "playing", "get", "getting", "return",
    "returning", "train",
    "training", "sit", "ride", "cycle", "race", "complete", "finish", "walk", "dance", "hike",
    "lift", "squat",
    "swim", "sleep", "go", "keep", "compete", "climb", "ski", "enjoy", "pick", "drive", "garden",
    "resume",
    "back", "deadlift", "racing", "start",
  ]
}
