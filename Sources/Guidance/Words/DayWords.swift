import Answers

extension CalendarDay {
  /// `3 November`.
  public var spoken: String { "\(day) \(Self.months[month - 1])" }

  /// `3 November 2026`.
  public var inWords: String { "\(spoken) \(year)" }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
