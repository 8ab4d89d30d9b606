import Answers
import Interview

/// Asks everybody one question, and lets guidance look at what they answer.
struct QuestionWalk {
  let space: AnswerSpace
  let question: Question
  let node: NodeID
  /// Whom guidance stops at once, and whom it sends on since the safety questions are done.
  let emergencies: Diagram
  let sendingOn: Diagram
  private(set) var endangered: Diagram
  private(set) var sentOn: Diagram

  init(
    space: AnswerSpace, question: Question, node: NodeID, emergencies: Diagram, sendingOn: Diagram
  ) {
    (self.space, self.question, self.node) = (space, question, node)
    (self.emergencies, self.sendingOn) = (emergencies, sendingOn)
    (endangered, sentOn) = (space.nobody, space.nobody)
  }

  /// Those who go on after the question.
  mutating func ask(_ arriving: Diagram) -> Diagram {
    switch question.form {
    case .single(let slot, let type):
      return watch(answer(slot, type, arriving))
    case .checkList(let list):
      let atOnce = watch(choose(from: list, arriving))
      return atOnce | askOneByOne(list, arriving)
    }
  }

  /// Takes out those whom guidance sends on, and gives back the others. Guidance looks after every
  /// answer that a red flag may read, before any transition does.
  ///
  /// - Parameter asLeft: what is left of the answers of someone who is stopped in the middle of a
  ///   list.
  mutating func watch(
    _ people: Diagram, asLeft: (Diagram) -> Diagram = { $0 }
  ) -> Diagram {
    guard question.fillsSlot(where: space.watched.contains) else { return people }
    let inDanger = people & emergencies
    if !inDanger.isEmpty { endangered |= asLeft(inDanger) }
    let others = people - inDanger
    let sent = others & sendingOn
    if !sent.isEmpty { sentOn |= asLeft(sent) }
    return others - sent
  }

  /// Those who answer a question of its own, in every way its kind of answer allows.
  private func answer(_ slot: SlotID, _ type: AnswerType, _ arriving: Diagram) -> Diagram {
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
