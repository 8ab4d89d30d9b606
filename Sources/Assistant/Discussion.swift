import Answers
import Guidance
import Interview

extension Consultation {
  /// Talks about advice that was given, until the person is done or goes back to an answer.
  func discuss(_ assessment: Assessment, _ state: inout ConsultationState, on event: Event)
    -> [ConsultationEffect]
  {
    guard case .heard(let line) = event else {
      return event == .endOfInput ? finish(&state, assessment) : [.offerTopics(assessment)]
    }
    let misses = state.misses
    state.misses = 0
    let words = line.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    if words.first == "why", let number = words.dropFirst().first.flatMap({ Int($0) }) {
      return [.reason(number, assessment), .offerMore]
    }
    if let effects = heardOfDanger(line, &state) { return effects }
    switch Farewell(line) {
    case .done?: return finish(&state, assessment)
    case .heard?: return [.offerMore]
    case nil: break
    }
    if let effects = putRightAfterAdvice(line, &state) { return effects }
    let command = Request.command(in: line)
    switch command {
    case .quit?, .skip?: return finish(&state, assessment)
    case .why?: return why(assessment)
    case .repeat?: return [.advise(assessment), .offerTopics(assessment)]
    case .help?: return [.offerTopics(assessment)]
    case .about?: return [.interview(.about), .offerMore]
    case .summary?: return [.interview(.summary(dialog.answered(state.interview))), .offerMore]
    case .back?, .change?:
      // Revising leaves the advice behind; it is given anew once the answers are complete again.
      let effects = dialog.advance(
        &state.interview, on: .asked(command ?? .back, line), today: today)
      if !state.interview.reopened.isEmpty { state.phase = .interviewing }
      return effects.filter { if case .ended = $0 { false } else { true } }
        .map(ConsultationEffect.interview)
    case .keep?, nil: break
    }
    let topics = Topic.available(after: assessment)
    if words.count == 1, let number = Int(words[0]), topics.indices.contains(number - 1) {
      return [.topic(topics[number - 1], assessment), .offerMore]
    }
    if let topic = Topic.named(line), topics.contains(topic) {
      return [.topic(topic, assessment), .offerMore]
    }
    switch Request(line) {
    case .toBeHeard?: return [.heardYou, .offerMore]
    case .startOver?: return [.noStartingOver, .offerMore]
    case .command?, .keep?, nil: break
    }
    if let question = SideQuestion(line) { return answer(to: question, after: assessment) }
    // A question is no topic that was misspelt.
    if SideQuestion.isMarked(line) { return [.askedTooMuch, .offerMore] }
    state.misses = misses + 1
    return [.unknownTopic(assessment)]
  }

  /// Answers what is asked back about the advice.
  private func answer(to question: SideQuestion, after assessment: Assessment)
    -> [ConsultationEffect]
  {
    switch question {
    case .meaning(let entry): [.meaning(entry), .offerMore]
    case .unknownMeaning(let word): [.unknownMeaning(word), .offerMore]
    case .whoAreYou: [.aboutMyself, .offerMore]
    case .howManyMore: [.questionsLeft(0), .offerMore]
    case .topic(let topic) where Topic.available(after: assessment).contains(topic):
      [.topic(topic, assessment), .offerMore]
    case .topic, .unknownTopic: [.askedTooMuch, .offerMore]
    case .why: why(assessment)
    case .help: [.offerTopics(assessment)]
    }
  }

  /// The one reason there is, or which reasons there are.
  private func why(_ assessment: Assessment) -> [ConsultationEffect] {
    [.reason(assessment.toldReasons.count == 1 ? 1 : 0, assessment), .offerMore]
  }

  /// What is said of a danger sign after the advice has its question asked, and the advice is given
  /// anew: it may be another.
  private func heardOfDanger(_ line: String, _ state: inout ConsultationState)
    -> [ConsultationEffect]?
  {
    // "Tell me about injections" does not say that there were any.
    guard !Topic.isAsked(by: line) else { return nil }
    let effects = raised(by: line, &state.interview, [], isAside: true)
    guard !effects.isEmpty else { return nil }
    state.phase = .interviewing
    return conclude(&state, effects)
  }

  /// "Change the age to 44": the advice is given anew at once, unless something is open then.
  private func putRightAfterAdvice(_ line: String, _ state: inout ConsultationState)
    -> [ConsultationEffect]?
  {
    guard let correction = Correction(line) else { return nil }
    switch correction {
    case .lastAnswer, .revisit: return nil
    case .change:
      let phase = state.phase
      state.phase = .interviewing
      if let effects = putRight(correction, line, &state) { return effects }
      state.phase = phase
      return nil
    }
  }

  private func finish(_ state: inout ConsultationState, _ assessment: Assessment)
    -> [ConsultationEffect]
  {
    let outcome = Outcome(ending: .advised, assessment: assessment)
    state.phase = .over(outcome)
    return [.finish(outcome)]
  }
}
