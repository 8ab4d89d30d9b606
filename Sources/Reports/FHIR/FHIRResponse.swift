import Answers
import Interview

/// One visit as a FHIR R4 QuestionnaireResponse to its dialog's questionnaire.
///
/// Answers are typed as their items are; the person's own words stand beside them as FHIR's
/// `originalText`, and answers that were put right as an extension of their own.
public struct FHIRResponse: Sendable {
  public let json: JSONValue

  public init(of visit: Visit) {
    self.init(of: visit, to: FHIRQuestionnaire(of: visit.dialog))
  }

  /// - Parameter questionnaire: the one of the visit's dialog.
  public init(of visit: Visit, to questionnaire: FHIRQuestionnaire) {
    var members: [String: JSONValue] = [
      "resourceType": .string("QuestionnaireResponse"),
      "questionnaire": .string(questionnaire.canonical), "language": .string("en"),
      "status": .string(Self.status(visit)),
    ]
    if let day = visit.day { members["authored"] = .string(day.description) }
    // What was called for by free text stands with its own item where that is enabled.
    let answered = AnsweredItems(visit, onPath: true)
    var draft = members
    draft["item"] = .array(questionnaire.items.compactMap { answered.item($0) })
    let enabled = Enablement(of: questionnaire.json, given: .object(draft)).enabled
    let whole = AnsweredItems(visit, onPath: false, enabled: enabled)
    let items = questionnaire.items.compactMap { whole.item($0) }
    if !items.isEmpty { members["item"] = .array(items) }
    json = .object(members)
  }

  /// What guidance ended early is stopped: nobody will answer the rest of it.
  private static func status(_ visit: Visit) -> String {
    switch visit.standing {
    case .complete: "completed"
    case .endedByGuidance, .stopped: "stopped"
    case .open: "in-progress"
    }
  }
}

/// Puts a visit's findings into the items of its questionnaire.
private struct AnsweredItems {
  let visit: Visit
  /// The items that may be answered; nil for those on the way the interview took.
  private let enabled: Set<String>?
  private let asked: Set<String>

  init(_ visit: Visit, onPath: Bool, enabled: Set<String>? = nil) {
    (self.visit, self.enabled) = (visit, enabled)
    asked = Set((onPath ? visit.onPath : visit.asked).map { visit.dialog[$0].name })
  }

  /// An item with its answers, or those of its items; nil where there are none.
  func item(_ item: QuestionnaireItem) -> JSONValue? {
    var members: [String: JSONValue] = ["linkId": .string(item.linkId)]
    if let text = item.text { members["text"] = .string(text) }
    switch item.content {
    case .display:
      return nil
    case .group:
      let inside = item.items.compactMap { self.item($0) }
      guard !inside.isEmpty else { return nil }
      members["item"] = .array(inside)
    case .question(let slot, let type, let kind, _):
      guard belongs(item.linkId, slot), let finding = visit.findings[slot] else { return nil }
      let remarks = remarks(finding, slot)
      let answers = answers(finding.answer, slot, type, kind)
      if var first = answers.first {
        if !remarks.isEmpty { first["extension"] = .array(remarks) }
        members["answer"] = .array(([first] + answers.dropFirst()).map(JSONValue.object))
      } else if let reason = finding.answer.absence {
        let absence = fhirExtension(FHIRName.dataAbsentReason, "valueCode", .string(reason))
        members["extension"] = .array([absence] + remarks)
      } else {
        return nil
      }
    }
    return .object(members)
  }

  /// Whether a slot's finding stands at this item: at the one that was asked, or among what was
  /// raised where that one is not enabled.
  private func belongs(_ linkId: String, _ slot: SlotID) -> Bool {
    let node = String(linkId.prefix { $0 != "." && $0 != ":" })
    if linkId != FHIRName.raised(slot) {
      return asked.contains(node) && (enabled?.contains(linkId) ?? true)
    }
    guard let enabled else { return false }
    let own = visit.asked.map { visit.dialog[$0] }.filter { node in
      guard case .question(let question) = node.body else { return false }
      return question.slots.contains { $0.0 == slot }
    }
    return own.allSatisfy { node in
      !enabled.contains(node.name) && !enabled.contains(FHIRName.linkId(node.name, slot: slot))
    }
  }

  private func answers(
    _ answer: Answer, _ slot: SlotID, _ type: AnswerType, _ kind: QuestionnaireItem.Kind
  ) -> [[String: JSONValue]] {
    func coded(_ coding: Coding?) -> [[String: JSONValue]] {
      coding.map { [["valueCoding": $0.json]] } ?? []
    }
    switch (kind, answer) {
    case (.codings, .choices(let ids)):
      return ids.isEmpty
        ? coded(.noneOf(slot)) : ids.flatMap { coded(Answer.choice($0).coding(slot, type)) }
    case (.codings, _): return coded(answer.coding(slot, type))
    case (.integers, .number(let number)):
      return Int(exactly: number).map { [["valueInteger": .number(Double($0))]] } ?? []
    case (.decimal, .number(let number)): return [["valueDecimal": .number(number)]]
    case (.text, .text(let text)):
      // A text of blanks would be no FHIR string.
      return text.contains { !$0.isWhitespace } ? [["valueString": .string(text)]] : []
    case (.integers, _), (.decimal, _), (.text, _): return []
    }
  }

  private func remarks(_ finding: Finding, _ slot: SlotID) -> [JSONValue] {
    var remarks: [JSONValue] = []
    let words = finding.verbatim
    if words.contains(where: { !$0.isWhitespace }), finding.answer != .text(words) {
      remarks.append(fhirExtension(FHIRName.originalText, "valueString", .string(words)))
    }
    let teller = FactTeller(visit)
    for earlier in visit.earlier[slot] ?? [] {
      let value = teller.value(earlier.answer, of: slot)
      let told = Quote(earlier.verbatim, beside: value).map { "\(value) (\"\($0.text)\")" }
      remarks.append(
        fhirExtension(FHIRName.earlierAnswer, "valueString", .string(told ?? value)))
    }
    return remarks
  }
}

extension Answer {
  /// Why there is no value, as FHIR calls it.
  fileprivate var absence: String? {
    switch self {
    case .notSure: Coding.notSure.code
    case .skipped: Coding.skipped.code
    case .yes, .no, .choice, .choices, .number, .text: nil
    }
  }
}
