import Answers
import Guidance
import Interview

/// An interview conducted under guidance's eye.
///
/// Guidance looks at the findings after every answer. An emergency ends the interview there and
/// then, whatever the dialog says; no dialog file can forget to, or route around it.
public struct Consultation: Sendable {
  public let dialog: Dialog
  /// The day that "since March" counts from.
  public private(set) var today: CalendarDay?
  /// What is known of the person from before; nil for a conversation by itself.
  public private(set) var background: Background?

  /// True when some way through the dialog ends in advice.
  private let advises: Bool

  /// - Parameters:
  ///   - background: what is known of the person from before.
  ///   - asksAll: true to ask also what can't make a difference to the advice any more.
  public init(
    _ dialog: Dialog, today: CalendarDay? = nil, after background: Background? = nil,
    asksAll: Bool = false
  ) {
    (self.today, self.background) = (today, background)
    advises = dialog.nodes.contains { $0.body == .ending(.advise) }
    self.dialog = advises && !asksAll ? dialog.asking(onlyWhile: .toAdvice) : dialog
  }

  /// The same consultation with somebody else, on a day of their own. What was worked out of its
  /// dialog is shared.
  func on(_ today: CalendarDay?, after background: Background?) -> Consultation {
    var consultation = self
    (consultation.today, consultation.background) = (today, background)
    return consultation
  }

  public var initialState: ConsultationState {
    ConsultationState(interview: dialog.initialState)
  }

  /// Takes one step: of the interview, of a confirmation, or of the talk after the advice. Pure and
  /// total.
  public func step(from state: consuming ConsultationState, on event: Event)
    -> (state: ConsultationState, effects: [ConsultationEffect])
  {
    var next = state
    let effects = advance(&next, on: event)
    return (next, effects)
  }

  /// The same step, taken in place.
  func advance(_ state: inout ConsultationState, on event: Event) -> [ConsultationEffect] {
    switch state.phase {
    case .interviewing: interview(&state, on: event)
    case .confirming(let lowering): confirm(lowering, &state, on: event)
    case .readingBack(let statements): confirm(statements, &state, on: event)
    case .advised(let assessment): discuss(assessment, &state, on: event)
    case .over(let outcome): [.finish(outcome)]
    }
  }

  func interview(_ state: inout ConsultationState, on event: Event)
    -> [ConsultationEffect]
  {
    if case .heard(let words) = event, let effects = aside(words, &state) { return effects }
    // Only an answer that the person came back to can lower the level.
    let before = state.interview.reopened.isEmpty ? nil : state.interview
    let answer = bySeason(withoutTail(event, state.interview), state.interview)
    var effects = dialog.advance(&state.interview, on: answer, today: today)
    if let before, let lowering = lowering(from: before, to: state.interview, effects) {
      state.interview = before
      state.phase = .confirming(lowering)
      return [.confirm(lowering)]
    }
    if case .heard(let words) = event {
      effects = told(by: words, &state, effects)
      effects = raised(by: words, &state.interview, effects)
    }
    return readBack(&state, after: conclude(&state, effects))
  }

  /// Ends the interview where guidance, the dialog or the person says so; else goes on.
  func conclude(_ state: inout ConsultationState, _ effects: [Effect]) -> [ConsultationEffect] {
    let isOver = state.interview.isStopped || state.interview.walk.open == nil
    // Guidance need look only when an answer came that some red flag reads.
    guard isOver || effects.contains(where: { tellsOfRedFlags($0) }) else {
      return effects.map(ConsultationEffect.interview)
    }
    var findings = findings(state.interview)
    if state.interview.isStopped { leaveOpen(state.interview, in: &findings) }
    let unasked = effects.filter { !$0.isAsking }.map(ConsultationEffect.interview)
    // Emergencies come before transitions, so that no dialog can route around them.
    if !Rule.emergencies(in: findings).isEmpty {
      return unasked + close(&state, .advised, Assessment(of: findings, after: .endedByEmergency))
    }
    if state.interview.isStopped, case .asking(let open) = state.interview.walk.stop {
      let assessment = Assessment(of: findings, after: .cutShort)
      return unasked + (advises ? [] : [.interview(.stopped(open))])
        + close(&state, .unfinished(open.node), assessment, isTold: advises)
    }
    // Where nothing is advised, the record goes on: whoever keeps it decides.
    if advises, !isAskingDirectly(state.interview), state.interview.reopened.isEmpty,
      SafetyBlock.isComplete(in: findings),
      let level = Assessment.level(of: findings), level >= .sameDay
    {
      return unasked + advise(&state, Assessment(of: findings))
    }
    guard case .ended(let node) = state.interview.walk.stop else {
      return effects.map(ConsultationEffect.interview)
    }
    let assessment = Assessment(of: findings)
    switch dialog[node].body {
    case .ending(.advise):
      return unasked + advise(&state, assessment)
    case .ending(.record), .question, .statement:
      return unasked + record(&state, assessment)
    case .ending(.close(_, let disposition)):
      let own = disposition.flatMap(Disposition.init(rawValue:))
      return unasked + [.interview(.ended(node))]
        + close(&state, .closed(node, own), assessment, isTold: false)
    }
  }

  /// True for an answer to a question that fills a slot which some red flag reads.
  private func tellsOfRedFlags(_ effect: Effect) -> Bool {
    switch effect {
    case .noticed, .borneInMind: return true
    case .took(let open, _, _):
      return dialog.question(at: open.node)?.fillsSlot { Rule.readByRedFlags.contains($0) } ?? false
    default: return false
    }
  }

  /// True while a question is open that free text called for; it is asked before anything ends.
  func isAskingDirectly(_ interview: DialogState) -> Bool {
    guard let open = interview.walk.open else { return false }
    return interview.mentioned.contains { dialog.directQuestions[$0]?.contains(open) ?? false }
  }

  private func advise(_ state: inout ConsultationState, _ assessment: Assessment)
    -> [ConsultationEffect]
  {
    state.phase = .advised(assessment)
    let earlier = state.advice.last
    state.advice.append(assessment)
    // Nobody has to read three screens to find that nothing is different.
    if let earlier, earlier.blocks == assessment.blocks { return [.adviceStands, .offerMore] }
    return [.advise(assessment)] + changes(state, assessment) + [.offerTopics(assessment)]
  }

  /// Ends the consultation.
  ///
  /// - Parameter isTold: false where the dialog has closing words of its own; then guidance speaks
  ///   only of the red flags it found.
  private func close(
    _ state: inout ConsultationState, _ ending: Outcome.Ending, _ assessment: Assessment,
    isTold: Bool = true
  ) -> [ConsultationEffect] {
    let outcome = Outcome(ending: ending, assessment: assessment)
    state.phase = .over(outcome)
    return (isTold || outcome.hasRedFlag ? [.advise(assessment)] : []) + [.finish(outcome)]
  }
}

extension Effect {
  /// True for words that were not taken as an answer.
  var isMiss: Bool { if case .missed = self { true } else { false } }

  /// True for asking which of two answers holds.
  var isContradiction: Bool { if case .contradicted = self { true } else { false } }

  /// True for putting a question, and for reaching an end.
  var isAsking: Bool {
    switch self {
    case .ask, .ended, .stopped: true
    case .say, .took, .missed, .noticed, .borneInMind, .alsoNoted, .stated, .contradicted, .clarify,
      .costOfSkipping, .parked, .restored, .help, .why, .summary, .changeable, .unknownChange,
      .kept, .nothingToKeep, .nothingBefore, .about:
      false
    }
  }
}
