import Answers

extension CheckList {
  /// Where the answer to one item is kept, when it is asked by itself.
  public func key(ofItem item: Int) -> SlotID { itemKeys[item] }

  /// What the list's answers say about its slots.
  ///
  /// An item that was asked by itself counts as it was answered then, unless the list names it: a
  /// yes to either is a yes.
  func contribute(_ answers: Findings, to findings: inout Findings, isComplete: Bool) {
    let whole = answers[key]
    for slotType in slotTypes {
      let slot = slotType.slot
      var applying: [(item: Item, finding: Finding)] = []
      var unsure: Finding?
      var isOpen = false
      for (index, item) in items.enumerated() where item.slot == slot {
        guard let finding = finding(ofItem: index, whole, answers) else {
          isOpen = true
          continue
        }
        switch finding.answer {
        case .yes: applying.append((item, finding))
        case .notSure, .skipped: unsure = unsure ?? finding
        case .no, .choice, .choices, .number, .text: break
        }
      }
      if isOpen && applying.isEmpty { continue }
      if isOpen && !isComplete, case .choices = slotType.type { continue }
      findings[slot] = finding(slotType, applying, unsure: unsure, whole)
    }
  }

  /// Whether one item applies: yes, no, not sure or skipped; nil while that is open.
  private func finding(ofItem index: Int, _ whole: Finding?, _ answers: Findings) -> Finding? {
    let alone = answers[key(ofItem: index)]
    let isNamed = whole.map { isListed(index, in: $0.answer) } ?? false
    if let alone, alone.answer == .yes || !isNamed { return alone }
    guard let whole else { return nil }
    switch whole.answer {
    case .choices:
      return Finding(isNamed ? .yes : .no, verbatim: whole.verbatim, words: items[index].label)
    case .skipped:
      return whole
    case .notSure, .yes, .no, .choice, .number, .text:
      return nil
    }
  }

  /// Whether an answer to the whole list names an item.
  func isListed(_ item: Int, in answer: Answer) -> Bool {
    if case .choices(let chosen) = answer { chosen.contains(items[item].id) } else { false }
  }

  /// One slot's finding from the items that apply to it, the most serious first.
  private func finding(
    _ slotType: SlotType, _ applying: [(item: Item, finding: Finding)], unsure: Finding?,
    _ whole: Finding?
  ) -> Finding? {
    if let first = applying.first {
      let verbatim = first.finding.verbatim
      guard case .choices = slotType.type else {
        return Finding(first.item.answer, verbatim: verbatim, words: first.item.label)
      }
      let chosen = applying.flatMap { each -> [ChoiceID] in
        if case .choices(let ids) = each.item.answer { ids } else { [] }
      }
      let labels = applying.map(\.item.label).joined(separator: "; ")
      return Finding(.choices(chosen), verbatim: verbatim, words: labels)
    }
    if let unsure { return unsure }
    let verbatim = whole?.verbatim ?? ""
    if let otherwise = otherwise[slotType.slot] { return Finding(otherwise, verbatim: verbatim) }
    if case .choices = slotType.type { return Finding(.choices([]), verbatim: verbatim) }
    return Finding(.no, verbatim: verbatim)
  }
}
