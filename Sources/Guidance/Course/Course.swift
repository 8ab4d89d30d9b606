import Answers

/// A person's way from the first visit on, as the check-ins show it.
public struct Course: Hashable, Sendable {
  /// The first visit: where it began, and what holds for the person throughout.
  public let first: CheckIn
  /// The visits at which everything that can have changed was asked again, in the order of their
  /// days.
  public let returns: [CheckIn]
  /// The looks back since, in the order of their days.
  public let checkIns: [CheckIn]

  public init(from first: CheckIn, returns: [CheckIn] = [], _ checkIns: [CheckIn]) {
    self.first = first
    self.returns = returns.sorted { $0.isBefore($1) }
    self.checkIns = checkIns.sorted { $0.isBefore($1) }
  }

  /// The same, with one look back more, the latest of its day.
  public func adding(on day: CalendarDay, _ findings: Findings) -> Course {
    let numbers = (returns + checkIns).filter { $0.day == day }.map(\.number)
    let checkIn = CheckIn(on: day, number: (numbers.max() ?? 0) + 1, findings)
    return Course(from: first, returns: returns, checkIns + [checkIn])
  }

  /// The course as it stood at one of its check-ins.
  public func until(_ checkIn: CheckIn) -> Course {
    Course(
      from: first, returns: returns.filter { $0.isBefore(checkIn) },
      checkIns.filter { !checkIn.isBefore($0) })
  }

  /// The visit that says what holds for the person now.
  public var latestVisit: CheckIn { returns.last ?? first }

  /// The return after which there was no look back yet: what was found then stands in the place of
  /// what earlier check-ins found. Where it is not known which of the two came later, the check-in
  /// counts.
  public var latestReturn: CheckIn? {
    guard let latest = returns.last else { return nil }
    return checkIns.allSatisfy { $0.isBefore(latest) } ? latest : nil
  }

  /// Whole weeks from the first visit to a day.
  public func week(of day: CalendarDay) -> Int { max(0, day.number - first.day.number) / 7 }

  /// The visits and every check-in, in the order of their days.
  public var all: [CheckIn] { [first] + (returns + checkIns).sorted { $0.isBefore($1) } }
}

extension Course {
  /// How the pain or the sitting changed, as far as the last check-ins together tell.
  public enum Change: String, Hashable, Sendable, CaseIterable {
    case improved
    case same
    case worse
  }

  /// So many points on the scale are a change that means something (clinical brief 4.1).
  static let meaningfulPoints = 2.0
  /// Sitting counts as changed when it is half as long again or half as long, and by so many
  /// minutes at least (our own cut).
  static let meaningfulMinutes = 15.0
  /// So many check-ins are taken together, so that one bad or good day decides nothing.
  static let window = 3
  /// Check-ins further apart than this are no steady strengthening (our own cut).
  static let longestGapDays = 21

  /// How it changed since the first visit; nil before there are two check-ins to tell by.
  public var change: Change? {
    guard checkIns.count >= 2 else { return nil }
    let lately = checkIns.suffix(Self.window)
    let pain = Self.change(
      from: first.painInActivity, to: Self.median(lately.compactMap(\.painInActivity)))
    let sitting = Self.change(
      ofMinutes: first.sittingMinutes, to: Self.median(lately.compactMap(\.sittingMinutes)))
    switch (pain, sitting) {
    case (nil, nil): return nil
    case (.worse?, _), (_, .worse?): return pain == .improved ? .same : .worse
    case (.improved?, _), (_, .improved?): return .improved
    default: return .same
    }
  }

  private static func change(from first: Double?, to last: Double?) -> Change? {
    guard let first, let last else { return nil }
    if last <= first - meaningfulPoints { return .improved }
    return last >= first + meaningfulPoints ? .worse : .same
  }

  private static func change(ofMinutes first: Double?, to last: Double?) -> Change? {
    guard let first, let last else { return nil }
    if last >= first * 1.5, last - first >= meaningfulMinutes { return .improved }
    return last <= first / 2 && first - last >= meaningfulMinutes ? .worse : .same
  }

  /// The middle value; of an even number, the one that tells of more pain stands for neither, so
  /// the mean of the two.
  private static func median(_ values: [Double]) -> Double? {
    guard !values.isEmpty else { return nil }
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }

  /// The last check-ins in a row of which this holds, the earliest first.
  func run(where holds: (CheckIn) -> Bool) -> [CheckIn] {
    checkIns.reversed().prefix(while: holds).reversed()
  }

  /// The last check-ins in a row that settled at one level: when more was done, the count begins
  /// anew.
  var settled: [CheckIn] {
    let run = run(where: \.isSettled)
    return Array(run[(run.lastIndex { $0.loadChange == .more } ?? run.startIndex)...])
  }

  /// The last check-ins over which strengthening went on steadily: no long gap between them, and
  /// never left out twice running.
  var strengthening: [CheckIn] {
    var run: [CheckIn] = []
    var missed = 0
    for checkIn in checkIns.reversed() {
      if let next = run.last, next.day.number - checkIn.day.number > Self.longestGapDays { break }
      missed = checkIn.done.contains(.strength) ? 0 : missed + 1
      if missed == 2 { break }
      run.append(checkIn)
    }
    while let earliest = run.last, !earliest.done.contains(.strength) { run.removeLast() }
    return run.reversed()
  }

  /// How many weeks strengthening has gone on steadily.
  var strengthWeeks: Int {
    let run = strengthening
    guard let first = run.first, let last = run.last else { return 0 }
    let counted = (last.day.number - first.day.number) / 7
    // What was done before the first visit counts where it went straight on.
    let follows = first.day.number - self.first.day.number <= Self.longestGapDays
    if follows, case .number(let before)? = self.first.findings.answer("rehab_weeks") {
      return counted + Int(before)
    }
    return counted
  }
}
