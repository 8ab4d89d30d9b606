/// A clause that answers without the word yes or no: "I do", "not really", "I don't smoke".
struct YesNoStatement {
  let words: Words
  /// The clause without the fillers at its start.
  let clause: Range<Int>

  /// True for yes, false for no, nil for neither.
  var isYes: Bool? {
    if let isYes = withoutSubject { return isYes }
    if let isYes = YesNoIdiom.isYes(clause, of: words) { return isYes }
    if let isYes = seeming { return isYes }
    if lacksSymptom || declinesToSay || knowsOfNone || isUnwilling { return false }
    if clause.count == 1, first == 0, words.count <= 2,
      !["is", "are", "was", "were"].contains(word(0)), Self.auxiliaries.contains(word(0))
    {
      return true
    }
    guard let verb = verbAfterSubject else {
      return ["ive", "had", "got", "theres"].contains(word(0))
        ? holding(from: first) ?? amounts(from: word(1) == "got" ? first + 1 : first) : nil
    }
    return statement(from: verb) ?? holding(from: verb) ?? amounts(from: verb)
  }

  var first: Int { clause.lowerBound }
  func word(_ offset: Int) -> String {
    clause.contains(first + offset) ? words[first + offset] : ""
  }
  func isLast(_ index: Int) -> Bool { index + 1 >= clause.upperBound }

  /// "Not at all", "probably not", "a little", "I think so".
  private var withoutSubject: Bool? {
    let last = clause.upperBound - 1
    if words[last] == "not", clause.count <= 5 {
      // "I can't not"
      if (first..<last).contains(where: { words.may(.negates, $0) }) { return nil }
      return Self.beforeNotAlways.contains(word(0)) ? nil : false
    }
    if words[clause.upperBound] == "so" {
      if words[last] == "afraid" { return true }
      if let thought { return thought }
    }
    if let isYes = narrowed { return isYes }
    switch word(0) {
    case "by" where word(1) == "no" && word(2) == "means": return false
    case "by" where word(1) == "all" && word(2) == "means": return true
    case "nothing" where Self.afterNothing.contains(word(1)) || isOfKnowledge: return false
    case "nothing"
    where ["in particular", "comes to", "springs to", "out of"].contains("\(word(1)) \(word(2))"):
      return false
    case "from" where word(1) == "time" && word(2) == "to" && word(3) == "time": return true
    case "once" where word(1) == "in", "here" where word(1) == "and",
      "on" where word(1) == "occasion":
      return isNegated ? nil : true
    case "pretty" where word(1) == "much", "more" where word(1) == "or" && word(2) == "less":
      return isNegated ? nil : true
    case "not": return notPhrase
    case "i" where ["guess", "suppose", "spose", "reckon"].contains(word(1)) && clause.count == 2:
      return true
    case "i" where doubts: return false
    case "doubtful", "unlikely", "doubt": return isLast(first + 1) ? false : nil
    case "usually", "mostly", "generally", "regularly": return isLast(first) ? true : nil
    case "sometimes", "often", "frequently":
      // "Sometimes I wonder" is about something else.
      if word(1) == "i", Self.musings.contains(word(2)) { return nil }
      return isNegated ? nil : true
    case "probably", "likely", "prob", "probs": return isLast(first) ? true : isNegated ? nil : true
    case "some", "mild": return isNegated || clause.count > 3 ? nil : true
    case "almost" where frequent(word(1)), "nearly" where frequent(word(1)):
      return isNegated ? nil : true
    case "very": return word(1) == "much" && !isNegated ? true : nil
    case "every", "everyday", "always", "constantly", "occasionally", "somewhat", "slightly",
      "kinda", "sorta", "sometime":
      return isNegated ? nil : true
    case "all" where word(1) == "the" && word(2) == "time": return true
    case "all" where ["day", "night", "week", "morning"].contains(word(1)):
      return clause.count <= 3 && !isNegated ? true : nil
    case "most" where ["days", "nights", "of", "mornings", "times"].contains(word(1)):
      return isNegated ? nil : true
    case "a" where ["little", "bit", "lot", "touch", "tad"].contains(word(1)):
      return isNegated ? nil : true
    case "kind", "sort", "bit", "little":
      let isNone = ["if", "to", "or"].contains(word(1))
      return isNegated || isNone || clause.count > 3 ? nil : true
    default: return nil
    }
  }

  private static let musings: WordSet = [
    "wonder", "think", "ask", "hope", "wish", "forget", "imagine", "worry", "question",
  ]

  private func frequent(_ word: String) -> Bool {
    ["every", "always", "all", "daily", "constantly", "everyday"].contains(word)
  }

  /// "Only when I sit", "just at night": yes, within limits.
  private var narrowed: Bool? {
    guard ["only", "just"].contains(words[first - 1]), !isNegated else { return nil }
    return ["when", "if", "at", "after", "during", "while", "on", "with", "in", "once", "if"]
      .contains(word(0)) ? true : nil
  }

  var isNegated: Bool { clause.contains { words.may(.negates, $0) } }

  /// "I think so", "I don't believe so".
  private var thought: Bool? {
    guard
      let verb = clause.first(where: {
        [
          "think", "believe", "guess", "suppose", "spose", "reckon", "thought", "hope", "say",
          "imagine",
        ]
        .contains(words[$0])
      }), clause.upperBound - verb <= 2, verb - first <= 4
    else { return nil }
    if words[verb] == "say" { return isNegated ? nil : true }
    return ["hope", "thought"].contains(words[verb]) ? nil : !isNegated
  }

  /// What follows "not" decides: "not really" is no, "not always" is neither.
  private var notPhrase: Bool? {
    let next = word(1)
    if next.isEmpty { return false }
    if next == "that", ["i", "im", "ive"].contains(word(2)) || isOfKnowledge { return false }
    if next == "one", isLast(first + 1) || word(2) == "of" { return false }
    if next == "to", word(2) == "speak" { return false }
    if next == "as", word(2) == "such" { return false }
    if next == "as", word(2) == "far" || word(2) == "of" { return false }
    if next == "in", ["a", "the", "years", "months", "my"].contains(word(2)) { return false }
    if next == "for", ["years", "months", "ages", "a", "some", "long"].contains(word(2)) {
      return false
    }
    if next == "since", clause.count <= 9 { return false }
    if next == "to", word(2) == "my" { return false }
    // "Not at this moment in time"
    if next == "at", word(2) == "this" || word(2) == "present" { return false }
    if next == "that", word(2) == "one" || isLast(first + 1) { return false }
    if next == "so", word(2).isEmpty { return false }
    guard Self.afterNot.contains(next) else { return nil }
    // "Not really sure" and "not really painful but …" go on.
    return clause.count <= 5 ? false : nil
  }

  /// "Why not?" agrees, and "sometimes not" leaves it open.
  private static let beforeNotAlways: WordSet = ["why", "sometimes", "often", "occasionally"]

  private static let afterNothing: WordSet = [
    "major", "serious", "significant", "unusual", "special", "much", "noticeable",
  ]

  private static let afterNot: WordSet = [
    "really", "at", "yet", "today", "anymore", "recently", "lately", "currently", "now", "right",
    "ever", "once", "particularly", "especially", "especally", "since", "me", "i", "remotely",
    "whatsoever", "presently", "rly", "realy", "likely", "it", "so", "noticeably", "any",
  ]

  /// The token after "I", "it", "they" and the like at the start.
  private var verbAfterSubject: Int? {
    // "That it is"
    var index = word(0) == "that" && Self.subjects.contains(word(1)) ? first + 1 : first
    if word(0) == "that" || Self.subjects.contains(word(0)) {
      index += 1
    } else {
      // "I'm not", "it's not", "haven't": the subject is in the verb, or left out.
      if ["im", "its", "theyre", "theres", "ive", "thats", "were"].contains(word(0)) {
        return contracted
      }
      return Self.negatives.contains(word(0)) ? first : nil
    }
    // "It usually does", "they still do"
    while index < clause.upperBound,
      words.isAmong(Self.adverbs, index) || words.isAmong(Self.frequencies, index)
    { index += 1 }
    return index < clause.upperBound ? index : nil
  }

  private var contracted: Int? {
    word(1) == "not" || (word(0) == "ive" && word(1) == "never") ? first : nil
  }

  static let subjects: WordSet = [
    "i", "it", "they", "we", "he", "she", "there", "these", "those", "this", "you",
  ]
  static let adverbs: WordSet = [
    "really", "actually", "certainly", "definitely", "also", "still", "honestly", "just", "sure",
    "absolutely", "truly", "certainley", "def",
  ]
  /// How often, between a subject and its verb.
  private static let frequencies: WordSet = [
    "usually", "always", "often", "sometimes", "generally", "normally", "occasionally", "mostly",
  ]
  static let auxiliaries: WordSet = [
    "do", "does", "did", "have", "has", "had", "am", "is", "are", "was", "were", "can", "will",
    "would", "must",
  ]
  static let copulas: WordSet = [
    "is", "are", "was", "were", "am", "im", "its", "thats", "be", "been", "just", "feel", "feels",
  ]
  static let negatives: WordSet = [
    "dont", "doesnt", "didnt", "havent", "hasnt", "hadnt", "isnt", "arent", "wasnt", "werent",
    "aint", "cant", "cannot", "wont", "couldnt", "wouldnt", "havnt", "hvnt", "dosnt", "dosent",
    "dnt", "didn", "haven",
  ]

  /// "Do", "don't smoke", "have not": from the verb on.
  private func statement(from verb: Int) -> Bool? {
    var index = verb
    var isNegative = false
    if words[first + 1] == "never", words[first] == "ive" { return afterNever(first + 1) }
    if let isYes = thoughtOut(from: verb) { return isYes }
    if Self.negatives.contains(words[index]) {
      isNegative = true
    } else if words[index] == "never" {
      return afterNever(index)
    } else if Self.auxiliaries.contains(words[index]) || contracted == verb {
      let next = Self.adverbs.contains(words[index + 1]) ? index + 2 : index + 1
      if next < clause.upperBound, words[next] == "never" { return afterNever(next) }
      if next < clause.upperBound, words[next] == "not" { (isNegative, index) = (true, next) }
    } else {
      return nil
    }
    if isEllipsis(after: index) {
      // "I can't not"
      let isTwice = (index + 1..<max(index + 1, clause.upperBound)).contains { words[$0] == "not" }
      return isNegative && isTwice ? nil : !isNegative
    }
    guard isNegative, word(0) == "i" || word(0) == "ive" || verb == first || word(0) == "we"
    else { return nil }
    if ["cant", "cannot", "wont", "couldnt", "wouldnt"].contains(words[verb])
      || ["can", "will", "would"].contains(words[verb])
    {
      return nil
    }
    return denies(after: index) ? false : nil
  }

  /// "I think it is", "I don't think I have".
  private func thoughtOut(from verb: Int) -> Bool? {
    let isNegative = Self.negatives.contains(words[verb])
    let thought = isNegative ? verb + 1 : verb
    guard word(0) == "i", ["think", "believe"].contains(words[thought]),
      Self.subjects.contains(words[thought + 1]), Self.auxiliaries.contains(words[thought + 2]),
      thought + 2 < clause.upperBound, isEllipsis(after: thought + 2),
      !(thought + 3..<max(thought + 3, clause.upperBound)).contains(where: { words[$0] == "not" })
    else { return nil }
    return !isNegative
  }

  private func afterNever(_ index: Int) -> Bool? {
    if words.comparesDegree(after: index) { return nil }
    // "I've never been"
    if words[index + 1] == "been", !comparesSo(at: clause.upperBound), isEllipsis(after: index + 1),
      index + 1 < clause.upperBound
    {
      return false
    }
    // "It never does"
    if words.isAmong(Self.auxiliaries, index + 1), isEllipsis(after: index + 1) { return false }
    return isLast(index)
      || ["have", "had", "did", "do", "smoked", "tried", "used", "drank", "noticed"]
        .contains(words[index + 1]) && !mentionsAbility(index + 1)
      ? false : nil
  }

  /// Nothing but time and manner follows: "I do, most days", "I haven't in a while".
  func isEllipsis(after index: Int) -> Bool {
    (index + 1..<max(index + 1, clause.upperBound)).allSatisfy {
      Self.trailers.contains(words[$0])
    }
  }

  static let trailers: WordSet = [
    "really", "at", "all", "today", "right", "now", "yet", "recently", "lately", "in", "a", "while",
    "anymore", "any", "more", "thankfully", "though", "too", "sometimes", "occasionally", "often",
    "actually", "still", "indeed", "doctor", "doc", "sir", "unfortunately", "either", "no", "yes",
    "usually", "currently", "the", "moment", "ever", "once", "twice", "not", "mate", "maam", "tho",
    "lol", "been", "long", "time", "this", "week", "that", "so", "far", "for", "years", "months",
    "yeah",
  ]

  /// "I don't smoke": a thing that is done or had, and that is denied.
  ///
  /// "I don't feel anything" and "I haven't been able to" are no denials, but complaints.
  private func denies(after index: Int) -> Bool {
    var verb = index + 1
    while Self.denialAdverbs.contains(words[verb]) { verb += 1 }
    guard verb < clause.upperBound, Self.denied.contains(words[verb]) else { return false }
    // "I don't get it"
    if words[verb] == "get", ["it", "that", "this"].contains(words[verb + 1]) { return false }
    return !mentionsAbility(verb)
      && !(verb..<clause.upperBound).contains {
        words.may(.negates, $0)
      }
  }

  private func mentionsAbility(_ start: Int) -> Bool {
    (start..<clause.upperBound).contains { Self.abilities.contains(words[$0]) }
  }

  private static let denialAdverbs: WordSet = [
    "really", "ever", "actually", "currently", "usually", "normally", "personally", "even",
  ]
  private static let denied: WordSet = [
    "smoke", "drink", "take", "use", "have", "had", "been", "noticed", "notice", "try", "tried",
    "taken", "used", "seen", "got", "get", "experienced", "experience", "do", "done", "vape", "own",
    "exercise", "suffer", "suffered", "heard", "hear", "fallen", "fall", "hav", "taking", "using",
    "having", "smoking", "drinking", "noticing", "experiencing",
  ]
  private static let abilities: WordSet = [
    "able", "feeling", "feelings", "sensation", "control", "strength", "power", "relief", "sleep",
    "sleeping", "slept", "appetite", "period", "periods", "well", "right", "good", "energy",
    "movement", "improvement", "choice", "same", "myself", "enough", "much", "urge", "erection",
    "erections", "full", "normal", "proper", "properly", "long", "idea", "clue", "many",
    "luck", "break", "answer", "answers", "anwser", "information", "info", "opinion", "preference",
    "recollection", "memory", "details", "break", "rest", "without", "since", "time", "feel",
    "bowel", "wee", "pee",
    "toilet", "loo", "bathroom",
  ]
}
