/// A number as a person puts it: one or a range, exact or not, perhaps "out of ten".
public struct NumberPhrase: Hashable, Sendable {
  /// The lower end; the number itself when it is no range.
  public let low: Double
  public let high: Double
  public let bound: Bound
  public let isApproximate: Bool
  /// The 10 of "3 out of 10".
  public let outOf: Double?
  /// The tokens that say it, without "about" and the like.
  public let tokens: Range<Int>

  /// Which side of the number is meant.
  public enum Bound: Hashable, Sendable {
    case exact
    case atLeast
    case moreThan
    case atMost
    case lessThan
  }

  public var isRange: Bool { low != high }
}

extension Words {
  /// The numbers in order. Places in a row, dates, versions and the like are none.
  public var numberPhrases: [NumberPhrase] {
    guard roles.contains(.startsNumber) else { return [] }
    var phrases: [NumberPhrase] = []
    var index = 0
    while index < count {
      guard may(.startsNumber, index) else {
        index += 1
        continue
      }
      let numeral = numeral(at: index)
      if let numeral, let phrase = numberPhrase(at: index, from: numeral) {
        phrases.append(phrase)
        index = phrase.tokens.upperBound
      } else {
        index = numeral.map { max($0.end, index + 1) } ?? endOfNoNumber(at: index)
      }
    }
    return phrases
  }

  /// Steps over a token, and over the whole of a run of figures that is no number.
  private func endOfNoNumber(at index: Int) -> Int {
    var end = index + 1
    if kind(index) == .figures {
      while end < count, isJoined(end) { end += 1 }
    }
    return end
  }

  /// The number phrase that starts with this numeral; nil when it counts nothing.
  func numberPhrase(at start: Int, from first: Numeral) -> NumberPhrase? {
    guard !first.isOrdinal, !isInsideName(start) else { return nil }
    var end = first.end
    guard may(.continuesNumber, end) else {
      return NumberPhrase(
        low: first.value, high: first.value,
        bound: start == 0 ? .exact : bound(before: start, after: end),
        isApproximate: first.isApproximate || isApproximate(before: start), outOf: nil,
        tokens: start..<end)
    }
    var second: Numeral?
    if let next = rangeConnector(at: end, from: start), let upper = numeral(at: next),
      !upper.isOrdinal
    {
      (second, end) = (upper, upper.end)
    } else if first.isSpelled, let upper = numeral(at: end), upper.isSpelled,
      upper.value == first.value + 1, self[end] != "a"
    {
      // "a four five"
      (second, end) = (upper, upper.end)
    }
    let bound = bound(before: start, after: end)
    if self[end] == "+" { end += 1 }
    var outOf: Double?
    if let next = outOfConnector(at: end), let whole = numeral(at: next), !whole.isOrdinal {
      (outOf, end) = (whole.value, whole.end)
    }
    // "3/x", "7/-1"
    if self[end] == "/", isJoined(end), kind(end + 1) != .mark || isJoined(end + 1) { return nil }
    if isJoined(end), self[end] == "ish" { end += 1 }
    if self[end] == "-", self[end + 1] == "ish" { end += 2 }
    let other = second?.value ?? first.value
    return NumberPhrase(
      low: min(first.value, other), high: max(first.value, other), bound: bound,
      isApproximate: first.isApproximate || self[end - 1] == "ish" || isApproximate(before: start),
      outOf: outOf, tokens: start..<end)
  }

  /// Whether figures here belong to a name such as "L5" or "SCP-173".
  private func isInsideName(_ index: Int) -> Bool {
    // The ".0" of "0..0"
    if self[index] == "." { return isJoined(index) }
    if hasUnderscore(beside: index) { return true }
    guard kind(index) == .figures, isJoined(index) else { return false }
    if kind(index - 1) == .word { return true }
    guard isJoined(index - 1) else { return false }
    switch self[index - 1] {
    case ",", ";", "!", "?", "~", "<", ">": return kind(index - 2) == .mark
    case ":", "(": return kind(index - 2) != .word || self[index - 1] == "("
    case "-", "/": return kind(index - 2) != .mark
    default: return true
    }
  }

  /// Whether an underscore ties the token to what was typed before or after it: "leading_zero".
  private func hasUnderscore(beside index: Int) -> Bool {
    let (place, bytes) = (tokens[index].place, text.utf8)
    let start = bytes.index(bytes.startIndex, offsetBy: place.lowerBound)
    let end = bytes.index(start, offsetBy: place.count)
    return place.lowerBound > 0 && bytes[bytes.index(before: start)] == 0x5F
      || end < bytes.endIndex && bytes[end] == 0x5F
  }

  /// Where the upper end of a range begins, when one follows.
  private func rangeConnector(at index: Int, from start: Int) -> Int? {
    var next: Int
    switch self[index] {
    case "-", "~": next = index + 1
    case "to", "or", "till", "until", "through", "too": next = index + 1
    case "maybe", "possibly": next = index
    case "and" where self[start - 1] == "between" || self[start - 2] == "between":
      next = index + 1
    case "," where ["maybe", "or", "possibly", "perhaps", "even"].contains(self[index + 1]):
      next = index + 1
    default: return nil
    }
    while ["a", "an", "even", "maybe", "possibly", "about", "perhaps", "like", "or"]
      .contains(self[next]), next < index + 4, numeral(at: next) == nil
    { next += 1 }
    return next
  }

  /// Where the whole of "3 out of 10" begins, when one follows.
  private func outOfConnector(at index: Int) -> Int? {
    switch self[index] {
    case "out" where self[index + 1] == "of": skipArticle(index + 2)
    case "outta", "outa", "outof": skipArticle(index + 1)
    case "/": index + 1
    // "6 from 10", as many put it whose first language isn't English; but not "on 10 May".
    case "from" where isTen(index + 1), "on" where isTen(index + 1): index + 1
    case "of" where ["10", "ten", "100"].contains(self[index + 1]): index + 1
    case "over" where ["10", "ten"].contains(self[index + 1]): index + 1
    default: nil
    }
  }

  /// A ten that counts no days and dates nothing.
  private func isTen(_ index: Int) -> Bool {
    ["10", "ten"].contains(self[index]) && !isJoined(index + 1)
      && !may(.namesUnit, index + 1) && !may(.namesMonth, index + 1) && self[index + 1] != "to"
  }

  /// "Out of a possible ten"
  private func skipArticle(_ index: Int) -> Int {
    let noun = ["a", "the"].contains(self[index]) ? index + 1 : index
    return ["possible", "maximum", "total"].contains(self[noun]) ? noun + 1 : noun
  }

  private static let approximators: WordSet = [
    "about", "around", "roughly", "approximately", "approx", "bout", "circa", "nearly", "almost",
    "maybe", "probably", "perhaps", "like", "possibly", "say", "~", "abt", "aprox",
  ]

  private func isApproximate(before start: Int) -> Bool {
    let before = ["a", "an"].contains(self[start - 1]) ? start - 2 : start - 1
    return isAmong(Self.approximators, before)
  }

  private func bound(before start: Int, after end: Int) -> NumberPhrase.Bound {
    switch self[start - 1] {
    case "least", "minimum", "min": return .atLeast
    case "most", "maximum", "max": return .atMost
    case "to" where self[start - 2] == "up": return .atMost
    case "over", "above", ">", "beyond": return .moreThan
    case "under", "below", "<": return .lessThan
    case "=" where self[start - 2] == ">": return .atLeast
    case "=" where self[start - 2] == "<": return .atMost
    case "than":
      let isNegated = ["no", "not"].contains(self[start - 3])
      switch self[start - 2] {
      case "more", "greater", "higher", "longer", "worse": return isNegated ? .atMost : .moreThan
      case "less", "fewer", "lower", "smaller": return isNegated ? .atLeast : .lessThan
      default: return .exact
      }
    default: break
    }
    if self[end] == "+" || self[end] == "plus" { return .atLeast }
    if self[end] == "or" {
      switch self[end + 1] {
      case "more", "above", "over", "higher", "worse", "greater": return .atLeast
      case "less", "under", "below", "lower", "fewer": return .atMost
      default: break
      }
    }
    return .exact
  }
}
