/// How and when it began.
extension StatementReader {
  mutating func readBeginning() {
    for index in 0..<story.end { readOnset(at: index) }
    for amount in story.amounts { readSpan(amount) }
    // What has come back has two beginnings, and the question asks which is meant.
    let cameBack = (0..<story.end).contains { index in
      story.isOwn(index)
        && (["returned", "recurred", "relapsed"].contains(story.text(index))
          && story.text(index + 1) != "to"
          || story.text(index) == "came" && story.text(index + 1) == "back" && !isOfPerson(index)
          || story.text(index) == "flared" && story.text(index - 1) == "then")
    }
    if !cameBack { for amount in story.amounts { readDuration(amount) } }
    if !cameBack { for amount in story.amounts { readSince(amount) } }
  }

  /// "I was off for a year and came back in September": the person did, and not the pain.
  private func isOfPerson(_ index: Int) -> Bool {
    let before = story.segment(of: index).lowerBound..<index
    return story.contains(anyWord: ["i", "we", "off", "away"], in: before)
      && !story.contains(.pain, in: before) && !story.contains(anyWord: ["it"], in: before)
  }

  /// Whether the item speaks of the pain's beginning, and not of a person's beginning to run.
  func isBeginning(_ index: Int) -> Bool {
    guard story.isSaid(index) else { return false }
    if story.text(index) == "felt" || story.text(index) == "got" && story.text(index - 1) == "i" {
      return story.contains(.pain, in: story.after(index + 1, 4))
        && !story.contains(anyWord: ["never", "always"], in: story.before(index, 2))
    }
    // "Woke up one morning with a sore bum."
    if story.text(index) == "woke" {
      let rest = story.after(index + 1, 9)
      return rest.contains {
        story.text($0) == "with" && story.contains(.pain, in: story.after($0 + 1, 4))
      }
    }
    guard !story.notions[index].isDisjoint(with: .onsets) else { return false }
    if ["turned", "arrived", "kicked"].contains(story.text(index)) {
      // Trains arrive too.
      let before = story.before(index, 16)
      return story.contains(any: Notions.sites.union(Notions(.pain)), in: before)
        || ["it", "this", "which", "that"].contains(story.text(index - 1))
        || story.segment(of: index).lowerBound == index
    }
    if story.has(.arose, index) || story.has(.injured, index) { return true }
    let next = story.end(of: index)
    // "I started them in July": something that one does.
    if ["them", "those", "these"].contains(story.text(next)) { return false }
    let following = story.after(next, 3)
    if let pain = story.after(next, 6).first(where: { story.has(.pain, $0) }),
      !(next..<pain).contains(where: { !story.notions[$0].isDisjoint(with: Self.doings) })
    {
      return true
    }
    if !following.isEmpty, !story.notions[next].isDisjoint(with: Self.doings) { return false }
    let doer = story.before(index, 4)
    return !story.contains(anyWord: ["i", "ive", "id", "we", "im", "season", "training"], in: doer)
      || story.contains(any: Notions(.pain), in: doer)
  }

  static let doings = Notions.sports.union(
    Notions(
      .exercise, .training, .race, .physio, .rehab, .stretch, .squat, .lunge, .deadlift, .newGym,
      .walk, .swim, .hill, .speed, .heavier))

  private mutating func readOnset(at index: Int) {
    let segment = story.segment(of: index)
    if story.has(.pop, index), story.isSaid(index), !isWell(near: index) {
      state("onset", .choice("one_moment"), at: index, weight: 2)
    }
    guard story.isSaid(index) else { return }
    if story.has(.gradual, index), speaksOfBeginning(index, in: segment) {
      state("onset", .choice("gradual"), at: index)
    } else if story.has(.sudden, index), speaksOfBeginning(index, in: segment) {
      state("onset", .choice("one_moment"), at: index)
    } else if story.has(.quick, index), speaksOfBeginning(index, in: segment) {
      state("onset", .choice("quick"), at: index)
    }
  }

  private func isWell(near index: Int) -> Bool {
    story.contains(
      anyWord: ["knee", "ankle", "shoulder", "always", "sometimes"],
      in: story.from(index, 6))
  }

  /// Whether "gradually" or "suddenly" tells how the pain began.
  private func speaksOfBeginning(_ index: Int, in segment: Range<Int>) -> Bool {
    if Self.creeping.contains(story.text(index)) {
      return story.text(index) != "built"
        || story.contains(.pain, in: story.before(index, 4)) || story.text(index - 1) == "it"
    }
    // "Slow onset over three months", "it started slow".
    let last = story.text(story.end(of: index) - 1)
    if story.items[index].length > 1,
      ["onset", "start", "slow", "slowly", "gradually"].contains(last)
    {
      return !story.contains(anyWord: ["i", "we", "ive"], in: story.before(index, 2))
    }
    // "Slowly my sit bone got more and more sore."
    if index == segment.lowerBound, story.items[index].pause >= .stop,
      let got = story.after(index + 1, 8).first(where: {
        ["got", "became", "started", "began"].contains(story.text($0))
      })
    {
      return story.contains(plainly: Notions(.pain), in: story.after(got + 1, 6))
    }
    // "Gradually, over the last few weeks, an ache came on."
    let sentence = story.sentence(of: index)
    // "It came little by little", "it was so gradual".
    let before = story.before(index, 5)
    if story.has(.gradual, index),
      story.contains(anyWord: ["came", "was", "arrived", "built", "grew"], in: before),
      story.contains(anyWord: ["it", "pain", "ache", "soreness"], in: story.before(index, 12)),
      !story.contains(anyWord: ["i", "we"], in: before)
    {
      return true
    }
    // "It was instant."
    if sentence.prefix(while: { $0 < story.end }).count <= 5,
      ["it", "this", "onset"].contains(story.text(sentence.lowerBound)),
      ["was", "came", "happened"].contains(story.text(sentence.lowerBound + 1))
    {
      return true
    }
    if segment.count <= 2 {
      return sentence.prefix(16).contains(where: isBeginning)
    }
    let near =
      max(segment.lowerBound, index - 6)..<min(segment.upperBound, story.end(of: index) + 5)
    if story.contains(
      any: Notions(.raised, .trendWorse, .trendBetter, .better, .worse, .reduced), in: near)
    {
      let close =
        max(segment.lowerBound, index - 3)..<min(segment.upperBound, story.end(of: index) + 2)
      return close.contains(where: isBeginning)
    }
    if near.contains(where: isBeginning) { return true }
    // "I hurt myself doing the splits, a sudden sharp pain."
    if story.has(.sudden, index), story.contains(.pain, in: story.from(index, 4)),
      story.contains(any: Notions(.injured), in: sentence)
    {
      return true
    }
    // "I slipped and felt a sharp pain straight away."
    if story.has(.sudden, index),
      (segment.lowerBound..<index).contains(where: {
        story.text($0) == "felt" && isBeginning($0)
      })
    {
      return true
    }
    return story.has(.sudden, index) && story.contains(.pain, in: story.from(index, 4))
      && story.contains(
        anyWord: ["felt", "had", "got", "was", "onset", "first", "did", "went", "initially"],
        in: near)
      || ["onset"].contains(story.text(story.end(of: index)))
  }

  private static let creeping: WordSet = [
    "crept", "creeping", "insidious", "sneaked", "snuck", "sneaking", "built",
  ]

  /// The beginning that stands just before, or before the pause that an item follows.
  private func onset(before index: Int) -> Int? {
    let segment = story.segment(of: index)
    let reach =
      index == segment.lowerBound ? story.segmentBefore(index) ?? segment : story.before(index, 4)
    return reach.last { $0 < index && (story.has(.arose, $0) || story.has(.began, $0)) }
  }

  /// "It came on over a weekend", "over a few months": how long the beginning took.
  private mutating func readSpan(_ amount: StoryAmount) {
    guard let length = amount.length, !length.isAge, !length.isAgo else { return }
    let range = amount.items
    var lead = story.lead(of: range)
    if story.text(lead) == "of", story.text(lead - 1) == "space" { lead -= 3 }
    guard lead >= 0, ["over", "within", "in"].contains(story.text(lead)), story.isOwn(lead),
      !story.contains(anyWord: ["last", "past"], in: lead..<range.upperBound + 1),
      !["ago", "back", "now", "later"].contains(story.text(range.upperBound)),
      let onset = onset(before: lead), isBeginning(onset),
      // "It starts aching within ten minutes" is what it does each time.
      !["starts", "start", "begins", "begin", "comes", "come"].contains(story.text(onset))
    else { return }
    let days = length.seconds / TimeUnit.day.seconds
    if days <= 4 {
      state("onset", .choice("quick"), onset..<range.upperBound)
    } else if length.high > 1, length.unit == .week || length.unit == .month,
      story.text(lead) == "over"
    {
      state("onset", .choice("gradual"), onset..<range.upperBound)
    }
  }
}
