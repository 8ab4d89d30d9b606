/// "None of these", "all of them": answers to a list that name no item of it.
extension [Words.Token] {
  /// "None", "none of these", "no dear, nothing like that", "no, I am healthy": and nothing else.
  var sayNoneOfThem: Bool {
    // In a longer text more would be said than this.
    guard count <= 24, contains(where: { Self.none.contains($0.key) }) else { return false }
    // "None, I hope" is one thing, "no hope" another.
    if indices.contains(where: { self[$0].text == "hope" && ($0 == 0 || self[$0 - 1].text != "i") })
    {
      return false
    }
    let said = self[..<startOfWellness].filter { !Self.aroundNone.contains($0.key) }
    let saysNotAny =
      said.count > 1 && said[said.count - 2].text == "not" && said.last?.text == "any"
    // Two denials are one, as in "no, nothing"; but "not none" is something.
    let denials = said.dropLast(saysNotAny ? 2 : 0)
    return (saysNotAny || !denials.isEmpty)
      && denials.allSatisfy { Self.none.contains($0.key) && $0.text != "not" }
      && (said.count == 1 || denials.allSatisfy { $0.text != "n" })
  }

  /// Where "I am very healthy" begins, when the text ends with it; "not healthy" says no such thing.
  private var startOfWellness: Int {
    guard let last, Self.well.contains(last.key) else { return count }
    let start = self[..<(count - 1)].lastIndex { !Self.intensifiers.contains($0.key) } ?? 0
    if Self.selves.contains(self[start].key) { return start }
    // "No, all good".
    let isAll =
      count == 3 && self[1].text == "all" && ["no", "nope", "nah", "none"].contains(self[0].text)
    return isAll ? 1 : count
  }

  /// "All fine", "I'm healthy", "not really": most likely that nothing of a list applies.
  var sayThatAllIsWell: Bool {
    if count == 2, self[0].text == "not", self[1].text == "really" { return true }
    guard count <= 8, let last, Self.well.contains(last.key) else { return false }
    // "Good" and "ok" by themselves only say that somebody listens.
    return (count > 1 || last.text == "healthy")
      && dropLast().allSatisfy {
        Self.intensifiers.contains($0.key) || Self.aroundWell.contains($0.key)
      }
  }

  private static let aroundWell: WordSet = [
    "i", "am", "im", "feel", "feeling", "everything", "everythings", "its", "is", "things",
    "are", "health", "my", "s", "thanks",
  ]

  private static let well: WordSet = [
    "healthy", "fine", "well", "good", "ok", "okay", "alright", "fit", "great", "clear",
  ]
  private static let intensifiers: WordSet = [
    "very", "really", "perfectly", "quite", "otherwise", "completely", "pretty", "totally",
    "absolutely", "generally", "and", "fit", "healthy", "well", "all",
  ]
  private static let selves: WordSet = ["am", "im", "feel", "feeling"]

  private static let none: WordSet = [
    "none", "no", "neither", "nothing", "nope", "nah", "n", "nil", "nada", "non", "nein", "not",
  ]
  private static let aroundNone: WordSet = [
    "of", "these", "those", "them", "the", "above", "apply", "applies", "that", "this", "at", "all",
    "for", "me", "to", "thanks", "thankfully", "whatsoever", "i", "have", "really", "like", "one",
    "thank", "you", "um", "uh", "oh", "well", "there", "is", "options", "from", "list", "dear",
    "love", "mate", "doctor", "doc", "sir", "hope", "god", "goodness", "know",
    "yet", "meds", "medicines",
    "medication", "medications", "luckily", "fortunately",
  ]

  /// "All", "all of them", "everything", "every one of them", "the lot".
  var sayAllOfThem: Bool {
    guard count <= 24, contains(where: { Self.whole.contains($0.key) }) else { return false }
    let said = map(\.text).filter {
      ![
        "of", "these", "those", "them", "the", "above", "apply", "that", "i", "have", "one",
        "single",
      ]
      .contains($0)
    }
    return said.count == 1 && said.allSatisfy { Self.whole.contains($0) }
  }

  private static let whole: WordSet = ["all", "everything", "every", "lot", "each"]
}
