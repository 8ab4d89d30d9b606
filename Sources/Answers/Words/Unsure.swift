extension Words {
  /// Whether the person says, anywhere, that they don't know.
  ///
  ///     Words("I’m really not too sure").isUnsure  // true
  ///     Words("not that I know of").isUnsure       // false: that is a no
  public var isUnsure: Bool {
    roles.contains(.doubts) && tokens.indices.contains(where: isUnsure(at:))
  }

  /// Whether not knowing is the answer: in a long text it may be about anything.
  var answersUnsure: Bool { count <= 16 && isUnsure }

  /// Whether such a phrase ends at this token.
  func isUnsure(at index: Int) -> Bool {
    guard may(.doubts, index) else { return false }
    let word = self[index]
    if Self.plainlyUnsure.contains(word) { return true }
    guard Self.knowing.contains(word), !asksOrAffirms(at: index) else {
      return Self.saysUnsurely(self, at: index)
    }
    if self[index - 1] == "no" || (self[index - 2] == "no" && self[index - 1] == "real") {
      return ["idea", "clue", "knowledge", "answer", "information", "opinion", "preference"]
        .contains(word)
    }
    for before in stride(from: index - 1, through: max(0, index - 4), by: -1) {
      let isMark = kind(before) == .mark && self[before] != "%"
      if isMark || ["that", "but", "and"].contains(self[before]) { return false }
      guard may(.negates, before) else { continue }
      if ["say", "tell", "judge"].contains(word) {
        return ["cant", "cannot", "couldnt"].contains(self[before])
          || (self[before] == "not" && ["can", "could"].contains(self[before - 1]))
          || self[before + 1] == "able"
      }
      return !["no", "never", "without", "neither", "nor"].contains(self[before])
    }
    return Self.saysUnsurely(self, at: index)
  }

  /// "I don't know what you mean", "not to my knowledge", "not the right answer", "can't say that I
  /// have": none of them says that the answer isn't known.
  private func asksOrAffirms(at index: Int) -> Bool {
    switch self[index] {
    case "know": self[index + 1] == "what" && ["you", "that", "this"].contains(self[index + 2])
    case "knowledge": self[index - 1] == "my"
    // "I don't have much information" says so too; "I didn't get the information" complains.
    case "information", "info", "opinion", "preference":
      !(max(0, index - 5)..<index).contains { ["have", "got", "no"].contains(self[$0]) }
    case "answer", "anwser": !["the", "an", "no", "any", "to"].contains(self[index - 1])
    case "say", "tell":
      ["that", "so"].contains(self[index + 1])
        || (["i", "ive", "it", "its"].contains(self[index + 1]) && index + 2 < count)
    default: false
    }
  }

  private static func saysUnsurely(_ words: Words, at index: Int) -> Bool {
    switch words[index] {
    case "knows": ["who", "god", "goodness", "heaven", "nobody"].contains(words[index - 1])
    case "me": ["beats", "search"].contains(words[index - 1])
    case "know": words[index - 1] == "i" && words[index - 2] == "if" && !words.kindBefore(index - 2)
    case "say", "tell", "judge":
      words[index - 1] == "to"
        && ["hard", "difficult", "tricky", "impossible", "tough"].contains(words[index - 2])
    case "torn": words[index - 1] == "im" || words[index - 1] == "am"
    case "pay": words[index - 1] == "my" && words[index - 2] == "above"
    default: false
    }
  }

  /// Whether "not" and the like stand shortly before: "not if I know".
  private func kindBefore(_ index: Int) -> Bool { may(.negates, index - 1) }

  private static let plainlyUnsure: WordSet = [
    "unsure", "dunno", "duno", "dunnno", "idk", "idunno", "undecided", "uncertain", "unclear",
    "unknown",
  ]

  private static let knowing: WordSet = [
    "know", "kno", "knw", "sure", "shure", "certain", "say", "tell", "remember", "remeber",
    "rember", "recall", "idea", "clue", "decide", "positive", "knowledge", "answer", "anwser",
    "judge", "information", "info", "opinion", "preference",
  ]

  /// Every word that not knowing can be said with.
  static let doubting = plainlyUnsure.words + knowing.words + ["knows", "me", "torn", "pay"]

  /// Words that turn a statement round, apostrophes left out.
  static let negators: WordSet = [
    "not", "dont", "doesnt", "didnt", "cant", "cannot", "couldnt", "wouldnt", "wont", "isnt",
    "arent", "wasnt", "werent", "aint", "havent", "hasnt", "hadnt", "shouldnt", "no", "never",
    "without", "neither", "nor", "nt", "havnt", "hvnt", "dosnt", "dosent", "dnt",
  ]
}
