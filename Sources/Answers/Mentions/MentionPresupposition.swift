/// What stays so although a sentence denies: "I can't explain the numbness", "no change in the
/// swelling". Nothing of it may be called absent.
extension MentionDenialReader {
  /// Whether the word at this place leaves standing what the sentence goes on to name.
  func presupposes(_ index: Int) -> Bool {
    let (before, word, next) = (text(index - 1), text(index), text(index + 1))
    switch word {
    // "I can't shake the fever"; but "no swelling in the calf", "I don't have the chills".
    case "the", "this", "these", "those":
      return index > negator + 1 && !Self.prepositions.contains(before)
        && !Self.determiners.contains(text(negator))
        && (!Self.idiomatic.contains(next) || text(negator) == "cant")
    case "such": return index > negator + 1
    // "I don't have quite as much numbness"
    case "much", "many", "bad", "badly":
      return ["as", "so", "that", "too", "quite"].contains(before)
    // "No pain from the fall"; but "I don't suffer from fevers".
    case "from", "despite":
      return !["suffer", "suffering", "suffered", "free", "radiating", "apart"].contains(before)
    // "No relief from it", "no change in it".
    case "in", "of", "to", "for":
      return Self.changes.contains(before)
    case "like", "mind", "understand":
      return index == negator + 1
    default:
      return index > negator && Self.leavingVerbs.contains(word)
    }
  }

  /// Whether what the sentence goes on to name is there beyond doubt: "no change in the swelling",
  /// "I can't shake this fever". But of "I can't feel the swelling" that is not sure.
  func takesForGranted(_ index: Int) -> Bool {
    switch text(index) {
    case "the", "this", "these", "those":
      text(negator) == "cant"
        && !(negator + 1..<index).contains { Self.perceiving.contains(text($0)) }
    case "in", "of", "to", "for", "from", "despite": Self.changes.contains(text(index - 1))
    case "like", "mind", "understand":
      ["the", "this", "these", "having"].contains(text(index + 1))
    default:
      Self.leavingVerbs.contains(text(index)) && index <= negator + 2 && text(index) != "help"
    }
  }

  private static let perceiving: WordSet = [
    "feel", "see", "find", "notice", "remember", "recall", "hear", "detect", "take", "have", "use",
    "say", "call", "tell", "imagine", "get",
  ]
  private static let determiners: WordSet = [
    "no", "none", "nothing", "neither", "nor", "zero", "nil", "nope", "nah",
  ]
  private static let prepositions: WordSet = [
    "in", "on", "at", "of", "to", "down", "around", "across", "under", "over", "for",
    "along", "behind", "inside", "round", "near", "through", "into", "off", "up", "during",
    "and", "or", "all", "between", "below", "above",
  ]
  private static let idiomatic: WordSet = [
    "chills", "flu", "shivers", "sweats", "shakes", "same", "toilet", "loo", "bathroom",
  ]
  private static let changes: WordSet = [
    "change", "changes", "improvement", "improvements", "relief", "difference", "reduction",
    "decrease", "break", "letup", "respite", "progress", "end", "reason", "cause", "explanation",
    "rid",
  ]
  /// What is said to be done with something, or to happen to it, while it is there.
  private static let leavingVerbs: WordSet = [
    "stop", "stops", "stopped", "stopping", "shake", "help", "helps", "helped", "ease", "eases",
    "eased", "explain", "explains", "ignore", "handle", "tolerate", "hide", "describe", "forget",
    "cure", "cured", "fix", "fixed", "relieve", "relieves", "settle", "settles", "settled", "beat",
    "cope", "makes", "made", "takes", "shifts", "clears", "controls", "improves", "reduce",
    "reduced", "improve", "improved", "touch", "touches",
  ]
}
