/// One number as it is spelled: "3.5", "two and a half", "1,234", "thirty-two fifths".
struct Numeral {
  var value: Double
  /// The token after the last.
  var end: Int
  /// It is a place in a row, "fourth" or "4th", and counts nothing.
  var isOrdinal = false
  /// "a couple", "a few".
  var isApproximate = false
  /// It is written in words.
  var isSpelled = false
}

extension Words {
  /// The number that starts here, as long as it can be; nil when none does.
  ///
  /// A run of figures that is no number, such as "192.168.1.2", gives nil; see `strayFigures`.
  func numeral(at start: Int) -> Numeral? {
    guard may(.startsNumber, start) else { return nil }
    var index = start
    var isNegative = false
    let isMark = kind(index) == .mark
    if !isMark, self[index] == "minus" || self[index] == "negative" {
      (isNegative, index) = (true, index + 1)
    } else if isMark, ["-", "+"].contains(self[index]), isJoined(index + 1),
      kind(index + 1) == .figures,
      !isJoined(index) || index == 0
    {
      (isNegative, index) = (self[index] == "-", index + 1)
    }
    guard var numeral = magnitude(at: index) else { return nil }
    if isNegative, numeral.value != 0 { numeral.value = -numeral.value }
    return numeral
  }

  private func magnitude(at start: Int) -> Numeral? {
    if kind(start) != .figures {
      // "Point five", where nothing comes before it.
      if start == 0, let decimals = decimals(after: start) { return decimals }
      if let fraction = fraction(at: start) { return fraction }
      if let quantity = looseQuantity(at: start) { return quantity }
    }
    guard var numeral = cardinal(at: start) else { return nil }
    guard may(.continuesNumber, numeral.end) else { return numeral }
    if let decimals = decimals(after: numeral.end) {
      numeral.value += decimals.value
      numeral.end = decimals.end
      multiply(&numeral)
    }
    addPart(to: &numeral)
    return numeral
  }

  /// "half", "a quarter", "½", "quarter million".
  private func fraction(at start: Int) -> Numeral? {
    if kind(start) == .mark {
      return NumberWords.vulgarFractions[self[start]].map { Numeral(value: $0, end: start + 1) }
    }
    let word = self[start]
    let noun = word == "a" || word == "an" ? start + 1 : start
    let isNamed = noun > start ? self[noun] != "second" : ["half", "quarter"].contains(self[noun])
    guard isNamed, let parts = NumberWords.parts[self[noun]] else { return nil }
    var numeral = Numeral(value: 1 / parts, end: noun + 1, isSpelled: true)
    // "half a dozen"
    if self[numeral.end] == "a", NumberWords.multipliers[self[numeral.end + 1]] != nil {
      numeral.end += 1
    }
    multiply(&numeral)
    return numeral
  }

  /// "a couple of", "a pair".
  private func looseQuantity(at start: Int) -> Numeral? {
    let word = self[start]
    let isLed = word == "a" || word == "the" || word == "last" || word == "past"
    let noun = isLed ? start + 1 : start
    switch self[noun] {
    case "couple", "cople", "coupla", "pair":
      let end = self[noun + 1] == "of" || self[noun + 1] == "o" ? noun + 2 : noun + 1
      return Numeral(value: 2, end: end, isApproximate: self[noun] != "pair", isSpelled: true)
    case "dozen" where noun > start, "hundred" where noun > start, "thousand" where noun > start,
      "million" where noun > start:
      return self[start] == "a" ? cardinal(at: noun, from: 1) : nil
    default: return nil
    }
  }

  /// Multiplies by "million" and the like while they follow.
  private func multiply(_ numeral: inout Numeral) {
    while let factor = NumberWords.multipliers[self[numeral.end]] {
      numeral.value *= factor
      numeral.end += 1
    }
  }

  /// A whole number, or figures with decimals: "two hundred and five", "3 million", "1,234.5".
  private func cardinal(at start: Int, from given: Double? = nil) -> Numeral? {
    var numeral = Numeral(value: 0, end: start, isSpelled: true)
    // The part below the next thousand; nil when nothing was said since the last one.
    var current = given
    var index = start
    // No number is longer; without an end, a line of nothing but "one hundred" would cost its square.
    loop: while index < start + 24 {
      switch kind(index) {
      case .figures:
        guard current == nil || isAfterMultiplier(index), let figures = figures(at: index) else {
          break loop
        }
        numeral.isSpelled = false
        current = (current ?? 0) + figures.value
        index = figures.end
      case .word:
        if let value = NumberWords.cardinals[self[index]] {
          guard let sum = Self.joined(current, value, afterMultiplier: isAfterMultiplier(index))
          else { break loop }
          current = sum
        } else if let factor = NumberWords.multipliers[self[index]] {
          guard current != nil || numeral.value > 0 else { break loop }
          if factor <= 100, let below = current {
            current = below * factor
          } else if let below = current, numeral.value == 0 || below > 0 {
            numeral.value += below * factor
            current = nil
          } else {
            numeral.value *= factor
          }
        } else {
          break loop
        }
        index += 1
      case .mark:
        // ".25"
        guard index == start, current == nil, let figures = figures(at: index) else { break loop }
        numeral.isSpelled = false
        current = figures.value
        index = figures.end
      }
      numeral.end = index
      guard may(.continuesNumber, index) else { break loop }
      if let next = continuation(at: index, after: current) { index = next }
    }
    guard numeral.end > start else { return nil }
    numeral.value += current ?? 0
    return numeral
  }

  /// Whether "hundred", "thousand" and the like stand before this token, perhaps with "and".
  private func isAfterMultiplier(_ index: Int) -> Bool {
    let before = self[index - 1] == "and" ? index - 2 : index - 1
    return NumberWords.multipliers[self[before]] != nil
  }

  /// What two number words make together: "twenty" "two", "hundred" "five"; nil when they are two.
  private static func joined(_ current: Double?, _ value: Double, afterMultiplier: Bool) -> Double?
  {
    guard let current, current != 0 else { return value }
    if afterMultiplier { return current + value }
    let isTens = (20...90).contains(current.truncatingRemainder(dividingBy: 100))
    return isTens && current.truncatingRemainder(dividingBy: 10) == 0 && (1...9).contains(value)
      ? current + value : nil
  }

  /// Steps over "and" and hyphens inside a number; nil where the number may end.
  private func continuation(at index: Int, after current: Double?) -> Int? {
    let isTens = current.map { $0 >= 20 && $0.truncatingRemainder(dividingBy: 10) == 0 } ?? false
    switch self[index] {
    case "and":
      if NumberWords.multipliers[self[index - 1]] != nil {
        let isMore = NumberWords.cardinals[self[index + 1]] != nil || kind(index + 1) == .figures
        return isMore && !isPart(after: index + 2) ? index + 1 : nil
      }
      let isUnit = NumberWords.cardinals[self[index + 1]].map { (1...9).contains($0) } ?? false
      return isTens && isUnit && kind(index - 1) == .word && !isPart(after: index + 2)
        ? index + 1 : nil
    case "-":
      if NumberWords.multipliers[self[index + 1]] != nil { return index + 1 }
      let isUnit = NumberWords.cardinals[self[index + 1]].map { (1...9).contains($0) } ?? false
      return isTens && isUnit && kind(index - 1) == .word ? index + 1 : nil
    default: return nil
    }
  }

  private func isPart(after index: Int) -> Bool {
    let noun = self[index] == "-" ? index + 1 : index
    return NumberWords.parts[self[noun]] != nil || NumberWords.pluralParts[self[noun]] != nil
  }
}
