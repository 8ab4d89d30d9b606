/// Where it hurts, on which side, and where the person lives.
extension StatementReader {
  mutating func readPlaces() {
    for index in 0..<story.end {
      readSite(at: index)
      readHeight(at: index)
      readEnd(ofHamstring: index)
      readSpread(at: index)
      readSide(at: index)
      if story.has(.lives, index) { readRegion(at: index) }
    }
  }

  private static let sites: [(Notion, ChoiceID)] = [
    (.lowerButtock, "lower_buttock"), (.midButtock, "mid_buttock"), (.lowBack, "low_back"),
    (.sideHip, "side_hip"), (.groin, "groin"), (.tailbone, "tailbone"), (.midThigh, "mid_thigh"),
  ]

  private mutating func readSite(at index: Int) {
    guard !story.notions[index].isDisjoint(with: .sites), story.isSaid(index),
      isPainful(near: index), !isWell(after: index), !isReachedBySpread(index)
    else { return }
    for (notion, site) in Self.sites where story.has(notion, index) {
      // "Deep in the buttock, at the sit bone" is at the sit bone.
      state("site", .choice(site), at: index, weight: notion == .midButtock ? 0 : 1)
    }
  }

  /// "My right buttock, low down", "the hamstring, right at the top": the height, after a pause.
  private mutating func readHeight(at index: Int) {
    guard story.isSaid(index), let before = story.segmentBefore(index), before.count <= 20 else {
      return
    }
    let segment = story.segment(of: index)
    let near = segment.lowerBound..<min(segment.lowerBound + 4, segment.upperBound)
    guard near.contains(index),
      near.lowerBound == index || story.text(near.lowerBound) == "right"
        || ["up", "at", "just", "down", "the", "by", "near", "along"].contains(
          story.text(near.lowerBound))
    else { return }
    let last = max(before.lowerBound, before.upperBound - 3)..<before.upperBound
    let isOfButtock = story.contains(anyWord: Self.buttocks, in: last)
    let isOfHamstring =
      story.contains(plainly: Notions(.thigh), in: last) || story.contains(word: "ham", in: last)
    switch story.text(index) {
    case "low", "lower", "bottom", "fold", "crease":
      if isOfButtock { state("site", .choice("lower_buttock"), at: index) }
    case "bone" where near.lowerBound != index:
      if isOfButtock { state("site", .choice("lower_buttock"), at: index) }
    case "high", "top":
      if isOfHamstring { state("site", .choice("lower_buttock"), at: index) }
    default: return
    }
  }

  /// "My hamstring started complaining right at the top", "my hamstring hurts up high".
  private mutating func readEnd(ofHamstring index: Int) {
    if ["bottom", "base", "low", "crease"].contains(story.text(index)) {
      return readEnd(ofButtock: index)
    }
    // "Right hamstring high up."
    if story.text(index) == "high", story.text(index + 1) == "up", story.isSaid(index),
      Self.hamstrings.contains(story.text(index - 1)), !story.items[index].isCovered
    {
      return state("site", .choice("lower_buttock"), index - 1..<index + 2)
    }
    guard ["top", "high"].contains(story.text(index)), !story.items[index].isCovered,
      story.isSaid(index), story.text(index + 1) != "of",
      ["up", "the", "at", "very"].contains(story.text(index - 1)),
      story.text(index) == "high" || story.contains(word: "at", in: story.before(index, 3))
    else { return }
    let before = story.before(index, 9)
    guard
      let hamstring = before.last(where: {
        Self.hamstrings.contains(story.text($0)) && story.items[$0].length == 1
      }),
      story.contains(any: Notions(.pain, .began, .arose, .injured), in: hamstring..<index)
    else { return }
    state("site", .choice("lower_buttock"), hamstring..<index + 1)
  }

  /// "My glute, right at the bottom", "my left buttock is sore at the base".
  private mutating func readEnd(ofButtock index: Int) {
    guard !story.items[index].isCovered, story.isSaid(index), story.text(index + 1) != "of",
      story.text(index) == "low"
        ? story.text(index + 1) == "down" : ["the", "very"].contains(story.text(index - 1)),
      let buttock = story.before(index, 6).last(where: {
        Self.buttocks.contains(story.text($0)) && !story.items[$0].isCovered
      }), !story.has(.sit, buttock), isPainful(near: index),
      story.text(index) == "low" || ["at", "by", "near", "in"].contains(story.text(index - 2))
    else { return }
    state("site", .choice("lower_buttock"), buttock..<index + 1)
  }

  private static let hamstrings: WordSet = ["hamstring", "hamstrings", "hammy", "hammies", "ham"]

  private static let buttocks: WordSet = [
    "buttock", "buttocks", "bum", "butt", "cheek", "glute", "glutes", "bottom", "backside",
  ]

  /// Whether a place is spoken of as hurting: the text speaks of pain, or the place stands alone.
  func isPainful(near index: Int) -> Bool {
    let segment = story.segment(of: index)
    if story.contains(any: Notions(.told, .rehab, .stretch, .physio), in: segment) {
      return story.contains(.pain, in: segment)
    }
    // Nobody names the bone they sit on but for its pain.
    return !story.allNotions.isDisjoint(
      with: Notions.onsets.union(Notions(.pain, .worse, .pop, .lowerButtock)))
      || story.saysIt || segment.count <= 7
  }

  /// "My low back is fine".
  private func isWell(after index: Int) -> Bool {
    let rest = story.after(story.end(of: index), 5)
    return story.contains(.fine, in: rest)
      || story.contains(anyWord: ["normal", "good", "unaffected"], in: rest)
  }

  /// "Down the back of my thigh": where it goes, not where it is.
  private func isReachedBySpread(_ index: Int) -> Bool {
    story.contains(any: Notions(.spreads), in: story.before(index, 5))
      || story.contains(anyWord: ["down", "into", "towards", "along"], in: story.before(index, 4))
        && story.has(.midThigh, index)
  }

  private mutating func readSpread(at index: Int) {
    if story.has(.staysPut, index), story.isSaid(index), isPainful(near: index) {
      state("refers", .choice("none"), at: index)
    }
    if story.has(.spreads, index), story.isDenied(index) {
      let rest = story.after(story.end(of: index), 6)
      let isPartial =
        story.contains(any: Notions(.belowKnee, .knee), in: rest)
        || story.contains(anyWord: ["away", "back", "work", "running", "gym"], in: rest)
      let isPlace =
        story.contains(any: Notions(.thigh, .leg, .midThigh), in: rest)
        || story.contains(anyWord: ["anywhere", "elsewhere", "down"], in: rest)
        || ["spread", "spreads", "radiate", "radiates", "travel", "refer"]
          .contains(story.text(index))
      if isPlace, !isPartial { state("refers", .choice("none"), at: index) }
      return
    }
    // "Low down in the buttock" goes nowhere.
    if story.text(index) == "down", ["low", "lower", "deep"].contains(story.text(index - 1)) {
      return
    }
    guard story.text(index) == "down" || story.has(.spreads, index), story.isSaid(index),
      story.contains(any: Notions(.pain, .spreads), in: story.sentence(of: index))
        || story.contains(
          anyWord: ["going", "goes", "runs", "spreading", "travels"], in: story.before(index, 3))
    else { return }
    let rest = story.from(index, 13)
    let stop = rest.dropFirst().first { ["when", "after", "while", "if"].contains(story.text($0)) }
    let reach = index..<(stop ?? rest.upperBound)
    if let part = story.first(.belowKnee, in: reach), story.isSaid(part) {
      state("refers", .choice("below_knee"), index..<story.end(of: part))
    } else if let part = reach.first(where: { story.has(.thigh, $0) || story.has(.midThigh, $0) }) {
      state("refers", .choice("thigh"), index..<story.end(of: part))
    } else if let knee = story.first(.knee, in: reach), story.contains(.leg, in: reach) {
      state("refers", .choice("thigh"), index..<story.end(of: knee))
    }
  }

  private mutating func readSide(at index: Int) {
    if story.has(.swapsSides, index), story.isSaid(index) {
      state("side", .choice("swaps"), at: index, weight: 3)
    } else if story.has(.bothSides, index), story.isSaid(index), isPainful(near: index) {
      state("side", .choice("both"), at: index, weight: 2)
    }
    let word = Self.shortSides[story.text(index)] ?? story.text(index)
    if word == "both", story.isSaid(index), isPainful(near: index),
      story.after(index + 1, 3).contains(where: {
        (story.isPlainly(Notions(.bodyHalf), $0) || story.has(.lowerButtock, $0))
          && !story.isPlainly(Notions(.leg), $0)
      }), story.text(index + 1) != "legs", story.text(index + 2) != "legs"
    {
      state("side", .choice("both"), index..<min(index + 2, story.end), weight: 2)
    }
    guard word == "left" || word == "right", story.isSaid(index), isSide(index),
      !isWell(after: index), isPainful(near: index)
    else { return }
    let other = word == "left" ? "right" : "left"
    let isPair = story.text(index + 1) == "and" && story.text(index + 2) == other
    let closesPair = story.text(index - 1) == "and" && story.text(index - 2) == other
    if isPair || closesPair { return }
    state("side", .choice(ChoiceID(word)), at: index)
  }

  private static let shortSides = ["rt": "right", "lt": "left"]

  /// Whether "left" or "right" here is a side of the body, and not "left it", "right now".
  private func isSide(_ index: Int) -> Bool {
    let next = index + 1
    let follows = story.items[min(next, story.end)].pause == .none && next < story.end
    if follows {
      // "Sore right under the buttock" says how exactly.
      if story.text(index) == "right", Self.exactly.contains(story.text(next)),
        !["the", "my", "lower", "upper"].contains(story.text(index - 1))
      {
        return false
      }
      // "On the left side of the river."
      if story.text(next) == "side", story.text(next + 1) == "of",
        !story.contains(
          plainly: Notions.sites.union(Notions(.bodyHalf)), in: story.after(next + 2, 3))
      {
        return false
      }
      if story.contains(plainly: Notions(.bodyHalf), in: story.after(next, 2))
        || story.contains(any: Notions(.bodyHalf, .groin).union(.sites), in: story.after(next, 2)),
        !story.contains(anyWord: ["hand", "handed", "foot", "footed"], in: story.after(next, 1))
      {
        return true
      }
      if story.text(next) == "hand", story.text(next + 1) == "side" { return true }
      if story.has(.elsewhere, next)
        || ["handed", "footed", "now", "away"].contains(story.text(next))
      {
        return false
      }
    }
    let before = story.text(index - 1)
    let isLed =
      ["the", "my"].contains(before)
      && ["on", "in", "its", "is", "of", "at", "just", "only", "mainly", "mostly", "meant"]
        .contains(story.text(index - 2))
      || ["on", "lower", "upper"].contains(before) || (before == "my" && !follows)
    let isFollowed =
      !follows
      || [
        "and", "when", "after", "only", "since", "for", "it", "that", "is",
        "hurts", "aches", "started", "which", "mainly", "mostly", "at", "near", "low", "just",
        "where", "as", "too", "also", "got", "gets", "was", "has", "had", "been", "feels", "hurt",
        "seems", "being", "not", "thats", "diagnosed", "confirmed", "under", "below",
      ]
      .contains(story.text(next))
    // "The right." "My right one."
    let segment = story.segment(of: index)
    if ["the", "my"].contains(before), !follows, segment.lowerBound == index - 1, story.saysPain {
      return true
    }
    return isLed && isFollowed
      || isListed(side: index)
  }

  private static let exactly: WordSet = [
    "under", "underneath", "below", "beneath", "in", "on", "at", "where", "near", "by", "behind",
    "above", "inside", "beside", "along", "around", "across", "against",
  ]

  /// "Buttock pain, right, 6 weeks."
  private func isListed(side index: Int) -> Bool {
    let segment = story.segment(of: index)
    let isTag =
      ["?", "so"].contains(story.text(segment.upperBound))
      || story.items[segment.upperBound].pause == .question
    guard segment.prefix(while: { $0 < story.end }).count == 1, !isTag else { return false }
    guard let before = story.segmentBefore(index) else {
      // "Left.": a "right" opens or closes many a sentence.
      // It may also answer for the pain of the sentence before.
      let pains = Notions.sites.union(Self.situations).union(Notions(.pain))
      let answers =
        story.sentence(of: index) == segment
        && (story.sentenceBefore(index).map { story.contains(any: pains, in: $0) } ?? false)
        && !["so", "then", "now", "ok", "okay", "well", "anyway"].contains(
          story.text(segment.upperBound))
      return story.saysPain && index > 0
        && (story.text(index) == "left" || segment.upperBound >= story.end || answers)
    }
    return story.contains(any: Notions(.pain).union(.sites), in: before)
      || story.saysPain && !story.amounts(in: before).isEmpty
  }

  /// "I live in Leeds, England": the words that may name a country, longest first.
  private mutating func readRegion(at index: Int) {
    let sentence = story.sentence(of: index)
    let start = story.end(of: index) - 1
    let reach = start..<min(sentence.upperBound, start + 6)
    guard story.isSaid(index), !story.contains(anyWord: Self.away, in: reach) else { return }
    for first in reach where opensCountry(first) {
      for last in stride(from: min(first + 3, reach.upperBound - 1), through: first, by: -1) {
        let names = (first...last).map(story.text)
        state("region", .named(names), index..<last + 1, weight: names.count)
      }
    }
  }

  private func opensCountry(_ index: Int) -> Bool {
    ["in", "the"].contains(story.text(index - 1)) || story.items[index].pause == .comma
  }

  private static let away: WordSet = [
    "next", "holiday", "visiting", "trip", "week", "pain", "month", "gym", "race",
  ]
}
