/// What changed in the training before the pain, and which sports the person does.
extension StatementReader {
  mutating func readTraining() {
    for index in 0..<story.end {
      readVolume(at: index)
      readIntensity(at: index)
      readWeight(at: index)
    }
  }

  private mutating func readVolume(at index: Int) {
    let segment = story.segment(of: index)
    if story.has(.unchanged, index), story.isOwn(index) {
      if !story.contains(anyWord: ["pain", "better"], in: story.after(story.end(of: index), 3)),
        story.text(story.end(of: index)) != "yet"
      {
        state("train_volume_change", .no, at: index)
      }
      return
    }
    let isDone = story.isSaid(index)
    guard isDone || story.isDenied(index) else { return }
    if story.has(.race, index), isDone {
      let isEntered = story.contains(
        anyWord: ["entered", "signed", "stop", "stopped", "before"], in: story.before(index, 4))
      let isFar = story.contains(anyWord: ["years", "year"], in: story.before(index, 4))
      if !isEntered, !isFar { state("train_volume_change", .yes, index..<raceEnd(index)) }
    }
    if ["training", "train", "trained", "preparing", "prepping"].contains(story.text(index)),
      isDone, let end = preparation(after: story.end(of: index)),
      !story.contains(
        anyWord: ["entered", "signed", "stop", "stopped", "before", "years", "to", "if"],
        in: story.before(index, 4))
    {
      state("train_volume_change", .yes, index..<end)
    }
    if story.has(.wentBack, index), isDone,
      ["after", "back", "returned"].contains(story.text(index)) == false,
      ["couch", "c25k", "took", "taken"].contains(story.text(index))
    {
      state("train_volume_change", .yes, at: index)
    }
    if story.has(.wentBack, index), isDone, isReturn(index) {
      state("train_volume_change", .yes, at: index)
    }
    if story.text(index) == "after", story.has(.wentBack, index), isDone,
      story.contains(any: Self.trained, in: segment)
    {
      state("train_volume_change", .yes, at: index)
    }
    if let end = raisedTraining(at: index) {
      let value: StatedAnswer = isDone ? .yes : .no
      state("train_volume_change", value, index..<end)
    }
  }

  /// "Since going back to hockey", "when I returned to running": what the pain began with.
  private func isReturn(_ index: Int) -> Bool {
    guard ["back", "returned", "returning", "return"].contains(story.text(index)) else {
      return false
    }
    let sentence = story.sentence(of: index)
    // "When I went back to running it returned."
    if story.contains(
      anyWord: ["returned", "flared", "again"], in: index + 1..<sentence.upperBound)
    {
      return false
    }
    return story.contains(
      anyWord: ["since", "when", "after", "following"], in: story.before(index, 5))
      && (story.contains(any: Notions(.pain), in: story.sentence(of: index))
        || story.sentence(of: index).contains(where: isBeginning)
        || story.contains(anyWord: ["it", "its"], in: story.sentence(of: index)))
  }

  private static let trained = Notions(.training, .run, .exercise, .gym, .cycle)

  private func raceEnd(_ index: Int) -> Int {
    let rest = story.after(story.end(of: index), 3)
    return rest.last {
      story.contains(
        anyWord: ["marathon", "race", "ultra", "half", "10k", "triathlon"], in: $0..<$0 + 1)
    }
    .map { $0 + 1 } ?? story.end(of: index)
  }

  /// Where "upped my mileage", "more running", "running further" ends, when it begins here.
  private func raisedTraining(at index: Int) -> Int? {
    let next = story.end(of: index)
    if story.text(index) == "ready", story.text(index - 1) == "getting" {
      return preparation(after: next)
    }
    // "A year off and then straight back to 30 miles a week."
    if story.text(index) == "back", story.text(index + 1) == "to",
      story.contains(anyWord: ["went", "straight", "jumped", "going"], in: story.before(index, 3)),
      story.contains(
        anyWord: ["off", "break", "out", "rest"],
        in: story.sentence(of: index).lowerBound..<index)
    {
      return perWeek(after: index + 1)
    }
    if story.has(.raised, index) {
      if story.text(index) == "up", story.text(index - 1) != "went" { return nil }
      if story.text(index) == "up" { return nil }
      if let end = preparation(after: next) ?? perWeek(after: next) ?? ownRise(index) {
        return end
      }
      let rest = story.after(next, story.text(next) == "from" ? 7 : 4)
      guard let what = rest.first(where: { isTraining($0) || story.text($0) == "amount" }) else {
        return nil
      }
      if story.contains(any: Notions(.pain, .speed, .heavier), in: next..<what) { return nil }
      if story.text(what) == "training",
        story.contains(any: Notions(.speed, .hill), in: what..<story.end(of: what) + 1)
      {
        return nil
      }
      return story.end(of: what)
    }
    guard story.has(.more, index) else {
      // "Longer runs", "doing more than usual".
      return nil
    }
    let before = story.before(index, 3)
    if story.contains(any: Notions(.pain, .worse, .stiff, .rest, .cannot), in: before) {
      return nil
    }
    if story.contains(
      anyWord: ["no", "any", "much", "once", "how", "the", "feel", "feels", "it", "gets"],
      in: story.before(index, 1))
    {
      return story.contains(anyWord: ["running", "ran", "run", "training", "trained"], in: before)
        && story.text(index - 1) == "much" ? next : nil
    }
    let rest = story.after(next, 2)
    if story.text(next) == "than", !story.amounts(in: next..<next + 2).isEmpty {
      return nil
    }
    if let what = rest.first(where: isTraining),
      !story.contains(
        anyWord: ["when", "than", "after", "on", "hill", "hills", "speed", "if", "i"],
        in: next..<what)
    {
      if ["longer", "further"].contains(story.text(index)),
        ["runs", "run", "running", "miles", "distances", "sessions", "rides"].contains(
          story.text(what)) == false
      {
        return nil
      }
      if story.contains(any: Notions(.hill, .speed), in: next..<what) || story.has(.hill, what - 1)
      {
        return nil
      }
      return story.end(of: what)
    }
    let doing = before.contains {
      story.has(.run, $0) || story.has(.exercise, $0) || story.has(.cycle, $0)
        || story.text($0) == "training" || story.text($0) == "doing"
    }
    guard doing, ["more", "longer", "further", "extra"].contains(story.text(index)) else {
      return nil
    }
    let follower = story.text(next)
    let closes =
      story.items[next].pause != .none || next >= story.end
      || [
        "than", "lately", "recently", "and", "each", "every", "before", "this", "a", "since", "for",
        "because", "in", "often",
      ].contains(follower)
    if follower == "than",
      ["usual", "normal", "i", "before", "ever"].contains(story.text(next + 1)) == false
    {
      return nil
    }
    if story.contains(anyWord: ["hurts", "if", "when"], in: before) { return nil }
    return closes ? next : nil
  }

  /// "My weekly distance nearly doubled."
  private func ownRise(_ index: Int) -> Int? {
    guard
      ["doubled", "tripled", "increased", "jumped", "ramped", "rose"].contains(story.text(index))
    else { return nil }
    let before = story.before(index, 5)
    guard story.contains(.training, in: before.suffix(3).first.map { $0..<index } ?? before),
      story.contains(anyWord: ["my", "weekly", "training", "the"], in: before),
      !story.contains(anyWord: ["i", "ive", "pain", "to", "have"], in: before)
    else { return nil }
    return story.end(of: index)
  }

  /// Where "for a half", "for Chester marathon" ends, when it begins here.
  private func preparation(after index: Int) -> Int? {
    guard ["for", "to", "towards"].contains(story.text(index)) else { return nil }
    return story.after(index + 1, 4).first { place in
      Self.races.contains(story.text(place))
        && !(story.text(place) == "half" && ["an", "hour", "past"].contains(story.text(place + 1)))
    }
    .map { $0 + 1 }
  }

  private static let races: WordSet = [
    "marathon", "half", "ultra", "race", "10k", "50k", "100k", "ironman", "triathlon", "sportive",
    "duathlon",
  ]

  /// Where "from maybe 10 to 25 miles a week", "to five days a week" ends, when it begins here.
  private func perWeek(after index: Int) -> Int? {
    let rest = story.after(index, 9)
    guard let week = rest.first(where: { ["week", "weekly"].contains(story.text($0)) }),
      let amount = story.amounts(in: index..<week).last, amount.items.lowerBound <= index + 5,
      (amount.items.upperBound..<week).allSatisfy({
        ["a", "of", "per", "each", "times", "days", "runs", "sessions", "miles", "km", "k", "kms"]
          .contains(story.text($0)) || isTraining($0)
      }),
      !story.contains(any: Notions(.pain, .sit, .stretch, .rehab), in: rest)
    else { return nil }
    return week + 1
  }

  private func isTraining(_ index: Int) -> Bool {
    story.has(.training, index) || story.has(.run, index) || story.has(.race, index)
      || story.has(.exercise, index)
      || (story.has(.gym, index) && story.text(index) != "weights") || story.has(.cycle, index)
      || story.has(.team, index)
  }

  // How hard.

  private static let changes: [(Notion, ChoiceID)] = [
    (.speed, "speed"), (.hill, "hills"), (.heavier, "heavier"), (.newGym, "new_gym"),
  ]

  private mutating func readIntensity(at index: Int) {
    for (notion, value) in Self.changes where story.has(notion, index) && story.isSaid(index) {
      let isPlain = notion == .heavier || notion == .newGym
      if isPlain ? isRealChange(index) : isChanged(index) {
        state("train_intensity_change", .including(value), at: index)
      }
    }
  }

  private func isOfAmount(_ index: Int, in segment: Range<Int>) -> Bool {
    ["a", "lots", "loads"].contains(story.text(index))
      && !story.contains(
        anyWord: ["lately", "recently", "been", "ive", "did", "doing", "extra"], in: segment)
  }

  /// "Added 20 kilos".
  private mutating func readWeight(at index: Int) {
    guard story.has(.added, index) || story.has(.raised, index), story.isSaid(index),
      let amount = story.amounts(in: story.after(index + 1, 3)).first, amount.number != nil,
      ["kg", "kgs", "kilos", "kilo", "lbs", "lb", "pounds"].contains(
        story.text(amount.items.upperBound))
    else { return }
    state("train_intensity_change", .including("heavier"), index..<amount.items.upperBound + 1)
  }

  private func isRealChange(_ index: Int) -> Bool {
    let segment = story.segment(of: index)
    return !story.contains(
      any: Notions(.rehab, .physio, .told, .returns), in: story.before(index, 6))
      && !story.contains(
        anyWord: ["hurts", "painful", "worse", "again", "when", "if"],
        in: segment.lowerBound..<index)
  }

  /// Whether hills or speed are new, and not only where it hurts.
  private func isChanged(_ index: Int) -> Bool {
    let segment = story.segment(of: index)
    let before = story.before(index, 6)
    // "The day after a hilly run" is when, and no change.
    if story.text(index) == "hilly", story.contains(word: "day", in: story.before(index, 3)) {
      return false
    }
    // "Aggravated by running uphill" is where it hurts.
    if story.contains(any: Notions(.worse), in: segment.lowerBound..<index) { return false }
    let isWorse = story.contains(any: Notions(.worse), in: segment)
    // "It hurts since I added hills."
    if !isWorse, let added = story.before(index, 4).last(where: { story.has(.added, $0) }),
      story.contains(anyWord: ["since", "after"], in: story.before(added, 2))
    {
      return true
    }
    let hurts =
      isWorse
      || before.contains { story.has(.pain, $0) && !isBeginning($0) }
    let began =
      segment.contains(where: isBeginning)
      || (story.segmentBefore(index)?.contains(where: isBeginning) ?? false)
      || (story.segmentAfter(index)?.contains(where: isBeginning) ?? false)
    let brought: WordSet = ["after", "following", "since", "from", "with", "by", "due"]
    if began, story.contains(anyWord: brought, in: story.before(index, 7)) {
      let after = before.contains { ["hurts", "hurt", "worse", "sore"].contains(story.text($0)) }
      return !after || before.contains(where: isBeginning)
    }
    if hurts { return false }
    let added = story.before(index, 5).last {
      // "I run up hills" adds none, nor does "I run a lot of hills".
      (story.has(.added, $0) && (began || !isOfAmount($0, in: segment))
        || story.has(.raised, $0) && story.text($0) != "up")
        && !isBeginning($0)
    }
    if added == nil,
      let other = story.before(index, 8).last(where: {
        story.has(.speed, $0) || story.has(.hill, $0) || story.has(.heavier, $0)
      }), story.contains(anyWord: ["and", "plus"], in: other..<index)
    {
      return story.has(.heavier, other) || isChanged(other)
    }
    guard let added else {
      return story.contains(anyWord: ["lately", "recently"], in: segment)
        && story.contains(anyWord: ["doing", "been", "did", "ive"], in: segment)
    }
    if ["since", "after", "from", "following"].contains(story.text(added)), !began { return false }
    return !story.contains(
      anyWord: ["on", "up", "down", "when", "if"],
      in: story.end(of: added)..<max(index, story.end(of: added)))
      || began
  }
}
