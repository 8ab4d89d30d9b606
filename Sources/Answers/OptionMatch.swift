/// What a person may call one option: its id, its label and the other words for it.
struct OptionNames {
  let id: ChoiceID
  let names: [Words]

  init(_ option: Option) {
    id = option.id
    names = ([option.label, option.id.name] + option.otherWords).map(Words.init)
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

  /// The options with the longest name that stands whole among the words.
  private func longest(in said: ArraySlice<String>) -> [ChoiceID] {
    var best = 0
    var found: [ChoiceID] = []
    for option in options {
      let length = option.names.map { name in
        let spoken = Self.core(name.spoken)
        let isNamed = !spoken.isEmpty && said.contains(run: spoken)
        return isNamed ? spoken.joinedLength : 0
      }.max() ?? 0
      if length > best { (best, found) = (length, [option.id]) } else if length == best, best > 0 {
        found.append(option.id)
      }
    }
    return found
  }

  /// Every option that has a name standing whole among the words, for questions that take several.
  func named(in said: ArraySlice<String>) -> [ChoiceID] {
    ids { name in
      let spoken = Self.core(name)
      return !spoken.isEmpty && said.contains(run: spoken)
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

  /// The slips between what was said and a name, or one word of it; nil when they are too many.
  private func distance(_ said: ArraySlice<String>, _ name: ArraySlice<String>) -> Int? {
    guard said.count <= 12, said.count <= name.count else { return nil }
    if said.count == 1, let word = said.first {
      return name.compactMap { slips(between: word, and: $0, atMost: slipsAllowed(in: $0)) }.min()
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
    "been", "guess", "me", "oh", "so", "maybe", "definitely", "option", "number", "choice", "answer",
    "pick", "choose", "take", "by", "for", "as", "from", "are", "there", "s",
  ]
}

extension Words {
  /// The words and figures without the marks.
  var spoken: [String] { tokens.filter { $0.kind != .mark }.map(\.text) }
}

extension ArraySlice<String> {
  /// Whether these words stand here in a row.
  fileprivate func contains(run: ArraySlice<String>) -> Bool {
    guard let first = run.first, run.count <= count else { return false }
    return indices.contains { index in
      self[index] == first && self[index...].starts(with: run)
    }
  }

  fileprivate var joinedLength: Int { reduce(0) { $0 + $1.utf8.count } }
}
