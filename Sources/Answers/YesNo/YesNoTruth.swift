/// Words that say whether something is so, and no yes or no: "that's correct", "it isn't true".
extension YesNoSigns {
  /// "Correct", "false", "ok": they answer only in a sentence that says nothing else.
  mutating func truthWords(_ clause: Range<Int>, first: Int) {
    guard clause.contains(where: { words.may(.judges, $0) }) else { return }
    var turned = 0
    // The signs stand in order, and the one at the word looked at is found by going on from the last.
    var known = all.startIndex
    var truth: (index: Int, isYes: Bool, strength: YesNoReading.Strength)?
    for index in clause where words.kind(index) == .word {
      let word = words[index]
      while known < all.endIndex, all[known].index < index { known += 1 }
      let isAnswer = known < all.endIndex && all[known].index == index
      if YesNoWords.strong[word] != nil, !isAnswer {
        // "That's no good", "it's never true": the word turns the sentence, and answers nothing.
        return
      }
      if let found = YesNoWords.truths[word], isTruth(index) {
        // "Definitely false": the adjective decides.
        if truth == nil || found.strength > .passing || truth?.strength == .passing {
          truth = (index, found.isYes, found.strength)
        }
      } else if words.may(.negates, index), YesNoWords.strong[word] == nil {
        if word.hasPrefix("can"), words[index + 1] == "confirm" { return }
        turned += 1
      } else if !YesNoWords.frame.contains(word), YesNoWords.strong[word] == nil {
        return
      }
    }
    guard let truth else { return }
    switch turned {
    case 0: add(truth.index, truth.isYes, truth.strength)
    // "It's not great" is no no.
    case 1 where Self.pleasant.contains(words[truth.index]): break
    case 1: add(truth.index, !truth.isYes, .stated)
    default: isContradictory = true
    }
  }

  private static let pleasant: WordSet = ["good", "fine", "great"]

  private func isTruth(_ index: Int) -> Bool {
    switch words[index] {
    case "case": words[index - 1] == "the"
    case "lie", "myth", "fact", "mistake": words[index - 1] == "a"
    case "truth": ["the", "honest", "plain"].contains(words[index - 1])
    case "sure": !words.isUnsure(at: index) && words[index - 1] != "you" && words[index - 1] != "im"
    // "Right now", "the right one", "on the right" speak of a time or a side.
    case "right":
      words[index + 1] != "now" && words[index + 1] != "one"
        && !(words[index - 1] == "the" && words.kind(index + 1) == .mark)
    // "All good", "it's fine" may say that there is nothing of the kind.
    case "good", "fine", "great", "ok", "okay", "alright":
      !["all", "its", "im", "theyre", "out"].contains(words[index - 1])
        && !(["is", "are", "am"].contains(words[index - 1])
          && ["it", "they", "all", "i"].contains(words[index - 2]))
    default: true
    }
  }
}
