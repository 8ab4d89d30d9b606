import Answers

extension Dialog {
  /// Takes one step of the dialog. Pure and total: performs nothing, and has an answer for every
  /// event in every state.
  ///
  /// The state is consumed so that a caller who lets go of it pays the same for every turn.
  public func step(
    from state: consuming DialogState, on event: Event, today: CalendarDay? = nil
  ) -> (state: DialogState, effects: [Effect]) {
    var next = state
    let effects = advance(&next, on: event, today: today)
    return (next, effects)
  }

  /// The same step, taken in place, for a state that is part of a larger one.
  package func advance(_ state: inout DialogState, on event: Event, today: CalendarDay?)
    -> [Effect]
  {
    if state.isStopped { return [.stopped(state.walk.open)] }
    switch event {
    case .began:
      return said(on: state.walk.path[...]) + [asked(state)]
    case .digressed:
      state.attempt.hasDigressed = true
      return [asked(state)]
    case .endOfInput:
      guard let open = state.walk.open else { return [asked(state)] }
      state.isStopped = true
      return [.stopped(open)]
    case .mentioned(let slots):
      var known: [SlotID] = []
      for slot in slots where directQuestions[slot] != nil && !known.contains(slot) {
        known.append(slot)
      }
      let denied = known.flatMap { denials(of: $0, state.answers) }
      guard !denied.isEmpty || known.contains(where: { !state.mentioned.contains($0) }) else {
        return []
      }
      state.mentioned = state.mentioned.filter { !known.contains($0) } + known
      state.reopened.formUnion(denied)
      rewalk(&state)
      return [asked(state)]
    case .volunteered(let statements):
      volunteer(statements, &state)
      return [asked(state)]
    case .confirmed(let statements, let matter):
      volunteer(statements, &state)
      close(by: statements, with: matter, &state)
      return [asked(state)]
    case .revisited(let slot):
      return revisit(slot, &state)
    case .noted(let slot, let words):
      guard directQuestions[slot] == nil, slots[slot] == nil else { return [] }
      state.answers[slot] = Finding(.yes, verbatim: words)
      if !state.mentioned.contains(slot) { state.mentioned.append(slot) }
      rewalk(&state)
      return []
    case .asked(let command, let words):
      return asked(command, words, &state)
    case .answered(let answer):
      let words = if case .text(let text) = answer { text } else { "" }
      return answered(answer, words, .plain, &state)
    case .settled(let answer, let words):
      return answered(answer, words, .reckoned, &state)
    case .heard(let words):
      guard let open = state.walk.open, let question = question(at: open.node) else {
        return Command(words).map { asked($0, words, &state) } ?? [asked(state)]
      }
      return heard(words, open, question, &state, today)
    }
  }

  /// Where the answers to the direct questions of a slot are kept, when all of them are no.
  private func denials(of slot: SlotID, _ answers: Findings) -> [SlotID] {
    let keys = (directQuestions[slot] ?? []).compactMap(key)
    return keys.allSatisfy { answers.answer($0) == .no } ? keys : []
  }

  /// Does what the person asked for, of the open question or, at the end, of the answers.
  private func asked(_ command: Command, _ words: String, _ state: inout DialogState) -> [Effect] {
    let open = state.walk.open
    let turn = Turn(question: open, words: words, outcome: .asked(command))
    if let open, let question = question(at: open.node) {
      state.turns.append(turn)
      return obey(command, open, question, &state)
    }
    guard let effects = revise(command, open: nil, &state) else { return [asked(state)] }
    state.turns.append(turn)
    return effects
  }

  private func heard(
    _ words: String, _ open: OpenQuestion, _ question: Question, _ state: inout DialogState,
    _ today: CalendarDay?
  ) -> [Effect] {
    // A word with its own meaning for the open question is that answer.
    if let command = Command(words), !question.names(words) {
      return asked(command, words, &state)
    }
    let offer = state.attempt.offer
    state.attempt.offer = nil
    switch reading(of: words, open, question, state, today) {
    case .understood(let answer, let manner):
      if answer == .notSure, question.isSafety, !state.attempt.isClarified,
        question.explainsNotSure(open)
      {
        state.attempt.isClarified = true
        state.turns.append(Turn(question: open, words: words, outcome: .missed))
        return [.clarify(open), asked(state)]
      }
      let finding = Finding(
        answer, verbatim: words, words: question.words(for: answer, said: words))
      state.turns.append(Turn(question: open, words: words, outcome: .answered(answer)))
      return take(finding, manner, open, &state)
    case .ambiguous(let candidates):
      if candidates.count == 1, let only = candidates.first {
        state.attempt.offer = Finding(
          only, verbatim: words, words: question.words(for: only, said: words))
      }
      return miss(.ambiguous(candidates), words, open, &state)
    case .outOfRange(let number):
      return miss(.outOfRange(number), words, open, &state)
    case .notUnderstood:
      if let offer, case .understood(.yes, _) = AnswerType.yesNo.interpret(words, strictly: true) {
        // "Did you mean 3?" "Yes."
        state.turns.append(Turn(question: open, words: words, outcome: .answered(offer.answer)))
        return take(offer, .plain, open, &state)
      }
      let isEmpty = !words.unicodeScalars.contains { !$0.properties.isWhitespace }
      return miss(isEmpty ? .empty : .notUnderstood, words, open, &state)
    }
  }

  private func reading(
    of words: String, _ open: OpenQuestion, _ question: Question, _ state: DialogState,
    _ today: CalendarDay?
  ) -> Reading {
    addsNothing(words, to: open, state.answers)
      ? .understood(.choices([]), .plain) : question.read(words, item: open.item, today)
  }

  func miss(
    _ miss: Miss, _ words: String, _ open: OpenQuestion, _ state: inout DialogState
  ) -> [Effect] {
    state.attempt.misses += 1
    state.turns.append(Turn(question: open, words: words, outcome: .missed))
    return [.missed(open, miss, count: state.attempt.misses), asked(state)]
  }

  /// Puts an answer in its place and follows it.
  func take(
    _ finding: Finding, _ manner: Reading.Manner, _ open: OpenQuestion, _ state: inout DialogState
  ) -> [Effect] {
    guard let key = key(of: open) else { return [asked(state)] }
    let isCorrection = state.reopened.contains(key)
    let isDirect = state.mentioned.contains { directQuestions[$0]?.contains(open) ?? false }
    let taken = Effect.took(open, finding, manner)
    state.attempt = DialogState.Attempt()
    if !isCorrection && !isDirect && state.reopened.isEmpty {
      // Nothing earlier changes: go on from here.
      state.answers[key] = finding
      let passed = state.walk.path.count
      extend(
        &state.walk, from: open.node, state.answers, reopened: state.reopened,
        mentioned: state.mentioned)
      var effects = [taken]
      effects += said(on: state.walk.path[passed...])
      effects.append(asked(state))
      return effects
    }
    let before = walk(state.answers, mentioned: state.mentioned)
    note(before.findings, at: open, &state)
    if isCorrection { supersedeWhatWasTold(of: open, in: &state.answers) }
    state.answers[key] = finding
    state.reopened.remove(key)
    rewalk(&state)
    return [taken] + whatApplies(since: before, open, state) + [asked(state)]
  }

  /// Remembers what the slots of a question hold before it is answered anew.
  private func note(
    _ findings: Findings, at open: OpenQuestion, _ state: inout DialogState
  ) {
    let filled: [SlotID] =
      switch (question(at: open.node)?.form, open.item) {
      case (.single(let slot, _)?, _): [slot]
      case (.checkList(let list)?, let item?): [list.items[item].slot]
      case (.checkList(let list)?, nil): list.slotTypes.map(\.slot)
      case (nil, _): []
      }
    let earlier = Dictionary(
      uniqueKeysWithValues: filled.compactMap { slot in
        // What was told of a question that is still to come is no finding yet.
        (findings[slot] ?? state.answers[slot]).map { (slot, $0) }
      })
    if !earlier.isEmpty { state.revisions.append(Revision(question: open, earlier: earlier)) }
  }

  func rewalk(_ state: inout DialogState) {
    state.walk = walk(state.answers, reopened: state.reopened, mentioned: state.mentioned)
  }

  /// The answers that a correction made drop out, and those it brought back.
  private func whatApplies(since before: Walk, _ open: OpenQuestion, _ state: DialogState)
    -> [Effect]
  {
    let after = walk(state.answers, mentioned: state.mentioned)
    let (then, now) = (Set(before.path), Set(after.path))
    // What lies beyond an open question may yet apply.
    let ahead = reachable(from: after.open?.node)
    let parked = before.path.filter {
      !now.contains($0) && !ahead.contains($0) && question(at: $0) != nil
    }
    let restored = after.path.filter {
      !then.contains($0) && $0 != open.node && question(at: $0) != nil
    }
    return (parked.isEmpty ? [] : [.parked(parked)])
      + (restored.isEmpty ? [] : [.restored(restored)])
  }

  /// The statements among the nodes passed that say something.
  private func said(on path: ArraySlice<NodeID>) -> [Effect] {
    path.compactMap { node in
      if case .statement(let text) = self[node].body, !text.isEmpty { .say(node) } else { nil }
    }
  }

  func asked(_ state: DialogState) -> Effect {
    switch state.walk.stop {
    case .ended(let node): .ended(node)
    case .asking(let open): .ask(open, earlier: earlierAnswer(to: open, state))
    }
  }

  /// The answer that an open question had before the person came back to it.
  public func earlierAnswer(to open: OpenQuestion, _ state: DialogState) -> Finding? {
    state.reopened.isEmpty ? nil : answer(to: open, in: state.answers)
  }
}
