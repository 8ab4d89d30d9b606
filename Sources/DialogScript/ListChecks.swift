import Answers
import Interview

extension DialogChecker {
  /// The items of a list that fill one slot.
  private struct Group {
    let slot: Name
    let kind: Kind
    var numbers: [Double] = []
    var options: [Option] = []
    var otherwise: Answer?

    enum Kind { case yesNo, choice, number, choices }

    /// What the slot takes, as far as the list can tell.
    var type: AnswerType {
      switch kind {
      case .yesNo: return .yesNo
      case .choice: return .choice(options)
      case .choices: return .choices(options)
      case .number:
        let numbers = numbers + [otherwise?.number].compactMap(\.self)
        let least = numbers.min()?.rounded(.down) ?? 0
        let greatest = numbers.max()?.rounded(.up) ?? 0
        return .number(Int(least)...Int(greatest), unit: nil)
      }
    }
  }

  /// What one item does.
  private struct Filling: Hashable {
    let slot: String
    let answer: Answer
  }

  mutating func checkList(_ node: NodeDraft, at index: Int) {
    var groups: [Group] = []
    let count = node.items.count
    var indices = NameTable()
    var items: [CheckList.Item] = []
    items.reserveCapacity(count)
    var taken: Set<Filling> = []
    for item in node.items where !item.slot.text.isEmpty {
      let (kind, answer, option) = reading(of: item)
      let group = indices[item.slot.text] ?? groups.count
      if group == groups.count {
        indices.add(item.slot.text, group)
        groups.append(Group(slot: item.slot, kind: kind))
      } else if groups[group].kind != kind {
        problems.report(
          .itemKindsConflict, at: item.slot.place,
          "the items for \"\(item.slot.text)\" fill it with different kinds of value",
          remedy: "Fill it the same way in each, or with another slot.")
        continue
      }
      if !isKnownSound, !taken.insert(Filling(slot: item.slot.text, answer: answer)).inserted {
        problems.report(
          .duplicateItem, at: item.slot.place, "another item of this list says the same",
          remedy: "Keep one; put its other words after bars.")
        continue
      }
      if let number = answer.number { groups[group].numbers.append(number) }
      if let option { groups[group].options.append(option) }
      items.append(
        CheckList.Item(
          SlotID(item.slot.text), answer, item.words.label.text,
          otherWords: item.words.others))
    }
    if !isKnownSound { checkWords(node.items.map(\.words)) }
    readOtherwise(node, &groups, indices)
    for group in groups {
      if case .number(let range, _) = group.type {
        _ = slots.ask(group.slot, by: index)
        numberItems.append(NumberItem(slot: group.slot, range: range))
      } else {
        declare(group.slot, group.type, by: index)
      }
    }
    var otherwise: [SlotID: Answer] = [:]
    for group in groups { otherwise[SlotID(group.slot.text)] = group.otherwise }
    forms[index] = .checkList(
      CheckList(
        key: SlotID(Self.key(of: node)), items: items,
        otherwise: otherwise,
        slotTypes: groups.map { CheckList.SlotType(SlotID($0.slot.text), $0.type) }))
  }

  private func reading(of item: ItemDraft) -> (Group.Kind, Answer, Option?) {
    func option(_ id: String) -> Option {
      Option(ChoiceID(id), item.words.label.text, otherWords: item.words.others)
    }
    switch item.fills {
    case .yes:
      return (.yesNo, .yes, nil)
    case .includes(let value):
      return (.choices, .choices([ChoiceID(value.text)]), option(value.text))
    case .value(let value):
      if let number = number(value.text) { return (.number, .number(number), nil) }
      return (.choice, .choice(ChoiceID(value.text)), option(value.text))
    }
  }

  private mutating func readOtherwise(
    _ node: NodeDraft, _ groups: inout [Group], _ indices: NameTable
  ) {
    for line in node.otherwise {
      guard let index = indices[line.slot.text] else {
        if node.isDamaged { continue }
        problems.report(
          .otherwiseUnknownSlot, at: line.slot.place,
          "no item of this list fills \"\(line.slot.text)\"",
          nearest: problems.nearest(to: line.slot.text, among: groups.map(\.slot.text)),
          remedy: "Write a slot that the list's items fill.")
        continue
      }
      let value = number(line.value.text)
      switch groups[index].kind {
      case .yesNo, .choices:
        problems.report(
          .otherwiseNotNeeded, at: line.slot.place,
          "\"\(line.slot.text)\" needs no \"otherwise\": with no item chosen it is "
            + (groups[index].kind == .yesNo ? "no" : "empty"),
          remedy: "Delete this line.")
      case .choice where value != nil, .number where value == nil:
        problems.report(
          .itemKindsConflict, at: line.value.place,
          "the items fill \"\(line.slot.text)\" with another kind of value",
          remedy: "Write \(groups[index].kind == .number ? "a number" : "a choice").")
      case .choice, .number:
        if groups[index].otherwise != nil {
          problems.report(
            .repeatedLine, at: line.slot.place,
            "a second line says what \"\(line.slot.text)\" holds otherwise",
            remedy: "Keep one of them.")
          continue
        }
        groups[index].otherwise =
          value.map(Answer.number) ?? .choice(ChoiceID(line.value.text))
      }
    }
    let mentioned = isKnownSound ? [] : Set(node.otherwise.map(\.slot.text))
    for index in groups.indices {
      switch groups[index].kind {
      case .yesNo: groups[index].otherwise = .no
      case .choices: groups[index].otherwise = .choices([])
      case .choice, .number:
        if !isKnownSound, !node.isDamaged, !mentioned.contains(groups[index].slot.text) {
          problems.report(
            .missingOtherwise, at: groups[index].slot.place,
            "the list does not say what \"\(groups[index].slot.text)\" is when none applies",
            remedy: "Add a line: otherwise \(groups[index].slot.text) = VALUE.")
        }
      }
      if groups[index].kind == .choice, case .choice(let id)? = groups[index].otherwise,
        !groups[index].options.contains(where: { $0.id == id })
      {
        groups[index].options.append(Option(id, String(id.name.map { $0 == "_" ? " " : $0 })))
      }
    }
  }

  /// Fits lists that fill a slot with a number to the question that declares it elsewhere, if any.
  mutating func settleNumberItems() {
    isBareNumber = Array(repeating: false, count: slots.names.count)
    for item in numberItems {
      let (name, range) = (item.slot, item.range)
      guard let slot = slots[name.text] else { continue }
      guard let known = slots.type(of: slot) else {
        _ = slots.note(.answer(.number(range, unit: nil)), of: slot)
        isBareNumber[slot] = true
        continue
      }
      if isBareNumber[slot] {
        _ = slots.note(.answer(.number(range, unit: nil)), of: slot)
        continue
      }
      guard let bounds = known.bounds else {
        problems.report(
          .slotKindsConflict, at: name.place,
          "another node declares that \"\(name.text)\" takes \(known.inWords), not a number",
          remedy: "Fill it with such a value here too, or fill another slot.")
        continue
      }
      if !bounds.contains(Double(range.lowerBound)) || !bounds.contains(Double(range.upperBound)) {
        problems.report(
          .outOfRange, at: name.place, "\"\(name.text)\" takes \(known.inWords)",
          remedy: "Fill it with a number that it takes.")
      }
    }
  }
}

extension Answer {
  fileprivate var number: Double? {
    if case .number(let number) = self { number } else { nil }
  }
}
