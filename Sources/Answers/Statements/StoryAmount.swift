/// A number, a length of time or a past time in a story, and the items that say it.
struct StoryAmount {
  enum Kind {
    case length(DurationPhrase)
    case number(NumberPhrase)
    case moment(MomentPhrase)
  }

  let kind: Kind
  let items: Range<Int>

  var length: DurationPhrase? { if case .length(let length) = kind { length } else { nil } }
  var number: NumberPhrase? { if case .number(let number) = kind { number } else { nil } }
  var moment: MomentPhrase? { if case .moment(let moment) = kind { moment } else { nil } }
}

extension Words {
  /// The amounts in order, none inside another, each with its tokens.
  func storyAmounts(on today: CalendarDay?) -> [(kind: StoryAmount.Kind, tokens: Range<Int>)] {
    var numbers = numberPhrases[...]
    var amounts: [(kind: StoryAmount.Kind, tokens: Range<Int>)] = []
    var index = 0
    var nextTime = -1
    while index < count {
      if nextTime < index { nextTime = (index..<count).first(where: isTimeWord) ?? Int.max }
      // Where no time is named near by, only a number can stand.
      let length = nextTime > index + 6 ? nil : durationPhrase(at: index)
      let moment = nextTime > index + 6 ? nil : namedMoment(at: index, on: today, length)
      let amount: (kind: StoryAmount.Kind, tokens: Range<Int>)? =
        if let moment {
          (.moment(moment), moment.tokens)
        } else if let length {
          (.length(length), length.tokens)
        } else if let number = numbers.first, number.tokens.lowerBound == index {
          (.number(number), number.tokens)
        } else {
          nil
        }
      if let amount { amounts.append(amount) }
      index = max(index + 1, amount?.tokens.upperBound ?? 0)
      while let number = numbers.first, number.tokens.lowerBound < index { numbers.removeFirst() }
    }
    return amounts
  }

  /// Whether a length or a past time may end with this token.
  private func isTimeWord(_ index: Int) -> Bool {
    switch kind(index) {
    case .figures: self[index].utf8.count == 4 || isJoined(index + 1)
    case .word:
      !tokens[index].role.isDisjoint(with: [
        .namesUnit, .namesMonth, .namesWeekday, .namesTime,
      ])
    case .mark: false
    }
  }

  /// A past time that is no mere length: "since March", "last Tuesday", but not "3 weeks ago".
  private func namedMoment(
    at index: Int, on today: CalendarDay?, _ length: DurationPhrase?
  ) -> MomentPhrase? {
    guard let today, may(.startsMoment, index) else { return nil }
    let isSince = self[index] == "since" || self[index] == "sinse"
    let length = isSince ? durationPhrase(at: index + 1) : length
    let isNamed =
      ["last", "past"].contains(self[isSince ? index + 1 : index])
      && !["the", "for", "over"].contains(self[index - 1])
    if let length, !isNamed || length.tokens.count > 2 { return nil }
    guard let phrase = MomentReader(words: self, today: today).phrase(at: index) else { return nil }
    if length != nil { return phrase }
    // "The past 3 weeks" is a length.
    let isLength = phrase.tokens.dropFirst().contains { durationPhrase(at: $0) != nil }
    return isLength ? nil : phrase
  }
}
