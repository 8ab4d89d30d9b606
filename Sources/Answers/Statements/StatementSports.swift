/// Which sports the person does, and what their running and gym are made of.
extension StatementReader {
  private static let sports: [(Notion, ChoiceID)] = [
    (.run, "run"), (.gym, "gym"), (.cycle, "cycle"), (.team, "team"), (.yoga, "yoga"),
  ]

  mutating func readSports() {
    for index in 0..<story.end {
      if !story.notions[index].isDisjoint(with: .sports) || story.isPlainly(.sports, index) {
        for (notion, sport) in Self.sports
        where story.isPlainly(Notions(notion), index) || story.has(notion, index) {
          if isDone(sport: index, notion) { state("sport", .including(sport), at: index) }
        }
      }
      if story.has(.race, index), story.isSaid(index),
        story.text(index) != "training" || !story.text(story.end(of: index) - 1).hasPrefix("tri"),
        !isTriathlon(index)
      {
        if isFootRace(index) { state("sport", .including("run"), at: index) }
      }
      if story.has(.speed, index) || story.has(.hill, index) { readRunning(at: index) }
      if story.text(index).hasPrefix("sprint"), isSprintOfRunner(index) {
        state("sport", .including("run"), at: index)
      }
      if story.text(index) == "half", isHalfMarathon(index) {
        state("sport", .including("run"), at: index)
      }
      if story.has(.longStride, index), story.isSaid(index) {
        state("run_details", .including("long_stride"), at: index)
      }
      readLifting(at: index)
    }
  }

  /// "When I sprint", from someone who names no other sport that has sprints.
  private func isSprintOfRunner(_ index: Int) -> Bool {
    story.isSaid(index) && story.text(index - 1) == "i"
      && story.allNotions.isDisjoint(with: Notions(.cycle, .team, .gym, .swim))
  }

  /// "Signed up for my first half", and not "half an hour" nor "the first half".
  private func isHalfMarathon(_ index: Int) -> Bool {
    let next = story.items[index + 1]
    guard
      next.pause != .none || ["and", "in", "so", "at", "this", "last", "next"].contains(next.text),
      story.isSaid(index), !story.isWish(index),
      ["first", "a", "my", "next", "second", "another"].contains(story.text(index - 1))
    else { return false }
    let before = story.before(index, 5)
    return !story.contains(anyWord: ["the", "hour", "year", "years", "month", "and"], in: before)
      && story.contains(anyWord: ["for", "ran", "run", "running"], in: before)
      && (story.contains(anyWord: ["signed", "training", "entered", "ran", "run"], in: before)
        || story.contains(any: Notions(.raised, .run), in: before))
  }

  private func isTriathlon(_ index: Int) -> Bool {
    story.contains(
      anyWord: ["triathlon", "ironman", "tri", "duathlon", "hyrox", "event"],
      in: story.from(index, story.items[index].length + 3))
  }

  private func isFootRace(_ index: Int) -> Bool {
    story.contains(
      anyWord: ["marathon", "half", "10k", "5k", "ultra", "london", "race", "k"],
      in: story.from(index, story.items[index].length + 4))
      && story.contains(
        anyWord: ["marathon", "10k", "5k", "ultra", "london", "half", "k"],
        in: story.from(index, story.items[index].length + 4))
  }

  private func isDone(sport index: Int, _ notion: Notion) -> Bool {
    guard story.isOwn(index) else { return false }
    let segment = story.segment(of: index)
    // "Haven't run for 3 weeks", "had to stop running": someone who ran.
    let isStopped =
      story.contains(.stopped, in: story.before(index, 4)) || story.has(.stopped, index)
    if notion == .gym, ["lift", "lifts"].contains(story.text(index)), !liftsWeights(index) {
      return false
    }
    if story.text(index) == "lifting", Self.burdens.contains(story.text(index + 1)) { return false }
    if !story.isSaid(index), !isStopped { return false }
    // "No running for me."
    let next = story.end(of: index)
    if isStopped, story.text(next) == "for", story.text(next + 1) == "me" { return false }
    let before = story.before(index, 4)
    if notion == .run, isPath(index) { return false }
    if story.contains(any: Notions(.physio, .told), in: before), notion != .run { return false }
    if story.contains(
      anyWord: ["tried", "try", "trying", "instead", "watch", "never", "used"], in: before),
      !story.contains(word: "when", in: before)
    {
      return false
    }
    if !isStopped, story.contains(.cannot, in: before) { return false }
    // "Cycling is fine" is about other exercise.
    if notion != .run, story.contains(.fine, in: story.after(story.end(of: index), 4)) {
      return false
    }
    if story.contains(any: Notions(.rehab), in: segment), notion == .gym,
      story.text(index) == "weights"
    {
      return false
    }
    return !isWishedRace(index)
  }

  /// "I lift", and not "I lift my leg".
  private func liftsWeights(_ index: Int) -> Bool {
    story.has(.gym, index) && story.items[index].length > 1
      || (["i", "and"].contains(story.text(index - 1))
        && !Self.burdens.contains(story.text(index + 1)))
  }

  private static let burdens: WordSet = [
    "my", "it", "the", "a", "an", "him", "her", "something", "furniture", "boxes", "up", "them",
  ]

  /// "The pain runs down my leg."
  private func isPath(_ index: Int) -> Bool {
    guard ["run", "runs", "running", "ran"].contains(story.text(index)) else { return false }
    let next = story.text(story.end(of: index))
    if story.has(.spreads, index) { return true }
    return ["down", "from", "along", "into", "through", "across"].contains(next)
      && (story.contains(any: Notions(.pain), in: story.before(index, 3))
        || story.contains(
          any: Notions(.leg, .thigh, .midThigh, .belowKnee), in: story.from(index, 6)))
  }

  private func isWishedRace(_ index: Int) -> Bool { story.isWish(index) }

  private mutating func readRunning(at index: Int) {
    guard story.isSaid(index) else { return }
    let segment = story.segment(of: index)
    if story.contains(
      anyWord: ["avoid", "avoiding", "stopped", "without", "walking", "walk", "cut"], in: segment)
    {
      return
    }
    if story.has(.hill, index) {
      guard
        story.contains(plainly: Notions(.run, .race), in: segment)
          || ["rep", "reps", "repeats"].contains(story.text(story.end(of: index) - 1))
          || ["sprints", "sprint", "sessions", "session", "training", "intervals"].contains(
            story.text(story.end(of: index)))
          || isOfRuns(index)
      else { return }
      if ["stairs", "stair", "mountain", "mountains", "stairmaster"].contains(story.text(index)) {
        return
      }
      state("run_details", .including("hills"), at: index)
    } else if !story.contains(any: Notions(.cycle, .swim, .team), in: segment) {
      let isRunning =
        story.contains(plainly: Notions(.run), in: segment)
        || [
          "sprints", "intervals", "track", "fartlek", "fartleks", "tempo", "tempos", "speedwork",
          "strides", "speed",
        ]
        .contains(story.text(index))
        || isOfRuns(index)
      let isQuick = !["sprint"].contains(story.text(index))
      if isRunning, isQuick, !story.contains(any: Notions(.cannot), in: segment) {
        state("run_details", .including("fast"), at: index)
      }
    }
  }

  /// "I doubled my mileage and added hills", "6 on hills", from someone who runs.
  private func isOfRuns(_ index: Int) -> Bool {
    let segment = story.segment(of: index)
    guard story.allNotions.has(.run),
      story.allNotions.isDisjoint(with: Notions(.cycle, .walk, .team))
    else { return false }
    return story.contains(any: Notions(.added, .raised), in: story.before(index, 3))
      || story.contains(any: Notions(.pain, .worse), in: segment)
      || story.amounts(in: segment).contains { $0.number != nil }
  }

  /// "Hip thrust, lunge, squat": one of several that a sentence about the gym lists.
  private func isListed(exercise index: Int) -> Bool {
    let segment = story.segment(of: index)
    return segment.prefix(while: { $0 < story.end }).count == 1
      && story.contains(
        any: Notions(.gym, .deadlift, .lunge, .squat), in: story.sentence(of: index))
  }

  private mutating func readLifting(at index: Int) {
    guard
      !story.notions[index].isDisjoint(with: Notions(.squat, .lunge, .deadlift))
        || story.isPlainly(Notions(.squat, .lunge, .deadlift), index)
        || ["squat", "squatting", "lunge"].contains(story.text(index)),
      story.isSaid(index)
    else { return }
    let segment = story.segment(of: index)
    if story.contains(any: Notions(.physio, .told), in: segment) { return }
    if story.contains(anyWord: ["avoid", "avoiding", "stopped", "never"], in: segment) { return }
    if story.contains(any: Notions(.unhelped, .helped), in: segment)
      || story.contains(.rehab, in: story.before(index, 6))
      || story.text(story.end(of: index)) == "and" && story.has(.rehab, story.end(of: index) + 1)
    {
      return
    }
    if story.has(.squat, index) { state("gym_details", .including("squat"), at: index) }
    if story.has(.lunge, index) { state("gym_details", .including("lunge"), at: index) }
    if story.isPlainly(Notions(.deadlift), index) || story.has(.deadlift, index) {
      state("sport", .including("gym"), at: index)
      // "Heavy deadlifts", "deadlifting heavy".
      let near = max(segment.lowerBound, index - 2)..<min(segment.upperBound, index + 2)
      let words = near.clamped(to: 0..<story.end)
      let isShared = story.text(index - 1) == "and"
      if story.contains(.heavy, in: story.before(index, isShared ? 4 : 2))
        || story.contains(word: "heavy", in: near)
      {
        state("gym_details", .including("deadlift_heavy"), words)
      }
      if story.contains(.light, in: story.before(index, 2)) {
        state("gym_details", .including("deadlift_light"), words)
      }
    }
    // "I squat and deadlift".
    if story.text(index) == "squat",
      story.contains(
        anyWord: ["kg", "kilos", "kgs", "lbs", "pounds"], in: story.after(index + 1, 3))
    {
      state("sport", .including("gym"), at: index)
      state("gym_details", .including("squat"), at: index)
    }
    let isSession =
      ["programme", "program", "session", "sessions", "rack"].contains(story.text(index + 1))
      || story.text(index - 2) == "of"
    if story.text(index) == "squat", isSession {
      state("sport", .including("gym"), at: index)
      state("gym_details", .including("squat"), at: index)
    }
    let lifts = Notions(.gym, .deadlift, .lunge, .squat, .heavy)
    if ["squat", "squatting"].contains(story.text(index)),
      story.contains(any: lifts, in: segment) || isListed(exercise: index)
    {
      state("gym_details", .including("squat"), at: index)
    }
    if story.text(index) == "lunge", isListed(exercise: index) {
      state("gym_details", .including("lunge"), at: index)
    }
  }
}
