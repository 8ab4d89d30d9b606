import Answers
import Interview

extension Ask {
  /// The question that is open, as a program needs it.
  init(_ open: OpenQuestion, of dialog: Dialog) {
    let node = dialog[open.node].name
    guard let question = dialog.question(at: open.node) else {
      self.init(node: node, slot: nil, kind: .text)
      return
    }
    switch (question.form, open.item) {
    case (.checkList(let list), let item?):
      self.init(
        node: node, slot: list.items[item].slot, kind: .yesNo, choices: Choice.yesNo)
    case (.checkList(let list), nil):
      self.init(node: node, slot: nil, kind: .checkList, choices: list.items.map(Choice.init))
    case (.single(let slot, let type), _):
      self.init(slot, type, node: node)
    }
  }

  private init(_ slot: SlotID, _ type: AnswerType, node: String) {
    switch type {
    case .yesNo: self.init(node: node, slot: slot, kind: .yesNo, choices: Choice.yesNo)
    case .scale(let range): self.init(node: node, slot: slot, kind: .scale, range: range)
    case .number(let range, _): self.init(node: node, slot: slot, kind: .number, range: range)
    case .duration: self.init(node: node, slot: slot, kind: .duration)
    case .choice(let options):
      self.init(node: node, slot: slot, kind: .choice, choices: options.map(Choice.init))
    case .choices(let options):
      self.init(node: node, slot: slot, kind: .choices, choices: options.map(Choice.init))
    case .text: self.init(node: node, slot: slot, kind: .text)
    }
  }
}

extension Ask.Choice {
  static let yesNo: [Self] = [
    ("yes", "yes"), ("no", "no"), ("not_sure", "not sure"),
  ].map { Self(id: $0, label: $1, slot: nil, value: nil) }

  init(_ option: Option) {
    self.init(id: option.id.name, label: option.label, slot: nil, value: nil)
  }

  init(_ item: CheckList.Item) {
    self.init(
      id: item.id.name, label: item.label, slot: item.slot,
      value: item.answer == .yes ? nil : item.answer)
  }
}
