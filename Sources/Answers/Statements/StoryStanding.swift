/// Which words of a story tell nothing of the person's own pain today: what is wished for or would
/// be, what is only said to be so, what is long over, and what is wrong elsewhere in the body.
struct StoryStanding {
  private var wished: [Bool] = []
  private var told: [Bool] = []

  /// How nothing stands in an empty story.
  init() {}

  init(of story: Story) {
    wished = Array(repeating: false, count: story.items.count)
    told = wished
    for segment in story.segments {
      readWishes(segment, of: story)
      if Self.isOld(segment, of: story) || Self.isOfOtherPart(segment, of: story) {
        for index in segment { told[index] = true }
      }
    }
    for sentence in story.sentences { readHearsay(sentence, of: story) }
  }

  /// Whether it is wished for, or would be.
  func isWished(_ index: Int) -> Bool { wished[index] }

  /// Whether it tells nothing of this pain, for any reason.
  func isElsewhere(_ index: Int) -> Bool { wished[index] || told[index] }

  // What is not so.

  /// What comes after "I want to", and what would be.
  private mutating func readWishes(_ segment: Range<Int>, of story: Story) {
    var wishes = false
    for index in segment {
      if story.has(.wish, index) || Self.isHypothetical(index, in: story)
        || Self.asks(index, in: story)
      {
        wishes = true
      }
      wished[index] = wishes
    }
  }

  private static func isHypothetical(_ index: Int, in story: Story) -> Bool {
    let next = story.text(index + 1)
    switch story.text(index) {
    case "would", "wouldnt":
      // "That would be about ten weeks ago" is when it was.
      if next == "be", ["that", "it", "this"].contains(story.text(index - 1)),
        story.amounts(in: story.after(index + 1, 6)).contains(where: {
          $0.number == nil && ($0.moment != nil || $0.length?.isAgo == true)
        })
      {
        return false
      }
      // "It would hang around for a day" is what it did.
      return ![
        "say", "rate", "give", "call", "put", "describe", "guess", "estimate", "score", "hang",
        "linger", "ache", "hurt", "last", "ease", "settle",
      ].contains(next)
    case "will", "ill": return story.text(index - 1) != "it"
    case "imagine", "suppose", "pretend", "should": return true
    case "going":
      return next == "to"
        && ["was", "were", "im", "am", "not", "are"].contains(story.text(index - 1))
    case "if":
      return ["i", "it", "she", "he"].contains(next)
        && ["had", "ran", "were", "was", "did", "went", "stopped", "sat", "could", "stretched"]
          .contains(story.text(index + 2))
    default: return false
    }
  }

  /// "Can I", "is it": a question, with or without its mark.
  private static func asks(_ index: Int, in story: Story) -> Bool {
    let pause = story.items[index].pause
    let isFirst = pause >= .stop || ["and", "so"].contains(story.text(index - 1))
    guard isFirst || pause == .comma else { return false }
    switch story.text(index) {
    // "Did my exercises for two months."
    case "did" where story.text(index + 1) == "my" && pause != .comma:
      let sentence = story.sentence(of: index)
      return story.items[min(sentence.upperBound, story.end)].pause == .question
    case "can", "could", "do", "does", "did", "is", "are", "will", "would", "should", "may",
      "shall":
      return ["i", "it", "this", "that", "my", "there", "you", "the", "we"].contains(
        story.text(index + 1))
    case "what", "why", "how": return pause >= .stop && story.text(index + 1) != "hurts"
    default: return false
    }
  }

  /// "They say running hills causes it", "my coach is a runner": until the person speaks of
  /// themselves again.
  private mutating func readHearsay(_ sentence: Range<Int>, of story: Story) {
    var isHearsay = false
    for index in sentence {
      let word = story.text(index)
      if MentionGrammar.oneself.contains(word) || word == "my" || word == "our" {
        isHearsay = false
      }
      let next = story.text(index + 1)
      switch word {
      case "they", "people", "google", "internet":
        isHearsay = isHearsay || ["say", "says", "reckon", "recommend"].contains(next)
      case "read", "heard":
        isHearsay =
          isHearsay
          || ["i", "ive"].contains(story.text(index - 1))
            && ["that", "it", "running", "about"].contains(next)
      case "coach", "trainer", "instructor", "teacher":
        isHearsay =
          isHearsay
          || ["my", "our", "the"].contains(story.text(index - 1))
            && ["is", "was", "runs", "does", "has", "had"].contains(next)
      default: break
      }
      if isHearsay { told[index] = true }
    }
  }

  // What is over.

  /// "In 2019 I had the other side": an old year, or "last time", without a word of beginning.
  private static func isOld(_ segment: Range<Int>, of story: Story) -> Bool {
    let isOld = segment.contains { index in
      let (word, next, before) = (story.text(index), story.text(index + 1), story.text(index - 1))
      let isYear = (1900...2100).contains(Int(word) ?? 0) && word.utf8.count == 4
      let isNamed = isYear && ["in", "of", "from", "during", "around"].contains(before)
      return isNamed || (word == "last" && next == "time")
        || (word == "previous" && next != "week")
        || (word == "last" && next == "year" && !["since", "the"].contains(before))
        || (word == "years" && ["ago", "back"].contains(next))
        || (word == "other" && ["side", "leg"].contains(next))
    }
    guard isOld else { return false }
    return !story.contains(any: Notions(.began, .arose), in: segment)
      && !story.contains(anyWord: ["since", "still", "ever", "now"], in: segment)
  }

  // What is wrong elsewhere.

  /// "My knee has been sore for two weeks": another part of the body has this, and not the pain.
  private static func isOfOtherPart(_ segment: Range<Int>, of story: Story) -> Bool {
    guard story.allNotions.has(.elsewhere),
      let part = story.first(.elsewhere, in: segment),
      !story.contains(plainly: ownParts, in: segment),
      !story.contains(any: Notions(.spreads, .tingles), in: segment),
      !story.contains(anyWord: reaching, in: story.before(part, 3))
    else { return false }
    return story.contains(
      plainly: Notions(.pain, .stiff, .began, .arose, .injured), in: segment)
      || story.contains(anyWord: repaired, in: segment)
  }

  private static let ownParts = Notions.sites.union(Notions(.bodyHalf, .thigh, .leg))

  private static let reaching = [
    "to", "into", "down", "above", "behind", "below", "past", "towards", "near", "past", "beyond",
  ]

  private static let repaired: WordSet = [
    "broke", "broken", "fractured", "sprained", "twisted", "operated", "operation", "surgery",
    "replaced", "replacement", "rolled", "dislocated", "went",
  ]
}
