extension Words {
  /// The lengths of time in order, ages left out.
  public var durationPhrases: [DurationPhrase] { durationPhrases(includingAges: false) }

  func durationPhrases(includingAges: Bool) -> [DurationPhrase] {
    guard roles.contains(.namesUnit), let last = tokens.lastIndex(where: \.namesUnit) else {
      return []
    }
    var phrases: [DurationPhrase] = []
    var index = 0
    while index <= last {
      guard let phrase = durationPhrase(at: index) else {
        index += 1
        continue
      }
      if includingAges || !phrase.isAge { phrases.append(phrase) }
      index = phrase.tokens.upperBound
    }
    return phrases
  }

  /// The length that the words are about: the one corrected to, else the one that says since when.
  var bestDuration: DurationPhrase? {
    let phrases = durationPhrases
    guard var best = phrases.first else { return nil }
    for phrase in phrases.dropFirst() {
      let start = phrase.tokens.lowerBound
      if weight(of: phrase) > weight(of: best)
        || corrects(from: max(best.tokens.upperBound, start - 12), to: start)
      {
        best = phrase
      }
    }
    return corrected(best)
  }

  /// "2 months, no wait, 3": a number alone takes the unit of the length that it corrects.
  private func corrected(_ length: DurationPhrase) -> DurationPhrase {
    let end = length.tokens.upperBound
    guard end + 1 < count, corrects(from: end, to: count),
      let number = numberPhrases.last, number.tokens.lowerBound > end, number.outOf == nil,
      number.low > 0, standsAlone(number), !namesUnit(from: number.tokens.upperBound),
      corrects(from: end, to: number.tokens.lowerBound)
    else { return length }
    return DurationPhrase(
      low: number.low, high: number.high, unit: length.unit, isApproximate: number.isApproximate,
      isAgo: length.isAgo, isAge: false, tokens: number.tokens)
  }

  private func namesUnit(from start: Int) -> Bool {
    (start..<count).contains { may(.namesUnit, $0) }
  }

  private func weight(of phrase: DurationPhrase) -> Int {
    if phrase.isAgo { return 2 }
    let start = phrase.tokens.lowerBound
    // "3 weeks, worse for the last 2 days"
    let isChange = (max(0, start - 5)..<start).contains { isAmong(Self.changes, $0) }
    if isChange { return -1 }
    let isLed = (max(0, start - 3)..<start).contains {
      ["for", "been", "past", "last", "since", "almost", "nearly", "over"].contains(self[$0])
    }
    return isLed ? 1 : 0
  }

  private static let changes: WordSet = [
    "worse", "better", "worsening", "improving", "worst", "easier", "especially", "particularly",
  ]

  /// The length that starts with this token; nil when none does.
  func durationPhrase(at start: Int) -> DurationPhrase? {
    guard may(.startsLength, start), roles.contains(.namesUnit),
      !["every", "each", "per"].contains(self[start - 1]), !isNegative(start),
      !["not", "isnt", "wasnt"].contains(self[start - 1]), var amount = amountOfTime(at: start)
    else { return nil }
    extend(&amount, from: start)
    widen(&amount)
    let after = amount.end
    let isAge =
      self[after] == "old" || self[after - 1] == "yo"
      || (self[after] == "of" && self[after + 1] == "age")
    var isApproximate = amount.isApproximate || isLoose(before: start)
    if self[after] == "or", ["so", "more", "less", "longer"].contains(self[after + 1]) {
      isApproximate = true
    }
    if ["ish", "give", "approximately", "roughly", "approx", "plus", "+"].contains(self[after])
      || (self[after] == "and" && self[after + 1] == "change")
    {
      isApproximate = true
    }
    let isAgo = saysAgo(after: after)
    // "Two weekends ago" is no four days ago.
    if isAgo, self[after - 1].hasPrefix("weekend") { return nil }
    return DurationPhrase(
      low: amount.low, high: amount.high, unit: amount.unit, isApproximate: isApproximate,
      isAgo: isAgo, isAge: isAge, tokens: start..<after)
  }

  /// Whether a minus stands before a number, and no dash: "-3 weeks".
  private func isNegative(_ start: Int) -> Bool {
    self[start - 1] == "-" && isJoined(start) && (start == 1 || !isJoined(start - 1))
  }

  /// "Ago", "back", "now", perhaps after "or so".
  func saysAgo(after end: Int) -> Bool {
    var index = end
    if self[index] == "or" { index += 2 }
    if self[index] == "," { index += 1 }
    return ["ago", "back", "now", "before", "earlier", "since", "agoo", "agao", "already"]
      .contains(self[index])
  }

  private func isLoose(before start: Int) -> Bool {
    (max(0, start - 3)..<start).contains { isAmong(Self.loosely, $0) }
  }

  private static let loosely: WordSet = [
    "about", "around", "roughly", "approximately", "approx", "bout", "nearly", "almost", "maybe",
    "probably", "perhaps", "over", "under", "than", "least", "most", "guess", "think", "like",
    "possibly", "close", "abt", ">", "<", "~", "hardly", "barely", "going", "coming", "getting",
    "pushing", "approaching", "quite", "shy", "upwards", "just",
  ]

  /// Whether a length is so much of a day or week, and not how long: "2 hours a day".
  func isRate(_ phrase: DurationPhrase) -> Bool {
    let end = phrase.tokens.upperBound
    return self[end] == "daily" || self[end] == "weekly"
      || (self[end] == "each" && self[end + 1] == "way")
      || (["a", "per", "each", "every", "/"].contains(self[end])
        && unitWord(end + 1) != nil)
  }

  /// Takes up what follows a length: "and a half", "or two", "2 days", "thirty".
  private func extend(_ amount: inout AmountOfTime, from start: Int) {
    if ["and", "&", "n"].contains(self[amount.end]) || self[amount.end] == "," {
      let next = amount.end + 1
      let noun = ["a", "an", "one"].contains(self[next]) ? next + 1 : next
      if self[amount.end] != ",", ["half", "quarter"].contains(self[noun]),
        unitWord(noun + 1) == nil, self[noun + 1] != "a", self[noun + 1] != "an"
      {
        let part = self[noun] == "half" ? 0.5 : 0.25
        amount.low += part
        amount.high += part
        amount.end = noun + 1
        return
      }
      add(smallerAt: next, to: &amount)
    } else {
      add(greaterTo: &amount, from: start)
      add(smallerAt: amount.end, to: &amount)
    }
  }

  /// "6 months to a year": takes up the upper end of a range that names its own unit.
  private func widen(_ amount: inout AmountOfTime) {
    guard ["to", "or", "-"].contains(self[amount.end]),
      let upper = amountOfTime(at: amount.end + 1),
      upper.high * upper.unit.seconds > amount.low * amount.unit.seconds
    else { return }
    amount.low *= amount.unit.seconds / upper.unit.seconds
    (amount.high, amount.unit, amount.end) = (upper.high, upper.unit, upper.end)
  }

  /// "2 days 1 month": adds a greater length right behind a smaller one, unless they are how long
  /// and how long ago, as in "for 2 days 1 month ago".
  private func add(greaterTo amount: inout AmountOfTime, from start: Int) {
    guard amount.low == amount.high, kind(amount.end) != .mark,
      let next = amountOfTime(at: amount.end), next.low == next.high, next.grain > amount.grain,
      self[start - 1] != "for" || !saysAgo(after: next.end)
    else { return }
    amount.low = next.low + amount.low * amount.unit.seconds / next.unit.seconds
    (amount.high, amount.unit, amount.end) = (amount.low, next.unit, next.end)
  }

  /// "Two years, 8 hours a day": what is so each day adds nothing.
  private func isRated(_ end: Int) -> Bool {
    ["a", "per", "each", "every"].contains(self[end]) && unitWord(end + 1) != nil
  }

  /// "1 year 2 days 3 hours": adds each smaller length that follows.
  private func add(smallerAt start: Int, to amount: inout AmountOfTime) {
    var index = start
    var smallest = amount.grain
    while true {
      if let next = amountOfTime(at: index), next.grain < smallest,
        next.low == next.high, self[index] != "for", !isRated(next.end),
        next.high * next.unit.seconds < smallest
      {
        amount.low += next.low * next.unit.seconds / amount.unit.seconds
        amount.high += next.high * next.unit.seconds / amount.unit.seconds
        (amount.end, smallest) = (next.end, next.grain)
      } else if smallest == TimeUnit.hour.seconds, let minutes = numeral(at: index),
        !minutes.isOrdinal,
        (5..<60).contains(minutes.value), unitWord(minutes.end) == nil,
        kind(minutes.end) == .mark
      {
        amount.low += minutes.value * 60 / amount.unit.seconds
        amount.high += minutes.value * 60 / amount.unit.seconds
        amount.end = minutes.end
        return
      } else {
        return
      }
      index = ["and", "&", ","].contains(self[amount.end]) ? amount.end + 1 : amount.end
    }
  }
}

extension Words {
  /// The unit of time that one token names, in full.
  func unitWord(_ index: Int) -> UnitWord? {
    may(.namesUnit, index) ? UnitWord.named[tokens[index].key] : nil
  }
}

extension Words.Token {
  fileprivate var namesUnit: Bool { role.contains(.namesUnit) }
}
