/// When "none", "nothing" and "never" answer, and when they only begin a sentence.
extension YesNoSigns {
  /// Whether "none", "nothing", "never" answers: "none of that", but not "nothing helps".
  func isNone(_ index: Int) -> Bool {
    let next = words[index + 1]
    if words.comparesDegree(after: index) { return false }
    switch words[index] {
    case "nothing":
      return next.isEmpty || words.kind(index + 1) == .mark
        || [
          "like", "as", "of", "recently", "lately", "at", "that", "to", "yet", "whatsoever", "so",
          "new",
        ]
        .contains(next)
    case "never":
      if ["been", "felt", "got"].contains(next) {
        return !["better", "worse", "so", "this", "as", "back", "more"].contains(words[index + 2])
      }
      return words.kind(index + 1) == .mark || Self.afterNever.contains(next)
    case "none": return !(next == "of" && words[index + 2] == "your")
    default: return true
    }
  }

  /// "Never had it" denies; "never feel it", "never stops" and "never mind" don't.
  private static let afterNever: WordSet = [
    "had", "have", "has", "ever", "really", "did", "do", "done", "smoked", "tried", "used", "drank",
    "noticed", "experienced", "happened", "happens", "that", "once", "in", "before", "seen",
    "heard",
    "taken", "touched", "any", "even", "no", "not", "a", "at", "so", "thankfully", "anything",
    "have", "would", "will", "drink", "smoke", "broken", "broke", "fallen", "fell", "injured",
    "yet",
    "sir", "actually", "to", "one", "for", "this",
  ]
}

extension Words {
  /// "Never this bad", "nothing like this": what there is now is worse than before.
  func comparesDegree(after index: Int) -> Bool {
    (index + 1..<min(index + 6, count)).contains {
      (self[$0] == "like" && self[$0 + 1] == "this" && self[$0 - 1] != "anything")
        || (["this", "so", "that", "as"].contains(self[$0])
          && Self.degrees.contains(self[$0 + 1]))
    }
  }

  private static let degrees: WordSet = [
    "bad", "badly", "sore", "painful", "severe", "intense", "stiff", "weak", "numb", "swollen",
    "strong", "strongly", "tired",
  ]
}
