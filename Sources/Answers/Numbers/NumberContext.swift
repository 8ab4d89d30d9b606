extension Words {
  /// Whether a number is said for its own sake, and doesn't count, name or price something.
  func standsAlone(_ phrase: NumberPhrase) -> Bool {
    let (start, end) = (phrase.tokens.lowerBound, phrase.tokens.upperBound)
    return isFree(after: end) && isFree(before: start) && !isPronoun(phrase) && !isTail(phrase)
  }

  private func isFree(after end: Int) -> Bool {
    switch kind(end) {
    case .figures: return false
    case .word:
      return !isJoined(end) && (followsNumber(end) || self[end].hasSuffix("ing"))
    case .mark:
      if ["%", "°", "$", "€", "£", "*", "^", "="].contains(self[end]) { return false }
      // Any other sign belongs to its number, unless it ends a sentence: "2@".
      if isJoined(end), !isFree(beside: end) { return false }
      // "0..0"
      if [".", ","].contains(self[end]), self[end + 1] == self[end], kind(end + 2) == .figures,
        isJoined(end + 2)
      {
        return false
      }
      let isTied = isJoined(end) && isJoined(end + 1) && kind(end + 1) != .mark
      return !isTied || [",", "!", "?", ".", ")", "\""].contains(self[end])
    }
  }

  private func isFree(before start: Int) -> Bool {
    switch kind(start - 1) {
    case .mark:
      if start == 0 { return true }
      if ["$", "€", "£", "¥", "@", "\\", "*", "^", "="].contains(self[start - 1]) { return false }
      if self[start - 1] == ":", isJoined(start - 1), kind(start - 2) == .word {
        return isHeading(start - 2)
      }
      // A figure among pictures is part of a picture, and "⅛⅜" is no number.
      if isJoined(start), isPicture(start - 1) || isVulgarFraction(start - 1) { return false }
      return !(["-", "/"].contains(self[start - 1]) && isJoined(start - 1))
    case .figures: return false
    case .word:
      // "Three sets of 10" counts something else.
      if self[start - 1] == "of", isAmong(Self.batches, start - 2) { return false }
      return !isJoined(start) && !isAmong(Self.labels, start - 1)
    }
  }

  /// Whether a mark may follow a number without a blank.
  private func isFree(beside index: Int) -> Bool {
    isPicture(index)
      || [".", ",", ";", ":", "!", "?", ")", "\"", "'", "-", "/", "+", "~", "(", "&", "<", ">"]
        .contains(self[index])
  }

  private func isPicture(_ index: Int) -> Bool {
    kind(index) == .mark && !isVulgarFraction(index)
      && (self[index].unicodeScalars.first.map { $0.value >= 0x2150 } ?? false)
  }

  private func isVulgarFraction(_ index: Int) -> Bool {
    NumberWords.vulgarFractions[self[index]] != nil
  }

  /// Whether a word may follow a number that stands alone.
  func followsNumber(_ index: Int) -> Bool { isAmong(Self.followers, index) }

  /// The "one" of "no one", "this one", "one of them".
  private func isPronoun(_ phrase: NumberPhrase) -> Bool {
    let start = phrase.tokens.lowerBound
    guard phrase.tokens.count == 1, self[start] == "one" else { return false }
    let after = self[start + 1]
    if !after.isEmpty, kind(start + 1) != .mark, !["out", "or", "today", "now"].contains(after) {
      return true
    }
    return start > 0 && kind(start - 1) == .word && !isAmong(Self.announcers, start - 1)
  }

  /// The "fifty" of "one fifty", and the "5" of "May 5".
  private func isTail(_ phrase: NumberPhrase) -> Bool {
    let start = phrase.tokens.lowerBound
    if may(.namesMonth, start - 1), kind(start) == .figures { return true }
    // "Hundred fifteen"
    if NumberWords.multipliers[self[start - 1]] != nil { return true }
    guard kind(start) == .word, phrase.low >= 10, kind(start - 1) == .word,
      let digit = NumberWords.cardinals[self[start - 1]]
    else { return false }
    return (1...9).contains(digit)
  }

  /// Words that bring in a number.
  private static let announcers: WordSet = [
    "a", "about", "around", "like", "is", "its", "was", "say", "maybe", "probably", "just", "only",
    "than", "to", "at", "or", "um", "uh", "answer", "perhaps", "roughly", "number", "option",
    "possibly", "id", "least", "most", "now", "today", "be", "being", "approximately", "well",
  ]

  /// Words that make the number after them a name.
  private static let labels: WordSet = [
    "version", "type", "grade", "stage", "chapter", "room", "phase", "page", "road", "route",
    "size", "since", "released", "l", "s", "t", "c", "vs", "times", "unit", "code",
    "exercise", "nr", "population", "gave", "give", "take", "took", "mile", "kilometre", "km",
    "lap",
    "covid", "week", "day", "month", "interval",
  ]

  private static let batches: WordSet = [
    "set", "sets", "reps", "rounds", "bouts", "lots", "blocks",
  ]

  /// Words that may follow a number that stands alone.
  private static let followers: WordSet = [
    "and", "or", "but", "if", "when", "while", "so", "because", "cause", "cos", "then", "maybe",
    "probably", "perhaps", "possibly", "i", "id", "im", "ive", "it", "its", "that", "thats",
    "right", "now", "today", "tonight", "at", "in", "on", "with", "after", "before", "during",
    "for", "to", "like", "most", "mostly", "usually", "sometimes", "often", "generally", "overall",
    "max", "maximum", "tops", "currently", "lately", "recently", "atm", "please", "plz", "thanks",
    "thank", "lol", "though", "tho", "really", "honestly", "actually", "well", "um", "uh", "you",
    "not", "as", "is", "was", "being", "by", "even", "severity", "pain", "level", "points", "pts",
    "ish", "plus", "yesterday", "again", "normally", "typically", "average", "just", "only",
    "doctor", "doc", "sir", "from", "since", "yeah", "yes", "no", "wait", "sorry", "out", "across",
    "my", "later", "rising", "until", "worst", "best", "everywhere", "there", "here", "definitely",
    "easily", "approximately", "roughly", "about", "around", "more", "less", "except", "unless",
    "depending", "each", "daily", "constantly", "ouch", "sadly", "unfortunately", "luckily",
    "somewhere", "otherwise", "unless", "where", "rest", "tbh", "imo", "ngl", "mate", "haha",
    "roughly", "ok", "okay", "bad", "give", "mark",
  ]
}
