import Answers
import Testing

/// Reading takes as long as the line is long, however it is made: no line that somebody pastes may
/// hold up the conversation. Times are compared with each other only.
@Suite(.serialized) struct `A long line` {
  private static let parts = [
    "yes ", "no ", "1 and ", "week ago ", "my leg is numb ", "no numbness, ", "a: ", "five",
  ]
  private static let today = CalendarDay(year: 2026, month: 11, day: 22)
  private static let options = ["left", "right", "both"].map { Option(ChoiceID($0), $0) }
  private static let readings: [(name: String, read: @Sendable (String) -> Void)] = [
    ("yes or no", { _ = AnswerType.yesNo.interpret($0) }),
    ("scale", { _ = AnswerType.scale(0...10).interpret($0) }),
    ("number", { _ = AnswerType.number(0...120, unit: .year).interpret($0) }),
    ("duration", { _ = AnswerType.duration(unit: .week).interpret($0, on: today) }),
    ("moment", { text in today.map { _ = MomentReading(Words(text), on: $0) } }),
    ("choice", { _ = AnswerType.choice(options).interpret($0) }),
    ("choices", { _ = AnswerType.choices(options).interpret($0) }),
    ("mentions", { _ = Mention.all(in: $0) }),
  ]

  @Test(arguments: readings.indices)
  func `takes no longer to read than it is longer`(index: Int) {
    let (name, read) = Self.readings[index]
    for part in Self.parts {
      let short = String(repeating: part, count: 500 / part.utf8.count)
      let long = String(repeating: part, count: 8000 / part.utf8.count)
      // Sixteen times as long; a reading that looked back over the line would take 256 times.
      #expect(fastest { read(long) } < fastest { read(short) } * 96, "\(name): \(part)")
    }
  }

  /// The least of some runs, since another program may hold up any of them.
  private func fastest(_ run: () -> Void) -> Duration {
    let clock = ContinuousClock()
    return (0..<4).map { _ in clock.measure(run) }.min() ?? .zero
  }
}
