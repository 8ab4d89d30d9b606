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
        if let said = truth, said.strength > .passing, found.strength > .passing {
          // "That's not right it's false": two judgements run together.
          if judge(said, turned: turned) == nil { return }
          (truth, turned) = (nil, 0)
        }
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
    if let truth { judge(truth, turned: turned) }
  }

  /// Takes up a judgement that was turned round so many times; nil when nothing comes of it.
  @discardableResult
  private mutating func judge(
    _ truth: (index: Int, isYes: Bool, strength: YesNoReading.Strength), turned: Int
  ) -> Void? {
    switch turned {
    case 0: return add(truth.index, truth.isYes, truth.strength)
    // "It's not great" is no no.
    case 1 where Self.pleasant.contains(words[truth.index]): return nil
    case 1: return add(truth.index, !truth.isYes, .stated)
    default:
      isContradictory = true
      return nil
    }
  }

  private static let pleasant: WordSet = ["good", "fine", "great"]

  private func isTruth(_ index: Int) -> Bool {
    // "I know, right?" asks.
    if words[index + 1] == "?", ["right", "ok", "okay", "correct"].contains(words[index]) {
      return false
    }
    return switch words[index] {
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
