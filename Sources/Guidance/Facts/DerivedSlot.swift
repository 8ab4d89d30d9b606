import Answers

/// A slot whose value follows from other slots; the first value whose condition holds is taken.
public struct DerivedSlot: Hashable, Sendable {
  public let slot: SlotID
  public let values: [Value]

  /// One value, and when it is taken.
  public struct Value: Hashable, Sendable {
    public let answer: Answer
    public let condition: Condition

    package init(answer: Answer, condition: Condition) {
      (self.answer, self.condition) = (answer, condition)
    }
  }

  package init(slot: SlotID, values: [Value]) { (self.slot, self.values) = (slot, values) }

  /// The value that these findings give, with the condition that gave it.
  public func value(in findings: Findings) -> Value? {
    values.first { $0.condition.holds(in: findings) }
  }
}

extension Slot where Value == Irritability {
  public static var irritability: Self { Slot("irritability") }
}
extension Slot where Value == Zone {
  public static var zone: Self { Slot("zone") }
}
extension Slot where Value == Likeness {
  public static var likeness: Self { Slot("likeness") }
}
extension Slot where Value == YesNo {
  public static var beganBefore45: Self { Slot("began_before_45") }
  public static var beganBefore35: Self { Slot("began_before_35") }
}

/// The highest pain during activity that a tendon is expected to cope with (S36, S37).
let acceptablePain = 3.0

extension DerivedSlot {
  /// Every derived slot.
  public static let all: [DerivedSlot] = [
    irritability, zone, likeness, beganBefore45, beganBefore35,
  ]

  /// Read from how long pain lingers, alone (clinical brief 8.4.7).
  static let irritability = DerivedSlot(
    slot: "irritability",
    values: [
      value(Irritability.low, when: Slot.lingers == .underTwoHours),
      value(Irritability.moderate, when: Slot.lingers == .hours),
      value(Irritability.high, when: Slot.lingers.isAny(of: .overADay, .severalDays)),
    ])

  static let zone = DerivedSlot(
    slot: "zone",
    values: [
      value(Zone.acceptable, when: Slot.painActivity <= acceptablePain),
      value(Zone.red, when: Slot.painActivity > acceptablePain),
    ])

  static let likeness = DerivedSlot(
    slot: "likeness",
    values: [
      value(
        Likeness.typical,
        when: (Slot.site == .lowerButtock)
          && .atLeast(
            2,
            [
              .any([Slot.painSit > 0, Slot.sitToPainMinutes >= 0]),
              Slot.painActivity > 0,
              Slot.warmPattern == .easesReturns,
              trainingChanged,
            ])
      ),
      value(Likeness.partly, when: Slot.site == .lowerButtock),
      value(
        Likeness.notTypical,
        when: Slot.site.isAny(
          of: .midButtock, .lowBack, .sideHip, .groin, .tailbone, .midThigh)),
    ])

  private static let trainingChanged: Condition = .any(
    [Slot.trainVolumeChange.isYes]
      + IntensityChange.allCases.map { Slot.trainIntensityChange.contains($0) })

  /// For the pattern of inflammation (NICE NG65 by way of clinical brief RF14 and 8.4.5).
  static let beganBefore45 = DerivedSlot(
    slot: "began_before_45", values: [Value(answer: .yes, condition: began(before: 45))])

  /// From the age where it is known; only otherwise from what the person was asked.
  static let beganBefore35 = DerivedSlot(
    slot: "began_before_35",
    values: [
      Value(answer: .yes, condition: began(before: 35)),
      Value(answer: .no, condition: Slot.age >= 35),
      Value(answer: .yes, condition: Slot.inflammation.contains(.before35)),
    ])

  private static let weeksInAYear = 365.25 / 7

  /// Holds when the age less the time since onset is under so many years; exact for whole ages.
  private static func began(before years: Int) -> Condition {
    let older: [Condition] = (0...(120 - years)).map { extra in
      Slot.age <= Double(years + extra) && Slot.durationWeeks > Double(extra) * weeksInAYear
    }
    return .any([Slot.age < Double(years)] + older)
  }

  private static func value<Choice: RawRepresentable>(
    _ choice: Choice, when condition: Condition
  ) -> Value where Choice.RawValue == String {
    Value(answer: .choice(ChoiceID(choice.rawValue)), condition: condition)
  }
}

extension Findings {
  /// These findings with every derived slot worked out afresh; what stood there counts for nothing.
  var withDerived: Findings {
    var findings = self
    for derived in DerivedSlot.all {
      findings[derived.slot] = nil
    }
    let heard = findings
    for derived in DerivedSlot.all {
      guard let value = derived.value(in: heard) else { continue }
      findings[derived.slot] = Finding(value.answer, verbatim: "")
    }
    return findings
  }
}
