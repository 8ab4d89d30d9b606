/// What the pain does during exercise.
extension StatementReader {
  mutating func readPattern() {
    for index in 0..<story.end { readWarmUp(at: index) }
    for amount in story.amounts { readLingering(amount) }
    for index in 0..<story.end { readVagueLingering(at: index) }
  }

  static let exerting = Notions.sports.union(Notions(.exercise, .training, .warm, .race))

  private mutating func readWarmUp(at index: Int) {
    let segment = story.segment(of: index)
    let sentence = story.sentence(of: index)
    if story.text(index) == "warms", story.text(index + 1) == "up", story.isSaid(index),
      !story.contains(anyWord: ["never", "doesnt", "not", "hardly"], in: story.before(index, 3)),
      story.contains(anyWord: ["it", "pain", "hamstring"], in: story.before(index, 3))
    {
      state("warm_pattern", .choice("eases_returns"), at: index)
    }
    let isEased =
      story.has(.eases, index)
      || ((story.has(.fine, index) || Self.well.contains(story.text(index)))
        && (story.contains(.warm, in: story.after(story.end(of: index), 4))
          || isFineOnceWarm(index)))
    if isEased, story.isSaid(index) || story.items[index].length > 1 && story.isOwn(index) {
      let near =
        max(segment.lowerBound, index - 7)..<min(segment.upperBound, story.end(of: index) + 8)
      guard
        let warm = near.first(where: { isWarming($0) })
          ?? (max(sentence.lowerBound, index - 14)..<index)
          .last(where: { story.has(.warm, $0) || isFirstStretch($0) })
          ?? easing(soonAfter: index) ?? easing(afterTheFirst: index)
          ?? easing(untilItReturns: index),
        !story.contains(any: Notions(.rest, .stretch, .sit, .stopped), in: near)
      else { return }
      let back = (story.end(of: index)..<sentence.upperBound).first { story.has(.returns, $0) }
      let last = max(story.end(of: warm), story.end(of: index), back.map(story.end(of:)) ?? 0)
      state("warm_pattern", .choice("eases_returns"), min(index, warm)..<last)
    }
    if story.has(.unchanging, index), story.isOwn(index) {
      let exerts =
        story.contains(plainly: Self.exerting, in: segment)
        || story.contains(word: "step", in: sentence)
        || ["hurts", "hurting", "never"].contains(story.text(index))
          && !story.allNotions.isDisjoint(with: Self.exerting)
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
        || story.contains(word: "more", in: story.after(story.end(of: index), 6))
          && story.contains(.pain, in: story.after(story.end(of: index), 8))
        || (story.segmentAfter(index).map {
          story.contains(any: Notions(.worse, .trendWorse), in: $0)
        } ?? false)
      let runs =
        story.contains(plainly: Self.exerting, in: next)
        || story.contains(any: Self.exerting, in: segment)
        || ["progresses", "keep", "keeps"].contains(story.text(index))
        || story.text(story.end(of: index) - 1) == "go"
          && !story.allNotions.isDisjoint(with: Self.exerting)
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

  /// "The first two miles", "the first 10 minutes".
  private func isFirstStretch(_ index: Int) -> Bool {
    guard story.text(index) == "first",
      let amount = story.amounts(in: story.after(index + 1, 2)).first
    else { return false }
    return (amount.length?.seconds ?? TimeUnit.day.seconds) <= TimeUnit.hour.seconds
      || amount.number != nil
        && ["miles", "mile", "km", "k", "kms", "laps", "reps"].contains(
          story.text(amount.items.upperBound))
  }

  private static let well: WordSet = ["good", "sweet", "better", "loose", "comfortable", "grand"]

  /// "Once I get going it's fine but I pay for it later."
  private func isFineOnceWarm(_ index: Int) -> Bool {
    let sentence = story.sentence(of: index)
    // "Sore at the start of a run, then okay."
    if story.text(index - 1) == "then",
      let warm = (max(sentence.lowerBound, index - 12)..<index).last(where: { story.has(.warm, $0) }
      )
    {
      return story.contains(.pain, in: sentence.lowerBound..<warm)
    }
    let rest = story.end(of: index)..<max(story.end(of: index), sentence.upperBound)
    return story.contains(anyWord: ["once", "after", "when"], in: story.before(index, 8))
      && story.contains(.warm, in: story.before(index, 7))
      && story.contains(any: Notions(.returns, .lingers, .pain, .worse), in: rest)
  }

  /// "It eases off after ten minutes", said of a run.
  private func easing(soonAfter index: Int) -> Int? {
    let sentence = story.sentence(of: index)
    let isOfExercise = story.contains(plainly: Self.exerting, in: sentence)
    return story.amounts(in: story.after(story.end(of: index), 6)).first { amount in
      let isSoon =
        amount.length.map { isOfExercise && $0.seconds <= TimeUnit.hour.seconds }
        ?? ["km", "k", "kms", "miles", "mile", "kilometres"].contains(
          story.text(amount.items.upperBound))
      return isSoon
        && ["after", "in", "within", "inside", "first"].contains(
          story.text(story.lead(of: amount.items)))
    }?.items.lowerBound
  }

  /// "Sore for ten minutes of a run, then it fades."
  private func easing(afterTheFirst index: Int) -> Int? {
    let sentence = story.sentence(of: index)
    let before = max(sentence.lowerBound, index - 9)..<index
    guard story.contains(word: "then", in: before),
      !story.contains(anyWord: ["after", "afterwards", "following"], in: before),
      story.contains(.pain, in: sentence.lowerBound..<index),
      story.contains(plainly: Self.exerting, in: sentence)
        && !story.contains(plainly: Notions(.sit), in: sentence.lowerBound..<index)
    else { return nil }
    return story.amounts(in: before).first { amount in
      ["for", "first"].contains(story.text(story.lead(of: amount.items)))
        && (amount.length?.seconds ?? TimeUnit.day.seconds) <= TimeUnit.hour.seconds
    }?.items.lowerBound
  }

  /// "It eases on a run but it's back the next day".
  private func easing(untilItReturns index: Int) -> Int? {
    let sentence = story.sentence(of: index)
    guard story.contains(plainly: Self.exerting, in: sentence.lowerBound..<index),
      let back = (story.end(of: index)..<sentence.upperBound).first(where: {
        story.has(.returns, $0)
      })
    else { return nil }
    return back
  }

  /// "Once I'm warm", "after the first mile", "as I run".
  private func isWarming(_ index: Int) -> Bool {
    if story.has(.warm, index) || isFirstStretch(index) { return true }
    guard
      story.text(index) == "as" || story.text(index) == "during" || story.text(index) == "while"
        || story.text(index) == "when"
    else { return false }
    return story.contains(plainly: Self.exerting, in: story.after(index + 1, 3))
      && story.text(index) != "when"
  }
}
