import Answers

/// The safety questions: each must have an answer before anything but a red flag is advised.
public enum SafetyBlock {
  /// A question that is asked only after a certain answer to another.
  public struct FollowUp: Hashable, Sendable {
    public let slot: SlotID
    public let asked: Condition
  }

  /// The slots that everyone is asked, in the order of the clinical table.
  ///
  /// Age stands with them: rules for the young and the old read it, so silence about it is no
  /// answer. Region, mode and consent decide no rule and may be left out by a program.
  public static let slots: [SlotID] = [
    "age_years", "ces", "both_legs", "chest_breath", "weight_bearing", "injury", "leg_look",
    "sepsis_signs", "onset", "bruise_swell_gap", "knee_weakness", "foot_drop_or_worse",
    "calf_swollen", "fever_unwell", "hot_lump_or_red", "recent_procedure_or_weak_immune",
    "weight_loss", "new_lump", "cancer", "constant_or_night", "groin_front", "every_step",
    "bone_risk", "fluoroquinolone", "steroid", "blood_thinner", "pregnancy", "pain_trend",
  ]

  /// The slots that only some people are asked.
  public static let followUps: [FollowUp] = [
    FollowUp(slot: "pop", asked: Slot.onset == .oneMoment),
    FollowUp(slot: "injury_days_ago", asked: Slot.onset == .oneMoment),
    FollowUp(
      slot: "unsteady_gait",
      asked: .any([Slot.cancer == .past, Slot.cancer == .current, Slot.cancer.isLeftOpen])),
    FollowUp(slot: "pregnancy_warning", asked: Slot.pregnancy == .pregnant),
  ]

  /// Holds while a safety question that applies has no answer.
  public static let isUnfinished: Condition = .any(
    slots.map { !.answered($0) } + followUps.map { $0.asked && !.answered($0.slot) })

  /// The safety slots that apply and have no answer, in the order of the clinical table.
  public static func missing(in findings: Findings) -> [SlotID] {
    let always = slots.filter { findings[$0] == nil }
    let further = followUps.filter { findings[$0.slot] == nil && $0.asked.holds(in: findings) }
    return always + further.map(\.slot)
  }

  /// True when each safety question that applies has an answer; "not sure" and "skipped" are
  /// answers.
  public static func isComplete(in findings: Findings) -> Bool { missing(in: findings).isEmpty }
}
