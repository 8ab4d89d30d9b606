/// What came of reading words as a length of time, in the unit that the words themselves count in.
///
///     LengthReading(Words("about a fortnight"))  // .understood(2 weeks, .counted)
///     LengthReading(Words("a good while now"))   // .notUnderstood
public enum LengthReading: Hashable, Sendable {
  case understood(DurationPhrase, Manner)
  /// "2m" is two minutes or two months, and "since the summer" depends on the half of the earth.
  case ambiguous([DurationPhrase])
  /// The words say that the length isn't known.
  case notSure
  /// A bare number that is no length.
  case outOfRange(Double)
  case notUnderstood

  /// How the words give the length.
  public enum Manner: Hashable, Sendable {
    /// "Three weeks", "3 years ago".
    case counted
    /// "Since March": worked out from today.
    case dated
    /// "3", in the question's own unit.
    case bare
  }

  /// Reads the words.
  ///
  /// - Parameters:
  ///   - unit: what a bare number counts; without it a bare number is no length.
  ///   - today: the day that "since March" counts from.
  public init(_ words: Words, counting unit: TimeUnit? = nil, on today: CalendarDay? = nil) {
    if let phrase = words.bestDuration, !words.isRate(phrase), !words.isBesideAnother(phrase) {
      self =
        words.isUnexplained || words.isSaidOfTheReader(phrase.tokens.lowerBound)
          || words.tellsHowOften(phrase)
        ? .notUnderstood : .understood(phrase, .counted)
    } else if let today, let moment = words.bestMoment(on: today) {
      self =
        words.isUnexplained
        ? .notUnderstood : .understood(DurationPhrase(since: moment, until: today), .dated)
    } else if let phrase = words.onlyFurtherUnit {
      self = .understood(phrase, .counted)
    } else if let unit, let phrase = words.onlyNumber {
      self =
        if phrase.low < 0 {
          .outOfRange(phrase.low)
        } else if phrase.high >= 1900 {
          // 2019 is a year, and no length.
          .notUnderstood
        } else {
          .understood(DurationPhrase(phrase, of: unit), .bare)
        }
    } else if let phrase = words.monthsOrMinutes {
      self = .ambiguous([TimeUnit.minute, .month].map { DurationPhrase(phrase, of: $0) })
    } else if let today, words.roles.contains(.startsMoment), !words.isUnexplained,
      case let seasons = MomentReader(words: words, today: today).openSeason, !seasons.isEmpty
    {
      self = .ambiguous(seasons.map { DurationPhrase(since: $0, until: today) })
    } else {
      self = words.answersUnsure ? .notSure : .notUnderstood
    }
  }
}

extension DurationPhrase {
  fileprivate init(since moment: MomentPhrase, until today: CalendarDay) {
    let days = Double(moment.days(until: today))
    self.init(
      low: days, high: days, unit: .day, isApproximate: moment.end.number - moment.start.number > 1,
      isAgo: true, isAge: false, tokens: moment.tokens)
  }

  fileprivate init(_ number: NumberPhrase, of unit: TimeUnit) {
    self.init(
      low: number.low, high: number.high, unit: Unit(unit),
      isApproximate: number.isApproximate || number.bound != .exact, isAgo: false, isAge: false,
      tokens: number.tokens)
  }
}

extension Words {
  /// "Twice in three weeks": in so long a time, and not for so long.
  func tellsHowOften(_ length: DurationPhrase) -> Bool {
    let start = length.tokens.lowerBound
    return self[start - 1] == "in"
      && ["once", "twice", "thrice", "times"].contains(self[start - 2])
  }

  /// "Two weeks after the race": so long after something else, and not so long ago; but "it has
  /// been two weeks after the fall".
  func isBesideAnother(_ length: DurationPhrase) -> Bool {
    let (start, end) = (length.tokens.lowerBound, length.tokens.upperBound)
    switch self[end] {
    case "after", "later", "afterwards", "afterward", "following": break
    case "before", "prior":
      guard kind(end + 1) != .mark, !["it", "and", "but", "so"].contains(self[end + 1]) else {
        return false
      }
    default: return false
    }
    return !(max(0, start - 3)..<start).contains {
      ["been", "for", "past", "last", "its"].contains(self[$0])
    }
  }

  /// "You've been asleep for 20 years": what is said of the one who reads is not the person's own.
  func isSaidOfTheReader(_ index: Int) -> Bool {
    (0..<index).reversed().prefix { ![".", "!", "?", ";"].contains(self[$0]) }
      .contains { place in
        self[place] == "youve" || self[place] == "youre"
          || (self[place] == "you" && ["have", "had", "were", "are"].contains(self[place + 1]))
      }
  }

  /// "I will rest another week": what is still to come, where no other length is told.
  fileprivate var onlyFurtherUnit: DurationPhrase? {
    guard roles.contains(.namesUnit),
      let start = tokens.firstIndex(where: { $0.text == "another" }),
      tokens[..<start].contains(where: { Self.aheads.contains($0.key) }),
      case let index = afterAdjectives(start + 1), let unit = unitWord(index), !unit.isPlural
    else { return nil }
    return DurationPhrase(
      low: unit.times, high: unit.times, unit: unit.unit, isApproximate: false, isAgo: false,
      isAge: false, tokens: start..<index + 1)
  }

  private static let aheads: WordSet = [
    "ill", "will", "can", "could", "would", "may", "might", "are", "is", "going", "gonna", "need",
  ]

  /// The one number that the words consist of, softened or not: "about 7 I think".
  var onlyNumber: NumberPhrase? {
    let numbers = numberPhrases
    guard numbers.count == 1, let phrase = numbers.first, phrase.outOf == nil,
      standsAlone(phrase), isBare(except: phrase.tokens)
    else { return nil }
    return phrase
  }

  /// The number of "about 2m", and nothing else: so many months or minutes.
  fileprivate var monthsOrMinutes: NumberPhrase? {
    let numbers = numberPhrases
    guard numbers.count == 1, let phrase = numbers.first, phrase.outOf == nil, phrase.low > 0
    else { return nil }
    let (start, letter) = (phrase.tokens.lowerBound, phrase.tokens.upperBound)
    guard self[letter] == "m", isJoined(letter), kind(letter - 1) == .figures,
      !isJoined(letter + 1) || kind(letter + 1) == .mark, isBare(except: start..<letter + 1)
    else { return nil }
    return phrase
  }

  private func isBare(except range: Range<Int>) -> Bool {
    tokens.indices.allSatisfy { index in
      range.contains(index) || kind(index) == .mark || Self.softeners.contains(self[index])
    }
  }

  private static let softeners: WordSet = [
    "about", "around", "roughly", "approximately", "approx", "bout", "nearly", "almost", "maybe",
    "probably", "perhaps", "over", "under", "more", "less", "than", "at", "least", "most", "i",
    "think", "guess", "say", "id", "its", "it", "is", "been", "for", "or", "so", "like", "just",
    "only", "now", "um", "uh", "well", "up", "to", "between", "from", "would", "possibly", "be",
    "suppose", "reckon", "abt", "plus", "has", "ive", "had", "hmm", "oh", "the", "last", "past",
  ]
}
