/// How far the word "no" reaches.
///
///     "no numbness or tingling, but my foot is weak"  // numbness and tingling; not weakness
enum MentionDenial: Hashable, Sendable {
  case none
  case denied
  /// "Not really", "don't think", two denials, or a list whose end isn't clear.
  case doubtful
  /// "No longer".
  case over
}

/// Follows a denial through a sentence, word by word.
struct MentionDenialReader {
  let items: [MentionItem]
  private(set) var denial = MentionDenial.none
  /// The word the denial began with.
  private(set) var negator = 0
  /// The last word that kept the denial going.
  private var anchor = 0
  /// The denial passed through "think" or "know".
  private var isRaised = false
  /// The item after "don't know if" or "didn't notice", and what begins there.
  private var opening: (place: Int, denial: MentionDenial)?

  init(_ items: [MentionItem]) { self.items = items }

  /// Takes in the next item; `denial` is then what holds for it.
  mutating func take(_ index: Int) {
    let item = items[index]
    if item.pause >= .stop { end() } else if item.pause == .comma { pause(at: index) }
    if denial == .denied, index - anchor > 10 { denial = .doubtful }
    if let opening, index == opening.place, item.pause == .none {
      begin(opening.denial, at: index - 1)
      isRaised = opening.denial == .doubtful
    }
    if item.length > 1, item.role == .negator {
      // "Didn't notice any bruising"; of bladder and bowel it says that they slip.
      if Self.noticing.contains(text(index + item.length - 1)) {
        opening = (index + item.length, .denied)
      } else if openly(index) {
        opening = (index + item.length, .doubtful)
      }
    }
    // "No pain since my fall": what a time is counted from has been.
    if denial == .denied, item.length > 1, Self.origins.contains(item.text) { denial = .doubtful }
    if denial == .denied, Self.listing.contains(text(negator)), index > negator + 1,
      item.pause == .none, ![.or, .and, .negator].contains(role(index - 1))
    {
      // "No fever some chills": the denial is over; "no fever numb foot": perhaps.
      if Self.asserting.contains(item.text) { end() }
      if Self.adjectives.contains(item.text), hasMeaning(between: negator, and: index) {
        denial = .doubtful
      }
    }
    if item.isCovered || item.length > 1 || !item.concepts.isEmpty || !item.signs.isEmpty { return }
    if denial == .denied, presupposes(index) {
      if takesForGranted(index) { return end() }
      (denial, isRaised) = (.doubtful, true)
    }
    // "I can't work with numb hands", "unable to sleep due to numbness".
    if denial == .denied, index > negator + 1, text(negator) == "cant",
      ["with", "due", "from"].contains(item.text)
    {
      return end()
    }
    // "No idea why there's numbness", "not sure what's causing the swelling".
    if denial != .none, item.text == "why" || item.text == "causing" { return end() }
    if item.traits.contains(.excluding), excludes(index) { begin(.denied, at: index) }
    switch item.role {
    case .negator?: deny(at: index)
    case .partial?: begin(.doubtful, at: index)
    case .turn? where item.text == "than" && text(index - 1) != "other": break
    case .turn?: if index > negator + 1 || denial != .doubtful { end() }
    case .subject?: if isSubject(index) { meetSubject() }
    case .finite?: meetFinite(at: index)
    case .raising?: if denial == .denied { (denial, isRaised) = (.doubtful, true) }
    case .condition?:
      // "No swelling since the fall": the fall was.
      if item.text != "as", denial == .denied { denial = .doubtful }
    case .relative?, .doubt?: if denial == .denied { denial = .doubtful }
    case .and?: continueList(at: index)
    case .or?: anchor = index
    case .possessive?: if startsAnew(index) { end() }
    case .small?, nil: break
    }
  }

  private static let listing: WordSet = ["no", "dont", "havent", "hasnt"]
  private static let asserting: WordSet = [
    "some", "slight", "mild", "occasional", "lots", "loads", "plenty",
  ]
  private static let adjectives: WordSet = [
    "numb", "weak", "swollen", "tingly", "puffy", "floppy", "feverish", "breathless", "dizzy",
    "pregnant", "incontinent",
  ]
  private static let noticing: WordSet = ["notice", "noticing", "noticed", "any", "anything"]

  /// "Free of", "tested negative for", "they ruled out a clot".
  private func excludes(_ index: Int) -> Bool {
    switch text(index) {
    case "free": ["from", "of"].contains(text(index + 1))
    case "negative": text(index + 1) == "for" && denial == .none
    case "ruled": text(index + 1) == "out" && denial == .none
    default: false
    }
  }

  /// "Don't know if", "can't tell whether".
  private func openly(_ index: Int) -> Bool {
    (index + 1..<index + items[index].length).contains {
      ["know", "tell", "aware"].contains(items[$0].text)
    }
  }

  private mutating func begin(_ denial: MentionDenial, at index: Int) {
    (self.denial, negator, anchor, isRaised) = (denial, index, index, false)
  }

  private mutating func end() { (denial, isRaised) = (.none, false) }

  func text(_ index: Int) -> String {
    items.indices.contains(index) ? items[index].text : ""
  }

  /// "No numbness no tingling": whether something to deny stands between.
  private func hasMeaning(between start: Int, and end: Int) -> Bool {
    (max(start + 1, end - 10)..<max(start + 1, end)).contains {
      !items[$0].concepts.isEmpty || !items[$0].signs.isEmpty
    }
  }

  private func role(_ index: Int) -> MentionGrammar.Role? {
    items.indices.contains(index) ? items[index].role : nil
  }

  /// Whether a pause or the end follows.
  private func isLast(_ index: Int) -> Bool {
    index + 1 >= items.count || items[index + 1].pause != .none
  }

  private mutating func deny(at index: Int) {
    let word = text(index)
    let next = isLast(index) ? "" : text(index + 1)
    let answers = ["no", "nope", "nah", "none", "nothing", "never"].contains(word)
    if answers, isLast(index), text(index + 1) != "ever" { return end() }
    if word == "no" || word == "nope" || word == "nah" {
      let isAnswer =
        isSubject(index + 1) || role(index + 1) == .possessive || role(index + 1) == .turn
        || Self.afterAnswer.contains(next)
      if isAnswer { return end() }
    }
    if Self.undone.contains(next) { return end() }
    if word == "nope" || word == "nah", Self.adjectives.contains(next) { return end() }
    if next == "to", text(index + 2) == "mention" { return end() }
    if next == "even", ["before", "after"].contains(text(index + 2)) { return end() }
    if word == "never", next == "used", text(index + 2) == "to" { return end() }
    if word == "no", ["longer", "more"].contains(next) {
      let compares = (index + 2..<index + 6).contains { text($0) == "than" }
      return begin(compares ? .doubtful : .over, at: index)
    }
    if Self.softened.contains(next) {
      begin(.doubtful, at: index)
      isRaised = ["sure", "certain", "idea", "clue", "if", "that", "when", "known"].contains(next)
      return
    }
    // "No definitely not pregnant", "no never had it": the first was the answer.
    if ["no", "nope", "nah"].contains(text(negator)), denial == .denied, index - negator <= 3,
      Self.restating.contains(word), !hasMeaning(between: negator, and: index)
    {
      return begin(.denied, at: index)
    }
    let isFresh =
      denial == .none || items[index].pause != .none || ["nor", "neither"].contains(word)
      || [.and, .or, .turn].contains(role(index - 1))
    let isRepeated = role(index - 1) == .negator && !["without", "never"].contains(word)
    // "I can't deny it" admits; "no numbness no tingling" lists.
    if isRepeated, word.hasPrefix("den") { return begin(.doubtful, at: index) }
    // "No cough no fever", "not weak not numb": a list of denials without commas.
    if denial == .denied, word == "no" || word == text(negator),
      word == "no" && text(negator) == "no" && index > negator + 1
        || hasMeaning(between: negator, and: index)
    {
      return begin(.denied, at: index)
    }
    if isFresh { return begin(.denied, at: index) }
    if isRepeated {
      anchor = index
      return
    }
    denial = .doubtful
  }

  private static let restating: WordSet = [
    "not", "never", "dont", "doesnt", "didnt", "havent", "hasnt", "isnt", "wasnt", "arent", "aint",
  ]
  private static let origins: WordSet = ["after", "since", "from", "following"]

  /// What can't follow a "no" that belongs to it, so that the "no" was an answer.
  private static let afterAnswer: WordSet = [
    "the", "a", "an", "some", "this", "these", "those", "mainly", "mostly", "primarily", "still",
    "now", "usually", "maybe",
  ]

  /// Words after "not" that leave what follows standing: "not only", "not from".
  private static let undone: WordSet = [
    "only", "just", "least", "because", "from", "due", "until", "unless", "till", "related",
    "doubt", "great", "good", "bad", "brilliant", "ideal", "happy", "nice", "pleasant", "fun",
    "wonder", "matter", "joke", "but", "apart", "except", "besides", "other",
  ]

  /// Words after "not" that leave it open.
  private static let softened: WordSet = [
    "if", "when", "that", "once", "sure", "certain", "really", "very", "too", "particularly",
    "much",
    "always", "quite", "so", "totally", "completely", "entirely", "fully", "exactly", "often",
    "necessarily", "overly", "especially", "idea", "clue", "every", "all", "usually", "normally",
    "constantly", "known", "as", "everyday", "both",
  ]

  private func isSubject(_ index: Int) -> Bool {
    guard role(index) == .subject else { return false }
    switch text(index) {
    case "it", "this", "these", "there", "that":
      let isObject =
        items[index].pause == .none && role(index - 1) != .turn && role(index - 1) != .and
      return !isObject || role(index + 1) == .finite || role(index - 1) == .negator
    default: return true
    }
  }

  private mutating func meetSubject() {
    if isRaised { return }
    end()
  }

  /// "Not moving makes it numb": a verb of its own ends what was denied.
  private mutating func meetFinite(at index: Int) {
    guard denial == .denied, !isRaised, index > negator + 1 else { return }
    let isDeniedSubject = ["no", "none", "nothing", "neither", "never", "nor"].contains(
      text(negator))
    if isDeniedSubject || text(negator).hasPrefix("is") || text(negator).hasPrefix("was") { return }
    if ["have", "had", "get", "feel", "has", "keep", "am"].contains(text(index)) { return }
    end()
  }

  private func startsAnew(_ index: Int) -> Bool {
    items[index].pause != .none || role(index - 1) == .turn || role(index - 1) == .and
      || (text(index - 1) == "no" && negator == index - 1)
  }

  /// "No numbness and tingling" goes on; "no numbness and tingling down the leg" may not.
  private mutating func continueList(at index: Int) {
    guard denial == .denied else { return }
    let next = index + 1
    guard next < items.count else { return }
    if items[next].role == .negator { return }
    if isSubject(next) || role(next) == .possessive || role(next) == .finite { return end() }
    if Self.positive.contains(text(next)) { return end() }
    let after = next + items[next].length
    if after >= items.count || items[after].pause != .none {
      anchor = index
    } else {
      denial = .doubtful
    }
  }

  /// A list goes on after a comma when it reads like one.
  private mutating func pause(at index: Int) {
    guard denial != .none, text(index) != "ever" else { return }
    switch items[index].role {
    case .negator?, .or?: anchor = index
    case .and?: break
    case .subject?, .possessive?, .turn?, .finite?, .doubt?, .condition?, .relative?, .raising?,
      .partial?:
      end()
    case .small?, nil:
      if Self.positive.contains(text(index)) || denial != .denied { return end() }
      denial = listGoesOn(from: index) ?? .none
      anchor = index
    }
  }

  private func listGoesOn(from index: Int) -> MentionDenial? {
    var parts = 1
    var length = 0
    for next in index..<min(index + 40, items.count) {
      let item = items[next]
      if next > index, item.pause != .none {
        if item.pause >= .stop { break }
        parts += 1
        length = 0
      }
      if item.isCovered { continue }
      length += item.role == .small ? 0 : 1
      switch item.role {
      case .or?: return .denied
      case .negator? where item.text == "nor": return .denied
      case .subject?, .finite?, .turn?:
        if item.concepts.isEmpty, item.signs.isEmpty { return parts > 1 ? .doubtful : nil }
      default: break
      }
      if length > 4 { return .doubtful }
    }
    return parts > 1 ? .denied : .doubtful
  }

  /// Words that begin something that is so.
  private static let positive: WordSet = [
    "a", "an", "some", "got", "get", "getting", "have", "has", "had", "having", "the", "still",
    "now", "also", "lots", "loads", "very", "really", "quite", "feels", "feel", "feeling", "slight",
    "slightly", "occasional", "mild", "new", "plenty", "constant", "even", "more", "sudden",
  ]
}
