import Answers
import Guidance
import Interview

extension Note {
  /// The note of one visit.
  public init(of visit: Visit) {
    var teller = FactTeller(visit)
    title = "Note for the physio"
    origin = Self.origin(of: visit)
    // The order of a SOAP note, with the red-flag screen before everything (clinical brief 6.3b).
    sections = [
      Section(heading: "Red-flag screen", lines: Self.screen(visit, &teller)),
      Section(heading: "Subjective", lines: Self.subjective(visit, &teller)),
      Section(heading: "Objective", lines: Self.objective(visit, &teller)),
      Section(heading: "Assessment", lines: Self.assessment(visit)),
      Section(heading: "Open questions", lines: Self.openQuestions(visit)),
      Section(heading: "Plan: what was advised", lines: Self.plan(visit, &teller)),
    ]
    let examiner = visit.otherSlots.contains(where: \.isObservation) ? "The software" : "Nobody"
    let has = examiner == "Nobody" ? "has" : "has not"
    caution =
      "Answers given to prototype software. \(examiner) \(has) examined the person, and no "
      + "clinician has reviewed the software."
  }

  private static func origin(of visit: Visit) -> [String] {
    let standing =
      switch visit.standing {
      case .complete: "interview complete"
      case .endedByGuidance: "ended early by guidance, because of a red flag"
      case .stopped(let node): "stopped by the person at \"\(visit.dialog[node].name)\""
      case .open(let node): "input ended at \"\(visit.dialog[node].name)\""
      }
    let client: String? =
      if case .text(let name)? = visit.findings.answer(.client) { name.harmless } else { nil }
    return [client, visit.day?.inWords].compactMap(\.self)
      + [visit.dialog.title.harmless, standing]
  }

  private static func screen(_ visit: Visit, _ teller: inout FactTeller) -> [Line] {
    var lines = PhysioSummary.screen.map { part in
      Line(part.name, part.slots.map { teller.fact($0, called: $0.shortName) }.asOneIfMissing)
    }
    let raised = raisedSlots.filter { visit.findings[$0] != nil }
    if !raised.isEmpty {
      lines.append(
        Line("Raised by their words", raised.map { teller.fact($0, called: $0.subject) }))
    }
    let isOver = SafetyBlock.isComplete(in: visit.findings)
    // Which words raised a flag is told there and not repeated here.
    let flags = teller.flags.map { slot in
      Fact(
        subject: slot.openName,
        value: visit.findings[slot].map { teller.value($0.answer, of: slot) }
          ?? "not asked", weight: .notable)
    }
    lines.insert(
      Line(
        "Flags found",
        flags.isEmpty
          ? [Fact(value: isOver ? "none" : "none so far; the screen was not finished")] : flags),
      at: 0)
    return lines
  }

  private static let raisedSlots: [SlotID] =
    ["self_harm"] + Vocabulary.heard.keys.sorted()

  private static func subjective(_ visit: Visit, _ teller: inout FactTeller) -> [Line] {
    var lines: [Line] = []
    if visit.findings["story"] != nil {
      lines.append(Line("In their words", [teller.fact("story", called: nil)]))
    }
    for part in PhysioSummary.history {
      let asked = part.slots.filter { visit.findings[$0] != nil }
      guard !asked.isEmpty else { continue }
      lines.append(Line(part.name, asked.map { teller.fact($0, called: $0.shortName) }))
    }
    let others = visit.otherSlots.filter {
      !$0.isObservation && !$0.isAgreement && $0 != .client
    }
    if !others.isEmpty {
      lines.append(Line("Also asked", others.map { teller.fact($0, called: $0.subject) }))
    }
    return lines.isEmpty ? [Line(nil, "Nothing was told.")] : lines
  }

  private static func objective(_ visit: Visit, _ teller: inout FactTeller) -> [Line] {
    let observed = visit.otherSlots.filter(\.isObservation)
    return observed.isEmpty
      ? [Line(nil, "Not examined.")]
      : observed.map { Line($0.observed, [teller.fact($0, called: nil)]) }
  }

  private static func plan(_ visit: Visit, _ teller: inout FactTeller) -> [Line] {
    let agreed = visit.otherSlots.filter(\.isAgreement)
    return told(visit) + agreed.map { Line("Agreed", [teller.fact($0, called: nil)]) }
  }

  private static func told(_ visit: Visit) -> [Line] {
    switch visit.told {
    case .nothing:
      return [Line(nil, "Nothing was advised; the answers were taken down.")]
    case .closingWords(let words):
      return [Line("Told", words.harmless)]
    case .advice:
      let headline = visit.assessment.headline
      let headings = visit.assessment.recommendations.filter { $0.advice != .notice }
        .map(\.heading).filter { $0 != headline }
      return [Line("Told", headline)]
        + (headings.isEmpty ? [] : [Line("Advice", headings.map { Fact(value: $0) })])
    }
  }
}

extension [Note.Fact] {
  /// One fact in place of many that were all not asked.
  fileprivate var asOneIfMissing: [Note.Fact] {
    guard count > 1, allSatisfy({ $0.weight == .missing }) else { return self }
    return [Note.Fact(value: "not asked", weight: .missing)]
  }
}

extension Visit {
  /// What only this dialog asks, in the order in which it asks.
  fileprivate var otherSlots: [SlotID] {
    let told = Set(
      (PhysioSummary.screen + PhysioSummary.history).flatMap(\.slots)
        + ["story", "consent_understood", "region", "mode", "self_harm"]
        + Vocabulary.heard.keys)
    var seen: Set<SlotID> = []
    return asked.flatMap { dialog.question(at: $0)?.slots.map(\.0) ?? [] }
      .filter { !told.contains($0) && findings[$0] != nil && seen.insert($0).inserted }
  }
}

extension SlotID {
  /// Whom a physio's note is about, by name or code.
  fileprivate static let client: SlotID = "client"

  /// A slot that a physio fills after looking, by how its name begins.
  fileprivate var isObservation: Bool { Self.observations.contains(where: name.hasPrefix) }

  /// What was looked at: "Touch" for `seen_touch`.
  fileprivate var observed: String {
    let words = name.split(separator: "_").dropFirst().joined(separator: " ")
    return words.isEmpty ? subject.capitalised : words.capitalised
  }

  /// A slot for what the physio and the client agreed.
  fileprivate var isAgreement: Bool { name == "plan" || name.hasPrefix("plan_") }

  private static let observations = ["seen_", "observed", "examined"]
}
