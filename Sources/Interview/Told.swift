import Answers

// Of a question that takes several answers a person may tell some before it is asked: "I run". By
// itself that does not close the question, since nothing was said of the others; the answer adds to
// it. Once it was read back, with room to add what is missing, and confirmed, it is the answer.

extension SlotID {
  /// Where is kept what was told, before it was asked, of a question that takes several choices.
  package var told: SlotID { SlotID(name + ".told") }
}

extension Dialog {
  /// The answer to a question as it stands, with what was told of it before it was asked.
  public func answer(to open: OpenQuestion, in answers: Findings) -> Finding? {
    guard let key = key(of: open) else { return nil }
    let own = answers[key]
    guard open.item == nil else { return own }
    switch question(at: open.node)?.form {
    case .single(let slot, .choices(let options)):
      guard let told = answers[slot.told] else { return own }
      return own?.adding(told, of: options) ?? told
    case .checkList(let list):
      return list.answer(own, with: answers)
    case .single, nil:
      return own
    }
  }

  /// The questions still to come whose answers, or parts of them, were told already, in the order of
  /// the dialog.
  func toldAhead(of walk: Walk, _ answers: Findings) -> [OpenQuestion] {
    guard let open = walk.open else { return [] }
    let ahead = reachable(from: open.node).subtracting(walk.path + [open.node])
    return ahead.sorted { $0.index < $1.index }.map { OpenQuestion($0) }.filter {
      answer(to: $0, in: answers) != nil
    }
  }

  /// Where transitions can lead from a node; the node itself among it.
  func reachable(from node: NodeID?) -> Set<NodeID> {
    var found: Set<NodeID> = []
    var waiting = node.map { [$0] } ?? []
    while let next = waiting.popLast() {
      guard found.insert(next).inserted else { continue }
      waiting += self[next].transitions.map(\.target)
    }
    return found
  }

  /// What was told of a slot whose question is still to come; nil where nothing was.
  func toldAhead(of slot: SlotID, in state: DialogState) -> Finding? {
    for question in toldAhead(of: state.walk, state.answers) {
      var told = Findings()
      switch self.question(at: question.node)?.form {
      case .single(let own, _):
        told[own] = answer(to: question, in: state.answers)
      case .checkList(let list):
        list.contribute(
          state.answers, to: &told, isComplete: state.answers[list.key] != nil)
      case nil:
        break
      }
      if let finding = told[slot] { return finding }
    }
    return nil
  }

  /// The labels of what was told of an open question before it was asked.
  public func told(of open: OpenQuestion, in answers: Findings) -> [String] {
    guard open.item == nil else { return [] }
    switch question(at: open.node)?.form {
    case .single(let slot, .choices(let options)):
      guard case .choices(let told) = answers.answer(slot.told) else { return [] }
      return options.filter { told.contains($0.id) }.map(\.label)
    case .checkList(let list):
      return list.items.indices.filter { answers.answer(list.key(ofItem: $0)) == .yes }
        .map { list.items[$0].label }
    case .single, nil:
      return []
    }
  }

  /// Closes the questions whose slots were all read back and confirmed, or belong to the matter of
  /// one that was. A safety question is put whatever was told.
  func close(by statements: [Statement], with matter: Set<SlotID>, _ state: inout DialogState) {
    let told = Set(statements.map(\.slot))
    let confirmed = told.union(matter)
    for node in Set(told.flatMap { askers[$0] ?? [] }) {
      guard let question = question(at: node), !question.isSafety,
        let key = key(of: OpenQuestion(node)), state.answers[key] == nil,
        question.slots.allSatisfy({ confirmed.contains($0.0) })
      else { continue }
      let told = answer(to: OpenQuestion(node), in: state.answers)
      let first = statements.first { statement in question.slots.contains { $0.0 == statement.slot }
      }
      state.answers[key] = told ?? first.map { Finding(.choices([]), verbatim: $0.words) }
    }
    rewalk(&state)
  }

  /// True when the words say that what was told of a question is all of it.
  func addsNothing(_ words: String, to open: OpenQuestion, _ answers: Findings) -> Bool {
    guard words.utf8.count <= 40, !told(of: open, in: answers).isEmpty else { return false }
    let plain = words.lowercased().split { !$0.isLetter }.joined(separator: " ")
    return Self.wordsForNoMore.contains(plain)
  }

  private static let wordsForNoMore: Set<String> = {
    let endings = ["", " thanks", " thank you"]
    let plain = [
      "nothing else", "nothing more", "no nothing else", "no nothing more", "no more", "no others",
      "none of the others", "none of the other", "none else", "no other", "not the others",
      "that s all", "thats all", "that is all", "that s it", "thats it", "that is it", "only that",
      "just that", "only those", "just those", "that s everything", "thats everything",
      "no that s all", "no that s it", "no thats all", "no thats it", "nope nothing else",
    ]
    return Set(plain.flatMap { each in endings.map { each + $0 } })
  }()

  /// Forgets what was told of a question, because it is answered anew as a whole.
  func supersedeWhatWasTold(of open: OpenQuestion, in answers: inout Findings) {
    guard open.item == nil else { return }
    switch question(at: open.node)?.form {
    case .single(let slot, .choices):
      answers[slot.told] = nil
    case .checkList(let list):
      for item in list.items.indices { answers[list.key(ofItem: item)] = nil }
    case .single, nil:
      break
    }
  }
}

extension Finding {
  /// This answer and the choices that were told before it. Who is not sure about the others, or skips
  /// them, leaves what was told as it is.
  func adding(_ told: Finding, of options: [Option]) -> Finding {
    guard case .choices(let before) = told.answer, !before.isEmpty else { return self }
    guard case .choices(let now) = answer else { return told }
    let chosen = options.filter { before.contains($0.id) || now.contains($0.id) }
    return Finding(
      .choices(chosen.map(\.id)), verbatim: now.isEmpty ? told.verbatim : verbatim,
      words: chosen.map(\.label).joined(separator: "; "))
  }
}

extension CheckList {
  /// The list's answer, with the items that were answered by themselves.
  fileprivate func answer(_ own: Finding?, with answers: Findings) -> Finding? {
    switch own?.answer {
    case .choices, nil: break
    case .yes, .no, .notSure, .skipped, .choice, .number, .text: return own
    }
    let chosen = items.indices.filter { index in
      answers.answer(key(ofItem: index)) == .yes
        || (own.map { isListed(index, in: $0.answer) } ?? false)
    }
    let told = items.indices.lazy.compactMap { answers[key(ofItem: $0)] }.first
    guard let first = own ?? (chosen.isEmpty ? nil : told), told != nil else { return own }
    return Finding(
      .choices(chosen.map { items[$0].id }), verbatim: first.verbatim,
      words: chosen.map { items[$0].label }.joined(separator: "; "))
  }

  /// True when what was told of the items leaves nothing of the list to ask: each slot that holds
  /// one value has it, and of the others each item was answered.
  func isSettled(by answers: Findings) -> Bool {
    slotTypes.allSatisfy { slotType in
      let own = items.indices.filter { items[$0].slot == slotType.slot }
      switch slotType.type {
      case .choice, .scale, .number, .duration:
        if own.contains(where: { answers.answer(key(ofItem: $0)) == .yes }) { return true }
      case .yesNo, .choices, .text: break
      }
      return own.allSatisfy { answers[key(ofItem: $0)] != nil }
    }
  }
}
