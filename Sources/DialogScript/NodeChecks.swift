extension DialogChecker {
  /// Checks the opening lines, and that each node holds what its kind needs.
  mutating func checkNodes(file: String) {
    if !isKnownSound { checkOpening(file: file) }
    nodes = NameTable(capacity: draft.nodes.count)
    for (index, node) in draft.nodes.enumerated() {
      if node.name.text.isEmpty { isGraphUncertain = true }
      if nodes[node.name.text] == nil {
        nodes.add(node.name.text, index)
      } else {
        isGraphUncertain = true
        if !node.name.text.isEmpty {
          problems.report(
            .duplicateNode, at: node.name.place,
            "another node is named \"\(node.name.text)\" already",
            remedy: "Give one of the two another name.")
        }
      }
      if !node.isDamaged, !isKnownSound { check(node) }
    }
    checkStart()
    if !draft.isDamaged, !draft.nodes.contains(where: { $0.kind == .ending }),
      !draft.nodes.isEmpty
    {
      problems.report(
        .noEnding, at: draft.nodes.first?.name.place ?? 0, "no node of this dialog is an ending",
        remedy: "Add a node such as \"ending done\" with the line \"record\".")
    }
  }

  private mutating func checkOpening(file: String) {
    let place = draft.id?.place ?? draft.firstLine ?? 0
    if draft.id == nil {
      problems.report(
        .missingDialog, at: place, "the file does not say which dialog it is",
        remedy: "Begin it with \"dialog\" and the file's name.")
    }
    if draft.title == nil {
      problems.report(
        .missingTitle, at: place, "the dialog has no title",
        remedy: "Add a line: title, and what the dialog is about.")
    }
    if draft.start == nil {
      isGraphUncertain = true
      problems.report(
        .missingStart, at: place, "the dialog does not say where it starts",
        remedy: "Add a line: start, and the name of the first node.")
    }
    let ending = ".dialog"
    let name = file.utf8.split(separator: UInt8(ascii: "/")).last.map { String($0) ?? "" } ?? ""
    guard let id = draft.id, !id.text.isEmpty, name.hasSuffix(ending) else { return }
    let expected = String(name.dropLast(ending.count))
    if id.text != expected {
      problems.report(
        .nameDiffersFromFile, at: id.place,
        "the dialog is named \"\(id.text)\", but its file \"\(expected)\"",
        remedy: "Give both the same name.")
    }
  }

  private mutating func checkStart() {
    guard let start = draft.start else { return }
    guard let node = nodes[start.text], !start.text.isEmpty else {
      isGraphUncertain = true
      problems.report(
        .unknownStart, at: start.place, "no node named \"\(start.text)\" to start at",
        nearest: problems.nearest(to: start.text, among: nodeNames),
        remedy: "Write the name of the first node.")
      return
    }
    if draft.nodes[node].raised != nil {
      isGraphUncertain = true
      problems.report(
        .raisedInGraph, at: start.place, "\"\(start.text)\" is raised, so nothing starts there",
        remedy: "Start at another node, or delete its line \"raised\".")
    }
  }

  private mutating func check(_ node: NodeDraft) {
    let place = node.name.place
    switch node.kind {
    case .question:
      require(
        .ask, of: node, .missingAsk, "this question asks nothing",
        "Add a line such as: ask Does it hurt to sit?")
      require(
        .slot, of: node, .missingSlot, "this question fills no slot",
        "Add a line such as: slot pain_now: scale 0 to 10.")
      checkChoices(of: node)
      if node.raised != nil, let transition = node.transitions.first {
        problems.report(
          .raisedWithTransition, at: transition.place,
          "a raised question stands outside the graph and leads nowhere",
          remedy: "Delete this line, or the line \"raised\".")
      }
    case .list:
      require(
        .ask, of: node, .missingAsk, "this list asks nothing",
        "Add a line such as: ask Do any of these apply?")
      require(
        .item, of: node, .missingItems, "this list has no items",
        "Add lines such as: item fever: A fever.")
    case .statement:
      require(
        .say, of: node, .missingSay, "this statement says nothing",
        "Add a line such as: say Now a few questions about sitting.")
    case .ending:
      checkEnding(node)
    case .junction:
      break
    case .unknown:
      return
    }
    if node.kind != .ending, node.raised == nil, node.transitions.isEmpty {
      isGraphUncertain = true
      problems.report(
        .noWayOut, at: place, "nothing comes after \"\(node.name.text)\"",
        remedy: "Add a line: to, and the name of the next node.")
    }
  }

  private mutating func require(
    _ keyword: Keyword, of node: NodeDraft, _ code: Diagnostic.Code, _ message: String,
    _ remedy: String
  ) {
    if !node.has(keyword) {
      problems.report(code, at: node.name.place, message, remedy: remedy)
    }
  }

  private mutating func checkChoices(of node: NodeDraft) {
    guard let slot = node.slot else { return }
    switch slot.type {
    case .oneOf where node.choices.count < 2:
      problems.report(
        .missingChoices, at: slot.name.place, "\"one of\" needs two choices or more",
        remedy: "Add lines such as: choice left: The left side.")
    case .anyOf where node.choices.isEmpty:
      problems.report(
        .missingChoices, at: slot.name.place, "\"any of\" needs a choice or more",
        remedy: "Add lines such as: choice run: Running.")
    case .plain where !node.choices.isEmpty:
      problems.report(
        .choiceNotAllowed, at: node.choices[0].id.place, "this question's slot takes no choices",
        remedy: "Declare the slot as \"one of\" or \"any of\", or delete its choices.")
    case .oneOf, .anyOf, .plain, .unreadable:
      break
    }
  }

  private mutating func checkEnding(_ node: NodeDraft) {
    let ways = [Keyword.advise, .record, .say].filter(node.has)
    if ways.count > 1 {
      problems.report(
        .ambiguousEnding, at: node.name.place,
        "this ending would \(list(ways.map(\.rawValue), joinedBy: "and"))",
        remedy: "Keep one of these lines; open another ending for the other.")
    }
    if let disposition = node.disposition {
      if !Self.dispositions.contains(disposition.text) {
        problems.report(
          .unknownDisposition, at: disposition.place,
          "no disposition is called \"\(disposition.text)\"",
          nearest: problems.nearest(to: disposition.text, among: Self.dispositions),
          remedy: "Write \(list(Self.dispositions, joinedBy: "or")).")
      }
      if !node.has(.say) {
        problems.report(
          .dispositionWithoutWords, at: disposition.place,
          "a disposition stands only beside the ending's own words",
          remedy: "Add a line: say; or delete this one.")
      }
    } else if ways.isEmpty {
      problems.report(
        .emptyEnding, at: node.name.place, "this ending does nothing",
        remedy: "Add one of the lines: advise; record; say, and closing words.")
    }
  }

  static let dispositions = ["routine", "within_days", "same_day", "emergency_now"]
}
