import Answers

/// A slot whose answer changes what some advice says.
public struct SlotRead: Hashable, Sendable {
  public let slot: SlotID
  /// The rules of which one must have fired for the slot to be read; empty when none needs to.
  public let rules: Set<RuleID>

  init(_ slot: SlotID, after rules: Set<RuleID> = []) { (self.slot, self.rules) = (slot, rules) }
}

extension AdviceID {
  /// The slots that its words read, those behind a derived slot in that one's place. Which rules
  /// fired, and the level, decide about words too; they are no slots.
  ///
  /// A test holds this table to the words: no other slot changes them.
  public var slotsRead: [SlotRead] {
    switch self {
    case .emergency, .clot, .fracture, .infection, .maternity, .urgent, .caudaEquinaNet, .days,
      .axialSpondyloarthritis, .net:
      Self.reads("region")
    case .crisis: Self.reads("self_harm", "region")
    case .tear: Self.reads("pop", "onset", "age_years")
    case .serious: Self.reads("cancer")
    case .fluoroquinolone: Self.reads("fluoroquinolone", "region")
    case .pregnancy: Self.reads("pregnancy")
    case .scope: Self.reads("site", "walk_distance_pain", "region")
    case .physio:
      Self.reads("physio_seen", "region") + [
        SlotRead("pain_activity", after: ["R2"]), SlotRead("lingers", after: ["R2"]),
        SlotRead("rehab_weeks", after: ["R6"]),
      ]
    case .explain:
      Self.reads(
        "site", "onset", "train_volume_change", "train_intensity_change", "sit_hours", "seat",
        "stretching")
    case .rest: Self.reads("stopped_weeks", "pain_activity", "lingers")
    case .crossTraining: Self.reads("pain_rest", "cross_train", "stopped_weeks")
    case .run:
      Self.reads("pain_rest", "pain_activity", "lingers", "run_details", "train_intensity_change")
    case .gym:
      Self.reads("gym_details") + [
        SlotRead("pain_activity", after: ["R2"]), SlotRead("lingers", after: ["R2"]),
      ]
    case .painRule: Self.reads("pain_activity")
    case .dayAfter: Self.reads("lingers")
    case .sit: Self.reads("seat", "sit_hours", "sit_to_pain_min")
    case .stretch: Self.reads("stretching", "sport")
    case .isometricsInGeneral: Self.reads("age_years", "pregnancy", "pain_activity", "lingers")
    case .time: Self.reads("duration_weeks")
    case .caudaEquina, .noLoad, .nerve, .bone, .stopImpact, .teen, .pain, .steroid, .invasive,
      .hope, .indiv, .isometrics, .stages, .handsOn, .about, .notice:
      []
    }
  }

  private static func reads(_ slots: SlotID...) -> [SlotRead] { slots.map { SlotRead($0) } }
}
