import Answers
import Interview

/// Follows everybody through a dialog at once.
///
/// The nodes are taken in an order in which each comes after all that lead to it. At each stands the
/// set of those who come to it. A question turns each of them into as many as there are answers;
/// then guidance takes out those it sends on; then the transitions share out the rest.
struct DialogWalk {
  let dialog: Dialog
  let space: AnswerSpace
  let conditions: ConditionDiagrams
  /// Those whom guidance stops at once, and those it sends on now that the safety questions are done.
  let emergencies: Diagram
  let sentOn: Diagram
  private(set) var conversations: Conversations

  /// Follows everybody from the start; or only these people, from the node where they are.
  init(
    _ dialog: Dialog, _ conditions: ConditionDiagrams, emergencies: Diagram, sentOn: Diagram,
    from start: NodeID? = nil, _ people: Diagram? = nil
  ) {
    (self.dialog, self.conditions, space) = (dialog, conditions, conditions.space)
    (self.emergencies, self.sentOn) = (emergencies, sentOn)
    let nobody = conditions.space.nobody
    conversations = Conversations(
      reaching: Array(repeating: nobody, count: dialog.nodes.count),
      taking: dialog.nodes.map { Array(repeating: nobody, count: $0.transitions.count) },
      finished: [], askedAgain: [])
    conversations.reaching[(start ?? dialog.start).index] = people ?? space.silence
    for node in space.order { pass(node) }
  }

  private mutating func pass(_ node: NodeID) {
    let arriving = conversations.reaching[node.index]
    guard !arriving.isEmpty else { return }
    switch dialog[node].body {
    case .ending:
      finish(.ending(node), arriving)
    case .statement:
      share(arriving, among: node)
    case .question(let question):
      noteAskedAgain(question, node, arriving)
      switch question.form {
      case .single(let slot, let type):
        let answered = answer(slot, type, at: node, arriving)
        share(watch(question, node, answered), among: node)
      case .checkList(let list):
        let atOnce = watch(question, node, choose(from: list, arriving))
        let oneByOne = askOneByOne(question, list, at: node, arriving)
        share(atOnce | oneByOne, among: node)
      }
    }
  }

  private mutating func noteAskedAgain(_ question: Question, _ node: NodeID, _ arriving: Diagram) {
    let again = question.slots.reduce(space.nobody) { $0 | (arriving & space.answered($1.0)) }
    if !again.isEmpty { conversations.askedAgain.append((node, again)) }
  }

  private mutating func finish(_ finish: Conversations.Finish, _ people: Diagram) {
    guard !people.isEmpty else { return }
    if let known = conversations.finished.firstIndex(where: { $0.finish == finish }) {
      conversations.finished[known].people |= people
    } else {
      conversations.finished.append((finish, people))
    }
  }

  /// Takes out those whom guidance sends on, and gives back the others. Guidance looks after every
  /// answer that a red flag may read, before any transition does.
  ///
  /// - Parameter asLeft: what is left of the answers of someone who is stopped in the middle of a
  ///   list.
  mutating func watch(
    _ question: Question, _ node: NodeID, _ people: Diagram,
    asLeft: (Diagram) -> Diagram = { $0 }
  ) -> Diagram {
    guard question.fillsSlot(where: space.watched.contains) else { return people }
    let endangered = people & emergencies
    finish(.emergency(node), asLeft(endangered))
    let others = people - endangered
    let sent = others & sentOn
    finish(.sentOn(node), asLeft(sent))
    return others - sent
  }

  /// Sends each on by the first transition whose condition is known to hold.
  private mutating func share(_ people: Diagram, among node: NodeID) {
    var left = people
    for (index, transition) in dialog[node].transitions.enumerated() {
      // A sound dialog's last transition has no condition; of others it is taken all the same.
      let isLast = index == dialog[node].transitions.count - 1
      let condition = isLast ? nil : transition.condition
      let taking = condition.map { left & conditions.holds($0) } ?? left
      left -= taking
      conversations.taking[node.index][index] = taking
      conversations.reaching[transition.target.index] |= taking
    }
  }

  // One question.

  /// Those who answer a question of its own, in every way its kind of answer allows.
  private func answer(
    _ slot: SlotID, _ type: AnswerType, at node: NodeID, _ arriving: Diagram
  ) -> Diagram {
    guard let place = space.places[slot] else { return arriving }
    let cells = space.variables[place.level].cells
    func isTaken(_ cell: Cell) -> Bool {
      switch (cell, type) {
      case (.answer(.notSure), _), (.answer(.skipped), _), (.several, .choices),
        (.answer(.text), .text), (.answer(.yes), .yesNo), (.answer(.no), .yesNo):
        true
      case (.answer(.choice(let id)), .choice(let options)): options.contains { $0.id == id }
      case (.number(let cell), _): type.numbers.map { cell.meets($0.range) } ?? false
      case (.notAsked, _), (.answer, _), (.several, _), (.stopped, _), (.pending, _): false
      }
    }
    let taken = cells.indices.filter { isTaken(cells[$0]) }
    var people = arriving.changing(place.level) { $0 == 0 ? taken : [$0] }
    if let turn = space.turns[node] { people = people.changing(turn) { _ in [1] } }
    guard case .choices(let options) = type else { return people }
    let chose = space.those(place.level) { $0 == .several }
    var choosing = people & chose
    for option in place.options {
      let isOffered = options.contains { $0.id == option.id }
      choosing = choosing.changing(option.level) { $0 == 0 ? isOffered ? [1, 2] : [1] : [$0] }
    }
    return choosing | (people - chose)
  }
}

extension NumberCell {
  /// True when some number of a range lies in the piece.
  func meets(_ range: ClosedRange<Double>) -> Bool {
    contains(range.lowerBound) || contains(range.upperBound)
      || range.contains(sample) || range.lowerBound < low && high < range.upperBound
  }
}
