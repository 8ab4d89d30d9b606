import Answers
import Interview

/// Which answers of one person go together.
struct Consistency {
  let space: AnswerSpace
  /// Those who have an answer for every slot that is filled, and for its options.
  let slots: Diagram

  init(_ space: AnswerSpace, _ filled: Set<SlotID>) {
    self.space = space
    var everyone = space.everybody
    for (slot, place) in space.places.sorted(by: { $0.value.level > $1.value.level }) {
      guard filled.contains(slot) else {
        for level in [place.level] + place.options.map(\.level) {
          everyone &= Diagram(of: space.table, variable: level) { $0 == 0 }
        }
        continue
      }
      everyone &= space.those(place.level, where: \.isAnswered)
      guard !place.options.isEmpty else { continue }
      let chose = space.those(place.level) { $0 == .several }
      var (settled, empty) = (chose, space.everybody - chose)
      for option in place.options {
        settled &= space.those(option.level, where: \.isAnswered)
        empty &= space.those(option.level) { $0 == .notAsked }
      }
      everyone &= settled | empty
    }
    for level in space.turns.values {
      everyone &= Diagram(of: space.table, variable: level) { $0 == 0 }
    }
    slots = everyone
  }

  /// Those whose answers can all be given by choosing from a list.
  func choosing(from list: CheckList, in view: AnswerSpace) -> Diagram {
    list.slotTypes.reduce(space.everybody) { people, slotType in
      guard let place = view.places[slotType.slot] else { return people }
      let items = list.items.filter { $0.slot == slotType.slot }
      guard case .choices = slotType.type else {
        let variable = view.variables[place.level]
        let answers = items.map(\.answer) + [list.otherwise[slotType.slot] ?? .no]
        let values = Set(answers.compactMap { variable.index(of: $0) })
        return people & Diagram(of: space.table, variable: place.level, where: values.contains)
      }
      let offered = Set(items.flatMap(\.options))
      return place.options.reduce(people & view.those(place.level) { $0 == .several }) {
        offered.contains($1.id) ? $0 : $0 & view.those($1.level) { $0 == .answer(.no) }
      }
    }
  }

  func skipping(_ list: CheckList, in view: AnswerSpace) -> Diagram {
    list.slotTypes.reduce(space.everybody) { people, slotType in
      guard let place = view.places[slotType.slot] else { return people }
      return people & view.those(place.level) { $0 == .answer(.skipped) }
    }
  }

  /// Those who answer a list as their answers allow.
  ///
  /// - Parameter isFree: whether someone may be asked one by one who could have chosen.
  func manner(
    _ level: Int, choosing: Diagram, skipping: Diagram, isFree: Bool
  ) -> Diagram {
    func those(_ cell: Cell) -> Diagram { space.those(level) { $0 == cell } }
    let oneByOne = those(.answer(.notSure))
    return those(.several) & choosing | those(.answer(.skipped)) & skipping
      | (isFree ? oneByOne : oneByOne - choosing - skipping)
  }
}
