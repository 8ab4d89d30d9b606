/// Strengthening: for how long, and what came of it.
extension StatementReader {
  mutating func readRehab() {
    for index in 0..<story.end
    where story.has(.rehab, index) || story.isPlainly(Notions(.rehab), index) {
      guard !story.isSomeoneElse(index), !story.isAsked(index), !story.isWish(index) else {
        continue
      }
      let segment = story.segment(of: index)
      let sentence = story.sentence(of: index)
      let before = story.before(index, 7)
      if story.contains(
        anyWord: ["should", "knee", "ankle", "shoulder", "back", "new", "which", "need"], in: before
      ) {
        continue
      }
      if story.text(index) == "exercises",
        !story.contains(
          anyWord: [
            "did", "doing", "done", "do", "my", "the", "been", "gave", "given", "physio", "his",
            "her", "these", "those",
          ], in: before), !story.contains(.physio, in: sentence)
      {
        continue
      }
      if story.isDenied(index) {
        if story.contains(word: "neither", in: before), story.contains(.unhelped, in: sentence) {
          state("rehab_result", .choice("same"), at: index)
          continue
        }
        if story.contains(anyWord: ["havent", "not", "never", "no", "didnt", "hasnt"], in: before),
          story.contains(any: Notions(.tried, .doing), in: before) || story.text(index - 1) == "any"
            || story.text(index - 1) == "no"
        {
          if !story.contains(
            any: Notions(.helped, .unhelped), in: story.after(story.end(of: index), 5))
          {
            state("rehab_result", .choice("not_tried"), at: index)
          }
        }
        continue
      }
      readWeeks(ofRehab: index, in: segment)
      readResult(ofRehab: index, in: sentence)
    }
  }

  private mutating func readWeeks(ofRehab index: Int, in segment: Range<Int>) {
    guard story.isOwn(index),
      let amount = story.amounts(in: segment).filter({
        $0.length != nil || $0.moment?.isSince == true
      }).min(by: { abs($0.items.lowerBound - index) < abs($1.items.lowerBound - index) })
        ?? lengthOfRehab(after: index),
      let seconds = seconds(since: amount), seconds >= TimeUnit.day.seconds * 6
    else { return }
    let range = amount.items
    if ["ago", "later", "to"].contains(story.text(range.upperBound)) { return }
    if ["in", "every", "after", "per"].contains(story.text(range.lowerBound - 1))
      && story.text(range.lowerBound - 1) != "after"
    {
      return
    }
    let between = min(range.upperBound, story.end(of: index))..<max(range.lowerBound, index)
    if story.contains(any: Notions(.pain, .stopped), in: between.clamped(to: segment)),
      !story.contains(anyWord: ["from"], in: between.clamped(to: segment))
    {
      return
    }
    state(
      "rehab_weeks", .seconds(seconds),
      min(index, range.lowerBound)..<max(story.end(of: index), range.upperBound))
  }

  /// "Bridges and clams, done them for 3 months."
  private func lengthOfRehab(after index: Int) -> StoryAmount? {
    let rest =
      story.end(of: index)..<min(story.end, story.sentence(of: index).upperBound, index + 14)
    guard rest.lowerBound < rest.upperBound else { return nil }
    let others = Self.exerting.union(Notions(.pain, .sit, .stopped, .began, .arose))
    return story.amounts(in: rest).first { amount in
      amount.length != nil
        && !story.contains(
          any: others.subtracting(Notions(.exercise)), in: rest.lowerBound..<amount.items.lowerBound
        )
        && (story.text(story.lead(of: amount.items)) == "for"
          || story.text(amount.items.upperBound) == "in"
          || story.contains(
            anyWord: ["done", "did", "doing"], in: story.segment(of: amount.items.lowerBound)))
    }
  }

  private mutating func readResult(ofRehab index: Int, in sentence: Range<Int>) {
    guard story.isOwn(index) else { return }
    // The result stands in the same sentence, or opens the next.
    let next =
      sentence.upperBound < story.end
      ? story.sentence(of: sentence.upperBound) : sentence.upperBound..<sentence.upperBound
    let end = story.end(of: index)
    let here = end..<max(end, sentence.upperBound)
    for (range, isNext) in [
      (here, false), (next.lowerBound..<min(next.upperBound, next.lowerBound + 7), true),
    ] {
      if range.isEmpty { continue }
      if isNext,
        !story.contains(
          anyWord: [
            "they", "it", "no", "didnt", "that", "made", "not", "this", "still", "nothing",
          ], in: range.lowerBound..<min(range.upperBound, range.lowerBound + 2))
      {
        return
      }
      if story.contains(any: Notions(.run, .sit, .stretch), in: range), isNext { return }
      for place in range {
        let isPhrase = story.items[place].length > 1
        guard story.isOwn(place) else { continue }
        let words = index..<story.end(of: place)
        if story.has(.unhelped, place) { return state("rehab_result", .choice("same"), words) }
        if story.has(.harmed, place), story.isSaid(place) {
          return state("rehab_result", .choice("worse"), words)
        }
        if story.has(.helped, place) || story.text(place) == "better" {
          if story.isDenied(place) { return state("rehab_result", .choice("same"), words) }
          if story.isSaid(place) || isPhrase, !isNext || story.text(place).hasPrefix("help") {
            return state("rehab_result", .choice("better"), words)
          }
        }
      }
    }
    if story.contains(any: Notions(.unhelped), in: story.before(index, 6)),
      let place = story.before(index, 6).first(where: { story.has(.unhelped, $0) }),
      ["from", "after", "with", "despite"].contains(story.text(story.end(of: place)))
    {
      state("rehab_result", .choice("same"), place..<story.end(of: index))
    }
  }
}
