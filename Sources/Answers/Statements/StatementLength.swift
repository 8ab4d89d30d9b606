extension Statement {
  /// The length of time among the person's words that the answer was reckoned from, in the measure
  /// that they used; nil where they named a day or no time at all.
  ///
  ///     // duration_weeks: 12.9, "an ache for about three months"
  ///     statement.length  // about 3 months
  public var length: DurationPhrase? {
    guard case .number(let value) = answer else { return nil }
    let words = Words(words)
    var index = 0
    while index < words.count {
      guard let phrase = words.durationPhrase(at: index) else {
        index += 1
        continue
      }
      let isMeant = TimeUnit.allCases.contains { unit in
        (phrase.seconds / unit.seconds * 10).rounded() == (value * 10).rounded()
      }
      if isMeant { return phrase }
      index = max(index + 1, phrase.tokens.upperBound)
    }
    return nil
  }
}
