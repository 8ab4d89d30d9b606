/// Where there is no pain at all: a score of 0.
extension StatementReader {
  /// "No pain sitting", "it doesn't hurt when I run": a 0.
  mutating func readPainless(at index: Int) {
    readNothing(at: index)
    let says = story.text(index) == "no" && story.text(index + 1) == "pain" || isPainless(index)
    guard says, story.isOwn(index) else { return }
    let start = story.end(of: index)
    let rest = story.after(start, 6)
    let isLed = ["when", "while", "at", "during", "with", "if", "on", "in", "as"].contains(
      story.text(start))
    for place in rest {
      if ["after", "before", "but", "until", "unless", "or", "and", "than", "now"].contains(
        story.text(place))
      {
        break
      }
      guard let situation = situation(at: place) else { continue }
      if story.has(.walk, place) { break }
      guard isLed || place == start || story.text(start) == "whatsoever",
        !isExcluded(place, situation),
        !story.contains(any: Notions(.softSeat, .hardSeat), in: start..<rest.upperBound),
        !story.contains(
          anyWord: [
            "on", "soft", "cushion", "first", "short", "easy", "slow", "flat", "until", "unless",
          ],
          in: story.after(story.end(of: place), 4))
      else { break }
      if isOtherExercise(place) { break }
      state(situation.slot, .number(0), index..<story.end(of: place))
      return
    }
    // "Sitting doesn't hurt".
    guard
      ["doesnt", "dont", "isnt"].contains(story.text(index)) || story.text(index) == "painless"
        || (story.text(index) == "pain" && story.text(index + 1) == "free"),
      let place = story.before(index, 3).first(where: { situation(at: $0) != nil }),
      let situation = situation(at: place), story.segment(of: index).lowerBound + 2 >= place,
      !isOtherExercise(place),
      rest.isEmpty || ["at", "and", "though", "any", "now"].contains(story.text(start))
    else { return }
    state(situation.slot, .number(0), place..<start)
  }

  /// "Nothing at rest, 5/10 on the run."
  private mutating func readNothing(at index: Int) {
    guard ["nothing", "none", "nil"].contains(story.text(index)), story.isOwn(index),
      story.items[index].pause != .none || ["and", "but"].contains(story.text(index - 1)),
      story.allNotions.has(.pain) || !story.amounts.isEmpty,
      ["at", "when", "while"].contains(story.text(index + 1))
        || situation(at: index + 1) != nil,
      let place = story.after(index + 1, 4).first(where: { situation(at: $0) != nil }),
      let situation = situation(at: place), !story.has(.walk, place),
      story.end(of: place) >= story.segment(of: index).upperBound
    else { return }
    state(situation.slot, .number(0), index..<story.end(of: place))
  }

  /// "Cycling doesn't hurt" may be about what is done instead.
  private func isOtherExercise(_ index: Int) -> Bool {
    story.contains(any: Notions(.cycle, .yoga, .swim), in: index..<index + 1)
  }

  private func isPainless(_ index: Int) -> Bool {
    guard story.has(.fine, index) else { return false }
    switch story.text(index) {
    case "doesnt", "dont", "isnt", "not":
      return ["hurt", "painful", "sore", "there"].contains(story.text(story.end(of: index) - 1))
    case "no":
      return ["pain", "discomfort", "soreness"].contains(story.text(story.end(of: index) - 1))
    case "pain", "painfree", "painless": return true
    default: return false
    }
  }
}
