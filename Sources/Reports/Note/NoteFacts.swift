import Answers
import Guidance
import Interview

/// Puts one visit's findings into facts, quoting each of the person's wordings once.
struct FactTeller {
  private let visit: Visit
  private let options: [SlotID: [Option]]
  /// The slots behind a red flag, most urgent first.
  let flags: [SlotID]
  private var quoted: Set<String> = []

  init(_ visit: Visit) {
    self.visit = visit
    let redFlags = Set(Rule.redFlags.map(\.id))
    flags =
      visit.assessment.reasons.filter { redFlags.contains($0.rule) }
      .flatMap { $0.evidence.map(\.slot) }.uniqued
    options = visit.dialog.slots.compactMapValues { type in
      switch type {
      case .choice(let options), .choices(let options): options
      case .yesNo, .scale, .number, .duration, .text: nil
      }
    }
  }

  /// What a slot holds, as a fact.
  mutating func fact(_ slot: SlotID, called subject: String?) -> Note.Fact {
    guard let finding = visit.findings[slot] else {
      return Note.Fact(
        subject: subject?.withoutPlace, value: "not asked", weight: .missing)
    }
    var fact = Note.Fact(subject: subject, value: value(finding.answer, of: slot))
    if finding.answer.isUnsure && subject == nil { fact.subject = slot.openName }
    if let phrase = subject, phrase.contains("#") {
      let isKnown = !finding.answer.isUnsure
      fact.subject = isKnown ? nil : phrase.withoutPlace
      if isKnown { fact.value = phrase.filled(with: fact.value) }
    }
    let spoken = quote(finding, of: slot, beside: fact.value)
    if let spoken, quoted.insert(spoken).inserted || isLength(slot) { fact.quote = spoken }
    fact.earlier = (visit.earlier[slot] ?? []).map { earlier in
      let value = value(earlier.answer, of: slot)
      return quote(earlier, of: slot, beside: value).map { "\"\($0)\" (\(value))" } ?? value
    }
    if case .text = finding.answer {
      fact.weight = .spoken
    } else if flags.contains(slot) || isInRedZone(slot, finding.answer) {
      fact.weight = .notable
    } else if finding.answer.isUnsure {
      fact.weight = .open
    }
    return fact
  }

  /// An answer in the words of guidance, or of the dialog where guidance doesn't know it.
  func value(_ answer: Answer, of slot: SlotID) -> String {
    let known = Vocabulary.types[slot].map(Self.choices) ?? []
    let own = (options[slot] ?? []).filter { option in !known.contains { $0.id == option.id } }
    func label(_ id: ChoiceID) -> String? { own.first { $0.id == id }?.label.harmless }
    switch answer {
    case .choice(let id):
      if let label = label(id) { return label }
    case .choices(let ids) where !ids.isEmpty && ids.contains(where: { label($0) != nil }):
      return ids.map { label($0) ?? PhysioSummary.value(.choice($0), of: slot) }
        .joined(separator: ", ")
    case .number(let number):
      if Vocabulary.types[slot] == nil { return measured(number, of: slot) }
      let value = PhysioSummary.value(answer, of: slot)
      return isInRedZone(slot, answer) ? "\(value), red zone" : value
    case .text(let text):
      return Quote.withoutQuotationMarks(text.harmless)
    case .yes, .no, .notSure, .skipped, .choices: break
    }
    return PhysioSummary.value(answer, of: slot)
  }

  /// A figure of a slot that only this dialog has.
  private func measured(_ number: Double, of slot: SlotID) -> String {
    let figure = PhysioSummary.value(.number(number), of: slot)
    switch visit.dialog.slots[slot] {
    case .scale(let range)?:
      return "\(figure) (\(range.lowerBound) to \(range.upperBound))"
    case .number(_, let unit?)?, .duration(let unit)?:
      return "\(figure) \(unit.rawValue)\(number == 1 ? "" : "s")"
    case .number(_, nil)?, .yesNo?, .choice?, .choices?, .text?, nil:
      return figure
    }
  }

  private func isInRedZone(_ slot: SlotID, _ answer: Answer) -> Bool {
    guard slot == "pain_activity", case .number(let number) = answer else { return false }
    return number > PainScale.highestAcceptable
  }

  /// The words, unless they were the words for something else on the same list.
  private func quote(_ finding: Finding, of slot: SlotID, beside value: String) -> String? {
    if case .text = finding.answer { return nil }
    let isLeftOver = visit.asked.contains { node in
      guard case .checkList(let list)? = visit.dialog.question(at: node)?.form,
        list.slotTypes.contains(where: { $0.slot == slot })
      else { return false }
      return finding.answer == .no || finding.answer == .choices([])
        || finding.answer == list.otherwise[slot]
    }
    guard !isLeftOver else { return nil }
    if isLength(slot) {
      // "Three months" says it better than 12.9 weeks.
      return Quote(anyOf: finding.verbatim, beside: value)?.text
    }
    return Quote(finding.verbatim, beside: value, options: options[slot] ?? [])?.text
  }

  private func isLength(_ slot: SlotID) -> Bool {
    if case .duration? = visit.dialog.slots[slot] { true } else { false }
  }

  private static func choices(_ type: AnswerType) -> [Option] {
    switch type {
    case .choice(let options), .choices(let options): options
    case .yesNo, .scale, .number, .duration, .text: []
    }
  }
}

extension String {
  /// A phrase such as "# a day" around its value.
  fileprivate func filled(with value: String) -> String {
    split(separator: "#", omittingEmptySubsequences: false).joined(separator: value)
  }

  /// The phrase without the place for its value.
  fileprivate var withoutPlace: String {
    split(separator: "#").map { $0.drop { $0 == " " } }.joined()
      .split(separator: " ").joined(separator: " ")
  }
}
