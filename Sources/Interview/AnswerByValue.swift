import Answers

// A form that was filled in has values where a person has words. Nothing of them can be misheard, so
// nothing is asked back: not sure is not sure, and what was left out on purpose was skipped.

extension Dialog {
  /// Takes the answer to the open question as it stands; one that the question does not take is
  /// missed, as words would be.
  func answered(
    _ answer: Answer, _ words: String, _ manner: Reading.Manner, _ state: inout DialogState
  ) -> [Effect] {
    guard let open = state.walk.open, let question = question(at: open.node) else {
      return [asked(state)]
    }
    guard question.answerType(item: open.item).takes(answer) else {
      return miss(.notUnderstood, words, open, &state)
    }
    let finding = Finding(
      answer, verbatim: words, words: question.words(for: answer, said: words))
    state.turns.append(Turn(question: open, words: words, outcome: .answered(answer)))
    return take(finding, manner, open, &state)
  }
}

extension AnswerType {
  /// True for an answer that a question of this type can be given.
  fileprivate func takes(_ answer: Answer) -> Bool {
    switch (self, answer) {
    case (_, .notSure), (_, .skipped), (.yesNo, .yes), (.yesNo, .no), (.text, .text): true
    case (.scale(let range), .number(let number)), (.number(let range, _), .number(let number)):
      (Double(range.lowerBound)...Double(range.upperBound)).contains(number)
    case (.duration, .number(let number)): number >= 0
    case (.choice(let options), .choice(let id)): options.contains { $0.id == id }
    case (.choices(let options), .choices(let ids)):
      ids.allSatisfy { id in options.contains { $0.id == id } }
    case (.yesNo, _), (.text, _), (.scale, _), (.number, _), (.duration, _), (.choice, _),
      (.choices, _):
      false
    }
  }
}
