import Answers
import Guidance
import Interview

/// A dialog's items with their conditions, nested in groups where conditions call for it.
struct PlacedItems {
  private(set) var items: [QuestionnaireItem] = []
  private(set) var unsaid: [FHIRQuestionnaire.Unsaid] = []

  /// An item with the clauses that must hold for it to be asked.
  private struct Conditioned {
    var item: QuestionnaireItem
    var clauses: [Clause]
    let node: String
  }

  /// So many items that share a condition are put into a group; fewer say it each.
  private static let fewestInGroup = 3

  init(_ dialog: Dialog) {
    let reaching = Reaching(dialog)
    let maker = NodeItems(dialog: dialog)
    let made = dialog.nodes.indices.map { maker.item(NodeID($0)) }
    let writer = ClauseWriter(
      slots: reaching.slots, domains: reaching.domains, items: Self.slotItems(made))
    let raised = Set(dialog.raised.values)
    var conditioned: [Conditioned] = []
    var onEveryWay: [Clause]?
    for (place, item) in made.enumerated() where !raised.contains(NodeID(place)) {
      let saying = writer.saying(reaching.ways[place])
      guard var item else {
        // What holds at the ending holds on every way there.
        onEveryWay = onEveryWay.map { $0.filter(saying.clauses.contains) } ?? saying.clauses
        continue
      }
      if !saying.unsaid.isEmpty {
        let reason = Self.reason(saying.unsaid, reaching.guards)
        item = item.optional
        item.unsaid = reason
        unsaid.append(FHIRQuestionnaire.Unsaid(linkId: item.linkId, reason: reason))
      }
      conditioned.append(
        Conditioned(item: item, clauses: saying.clauses, node: dialog.nodes[place].name))
    }
    items = nested(conditioned, depth: 1)
    let common = Set(onEveryWay ?? [])
    let conditional = Set(
      conditioned.filter { !Set($0.clauses).isSubset(of: common) }.map(\.node))
    let group = Self.raisedGroup(dialog, conditional)
    items.append(group)
    unsaid.append(
      FHIRQuestionnaire.Unsaid(linkId: group.linkId, reason: "\(Self.whenRaised)."))
  }

  private static let whenRaised = "Asked only when the person's own words bring it up"

  /// Which items hold each slot's answers.
  private static func slotItems(_ made: [QuestionnaireItem?]) -> [SlotID: SlotItems] {
    var found: [SlotID: (linkIds: [String], coders: Set<SlotItems.Coder>)] = [:]
    for item in made.compactMap({ $0 }).flatMap({ [$0] + $0.items }) {
      guard case .question(let slot, _, let kind, _) = item.content else { continue }
      let coder: SlotItems.Coder =
        switch kind {
        case .codings, .text: .codings
        case .integers: .integers
        case .decimal: .decimals
        }
      found[slot, default: ([], [])].linkIds.append(item.linkId)
      found[slot]?.coders.insert(coder)
    }
    // Items that type one slot's answers differently can't be compared with one value.
    return found.compactMapValues { linkIds, coders in
      coders.count == 1 ? coders.first.map { SlotItems(linkIds: linkIds, coding: $0) } : nil
    }
  }

  private static func reason(_ unsaid: Set<Variable>, _ guards: [Variable: Condition]) -> String {
    let slots = unsaid.sorted().flatMap { variable -> [SlotID] in
      switch variable {
      case .value(let slot), .includes(let slot, _): [slot]
      case .guardAt: guards[variable]?.slots ?? []
      }
    }.uniqued
    let names = slots.map(\.name).joined(separator: ", ")
    return "Asked only after certain answers; enableWhen can't say which, as they concern \(names)."
  }

  /// Puts each run of items that share a clause into a group that says it once.
  private func nested(_ items: [Conditioned], depth: Int) -> [QuestionnaireItem] {
    var made: [QuestionnaireItem] = []
    var place = 0
    while place < items.count {
      let runs = items[place].clauses.map { clause in
        (clause, items[place...].prefix { $0.clauses.contains(clause) }.count)
      }
      if let (clause, count) = runs.max(by: { $0.1 < $1.1 }), count >= Self.fewestInGroup {
        // Whatever else of one comparison the whole run shares stands beside it.
        let shared = runs.filter { $0.1 >= count && $0.0.count == 1 }.map(\.0)
        let hoisted = clause.count == 1 ? shared : [clause]
        let inside = items[place..<place + count].map { item in
          Conditioned(
            item: item.item, clauses: item.clauses.filter { !hoisted.contains($0) },
            node: item.node)
        }
        var group = QuestionnaireItem(
          linkId: FHIRName.when(items[place].node, depth), text: nil, content: .group)
        group.enable = QuestionnaireItem.Enable(
          needsAll: clause.count == 1, comparings: hoisted.flatMap { $0 })
        group.items = nested(inside, depth: depth + 1)
        made.append(group)
        place += count
      } else {
        made.append(Self.enabled(items[place], depth: depth))
        place += 1
      }
    }
    return made
  }

  /// The item with its clauses: on itself as far as one list can say them, the others on groups
  /// around it.
  private static func enabled(_ conditioned: Conditioned, depth: Int) -> QuestionnaireItem {
    var item = conditioned.item
    let single = conditioned.clauses.filter { $0.count == 1 }.flatMap { $0 }
    var several = conditioned.clauses.filter { $0.count > 1 }
    if !single.isEmpty {
      item.enable = QuestionnaireItem.Enable(needsAll: true, comparings: single)
    } else if let last = several.popLast() {
      item.enable = QuestionnaireItem.Enable(needsAll: false, comparings: last)
    }
    for (place, clause) in several.enumerated() {
      var group = QuestionnaireItem(
        linkId: FHIRName.when(conditioned.node, depth + place), text: nil, content: .group)
      group.enable = QuestionnaireItem.Enable(needsAll: false, comparings: clause)
      group.items = [item]
      item = group
    }
    return item
  }

  /// What is asked out of turn, because free text touched it: the raised questions, and direct
  /// questions about a matter whose own item may not be enabled.
  private static func raisedGroup(_ dialog: Dialog, _ conditional: Set<String>)
    -> QuestionnaireItem
  {
    let slots = dialog.directQuestions.filter { slot, direct in
      dialog.raised[slot] != nil
        || direct.contains { conditional.contains(dialog[$0.node].name) }
    }.keys
    var group = QuestionnaireItem(
      linkId: FHIRName.raised, text: "\(whenRaised):", content: .group)
    group.unsaid = "\(whenRaised)."
    group.items = (Array(slots) + Array(Vocabulary.heard.keys)).sorted().map { slot in
      let type = dialog.slots[slot] ?? Vocabulary.heard[slot] ?? .yesNo
      let text = dialog.raised[slot].flatMap { dialog.question(at: $0)?.ask }
      return QuestionnaireItem(
        linkId: FHIRName.raised(slot), text: text ?? slot.subject.capitalised,
        content: .question(
          slot, type, QuestionnaireItem.Kind(type, of: slot), isRequired: false))
    }
    return group
  }
}
