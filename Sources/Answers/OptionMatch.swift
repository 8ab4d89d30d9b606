/// What a person may call one option: its id, its label and the other words for it.
struct OptionNames {
  let id: ChoiceID
  let names: [Words]

  init(_ option: Option) {
    id = option.id
    var names = ([option.label, option.id.name] + option.otherWords).map(Words.init)
    // "Gradually, over days or weeks" is also just "gradually".
    if let end = names[0].tokens.firstIndex(where: { [",", "(", ":", ";"].contains($0.text) }),
      end > 0
    {
      names.append(Words(names[0].original(0..<end)))
    }
    self.names = names
  }
}

/// Finds which options a person's words name.
struct OptionMatch {
  let options: [OptionNames]

  init(_ options: [Option]) { self.options = options.map(OptionNames.init) }

  /// The options that these words fit, and how the fit was found; the first kind of fit that finds
  /// any decides.
  func find(_ said: ArraySlice<String>) -> (found: [ChoiceID], manner: Reading.Manner) {
    guard !said.isEmpty else { return ([], .plain) }
    let exact = ids { $0.elementsEqual(said) }
    if !exact.isEmpty { return (exact, .plain) }
    let core = said.filter { !Self.fillers.contains($0) }[...]
    if core.isEmpty { return ([], .plain) }
    let same = ids { Self.core($0).elementsEqual(core) }
    if !same.isEmpty { return (same, .plain) }
    let contained = longest(in: said)
    if !contained.isEmpty { return (contained, .plain) }
    let begun = ids { Self.begins($0[...], with: core) || Self.begins(Self.core($0), with: core) }
    if !begun.isEmpty { return (begun, .plain) }
    let partial = ids { name in core.allSatisfy { $0.utf8.count > 2 && name.contains($0) } }
    if !partial.isEmpty { return (partial, .plain) }
    return (misspelled(core), .corrected)
  }

  private func ids(where belongs: ([String]) -> Bool) -> [ChoiceID] {
    options.filter { $0.names.contains { belongs($0.spoken) } }.map(\.id)
  }

  /// The options that have a name standing whole among the words; one inside another's, such as
  /// "side" inside "both sides", doesn't count.
  private func longest(in said: ArraySlice<String>) -> [ChoiceID] {
    var found: [(id: ChoiceID, places: Range<Int>)] = []
    for option in options {
      let places = option.names.compactMap { said.place(of: Self.core($0.spoken)) }
      guard let longest = places.max(by: { $0.count < $1.count }) else { continue }
      found.append((option.id, longest))
    }
    return found.filter { one in
      !found.contains { other in
        other.places.count > one.places.count && other.places.overlaps(one.places)
      }
    }.map(\.id)
  }

  /// Every option that has a name standing whole among the words, for questions that take several.
  func named(in said: ArraySlice<String>) -> [ChoiceID] {
    ids { name in
      let spoken = Self.core(name)
      return said.place(of: spoken) != nil
    }
  }

  /// "grad" for "gradually": the last word may be cut short.
  private static func begins(_ name: ArraySlice<String>, with said: ArraySlice<String>) -> Bool {
    guard let last = said.last, said.count <= name.count else { return false }
    guard name.starts(with: said.dropLast()) else { return false }
    return name[name.startIndex + said.count - 1].hasPrefix(last)
  }

  private func misspelled(_ said: ArraySlice<String>) -> [ChoiceID] {
    var best = Int.max
    var found: [ChoiceID] = []
    for option in options {
      let distances = option.names.compactMap { distance(said, Self.core($0.spoken)) }
      guard let nearest = distances.min(), nearest <= best else { continue }
      if nearest < best { found = [] }
      best = nearest
      found.append(option.id)
    }
    return found
  }

  /// The slips between what was said and a name, or its first word; nil when they are too many.
  private func distance(_ said: ArraySlice<String>, _ name: ArraySlice<String>) -> Int? {
    guard said.count <= 12, said.count <= name.count else { return nil }
    if said.count == 1, let word = said.first {
      return name.first.flatMap { slips(between: word, and: $0, atMost: slipsAllowed(in: $0)) }
    }
    var sum = 0
    for (word, wanted) in zip(said, name) {
      guard let some = slips(between: word, and: wanted, atMost: slipsAllowed(in: wanted)) else {
        return nil
      }
      sum += some
    }
    return sum
  }

  static func core(_ name: [String]) -> ArraySlice<String> {
    let core = name.filter { !fillers.contains($0) }
    return core.isEmpty ? name[...] : core[...]
  }

  /// Words that name nothing.
  static let fillers: Set<String> = [
    "the", "a", "an", "my", "it", "its", "is", "was", "i", "im", "ive", "am", "think", "say",
    "would", "id", "please", "um", "uh", "well", "probably", "mostly", "mainly", "like", "just",
    "of", "to", "in", "on", "at", "and", "or", "with", "that", "this", "have", "has", "had", "be",
    "been", "guess", "me", "oh", "so", "maybe", "definitely", "option", "number", "choice",
    "answer",
    "pick", "choose", "take", "by", "for", "as", "from", "are", "there", "s", "one",
  ]
}

extension Words {
  /// The words and figures without the marks.
  var spoken: [String] { tokens.filter { $0.kind != .mark }.map(\.text) }
}

extension ArraySlice<String> {
  /// Where these words stand in a row.
  fileprivate func place(of run: ArraySlice<String>) -> Range<Int>? {
    guard let first = run.first, run.count <= count else { return nil }
    let start = indices.first { self[$0] == first && self[$0...].starts(with: run) }
    return start.map { $0..<$0 + run.count }
  }
}
