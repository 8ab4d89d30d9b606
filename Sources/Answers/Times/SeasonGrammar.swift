/// Seasons: those that a year is named with, and those that only the person can tell apart, since
/// the house is asked from both halves of the earth.
extension MomentReader {
  /// "Last fall", "the fall of 2007": the one season whose name tells on which half of the earth it
  /// was. A fall without a year or "last" is an accident.
  func fall(at start: Int) -> Found? {
    var index = start
    while ["in", "the"].contains(words[index]), index < start + 2 { index += 1 }
    let isLast = words[index] == "last" && index == start
    let isThis = words[index] == "this"
    if isLast || isThis { index += 1 }
    guard words[index] == "fall", !["my", "a", "the", "her", "his"].contains(words[start - 1])
    else {
      return nil
    }
    func season(of year: Int) -> Period {
      Period(Period(month: 9, of: year).start, Period(month: 11, of: year).end)
    }
    if let year = yearOf(at: index + 1) { return (season(of: year.year), year.end) }
    guard isLast || isThis else { return nil }
    let hasEnded = season(of: today.year).end <= today.number
    let hasBegun = season(of: today.year).start <= today.number
    return (season(of: (isLast ? hasEnded : hasBegun) ? today.year : today.year - 1), index + 1)
  }

  /// "The summer of 1985": some time in that year, whichever half of the earth it was on.
  func seasonOfYear(at index: Int) -> Found? {
    guard words.may(.namesTime, index), Self.seasons[words[index]] != nil,
      let year = yearOf(at: index + 1)
    else { return nil }
    return (Period(year: year.year), year.end)
  }

  /// "Last winter", "since early spring": the times that it may be, north and south of the equator.
  var openSeason: [MomentPhrase] {
    guard words.roles.contains(.namesTime),
      let index = words.tokens.indices.first(where: isSeason),
      let month = Self.seasons[words[index]]
    else { return [] }
    var start = index
    let isLast = ["last", "past"].contains(words[index - 1])
    if isLast || ["the", "this"].contains(words[start - 1]) { start -= 1 }
    let part = Self.parts[words[start - 1]]
    let isSince = words[part == nil ? start - 1 : start - 2] == "since"
    return [month, (month + 5) % 12 + 1].compactMap { month in
      season(from: month, hasEnded: isLast).flatMap { whole in
        let season = part.map { whole.part($0) } ?? whole
        let end = isSince ? today.number + 1 : season.end
        return MomentPhrase(
          Period(season.start, end), isSince: isSince, tokens: start..<index + 1)
      }
    }
  }

  /// Whether a season is named as a time: "since the summer", "early spring", but not "a spring"
  /// and not "summer tyres".
  private func isSeason(_ index: Int) -> Bool {
    guard words.kind(index) == .word, Self.seasons[words[index]] != nil,
      words.kind(index + 1) == .mark || Self.followers.contains(words[index + 1])
    else { return false }
    return index == 0 || words.kind(index - 1) == .mark || Self.leaders.contains(words[index - 1])
  }

  /// The latest three months from this one on that have begun, or that are over.
  private func season(from month: Int, hasEnded: Bool) -> Period? {
    [today.year, today.year - 1, today.year - 2].lazy.map { year in
      let first = Period(month: month, of: year).start
      let last = Period(month: (month + 1) % 12 + 1, of: month > 10 ? year + 1 : year)
      return Period(first, last.end)
    }.first { (hasEnded ? $0.end - 1 : $0.start) <= today.number }
  }

  /// The month in which each begins north of the equator.
  static let seasons: WordTable<Int> = [
    "spring": 3, "springtime": 3, "summer": 6, "summertime": 6, "autumn": 9, "winter": 12,
    "wintertime": 12,
  ]

  private static let leaders: WordSet = [
    "last", "past", "this", "the", "since", "in", "during", "over", "early", "late", "mid", "of",
    "about", "around", "maybe", "like", "was", "started", "began", "for", "all",
  ]

  private static let followers: WordSet = [
    "and", "or", "but", "so", "when", "while", "i", "it", "its", "ive", "im", "my", "we", "after",
    "before", "because", "during", "from", "sometime", "maybe", "now", "really", "just", "holiday",
    "holidays", "break", "vacation", "time",
  ]
}

extension MomentPhrase {
  init?(_ period: Period, isSince: Bool = false, tokens: Range<Int>) {
    guard let start = CalendarDay.existing(period.start),
      let end = CalendarDay.existing(period.end)
    else { return nil }
    self.init(start: start, end: end, isSince: isSince, tokens: tokens)
  }
}

extension MomentReader {
  /// The times that the words leave open, when there is more than one that they may mean.
  var open: [MomentPhrase] {
    let dates = openDates
    return dates.count > 1 ? dates : openSeason
  }
}
