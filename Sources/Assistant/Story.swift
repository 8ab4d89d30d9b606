import Answers
import Guidance
import Interview

extension Consultation {
  /// Takes up what the words state beyond the answer they give.
  ///
  /// What the opening story states is read back first; what other answers state is kept at once and
  /// said aloud. Nothing is overwritten: a contradiction opens the earlier question again.
  func told(by words: String, _ state: inout ConsultationState, _ effects: [Effect]) -> [Effect] {
    guard !state.interview.isStopped, words.utf8.count > 8,
      state.interview.turns.last?.isHeard == true
    else { return effects }
    let taken = effects.flatMap(slotsAnswered)
    let stated = statements(in: words).filter {
      !taken.contains($0.slot) && !(taken.contains("goal") && Self.wished.contains($0.slot))
    }
    guard !stated.isEmpty else { return effects }
    let new = stated.filter { dialog.standing(of: $0, in: state.interview) == .new }
    let contradicting = stated.first {
      dialog.standing(of: $0, in: state.interview) == .contradicted
    }
    var said = effects.filter { !$0.isAsking }
    if effects.contains(where: isStory) {
      state.story = new
      state.misses = 0
    } else if !new.isEmpty {
      // What was missed as an answer to an open list may yet state some of it, and then answers it.
      let missed = Set(effects.contains(where: \.isMiss) ? slotsAsked(state.interview) : [])
      let answer = Event.confirmed(new, matter: missed)
      let event = missed.isDisjoint(with: new.map(\.slot)) ? .volunteered(new) : answer
      _ = dialog.advance(&state.interview, on: event, today: today)
      said = said.filter { !$0.isMiss } + [missed.isEmpty ? .alsoNoted(new) : .stated(new)]
    }
    guard let contradicting,
      let earlier = dialog.standing(at: contradicting.slot, in: state.interview)
    else { return said + asking(&state.interview) }
    let again = dialog.advance(
      &state.interview, on: .revisited(contradicting.slot), today: today)
    return said.filter { !$0.isMiss } + [.contradicted(contradicting, earlier: earlier)]
      + again.filter(\.isAsking)
  }

  private func slotsAsked(_ interview: DialogState) -> [SlotID] {
    guard let open = interview.walk.open, open.item == nil else { return [] }
    return dialog.question(at: open.node)?.slots.map(\.0) ?? []
  }

  /// What somebody wants to get back to is no sport they do.
  private static let wished: Set<SlotID> = ["sport", "run_details", "gym_details"]

  /// The slots that an answer filled, one in the person's own words among them.
  private func slotsAnswered(_ effect: Effect) -> [SlotID] {
    guard case .took(let open, _, _) = effect else { return [] }
    return dialog.question(at: open.node)?.slots.map(\.0) ?? []
  }

  /// Asks whether the story was heard rightly, as soon as nothing more pressing is open.
  func readBack(_ state: inout ConsultationState, after effects: [ConsultationEffect])
    -> [ConsultationEffect]
  {
    guard !state.story.isEmpty, state.phase == .interviewing,
      !isAskingDirectly(state.interview), state.interview.reopened.isEmpty
    else { return effects }
    // What was a danger has been asked about by now.
    let statements = state.story.filter {
      dialog.standing(of: $0, in: state.interview) == .new
    }
    state.story = []
    guard !statements.isEmpty else { return effects }
    state.phase = .readingBack(statements)
    return effects.filter { !$0.isAsking } + [.readBack(statements)]
  }

  /// Hears whether what was read back is right, or which part of it is not.
  func confirm(
    _ statements: [Statement], _ state: inout ConsultationState, on event: Event
  ) -> [ConsultationEffect] {
    guard case .heard(let words) = event else {
      state.phase = .interviewing
      return interview(&state, on: event)
    }
    let noticed = raised(by: words, &state.interview, [], isAside: true)
    if noticed.isEmpty, let effects = obey(words, statements, &state) { return effects }
    let said = Words(words)
    let reading: Reading =
      isWholehearted(said) ? .understood(.yes, .plain) : AnswerType.yesNo.interpret(said)
    if noticed.isEmpty, deniesAll(said) { return [.leftOut] + resume(&state, with: []) }
    let corrected = corrected(statements, by: words)
    if noticed.isEmpty, case .understood(.yes, _) = reading,
      corrected.count > statements.count, corrected.starts(with: statements)
    {
      // "Yes, and I cycle": all of it is right, and there is more.
      return [.interview(.alsoNoted(Array(corrected[statements.count...])))]
        + resume(&state, with: corrected)
    }
    if noticed.isEmpty, corrected.isEmpty { return [.leftOut] + resume(&state, with: []) }
    if !noticed.isEmpty || corrected != statements {
      state.story = corrected
      state.phase = .interviewing
      return readBack(&state, after: conclude(&state, noticed))
    }
    if let effects = digression(words, &state, explaining: .whyReadBack) {
      return effects + [.readBack(statements)]
    }
    switch reading {
    case .understood(.yes, _) where !isHalfhearted(said) && !announcesMore(said),
      .understood(.yes, _) where state.misses >= Self.mostReadings:
      return resume(&state, with: statements)
    case .understood(.no, _) where words.utf8.count(where: { $0 == 0x20 }) < 3,
      .understood(.notSure, _), .understood(.skipped, _):
      return [.leftOut] + resume(&state, with: [])
    case .understood, .ambiguous, .outOfRange, .notUnderstood:
      state.misses += 1
      // What nobody confirms is not taken as said.
      return state.misses > Self.mostReadings
        ? [.leftOut] + resume(&state, with: [])
        : [.readBackMissed(statements, count: state.misses)]
    }
  }

  /// So often a yes or a no is waited for that nobody says.
  static let mostReadings = 3

  /// Does what is asked of the conversation while something is read back.
  private func obey(_ words: String, _ statements: [Statement], _ state: inout ConsultationState)
    -> [ConsultationEffect]?
  {
    guard let command = Request.command(in: words) else { return nil }
    switch command {
    case .quit, .back:
      // Whoever goes back and keeps the story is asked about it once more.
      state.story = statements
      state.phase = .interviewing
      return interview(&state, on: .asked(command, words))
    case .skip:
      return [.leftOut] + resume(&state, with: [])
    case .keep:
      return [.readBack(statements)]
    case .why, .help, .repeat, .about, .summary, .change:
      return nil
    }
  }

  private func resume(_ state: inout ConsultationState, with statements: [Statement])
    -> [ConsultationEffect]
  {
    state.misses = 0
    state.phase = .interviewing
    let matters = Vocabulary.matters.filter { matter in
      statements.contains { matter.contains($0.slot) }
    }
    let confirmed = Event.confirmed(statements, matter: Set(matters.joined()))
    let effects =
      statements.isEmpty
      ? asking(&state.interview) : dialog.advance(&state.interview, on: confirmed, today: today)
    return conclude(&state, effects)
  }

  func statements(in words: String) -> [Statement] {
    Statement.all(in: words, of: dialog.slots, today: today)
  }

  /// The open question once more, without taking a step.
  func asking(_ interview: inout DialogState) -> [Effect] {
    dialog.advance(&interview, on: .began, today: today).filter(\.isAsking)
  }

  /// True for an answer in the person's own words.
  private func isStory(_ effect: Effect) -> Bool {
    guard case .took(let open, _, _) = effect,
      case .single(_, .text)? = dialog.question(at: open.node)?.form
    else { return false }
    return true
  }
}

extension ConsultationEffect {
  fileprivate var isAsking: Bool {
    if case .interview(let effect) = self { effect.isAsking } else { false }
  }
}
