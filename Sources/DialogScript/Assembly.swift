import Answers
import Interview

extension DialogChecker {
  /// The dialog that the draft describes. Nil where a part is missing, which a sound draft has not.
  func dialog() -> Dialog? {
    guard let id = draft.id, let title = draft.title, let start = draft.start,
      let startNode = nodes[start.text]
    else { return nil }
    var built: [Node] = []
    built.reserveCapacity(draft.nodes.count)
    var raised: [SlotID: NodeID] = [:]
    for (index, node) in draft.nodes.enumerated() {
      guard let body = body(of: node, at: index) else { return nil }
      var transitions: [Transition] = []
      for edge in edges[edges(of: index)] {
        guard let target = edge.target else { return nil }
        transitions.append(Transition(when: edge.condition, to: NodeID(target)))
      }
      built.append(Node(name: node.name.text, body: body, transitions: transitions))
      if node.raised != nil, let slot = node.slot {
        raised[SlotID(slot.name.text)] = NodeID(index)
      }
    }
    return Dialog(
      id: id.text, title: title.text, start: NodeID(startNode), nodes: built, raised: raised)
  }

  private func body(of node: NodeDraft, at index: Int) -> Node.Body? {
    switch node.kind {
    case .question, .list:
      guard let ask = node.ask, let form = forms[index] else { return nil }
      return .question(
        Question(
          ask: ask, why: node.why, help: node.help, form: settled(form), isSafety: node.isSafety,
          linkID: node.link))
    case .statement:
      return node.say.map { .statement($0) }
    case .junction:
      return .junction
    case .ending:
      if node.advise != nil { return .ending(.advise) }
      if node.record != nil { return .ending(.record) }
      return node.say.map { .ending(.close($0, disposition: node.disposition?.text)) }
    case .unknown:
      return nil
    }
  }

  /// A list's number slots take what the slot takes in the whole dialog.
  private func settled(_ form: Question.Form) -> Question.Form {
    guard case .checkList(let list) = form, list.fillsNumbers else { return form }
    let types = list.slotTypes.map { slotType in
      guard case .number = slotType.type, let slot = slots[slotType.slot.name],
        let type = slots.type(of: slot)
      else { return slotType }
      return CheckList.SlotType(slotType.slot, type)
    }
    return .checkList(
      CheckList(key: list.key, items: list.items, otherwise: list.otherwise, slotTypes: types))
  }
}

extension CheckList {
  fileprivate var fillsNumbers: Bool {
    slotTypes.contains { if case .number = $0.type { true } else { false } }
  }
}
