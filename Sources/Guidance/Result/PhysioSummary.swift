import Answers

/// What a physio reads first: the red-flag screen, then the history, as plain facts.
///
/// Its order, its names and its words for answers are those of every report.
public struct PhysioSummary: Hashable, Sendable {
  private let findings: Findings

  public init(of findings: Findings) { self.findings = findings }

  /// Slots that are told together, under a name.
  public struct Part: Hashable, Sendable {
    public let name: String
    public let slots: [SlotID]

    init(_ name: String, _ slots: SlotID...) { (self.name, self.slots) = (name, slots) }
  }

  public var blocks: [Block] {
    [.heading("Summary for the physio"), .paragraph("Red-flag screen:")]
      + Self.screen.flatMap(\.slots).map { .bullet(line($0)) }
      + [.paragraph("History:")] + Self.history.flatMap(\.slots).map { .bullet(line($0)) }
  }

  /// The red-flag screen: every item, by what a yes may point to.
  public static let screen: [Part] = [
    Part("Nerves", "ces", "both_legs", "foot_drop_or_worse", "unsteady_gait"),
    Part(
      "Tendon", "pop", "injury_days_ago", "bruise_swell_gap", "knee_weakness"),
    Part(
      "Bone", "injury", "weight_bearing", "leg_look", "groin_front", "every_step", "bone_risk"),
    Part("Chest and calf", "chest_breath", "calf_swollen"),
    Part(
      "Infection", "sepsis_signs", "fever_unwell", "hot_lump_or_red",
      "recent_procedure_or_weak_immune"),
    Part(
      "General", "weight_loss", "new_lump", "cancer", "constant_or_night", "pain_trend"),
    Part("Medicines", "fluoroquinolone", "steroid", "blood_thinner"),
    Part("Pregnancy", "pregnancy", "pregnancy_warning"),
  ]

  /// The history, in the order of the clinical brief (6.3b).
  public static let history: [Part] = [
    Part("Person", "age_years"),
    Part("Where", "site", "side", "refers", "tingling", "walk_distance_pain"),
    Part("Onset and duration", "onset", "duration_weeks"),
    Part(
      "Training", "train_volume_change", "train_intensity_change", "sport", "run_details",
      "gym_details"),
    Part("Sitting", "sit_hours", "seat", "sit_to_pain_min"),
    Part("Stretching", "stretching"),
    Part("Pain, 0 to 10", "pain_activity", "pain_rest", "pain_sit"),
    Part("Settling", "lingers", "warm_pattern", "morning_stiff_min", "inflam"),
    Part(
      "Tried so far", "rest_state", "stopped_weeks", "cross_train", "rehab_weeks", "rehab_result",
      "physio_seen"),
    Part("Goal", "goal"),
  ]

  /// "A new lump: no".
  private func line(_ slot: SlotID) -> String {
    let subject = slot.subject
    return "\(subject.prefix(1).uppercased())\(subject.dropFirst()): \(value(slot))"
  }

  /// What a slot holds, as it stands after its subject: "no", "8 weeks", "not asked".
  public func value(_ slot: SlotID) -> String { Self.value(findings.answer(slot), of: slot) }

  /// An answer as it stands after the subject of its slot.
  public static func value(_ answer: Answer?, of slot: SlotID) -> String {
    switch answer {
    case nil: "not asked"
    case .yes?: "yes"
    case .no?: "no"
    case .notSure?, .choice("not_sure")?: "not sure"
    case .skipped?: "skipped"
    case .number(let number)?: measured(number, slot)
    case .text(let text)?: text
    // Of a question that could be answered with a yes, "none" is a no.
    case .choice("none")? where ["injury", "cancer"].contains(slot): "no"
    case .choice(let choice)?: Vocabulary.label(choice, of: slot)
    case .choices(let choices)?:
      choices.isEmpty
        ? "none" : choices.map { Vocabulary.label($0, of: slot) }.joined(separator: ", ")
    }
  }

  /// "8 weeks", "2 out of 10", or the bare figure where the slot tells no unit.
  private static func measured(_ number: Double, _ slot: SlotID) -> String {
    let unit: TimeUnit?
    switch Vocabulary.types[slot] {
    case .scale?: return "\(number.plain) out of 10"
    case .number(_, let its)?: unit = its
    case .duration(let its)?: unit = its
    case .yesNo?, .choice?, .choices?, .text?, nil: unit = nil
    }
    guard let unit else { return number.plain }
    return "\(number.plain) \(unit.rawValue)\(number == 1 ? "" : "s")"
  }
}
