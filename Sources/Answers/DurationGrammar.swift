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
    extend(&amount)
    widen(&amount)
    let after = amount.end
    let isAge =
      self[after] == "old" || self[after - 1] == "yo"
      || (self[after] == "of" && self[after + 1] == "age")
    var isApproximate = amount.isApproximate || isLoose(before: start)
    if self[after] == "or", ["so", "more", "less", "longer"].contains(self[after + 1]) {
      isApproximate = true
    }
    if ["ish", "give", "approximately", "roughly", "approx"].contains(self[after]) {
      isApproximate = true
    }
    return DurationPhrase(
      low: amount.low, high: amount.high, unit: amount.unit, isApproximate: isApproximate,
      isAgo: saysAgo(after: after), isAge: isAge, tokens: start..<after)
  }

  /// Whether a minus stands before a number, and no dash: "-3 weeks".
  private func isNegative(_ start: Int) -> Bool {
    self[start - 1] == "-" && isJoined(start) && (start == 1 || !isJoined(start - 1))
  }

  /// "Ago", "back", "now", perhaps after "or so".
  private func saysAgo(after end: Int) -> Bool {
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
    "possibly", "close", "abt", ">", "<", "~", "nearly", "just",
  ]

  struct AmountOfTime {
    var low: Double
    var high: Double
    var unit: DurationPhrase.Unit
    var end: Int
    var isApproximate = false
    /// Seconds in one of the word that was used, a decade's for "decade".
    var grain: Double
  }

  private func amountOfTime(at start: Int) -> AmountOfTime? {
    guard may(.startsLength, start) else { return nil }
    let isFramed = may(.framesLength, start)
    if isFramed, let whole = wholeUnit(at: start) { return whole }
    let numeral = numeral(at: start)
    if let part = partOfUnit(at: start, numeral) { return part }
    if isFramed,
      let amount = fewUnits(at: start) ?? singleUnit(at: start) ?? bareUnit(at: start)
    {
      return amount
    }
    guard let numeral, let phrase = numberPhrase(at: start, from: numeral), phrase.outOf == nil
    else { return nil }
    var index = phrase.tokens.upperBound
    let unit: UnitWord
    if isJoined(index), let letter = unitLetter(index, after: start),
      kind(index - 1) == .figures, endsLength(index)
    {
      unit = letter
    } else {
      if ["-", "of"].contains(self[index]) { index += 1 }
      let isStretch = ["last", "past", "previous"].contains(self[index])
      index = isStretch ? index + 1 : afterAdjectives(index)
      // "1k last month" counts no months.
      guard let word = unitWord(index), word.isPlural || !isStretch else { return nil }
      unit = word
    }
    guard phrase.low >= 0 else { return nil }
    return AmountOfTime(
      low: phrase.low * unit.times, high: phrase.high * unit.times, unit: unit.unit,
      end: index + 1, isApproximate: phrase.isApproximate || phrase.bound != .exact,
      grain: unit.seconds)
  }

  /// The unit that a letter behind figures stands for; an m only where years or hours came before.
  private func unitLetter(_ index: Int, after start: Int) -> UnitWord? {
    guard self[index] == "m" else { return UnitWord.letters[self[index]] }
    return switch self[start - 1] {
    case "y", "yr", "yrs", "year", "years": UnitWord.named["month"]
    case "h", "hr", "hrs", "hour", "hours": UnitWord.named["minute"]
    default: nil
    }
  }

  /// Whether nothing but the minutes of "1h30" follows a unit's letter without a blank: "4h7k" is a
  /// name.
  private func endsLength(_ letter: Int) -> Bool {
    guard isJoined(letter + 1), kind(letter + 1) != .mark else { return true }
    return self[letter] == "h" && kind(letter + 1) == .figures
      && !(isJoined(letter + 2) && kind(letter + 2) != .mark && !self[letter + 2].hasPrefix("m"))
  }

  /// Words between a number and its unit that leave the length as it is.
  private static let between: WordSet = [
    "more", "additional", "extra", "fewer", "less", "whole", "full", "long", "good", "solid",
    "straight", "odd", "or", "so", "entire", "short", "calendar",
    "consecutive", "other", "further", "business", "working",
  ]

  private func afterAdjectives(_ start: Int) -> Int {
    var index = start
    while index < start + 2, isAmong(Self.between, index) { index += 1 }
    return index
  }

  /// "All year", "full-day", "the whole week", "for the day".
  private func wholeUnit(at start: Int) -> AmountOfTime? {
    var index = start
    if self[index] == "for", self[index + 1] == "the" {
      let isPast = ["last", "past"].contains(self[index + 2])
      index += isPast ? 3 : 2
    } else if self[index] == "the", self[index + 1] == "past" {
      index += 2
    } else if opensWithStretch(at: index) {
      index += 2
    } else if ["over", "during", "in", "within"].contains(self[index]), self[index + 1] == "the",
      ["last", "past"].contains(self[index + 2])
    {
      index += 3
    } else if ["for", "over"].contains(self[index]), ["last", "past"].contains(self[index + 1]) {
      index += 2
    } else if ["all", "full", "whole", "entire"].contains(self[index]) {
      index += 1
      if ["-", "the"].contains(self[index]) { index += 1 }
      if self[index - 1] != "the", ["day", "night"].contains(self[index]), self[start] == "all" {
        return nil
      }
    } else {
      return nil
    }
    guard let unit = unitWord(index), !unit.isPlural, unit.unit != .second else {
      return nil
    }
    return AmountOfTime(
      low: unit.times, high: unit.times, unit: unit.unit, end: index + 1,
      grain: unit.seconds)
  }

  /// "The last year", "this past month", where nothing comes before: up to now, and no part of
  /// something else, such as "the last week of June".
  private func opensWithStretch(at index: Int) -> Bool {
    ["the", "this"].contains(self[index]) && ["last", "past"].contains(self[index + 1])
      && (kind(index - 1) == .mark || ["been", "just"].contains(self[index - 1]))
      && !["of", "in", "before", "was"].contains(self[index + 3])
      && !["day", "night", "weekend"].contains(self[index + 2])
  }

  /// "Half an hour", "half-day", "three quarters of an hour".
  private func partOfUnit(at start: Int, _ numeral: Numeral?) -> AmountOfTime? {
    guard let part = figureFraction(at: start) ?? numeral, !part.isOrdinal,
      part.isSpelled || part.value < 1, part.value != part.value.rounded()
    else { return nil }
    var index = part.end
    if self[index] == "-" || self[index] == "of" { index += 1 }
    if ["a", "an"].contains(self[index]) { index += 1 }
    guard let unit = unitWord(index) else { return nil }
    if unit.isPlural, part.end == index, let either = eitherOf(fractionAt: start, before: index) {
      // "2/3 weeks" is two or three of them.
      return AmountOfTime(
        low: either.lowerBound * unit.times, high: either.upperBound * unit.times, unit: unit.unit,
        end: index + 1, isApproximate: true, grain: unit.seconds)
    }
    let value = part.value * unit.times
    return AmountOfTime(
      low: value, high: value, unit: unit.unit, end: index + 1,
      grain: unit.seconds)
  }

  /// The two of "2/3", where one follows the other and both are figures.
  private func eitherOf(fractionAt start: Int, before end: Int) -> ClosedRange<Double>? {
    guard end == start + 3, self[start + 1] == "/", let one = Double(self[start]),
      let other = Double(self[start + 2]), other == one + 1
    else { return nil }
    return one...other
  }

  /// "A few weeks", "several months", "for some days".
  private func fewUnits(at start: Int) -> AmountOfTime? {
    var index = start
    if ["a", "the", "last", "past"].contains(self[index]),
      ["few", "couple", "handful"].contains(self[index + 1])
    {
      index += 1
    }
    switch self[index] {
    case "few", "several", "couple", "handful": break
    case "some":
      guard
        ["for", "in", "after", "past", "last"].contains(self[index - 1])
          || ["ago", "now"].contains(self[index + 2])
      else { return nil }
    default: return nil
    }
    let value = self[index] == "couple" ? 2.0 : 3.0
    index += 1
    if self[index] == "of" { index += 1 }
    index = afterAdjectives(index)
    guard let unit = unitWord(index), unit.isPlural || value == 2 else { return nil }
    return AmountOfTime(
      low: value * unit.times, high: value * unit.times, unit: unit.unit, end: index + 1,
      isApproximate: true, grain: unit.seconds)
  }

  /// "A month", "an hour or two"; but not the "a week" of "3 times a week".
  private func singleUnit(at start: Int) -> AmountOfTime? {
    guard ["a", "an"].contains(self[start]) else { return nil }
    let index = afterAdjectives(start + 1)
    guard let unit = unitWord(index), !unit.isPlural, self[index] != "mon" else {
      return nil
    }
    let end = index + 1
    guard
      kind(start - 1) == .mark || isAmong(Self.introducers, start - 1)
        || saysAgo(after: end) || isBestPart(before: start)
    else { return nil }
    if unit.unit == .second, ["opinion", "time"].contains(self[end]) { return nil }
    if self[end] == "or", let more = numeral(at: end + 1), !more.isOrdinal,
      more.value > 1, unitWord(more.end) == nil
    {
      return AmountOfTime(
        low: unit.times, high: more.value * unit.times, unit: unit.unit, end: more.end,
        isApproximate: true, grain: unit.seconds)
    }
    return AmountOfTime(
      low: unit.times, high: unit.times, unit: unit.unit, end: end,
      isApproximate: isBestPart(before: start), grain: unit.seconds)
  }

  /// "The best part of" a year is nearly all of it.
  private func isBestPart(before start: Int) -> Bool {
    self[start - 1] == "of" && self[start - 2] == "part"
      && ["best", "better", "good", "greater", "bigger", "larger"].contains(self[start - 3])
  }

  /// "Fortnight ago", "year and a half": the article is left out.
  private func bareUnit(at start: Int) -> AmountOfTime? {
    guard kind(start) == .word, UnitWord.starting.contains(self[start]),
      kind(start - 1) == .mark || isAmong(Self.introducers, start - 1),
      let unit = unitWord(start)
    else { return nil }
    let isHalved =
      self[start + 1] == "and" && ["a", "half"].contains(self[start + 2])
      && (self[start + 2] == "half" || self[start + 3] == "half")
    // "Week or two"
    if self[start + 1] == "or", let more = numeral(at: start + 2), !more.isOrdinal, more.value > 1,
      unitWord(more.end) == nil
    {
      return AmountOfTime(
        low: unit.times, high: more.value * unit.times, unit: unit.unit, end: more.end,
        isApproximate: true, grain: unit.seconds)
    }
    let isLoose = self[start + 1] == "or" && ["so", "more"].contains(self[start + 2])
    let isFortnight = unit.unit == .week && unit.times == 2 && start + 1 == count
    guard isHalved || isLoose || isFortnight || self[start + 1] == "ago" else { return nil }
    return AmountOfTime(
      low: unit.times, high: unit.times, unit: unit.unit, end: start + 1, grain: unit.seconds)
  }

  /// Whether a length is so much of a day or week, and not how long: "2 hours a day".
  func isRate(_ phrase: DurationPhrase) -> Bool {
    let end = phrase.tokens.upperBound
    return self[end] == "daily" || self[end] == "weekly"
      || (self[end] == "each" && self[end + 1] == "way")
      || (["a", "per", "each", "every", "/"].contains(self[end])
        && unitWord(end + 1) != nil)
  }

  /// Words after which "a week" is a length and not a rate.
  private static let introducers: WordSet = [
    "about", "around", "almost", "nearly", "roughly", "over", "under", "for", "in", "within",
    "after", "like", "been", "its", "is", "was", "maybe", "probably", "just", "only", "than",
    "least", "most", "say", "take", "took", "takes", "last", "lasts", "lasted", "past",
    "approximately", "bout", "approx", "or", "and", "to", "by", "think", "guess", "ago", "well",
    "um", "uh", "so", "yeah", "hmm", "perhaps", "possibly", "exactly", "since", "now", "quite",
    "already", "approaching", "wait", "no", "actually", "mm", "ok", "okay", "nope", "yes", "abt",
    "happened", "started", "began", "ish", "literally", "oh", "believe", "did", "barely", "hardly",
  ]

  /// Takes up what follows a length: "and a half", "or two", "2 days", "thirty".
  private func extend(_ amount: inout AmountOfTime) {
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

  /// "1 year 2 days 3 hours": adds each smaller length that follows.
  private func add(smallerAt start: Int, to amount: inout AmountOfTime) {
    var index = start
    var smallest = amount.grain
    while true {
      if let next = amountOfTime(at: index), next.grain < smallest,
        next.low == next.high, self[index] != "for",
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
