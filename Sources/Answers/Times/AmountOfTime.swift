/// One amount of a unit of time: "three weeks", "half an hour", "a few days", "all year".
///
/// What is added to it or widens it ("and a half", "to a year") is read in `DurationGrammar`.
extension Words {
  struct AmountOfTime {
    var low: Double
    var high: Double
    var unit: DurationPhrase.Unit
    var end: Int
    var isApproximate = false
    /// Seconds in one of the word that was used, a decade's for "decade".
    var grain: Double
  }

  /// The amount that starts with this token; nil when none does.
  func amountOfTime(at start: Int) -> AmountOfTime? {
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
    // "3 d", but "2 w/ a friend".
    let isAlone =
      kind(index + 1) == .mark && self[index + 1] != "/" || saysAgo(after: index + 1)
    if isJoined(index) || isAlone,
      let letter = unitLetter(index, after: start), kind(index - 1) == .figures, endsLength(index)
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
    "single", "more", "additional", "extra", "fewer", "less", "whole", "full", "long", "good",
    "solid",
    "straight", "odd", "or", "so", "entire", "short", "calendar",
    "consecutive", "other", "further", "business", "working",
  ]

  func afterAdjectives(_ start: Int) -> Int {
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
      // "It hurts all day" says when.
      if self[index - 1] != "the", ["day", "night"].contains(self[index]), self[start] == "all",
        self[start - 1] != "for"
      {
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
    // "A few day ago"
    guard let unit = unitWord(index), unit.isPlural || value == 2 || saysAgo(after: index + 1)
    else { return nil }
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
}
