import Answers
import Guidance
import Interview

extension Consultation {
  /// Takes words that do not answer the open question: a question of the person's own, or an answer
  /// given before and put right now. Nil for anything else. An aside never costs a try.
  func aside(_ words: String, _ state: inout ConsultationState) -> [ConsultationEffect]? {
    // Nobody asks or puts right in three letters, and most answers are no longer.
    guard words.utf8.count > 3 else { return nil }
    let open = state.interview.walk.open
    let isAmidFreeText =
      open.map { dialog.question(at: $0.node)?.answerType(item: $0.item) == .text } ?? false
    if let correction = Correction(words, amidFreeText: isAmidFreeText),
      let effects = putRight(correction, &state)
    {
      return effects
    }
    guard let open, let question = SideQuestion(words) else { return nil }
    // A question may say more than it asks: "can I run although I am numb between the legs?"
    let alarmed = raised(by: words, &state.interview, [], isAside: true)
    if !alarmed.isEmpty { return conclude(&state, alarmed) }
    let answer: ConsultationEffect =
      switch question {
      case .meaning(let entry): .meaning(entry)
      case .unknownMeaning(let word): .unknownMeaning(word)
      case .howManyMore: .questionsLeft(questionsLeft(state.interview))
      case .topic(let topic): .comeToThat(topic)
      case .unknownTopic: .askedTooMuch
      case .why: .interview(.why(open))
      case .help: .interview(.help(open))
      }
    return [answer] + asking(&state.interview).map(ConsultationEffect.interview)
  }

  private func questionsLeft(_ interview: DialogState) -> Int {
    interview.walk.open.map { dialog.questionsAhead(of: $0.node, in: interview) } ?? 0
  }

  /// Opens the answer that is meant, and gives it the new words where they fit.
  private func putRight(_ correction: Correction, _ state: inout ConsultationState)
    -> [ConsultationEffect]?
  {
    var trial = state.interview
    let command: String
    let replacement: String?
    switch correction {
    case .lastAnswer(let words): (command, replacement) = ("back", words.isEmpty ? nil : words)
    case .change(let name, to: let words): (command, replacement) = ("change \(name)", words)
    case .revisit(let name): (command, replacement) = ("change \(name)", nil)
    }
    let effects = dialog.advance(&trial, on: .heard(command), today: today)
    guard trial.reopened != state.interview.reopened, let open = trial.walk.open,
      let question = dialog.question(at: open.node)
    else {
      // What names no answer may be one itself: "set my alarm to 5".
      guard case .revisit = correction else { return nil }
      state.interview = trial
      return effects.map(ConsultationEffect.interview)
    }
    guard let replacement else {
      state.interview = trial
      return effects.map(ConsultationEffect.interview)
    }
    let type = question.answerType(item: open.item)
    if case .lastAnswer = correction {
      // What may answer an open safety question is heard as that: "no wait, 1" at a list of signs.
      guard !mayAnswerSafety(replacement, state.interview) else { return nil }
      // Words that don't fit the last question were not about it.
      guard type != .text, type.interpret(replacement, on: today).answer != nil else { return nil }
    }
    state.interview = trial
    return [.putRight(open)] + interview(&state, on: .heard(replacement))
  }

  private func mayAnswerSafety(_ words: String, _ interview: DialogState) -> Bool {
    guard let open = interview.walk.open, let question = dialog.question(at: open.node),
      question.isSafety
    else { return false }
    return question.answerType(item: open.item).interpret(words, on: today) != .notUnderstood
  }
}
