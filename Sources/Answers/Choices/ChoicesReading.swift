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
    if said.sayNoneOfThem || saysZero || words.isNotApplicable {
      // "None, I hope" and a single letter are asked back where it matters.
      let isLoose = said.contains { $0.text == "n" && said.count == 1 || $0.text == "hope" }
      return isLoose && isStrict ? .ambiguous([.choices([])]) : .understood(.choices([]), .plain)
    }
    if said.sayThatAllIsWell { return .ambiguous([.choices([])]) }
    if said.sayAllOfThem || saysAllByCount
      || (said.count == 1 && said[0].text == "both" && options.count == 2)
    {
      return .understood(.choices(options.map(\.id)), .plain)
    }
    let match = OptionMatch(options)
    if let whole = whole(match) { return whole }
    if let rest = allButSome(match) { return rest }
    // "Other than running" leaves out, and doesn't say out of what.
    if words[0] == "other", words[1] == "than" { return .notUnderstood }
    if words.isAmong(Self.leavingOut, 0) { return .notUnderstood }
    return parts(match)
  }

  /// "All three" of three.
  private var saysAllByCount: Bool {
    said.count == 2 && said[0].text == "all"
      && NumberWords.cardinals[said[1].text] == Double(options.count)
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

  private static let leavingOut: WordSet = ["except", "apart"]
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
    let isOne = chosen.count == 1
    let answer = Answer.choices(isOne ? chosen : options.map(\.id).filter(chosen.contains))
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
