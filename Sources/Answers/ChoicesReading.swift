/// Reads several choices of a list, or none of them.
struct ChoicesReading {
  let words: Words
  let options: [Option]
  let isStrict: Bool
  /// The words without the marks.
  private let said: [Words.Token]

  init(words: Words, options: [Option], isStrict: Bool) {
    (self.words, self.options, self.isStrict) = (words, options, isStrict)
    said = words.spoken
  }

  var reading: Reading {
    guard !said.isEmpty, !words.isCommandToSkip else { return .notUnderstood }
    if said.sayNoneOfThem || saysZero {
      // "None, I hope" and a single letter are asked back where it matters.
      let isLoose = said.contains { $0.text == "n" && said.count == 1 || $0.text == "hope" }
      return isLoose && isStrict ? .ambiguous([.choices([])]) : .understood(.choices([]), .plain)
    }
    if said.sayAllOfThem || (said.count == 1 && said[0].text == "both" && options.count == 2) {
      return .understood(.choices(options.map(\.id)), .plain)
    }
    let match = OptionMatch(options)
    if let whole = whole(match) { return whole }
    if let rest = allButSome(match) { return rest }
    return parts(match)
  }

  /// "0", which is no place in the list, is how many of them apply.
  private var saysZero: Bool {
    said.count == 1 && ["0", "zero"].contains(said[0].text)
      && !options.contains { $0.names.contains { $0.spoken.first?.key == said[0].key } }
  }

  /// One option whose very name was typed, "and" and commas included.
  private func whole(_ match: OptionMatch) -> Reading? {
    let exact = match.whose(core: OptionMatch.core(said))
    guard exact.count == 1, words.placeInList == nil else { return nil }
    return .understood(.choices(exact), .plain)
  }

  /// Each part between commas and "and" on its own; one that isn't understood spoils the whole.
  private func parts(_ match: OptionMatch) -> Reading {
    var chosen: [ChoiceID] = []
    var manner = Reading.Manner.plain
    var excluded: [ChoiceID] = []
    for part in words.listParts {
      if let id = self.excluded(by: part, match) {
        if !excluded.contains(id) { excluded.append(id) }
        continue
      }
      switch read(part, match) {
      case .understood(.choices(let ids), let how):
        chosen += ids.filter { !chosen.contains($0) }
        if how == .byNumber || manner == .plain { manner = how }
      case let other: return whenPartly(other, match)
      }
    }
    if !excluded.isEmpty {
      // "Running but not cycling" says what is meant; "not cycling" alone doesn't.
      guard !chosen.isEmpty, !excluded.contains(where: chosen.contains) else {
        return .notUnderstood
      }
    }
    guard !chosen.isEmpty else {
      return words.answersUnsure ? .understood(.notSure, .plain) : .notUnderstood
    }
    return answer(chosen, manner)
  }

  /// "All except cycling", "all of them but the first": the others. "All but 2" may leave out the
  /// second or any two.
  private func allButSome(_ match: OptionMatch) -> Reading? {
    guard words.isAmong(Self.quantities, 0),
      let turn = words.tokens.indices.prefix(7).first(where: { words.isAmong(Self.excepting, $0) })
    else { return nil }
    let isTwoWords = ["from", "for", "than"].contains(words[turn + 1])
    let start = turn + (isTwoWords ? 2 : 1)
    guard start < words.count, words[turn] != "other" || words[turn + 1] == "than" else {
      return .notUnderstood
    }
    let rest = Words(words, start..<words.count)
    let inner = ChoicesReading(words: rest, options: options, isStrict: isStrict).reading
    guard case .understood(.choices(let ids), let manner) = inner, !ids.isEmpty,
      ids.count < options.count,
      manner == .plain || (manner == .byNumber && rest.namesPlaces)
    else { return .notUnderstood }
    return .understood(.choices(options.map(\.id).filter { !ids.contains($0) }), .plain)
  }

  private static let quantities: WordSet = [
    "all", "everything", "any", "anything", "every", "each",
  ]
  private static let excepting: WordSet = [
    "except", "excepting", "excluding", "but", "bar", "apart", "aside", "besides", "minus",
    "without", "other",
  ]

  /// "Not cycling": the option that a part rules out.
  private func excluded(by part: Words, _ match: OptionMatch) -> ChoiceID? {
    guard part[0] == "not" || part[0] == "no", part.count > 1 else { return nil }
    // "Not sure" rules nothing out, though "sure" looks like "sore", which some option may say.
    guard !part.isUnsure else { return nil }
    guard match.find(part.spoken[...]).found.count != 1 || part[0] == "not" else { return nil }
    let found = match.find(Words(part, 1..<part.count).spoken[...]).found
    let isOwnName = options.contains { $0.names.contains { $0.spoken.first?.text == part[0] } }
    return found.count == 1 && !isOwnName ? found.first : nil
  }

  private func answer(_ chosen: [ChoiceID], _ manner: Reading.Manner) -> Reading {
    let answer = Answer.choices(options.map(\.id).filter(chosen.contains))
    return isStrict && manner == .corrected || words.isUnsure
      ? .ambiguous([answer]) : .understood(answer, manner)
  }

  /// A sentence that names options in passing: every name in it counts, unless something is denied.
  private func whenPartly(_ reading: Reading, _ match: OptionMatch) -> Reading {
    if case .outOfRange = reading { return reading }
    let isDenied = words.tokens.contains {
      $0.role.contains(.negates) || ["except", "but"].contains($0.text)
    }
    let named = isDenied ? [] : match.named(in: said[...])
    if !named.isEmpty, words.numberPhrases.isEmpty { return answer(named, .plain) }
    if case .ambiguous = reading { return reading }
    return words.answersUnsure && named.isEmpty ? .understood(.notSure, .plain) : .notUnderstood
  }

  private func read(_ part: Words, _ match: OptionMatch) -> Reading {
    if let run = part.runOfList(of: options.count) {
      return .understood(.choices(options[run].map(\.id)), .byNumber)
    }
    if part.saysLastOfList, let last = options.last, !match.hasWord(in: Words.lastWords) {
      return .understood(.choices([last.id]), .byNumber)
    }
    if let places = part.places {
      var ids: [ChoiceID] = []
      for place in places {
        guard place >= 1, place <= options.count else { return .outOfRange(Double(place)) }
        ids.append(options[place - 1].id)
      }
      return .understood(.choices(ids), .byNumber)
    }
    let isDenied = part.tokens.contains { $0.role.contains(.negates) || $0.text == "except" }
    let (found, manner) = match.find(part.spoken[...])
    guard let only = found.first else { return .notUnderstood }
    // "I have never had cancer" chooses neither of two that speak of cancer.
    if isDenied, !part.isUnsure || found.count == 1,
      !options.contains(where: { found.contains($0.id) && $0.names.contains(where: \.isNegative) })
    {
      return .notUnderstood
    }
    guard found.count == 1 else { return .ambiguous(found.map { .choices([$0]) }) }
    return .understood(.choices([only]), manner)
  }
}

extension [Words.Token] {
  /// "None", "none of these", "no dear, nothing like that", "no, I am healthy": and nothing else.
  var sayNoneOfThem: Bool {
    // In a longer text more would be said than this.
    guard count <= 24, contains(where: { Self.none.contains($0.key) }) else { return false }
    // "None, I hope" is one thing, "no hope" another.
    if indices.contains(where: { self[$0].text == "hope" && ($0 == 0 || self[$0 - 1].text != "i") })
    {
      return false
    }
    let said = self[..<startOfWellness].filter { !Self.aroundNone.contains($0.key) }
    let saysNotAny =
      said.count > 1 && said[said.count - 2].text == "not" && said.last?.text == "any"
    // Two denials are one, as in "no, nothing"; but "not none" is something.
    let denials = said.dropLast(saysNotAny ? 2 : 0)
    return (saysNotAny || !denials.isEmpty)
      && denials.allSatisfy { Self.none.contains($0.key) && $0.text != "not" }
      && (said.count == 1 || denials.allSatisfy { $0.text != "n" })
  }

  /// Where "I am very healthy" begins, when the text ends with it; "not healthy" says no such thing.
  private var startOfWellness: Int {
    guard let last, Self.well.contains(last.key) else { return count }
    let start = self[..<(count - 1)].lastIndex { !Self.intensifiers.contains($0.key) } ?? 0
    if Self.selves.contains(self[start].key) { return start }
    // "No, all good".
    let isAll =
      count == 3 && self[1].text == "all" && ["no", "nope", "none"].contains(self[0].text)
    return isAll ? 1 : count
  }

  private static let well: WordSet = [
    "healthy", "fine", "well", "good", "ok", "okay", "alright", "fit", "great",
  ]
  private static let intensifiers: WordSet = [
    "very", "really", "perfectly", "quite", "otherwise", "completely", "pretty", "totally",
    "absolutely", "generally", "and", "fit", "healthy", "well", "all",
  ]
  private static let selves: WordSet = ["am", "im", "feel", "feeling"]

  private static let none: WordSet = [
    "none", "no", "neither", "nothing", "nope", "nah", "n", "nil", "nada", "non", "nein", "not",
  ]
  private static let aroundNone: WordSet = [
    "of", "these", "those", "them", "the", "above", "apply", "applies", "that", "this", "at", "all",
    "for", "me", "to", "thanks", "thankfully", "whatsoever", "i", "have", "really", "like", "one",
    "thank", "you", "um", "uh", "oh", "well", "there", "is", "options", "from", "list", "dear",
    "love", "mate", "doctor", "doc", "sir", "hope", "luckily", "fortunately",
  ]

  /// "All", "all of them", "everything", "every one of them", "the lot".
  var sayAllOfThem: Bool {
    guard count <= 24, contains(where: { Self.whole.contains($0.key) }) else { return false }
    let said = map(\.text).filter {
      ![
        "of", "these", "those", "them", "the", "above", "apply", "that", "i", "have", "one",
        "single",
      ]
      .contains($0)
    }
    return said.count == 1 && said.allSatisfy { Self.whole.contains($0) }
  }
}

extension [Words.Token] {
  private static let whole: WordSet = ["all", "everything", "every", "lot", "each"]
}

extension Words {
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
  fileprivate var places: [Int]? {
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
  fileprivate func runOfList(of length: Int) -> Range<Int>? {
    let start = self[0] == "the" ? 1 : 0
    let isFirst = self[start] == "first" || self[start] == "top"
    guard isFirst || isAmong(Self.lastWords, start), let number = numeral(at: start + 1),
      !number.isOrdinal, number.value >= 2, number.value <= Double(length),
      number.value == number.value.rounded(),
      (number.end..<max(number.end, count)).allSatisfy({
        kind($0) == .mark || ["options", "choices", "ones", "please", "things"].contains(self[$0])
      })
    else { return nil }
    let size = Int(number.value)
    return isFirst ? 0..<size : length - size..<length
  }

  /// Whether a place in a list is said so that it can't be a count: "the first", "number 2", "2, 3".
  fileprivate var namesPlaces: Bool {
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
      if let letter = self[index].utf8.first, self[index].utf8.count == 1, letter >= 97,
        letter <= 122
      {
        Int(letter) - 96
      } else {
        (NumberWords.cardinals[self[index]] ?? NumberWords.places[self[index]]).map { Int($0) }
      }
    case .mark: nil
    }
  }
}
