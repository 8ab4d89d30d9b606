/// Searches words for signs of yes and no, clause by clause.
struct YesNoSigns {
  typealias Sign = YesNoReading.Sign
  let words: Words
  /// The signs in order.
  private(set) var all: [Sign] = []
  /// "Yes or no", "not no", "otherwise no": no answer can be read.
  var isContradictory = false
  /// A misspelling was read as the nearest word.
  private(set) var isCorrected = false
  /// "I think", "not really": the word is there, but softened.
  private(set) var isHedged = false
  /// A yes was found, by its word or not.
  private var saysYes = false
  /// "Maybe", "might", "could be".
  private(set) var saysMaybe = false
  /// Where the person first says they don't know.
  private(set) var firstDoubt: Int?
  /// The last token of the clause that `firstDoubt` is in.
  private var endOfDoubt = 0

  init(words: Words) {
    self.words = words
    var start = 0
    var index = 0
    while index <= words.count {
      if index == words.count || Self.isBoundary(words, index) {
        if index > start { read(start..<index) }
        start = index + 1
      }
      index += 1
    }
  }

  func endsClause(_ index: Int) -> Bool { index + 1 >= endOfDoubt }

  /// "But" and the like; "just" and "only" narrow what was said instead.
  static func turnsAside(at index: Int, in words: Words) -> Bool {
    words.may(.turns, index) && words[index] != "just" && words[index] != "only"
  }

  /// Words that turn to something else: "no, but …".
  static let turns: WordSet = [
    "but", "except", "although", "though", "however", "only", "just", "unless", "until", "besides",
  ]

  private static func isBoundary(_ words: Words, _ index: Int) -> Bool {
    guard words.may(.parts, index) else { return false }
    switch words[index] {
    // "It is so wrong", "a year or so ago"
    case "so" where words[index - 1] == "or": return false
    case "so"
    where YesNoStatement.copulas.contains(words[index - 1]) && words.kind(index + 1) == .word
      && !YesNoStatement.subjects.contains(words[index + 1]):
      return false
    // "It does well I think"
    case "well":
      return index > 1 && YesNoStatement.subjects.contains(words[index + 1])
        && !["as", "very", "pretty", "so", "quite", "not"].contains(words[index - 1])
    default: break
    }
    return words.kind(index) == .word || !isInsideWord(words, index)
  }

  /// The marks and words between clauses.
  static let boundaries = [
    ".", ",", ";", "!", "?", ":", "(", ")", "-", "/", "but", "because", "although", "however",
    "cause", "cos", "so", "well",
  ]

  /// The hyphen of "uh-huh".
  private static func isInsideWord(_ words: Words, _ index: Int) -> Bool {
    words[index] == "-" && words.isJoined(index) && words.isJoined(index + 1)
  }

  mutating func add(_ index: Int, _ isYes: Bool, _ strength: YesNoReading.Strength) {
    all.append(Sign(index: index, isYes: isYes, strength: strength))
    saysYes = saysYes || (isYes && strength >= .stated)
  }

  private mutating func read(_ clause: Range<Int>) {
    if ["because", "cause", "cos"].contains(words[clause.lowerBound - 1]) { return }
    var first = clause.lowerBound
    while first < clause.upperBound, isFiller(first), !isUhHuh(at: first) { first += 1 }
    // "I i do": who speaks may begin twice.
    while first + 1 < clause.upperBound, words[first] == words[first + 1],
      YesNoStatement.subjects.contains(words[first])
    { first += 1 }
    if let after = afterRegret(first) ?? afterThought(first) ?? afterAssurance(first),
      after + 1 < clause.upperBound
    {
      first = after
    }
    // "Now and then" begins with what is mostly a filler; of "really" and "honestly" nothing is left.
    let isFilled = first > clause.lowerBound
    if isFilled, let isYes = YesNoIdiom.isYes(clause, of: words) {
      add(clause.lowerBound, isYes, .stated)
      return
    }
    guard first < clause.upperBound else {
      // "Unfortunately so"
      if words[clause.upperBound] == "so", clause.upperBound + 1 == words.count,
        ["unfortunately", "really"].contains(words[clause.upperBound - 1])
      {
        add(clause.lowerBound, true, .stated)
      }
      return
    }
    noteDoubt(clause)
    let before = all.count
    strongWords(clause, first: first)
    if isContradictory { return }
    truthWords(first..<clause.upperBound, first: first)
    if isSoftened(clause) { isHedged = true }
    // "No I do" says both; "no I don't" says the same twice.
    let isSaid = all.count > before && all[before].index == first
    if isSaid, YesNoWords.strong[words[first]] == .nothing { return }
    // "Of course it doesn't"
    let rest = isSaid ? first + (words[first] == "of" ? 2 : 1) : first
    if limitsWhatWasSaid(clause, first: first) { return }
    if all.count == before || rest > first, rest < clause.upperBound {
      statedWords(rest..<clause.upperBound)
    }
  }

  /// "I think", "not really".
  private func isSoftened(_ clause: Range<Int>) -> Bool {
    clause.contains {
      words.may(.softens, $0) || (words[$0] == "really" && words[$0 - 1] == "not")
    }
  }

  private func isFiller(_ index: Int) -> Bool {
    guard words.may(.fills, index) else { return words.kind(index) == .mark }
    return switch words[index] {
    case "mean": words[index - 1] == "i"
    case "i": words[index + 1] == "mean"
    default: true
    }
  }

  private mutating func noteDoubt(_ clause: Range<Int>) {
    guard firstDoubt == nil else { return }
    let isNegated = clause.contains { words.may(.negates, $0) && words[$0] != "no" }
    for index in clause {
      if words.isUnsure(at: index) {
        (firstDoubt, endOfDoubt) = (index, clause.upperBound)
        return
      }
      guard words.may(.leavesOpen, index) else { continue }
      let isMaybe =
        words[index] != "could" || ["be", "go", "maybe"].contains(words[index + 1])
      if isMaybe, !isNegated {
        saysMaybe = true
        (firstDoubt, endOfDoubt) = (index, clause.upperBound)
        return
      }
    }
  }

  /// "Yes" and "no" in all their shapes.
  private mutating func strongWords(_ clause: Range<Int>, first: Int) {
    for index in clause where index == first || words.may(.answers, index) {
      let word = words[index]
      guard let isYes = polarity(at: index, first: first, clause: clause),
        !isReported(index, in: clause), words[index - 1] != "than"
      else { continue }
      if ["or", "and", "nor", "/"].contains(words[index + 1]),
        YesNoWords.opposed(word, words[index + 2])
      {
        isContradictory = true
        return
      }
      let isNegated = (max(clause.lowerBound, index - 3)..<index).contains {
        words.may(.negates, $0) && words[$0] != "no" && words[$0] != "never"
      }
      let isOtherwise =
        words[first] == "otherwise" || words[index - 1] == "otherwise" || hasAside(before: index)
      let isDenied =
        isYes
        ? isNegated
        : (["not", "dont"].contains(words[index - 1]) && !isStammered(to: index, from: first))
          || (isNegated && ["say", "a", "quite"].contains(words[index - 1]))
      if isDenied || isOtherwise {
        isContradictory = true
        return
      }
      // "Yes, an ache, but no numbness": the "no" is the numbness's, and the answer stands.
      let isPart =
        word == "no" && words[clause.lowerBound - 1] == "but" && index + 1 < clause.upperBound
        && !isFollowedByClause(index) && saysYes
      add(index, isYes, isPart ? .stated : .plain)
    }
  }

  /// "No not not no": a no that is only repeated.
  private func isStammered(to index: Int, from first: Int) -> Bool {
    words[first] == "no" && (1...8).contains(index - first)
      && (first...index).allSatisfy { ["no", "not"].contains(words[$0]) }
  }

  /// "She told me no", "what if I say no", "I said no to surgery": somebody's word, but no answer.
  private func isReported(_ index: Int, in clause: Range<Int>) -> Bool {
    // A report stands close to what it reports.
    let before = max(clause.lowerBound, index - 12)..<index
    guard let verb = before.last(where: { Self.saying.contains(words[$0]) }) else { return false }
    // "I say no to that" answers; "I said no to surgery" tells.
    let isToAll = words[index + 1] == "to" && Self.whatWasAsked.contains(words[index + 2])
    if words[verb] == "told" || (words[index + 1] == "to" && !isToAll) { return true }
    if before.contains(where: { ["if", "what", "can", "lying", "ok", "wish"].contains(words[$0]) })
    {
      return true
    }
    // "I'd love to say no" is no "no".
    if words[verb - 1] == "to", ["like", "love", "loved", "liked"].contains(words[verb - 2]) {
      return true
    }
    return Self.others.contains(words[verb - 1])
  }

  private static let whatWasAsked: WordSet = [
    "that", "this", "it", "all", "everything", "each", "both", "any", "those", "these", "every",
  ]
  private static let others: WordSet = [
    "he", "she", "they", "doctor", "doc", "gp", "physio", "nurse", "surgeon", "consultant", "wife",
    "husband", "partner", "mum", "mom", "dad", "friend", "coach", "who",
  ]
  private static let saying: WordSet = ["say", "says", "said", "saying", "told", "tell", "tells"]

  /// "Other than that", "apart from that": something was excepted.
  private func hasAside(before index: Int) -> Bool {
    (max(0, index - 5)..<index).contains {
      (words[$0] == "other" && words[$0 + 1] == "than")
        || (["apart", "aside"].contains(words[$0]) && words[$0 + 1] == "from")
    }
  }

  private mutating func polarity(at index: Int, first: Int, clause: Range<Int>) -> Bool? {
    let word = words[index]
    switch YesNoWords.strong[word] {
    case .yes?:
      return word == "ya" && words[index + 1] == "know" ? nil : true
    case .no?: return false
    case .bareNo?: return isAnswer(no: index, first: first, clause: clause) ? false : nil
    // "Never a day without it" is always.
    case .nothing? where clause.contains(where: { words[$0] == "without" }): return nil
    case .nothing?: return index == first && isNone(index) ? false : nil
    case nil: break
    }
    // "And of course it got worse" is said in passing.
    if isUhHuh(at: index) { return !(word == "of" && words[index - 1] == "and") ? true : nil }
    // "Yesss", "NOOO", and the few slips that only "yes" can be.
    guard words.kind(index) == .word, index == first,
      let isYes = YesNoWords.misspelled(word)
    else { return nil }
    isCorrected = true
    return isYes
  }

  private func isUhHuh(at index: Int) -> Bool {
    let next = words[index + 1] == "-" ? index + 2 : index + 1
    switch words[index] {
    case "uh": return words[next] == "huh"
    case "mm", "mmm", "m": return ["hmm", "hm", "mhm"].contains(words[next])
    case "you": return ["bet", "betcha"].contains(words[index + 1])
    case "of":
      return ["course", "corse", "cours"].contains(words[index + 1])
        && words[index + 2] != "not"
    default: return false
    }
  }

  /// Whether "no" answers here, and doesn't belong to "no idea", "no feeling", "I have no …".
  private func isAnswer(no index: Int, first: Int, clause: Range<Int>) -> Bool {
    let next = words[index + 1]
    if ["wait", "hang"].contains(next) || next == "hold" { return false }
    if words[index + 1] == "way", words[index + 2] == "to" { return false }
    // "No way it isn't"
    if words[index + 1] == "way",
      (index + 2..<max(index + 2, clause.upperBound)).contains(where: { words.may(.negates, $0) })
    {
      return false
    }
    let isLast = index + 1 == clause.upperBound
    if isLast { return true }
    if YesNoWords.notAfterNo.contains(next) || isLoss(no: index, clause) { return false }
    return index == first || YesNoWords.announcers.contains(words[index - 1])
      || isFollowedByClause(index)
  }

  /// "No bladder control", "no proper grip": something is missing that should be there.
  private func isLoss(no index: Int, _ clause: Range<Int>) -> Bool {
    if ["loss", "change", "changes", "lack", "i", "it", "not"].contains(words[index + 1]) {
      return false
    }
    return (index + 1..<min(index + 4, clause.upperBound))
      .contains { YesNoWords.functions.contains(words[$0]) }
  }

  private func isFollowedByClause(_ index: Int) -> Bool {
    [
      "i", "it", "its", "that", "thats", "not", "they", "we", "he", "she", "never", "there", "this",
      "im", "ive", "no",
    ]
    .contains(words[index + 1])
  }

  private mutating func statedWords(_ clause: Range<Int>) {
    if let isYes = YesNoStatement(words: words, clause: clause).isYes {
      add(clause.lowerBound, isYes, .stated)
    }
  }

  static let hedges: WordSet = [
    "think", "guess", "suppose", "believe", "probably", "maybe", "perhaps", "possibly",
    "mostly", "sometimes", "usually", "likely", "kinda", "sorta", "kind", "sort", "little", "bit",
    "barely", "hardly",
  ]
}
