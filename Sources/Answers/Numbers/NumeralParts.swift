extension Words {
  /// Figures with their thousands and decimals: "1,234.5", "3,5", ".25", "1 234 567".
  func figures(at start: Int) -> Numeral? {
    var index = start
    var digits = ""
    var decimals = ""
    if self[index] == "." {
      guard kind(index + 1) == .figures, isJoined(index + 1) else { return nil }
      decimals = self[index + 1]
      index += 2
    } else {
      guard kind(index) == .figures else { return nil }
      digits = self[index]
      index += 1
      if digits.utf8.count <= 3, digits != "0" {
        // Groups of three after a comma or a blank are thousands.
        while digits.utf8.count < 30, isGroup(after: index) {
          digits += self[index] == "," ? self[index + 1] : self[index]
          index += self[index] == "," ? 2 : 1
        }
      }
      if [".", ","].contains(self[index]), isJoined(index), kind(index + 1) == .figures,
        isJoined(index + 1)
      {
        decimals = self[index + 1]
        index += 2
      }
    }
    // A further dot or comma with figures makes it a date, an address or a version.
    if [".", ",", ":"].contains(self[index]), isJoined(index), kind(index + 1) == .figures,
      isJoined(index + 1)
    {
      return nil
    }
    var numeral = Numeral(value: Self.value(digits, decimals), end: index)
    if isJoined(index), kind(index) == .word, let factor = Self.shortMultipliers[self[index]],
      !(isJoined(index + 1) && kind(index + 1) != .mark)
    {
      numeral.value *= factor
      numeral.end += 1
    }
    return numeral
  }

  private static let shortMultipliers: WordTable<Double> = ["k": 1000]

  private func isGroup(after index: Int) -> Bool {
    if self[index] == "," {
      return isJoined(index) && isJoined(index + 1) && kind(index + 1) == .figures
        && self[index + 1].utf8.count == 3
    }
    return kind(index) == .figures && !isJoined(index) && self[index].utf8.count == 3
  }

  static func value(_ digits: String, _ decimals: String = "") -> Double {
    var value = 0.0
    for digit in digits.utf8 { value = value * 10 + Double(digit) - 48 }
    var size = 1.0
    var part = 0.0
    for digit in decimals.utf8.prefix(15) {
      part = part * 10 + Double(digit) - 48
      size *= 10
    }
    return value + part / size
  }

  /// "point nought four": what stands after the decimal point, in words.
  func decimals(after index: Int) -> Numeral? {
    guard ["point", "dot"].contains(self[index]) else { return nil }
    var end = index + 1
    var digits = ""
    while digits.utf8.count < 15 {
      if let value = NumberWords.cardinals[self[end]] {
        digits += String(Int(value))
        // "Point ninety-nine"
        let unit = self[end + 1] == "-" ? end + 2 : end + 1
        if value >= 20, let ones = NumberWords.cardinals[self[unit]], (1...9).contains(ones) {
          digits.removeLast()
          digits += String(Int(ones))
          end = unit
        }
      } else if kind(end) == .figures {
        digits += self[end]
      } else {
        break
      }
      end += 1
    }
    return end > index + 1 ? Numeral(value: Self.value("", digits), end: end) : nil
  }

  /// Takes up what follows a whole number: "and a half", "1/4", "fifths", "½", "th".
  func addPart(to numeral: inout Numeral) {
    let next = numeral.end
    if next >= count { return }
    if kind(next) == .mark, let value = NumberWords.vulgarFractions[self[next]] {
      (numeral.value, numeral.end) = (numeral.value + value, next + 1)
    } else if isJoined(next), ["st", "nd", "rd", "th"].contains(self[next]) {
      (numeral.isOrdinal, numeral.end) = (true, next + 1)
    } else if let fraction = figureFraction(at: next), !isJoined(next) {
      (numeral.value, numeral.end) = (numeral.value + fraction.value, fraction.end)
    } else if self[next] == "-", isJoined(next), isJoined(next + 1), !numeral.isSpelled,
      let above = Double(self[next + 1]), above <= numeral.value,
      let fraction = figureFraction(at: next + 1)
    {
      // "7-1/2" is no range, which would run down.
      (numeral.value, numeral.end) = (numeral.value + fraction.value, fraction.end)
    } else if ["and", "&", "n", "nd"].contains(self[next])
      || (self[next] == "-" && self[next + 1] == "and")
    {
      if let part = partAfterAnd(at: self[next] == "-" ? next + 2 : next + 1) {
        (numeral.value, numeral.end) = (numeral.value + part.value, part.end)
        while let factor = NumberWords.multipliers[self[numeral.end]] {
          // "one and a half million", "one billion and three quarters million"
          numeral.value =
            numeral.value < factor
            ? numeral.value * factor : numeral.value - part.value + part.value * factor
          numeral.end += 1
        }
        // "one million and a half" is one and a half million.
        if let factor = NumberWords.multipliers[self[next - 1]], part.value < 1, factor >= 1000,
          part.end == numeral.end
        {
          numeral.value += part.value * (factor - 1)
        }
      }
    } else {
      let noun = self[next] == "-" ? next + 1 : next
      if let parts = NumberWords.pluralParts[self[noun]] {
        (numeral.value, numeral.end) = (numeral.value / parts, noun + 1)
      } else if let parts = NumberWords.parts[self[noun]] {
        let isFraction = numeral.value == 1 || ["half", "quarter"].contains(self[noun])
        if isFraction { numeral.value /= parts } else { numeral.isOrdinal = true }
        numeral.end = noun + 1
      } else if ["first", "second"].contains(self[noun]), noun > next || numeral.isTens {
        // "thirty-first"; but "one second" is time.
        (numeral.isOrdinal, numeral.end) = (true, noun + 1)
      } else if self[noun] == "firsts" {
        (numeral.isOrdinal, numeral.end) = (true, noun + 1)
      }
    }
  }

  /// "1/4" in figures, below one.
  func figureFraction(at index: Int) -> Numeral? {
    guard kind(index) == .figures, self[index + 1] == "/", kind(index + 2) == .figures,
      isJoined(index + 1), isJoined(index + 2)
    else { return nil }
    let (above, below) = (Self.value(self[index]), Self.value(self[index + 2]))
    guard below > above, below <= 16, below != 10 else { return nil }
    return Numeral(value: above / below, end: index + 3)
  }

  /// "a half", "half", "three quarters", "fifty-four hundredths", "1/2".
  private func partAfterAnd(at start: Int) -> Numeral? {
    let index = self[start] == "-" ? start + 1 : start
    if let fraction = figureFraction(at: index) { return fraction }
    if let value = NumberWords.vulgarFractions[self[index]] {
      return Numeral(value: value, end: index + 1)
    }
    let article = ["a", "an", "one"].contains(self[index])
    var noun = article ? index + 1 : index
    if self[noun] == "-" { noun += 1 }
    if article || ["half", "quarter", "arf"].contains(self[noun]) {
      if let parts = self[noun] == "arf" ? 2 : NumberWords.parts[self[noun]] {
        return Numeral(value: 1 / parts, end: noun + 1)
      }
    }
    guard NumberWords.cardinals[self[index]] != nil || kind(index) == .figures else { return nil }
    var value = 0.0
    var end = index
    for _ in 0..<2 {
      if let more = NumberWords.cardinals[self[end]] {
        value += more
      } else if kind(end) == .figures {
        value += Self.value(self[end])
      } else {
        break
      }
      end += 1
      if self[end] == "-" { end += 1 }
    }
    if let parts = NumberWords.pluralParts[self[end]] {
      return Numeral(value: value / parts, end: end + 1)
    }
    return self[end] == "quarter" ? Numeral(value: value / 4, end: end + 1) : nil
  }
}

extension Numeral {
  /// Twenty, thirty, …, which an ordinal may follow.
  fileprivate var isTens: Bool { value >= 20 && value.truncatingRemainder(dividingBy: 10) == 0 }
}
