import Answers
import Guidance
import Interview

/// The search for turning points: one person's values, held against everybody's.
struct TurningSearch {
  let space: AnswerSpace
  let judgement: Judgement
  let findings: Findings
  /// The person's own values.
  let now: [Int]
  let level: Disposition?

  init(_ findings: Findings, among slots: Set<SlotID>?, by guidelines: Guidelines) {
    self.findings = findings
    // The slots alone matter here, not who asks for them.
    let nobodyAsks = Dialog(
      id: "", title: "", start: NodeID(0), nodes: [Node(name: "", body: .ending(.advise))])
    let compared = guidelines.conditions
    let types = Vocabulary.types.merging(Vocabulary.heard) { one, _ in one }.filter { slot, _ in
      slots?.contains(slot) ?? true || findings[slot] != nil
    }
    space = AnswerSpace(
      of: nobodyAsks, comparing: compared,
      beside: guidelines.numbersBeside(NumberCuts(of: compared)), heard: types)
    let conditions = ConditionDiagrams(space)
    conditions.derive(
      guidelines.derived.map { slot in
        (slot.slot, slot.values.map { ($0.answer, $0.condition) })
      })
    judgement = Judgement(by: guidelines, conditions)
    now = space.member(findings)
    level = judgement.level(now)
  }

  typealias Range = TurningPoints.AnswerRange

  /// The slots that were answered, as they stand among the variables.
  private var answered: [(slot: SlotID, place: AnswerSpace.Place)] {
    space.places.filter { now[$0.value.level] != 0 }
      .sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  var rows: [TurningPoints.Row] {
    answered.compactMap { slot, place in
      let places = self.places(place)
      return places.count > 1 ? TurningPoints.Row(slot: slot, places: places) : nil
    }
  }

  private func places(_ place: AnswerSpace.Place) -> [TurningPoints.Place] {
    let cells = space.variables[place.level].cells
    var places: [TurningPoints.Place] = []
    var value = 1
    while value < cells.count {
      switch cells[value] {
      case .number:
        let stretch = self.stretch(from: value, at: place.level, now)
        places.append(
          TurningPoints.Place(
            answers: stretch.range, level: stretch.level,
            isNow: stretch.values.contains(now[place.level])))
        value = stretch.values.upperBound
      case .answer(let answer):
        places.append(
          TurningPoints.Place(
            answers: .answer(answer), level: judgement.level(changed(place, to: value)),
            isNow: value == now[place.level]))
      case .several:
        places += choices(place, several: value)
      case .notAsked, .stopped, .pending: break
      }
      value += 1
    }
    return places
  }

  /// The choices as they are, and with each of them changed; or none, where others were none.
  private func choices(_ place: AnswerSpace.Place, several: Int) -> [TurningPoints.Place] {
    guard now[place.level] == several else {
      return [
        TurningPoints.Place(
          answers: .answer(.choices([])), level: judgement.level(changed(place, to: several)),
          isNow: false)
      ]
    }
    let chosen = place.options.filter { now[$0.level] == 2 }.map(\.id)
    return [
      TurningPoints.Place(answers: .answer(.choices(chosen)), level: level, isNow: true)
    ]
      + place.options.map { option in
        var member = now
        member[option.level] = 3 - now[option.level]
        return TurningPoints.Place(
          answers: now[option.level] == 2 ? .without(option.id) : .with(option.id),
          level: judgement.level(member), isNow: false)
      }
  }

  /// One slot's value changed; options that need an answer then are not chosen.
  private func changed(_ place: AnswerSpace.Place, to value: Int) -> [Int] {
    var member = now
    member[place.level] = value
    let isSeveral = space.variables[place.level].cells[value] == .several
    for option in place.options { member[option.level] = isSeveral ? 1 : 0 }
    return member
  }

  /// The numbers from one piece on that lead to the same level.
  func stretch(
    from first: Int, at level: Int, _ member: [Int]
  ) -> (range: Range, values: ClosedRange<Int>, level: Disposition?) {
    let cells = space.variables[level].cells
    func outcome(_ value: Int) -> Disposition? {
      var member = member
      member[level] = value
      return judgement.level(member)
    }
    let reached = outcome(first)
    var last = first
    while last + 1 < cells.count, case .number = cells[last + 1], outcome(last + 1) == reached {
      last += 1
    }
    return (range(first...last, of: cells), first...last, reached)
  }

  private func range(_ values: ClosedRange<Int>, of cells: [Cell]) -> Range {
    guard case .number(let low) = cells[values.lowerBound],
      case .number(let high) = cells[values.upperBound]
    else { return .numbers(from: nil, to: nil) }
    var isLast = true
    if values.upperBound + 1 < cells.count, case .number = cells[values.upperBound + 1] {
      isLast = false
    }
    return .numbers(
      from: values.lowerBound == 1 ? nil : .init(number: low.low, isIncluded: low.includesLow),
      to: isLast ? nil : .init(number: high.high, isIncluded: high.includesHigh))
  }
}

extension Judgement {
  /// The level of one way of answering.
  func level(_ member: [Int]) -> Disposition? {
    Disposition.allCases.last { atLeast($0).contains(member) }
  }
}
