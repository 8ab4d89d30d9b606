import Answers
import Guidance
import Interview

/// A conversation that shows something: the questions put and what is answered, in order.
public struct Witness: Hashable, Sendable {
  public let turns: [Turn]
  /// Where the dialog waits then, or the ending it came to; nil where guidance ended it.
  public let stop: NodeID?
  /// True when the conversation is over, and false when the last thing it shows is a question.
  public let isFinished: Bool

  /// One question and its answer.
  public struct Turn: Hashable, Sendable {
    public let question: OpenQuestion
    public let answer: Answer

    public init(question: OpenQuestion, answer: Answer) {
      (self.question, self.answer) = (question, answer)
    }
  }

  /// What it leaves in the slots, as the interpreter finds it.
  public func findings(in dialog: Dialog) -> Findings {
    var answers = Findings()
    for turn in turns {
      guard let key = dialog.key(of: turn.question) else { continue }
      answers[key] = Finding(turn.answer, verbatim: "")
    }
    return dialog.walk(answers).findings
  }

  /// The lines a person types, one after the other.
  public func lines(in dialog: Dialog) -> [String] {
    turns.flatMap { turn in
      dialog.question(at: turn.question.node)?
        .spoken(turn.answer, item: turn.question.item) ?? []
    }
  }
}

extension DialogProof {
  /// The shortest and most natural conversation of a set; nil where there is none.
  public func witness(_ people: Diagram) -> Witness? {
    people.cheapest(space.costs).map(conversation)
  }

  /// The conversation that fills the variables so.
  public func conversation(_ member: [Int]) -> Witness {
    var turns: [Witness.Turn] = []
    var said = [Int](repeating: 0, count: member.count)
    var node = dialog.start
    func cell(_ level: Int) -> Cell { space.variables[level].cells[member[level]] }
    func note(_ slot: SlotID) {
      guard let place = space.places[slot] else { return }
      said[place.level] = member[place.level]
      for option in place.options { said[option.level] = member[option.level] }
    }
    while true {
      switch dialog[node].body {
      case .ending:
        return Witness(turns: turns, stop: node, isFinished: true)
      case .statement:
        break
      case .question(let question):
        switch question.form {
        case .single(let slot, let type):
          guard let place = space.places[slot], said[place.level] == 0 else { break }
          if let turn = space.turns[node] {
            guard member[turn] != 0 else { return open(turns, node, member) }
            said[turn] = member[turn]
          }
          guard member[place.level] != 0 else { return open(turns, node, member) }
          turns.append(
            Witness.Turn(
              question: OpenQuestion(node),
              answer: answer(in: slot, cell(place.level), type, member)))
          note(slot)
        case .checkList(let list):
          guard let key = space.lists[list.key], member[key] != 0 else {
            return open(turns, node, member)
          }
          turns += answers(to: list, at: node, cell(key), member)
          said[key] = member[key]
          for slotType in list.slotTypes { note(slotType.slot) }
          if case .stopped = cell(key) { return Witness(turns: turns, stop: nil, isFinished: true) }
        }
      }
      let transitions = dialog[node].transitions
      let taken = transitions.first {
        $0.condition.map { conditions.holds($0).contains(said) } ?? true
      }
      guard let target = (taken ?? transitions.last)?.target else {
        return Witness(turns: turns, stop: node, isFinished: true)
      }
      node = target
    }
  }

  /// A conversation that goes no further: because guidance ended it, or because that is all there is
  /// to show.
  private func open(_ turns: [Witness.Turn], _ node: NodeID, _ member: [Int]) -> Witness {
    let isOver = finished.contains(member)
    return Witness(turns: turns, stop: isOver ? nil : node, isFinished: isOver)
  }

  private func answer(
    in slot: SlotID, _ cell: Cell, _ type: AnswerType, _ member: [Int]
  ) -> Answer {
    switch cell {
    case .answer(let answer): answer
    case .number(let cell): .number(cell.sample(within: type))
    case .several: .choices(chosen(in: slot, member))
    case .stopped: .notSure
    case .notAsked, .pending: .skipped
    }
  }

  private func chosen(in slot: SlotID, _ member: [Int]) -> [ChoiceID] {
    (space.places[slot]?.options ?? []).filter {
      space.variables[$0.level].cells[member[$0.level]] == .answer(.yes)
    }.map(\.id)
  }

  /// What is answered to a check-list, and to its items where they are asked one by one.
  private func answers(
    to list: CheckList, at node: NodeID, _ manner: Cell, _ member: [Int]
  ) -> [Witness.Turn] {
    let items = list.items.indices.map { item(at: $0, of: list, member) }
    func whole(_ answer: Answer) -> Witness.Turn {
      Witness.Turn(question: OpenQuestion(node), answer: answer)
    }
    func oneByOne(_ count: Int) -> [Witness.Turn] {
      [whole(.notSure)]
        + items.prefix(count).enumerated().map { index, answer in
          Witness.Turn(question: OpenQuestion(node, item: index), answer: answer)
        }
    }
    switch manner {
    case .several:
      return [
        whole(.choices(list.items.indices.filter { items[$0] == .yes }.map { list.items[$0].id }))
      ]
    case .answer(.notSure): return oneByOne(items.count)
    case .stopped(let count): return oneByOne(count)
    case .answer, .notAsked, .number, .pending: return [whole(.skipped)]
    }
  }

  /// What is answered to one item, so that its slot comes to hold what it holds.
  private func item(at index: Int, of list: CheckList, _ member: [Int]) -> Answer {
    let item = list.items[index]
    guard let place = space.places[item.slot] else { return .no }
    let isFirst = list.items.firstIndex { $0.slot == item.slot } == index
    switch space.variables[place.level].cells[member[place.level]] {
    case .answer(.notSure): return isFirst ? .notSure : .no
    case .answer(.skipped): return isFirst ? .skipped : .no
    case .several:
      return item.options.contains(where: chosen(in: item.slot, member).contains) ? .yes : .no
    case .answer(let answer): return answer == item.answer ? .yes : .no
    case .number(let cell):
      if case .number(let number) = item.answer, cell.contains(number) {
        return list.otherwise[item.slot] == .number(number) ? .no : .yes
      }
      return .no
    case .notAsked, .stopped, .pending: return .no
    }
  }
}

extension NumberCell {
  /// A number of the piece that a question of this type takes.
  fileprivate func sample(within type: AnswerType) -> Double {
    guard let range = type.numbers?.range, !range.contains(sample) else { return sample }
    return contains(range.lowerBound) ? range.lowerBound : range.upperBound
  }
}
