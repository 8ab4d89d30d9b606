/// How soon a person should be seen, least urgent first.
///
/// There is no level below `routine`: anyone with this pain is advised to see a physio.
public enum Disposition: String, Hashable, Sendable, CaseIterable, Comparable {
  case routine
  case withinDays = "within_days"
  case sameDay = "same_day"
  case emergencyNow = "emergency_now"

  private var urgency: Int {
    switch self {
    case .routine: 0
    case .withinDays: 1
    case .sameDay: 2
    case .emergencyNow: 3
    }
  }

  public static func < (one: Self, other: Self) -> Bool { one.urgency < other.urgency }
}
