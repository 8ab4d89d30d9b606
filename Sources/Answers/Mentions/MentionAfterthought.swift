/// What follows a matter and turns round what was said of it: "no numbness, except in my heel",
/// "never until now", "fever? No".
extension MentionFinder {
  /// "No numbness apart from the toes", "no tingling unless I sit": there, and only there, it is
  /// so. But of "no numbness apart from the pain" the numbness is no part.
  func isExcepted(_ head: Int) -> Bool {
    guard standing.places[head].denial == .denied else { return false }
    var exception: Int?
    for index in end(head)..<min(end(head) + 12, items.count) {
      if items[index].pause >= .stop { break }
      if let exception {
        if items[index].role == .negator { return false }
        if Self.pointing.contains(items[index].text), index < exception + 3 { return false }
        let concepts = items[index].concepts
        if !items[index].signs.isEmpty || !Concepts.excepted.isSuperset(of: concepts) {
          return false
        }
      } else if Self.exceptions.contains(items[index].text), !items[index].isCovered {
        if items[index].text == "other", items[index + 1].text != "than" { return false }
        exception = index
      } else if !items[index].concepts.isEmpty || !items[index].signs.isEmpty {
        continue
      } else if [.turn, .subject, .negator].contains(items[index].role) {
        return false
      }
    }
    return exception.map { $0 + 1 < items.count && items[$0 + 1].pause == .none } ?? false
  }

  private static let exceptions: WordSet = [
    "except", "apart", "aside", "besides", "excluding", "unless", "other",
  ]
  private static let pointing: WordSet = ["that", "this", "these", "those", "it", "what", "usual"]

  /// "Never until now", "not before this week", "never like this".
  func isDeniedOfThePast(_ head: Int) -> Bool {
    for index in end(head)..<min(end(head) + 8, items.count) {
      if items[index].pause >= .stop
        || standing.places[index].clause != standing.places[head].clause
      {
        return false
      }
      if ["until", "till", "before"].contains(items[index].text) { return true }
      // "No swelling like I have now"
      if items[index].text == "like", items[index + 1].role == .subject,
        (index + 2..<min(index + 5, items.count)).contains(where: { items[$0].text == "now" })
      {
        return true
      }
      if items[index].text == "like", ["this", "that"].contains(items[index + 1].text),
        !["anything", "nothing", "something", "stuff", "things"].contains(items[index - 1].text)
      {
        return standing.places[head].negator >= 0
          && items[standing.places[head].negator].text != "no"
      }
    }
    return false
  }

  /// "Numbness isn't a problem", "fever: no".
  func isDeniedAfterwards(_ head: Int) -> Bool {
    var next = end(head)
    guard next < items.count else { return false }
    if let isSo = answer(to: head) { return !isSo }
    guard items[next].pause < .stop else { return false }
    if ["no", "none", "nope", "nil", "negative"].contains(items[next].text) {
      let isLast = next + 1 >= items.count || items[next + 1].pause != .none
      return isLast && isBare(head)
    }
    while next + 1 < items.count, Self.linking.contains(items[next].text) { next += 1 }
    if items[next].text == "ruled", items[next].pause == .none,
      items[next + 1].text == "out"
    {
      return true
    }
    guard next < items.count, ["isnt", "wasnt", "not"].contains(items[next].text) else {
      return false
    }
    next += 1
    while next < items.count, ["a", "an", "any", "really", "been"].contains(items[next].text) {
      next += 1
    }
    return next < items.count && items[next].pause == .none
      && ["problem", "issue", "there", "present", "concern", "happening", "applicable"]
        .contains(items[next].text)
  }

  /// "Numbness? No.", "fever? Yes": what the person answers to a heading of their own.
  func answer(to head: Int) -> Bool? {
    let next = end(head)
    guard next + 2 == items.count, items[next].pause == .question, isBare(head) else { return nil }
    if ["no", "none", "nope", "nah", "never"].contains(items[next].text) { return false }
    return ["yes", "yeah", "yep", "yup"].contains(items[next].text) ? true : nil
  }

  private static let linking: WordSet = ["is", "was", "has", "been", "got", "were"]

  /// Whether the phrase is a heading, with no sentence around it.
  private func isBare(_ head: Int) -> Bool {
    let segment = standing.places[head].segment
    var index = head
    while index > 0, standing.places[index - 1].segment == segment {
      index -= 1
      // "Apart from not being able to pee, no" is no heading either.
      if [.subject, .possessive, .finite, .turn].contains(items[index].role) { return false }
    }
    return true
  }
}
