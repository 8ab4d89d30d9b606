extension YesNoStatement {
  /// "It seems so", "looks like it", "doesn't feel that way".
  var seeming: Bool? {
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
    // "It doesn't seem to", "it appears to be"
    let isElliptic =
      words[index + 1] == "to"
      && (isLast(index + 1) || words[index + 2] == "be" && isLast(index + 2))
    let isLikeIt =
      ["like", "that", "to"].contains(words[index + 1])
      && ["it", "that", "way", "so", "be"].contains(words[index + 2])
      && isLast(index + 2)
    return isSo || isLikeIt || isElliptic ? !isNegative : nil
  }

  /// "I doubt it", "I very much doubt that".
  var doubts: Bool {
    guard
      let verb = (first + 1..<min(first + 4, clause.upperBound)).first(where: {
        words[$0] == "doubt"
      })
    else { return false }
    return ["it", "that", "so"].contains(words[verb + 1]) && !isNegated
  }

  /// "Nothing I'm aware of", "not that we've noticed": as far as anyone has seen.
  var isOfKnowledge: Bool {
    clause.count <= 10 && clause.contains { Self.knowing.contains(words[$0]) }
  }
  private static let knowing: WordSet = [
    "know", "aware", "recall", "remember", "notice", "noticed", "seen", "see", "heard", "found",
    "told", "think", "tell", "speak", "mention", "worry", "conscious", "thought", "spotted",
  ]

  /// "I can't think of any", "couldn't name one", "I'm not aware of any".
  var knowsOfNone: Bool {
    var index = word(0) == "i" || word(0) == "im" ? first + 1 : first
    if word(0) == "i", words[index] == "am" { index += 1 }
    if words[index] == "unaware" || (words[index] == "not" && words[index + 1] == "aware") {
      let of = words[index] == "unaware" ? index + 1 : index + 2
      return words[of] == "of" && ["any", "anything"].contains(words[of + 1])
        && of < clause.upperBound && isNothingElse(after: of + 1)
    }
    if words[index] == "can", words[index + 1] == "not" { index += 1 }
    guard ["cant", "cannot", "couldnt", "not"].contains(words[index]) else { return false }
    if words[index + 1] == "really" { index += 1 }
    let isThought = words[index + 1] == "think" && words[index + 2] == "of"
    let verb = isThought ? index + 2 : index + 1
    guard isThought || ["name", "find", "see"].contains(words[verb]), verb < clause.upperBound
    else {
      return false
    }
    let isAnyAtAll = words[verb + 1] == "any" || words[verb + 1] == "one"
    let isAnything = isThought && ["anything", "anyone", "anybody"].contains(words[verb + 1])
    return (isAnyAtAll || isAnything) && isNothingElse(after: verb + 1)
  }

  /// "Any", "any of those", "any problems": nothing follows that only some of them do.
  private func isNothingElse(after index: Int) -> Bool {
    (index + 1..<max(index + 1, clause.upperBound)).allSatisfy {
      Self.trailers.contains(words[$0]) || Self.symptoms.contains(words[$0])
        || Self.ofThem.contains(words[$0])
    }
  }
  private static let ofThem: WordSet = [
    "of", "those", "them", "these", "off", "top", "my", "head", "hand", "offhand", "other",
    "others", "else", "kind", "sort", "like", "problems", "issues", "complications", "reactions",
    "conditions", "illnesses", "changes", "and", "or",
  ]

  /// "So sore": a degree and not the end of a clause.
  func comparesSo(at index: Int) -> Bool { words[index] == "so" && words.kind(index + 1) == .word }

  /// "I don't want to", "I'd rather not": whether or not it could be.
  var isUnwilling: Bool {
    guard word(0) == "i" || Self.negatives.contains(word(0)) else { return false }
    var index = word(0) == "i" ? first + 1 : first
    if words[index] == "do", words[index + 1] == "not" { index += 1 }
    guard ["dont", "not", "didnt", "wouldnt"].contains(words[index]) else { return false }
    if words[index + 1] == "really" { index += 1 }
    guard ["want", "wish", "care"].contains(words[index + 1]), index + 1 < clause.upperBound else {
      return false
    }
    return words[index + 2] == "to" && isLast(index + 2)
  }

  /// "Can't say that I have", "I wouldn't say so".
  var declinesToSay: Bool {
    let verb = word(0) == "i" ? first + 1 : first
    let isTwoWords = ["can", "could", "would"].contains(words[verb]) && words[verb + 1] == "not"
    guard ["cant", "cannot", "couldnt", "wouldnt"].contains(words[verb]) || isTwoWords else {
      return false
    }
    let say = isTwoWords ? verb + 2 : verb + 1
    guard words[say] == "say", say < clause.upperBound else { return false }
    if say + 1 == clause.upperBound {
      return words[say + 1] == "so" && words.kind(say + 2) == .mark
    }
    if ["that", "it"].contains(words[say + 1]), isLast(say + 1) { return true }
    let subject = words[say + 1] == "that" ? say + 2 : say + 1
    if words[subject] == "ive" { return !(subject..<clause.upperBound).contains(where: isNegator) }
    return Self.subjects.contains(words[subject]) && Self.auxiliaries.contains(words[subject + 1])
      && !(subject..<clause.upperBound).contains(where: isNegator)
  }

  private func isNegator(_ index: Int) -> Bool { words.may(.negates, index) }

  /// "I have no numbness", "there's none", "without any fever": of a complaint, never of something
  /// that should be there, such as feeling or control.
  var lacksSymptom: Bool {
    var index = first
    while index < clause.upperBound, Self.possession.contains(words[index]) { index += 1 }
    guard index < clause.upperBound, index > first || words[index] == "without" else {
      return false
    }
    switch words[index] {
    // "There's nothing like that"; but to feel nothing is a complaint.
    case "nothing":
      return !(first..<index).contains { words[$0] == "feel" }
        && (words[index + 1] == "at"
          || (words[index + 1] == "like" && ["that", "those", "it"].contains(words[index + 2]))
          || (words[index + 1] == "of" && ["the", "that"].contains(words[index + 2])))
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
  func holding(from verb: Int) -> Bool? {
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
  func amounts(from verb: Int) -> Bool? {
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
      && [
        "bit", "little", "lot", "few", "couple", "touch", "tad", "slight", "mild", "small", "tiny",
      ]
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
}
