import Answers
import Guidance
import Interview

// A correction that makes the outcome less urgent stands only after a clear yes.

extension Consultation {
  /// The correction that an answer made, if it makes the outcome less urgent.
  func lowering(from before: DialogState, to after: DialogState, _ effects: [Effect])
    -> Lowering?
  {
    guard
      case .took(let question, let corrected, _)? = effects.first(where: {
        if case .took = $0 { true } else { false }
      }), let key = dialog.key(of: question), let earlier = before.answers[key],
      let level = level(before), self.level(after).map({ $0 < level }) ?? true
    else { return nil }
    return Lowering(
      question: question, earlier: earlier, corrected: corrected, before: before, after: after,
      effects: effects)
  }

  /// Hears whether a correction that makes the outcome less urgent is right.
  func confirm(
    _ lowering: Lowering, _ state: inout ConsultationState, on event: Event
  ) -> [ConsultationEffect] {
    guard case .heard(let words) = event else {
      if event == .endOfInput {
        state.phase = .interviewing
        return interview(&state, on: event)
      }
      return [.confirm(lowering)]
    }
    switch Request.command(in: words) {
    case .quit?:
      state.phase = .interviewing
      return interview(&state, on: .endOfInput)
    case .back?, .keep?, .skip?:
      return keep(lowering, &state, hearing: words)
    case .why?, .help?, .repeat?, .about?, .summary?, .change?, nil:
      break
    }
    switch AnswerType.yesNo.interpret(words, strictly: true) {
    case .understood(.yes, _):
      state.misses = 0
      state.phase = .interviewing
      state.lowerings.append(lowering)
      state.interview = lowering.after
      // "Yes, but my foot is numb" confirms, and says more.
      let effects = raised(by: words, &state.interview, lowering.effects, isAside: true)
      return conclude(&state, effects)
    case .understood(.no, _), .understood(.notSure, _):
      return keep(lowering, &state, hearing: words)
    case .understood, .ambiguous, .outOfRange, .notUnderstood:
      var trial = state.interview
      guard raised(by: words, &trial, [], isAside: true).isEmpty else {
        return keep(lowering, &state, hearing: words)
      }
      if let effects = digression(words, &state, explaining: .whyConfirm) {
        return effects + [.confirm(lowering)]
      }
      state.misses += 1
      // What nobody confirms does not stand.
      return state.misses > Self.mostReadings
        ? keep(lowering, &state, hearing: words)
        : [.confirmMissed(count: state.misses), .confirm(lowering)]
    }
  }

  /// Leaves the answer that is more urgent as it was, and hears what else the words say.
  private func keep(
    _ lowering: Lowering, _ state: inout ConsultationState, hearing words: String
  ) -> [ConsultationEffect] {
    state.misses = 0
    state.phase = .interviewing
    let kept = dialog.advance(&state.interview, on: .asked(.keep, "keep"), today: today)
      .filter { $0 != .kept(lowering.question) }
    let effects = raised(by: words, &state.interview, kept, isAside: true)
    return [.keptMoreUrgent(lowering)] + readBack(&state, after: conclude(&state, effects))
  }
}
