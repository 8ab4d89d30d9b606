import Answers
import Interview

// How a check-list is answered: by choosing from it, by skipping it, or, for someone who is not sure,
// one item after the other.

extension QuestionWalk {
  /// Those who choose from the list, none or any of its items, and those who skip it.
  func choose(from list: CheckList, _ arriving: Diagram) -> Diagram {
    guard let key = space.lists[list.key] else { return arriving }
    var choosing = arriving.saying(space.variables[key].index(of: .several), in: key)
    var skipping = arriving.saying(space.variables[key].index(of: .answer(.skipped)), in: key)
    for slotType in list.slotTypes {
      guard let place = space.places[slotType.slot] else { continue }
      let variable = space.variables[place.level]
      skipping = skipping.saying(variable.index(of: .answer(.skipped)), in: place.level)
      let items = list.items.filter { $0.slot == slotType.slot }
      if case .choices = slotType.type {
        choosing = choosing.saying(variable.index(of: .several), in: place.level)
        for option in place.options {
          let isOffered = items.contains { $0.options.contains(option.id) }
          choosing = choosing.changing(option.level) { _ in isOffered ? [1, 2] : [1] }
        }
      } else {
        // The first item that was chosen counts, so each may.
        let answers = items.map(\.answer) + [list.otherwise[slotType.slot] ?? .no]
        let values = Array(Set(answers.compactMap { variable.index(of: $0) })).sorted()
        choosing = choosing.changing(place.level) { _ in values }
      }
    }
    return choosing | skipping
  }

  /// Those who are not sure, and are asked the items one by one. Guidance looks after each.
  mutating func askOneByOne(_ list: CheckList, _ arriving: Diagram) -> Diagram {
    guard let key = space.lists[list.key] else { return space.nobody }
    var people = arriving.saying(space.variables[key].index(of: .answer(.notSure)), in: key)
    for index in list.items.indices {
      people = answer(item: index, of: list, people)
      let (space, stopped) = (space, space.variables[key].index(of: .stopped(after: index + 1)))
      people = watch(people) { left in
        list.slotTypes.reduce(left.saying(stopped, in: key)) { set, slotType in
          space.places[slotType.slot].map { set.droppingPending($0, space) } ?? set
        }
      }
    }
    return people
  }

  /// Those who answer one item: yes, no, not sure, or not at all.
  private func answer(item index: Int, of list: CheckList, _ people: Diagram) -> Diagram {
    let item = list.items[index]
    guard let place = space.places[item.slot] else { return people }
    let variable = space.variables[place.level]
    let isLast = !list.items[(index + 1)...].contains { $0.slot == item.slot }
    let harmless = list.otherwise[item.slot] ?? .no
    let isSeveral = variable.cells.contains(.several)

    /// What the slot holds, or waits to hold, after this answer.
    func next(_ cell: Cell, _ answer: Answer) -> Cell {
      let before: Cell.Pending?
      switch cell {
      case .notAsked: before = .nothing
      case .pending(let pending): before = pending
      case .answer, .number, .several, .stopped: before = nil
      }
      // The first item that applies counts.
      guard let before else { return cell }
      let after: Cell.Pending
      switch (answer, before) {
      case (.yes, _):
        guard isSeveral else {
          return variable.index(of: item.answer).map { variable.cells[$0] } ?? cell
        }
        after = .some
      case (.notSure, .nothing): after = .notSure
      case (.skipped, .nothing): after = .skipped
      default: after = before
      }
      guard isLast else { return .pending(after) }
      switch after {
      case .notSure: return .answer(.notSure)
      case .skipped: return .answer(.skipped)
      case .some: return .several
      case .nothing:
        return isSeveral
          ? .several : variable.index(of: harmless).map { variable.cells[$0] } ?? cell
      }
    }
    func answering(_ answers: [Answer]) -> Diagram {
      people.changing(place.level) { value in
        let nexts = answers.map { next(variable.cells[value], $0) }
        return Array(Set(nexts.compactMap(variable.index(of:)))).sorted()
      }
    }
    guard isSeveral else { return answering([.yes, .no, .notSure, .skipped]) }
    var applying = answering([.yes])
    var sparing = answering([.no, .notSure, .skipped])
    for option in place.options where item.options.contains(option.id) {
      applying = applying.changing(option.level) { _ in [2] }
    }
    if isLast {
      applying = applying.settlingOptions(place, space)
      sparing = sparing.settlingOptions(place, space)
    }
    return applying | sparing
  }
}

extension CheckList.Item {
  /// The choices that this item adds to a slot of several.
  var options: [ChoiceID] {
    if case .choices(let ids) = answer { ids } else { [] }
  }
}

extension Diagram {
  /// Everyone, with this value in a variable.
  fileprivate func saying(_ value: Int?, in level: Int) -> Diagram {
    changing(level) { _ in value.map { [$0] } ?? [] }
  }

  /// Options that were not chosen are so once the slot is answered.
  fileprivate func settlingOptions(
    _ place: AnswerSpace.Place, _ space: AnswerSpace
  ) -> Diagram {
    let chose = space.those(place.level) { $0 == .several }
    let chosen = place.options.reduce(self & chose) { set, option in
      set.changing(option.level) { $0 == 0 ? [1] : [$0] }
    }
    return chosen | (self - chose)
  }

  /// What was answered of a slot of which some items were not asked counts for nothing.
  fileprivate func droppingPending(
    _ place: AnswerSpace.Place, _ space: AnswerSpace
  ) -> Diagram {
    let isPending = space.variables[place.level].isPending
    guard isPending.contains(true) else { return self }
    let waiting = self & Diagram(of: space.table, variable: place.level) { isPending[$0] }
    let dropped = place.options.reduce(waiting.saying(0, in: place.level)) {
      $0.saying(0, in: $1.level)
    }
    return dropped | (self - waiting)
  }
}
