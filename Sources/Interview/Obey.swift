import Answers

extension Dialog {
  /// Does what a person asked about the conversation itself. It never costs a try.
  func obey(
    _ command: Command, _ open: OpenQuestion, _ question: Question, _ state: inout DialogState
  ) -> [Effect] {
    switch command {
    case .help: return [.help(open), asked(state)]
    case .why: return [.why(open), asked(state)]
    case .repeat: return [asked(state)]
    case .about: return [.about, asked(state)]
    case .summary: return [.summary(answered(state)), asked(state)]
    case .skip:
      guard question.isSafety, !state.attempt.knowsCost else {
        return take(Finding(.skipped, verbatim: "skip"), .plain, open, &state)
      }
      state.attempt.knowsCost = true
      return [.costOfSkipping(open), asked(state)]
    case .keep:
      guard let key = key(of: open), state.reopened.remove(key) != nil else {
        return [.nothingToKeep, asked(state)]
      }
      state.attempt = DialogState.Attempt()
      rewalk(&state)
      return [.kept(open), asked(state)]
    case .back, .change:
      return revise(command, open: open, &state) ?? [asked(state)]
    case .quit:
      state.isStopped = true
      return [.stopped(open)]
    }
  }

  /// Goes back to an earlier answer, also from the end; nil for any other command.
  func revise(_ command: Command, open: OpenQuestion?, _ state: inout DialogState) -> [Effect]? {
    switch command {
    case .back:
      guard let previous = previous(to: open, state) else { return [.nothingBefore, asked(state)] }
      return reopen(previous, &state)
    case .change(let name):
      let answered = answered(state)
      guard !name.isEmpty else { return [.changeable(answered), asked(state)] }
      guard let chosen = self.answered(answered, called: name) else {
        return [.unknownChange(name, answered), asked(state)]
      }
      return reopen(chosen.question, &state)
    case .help, .why, .repeat, .summary, .skip, .about, .quit, .keep:
      return nil
    }
  }

  /// Opens the answered question that filled a slot.
  func revisit(_ slot: SlotID, _ state: inout DialogState) -> [Effect] {
    let answered = answered(state).first { each in
      self.question(at: each.question.node)?.slots.contains { $0.0 == slot } ?? false
    }
    return answered.map { reopen($0.question, &state) } ?? [asked(state)]
  }

  private func reopen(_ question: OpenQuestion, _ state: inout DialogState) -> [Effect] {
    guard let key = key(of: question) else { return [asked(state)] }
    state.reopened.insert(key)
    state.attempt = DialogState.Attempt()
    rewalk(&state)
    return [asked(state)]
  }

  /// The question that was answered just before this one on the path.
  private func previous(to open: OpenQuestion?, _ state: DialogState) -> OpenQuestion? {
    if let open, let item = open.item, state.walk.path.last != open.node,
      answersItems(of: open.node, state)
    {
      return item > 0 ? OpenQuestion(open.node, item: item - 1) : OpenQuestion(open.node)
    }
    guard let node = state.walk.path.last(where: { question(at: $0) != nil }) else { return nil }
    if answersItems(of: node, state), case .checkList(let list)? = question(at: node)?.form {
      return OpenQuestion(node, item: list.items.count - 1)
    }
    return OpenQuestion(node)
  }

  /// True when a check-list was opened and its items are asked one by one.
  private func answersItems(of node: NodeID, _ state: DialogState) -> Bool {
    guard case .checkList(let list)? = question(at: node)?.form else { return false }
    return state.answers.answer(list.key) == .notSure
  }

  /// The answered questions on the path, in order, and those that were answered before they came up.
  public func answered(_ state: DialogState) -> [Answered] {
    let walk = state.reopened.isEmpty ? state.walk : walk(state.answers)
    let direct = state.mentioned.flatMap { directQuestions[$0] ?? [] }
      .filter { $0.item != nil || !walk.path.contains($0.node) }
    // A list of which an item was asked by itself is not told as a whole before it is asked.
    let ahead = toldAhead(of: walk, state.answers).filter { list in
      !direct.contains { $0.node == list.node }
    }
    return (walk.path.map { OpenQuestion($0) } + direct + ahead).compactMap { question in
      answer(to: question, in: state.answers).map { Answered(question: question, finding: $0) }
    }
  }

  /// The answered question that a person means by a number of the list or by a name.
  private func answered(_ answered: [Answered], called name: String) -> Answered? {
    if let number = Int(name) {
      return answered.indices.contains(number - 1) ? answered[number - 1] : nil
    }
    let wanted = plainWords(name)
    func node(_ each: Answered) -> String { plainWords(self[each.question.node].name) }
    func names(_ each: Answered) -> [String] {
      let question = question(at: each.question.node)
      if let item = each.question.item, case .checkList(let list)? = question?.form {
        return [plainWords(list.items[item].slot.name)]
      }
      return [node(each)] + (question?.slots.map { plainWords($0.0.name) } ?? [])
    }
    func only(_ matches: (String) -> Bool) -> Answered? {
      let found = answered.filter { names($0).contains(where: matches) }
      // What was asked by itself is meant before the list that names it among others.
      let alone = found.filter { $0.question.item != nil }
      return alone.count == 1 ? alone[0] : found.count == 1 ? found[0] : nil
    }
    let items = answered.filter { $0.question.item != nil && node($0) == wanted }
    return only { $0 == wanted } ?? only { $0.hasPrefix(wanted) }
      ?? only { $0.split(separator: " ").contains { $0.hasPrefix(wanted) } }
      ?? (items.count == 1 ? items[0] : nil)
  }

  /// `Pain-activity` and `pain_activity` as a person would say them.
  private func plainWords(_ name: String) -> String {
    String(name.lowercased().map { $0 == "-" || $0 == "_" ? " " : $0 })
  }
}
