import Answers

/// One person's findings, as the words need them: what they said, put plainly, and where they are.
struct Person: Hashable, Sendable {
  let findings: Findings
  let rules: Set<RuleID>
  let level: Disposition?
  let region: Region

  /// - Parameter findings: what is known, with the derived slots worked out.
  init(_ findings: Findings, rules: Set<RuleID>, level: Disposition?) {
    (self.findings, self.rules, self.level) = (findings, rules, level)
    region = findings.choice(Slot.region) ?? .other
  }

  /// The rule stands at the level that counts.
  func decides(_ rule: RuleID) -> Bool {
    Rule.all.contains { $0.id == rule && $0.disposition == level }
  }

  /// Someone else than this tool must say first how much the person should load the tendon.
  var isAnotherPattern: Bool { !rules.isDisjoint(with: ["R3", "R4", "R5", "R7"]) }

  func fits(_ condition: Condition) -> Bool { condition.holds(in: findings) }

  /// The figure in a slot, without a needless decimal point.
  func number<Value>(_ slot: Slot<Value>) -> Double? {
    if case .number(let number)? = findings.answer(slot.id) { number } else { nil }
  }

  /// ", because you said …." in the person's own words where they are worth quoting; just a full
  /// stop when the slot holds nothing that can be said.
  func because(_ slot: SlotID, _ choice: ChoiceID? = nil) -> String {
    let answer = choice.map { Answer.choice($0) } ?? findings.answer(slot)
    guard let answer, let clause = slot.clause(for: answer) else { return "." }
    return ", because you said \(clause)\(quotation(slot, beside: clause))."
  }

  func because<Value: RawRepresentable>(_ slot: Slot<Several<Value>>, _ value: Value) -> String {
    because(slot.id, ChoiceID(value.rawValue))
  }

  /// The person's own words in brackets, when they are short and say more than a figure.
  private func quotation(_ slot: SlotID, beside clause: String) -> String {
    guard let words = findings[slot]?.verbatim, let quote = Quotation(words),
      quote.isBrief(beside: clause)
    else { return "" }
    return " (\"\(quote.text)\")"
  }
}

/// A person's own words, made fit to stand inside a sentence.
struct Quotation: Hashable, Sendable {
  let text: String
  private let wordCount: Int

  /// Fails for words that say nothing beside the value: a bare figure, a letter, yes or no.
  init?(_ words: String) {
    let parts = words.split(whereSeparator: \.isWhitespace)
    let saysMore = parts.contains { part in
      guard part.utf8.count >= 3 else { return false }
      let letters = part.filter(\.isLetter).lowercased()
      return letters.count >= 3 && !Self.bare.contains(letters)
    }
    guard saysMore else { return nil }
    let (inner, outer): (Character, Character) = ("'", "\"")
    let kept = parts.prefix(Self.longest).joined(separator: " ")
      .replacing(outer, with: inner).trimmingSentenceEnds
    text = parts.count > Self.longest ? kept + " …" : kept
    wordCount = min(parts.count, Self.longest)
  }

  /// Short enough to stand in brackets after this clause; the sentence keeps to 20 words.
  func isBrief(beside clause: String) -> Bool {
    wordCount + clause.split(separator: " ").count <= 7
  }

  private static let longest = 14
  private static let bare: Set<String> = [
    "yes", "no", "none", "not", "sure", "skip", "skipped", "and", "of", "these", "them",
  ]
}

extension String {
  /// Without full stops, question and exclamation marks: a quotation is not to end the sentence.
  fileprivate var trimmingSentenceEnds: String {
    var kept = self[...]
    while let last = kept.last, ".!?,;: ".contains(last) { kept = kept.dropLast() }
    return String(kept.map { ".!?".contains($0) ? "," : $0 })
  }

  fileprivate func replacing(_ one: Character, with other: Character) -> String {
    String(map { $0 == one ? other : $0 })
  }
}

extension SlotID {
  /// What follows "You said" for this answer; nil when there is nothing to say.
  ///
  /// - Parameter length: a length of time in the person's own measure.
  func clause(for answer: Answer, as length: DurationPhrase? = nil) -> String? {
    guard let clauses = Saying.all[self]?.clauses else { return nil }
    switch answer {
    case .yes: return clauses["yes"]
    case .no: return clauses["no"]
    case .choice(let choice): return clauses[choice.name]
    case .number(let number):
      if let clause = clauses["weeks"] {
        let length = length?.inWords ?? number.weeksInWords
        return clause.split(separator: "#", omittingEmptySubsequences: false)
          .joined(separator: length)
      }
      guard let clause = clauses["number"] else { return nil }
      let figure = number.plain
      let parts = clause.split(separator: "#", omittingEmptySubsequences: false)
      let filled = parts.joined(separator: figure)
      return number == 1 ? filled.inSingular : filled
    case .choices, .text, .notSure, .skipped: return nil
    }
  }

  /// What was said by this answer, one clause for each thing: "you added hills".
  ///
  /// - Parameter length: a length of time in the person's own measure.
  public func clauses(for answer: Answer, as length: DurationPhrase? = nil) -> [String] {
    if case .choices(let choices) = answer {
      return choices.compactMap { clause(for: .choice($0)) }
    }
    return clause(for: answer, as: length).map { [$0] } ?? []
  }

  /// What the slot is about.
  public var subject: String {
    Saying.all[self]?.subject ?? String(name.map { $0 == "_" ? " " : $0 })
  }
}

extension Double {
  /// `3`, or `3.5`.
  var plain: String {
    // By its text: whether it is whole would need a mathematics library to link.
    let figure = String(self)
    return figure.hasSuffix(".0") ? String(figure.dropLast(2)) : figure
  }
}

extension String {
  /// "1 days" said right.
  fileprivate var inSingular: String {
    let words = split(separator: " ").map { word -> Substring in
      ["weeks", "days", "hours", "minutes"].contains(word) ? word.dropLast() : word
    }
    return words.joined(separator: " ")
  }
}

extension Findings {
  /// The value of a choice slot; nil when it holds none.
  func choice<Value: RawRepresentable>(_ slot: Slot<Value>) -> Value?
  where Value.RawValue == String {
    if case .choice(let choice)? = answer(slot.id) { Value(rawValue: choice.name) } else { nil }
  }

  /// The values of a slot of several choices, in their own order.
  func choices<Value: RawRepresentable & CaseIterable>(_ slot: Slot<Several<Value>>) -> [Value] {
    Value.allCases.filter { slot.contains($0).holds(in: self) }
  }
}
