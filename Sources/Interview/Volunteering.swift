import Answers

extension Dialog {
  /// The answers that a statement leaves, each under its question's key: one for the question that
  /// asks for the slot alone, and one for each item of a check-list that it affirms.
  ///
  /// A check-list is never answered as a whole: what was not stated of it is still asked.
  func places(of statement: Statement) -> [(key: SlotID, finding: Finding)] {
    (askers[statement.slot] ?? []).flatMap { node -> [(SlotID, Finding)] in
      guard let question = question(at: node) else { return [] }
      switch question.form {
      case .single(let slot, _):
        let words = question.words(for: statement.answer, said: statement.words)
        return [(slot, Finding(statement.answer, verbatim: statement.words, words: words))]
      case .checkList(let list):
        return list.items.indices.filter { list.items[$0].isAffirmed(by: statement) }
          .map { (list.key(ofItem: $0), Finding(.yes, verbatim: statement.words)) }
      }
    }
  }

  /// How a statement stands beside what was answered before.
  public func standing(of statement: Statement, in state: DialogState) -> Standing {
    let places = places(of: statement)
    guard !places.isEmpty else { return .unasked }
    if let known = state.walk.findings.answer(statement.slot) {
      return known.contains(statement.answer) ? .known : .contradicted
    }
    return places.contains { state.answers[$0.key] == nil } ? .new : .known
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
    for place in statements.flatMap(places) where state.answers[place.key] == nil {
      state.answers[place.key] = place.finding
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
