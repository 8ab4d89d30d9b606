/// Reads one choice of a list.
struct ChoiceReading {
  let words: Words
  let options: [Option]
  let isStrict: Bool

  var reading: Reading {
    let said = words.spoken
    guard !said.isEmpty, !words.isCommandToSkip, !words.isNotApplicable else {
      return .notUnderstood
    }
    let match = OptionMatch(options)
    // A bare number is a place in the list, even where a label is a number too.
    if let place = words.placeInList { return choice(at: place) }
    if words.saysLastOfList, !match.hasWord(in: Words.lastWords) {
      return choice(at: Double(options.count))
    }
    let (found, manner) = match.find(said[...])
    guard let only = found.first, found.count == 1 else {
      if found.isEmpty {
        if let last = corrected(by: match) { return .understood(.choice(last), .plain) }
        let named = named(by: match)
        if named.count > 1 { return .ambiguous(named.map(Answer.choice)) }
        let hinted = isDenying ? [] : match.hinted(by: said[...])
        if !hinted.isEmpty, !words.isUnsure { return .ambiguous(hinted.map(Answer.choice)) }
        return words.answersUnsure ? .understood(.notSure, .plain) : .notUnderstood
      }
      if let last = corrected(by: match) { return .understood(.choice(last), .plain) }
      return .ambiguous(found.map(Answer.choice))
    }
    if denies(only) { return .notUnderstood }
    let isDoubted = words.isUnsure && !names(of: only).contains(where: \.isUnsure)
    if isDoubted || (isStrict && manner == .corrected) { return .ambiguous([.choice(only)]) }
    return .understood(.choice(only), manner)
  }

  /// "Left or right": what each part names, where each names one.
  private func named(by match: OptionMatch) -> [ChoiceID] {
    let parts = words.listParts
    guard (2...options.count + 1).contains(parts.count) else { return [] }
    let found = parts.map { match.find($0.spoken[...]).found }
    return found.allSatisfy { $0.count == 1 } ? found.flatMap(\.self) : []
  }

  /// "Left, no wait, right": what is named after the first is taken back.
  private func corrected(by match: OptionMatch) -> ChoiceID? {
    guard
      let turn = words.tokens.indices.dropFirst().last(where: {
        words.takesBack(at: $0) || saysNo(at: $0)
      }), turn + 1 < words.count
    else { return nil }
    let rest = Words(words, turn + 1..<words.count)
    guard !rest.tokens.contains(where: { $0.role.contains(.negates) }) else { return nil }
    let found = match.find(rest.spoken[...]).found
    return found.count == 1 ? found.first : nil
  }

  /// "Left, no, right": a no of its own takes back what stands before it.
  private func saysNo(at index: Int) -> Bool {
    words[index] == "no" && [",", ".", "-", "!"].contains(words[index + 1])
      && words.kind(index - 1) == .mark
  }

  private func choice(at place: Double) -> Reading {
    guard place >= 1, place <= Double(options.count), place == place.rounded() else {
      return .outOfRange(place)
    }
    return .understood(.choice(options[Int(place) - 1].id), .byNumber)
  }

  private func names(of id: ChoiceID) -> [OptionNames.Name] {
    options.first { $0.id == id }?.names ?? []
  }

  private var isDenying: Bool { words.tokens.contains { $0.role.contains(.negates) } }

  /// "Not the left": what was named is ruled out, unless its own name says "not" too.
  private func denies(_ id: ChoiceID) -> Bool {
    guard isDenying, !words.isUnsure else { return false }
    return !names(of: id).contains(where: \.isNegative)
  }
}

extension Words {
  /// "Skip" and "skipped" are a command, and no answer.
  var isCommandToSkip: Bool { count == 1 && ["skip", "skipped"].contains(self[0]) }

  /// "N/A", which is no fourteenth choice of a list.
  var isNotApplicable: Bool {
    switch count {
    case 1: self[0] == "na"
    case 2: self[0] == "not" && self[1] == "applicable"
    case 3, 4: self[0] == "n" && ["/", "."].contains(self[1]) && self[2] == "a"
    default: false
    }
  }
}
