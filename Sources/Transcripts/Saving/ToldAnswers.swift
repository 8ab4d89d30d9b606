import Answers
import Interview

// Of a question that takes several choices a person may tell some before it is asked. In a saved
// file these stand by themselves, as `sport.told`, since they were understood in another turn.

extension [String: CarriedAnswers.Kept] {
  /// The same answers, with what was told of a list before it was asked counted into its answer.
  /// What is still to be asked, or was not answered by choices, keeps the two apart.
  func countingWhatWasTold() -> [String: CarriedAnswers.Kept] {
    var answers = self
    for (name, own) in self {
      let told = SlotID(name).told.name
      guard let value = self[told].flatMap({ own.value.adding($0.value) }) else { continue }
      answers[name] = CarriedAnswers.Kept(value: value, words: own.words)
      answers[told] = nil
    }
    return answers
  }

  /// What was told of lists without an answer by choices, by the names of the lists.
  var onlyTold: [String: CarriedAnswers.Kept] {
    reduce(into: [:]) { lists, each in
      guard each.key.hasSuffix(Self.told), each.value.value.chosen != nil else { return }
      lists[String(each.key.dropLast(Self.told.count))] = each.value
    }
  }

  /// True when the line that told something is typed again: as the answer to its own question or,
  /// where it only said that a story was heard rightly, the story.
  func isTypedAgain(_ told: CarriedAnswers.Kept, _ names: AnswerNames) -> Bool {
    let others = filter { !$0.key.hasSuffix(Self.told) }
    let sameLine = others.filter { $0.value.words == told.words }
    let lines = sameLine.isEmpty ? others.filter { $0.value.value == .ownWords } : sameLine
    return lines.contains { name, kept in names[name].map(kept.value.fits) == true }
  }

  private static var told: String { SlotID("").told.name }
}
