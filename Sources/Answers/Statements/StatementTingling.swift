/// Tingling or numbness in the legs.
extension StatementReader {
  /// What both legs have is a red flag with a question of its own, and so is a numb saddle: where
  /// either may be meant, nothing is stated.
  mutating func readTingling() {
    guard story.allNotions.has(.tingles) else { return }
    var found: [(answer: ChoiceID, index: Int)] = []
    for index in 0..<story.end where story.has(.tingles, index) && story.isOwn(index) {
      if story.isDenied(index) {
        if !isOfPart(index) { found.append(("none", index)) }
      } else {
        guard isOfOneLeg(index) else { return }
        found.append(("one_leg", index))
      }
    }
    for (answer, index) in found { state("tingling", .choice(answer), at: index) }
  }

  /// "No tingling in my toes", "no numbness between my legs": the rest is left open.
  private func isOfPart(_ index: Int) -> Bool {
    let rest = story.after(story.end(of: index), 5)
    return story.contains(.elsewhere, in: rest)
      || story.contains(anyWord: Self.saddle, in: rest)
      || story.contains(anyWord: ["now", "today", "anymore", "yet", "both"], in: rest)
  }

  private func isOfOneLeg(_ index: Int) -> Bool {
    let segment = story.segment(of: index)
    let near =
      max(segment.lowerBound, index - 5)..<min(segment.upperBound, story.end(of: index) + 7)
    return story.isSaid(index) && story.contains(anyWord: Self.partsOfLeg, in: near)
      && !story.contains(anyWord: Self.saddle, in: segment)
      && !story.contains(
        anyWord: ["both", "legs", "feet", "calves", "thighs", "either", "hamstrings"], in: segment)
  }

  private static let partsOfLeg: WordSet = [
    "leg", "foot", "thigh", "calf", "toes", "toe", "shin", "knee", "hamstring", "heel", "ankle",
  ]

  private static let saddle: WordSet = [
    "between", "groin", "genitals", "wipe", "wiping", "saddle", "private", "crotch", "perineum",
    "vagina", "penis", "testicles", "anus", "inner", "hand", "hands", "arm", "arms", "fingers",
  ]
}
