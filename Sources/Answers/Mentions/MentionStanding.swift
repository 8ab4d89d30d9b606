/// How each word of a text stands: denied, over, someone else's, supposed.
struct MentionStanding {
  /// What holds for one item.
  struct Place {
    var denial = MentionDenial.none
    var negator = 0
    var isOther = false
    /// Someone else says it of the person.
    var isReported = false
    var isPast = false
    /// It went away, perhaps only just now.
    var isGone = false
    var isSupposed = false
    var sentence = 0
    /// Counts stretches between "but" and its like; words belong together within one.
    var clause = 0
    /// Counts stretches between pauses and new subjects.
    var segment = 0
  }

  private(set) var places: [Place]
  private let items: [MentionItem]
  private var sentences: [Range<Int>] = []

  init(_ items: [MentionItem]) {
    self.items = items
    places = Array(repeating: Place(), count: items.count)
    divide()
    for sentence in sentences {
      readPeople(sentence)
      readPast(sentence)
      readSuppositions(sentence)
    }
  }

  private mutating func divide() {
    var reader = MentionDenialReader(items)
    var (clause, segment, start) = (0, 0, 0)
    for index in items.indices {
      let item = items[index]
      if item.pause >= .stop, index > start {
        sentences.append(start..<index)
        start = index
      }
      if !item.isCovered {
        if item.pause >= .stop || Self.partings.contains(item.text) { clause += 1 }
        if item.pause != .none || item.role == .turn || beginsClause(index) { segment += 1 }
      }
      reader.take(index)
      places[index].denial = reader.denial
      places[index].negator = reader.negator
      (places[index].clause, places[index].segment) = (clause, segment)
      places[index].sentence = sentences.count
    }
    if start < items.count { sentences.append(start..<items.count) }
  }

  /// Words on whose two sides things don't belong together.
  private static let partings: WordSet = [
    "but", "although", "though", "however", "except", "otherwise", "apart", "whereas", "instead",
    "because", "cos", "besides",
  ]

  /// "And my foot", "and I", "and now".
  private func beginsClause(_ index: Int) -> Bool {
    guard items[index].role == .and, index + 1 < items.count else { return false }
    let next = items[index + 1]
    return [.subject, .possessive, .finite].contains(next.role) || next.text == "now"
  }

  private func text(_ index: Int) -> String {
    items.indices.contains(index) ? items[index].text : ""
  }

  // People.

  private mutating func readPeople(_ sentence: Range<Int>) {
    var (isOther, isReported) = (isOfTheFamily(sentence), false)
    for index in sentence {
      guard items[index].traits.contains(.person) else {
        places[index].isOther = isOther
        places[index].isReported = isReported
        continue
      }
      let word = text(index)
      if MentionGrammar.otherPeople.contains(word), !isSelf(index) {
        (isOther, isReported) = (true, false)
      } else if MentionGrammar.oneself.contains(word), text(index - 1) != "of" {
        (isOther, isReported) = (false, false)
      } else if word == "my", !MentionGrammar.otherPeople.contains(text(index + 1)),
        !MentionGrammar.otherPeople.contains(text(index + 2))
      {
        (isOther, isReported) = (false, false)
      } else if isOther,
        ["says", "said", "thinks", "thought", "noticed", "saw", "reckons"].contains(word)
      {
        isReported = true
      }
      places[index].isOther = isOther
      places[index].isReported = isReported
    }
  }

  /// "Cancer runs in the family", "a family history of osteoporosis".
  private func isOfTheFamily(_ sentence: Range<Int>) -> Bool {
    sentence.contains {
      text($0) == "family"
        && (text($0 + 1) == "history"
          || (text($0 - 2) == "in" && Self.whose.contains(text($0 - 1))))
    }
  }

  private static let whose: WordSet = ["the", "my", "our", "your"]

  /// "I'm a mum", "as a kid", "oh man".
  private func isSelf(_ index: Int) -> Bool {
    if text(index) == "her" || text(index) == "his" { return false }
    if text(index) == "man" { return text(index - 1) != "a" && text(index - 1) != "the" }
    guard text(index - 1) == "a" || text(index - 1) == "new" else { return false }
    return ["im", "am", "as", "was", "being", "a"].contains(text(index - 2))
  }

  // The past.

  private mutating func readPast(_ sentence: Range<Int>) {
    for index in sentence where !items[index].isCovered {
      let traits = items[index].traits
      if traits.contains(.past), isLongAgo(index) { endSegment(at: index, in: sentence) }
      if traits.contains(.gone), isGone(index, in: sentence) { endBefore(index, in: sentence) }
    }
  }

  /// "Used to", "years ago", "as a child", "in the past".
  private func isLongAgo(_ index: Int) -> Bool {
    let (next, after) = (text(index + 1), text(index + 2))
    switch text(index) {
    case "used":
      return next == "to"
        && !["im", "am", "get", "got", "getting", "is", "be", "never", "not"].contains(
          text(index - 1))
        && !compares(before: index) && !goesOnNow(after: index)
        && !["it", "this", "that", "the", "being"].contains(after)
    case "years", "yrs", "year", "decades", "decade", "yr":
      return ["ago", "back", "before"].contains(next)
    case "ages", "time":
      return next == "ago" && (text(index) == "ages" || text(index - 1) == "long")
    case "as", "was", "were":
      let young = next == "a" ? after : next
      if text(index - 2) == "when", next.utf8.first.map({ $0 < 58 }) == true { return true }
      return [
        "child", "kid", "teenager", "teen", "baby", "boy", "girl", "young", "younger", "little",
        "student",
        "youngster", "toddler",
      ].contains(young)
    case "childhood", "previously", "formerly", "historically", "teens", "twenties", "thirties",
      "youth":
      return true
    case "in": return (next == "the" && after == "past") || (next == "my" && after == "20s")
    case "once": return next == "had"
    case "anymore": return true
    case "any": return next == "more"
    default: return false
    }
  }

  /// "As far as I used to": the past is only measured against.
  private func compares(before index: Int) -> Bool {
    guard index > 0, items[index].pause < .stop, items[index - 1].role == .subject else {
      return false
    }
    for before in stride(from: index - 1, through: max(0, index - 6), by: -1) {
      if ["as", "than", "like", "what", "how"].contains(text(before)) { return true }
      if items[before].pause >= .stop { return false }
    }
    return false
  }

  /// "I used to have it in one leg, but now in both": it isn't over.
  private func goesOnNow(after index: Int) -> Bool {
    let rest = (index..<min(index + 24, items.count)).prefix {
      $0 == index || items[$0].pause < .stop
    }
    guard let now = rest.first(where: { text($0) == "now" && text($0 - 1) == "but" }) else {
      return false
    }
    // "But now I stand" is about something else.
    guard Self.same.contains(text(now + 1)) || (now..<now + 5).contains(where: { text($0) == "it" })
    else { return false }
    return !rest.contains { $0 > now && Self.over.contains(text($0)) }
  }

  private static let same: WordSet = [
    "in", "on", "into", "down", "both", "its", "also", "even", "every", "the", "too", "with", "all",
    "always", "constantly", "worse", "more",
  ]
  private static let over: WordSet = [
    "gone", "fine", "better", "not", "no", "none", "nothing", "ok", "okay", "stopped", "improved",
    "dont", "doesnt", "isnt", "normal", "well", "away", "never", "all", "good", "settled", "havent",
    "hasnt", "rarely", "hardly",
  ]

  /// What the segment tells is long ago, unless it began then and is still so.
  private mutating func endSegment(at mark: Int, in sentence: Range<Int>) {
    let segment = places[mark].segment
    var first = mark
    while first > sentence.lowerBound, places[first - 1].segment == segment { first -= 1 }
    var last = mark
    while last + 1 < sentence.upperBound, places[last + 1].segment == segment { last += 1 }
    let isAnymore = text(mark) == "anymore" || text(mark) == "any"
    if isAnymore {
      for index in first...mark where places[index].denial == .denied {
        places[index].denial = .over
      }
      return
    }
    if first > sentence.lowerBound, items[first].pause == .comma, last - first < 6,
      !(first...last).contains(where: { hasMeaning($0) }), beginsNothing(first)
    {
      // "I had numbness in my leg, years ago".
      let before = places[first - 1].segment
      first -= 1
      while first > sentence.lowerBound, places[first - 1].segment == before { first -= 1 }
    }
    if (first...last).contains(where: { Self.lasts.contains(text($0)) }) { return }
    // "Numb from a fall years ago": only what follows "from" is over.
    let origin = (first...mark).last { Self.origins.contains(text($0)) }
    let start = origin ?? first
    for index in start...last {
      if index < mark, origin == nil, Self.presentVerbs.contains(text(index)),
        text(index + 1) != "had",
        !items[index].isCovered
      {
        break
      }
      places[index].isPast = true
    }
  }

  private func hasMeaning(_ index: Int) -> Bool {
    !items[index].concepts.isEmpty || !items[index].signs.isEmpty
  }

  private func beginsNothing(_ index: Int) -> Bool {
    ![.subject, .turn, .possessive].contains(items[index].role)
  }

  private static let lasts: WordSet = [
    "started", "began", "since", "ever", "still", "onset", "start", "begun", "ongoing", "again",
  ]
  private static let origins: WordSet = ["from", "after", "following", "due", "because"]
  private static let presentVerbs: WordSet = [
    "is", "are", "have", "has", "get", "gets", "feel", "feels", "am", "im", "goes", "its",
    "getting",
    "now",
  ]

  /// "It went away", "that's gone", "has cleared up".
  private func isGone(_ index: Int, in sentence: Range<Int>) -> Bool {
    let next = text(index + 1)
    let isAtEnd = index + 1 >= items.count || items[index + 1].pause != .none
    let isGone =
      switch text(index) {
      case "went", "gone":
        next == "away" || (text(index) == "gone" && (isAtEnd || Self.ends.contains(next)))
      case "cleared", "resolved", "disappeared", "subsided", "vanished", "healed", "passed":
        next != "out"
      case "stopped": isAtEnd || Self.ends.contains(next)
      case "back": next == "to" && text(index + 2) == "normal"
      case "now": isAtEnd && isWellNow(index, in: sentence)
      default: false
      }
    guard isGone, places[index].denial == .none else { return false }
    // "Some of the swelling has gone" leaves the rest.
    if (max(sentence.lowerBound, index - 7)..<index).contains(where: {
      Self.parts.contains(text($0))
    }) {
      return false
    }
    for before in max(sentence.lowerBound, index - 4)..<index {
      if ["until", "if", "when", "till", "hope", "hoping"].contains(text(before)) { return false }
    }
    return !(index..<min(sentence.upperBound, index + 12)).contains {
      ["again", "returned", "still", "returns", "recurred"].contains(text($0))
        || (text($0) == "back"
          && ["came", "come", "comes", "its", "is", "coming"].contains(text($0 - 1)))
    }
  }

  /// "It was numb but it's fine now": after a word of the past.
  private func isWellNow(_ index: Int, in sentence: Range<Int>) -> Bool {
    index - sentence.lowerBound > 3 && Self.well.contains(text(index - 1))
      && ["its", "thats", "it", "is", "theyre", "feels", "all"].contains(text(index - 2))
      && (sentence.lowerBound..<index - 2).contains {
        ["was", "were", "had", "went"].contains(text($0))
      }
  }

  private static let well: WordSet = ["fine", "ok", "okay", "normal", "alright", "good", "clear"]
  private static let parts: WordSet = [
    "some", "part", "most", "much", "half", "partly", "mostly", "almost", "nearly", "bit",
  ]
  private static let ends: WordSet = [
    "now", "completely", "since", "after", "within", "by", "and", "again", "but", "totally",
    "fully",
  ]

  private mutating func endBefore(_ mark: Int, in sentence: Range<Int>) {
    let segment = places[mark].segment
    var first = mark
    while first > sentence.lowerBound, places[first - 1].segment == segment { first -= 1 }
    let opening = (first..<mark).prefix(3).map(text)
    let pointsBack =
      opening.contains {
        ["it", "its", "that", "thats", "they", "this", "which", "theyve"].contains($0)
      }
    for index in (pointsBack ? sentence.lowerBound : first)..<mark { places[index].isGone = true }
  }

  // What is only asked or supposed.

  private mutating func readSuppositions(_ sentence: Range<Int>) {
    let isQuestion =
      sentence.upperBound < items.count && items[sentence.upperBound].pause == .question
    let asks = isQuestion || Self.openings.contains(text(sentence.lowerBound))
    var lastSegment = places[sentence.lowerBound].segment
    if isQuestion { lastSegment = places[sentence.upperBound - 1].segment }
    let isInverted = isQuestion && Self.openings.contains(text(sentence.lowerBound))
    var supposed: Int?
    for index in sentence {
      let place = places[index]
      if !items[index].isCovered, supposes(index) { supposed = place.segment }
      if supposed == place.segment { places[index].isSupposed = true }
      if asks, isInverted || (isQuestion && place.segment == lastSegment) {
        places[index].isSupposed = true
      }
    }
    // "Numb, maybe": a doubt that follows closely.
    for index in sentence where items[index].role == .doubt && !items[index].isCovered {
      guard supposes(index), index + 1 >= items.count || items[index + 1].pause != .none else {
        continue
      }
      for before in max(sentence.lowerBound, index - 4)..<index { places[before].isSupposed = true }
    }
  }

  private func supposes(_ index: Int) -> Bool {
    guard items[index].traits.contains(.supposing) else { return false }
    let next = text(index + 1)
    // "As you might have noticed" doubts nothing.
    if text(index - 1) == "you", ["could", "may", "might"].contains(text(index)) { return false }
    switch text(index) {
    case "could":
      return ["be", "it", "this", "that", "have", "i", "mean", "there", "these"].contains(next)
    case "may":
      return !["in", "since", "last", "this", "early", "late", "from"].contains(text(index - 1))
    case "should": return ["i", "we", "it"].contains(next)
    case "if":
      return text(index - 1) == "what" || text(index - 1) == "as"
        || ["its", "this", "thats", "there"].contains(next)
        || (["i", "it"].contains(next)
          && ["had", "was", "were", "is", "have", "got"].contains(text(index + 2)))
    case "case": return text(index - 1) == "in" || text(index - 1) == "just"
    // "No sign of a bruise" denies it.
    case "signs", "sign", "symptoms", "symptom":
      return next == "of" && places[index].denial != .denied
    case "checked", "check", "tested", "test", "scanned", "screened", "screening", "looked", "ask",
      "asked",
      "asking", "read", "reading", "google", "googled", "googling":
      return ["for", "about", "that", "it", "up", "on"].contains(next)
        || text(index).hasPrefix("goog")
    case "ruled": return next == "out" && places[index].denial != .denied
    case "rule", "ruling": return next == "out"
    default: return items[index].role == .doubt
    }
  }

  private static let openings: WordSet = [
    "is", "are", "do", "does", "did", "could", "should", "can", "will", "would", "what", "why",
    "how", "when",
    "could", "might", "am", "isnt", "whats", "has", "have", "was",
  ]
}
