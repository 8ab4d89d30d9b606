/// What narrows an answer or sets a second half against it: "it did, but …", "I smoke, but I don't …".
extension YesNoSigns {
  /// Whether "I haven't thrown up, but …" leaves the answer open: no word for no, and a turn after.
  /// So does "it did, but …": what was so may be over.
  func limits(_ signs: [Sign], isYes: Bool, isPlain: Bool) -> Bool {
    guard !isPlain, let last = signs.last else { return false }
    if isYes, !(last.index..<last.index + 3).contains(where: { Self.past.contains(words[$0]) }) {
      return false
    }
    let isTurn = { Self.turnsAside(at: $0, in: words) }
    guard isYes else { return (last.index..<words.count).contains(where: isTurn) }
    return (last.index..<words.count).prefix { ![".", "!", "?"].contains(words[$0]) }
      .contains(where: isTurn)
  }

  /// "I smoke, but I don't drink": one half is so and the other isn't.
  func contrasts(_ index: Int) -> Bool {
    var start = index
    while start > 0, words[start - 1] != "but", words.may(.fills, start - 1) { start -= 1 }
    guard start > 1, words[start - 1] == "but", words.kind(index + 1) == .word else { return false }
    // "It used to, but not now"
    if words[index] == "not", Self.times.contains(words[index + 1]) { return false }
    return (0..<start - 1).count(where: { words.kind($0) == .word && !words.may(.fills, $0) }) > 0
  }

  private static let times: WordSet = [
    "now", "any", "anymore", "lately", "recently", "currently", "today", "these", "right", "at",
    "for", "since", "this", "in", "really",
  ]
  private static let past: WordSet = ["was", "were", "did", "had", "used"]

  /// "I did gain some, but not so much": what follows "but not" narrows the statement before it.
  func limitsWhatWasSaid(_ clause: Range<Int>, first: Int) -> Bool {
    words[clause.lowerBound - 1] == "but" && words[first] == "not"
      && ["so", "that", "too", "as", "very", "all", "quite"].contains(words[first + 1])
  }
}
