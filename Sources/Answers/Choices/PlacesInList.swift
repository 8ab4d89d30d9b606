/// Places in a list, as people give them: "3", "the second one", "1 and 4", "the last two".
extension Words {
  /// "3", "number three", "#3", "the second one": a place in a list, and nothing else.
  var placeInList: Double? {
    var index = 0
    while isAmong(Self.beforePlace, index) { index += 1 }
    var place: Double
    if let value = NumberWords.places[self[index]] {
      (place, index) = (value, index + 1)
      if ["one", "option", "choice"].contains(self[index]) { index += 1 }
    } else if let numeral = numeral(at: index) {
      (place, index) = (numeral.value, numeral.end)
    } else {
      return nil
    }
    while isAmong(Self.afterPlace, index) { index += 1 }
    return index == count ? place : nil
  }

  private static let beforePlace: WordSet = [
    "the", "number", "no", "option", "choice", "answer", "#", "(", "nr",
  ]
  private static let afterPlace: WordSet = [".", ")", "!", "please", ","]

  /// "The last one", "the bottom option": the end of the list, and nothing else.
  var saysLastOfList: Bool {
    guard let last = tokens.firstIndex(where: { Self.lastWords.contains($0.key) }), last < 3 else {
      return false
    }
    return tokens.indices.allSatisfy { index in
      index == last || kind(index) == .mark
        || isAmong(index < last ? Self.beforeLast : Self.afterLast, index)
    }
  }

  private static let beforeLast: WordSet = ["the", "very"]
  private static let afterLast: WordSet = [
    "one", "option", "choice", "answer", "please", "item",
  ]

  static let lastWords: WordSet = ["last", "bottom", "final"]

  /// The pieces between commas, "and", "plus" and the like.
  var listParts: [Words] {
    guard tokens.contains(where: { Self.separators.contains($0.key) }) else {
      return tokens.contains { $0.kind != .mark } ? [self] : []
    }
    var parts: [Words] = []
    var start = 0
    for index in 0...count {
      let isDecimal = self[index] == "." && isJoined(index) && isJoined(index + 1)
      guard index == count || isAmong(Self.separators, index), !isDecimal else { continue }
      let part = start..<index
      start = index + 1
      if part.contains(where: { kind($0) != .mark }) { parts.append(Words(self, part)) }
    }
    return parts
  }

  private static let separators: WordSet = [
    ",", ";", "and", "&", "+", "plus", "also", "/", ".", "or", "but",
  ]

  /// "1 3 4", "a c", "2-4", "number 2": places in the list, and nothing else.
  var places: [Int]? {
    if let place = placeInList, place == place.rounded(), abs(place) < 1000 { return [Int(place)] }
    var places: [Int] = []
    var index = 0
    while index < count, places.count < 100 {
      if isAmong(Self.aroundPlaces, index) {
        index += 1
        continue
      }
      guard let place = place(at: index) else { return nil }
      if ["-", "to"].contains(self[index + 1]), let last = self.place(at: index + 2), last > place,
        last < 1000
      {
        places += place...last
        index += 3
      } else {
        places.append(place)
        index += 1
      }
    }
    return places.isEmpty || index < count ? nil : places
  }

  /// "The first three", "the last two": so many from one end of a list, and nothing else.
  func runOfList(of length: Int) -> Range<Int>? {
    let start = self[0] == "the" ? 1 : 0
    let isFirst = self[start] == "first" || self[start] == "top"
    guard isFirst || isAmong(Self.lastWords, start), !isJoined(start + 1),
      let number = numeral(at: start + 1), !number.isOrdinal, number.value >= 2,
      number.value <= Double(length),
      number.value == number.value.rounded(),
      (number.end..<max(number.end, count)).allSatisfy({
        kind($0) == .mark || ["options", "choices", "ones", "please", "things"].contains(self[$0])
      })
    else { return nil }
    let size = Int(number.value)
    return isFirst ? 0..<size : length - size..<length
  }

  /// Whether a place in a list is said so that it can't be a count: "the first", "number 2", "2, 3".
  var namesPlaces: Bool {
    tokens.indices.contains {
      NumberWords.places[self[$0]] != nil || ["number", "option", "#"].contains(self[$0])
        || ["st", "nd", "rd", "th"].contains(self[$0]) || isAmong(Self.lastWords, $0)
    } || listParts.count > 1
  }

  private static let aroundPlaces: WordSet = [
    "number", "numbers", "option", "options", "#", ")", "(", "the", "just", "only", "please",
    "have",
    "i", "ive", "got",
  ]

  private func place(at index: Int) -> Int? {
    // "1E2" is no list.
    if isJoined(index), kind(index - 1) != .mark { return nil }
    return switch kind(index) {
    case .figures: self[index].utf8.count <= 3 ? Int(self[index]) : nil
    case .word:
      // "å" is no letter that a list counts with.
      if let letter = self[index].utf8.first, self[index].utf8.count == 1, letter >= 97,
        letter <= 122, tokens[index].place.count == 1
      {
        Int(letter) - 96
      } else {
        (NumberWords.cardinals[self[index]] ?? NumberWords.places[self[index]]).map { Int($0) }
      }
    case .mark: nil
    }
  }
}
