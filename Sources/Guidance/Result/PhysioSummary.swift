import Answers

/// The note that a physio reads first: the red-flag screen, then the history, as plain facts.
public struct PhysioSummary: Hashable, Sendable {
  private let findings: Findings

  public init(of findings: Findings) { self.findings = findings }

  public var blocks: [Block] {
    [.heading("Summary for the physio"), .paragraph("Red-flag screen:")]
      + Self.screen.map { .bullet(line($0)) }
      + [.paragraph("History:")] + Self.history.map { .bullet(line($0)) }
  }

  private static let screen: [SlotID] = [
    "ces", "both_legs", "chest_breath", "weight_bearing", "injury", "leg_look", "sepsis_signs",
    "pop", "bruise_swell_gap", "knee_weakness", "injury_days_ago", "foot_drop_or_worse",
    "calf_swollen", "fever_unwell", "hot_lump_or_red", "recent_procedure_or_weak_immune",
    "weight_loss", "new_lump", "cancer", "unsteady_gait", "constant_or_night", "groin_front",
    "every_step", "bone_risk", "fluoroquinolone", "steroid", "blood_thinner", "pregnancy",
    "pregnancy_warning", "pain_trend",
  ]

  private static let history: [SlotID] = [
    "age_years", "onset", "duration_weeks", "train_volume_change", "train_intensity_change",
    "sport", "sit_hours", "seat", "sit_to_pain_min", "stretching", "pain_activity", "pain_rest",
    "pain_sit", "lingers", "site", "side", "refers", "tingling", "warm_pattern", "rest_state",
    "stopped_weeks", "cross_train", "rehab_weeks", "rehab_result", "physio_seen", "goal",
  ]

  /// "A new lump: no".
  private func line(_ slot: SlotID) -> String {
    let subject = slot.subject
    return "\(subject.prefix(1).uppercased())\(subject.dropFirst()): \(value(slot))"
  }

  /// "8 weeks", "2 out of 10".
  private func measured(_ number: Double, _ slot: SlotID) -> String {
    let unit: TimeUnit? =
      switch Vocabulary.types[slot] {
      case .scale?: nil
      case .number(_, let unit)?: unit
      case .duration(let unit)?: unit
      case .yesNo?, .choice?, .choices?, .text?, nil: nil
      }
    guard let unit else { return "\(number.plain) out of 10" }
    return "\(number.plain) \(unit.rawValue)\(number == 1 ? "" : "s")"
  }

  private func value(_ slot: SlotID) -> String {
    guard let answer = findings.answer(slot) else { return "not asked" }
    return switch answer {
    case .yes: "yes"
    case .no: "no"
    case .notSure, .choice("not_sure"): "not sure"
    case .skipped: "not sure (chose not to say)"
    case .number(let number): measured(number, slot)
    case .text(let text): text
    case .choice("none"), .choice("no"): "no"
    case .choice(let choice): Vocabulary.label(choice, of: slot)
    case .choices(let choices):
      choices.isEmpty
        ? "none" : choices.map { Vocabulary.label($0, of: slot) }.joined(separator: ", ")
    }
  }
}
