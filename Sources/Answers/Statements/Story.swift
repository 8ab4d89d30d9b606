/// A text as the readers of statements see it: its words with their notions, how each word stands,
/// and the amounts, all cut into segments and sentences.
struct Story {
  let words: Words
  let today: CalendarDay?
  private(set) var items: [MentionItem] = []
  /// What the phrase that begins at each item means.
  private(set) var notions: [Notions] = []
  /// What each word means by itself, inside a phrase too.
  private(set) var plainNotions: [Notions] = []
  /// All that any phrase means, to be looked at first.
  private(set) var allNotions: Notions = []
  /// Whether there is an "it" that may be the pain.
  private(set) var saysIt = false
  private(set) var amounts: [StoryAmount] = []
  /// The stretches between pauses, "but", "because" and new subjects.
  private(set) var segments: [Range<Int>] = []
  private(set) var sentences: [Range<Int>] = []
  private var places: [MentionStanding.Place] = []
  private var segmentOfItem: [Int] = []
  private var sentenceOfItem: [Int] = []
  private var standing = StoryStanding()

  /// Nil for a text without a word that means anything here.
  init?(_ words: Words, today: CalendarDay?) {
    guard words.count < 4000, !words.isCode else { return nil }
    (self.words, self.today) = (words, today)
    guard let phrases = StoryPhrases(words) else { return nil }
    (items, notions, plainNotions) = (phrases.items, phrases.notions, phrases.plainNotions)
    (allNotions, saysIt) = (phrases.allNotions, phrases.saysIt)
    findAmounts()
    places = MentionStanding(items).places
    divide()
    keepOnsets()
    standing = StoryStanding(of: self)
  }

  // Asking about one item.

  /// Where the text of items ends; the sentinel stands there.
  var end: Int { items.count - 1 }

  func text(_ index: Int) -> String { items.indices.contains(index) ? items[index].text : "" }

  func has(_ notion: Notion, _ index: Int) -> Bool {
    notions.indices.contains(index) && notions[index].has(notion)
  }

  /// Whether the word means this by itself, whatever phrase it stands in.
  func isPlainly(_ wanted: Notions, _ index: Int) -> Bool {
    plainNotions.indices.contains(index) && !plainNotions[index].isDisjoint(with: wanted)
  }

  func segment(of index: Int) -> Range<Int> { segments[segmentOfItem[index]] }
  func sentence(of index: Int) -> Range<Int> { sentences[sentenceOfItem[index]] }

  /// The segment before this item's, in the same sentence.
  func segmentBefore(_ index: Int) -> Range<Int>? {
    let number = segmentOfItem[index] - 1
    guard number >= 0, sentence(of: segments[number].lowerBound) == sentence(of: index) else {
      return nil
    }
    return segments[number]
  }

  /// The segment after this item's, in the same sentence.
  func segmentAfter(_ index: Int) -> Range<Int>? {
    let number = segmentOfItem[index] + 1
    guard number < segments.count, sentence(of: segments[number].lowerBound) == sentence(of: index)
    else { return nil }
    return segments[number]
  }

  /// The item after the phrase that begins here.
  func end(of index: Int) -> Int { index + max(1, items[index].length) }

  /// Neither asked, supposed, wished for, over, nor someone else's; it may be denied.
  func isOwn(_ index: Int) -> Bool {
    let place = places[index]
    return !place.isOther && !place.isPast && !place.isSupposed && !standing.isElsewhere(index)
  }

  /// Said, and not denied in any way.
  func isSaid(_ index: Int) -> Bool {
    isOwn(index) && (places[index].denial == .none || isUndone(index))
  }

  /// Plainly denied.
  func isDenied(_ index: Int) -> Bool {
    isOwn(index) && places[index].denial == .denied && !isUndone(index)
  }

  /// "I can't sit without pain": a denial that another one undoes.
  private func isUndone(_ index: Int) -> Bool {
    guard let without = before(index, 8).last(where: { text($0) == "without" }) else {
      return false
    }
    return contains(.cannot, in: before(without, 12))
      || contains(word: "never", in: before(without, 5))
  }

  func isSomeoneElse(_ index: Int) -> Bool { places[index].isOther }
  func isAsked(_ index: Int) -> Bool { places[index].isSupposed }
  func isWish(_ index: Int) -> Bool { standing.isWished(index) }

  /// Whether figures follow the item without a blank, so that it is a part of a name: "36F6".
  func isInsideName(_ index: Int) -> Bool {
    let next = items[index].tokens.upperBound
    return words.isJoined(next) && words.kind(next) != .mark
  }

  // Asking about a stretch.

  func first(_ notion: Notion, in range: Range<Int>) -> Int? {
    range.first { notions[$0].has(notion) }
  }

  func contains(_ notion: Notion, in range: Range<Int>) -> Bool { first(notion, in: range) != nil }

  func contains(any wanted: Notions, in range: Range<Int>) -> Bool {
    range.contains { !notions[$0].isDisjoint(with: wanted) }
  }

  /// The same, for words inside phrases too.
  func contains(plainly wanted: Notions, in range: Range<Int>) -> Bool {
    range.contains { !plainNotions[$0].isDisjoint(with: wanted) }
  }

  func contains(word: String, in range: Range<Int>) -> Bool {
    range.contains { items[$0].text == word }
  }

  /// Whether one of a few words stands here; a short list is searched faster than a set is made.
  func contains(anyWord wanted: [String], in range: Range<Int>) -> Bool {
    range.contains { index in
      let text = items[index].text
      return wanted.contains { $0 == text }
    }
  }

  func contains(anyWord wanted: WordSet, in range: Range<Int>) -> Bool {
    range.contains { wanted.contains(items[$0].text) }
  }

  /// The amounts that begin in this stretch.
  func amounts(in range: Range<Int>) -> ArraySlice<StoryAmount> {
    var (low, high) = (0, amounts.count)
    while low < high {
      let middle = (low + high) / 2
      if amounts[middle].items.lowerBound < range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return amounts[low...].prefix { $0.items.lowerBound < range.upperBound }
  }

  /// Up to so many items before this one, within its segment.
  func before(_ index: Int, _ count: Int) -> Range<Int> {
    max(segment(of: index).lowerBound, index - count)..<index
  }

  /// Up to so many items from this one on, within its segment.
  func from(_ index: Int, _ count: Int) -> Range<Int> {
    guard index < end else { return end..<end }
    return index..<min(segment(of: index).upperBound, index + count)
  }

  /// The same, for an item that follows another; empty where a segment begins between the two.
  func after(_ index: Int, _ count: Int) -> Range<Int> {
    guard index < end, index > segment(of: index).lowerBound else { return index..<index }
    return from(index, count)
  }

  /// Whether the text speaks of a pain, of where one may be or of when there is none.
  var saysPain: Bool {
    !allNotions.isDisjoint(
      with: Notions.sites.union(
        Notions(.pain, .worse, .bodyHalf, .fine, .eases, .settles, .spreads, .stiff)))
  }

  /// The item before an amount and its small words: the "for" of "for about 3 weeks".
  func lead(of range: Range<Int>) -> Int {
    var lead = range.lowerBound - 1
    while lead >= 0, Self.softeners.contains(text(lead)), items[lead + 1].pause == .none {
      lead -= 1
    }
    return lead
  }

  /// The sentence before this item's; nil for the first.
  func sentenceBefore(_ index: Int) -> Range<Int>? {
    let number = sentenceOfItem[index] - 1
    return number >= 0 ? sentences[number] : nil
  }

  /// The sentence after this item's; nil for the last.
  func sentenceAfter(_ index: Int) -> Range<Int>? {
    let number = sentenceOfItem[index] + 1
    return number < sentences.count && sentences[number].lowerBound < end
      ? sentences[number].clamped(to: 0..<end) : nil
  }

  /// What was typed from the first of these items to the last.
  func original(_ range: Range<Int>) -> String {
    guard !range.isEmpty else { return "" }
    let tokens = items[range.lowerBound].tokens.lowerBound
    return words.original(tokens..<items[range.upperBound - 1].tokens.upperBound)
  }

  // Making one.

  private mutating func findAmounts() {
    let found = words.storyAmounts(on: today)
    guard !found.isEmpty else { return }
    var itemOfToken = Array(repeating: end, count: words.count + 1)
    for index in items.indices.reversed() {
      for token in items[index].tokens { itemOfToken[token] = index }
    }
    for token in itemOfToken.indices.reversed().dropFirst()
    where words.kind(token) == .mark { itemOfToken[token] = itemOfToken[token + 1] }
    for (kind, tokens) in found {
      let range = itemOfToken[tokens.lowerBound]..<itemOfToken[tokens.upperBound]
      guard !range.isEmpty else { continue }
      amounts.append(StoryAmount(kind: kind, items: range))
      // "Maybe 4" is a 4; the small words of an amount say nothing by themselves.
      var first = range.lowerBound
      while first > 0, items[first].pause == .none, Self.softeners.contains(text(first - 1)) {
        first -= 1
        items[first].role = .small
        items[first].isCovered = true
      }
      for index in range {
        items[index].role = .small
        // "Since mid May": a month supposes nothing.
        items[index].traits.remove(.supposing)
      }
      for index in range.dropFirst() where items[index].pause == .comma {
        items[index].pause = .none
      }
    }
  }

  private static let softeners: WordSet = [
    "maybe", "perhaps", "possibly", "probably", "about", "around", "a", "an", "roughly", "mabye",
    "only", "just", "like", "nearly", "almost", "approximately", "bout",
  ]

  /// "The pain came on a year ago": long ago, and not over.
  private mutating func keepOnsets() {
    for amount in amounts where amount.length?.isAgo == true && amount.length?.unit == .year {
      let segment = segment(of: amount.items.lowerBound)
      guard contains(any: Notions(.arose, .began), in: segment),
        contains(any: Notions(.pain).union(.sites), in: sentence(of: segment.lowerBound)),
        !contains(anyWord: ["went", "gone", "cleared", "healed", "resolved"], in: segment)
      else { continue }
      for index in segment { places[index].isPast = false }
    }
  }

  private mutating func divide() {
    var (segment, sentence) = (0, 0)
    segmentOfItem = Array(repeating: 0, count: items.count)
    sentenceOfItem = segmentOfItem
    for index in items.indices {
      if index > sentence, items[index].pause >= .stop || index - sentence >= Self.longest {
        sentences.append(sentence..<index)
        sentence = index
      }
      let isNew = items[index].pause != .none || index == sentence || beginsSegment(index)
      if index > segment, isNew || index - segment >= Self.longest / 2 {
        segments.append(segment..<index)
        segment = index
      }
      segmentOfItem[index] = segments.count
      sentenceOfItem[index] = sentences.count
    }
    segments.append(segment..<items.count)
    sentences.append(sentence..<items.count)
  }

  /// No one's sentence is longer; without an end, a line without stops would cost its square.
  private static let longest = 80

  private func beginsSegment(_ index: Int) -> Bool {
    guard !items[index].isCovered else { return false }
    switch items[index].text {
    case "and", "plus":
      guard index + 1 < end else { return false }
      let next = items[index + 1]
      return next.role == .subject || next.role == .possessive || next.role == .negator
        || ["now", "also", "is", "has", "then", "when", "after", "if"].contains(next.text)
    case "so":
      return text(index - 1) != "or" && ["i", "im", "ive", "its", "my"].contains(text(index + 1))
    default: return Self.splitters.contains(items[index].text)
    }
  }

  private static let splitters: WordSet = [
    "but", "although", "though", "tho", "however", "except", "because", "cos", "cuz", "then", "yet",
    "whereas",
  ]
}
