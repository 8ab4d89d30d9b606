import Answers
import Guidance
import Interview

extension Note {
  /// Irritability, pattern and how soon to be seen, each with its because.
  static func assessment(_ visit: Visit) -> [Line] {
    [irritability(visit), pattern(visit), howSoon(visit)]
      + visit.assessment.reasons.map { reason(for: $0, visit) }
      + visit.lowered.map { lowered($0, visit) }
  }

  private static func irritability(_ visit: Visit) -> Line {
    guard let level = derived("irritability", visit) else {
      return Line("Irritability", [Fact(value: "not known", weight: .open)])
    }
    let lasts = PhysioSummary(of: visit.findings).value("lingers")
    return Line("Irritability", "\(level): it lasts \(lasts)")
  }

  private static func pattern(_ visit: Visit) -> Line {
    switch derived("likeness", visit) {
    case "typical": Line("Pattern", "fits what is often seen with a sore tendon at the sit bone")
    case "partly": Line("Pattern", "fits in part what is often seen with a sore tendon there")
    case "not_typical":
      Line("Pattern", "does not fit what is often seen with a sore tendon at the sit bone")
    default: Line("Pattern", [Fact(value: "not known", weight: .open)])
    }
  }

  private static func howSoon(_ visit: Visit) -> Line {
    guard let level = visit.assessment.disposition else {
      return Line(
        "How soon", [Fact(value: "not decided; safety questions are open", weight: .open)])
    }
    return Line(
      "How soon", [Fact(value: level.inWords, weight: level > .routine ? .notable : .plain)])
  }

  /// The rule, what it means, and the answers behind it.
  private static func reason(for reason: Reason, _ visit: Visit) -> Line {
    var teller = FactTeller(visit)
    var seen: Set<SlotID> = []
    let because = reason.evidence.filter { seen.insert($0.slot).inserted }.map { evidence in
      visit.findings[evidence.slot] == nil
        ? evidence.sentence.withoutStop
        : teller.fact(evidence.slot, called: evidence.slot.becauseName).withoutRemarks.text
    }
    let level = Rule.all.first { $0.id == reason.rule }?.disposition.map { ", \($0.inWords)" } ?? ""
    let told = visit.told == .advice ? "told \"\(reason.meaning)\"" : reason.meaning
    return Line(
      "Rule \(reason.rule)\(level)",
      because.isEmpty ? told : "\(told) Because \(because.joined(separator: "; "))")
  }

  private static func lowered(_ lowered: Visit.Lowered, _ visit: Visit) -> Line {
    func words(_ finding: Finding) -> String {
      Quote.withoutQuotationMarks(finding.inWords.harmless)
    }
    return Line(
      "Made less urgent by a correction, which was confirmed",
      "\(visit.dialog[lowered.question].name): first \"\(words(lowered.earlier))\", "
        + "then \"\(words(lowered.corrected))\"")
  }

  private static func derived(_ slot: SlotID, _ visit: Visit) -> String? {
    let derived = DerivedSlot.all.first { $0.slot == slot }
    guard case .choice(let id)? = derived?.value(in: visit.findings)?.answer else { return nil }
    return id.name
  }
}

extension Note {
  /// What a physio will want to ask again: what is not known, and what was not asked.
  static func openQuestions(_ visit: Visit) -> [Line] {
    let told = (PhysioSummary.screen + PhysioSummary.history).flatMap(\.slots)
    func held(_ answer: Answer, _ other: Answer? = nil) -> [String] {
      told.uniqued.filter {
        guard let found = visit.findings.answer($0) else { return false }
        return found == answer || found == other
      }.map(\.openName)
    }
    let lines: [(String, [String])] = [
      ("Not sure", held(.notSure, .choice("not_sure"))), ("Skipped", held(.skipped)),
      ("Not asked", notAsked(visit)),
    ]
    let full = lines.filter { !$0.1.isEmpty }
    return full.isEmpty
      ? [Line(nil, "None: every question that applied has an answer.")]
      : full.map { label, subjects in Line(label, subjects.map { Fact(value: $0, weight: .open) }) }
  }

  /// What an interview that ended early left out: a whole part by its name, else each thing.
  private static func notAsked(_ visit: Visit) -> [String] {
    let missing = SafetyBlock.missing(in: visit.findings)
    let isUntouched = !SafetyBlock.slots.contains { visit.findings[$0] != nil }
    let safety =
      missing.isEmpty ? [] : [isUntouched ? "the red-flag screen" : "the rest of the screen"]
    guard visit.standing != .complete else { return safety }
    let history = PhysioSummary.history.flatMap { part -> [String] in
      let expected = part.slots.filter { visit.dialog.slots[$0] != nil && !followUps.contains($0) }
      let missing = expected.filter { visit.findings[$0] == nil }
      guard !missing.isEmpty else { return [] }
      return missing == expected
        ? [part.name.prefix(1).lowercased() + part.name.dropFirst()] : missing.map(\.openName)
    }
    return safety + history
  }

  /// What is asked only after certain answers.
  private static let followUps: Set<SlotID> = [
    "run_details", "gym_details", "stopped_weeks", "rehab_weeks", "sit_to_pain_min",
    "morning_stiff_min", "inflam",
  ]
}

extension SlotID {
  /// What the slot is about, amid other reasons.
  fileprivate var becauseName: String? { self == "onset" ? "began" : shortName }
}

extension Note.Fact {
  fileprivate var withoutRemarks: Self {
    Note.Fact(subject: subject, value: value, weight: weight)
  }
}

extension Disposition {
  /// How soon to be seen, in a physio's words.
  var inWords: String {
    switch self {
    case .routine: "routine"
    case .withinDays: "within days"
    case .sameDay: "same day"
    case .emergencyNow: "emergency, now"
    }
  }
}

extension Sequence where Element: Hashable {
  /// Each element once, where it comes first.
  var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}

extension String {
  fileprivate var withoutStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
