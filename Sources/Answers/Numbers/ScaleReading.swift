/// Reads a rating, such as 0 to 10.
struct ScaleReading {
  let words: Words
  let range: ClosedRange<Int>

  /// One rating in the words, and how much it looks like the answer.
  private struct Rating {
    let phrase: NumberPhrase
    let weight: Weight
    /// It is for one activity or hour: "when running", "at rest".
    let isSituated: Bool
    /// It is for the worst times.
    let isWorst: Bool
    /// It "was" so.
    var wasSo = false
    /// It "went down to" this.
    var isArrived = false
  }

  /// Which situation a rating is for: the present one is what was asked.
  private enum Weight: Int, Comparable {
    case past, conditional, plain, present
    static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
  }

  var reading: Reading {
    let ratings = ratings
    guard let top = ratings.map(\.weight).max() else { return withoutNumber }
    // "It started as a four, but it got worse": the four is no answer to how bad it is.
    if top == .past, words.tokens.contains(where: { $0.text == "but" || $0.text == "worse" }) {
      return .notUnderstood
    }
    if ratings.count == 1 { return read(ratings[0].phrase) }
    // "It was an 8 but it went down to a 3": where it came to is where it is.
    if ratings.count == 2, ratings[0].wasSo, ratings[1].isArrived { return read(ratings[1].phrase) }
    var candidates = ratings.filter { $0.weight == top }.map(\.phrase)
    if let first = candidates.first, let last = candidates.last, first != last,
      words.corrects(from: first.tokens.upperBound, to: last.tokens.lowerBound)
    {
      candidates = [last]
    }
    let highest = candidates.map(\.high).max() ?? 0
    // "Usually 3, worst 8": which of them was asked about is for the person to say.
    candidates += ratings.filter { rating in
      rating.weight < top && rating.weight != .past
        && (rating.isSituated || (rating.isWorst && rating.phrase.high > highest))
    }.map(\.phrase).filter { contains($0.high) }
    let distinct = Set(candidates.map(\.high))
    guard let phrase = candidates.first else { return .notUnderstood }
    if distinct.count > 1 {
      if candidates.count == 2, !candidates.contains(where: \.isRange),
        candidates[1].low == candidates[0].low + 1, words.lies(between: candidates)
      {
        return read(low: candidates[0].low, high: candidates[1].low)
      }
      let inside = candidates.map(\.high).filter(contains)
      return inside.isEmpty
        ? .outOfRange(phrase.high) : .ambiguous(inside.prefix(4).map(Answer.number))
    }
    return read(phrase)
  }

  private func contains(_ value: Double) -> Bool {
    value >= Double(range.lowerBound) && value <= Double(range.upperBound)
  }

  private func read(_ phrase: NumberPhrase) -> Reading {
    if let whole = phrase.outOf, whole != Double(range.upperBound) {
      // "4/5" may be a four or five, or four fifths of the scale.
      if whole == phrase.low + 1, contains(phrase.low), contains(whole) {
        return .ambiguous([.number(phrase.low), .number(whole)])
      }
      return .notUnderstood
    }
    // "About half" is half of the scale, if it is anything.
    let isHalf = words[phrase.tokens.lowerBound] == "half" || phrase.isApproximate
    if isHalf, phrase.high == 0.5, phrase.tokens.count <= 2 {
      let middle = Double(range.lowerBound + range.upperBound) / 2
      return .ambiguous([.number(0.5), .number(middle)])
    }
    if contains(phrase.high), contains(phrase.low),
      phrase.bound == .moreThan || phrase.bound == .lessThan
    {
      return .ambiguous([.number(phrase.high)])
    }
    return read(low: phrase.low, high: phrase.high)
  }

  private func read(low: Double, high: Double) -> Reading {
    guard contains(high) else { return .outOfRange(high) }
    guard contains(low) else { return .outOfRange(low) }
    return .understood(.number(high), low == high ? .plain : .higherEnd(low: low, high: high))
  }

  /// The ratings in the words, without those that only describe the scale.
  private var ratings: [Rating] {
    let phrases = words.numberPhrases
    var ratings: [Rating] = []
    var previousEnd = 0
    for phrase in phrases {
      defer { previousEnd = phrase.tokens.upperBound }
      guard words.standsAlone(phrase), !words.describesScale(phrase, range),
        !words.rulesOut(phrase)
      else { continue }
      ratings.append(rating(phrase, after: previousEnd))
    }
    return ratings
  }

  private func rating(_ phrase: NumberPhrase, after previousEnd: Int) -> Rating {
    let end = phrase.tokens.upperBound
    guard phrase.tokens.count < words.count else {
      return Rating(phrase: phrase, weight: .plain, isSituated: false, isWorst: false)
    }
    let before = clause(before: phrase.tokens.lowerBound, after: previousEnd).map { words[$0] }
    let after = (end..<end + 3).map { words[$0] }.prefix { !Self.ends.contains($0) }
    let isPast = (before + after).contains(where: Self.past.contains)
    let isSituated = !isPast && (before + after).contains(where: Self.situations.contains)
    // What stands behind a number is closer to it than what stands before.
    let wasSo = before.contains { ["was", "were"].contains($0) }
    let weight: Weight =
      if after.contains(where: Self.past.contains) {
        .past
      } else if before.contains(where: Self.present.contains)
        || (!wasSo && after.contains(where: Self.present.contains))
      {
        .present
      } else if isPast || (wasSo && after.contains(where: Self.present.contains)) {
        .past
      } else if isSituated || (before + after).contains(where: Self.conditional.contains) {
        .conditional
      } else {
        .plain
      }
    return Rating(
      phrase: phrase, weight: weight, isSituated: isSituated && weight == .conditional,
      isWorst: before.contains("worst"), wasSo: wasSo,
      isArrived: before.prefix(3).contains("to")
        && before.prefix(6).contains(where: Self.arriving.contains))
  }

  /// The tokens of the clause before a number, the number's own neighbours first.
  private func clause(before start: Int, after previousEnd: Int) -> [Int] {
    let tokens = stride(from: start - 1, through: max(previousEnd, start - 17), by: -1)
    return Array(tokens.prefix { ![".", ";", "!", "?", "but"].contains(words[$0]) })
  }

  private static let ends: WordSet = [".", ";", "!", "?", ",", "but", "and", ""]
  private static let present: WordSet = ["now", "today", "currently", "atm", "presently"]
  private static let conditional: WordSet = [
    "sometimes", "worst", "best", "occasionally", "until", "peak", "times", "high",
  ]
  private static let situations: WordSet = [
    "when", "if", "while", "during", "after", "rest", "resting", "sitting", "running", "walking",
    "standing", "lying", "driving", "training", "stairs", "hills", "night", "morning", "evening",
    "bending", "stretching",
  ]
  private static let arriving: WordSet = [
    "went", "gone", "dropped", "came", "come", "fell", "eased", "settled", "improved",
  ]
  private static let past: WordSet = [
    "first", "initially", "started", "beginning", "originally", "yesterday", "previously", "used",
    "ago", "before",
  ]

  /// "No pain" and "none" are 0; anything else without a number is no rating.
  private var withoutNumber: Reading {
    if range.contains(0), words.saysNoneAtAll { return .understood(.number(0), .plain) }
    return words.answersUnsure ? .understood(.notSure, .plain) : .notUnderstood
  }
}

extension Words {
  /// Whether a number belongs to the scale itself: "on a scale of 0 to 10", "out of ten", "10 being".
  fileprivate func describesScale(_ phrase: NumberPhrase, _ range: ClosedRange<Int>) -> Bool {
    let (start, end) = (phrase.tokens.lowerBound, phrase.tokens.upperBound)
    if ["being", "is", "means", "meaning", "as", "=", "was"].contains(self[end]) {
      if self[end] == "being" || ["the", "no", "none", "worst"].contains(self[end + 1]) {
        return true
      }
    }
    if phrase.low <= max(1, Double(range.lowerBound)), phrase.high == Double(range.upperBound),
      phrase.isRange
    {
      return true
    }
    if self[end] == "scale" || self[end] == "point" { return true }
    if phrase.high == Double(range.upperBound) {
      if self[start - 1] == "of", self[start - 2] == "out" { return true }
      if ["outta", "outa"].contains(self[start - 1]) { return true }
    }
    return (max(0, start - 3)..<start).contains { self[$0] == "scale" }
  }

  /// "Not a six", "it isn't quite a 6": whatever the rating is, it isn't this one.
  fileprivate func rulesOut(_ phrase: NumberPhrase) -> Bool {
    guard phrase.bound == .exact else { return false }
    var before = phrase.tokens.lowerBound - 1
    while before > 0, ["a", "an", "quite", "exactly", "really"].contains(self[before]) {
      before -= 1
    }
    // "No, 6"; "5 if not 6".
    return may(.negates, before) && !["no", "without"].contains(self[before])
      && self[before - 1] != "if" && self[before - 1] != "why"
  }

  /// Whether the words are "none", "no pain at all" and the like, and nothing else.
  fileprivate var saysNoneAtAll: Bool {
    let said = tokens.filter { $0.kind == .word && !Self.painFrame.contains($0.text) }
    switch said.first?.text {
    case "none", "nothing", "painless", "nada", "nil", "zilch": return said.count == 1
    case "no", "zero":
      return said.count == 2 && ["pain", "soreness", "hurt"].contains(said[1].text)
    case "pain": return said.count == 2 && said[1].text == "free"
    // "Not at all".
    case "not" where said.count == 1: return tokens.last?.text == "all"
    case "not":
      return said.count == 2 && ["painful", "sore", "hurting", "hurt"].contains(said[1].text)
    case "doesnt", "dont", "didnt": return said.count == 2 && said[1].text == "hurt"
    default: return false
    }
  }

  private static let painFrame: WordSet = [
    "i", "im", "have", "there", "is", "it", "its", "at", "all", "right", "now", "today", "really",
    "any", "whatsoever", "currently", "well", "um", "uh", "of", "honestly", "the", "moment", "a",
    "feel", "got", "ive", "thanks", "thankfully", "absolutely", "so", "in", "me", "am", "just",
  ]

  /// Nothing but blanks, commas and "and" or "or" stands between two numbers.
  fileprivate func lies(between phrases: [NumberPhrase]) -> Bool {
    let gap = phrases[0].tokens.upperBound..<phrases[1].tokens.lowerBound
    return (1...2).contains(gap.count) && gap.allSatisfy { [",", "or", "a"].contains(self[$0]) }
  }

  /// Whether the person takes back what was said: "no wait", "actually", "I mean".
  func corrects(from start: Int, to end: Int) -> Bool {
    guard start < end else { return false }
    return (start..<end).contains { index in
      switch self[index] {
      case "actually", "wait", "sorry", "correction", "rather", "scratch", "oops", "jk", "no",
        "hang", "whoops", "nope":
        true
      case "mean", "meant": ["i", "i mean"].contains(self[index - 1])
      case "make": self[index + 1] == "that" || self[index + 1] == "it"
      default: false
      }
    }
  }
}
