import Synchronization

/// The words by which one option can be named, cut up when they are first needed and then kept: a
/// dialog has hundreds of options, and a person meets most of them never.
///
/// A class, because the cut words must outlive the copy of the option that first asked for them.
final class OptionNames: Hashable, Sendable {
  private let cut = AtomicLazyReference<Cut>()

  struct Name: Sendable {
    /// All its words.
    let spoken: [Words.Token]
    /// The words that tell it from others.
    let core: ArraySlice<Words.Token>
    let isNegative: Bool
    let isUnsure: Bool
    /// A mix of all its words, so that most names are told from what was said at a glance.
    let mix: Int
    /// The same of its core.
    let mixOfCore: Int

    init(_ words: Words) {
      spoken = words.spoken
      (mix, mixOfCore) = (spoken[...].mix, OptionMatch.core(spoken).mix)
      core = OptionMatch.core(spoken)
      isNegative = words.tokens.contains { $0.role.contains(.negates) }
      isUnsure = words.isUnsure
    }
  }

  private final class Cut: Sendable {
    let all: [Name]

    init(_ option: Option) {
      let label = Words(option.label)
      var all = [label, Words(option.id.name)] + option.otherWords.map { Words($0) }
      // "Gradually, over days or weeks" is also just "gradually".
      let end = label.tokens.firstIndex { [",", "(", ":", ";"].contains($0.text) }
      if let end, end > 0 { all.append(Words(label.original(0..<end))) }
      self.all = all.map(Name.init)
    }
  }

  func all(of option: Option) -> [Name] {
    if let cut = cut.load() { return cut.all }
    return cut.storeIfNil(Cut(option)).all
  }

  // Options are the same when what they were cut from is.
  static func == (one: OptionNames, other: OptionNames) -> Bool { true }
  func hash(into hasher: inout Hasher) {}
}

/// Finds which options a person's words name.
struct OptionMatch {
  let options: [Option]
  /// The names of each option, looked up once.
  private let names: [[OptionNames.Name]]

  init(_ options: [Option]) {
    self.options = options
    names = options.map(\.names)
  }

  /// Whether some option's name has one of these words, so that saying it may name that option.
  func hasWord(in words: WordSet) -> Bool {
    names.contains { $0.contains { $0.spoken.contains { words.contains($0.key) } } }
  }

  /// The options with a name that comes to these telling words, and to nothing more.
  func whose(core: ArraySlice<Words.Token>) -> [ChoiceID] {
    let mix = core.mix
    return ids { names, place in names[place].mixOfCore == mix && names[place].core.says(core) }
  }

  /// The options that these words fit, and how the fit was found; the first kind of fit that finds
  /// any decides.
  func find(_ said: ArraySlice<Words.Token>) -> (found: [ChoiceID], manner: Reading.Manner) {
    guard !said.isEmpty else { return ([], .plain) }
    let mix = said.mix
    let exact = ids { names, place in
      names[place].mix == mix && names[place].spoken[...].says(said)
    }
    if !exact.isEmpty { return (exact, .plain) }
    let core = Self.telling(said)
    if core.isEmpty { return ([], .plain) }
    let same = whose(core: core)
    if !same.isEmpty { return (same, .plain) }
    let contained = longest(in: said)
    if !contained.isEmpty { return (contained, .plain) }
    let begun = ids { names, place in
      Self.begins(names[place].spoken[...], with: core)
        || Self.begins(names[place].core, with: core)
    }
    if !begun.isEmpty { return (begun, .plain) }
    let partial = ids { names, place in
      core.allSatisfy { word in
        word.text.utf8.count > 2 && names[place].spoken.contains { $0.key == word.key }
      }
    }
    if !partial.isEmpty { return (partial, .plain) }
    return (misspelled(core), .corrected)
  }

  /// The options with a name that belongs. It is asked by its place among the names, since a name
  /// that is copied costs more than most that are asked of it.
  private func ids(where belongs: ([OptionNames.Name], Int) -> Bool) -> [ChoiceID] {
    var ids: [ChoiceID] = []
    for index in options.indices
    where names[index].indices.contains(where: { belongs(names[index], $0) }) {
      ids.append(options[index].id)
    }
    return ids
  }

  /// The options that have a name standing whole among the words; one inside another's, such as
  /// "side" inside "both sides", doesn't count.
  private func longest(in said: ArraySlice<Words.Token>) -> [ChoiceID] {
    var found: [(id: ChoiceID, places: Range<Int>)] = []
    for index in options.indices {
      let places = names[index].compactMap { said.place(of: $0.core) }
      guard let longest = places.max(by: { $0.count < $1.count }) else { continue }
      found.append((options[index].id, longest))
    }
    return found.filter { one in
      !found.contains { other in
        other.places.count > one.places.count && other.places.overlaps(one.places)
      }
    }.map(\.id)
  }

  /// Every option that has a name standing whole among the words, for questions that take several.
  func named(in said: ArraySlice<Words.Token>) -> [ChoiceID] {
    ids { names, place in said.place(of: names[place].core) != nil }
  }

  /// The options of whose name a word was said that is in no other option's name: "my left buttock"
  /// for "Left side". It is a hint, and no choice.
  func hinted(by said: ArraySlice<Words.Token>) -> [ChoiceID] {
    guard said.count <= 12 else { return [] }
    let telling = said.filter { $0.text.utf8.count > 2 && !Self.fillers.contains($0.key) }
    let named = telling.map { word in
      ids { names, place in names[place].core.contains { $0.key == word.key } }
    }
    let only = Set(named.filter { $0.count == 1 }.flatMap(\.self))
    return options.map(\.id).filter(only.contains)
  }

  /// "grad" for "gradually": the last word may be cut short.
  private static func begins(
    _ name: ArraySlice<Words.Token>, with said: ArraySlice<Words.Token>
  ) -> Bool {
    guard let last = said.last, said.count <= name.count else { return false }
    guard name.starts(with: said.dropLast(), by: { $0.key == $1.key }) else { return false }
    return name[name.startIndex + said.count - 1].text.hasPrefix(last.text)
  }

  private func misspelled(_ said: ArraySlice<Words.Token>) -> [ChoiceID] {
    var best = Int.max
    var found: [ChoiceID] = []
    for index in options.indices {
      let distances = names[index].compactMap { distance(said, $0.core) }
      guard let nearest = distances.min(), nearest <= best else { continue }
      if nearest < best { found = [] }
      best = nearest
      found.append(options[index].id)
    }
    return found
  }

  /// The slips between what was said and a name, or its first word; nil when they are too many.
  private func distance(_ said: ArraySlice<Words.Token>, _ name: ArraySlice<Words.Token>) -> Int? {
    guard said.count <= 12, said.count <= name.count else { return nil }
    if said.count == 1, let word = said.first {
      return name.first.flatMap {
        slips(between: word.text, and: $0.text, atMost: slipsAllowed(in: $0.text))
      }
    }
    var sum = 0
    for (word, wanted) in zip(said, name) {
      let limit = slipsAllowed(in: wanted.text)
      guard let some = slips(between: word.text, and: wanted.text, atMost: limit) else {
        return nil
      }
      sum += some
    }
    return sum
  }

  static func core(_ name: [Words.Token]) -> ArraySlice<Words.Token> {
    let core = telling(name[...])
    return core.isEmpty ? name[...] : core
  }

  /// The words without the fillers; most have none, and are not copied.
  private static func telling(_ said: ArraySlice<Words.Token>) -> ArraySlice<Words.Token> {
    guard said.contains(where: { fillers.contains($0.key) }) else { return said }
    return said.filter { !fillers.contains($0.key) }[...]
  }

  /// Words that name nothing.
  static let fillers: WordSet = [
    "the", "a", "an", "my", "it", "its", "is", "was", "i", "im", "ive", "am", "think", "say",
    "would", "id", "please", "um", "uh", "well", "probably", "mostly", "mainly", "like", "just",
    "of", "to", "in", "on", "at", "and", "or", "with", "that", "this", "have", "has", "had", "be",
    "been", "guess", "me", "oh", "so", "maybe", "definitely", "option", "number", "choice",
    "answer",
    "pick", "choose", "take", "by", "for", "as", "from", "are", "there", "s", "one",
  ]
}

extension Words {
  /// The words and figures without the marks; most answers have none, and are not copied.
  var spoken: [Token] {
    tokens.contains { $0.kind == .mark } ? tokens.filter { $0.kind != .mark } : tokens
  }
}

extension ArraySlice<Words.Token> {
  /// Whether these are the same words.
  func says(_ other: ArraySlice<Words.Token>) -> Bool {
    elementsEqual(other) { $0.key == $1.key }
  }

  /// A number that differs for most words that differ.
  var mix: Int { reduce(0) { $0 &* 31 &+ $1.key.place(in: 1 << 32) } }

  /// Where these words stand in a row.
  fileprivate func place(of run: ArraySlice<Words.Token>) -> Range<Int>? {
    guard let first = run.first, run.count <= count else { return nil }
    let start = indices.first {
      self[$0].key == first.key && self[$0...].starts(with: run) { $0.key == $1.key }
    }
    return start.map { $0..<$0 + run.count }
  }
}
