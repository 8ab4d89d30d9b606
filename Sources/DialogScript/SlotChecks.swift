import Answers
import Interview

extension DialogChecker {
  /// Finds out which slots there are and what each takes.
  mutating func checkSlots() {
    forms = Array(repeating: nil, count: draft.nodes.count)
    slots = SlotTable(capacity: draft.nodes.count)
    for (index, node) in draft.nodes.enumerated() where node.kind == .list {
      let key = slots.ask(Name(text: Self.key(of: node), place: node.name.place), by: index)
      _ = slots.note(.listKey, of: key)
    }
    for (index, node) in draft.nodes.enumerated() {
      switch node.kind {
      case .question: checkQuestion(node, at: index)
      case .list: checkList(node, at: index)
      case .statement, .junction, .ending, .unknown: break
      }
    }
    if !isKnownSound { slots.mergeOptions() }
    settleNumberItems()
  }

  /// The name of the slot that keeps a list's own answer.
  static func key(of node: NodeDraft) -> String {
    let name = node.name.text.utf8.map { $0 == UInt8(ascii: "-") ? UInt8(ascii: "_") : $0 }
    return String(decoding: name, as: UTF8.self)
  }

  private mutating func checkQuestion(_ node: NodeDraft, at index: Int) {
    guard let slot = node.slot, !slot.name.text.isEmpty else { return }
    let type: AnswerType
    switch slot.type {
    case .plain(let plain): type = plain
    case .oneOf: type = .choice(options(of: node))
    case .anyOf: type = .choices(options(of: node))
    case .unreadable:
      isGraphUncertain = true
      let number = slots.ask(slot.name, by: index)
      _ = slots.note(.unreadable, of: number)
      return
    }
    declare(slot.name, type, by: index)
    forms[index] = .single(SlotID(slot.name.text), type)
  }

  /// Notes that a node fills a slot with answers of this type.
  mutating func declare(_ name: Name, _ type: AnswerType, by node: Int) {
    let slot = slots.ask(name, by: node)
    guard !slots.note(.answer(type), of: slot) else { return }
    switch slots.kinds[slot] {
    case .listKey:
      slots.forgetLastAsk()
      problems.report(
        .listKeyTaken, at: name.place,
        "the list \"\(String(name.text.map { $0 == "_" ? "-" : $0 }))\" keeps its own answer in this slot",
        remedy: "Give the slot, or the list, another name.")
    case .answer(let known):
      problems.report(
        .slotKindsConflict, at: name.place,
        "another node declares that \"\(name.text)\" takes \(known.inWords), not \(type.inWords)",
        remedy: "Declare it alike in both, or give one of them another name.")
    case .unreadable:
      break
    }
  }

  private mutating func options(of node: NodeDraft) -> [Option] {
    var ids: Set<String> = []
    var options: [Option] = []
    options.reserveCapacity(node.choices.count)
    for choice in node.choices where !choice.id.text.isEmpty {
      if isKnownSound || ids.insert(choice.id.text).inserted {
        options.append(
          Option(
            ChoiceID(choice.id.text), choice.words.label.text, otherWords: choice.words.others))
      } else {
        problems.report(
          .duplicateChoice, at: choice.id.place,
          "another choice is named \"\(choice.id.text)\" already",
          remedy: "Give one of the two another name.")
      }
    }
    if !isKnownSound { checkWords(node.choices.map(\.words)) }
    return options
  }

  /// Checks that no two choices or items go by the same words.
  mutating func checkWords(_ all: [WordsDraft]) {
    var taken = Set<String>(minimumCapacity: all.reduce(all.count) { $0 + $1.others.count })
    for words in all where !words.label.text.isEmpty {
      if !taken.insert(words.label.text.lowercased()).inserted {
        problems.report(
          .duplicateLabel, at: words.label.place,
          "\"\(words.label.text)\" is offered twice in this node",
          remedy: "Word one of the two differently.")
      }
    }
    for words in all {
      for (index, word) in words.others.enumerated() where !word.isEmpty {
        if !taken.insert(word.lowercased()).inserted {
          let pieces = Array(Pieces(of: words.parts, in: source))
          problems.report(
            .duplicateWord, at: pieces[index + 1].place, "\"\(word)\" stands in this node twice",
            remedy: "Keep it where it belongs, and delete the other.")
        }
      }
    }
  }
}
