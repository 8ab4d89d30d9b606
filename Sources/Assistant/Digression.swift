import Answers
import Guidance
import Interview

extension Consultation {
  /// Answers what is asked back while something waits for a yes or a no; nil for anything else.
  ///
  /// It costs no try: what waits goes on waiting as it did.
  ///
  /// - Parameter explanation: why a yes or a no is waited for.
  func digression(
    _ words: String, _ state: inout ConsultationState, explaining explanation: ConsultationEffect
  ) -> [ConsultationEffect]? {
    switch Command(words).map(Request.command) ?? Request(words) {
    case .command(.why)?, .command(.help)?, .command(.change)?:
      return [explanation]
    case .command(.repeat)?:
      return []
    case .command(.about)?:
      return [.interview(.about)]
    case .command(.summary)?:
      return [.interview(.summary(dialog.answered(state.interview)))]
    case .toBeHeard?:
      return [.heardYou]
    case .startOver?:
      return [.noStartingOver]
    case .command(.quit)?, .command(.back)?, .command(.keep)?, .command(.skip)?, .keep?:
      return nil
    case nil:
      return SideQuestion(words).map {
        [answer(to: $0, in: state, why: explanation, help: explanation)]
      }
    }
  }

  /// What a question asked back is answered with.
  ///
  /// - Parameters:
  ///   - why: why the open question is asked.
  ///   - help: what it means, and what would be an answer.
  func answer(
    to question: SideQuestion, in state: ConsultationState, why: ConsultationEffect,
    help: ConsultationEffect
  ) -> ConsultationEffect {
    switch question {
    case .meaning(let entry): .meaning(entry)
    case .unknownMeaning(let word): .unknownMeaning(word)
    case .howManyMore: .questionsLeft(dialog.questionsLeft(in: state.interview))
    case .topic(let topic): .comeToThat(topic)
    case .unknownTopic: .askedTooMuch
    case .whoAreYou: .aboutMyself
    case .why: why
    case .help: help
    }
  }
}
