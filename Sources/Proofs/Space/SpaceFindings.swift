import Answers

// From the values of variables to what a person said, and back.

extension AnswerSpace {
  /// What the slots hold for these values: of numbers and texts, one that stands for its kind.
  public func findings(_ member: [Int]) -> Findings {
    var answers: [SlotID: Answer] = [:]
    for (slot, place) in places {
      switch variables[place.level].cells[member[place.level]] {
      case .answer(let answer): answers[slot] = answer
      case .number(let cell): answers[slot] = .number(cell.sample)
      case .several:
        answers[slot] = .choices(
          place.options.filter { variables[$0.level].cells[member[$0.level]] == .answer(.yes) }
            .map(\.id))
      case .notAsked, .stopped, .pending: break
      }
    }
    return Findings(answers)
  }

  /// The values that stand for these findings; a slot that the dialog does not ask is left out.
  public func member(_ findings: Findings) -> [Int] {
    var member = [Int](repeating: 0, count: variables.count)
    for (slot, place) in places {
      guard let answer = findings.answer(slot) else { continue }
      let variable = variables[place.level]
      guard case .choices(let chosen) = answer else {
        let sample: Answer = if case .text = answer { .text(Variable.sampleText) } else { answer }
        member[place.level] = variable.index(of: sample) ?? 0
        continue
      }
      member[place.level] = variable.index(of: .several) ?? 0
      for option in place.options { member[option.level] = chosen.contains(option.id) ? 2 : 1 }
    }
    return member
  }
}
