import Answers
import Guidance
import Interview

/// Makes the items of a dialog's nodes, each without a condition.
struct NodeItems {
  let dialog: Dialog

  /// The item of one node; nil for an ending without words of its own.
  func item(_ node: NodeID) -> QuestionnaireItem? {
    let name = dialog[node].name
    switch dialog[node].body {
    case .statement(let text):
      return QuestionnaireItem(linkId: name, text: text, content: .display(control: nil))
    case .ending(.close(let text, _)):
      return QuestionnaireItem(linkId: name, text: text, content: .display(control: nil))
    case .ending:
      return nil
    case .question(let question):
      return item(question, name, isAlwaysAsked: !dialog.mayPassOver(node))
    }
  }

  private func item(_ question: Question, _ name: String, isAlwaysAsked: Bool)
    -> QuestionnaireItem
  {
    let remarks = [
      question.why.map {
        QuestionnaireItem(
          linkId: FHIRName.why(name), text: $0, content: .display(control: "flyover"))
      },
      question.help.map {
        QuestionnaireItem(linkId: FHIRName.help(name), text: $0, content: .display(control: "help"))
      },
    ].compactMap { $0 }
    switch question.form {
    case .single(let slot, let type):
      let kind = QuestionnaireItem.Kind(type, of: slot)
      return QuestionnaireItem(
        linkId: name, text: question.ask,
        content: .question(slot, type, kind, isRequired: kind.canSayUnsure && isAlwaysAsked),
        items: remarks)
    case .checkList(let list):
      return QuestionnaireItem(
        linkId: name, text: question.ask, content: .group,
        items: list.slotTypes.map { item($0, of: list, name, isAlwaysAsked) } + remarks)
    }
  }

  /// What a check-list asks about one slot, as a question of its own.
  private func item(
    _ slotType: CheckList.SlotType, of list: CheckList, _ name: String, _ isAlwaysAsked: Bool
  ) -> QuestionnaireItem {
    let slot = slotType.slot
    let own = list.items.filter { $0.slot == slot }
    let kind: QuestionnaireItem.Kind
    switch slotType.type {
    case .yesNo:
      kind = QuestionnaireItem.Kind(.yesNo, of: slot)
    case .choice, .choices:
      kind = QuestionnaireItem.Kind(Self.type(of: slot, own, list), of: slot)
    case .scale, .number, .duration:
      let numbers = own.compactMap(\.number) + [list.otherwise[slot]?.whole].compactMap { $0 }
      kind = .integers(Set(numbers).sorted())
    case .text:
      kind = .text
    }
    let text = own.count == 1 && slotType.type == .yesNo ? own[0].label : slot.subject.capitalised
    return QuestionnaireItem(
      linkId: FHIRName.linkId(name, slot: slot), text: text,
      content: .question(
        slot, Self.type(of: slot, own, list), kind,
        isRequired: kind.canSayUnsure && isAlwaysAsked))
  }

  /// A slot's choices as this list words them, and what it holds when none of them applies.
  private static func type(of slot: SlotID, _ items: [CheckList.Item], _ list: CheckList)
    -> AnswerType
  {
    switch list.slotTypes.first(where: { $0.slot == slot })?.type {
    case .choice(let known)?:
      var options = items.compactMap { item in item.choice.map { Option($0, item.label) } }
      if case .choice(let other)? = list.otherwise[slot] {
        let label =
          known.first { $0.id == other }.map(\.label).flatMap { $0 == other.name ? nil : $0 }
        options.append(
          Option(
            other, label ?? PhysioSummary.value(.choice(other), of: slot).capitalised))
      }
      return .choice(options)
    case .choices?:
      return .choices(items.compactMap { item in item.choice.map { Option($0, item.label) } })
    case let type?:
      return type
    case nil:
      return .yesNo
    }
  }
}

extension CheckList.Item {
  fileprivate var choice: ChoiceID? {
    switch answer {
    case .choice(let id): id
    case .choices(let ids): ids.first
    case .yes, .no, .notSure, .skipped, .number, .text: nil
    }
  }

  fileprivate var number: Int? { answer.whole }
}

extension Answer {
  fileprivate var whole: Int? {
    if case .number(let number) = self { Int(exactly: number) } else { nil }
  }
}

extension String {
  /// With a capital letter at its beginning.
  var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
