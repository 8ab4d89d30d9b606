import Answers

extension Dialog {
  /// The answers that a statement leaves, each under its question's key: one for the question that
  /// asks for the slot alone, and one for each item of a check-list that it affirms.
  ///
  /// Where several answers may apply, none by itself closes the question: what was not stated is still
  /// asked.
  func places(of statement: Statement) -> [(key: SlotID, finding: Finding)] {
    (askers[statement.slot] ?? []).flatMap { node -> [(SlotID, Finding)] in
      guard let question = question(at: node) else { return [] }
      switch question.form {
      case .single(let slot, let type):
        let words = question.words(for: statement.answer, said: statement.words)
        let finding = Finding(statement.answer, verbatim: statement.words, words: words)
        if case .choices = type { return [(slot.told, finding)] }
        return [(slot, finding)]
      case .checkList(let list):
        return list.items.indices.filter { list.items[$0].isAffirmed(by: statement) }
          .map { (list.key(ofItem: $0), Finding(.yes, verbatim: statement.words)) }
      }
    }
  }

  /// How a statement stands beside what was answered before.
  public func standing(of statement: Statement, in state: DialogState) -> Standing {
    let places = places(of: statement)
    // A list has no line for what is usual, but to say so contradicts a line that was chosen.
    guard !places.isEmpty || isAskedOutsideSafety(statement.slot) else { return .unasked }
    if let known = standing(at: statement.slot, in: state)?.answer {
      // A person's own words are never at odds with what they said elsewhere.
      if case .text = statement.answer { return .known }
      if known.contains(statement.answer) { return .known }
      return isAddition(statement, to: known) ? .new : .contradicted
    }
    if places.isEmpty { return .unasked }
    return places.contains { adds($0.finding, to: state.answers[$0.key]) } ? .new : .known
  }

  /// What is known of a slot: found on the way, or told of a question that is still to come.
  public func standing(at slot: SlotID, in state: DialogState) -> Finding? {
    state.walk.findings[slot] ?? toldAhead(of: slot, in: state)
  }

  /// True where one more choice contradicts nothing. Danger is never added, but asked about.
  private func isAddition(_ statement: Statement, to known: Answer) -> Bool {
    guard case (.choices(let held), .choices) = (known, statement.answer), !held.isEmpty else {
      return false
    }
    return isAskedOutsideSafety(statement.slot)
  }

  /// True for a slot that is filled, and by no safety question.
  private func isAskedOutsideSafety(_ slot: SlotID) -> Bool {
    askers[slot]?.allSatisfy { question(at: $0)?.isSafety == false } ?? false
  }

  private func adds(_ finding: Finding, to held: Finding?) -> Bool {
    switch (held?.answer, finding.answer) {
    case (nil, _): true
    case (.choices(let before)?, .choices(let now)): !now.allSatisfy(before.contains)
    case (_?, _): false
    }
  }

  public enum Standing: Hashable, Sendable {
    /// No question of this dialog asks for it.
    case unasked
    case new
    case known
    /// Another answer was given before.
    case contradicted
  }

  /// Keeps what was stated, where nothing was answered before. Nothing is ever overwritten.
  func volunteer(_ statements: [Statement], _ state: inout DialogState) {
    for statement in statements {
      for place in places(of: statement) {
        let held = state.answers[place.key]
        guard adds(place.finding, to: held) else { continue }
        if let held, case .choices(let options)? = slots[statement.slot] {
          state.answers[place.key] = place.finding.adding(held, of: options)
        } else {
          state.answers[place.key] = place.finding
        }
      }
    }
    state.attempt = DialogState.Attempt()
    rewalk(&state)
  }
}

extension Answer {
  /// True when the other answer says nothing beyond this one.
  fileprivate func contains(_ other: Answer) -> Bool {
    switch (self, other) {
    case (.choices(let ours), .choices(let theirs)): theirs.allSatisfy(ours.contains)
    // Words rarely give a number as exactly as a second asking does.
    case (.number(let one), .number(let two)): (one - two).magnitude <= max(one, two) * 0.15
    default: self == other
    }
  }
}

extension CheckList.Item {
  fileprivate func isAffirmed(by statement: Statement) -> Bool {
    guard slot == statement.slot else { return false }
    return switch (answer, statement.answer) {
    case (.choices(let ours), .choices(let theirs)): ours.allSatisfy(theirs.contains)
    // An item such as "half an hour or more" is affirmed by more.
    case (.number(let least), .number(let stated)): stated >= least
    default: answer == statement.answer
    }
  }
}
