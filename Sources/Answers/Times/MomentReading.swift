/// What came of reading words as a time in the past.
///
///     MomentReading(Words("two weeks ago"), on: today)  // .understood(8 November 2026, one day)
public enum MomentReading: Hashable, Sendable {
  case understood(Days)
  /// "3/4/2026" is a day of April or of March, and summer is half a year apart on the two halves of
  /// the earth.
  case ambiguous([Days])
  /// The words say that the time isn't known.
  case notSure
  case notUnderstood

  /// Some days in a row.
  public struct Days: Hashable, Sendable {
    public let start: CalendarDay
    /// The day after the last.
    public let end: CalendarDay
  }

  /// Reads the words as seen from a day; "three weeks" is three weeks before it.
  ///
  /// - Parameter unit: what a bare number counts; without it a bare number is no time.
  public init(_ words: Words, counting unit: TimeUnit? = nil, on today: CalendarDay) {
    let reader = MomentReader(words: words, today: today)
    if let chosen = words.isUnexplained ? nil : words.bestMoment(on: today) {
      self = .understood(Days(start: chosen.start, end: chosen.end))
      return
    }
    let candidates = words.isUnexplained ? [] : reader.open
    if candidates.count > 1 {
      self = .ambiguous(candidates.map { Days(start: $0.start, end: $0.end) })
    } else {
      self.init(length: LengthReading(words, counting: unit), reader)
    }
  }

  private init(length: LengthReading, _ reader: MomentReader) {
    switch length {
    // "In two weeks" is still to come.
    case .understood(let phrase, _) where reader.words[phrase.tokens.lowerBound - 1] == "in":
      self = .notUnderstood
    case .understood(let phrase, _):
      self =
        reader.period(phrase).flatMap(Days.init).map(MomentReading.understood) ?? .notUnderstood
    case .notSure: self = .notSure
    // "2m" names no day.
    case .ambiguous, .outOfRange, .notUnderstood: self = .notUnderstood
    }
  }
}

extension MomentReading.Days {
  fileprivate init?(_ period: Period) {
    guard let start = CalendarDay.existing(period.start),
      let end = CalendarDay.existing(period.end)
    else { return nil }
    self.init(start: start, end: end)
  }
}
