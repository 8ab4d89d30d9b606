import Answers
import Guidance

/// The words of a line as far as its form goes: does it ask, and about what?
struct QuestionShape {
  private let line: PhraseLine
  /// Its last mark is a question mark.
  let isMarked: Bool
  /// It was asked for in so many words: "tell me how long ...".
  private(set) var isRequest = false
  private var range: Range<Int>

  init(_ line: PhraseLine) {
    self.line = line
    isMarked = line.texts.last == "?"
    range = line.withoutCourtesies
    dropPrefaces()
  }

  private var texts: [String] { Array(line.texts[range]) }

  /// True when no mark parts the line in two, as in "do I? yes" and "why not, yes".
  var isOneSentence: Bool {
    !range.isEmpty && !range.contains { line.isMark($0) && ",.;:!?()".contains(line.texts[$0]) }
  }

  /// "Sorry, ", "hang on - ", "but ": what may stand before a question.
  private mutating func dropPrefaces() {
    while let first = range.first,
      let preface = Self.prefaces[line.texts[first]]?.first(where: { preface in
        range.count > preface.count
          && line.texts[range].starts(with: preface)
          // "Ok to run?" asks leave.
          && line.texts[first + preface.count] != "to"
      })
    {
      range.removeFirst(preface.count)
      while let first = range.first, line.isMark(first) { range.removeFirst() }
    }
  }

  /// Drops "can you tell me" and the like; false when nothing of the kind opens the line.
  mutating func dropRequest() -> Bool {
    guard let gap = Self.requests.gaps(in: line, range)?.last else { return false }
    (range, isRequest) = (gap, true)
    return true
  }

  func matches(_ patterns: PhraseBook) -> Bool { patterns.matches(line, range) }

  /// What stands in the first gap of each pattern whose shape the line has.
  func names(_ patterns: PhraseBook) -> [AskedName] {
    patterns.patterns(for: line, range).compactMap { pattern in
      pattern.gaps(in: line, range)?.first.map { AskedName(line.words, $0) }
    }
  }

  /// True when the words stand in the order of a question, or ask in so many words.
  var asks: Bool {
    let texts = texts
    guard let first = texts.first, texts.count > 1 else { return false }
    let second = texts[1]
    if ["what", "how"].contains(first), second == "about" { return texts.count > 2 }
    if first == "what", second == "if" { return texts.count > 3 }
    if isRequest { return Self.clauseOpenings.contains(first) }
    if isMarked, Self.shortOpenings.contains(first) { return true }
    // A sentence that goes on to say when or why is more often an answer.
    guard isMarked || Self.turns.isDisjoint(with: texts) else { return false }
    switch first {
    case "when", "where", "why": return asks(texts, at: 1)
    case "how"
    where second == "long" && ["till", "until", "before"].contains(texts.dropFirst(2).first):
      return texts.count > 4 && !Self.auxiliaries.isDisjoint(with: texts)
    case "how":
      return asks(texts, at: 1)
        || (!Self.subjects.contains(second) && (2...4).contains { asks(texts, at: $0) })
    case "what", "which", "who": return asksWhat(texts)
    case "whats", "whens", "hows", "wheres", "whos":
      return isMarked || (Self.subjects.contains(second) && !texts.contains(where: Self.isBeing))
    case "does":
      return isMarked || (Self.subjects.contains(second) && second != "it")
        || (texts.count > 2 && Self.outcomes.contains(texts[2]))
    case "do", "did", "have", "has":
      return second != "it" && second != "them"
        && (isMarked || ["i", "you", "we"].contains(second))
    default:
      // "Will stretching help", "is running ok"; not "is running downhill".
      if ["is", "will", "would", "should"].contains(first), second.hasSuffix("ing"),
        let last = texts.last, texts.count > 2
      {
        return isMarked || first == "will" || Self.verdicts.contains(last)
      }
      if Self.auxiliaries.contains(first) { return isMarked || Self.subjects.contains(second) }
      // "Shouldn't I stretch?", but not "can't run".
      return isMarked && Self.denials.contains(first) && Self.subjects.contains(second)
    }
  }

  /// An auxiliary stands here, and what it is about comes after it.
  private func asks(_ texts: [String], at index: Int) -> Bool {
    guard texts.indices.contains(index + 1), Self.auxiliaries.contains(texts[index])
    else { return false }
    return isMarked || Self.subjects.contains(texts[index + 1])
  }

  /// "What should I do", "what exercises can I do"; not "what I did was run", "what hurts is it".
  private func asksWhat(_ texts: [String]) -> Bool {
    guard !Self.subjects.contains(texts[1]) else { return false }
    if isMarked, texts[0] == "which" || Self.causes.contains(texts[1]) { return true }
    let beings = texts.count(where: Self.isBeing)
    if asks(texts, at: 1) { return isMarked || beings < 2 }
    return beings == 0 && (2...5).contains { asks(texts, at: $0) }
  }

  /// "Could it be both?" and "can I say 4?" are answers, put carefully.
  var isTentative: Bool {
    let texts = texts
    return Self.guesses.contains { texts.starts(with: $0) }
      || texts.contains { ["say", "skip", "answer"].contains($0) }
  }

  /// True unless it may be a number, or asks the conversation to do something.
  var isAboutCare: Bool {
    range.count > 2 && !line.words.tokens[range].contains { $0.kind == .figures }
      && Self.doings.isDisjoint(with: texts)
  }

  /// The topic that tells about this.
  var topic: Topic? {
    // "About" is the name of a topic, but "what about ice" doesn't ask for it.
    let about = texts.firstIndex(of: "about").map { range.lowerBound + $0 }
    let asked = about.map {
      line.words.original(range.lowerBound..<$0) + " "
        + line.words.original($0 + 1..<range.upperBound)
    }
    let named = Topic.named(asked ?? line.words.original(range))
    // What these are called is said of much else too.
    if let named, !["pain", "pattern", "outlook"].contains(named.id) { return named }
    let plain = " \(texts.joined(separator: " ")) "
    let id = Self.topics.first { $0.phrases.contains { plain.contains(" \($0) ") } }?.id
    return id.flatMap { id in Topic.all.first { $0.id == id } } ?? named
  }
}

extension QuestionShape {
  static func isBeing(_ word: String) -> Bool { ["is", "are", "was", "were"].contains(word) }

  private static let prefaces: [String: [[String]]] = Dictionary(
    grouping: [
      "sorry", "ok", "okay", "um", "uh", "er", "erm", "hm", "hmm", "wait", "wait a minute",
      "hang on",
      "hold on", "but", "and", "so", "please", "well", "oh", "hi", "hello", "hey", "quick question",
      "one question", "a question", "question", "just wondering", "first", "before i answer",
      "excuse me", "one thing", "by the way", "btw", "also", "eh", "huh",
    ].map { $0.split(separator: " ").map(String.init) }.sorted { $0.count > $1.count }
  ) { $0[0] }

  static let prefaceOpenings = Set(prefaces.keys)

  private static let requests: PhraseBook = [
    "[please] (can|could|would|will) you [please] (tell|remind) me [please] [more] _",
    "[please] (can|could|would|will) you [please] (explain|say) [to me] _",
    "[please] tell me [more] _",
    "(i want|i would like|id like|i need|i wanted) to (know|ask) [you] _", "may i ask _",
    "(can|could) i [just] ask [you] _", "(i was|im|i am) [just] wondering _", "i wonder _",
    "do you know _", "any idea _", "do you think _",
  ]

  /// What a request goes on with.
  private static let clauseOpenings: Set<String> = [
    "about", "what", "how", "when", "why", "where", "which", "who", "if", "whether", "whats", "is",
    "can", "should", "will", "does", "do", "i", "it", "running", "stretching", "sitting",
  ]

  private static let auxiliaries: Set<String> = [
    "can", "could", "should", "shall", "will", "would", "may", "might", "must", "am", "is", "are",
    "do", "does", "did", "was", "were", "have", "has",
  ]

  private static let denials: Set<String> = [
    "cant", "couldnt", "shouldnt", "wont", "wouldnt", "isnt", "arent", "dont", "doesnt", "didnt",
  ]

  private static let subjects: Set<String> = [
    "i", "it", "this", "that", "there", "we", "you", "they", "my", "the", "these", "those", "your",
  ]

  private static let causes: Set<String> = ["helps", "causes", "caused", "works", "happens"]

  private static let verdicts: Set<String> = [
    "ok", "okay", "bad", "good", "safe", "allowed", "fine", "harmful", "alright", "helpful", "help",
  ]

  /// After these, without a question mark, a line that looks like a question seldom is one.
  private static let turns: Set<String> = [
    "because", "but", "only", "sometimes", "while", "after", "usually", "mostly", "mainly", "yes",
    "no", "yeah", "nope", "cos", "cause",
  ]

  /// What "does it" is followed by in a question: "it does it when I sit" has none of these.
  private static let outcomes: Set<String> = [
    "heal", "get", "go", "take", "need", "help", "make", "last", "ever", "always", "mean", "come",
    "really", "hurt", "matter", "work",
  ]

  /// What a question without a verb begins with: "any exercises for it?", "ok to run?"
  private static let shortOpenings: Set<String> = [
    "any", "ok", "okay", "alright", "worth", "allowed", "safe",
  ]

  private static let guesses: [[String]] = [
    ["could", "it", "be"], ["would", "that", "be"], ["would", "it", "be"], ["might", "it", "be"],
    ["could", "that", "be"], ["is", "it", "when"], ["is", "it", "if"], ["is", "it", "because"],
  ]

  /// What the conversation can be asked to do.
  private static let doings: Set<String> = [
    "skip", "stop", "quit", "back", "repeat", "change", "save", "print", "continue", "question",
    "questions", "undo", "restart", "again", "both", "left", "right",
  ]

  /// What people say when they mean a topic without naming it.
  private static let topics: [(id: String, phrases: [String])] = [
    (
      "about",
      [
        "are you a", "are you real", "are you human", "who are you", "what are you", "who made",
        "who wrote", "real person", "robot", "bot", "evidence", "trust you",
        "trust this",
      ]
    ),
    (
      "pattern",
      [
        "have i got", "wrong with me", "causing", "causes", "caused", "did it start",
        "does it hurt", "tendon",
      ]
    ),
    (
      "outlook",
      [
        "heal", "heals", "cure", "cured", "recover", "go away", "goes away", "went away", "get rid",
        "permanent", "forever", "improve", "come back", "back to normal", "better", "fix itself",
      ]
    ),
    (
      "rest", ["walk", "walking", "train", "training", "sport", "sports", "football", "active"]
    ),
    ("sitting", ["drive", "car", "sofa", "stool", "stand", "standing desk"]),
    ("injections", ["ultrasound", "x ray", "xray", "steroid", "cortisone", "shot"]),
    (
      "physio",
      [
        "doctor", "gp", "appointment", "see someone", "see a specialist", "who should i see",
      ]
    ),
    (
      "safety-net",
      [
        "serious", "dangerous", "worry", "worrying", "emergency", "hospital", "a & e",
        "something bad", "something worse", "be ok", "be okay", "be alright", "be all right",
      ]
    ),
  ]
}
