import Answers

/// One look back at the pain: the day, and what was found on it. A first visit is one too.
public struct CheckIn: Hashable, Sendable {
  public let day: CalendarDay
  /// Which of its day it is, from 1, where several were held on one.
  public let number: Int
  public let findings: Findings

  public init(on day: CalendarDay, number: Int = 1, _ findings: Findings) {
    (self.day, self.number, self.findings) = (day, number, findings)
  }

  /// True when it was held before the other.
  func isBefore(_ other: CheckIn) -> Bool {
    (day.number, number) < (other.day.number, other.number)
  }
}

extension CheckIn {
  /// The pain while active, 0 to 10; nil when it was not given.
  public var painInActivity: Double? { number(.painActivity) }
  /// The pain at rest, 0 to 10.
  public var painAtRest: Double? { number(.painRest) }
  /// How many minutes of sitting it takes until it hurts.
  public var sittingMinutes: Double? { number(.sitToPainMinutes) }
  /// What was done since the look before.
  public var done: [Deed] { findings.choices(.done) }
  /// How much it was, compared with the time before.
  public var loadChange: LoadChange? { findings.choice(.loadChange) }
  /// How the next morning was.
  public var nextMorning: NextMorning? { findings.choice(.nextMorning) }

  /// Something was done, it stayed within what tendons cope with, and it had settled by the next
  /// morning. Rest alone tells nothing of what the tendon takes.
  var isSettled: Bool {
    !done.isEmpty
      && (Slot.painActivity <= acceptablePain && Slot.nextMorning == .usual).holds(in: findings)
  }

  /// It was worse the next morning.
  var hadWorseMorning: Bool { (Slot.nextMorning == .worse).holds(in: findings) }

  /// It hurt more than tendons cope with.
  var isInRedZone: Bool { (Slot.painActivity > acceptablePain).holds(in: findings) }

  private func number(_ slot: Slot<Double>) -> Double? {
    if case .number(let number)? = findings.answer(slot.id) { number } else { nil }
  }
}

extension Slot where Value == Several<Deed> {
  /// What was done since the check-in before.
  public static var done: Self { Slot("done") }
}

extension Slot where Value == LoadChange {
  public static var loadChange: Self { Slot("load_change") }
}

extension Slot where Value == NextMorning {
  public static var nextMorning: Self { Slot("next_morning") }
}
