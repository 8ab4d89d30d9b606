/// Whether the person still trains, since when not, and what other exercise goes well.
extension StatementReader {
  mutating func readRest() {
    for index in 0..<story.end {
      // "It's not the running" says what it is not, and nothing of rest.
      let isContrast = story.text(index) == "not" && story.text(index + 1) == "the"
      if story.has(.stopped, index), !isContrast { readStop(at: index) }
      if story.has(.reduced, index), isOwnAct(index), !isResumed(after: index), isOfTraining(index)
      {
        state("rest_state", .choice("reduced"), at: index)
      }
      if isDownTo(index), story.isSaid(index), !isResumed(after: index) {
        state("rest_state", .choice("reduced"), index..<min(story.end, index + 4))
      }
      if story.has(.asUsual, index), isOwnAct(index), isOfTraining(index) {
        state("rest_state", .choice("normal"), at: index)
      }
      if story.has(.fine, index) { readOtherExercise(at: index) }
    }
    for amount in story.amounts { readSinceTrained(amount) }
  }

  /// "Stopped doing hills": the rest goes on.
  private func isOfPart(_ index: Int) -> Bool {
    let rest = story.after(story.end(of: index), 4)
    let part = rest.first {
      !story.notions[$0].isDisjoint(
        with: Notions(.hill, .speed, .squat, .lunge, .deadlift, .yoga, .race))
    }
    let whole = rest.first {
      !story.notions[$0].isDisjoint(with: Notions(.run, .exercise, .gym, .team, .cycle))
    }
    guard let part else { return false }
    return whole.map { part < $0 } ?? true
  }

  /// Whether the item is said of oneself; a "not" inside the phrase is part of it.
  private func isOwnAct(_ index: Int) -> Bool {
    story.isOwn(index) && (story.isSaid(index) || story.items[index].length > 1)
  }

  private func isOfTraining(_ index: Int) -> Bool {
    if isStopOfWhatCameBefore(index) { return true }
    // "I've been off again for two weeks", after a sentence about running.
    if story.contains(word: "off", in: index..<story.end(of: index))
      || story.text(index) == "had" && story.end(of: index) == index + 3,
      let before = story.sentenceBefore(index),
      story.contains(plainly: Self.exerting.union(Notions(.rest)), in: before)
    {
      return true
    }
    let next = story.end(of: index)
    let follows = min(story.segment(of: index).upperBound, next + 5)
    // "Not run for two months and sitting is still a 3."
    let isOther = (next..<max(next, follows)).first {
      story.text($0) == "and" && story.has(.sit, $0 + 1)
    }
    let reach = max(story.segment(of: index).lowerBound, index - 3)..<(isOther ?? follows)
    if [
      "sitting", "sit", "painkillers", "ibuprofen", "meds", "chocolate", "sugar", "alcohol", "work",
      "stretching",
    ].contains(where: { story.contains(word: $0, in: reach) }) {
      return false
    }
    return story.contains(
      plainly: Notions.sports.union(Notions(.exercise, .training, .race, .hill, .speed)), in: reach)
      || ["running", "run", "training", "train", "mileage", "trained"].contains { word in
        (index..<story.end(of: index)).contains { story.text($0) == word }
      }
      || ["resting", "rested", "rest"].contains { word in
        (index..<story.end(of: index)).contains { story.text($0) == word }
      }
      || ["back", "on", "through"].contains(story.text(story.end(of: index) - 1))
        && ["cut", "scaled", "dialled", "dialed", "carried", "running", "backed"].contains(
          story.text(index))
        && story.segment(of: index).count <= 6
  }

  /// "I ran three times a week. ... I stopped completely in September."
  private func isStopOfWhatCameBefore(_ index: Int) -> Bool {
    var next = story.end(of: index)
    if ["completely", "altogether", "entirely", "totally"].contains(story.text(next)) { next += 1 }
    let when = story.amounts(in: story.after(next, 2)).first
    if let when, when.moment != nil || when.length?.isAgo == true { next = when.items.upperBound }
    if ["ago", "back"].contains(story.text(next)) { next += 1 }
    // "I quit in September from my job."
    guard ["stopped", "quit"].contains(story.text(index)), story.items[index].length == 1,
      story.text(index - 1) == "i" || story.text(index - 1) == "ive",
      story.items[min(next, story.end)].pause != .none
        || ["because", "and", "due", "as", "when", "for", "since", "now"].contains(
          story.text(next))
    else { return false }
    let sentence = story.sentence(of: index)
    let before = story.sentenceBefore(index) ?? sentence
    let others = Notions(.sit, .stretch, .rehab, .physio)
    let earlier = before.lowerBound..<index
    return
      (story.contains(plainly: Self.exerting, in: earlier)
      || story.contains(any: Self.exerting, in: earlier))
      && !story.contains(any: others, in: before.lowerBound..<sentence.upperBound)
  }

  /// "Down to three runs a week."
  private func isDownTo(_ index: Int) -> Bool {
    if story.text(index) == "down", story.text(index + 1) == "to", story.text(index - 1) == "me",
      ["once", "twice"].contains(story.text(index + 2)), story.allNotions.has(.run)
    {
      return true
    }
    guard story.text(index) == "down", story.text(index + 1) == "to",
      ["im", "am", "now", "went", "gone", "back", "running", "training", "its", "me"].contains(
        story.text(index - 1)),
      let amount = story.amounts(in: story.after(index + 2, 2)).first
    else { return false }
    return story.contains(
      anyWord: [
        "runs", "run", "days", "times", "sessions", "miles", "km", "k", "rides", "classes",
      ],
      in: amount.items.lowerBound..<min(story.end, amount.items.upperBound + 3))
  }

  /// "Stopped for two weeks, then went back to it"; a few sentences on, it would be another story.
  private func isResumed(after index: Int) -> Bool {
    let rest = story.end(of: index)..<min(story.end, index + 80)
    return rest.contains { place in
      switch story.text(place) {
      case "back":
        ["to", "running", "training", "into", "at"].contains(story.text(place + 1))
          && !story.isWish(place)
          && !["cut", "cutting", "get", "getting", "scaled"].contains(story.text(place - 1))
      case "resumed", "restarted", "returned": true
      case "currently": story.contains(plainly: Notions(.run, .exercise), in: place + 1..<place + 3)
      case "started", "start":
        story.contains(any: Notions(.run, .exercise), in: story.after(story.end(of: place), 2))
          && !story.isWish(place)
      case "again":
        story.contains(any: Notions(.run, .exercise), in: story.before(place, 3))
          && !story.isWish(place)
      default: false
      }
    }
  }

  private mutating func readStop(at index: Int) {
    // "I took 3 months off running."
    if story.text(index) == "off",
      story.contains(anyWord: ["took", "had"], in: story.before(index, 5))
    {
      return
    }
    // "I ran 30k with no training."
    // "No running for me."
    let next = story.end(of: index)
    if story.text(index) == "no", story.text(next) == "for", story.text(next + 1) == "me" { return }
    // "No sport": perhaps never any.
    if story.text(index) == "no", story.text(story.end(of: index) - 1) == "sport",
      story.items[story.end(of: index)].pause != .none
    {
      return
    }
    // "Running or not running".
    if story.text(index - 1) == "or" { return }
    if story.text(index) == "no", ["with", "on", "from", "after"].contains(story.text(index - 1)) {
      return
    }
    // "Five weeks of no running."
    if story.text(index) == "no", story.text(index - 1) == "of", story.isOwn(index),
      let amount = story.amounts(in: story.before(index, 6)).last,
      amount.items.upperBound == index - 1, let length = amount.length, isOfTraining(index)
    {
      state("rest_state", .choice("stopped"), at: index)
      state(
        "stopped_weeks", .seconds(length.seconds), amount.items.lowerBound..<story.end(of: index))
      return
    }
    guard isOwnAct(index), isOfTraining(index), !isResumed(after: index), !isOfPart(index),
      ![
        "hurting", "me", "it", "taking", "stretching", "when", "if", "halfway", "mid", "work",
        "smoking", "drinking",
      ].contains(story.text(story.end(of: index)))
    else { return }
    let segment = story.segment(of: index)
    if story.contains(
      anyWord: ["if", "when", "until", "before", "after", "once", "would"],
      in: story.before(index, 3))
    {
      return
    }
    let other = story.contains(
      any: Notions(.stretch, .physio, .rehab), in: story.after(story.end(of: index), 2))
    if other { return }
    let amount =
      story.amounts(in: segment).first {
        $0.items.lowerBound >= index
          || $0.items.upperBound <= index && $0.length?.isAgo == true
      } ?? lengthAfter(index)
    if let amount, let seconds = seconds(since: amount), seconds >= TimeUnit.day.seconds {
      // "Stopped running for 2 weeks" may be over; "haven't run for 2 weeks" is not.
      let isPlainPast =
        ["stopped", "stop", "quit", "had"].contains(story.text(index))
        && story.text(story.lead(of: amount.items)) == "for"
        && !story.contains(
          anyWord: ["have", "ive", "has"], in: max(0, index - 3)..<amount.items.lowerBound)
      if isPlainPast { return }
      let range = amount.items
      let isSoLong = ["havent", "hasnt", "not"].contains(story.text(index))
      if ["in", "every"].contains(story.text(range.lowerBound - 1)), amount.moment == nil,
        !isSoLong
      {
        return
      }
      state(
        "stopped_weeks", .seconds(seconds),
        min(index, range.lowerBound)..<max(story.end(of: index), range.upperBound))
    }
    state("rest_state", .choice("stopped"), at: index)
  }

  /// "It's been a fortnight since I trained."
  private mutating func readSinceTrained(_ amount: StoryAmount) {
    guard isSinceTrained(amount), let length = amount.length, story.isOwn(amount.items.lowerBound)
    else { return }
    let words = amount.items.lowerBound..<min(story.end, amount.items.upperBound + 3)
    state("rest_state", .choice("stopped"), words)
    state("stopped_weeks", .seconds(length.seconds), words)
  }

  func isSinceTrained(_ amount: StoryAmount) -> Bool {
    let since = amount.items.upperBound
    let verb = story.text(since + 2) == "last" ? since + 3 : since + 2
    return amount.length != nil && story.text(since) == "since" && story.text(since + 1) == "i"
      && ["ran", "run", "trained", "train", "played", "lifted", "exercised"]
        .contains(story.text(verb))
  }

  /// "I've stopped football, three weeks now": a length that stands by itself soon after.
  private func lengthAfter(_ index: Int) -> StoryAmount? {
    let sentence = story.sentence(of: index)
    let reach =
      story.end(of: index)..<max(story.end(of: index), min(sentence.upperBound, index + 14))
    return story.amounts(in: reach).first { amount in
      let range = amount.items
      let others = Self.exerting.union(Notions(.pain, .sit, .rehab, .began, .arose))
      return amount.length != nil
        && !story.contains(any: others, in: story.segment(of: range.lowerBound))
        && (["now", "already"].contains(story.text(range.upperBound))
          || story.text(story.lead(of: range)) == "for"
          || story.text(story.lead(of: range)) == "been")
    }
  }

  /// "Swimming is fine", "I can cycle without pain".
  private mutating func readOtherExercise(at index: Int) {
    guard story.isOwn(index) else { return }
    let segment = story.segment(of: index)
    let before = max(segment.lowerBound, index - 6)..<index
    // "Rowing for years, no bother, then …" is how it was.
    if story.contains(anyWord: ["been", "years", "was", "were", "until"], in: before) { return }
    let kinds = Notions(.swim, .cycle, .gym, .yoga)
    let isPhraseDenial = story.items[index].length > 1
    guard story.isSaid(index) || isPhraseDenial else { return }
    let isPlain = !["no"].contains(story.text(index)) || story.items[index].length > 1
    guard isPlain else { return }
    if let kind = before.last(where: { !story.notions[$0].isDisjoint(with: kinds) }),
      story.isOwn(kind)
    {
      state("cross_train", .yes, kind..<story.end(of: index))
    } else if let last = story.segmentBefore(index),
      ["which", "that", "and", "it"].contains(story.text(segment.lowerBound))
        || story.text(segment.lowerBound) == "no" && segment.count <= 4
          && !segment.contains(where: { situation(at: $0) != nil }),
      index <= segment.lowerBound + 3,
      let kind = last.suffix(4).last(where: { !story.notions[$0].isDisjoint(with: kinds) }),
      story.isOwn(kind)
    {
      state("cross_train", .yes, kind..<story.end(of: index))
    } else if ["no", "without", "pain", "doesnt", "never"].contains(story.text(index)),
      let kind = story.after(story.end(of: index), 4).first(where: {
        !story.notions[$0].isDisjoint(with: kinds)
      }),
      story.contains(
        anyWord: ["when", "with", "swimming", "cycling", "on", "in"],
        in: story.end(of: index)..<story.end(of: kind))
    {
      state("cross_train", .yes, index..<story.end(of: kind))
    }
  }
}
