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
    if lacksSymptom || declinesToSay { return false }
    if clause.count == 1, first == 0, words.count <= 2, Self.auxiliaries.contains(word(0)) { return true }
    guard let verb = verbAfterSubject else {
      return ["ive", "had", "got", "theres"].contains(word(0))
        ? holding(from: first) ?? amounts(from: word(1) == "got" ? first + 1 : first) : nil
    }
    return statement(from: verb) ?? holding(from: verb) ?? amounts(from: verb)
  }

  private var first: Int { clause.lowerBound }
  private func word(_ offset: Int) -> String {
    clause.contains(first + offset) ? words[first + offset] : ""
  }
  private func isLast(_ index: Int) -> Bool { index + 1 >= clause.upperBound }

  /// "Not at all", "probably not", "a little", "I think so".
  private var withoutSubject: Bool? {
    let last = clause.upperBound - 1
    if words[last] == "not", clause.count <= 5 { return false }
    if words[clause.upperBound] == "so" {
      if words[last] == "afraid" { return true }
      if let thought { return thought }
    }
    if let isYes = narrowed { return isYes }
    switch word(0) {
    case "by" where word(1) == "no" && word(2) == "means": return false
    case "by" where word(1) == "all" && word(2) == "means": return true
    case "nothing" where Self.afterNothing.contains(word(1)): return false
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
    case "i" where word(1) == "doubt" && ["it", "that", "so"].contains(word(2)): return false
    case "doubtful", "unlikely", "doubt": return isLast(first + 1) ? false : nil
    case "probably", "likely", "prob", "probs": return isLast(first) ? true : isNegated ? nil : true
    case "some", "mild": return isNegated || clause.count > 3 ? nil : true
    case "almost" where frequent(word(1)), "nearly" where frequent(word(1)):
      return isNegated ? nil : true
    case "very": return word(1) == "much" && !isNegated ? true : nil
    case "every", "everyday", "always", "constantly", "often", "frequently", "sometimes",
      "occasionally", "somewhat", "slightly", "kinda", "sorta", "sometime":
      return isNegated ? nil : true
    case "all" where word(1) == "the" && word(2) == "time": return true
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

  private func frequent(_ word: String) -> Bool {
    ["every", "always", "all", "daily", "constantly", "everyday"].contains(word)
  }

  /// "Only when I sit", "just at night": yes, within limits.
  private var narrowed: Bool? {
    guard ["only", "just"].contains(words[first - 1]), !isNegated else { return nil }
    return ["when", "if", "at", "after", "during", "while", "on", "with", "in", "once", "if"]
      .contains(word(0)) ? true : nil
  }

  private var isNegated: Bool { clause.contains { words.may(.negates, $0) } }

  /// "I think so", "I don't believe so".
  private var thought: Bool? {
    guard
      let verb = clause.first(where: {
        ["think", "believe", "guess", "suppose", "spose", "reckon", "thought", "hope", "say", "imagine"]
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
    if next == "that", word(2) == "i" || word(2) == "im" || word(2) == "ive" { return false }
    if next == "as", word(2) == "far" || word(2) == "of" { return false }
    if next == "in", ["a", "the", "years", "months", "my"].contains(word(2)) { return false }
    if next == "for", ["years", "months", "ages", "a", "some", "long"].contains(word(2)) {
      return false
    }
    if next == "since", clause.count <= 9 { return false }
    if next == "to", word(2) == "my" { return false }
    if next == "that", word(2) == "one" || isLast(first + 1) { return false }
    if next == "so", word(2).isEmpty { return false }
    guard Self.afterNot.contains(next) else { return nil }
    // "Not really sure" and "not really painful but …" go on.
    return clause.count <= 5 ? false : nil
  }

  private static let afterNothing: WordSet = [
    "major", "serious", "significant", "unusual", "special", "much", "noticeable", "i", "ive",
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
    while index < clause.upperBound, Self.adverbs.contains(words[index]) { index += 1 }
    return index < clause.upperBound ? index : nil
  }

  private var contracted: Int? {
    word(1) == "not" || (word(0) == "ive" && word(1) == "never") ? first : nil
  }

  /// "It seems so", "looks like it", "doesn't feel that way".
  private var seeming: Bool? {
    var index = first
    if Self.subjects.contains(words[index]) { index += 1 }
    var isNegative = false
    if ["doesnt", "dont", "didnt"].contains(words[index]) {
      (isNegative, index) = (true, index + 1)
    } else if ["does", "do", "did"].contains(words[index]), words[index + 1] == "not" {
      (isNegative, index) = (true, index + 2)
    }
    guard Self.seemingVerbs.contains(words[index]), index < clause.upperBound else { return nil }
    let isSo = words[index + 1] == "so" && words.kind(index + 2) == .mark
    let isLikeIt =
      ["like", "that", "to"].contains(words[index + 1])
      && ["it", "that", "way", "so", "be"].contains(words[index + 2])
      && isLast(index + 2)
    return isSo || isLikeIt ? !isNegative : nil
  }

  /// "Can't say that I have", "I wouldn't say so".
  private var declinesToSay: Bool {
    let verb = word(0) == "i" ? first + 1 : first
    let isTwoWords = ["can", "could", "would"].contains(words[verb]) && words[verb + 1] == "not"
    guard ["cant", "cannot", "couldnt", "wouldnt"].contains(words[verb]) || isTwoWords else {
      return false
    }
    let say = isTwoWords ? verb + 2 : verb + 1
    guard words[say] == "say", say < clause.upperBound else { return false }
    if say + 1 == clause.upperBound { return words[say + 1] == "so" && words.kind(say + 2) == .mark }
    if ["that", "it"].contains(words[say + 1]), isLast(say + 1) { return true }
    let subject = words[say + 1] == "that" ? say + 2 : say + 1
    if words[subject] == "ive" { return !(subject..<clause.upperBound).contains(where: isNegator) }
    return Self.subjects.contains(words[subject]) && Self.auxiliaries.contains(words[subject + 1])
      && !(subject..<clause.upperBound).contains(where: isNegator)
  }

  private func isNegator(_ index: Int) -> Bool { words.may(.negates, index) }

  /// "I have no numbness", "there's none", "without any fever": of a complaint, never of something
  /// that should be there, such as feeling or control.
  private var lacksSymptom: Bool {
    var index = first
    while index < clause.upperBound, Self.possession.contains(words[index]) { index += 1 }
    guard index < clause.upperBound, index > first || words[index] == "without" else { return false }
    switch words[index] {
    case "none": return isLast(index) || words[index + 1] == "of" || words[index + 1] == "at"
    case "no", "without":
      return (index + 1..<min(index + 4, max(index + 1, clause.upperBound)))
        .contains { Self.symptoms.contains(words[$0]) }
    default: return false
    }
  }

  private static let possession: WordSet = [
    "i", "ive", "have", "had", "has", "got", "there", "theres", "is", "are", "was", "were", "been",
    "really", "currently", "still", "we", "get", "feel", "with",
  ]
  private static let symptoms: WordSet = [
    "numbness", "tingling", "pain", "pains", "fever", "fevers", "swelling", "weakness", "bruising",
    "bruises", "bleeding", "rash", "rashes", "chills", "nausea", "vomiting", "cough", "headache",
    "headaches", "dizziness", "allergies", "allergy", "history", "symptoms", "injury", "injuries",
    "trauma", "infection", "infections", "cramps", "stiffness", "soreness", "redness", "lump",
    "lumps", "tenderness", "fractures", "cancer", "diabetes", "temperature", "sweats",
  ]

  private static let seemingVerbs: WordSet = [
    "seem", "seems", "look", "looks", "appear", "appears", "feel", "feels", "sound", "sounds",
  ]

  /// "I have it", "I've had that", "I get those": a thing that the question named is had.
  private func holding(from verb: Int) -> Bool? {
    var index = verb
    var isNegative = false
    while index < clause.upperBound, index < verb + 4 {
      if words.may(.negates, index) {
        // "I don't not have it"
        if isNegative { return nil }
        isNegative = true
      }
      let next = index + 1
      if Self.heldBy.contains(words[index]), Self.held.contains(words[next]),
        next < clause.upperBound, isEllipsis(after: next)
      {
        // "I don't get it" and "I can't use it" deny nothing.
        return isNegative && !["have", "had"].contains(words[index]) ? nil : !isNegative
      }
      guard
        Self.auxiliaries.contains(words[index]) || Self.negatives.contains(words[index])
          || Self.adverbs.contains(words[index]) || ["not", "never", "got"].contains(words[index])
          || ["ive", "im"].contains(words[index])
      else { return nil }
      index = next
    }
    return nil
  }

  private static let heldBy: WordSet = [
    "have", "had", "got", "get", "gotten", "noticed", "notice", "experienced", "experience", "did",
    "do", "done", "seen", "tried", "try", "use", "used", "take", "taken", "is", "was", "theres",
    "are", "were",
  ]
  private static let held: WordSet = [
    "it", "that", "those", "them", "these", "one", "some", "both", "all",
  ]

  /// "I have some tingling", "there's a bit of swelling", "it does hurt": so much of it is there.
  private func amounts(from verb: Int) -> Bool? {
    guard !isNegated else { return nil }
    let isEmphatic = ["do", "does", "did"].contains(words[verb])
    let next = Self.adverbs.contains(words[verb + 1]) ? verb + 2 : verb + 1
    guard next < clause.upperBound, clause.count <= 9 else { return nil }
    if isEmphatic {
      // "I do feel better" speaks of something else.
      let isWell = (next..<clause.upperBound).contains { Self.wellness.contains(words[$0]) }
      return word(0) != "you" && Self.emphasised.contains(words[next]) && !isWell ? true : nil
    }
    guard Self.heldBy.contains(words[verb]) else { return nil }
    let isBit =
      ["a", "quite"].contains(words[next])
      && ["bit", "little", "lot", "few", "couple", "touch", "tad", "slight", "mild", "small", "tiny"]
        .contains(words[next + 1])
    let isSome =
      ["some", "slight", "mild", "several", "many", "plenty", "lots"].contains(words[next])
      && !["relief", "improvement", "days", "time"].contains(words[next + 1])
    return isBit || isSome ? true : nil
  }

  private static let emphasised: WordSet = [
    "have", "hear", "feel", "get", "smoke", "drink", "take", "use", "notice", "hurt", "ache",
    "suffer", "experience", "need", "wake", "limp", "leak", "tingle", "burn", "throb", "swell",
    "fall", "trip", "run", "exercise", "sit", "stretch", "train", "sometimes", "occasionally",
  ]
  private static let wellness: WordSet = [
    "better", "fine", "ok", "okay", "well", "good", "normal", "great", "everything", "alright",
  ]

  private static let subjects: WordSet = [
    "i", "it", "they", "we", "he", "she", "there", "these", "those", "this", "you",
  ]
  private static let adverbs: WordSet = [
    "really", "actually", "certainly", "definitely", "also", "still", "honestly", "just", "sure",
    "absolutely", "truly", "certainley", "def",
  ]
  private static let auxiliaries: WordSet = [
    "do", "does", "did", "have", "has", "had", "am", "is", "are", "was", "were", "can", "will",
    "would", "must",
  ]
  private static let negatives: WordSet = [
    "dont", "doesnt", "didnt", "havent", "hasnt", "hadnt", "isnt", "arent", "wasnt", "werent",
    "aint", "cant", "cannot", "wont", "couldnt", "wouldnt",
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
    if isEllipsis(after: index) { return !isNegative }
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
    isLast(index)
      || ["have", "had", "did", "do", "smoked", "tried", "used", "drank", "noticed"]
        .contains(words[index + 1]) && !mentionsAbility(index + 1)
      ? false : nil
  }

  /// Nothing but time and manner follows: "I do, most days", "I haven't in a while".
  private func isEllipsis(after index: Int) -> Bool {
    (index + 1..<max(index + 1, clause.upperBound)).allSatisfy {
      Self.trailers.contains(words[$0])
    }
  }

  private static let trailers: WordSet = [
    "really", "at", "all", "today", "right", "now", "yet", "recently", "lately", "in", "a", "while",
    "anymore", "any", "more", "thankfully", "though", "too", "sometimes", "occasionally", "often",
    "actually", "still", "indeed", "doctor", "doc", "sir", "unfortunately", "either", "no", "yes",
    "usually", "currently", "the", "moment", "ever", "once", "twice", "not", "mate", "maam", "tho",
    "lol", "been", "long", "time", "this", "week", "that", "so", "far", "for", "years", "months", "yeah",
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
    "exercise", "suffer", "suffered", "heard", "hear", "fallen", "fall",
  ]
  private static let abilities: WordSet = [
    "able", "feeling", "feelings", "sensation", "control", "strength", "power", "relief", "sleep",
    "sleeping", "slept", "appetite", "period", "periods", "well", "right", "good", "energy",
    "movement", "improvement", "choice", "same", "myself", "enough", "much", "urge", "erection",
    "erections", "full", "normal", "proper", "properly", "long", "idea", "clue", "many",
    "luck", "break", "rest", "without", "since", "time", "feel", "bowel", "wee", "pee",
    "toilet", "loo", "bathroom",
  ]
}
