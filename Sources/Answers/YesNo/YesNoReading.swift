/// Reads yes, no or not sure.
///
/// The words are searched for signs of an answer; the signs are then weighed. The opposite of what
/// was meant is the one unforgivable mistake, so signs that disagree give no answer at all.
struct YesNoReading {
  let words: Words
  let isStrict: Bool

  /// One place in the words that says yes or no.
  struct Sign {
    let index: Int
    let isYes: Bool
    let strength: Strength
  }

  enum Strength: Comparable {
    /// "Ok", "sure": also said in passing, before the answer.
    case passing
    /// "I don't smoke", "I do", "a little", "not really": yes or no without the word.
    case stated
    /// "Yes", "nope", "none of that", "that's right".
    case plain
  }

  var reading: Reading {
    if let letter = oneLetter { return letter }
    let signs = YesNoSigns(words: words)
    let found = signs.all
    guard !signs.isContradictory else { return .notUnderstood }
    let plain = found.filter { $0.strength == .plain }
    guard let isYes = decided(plain) ?? (plain.isEmpty ? decided(stated(found)) : nil) else {
      let isOpen = found.isEmpty && words.count <= 16 && (words.isUnsure || signs.saysMaybe)
      return isOpen ? .understood(.notSure, .plain) : .notUnderstood
    }
    let answer: Answer = isYes ? .yes : .no
    if !plain.isEmpty, isTakenBack(found, isYes: isYes) { return .notUnderstood }
    if signs.limits(found, isYes: isYes, isPlain: !plain.isEmpty) { return .notUnderstood }
    if isYes, words.isOverByNow { return .notUnderstood }
    if !isYes, found.count == 1, signs.contrasts(found[0].index) { return .notUnderstood }
    guard let first = found.first else { return .notUnderstood }
    if found.allSatisfy({ $0.strength == .passing }), words.asksBack { return .notUnderstood }
    if isDoubted(after: first, signs: signs) { return .ambiguous([answer]) }
    if isStrict, plain.isEmpty || !isWhole(found) || signs.isHedged || signs.isCorrected {
      return .ambiguous([answer])
    }
    return .understood(answer, signs.isCorrected ? .corrected : .plain)
  }

  /// "Y" and "n", and thumbs.
  private var oneLetter: Reading? {
    guard words.count <= 4, words.tokens.filter({ $0.kind != .mark }).count <= 1,
      words.tokens.allSatisfy({ $0.text != "%" && $0.text != "\\" })
    else { return nil }
    let answer: Answer? =
      if let word = words.tokens.first(where: { $0.kind != .mark })?.text {
        word == "y" ? .yes : word == "n" ? .no : nil
      } else if words.tokens.contains(where: { $0.text == "👍" }) {
        .yes
      } else if words.tokens.contains(where: { $0.text == "👎" }) {
        .no
      } else {
        nil
      }
    return answer.map { isStrict ? .ambiguous([$0]) : .understood($0, .plain) }
  }

  /// The signs that count when the word itself is missing: passing ones only where alone.
  private func stated(_ signs: [Sign]) -> [Sign] {
    let stated = signs.filter { $0.strength == .stated }
    return stated.isEmpty ? signs : stated
  }

  /// What the signs agree on, or what the last one corrects the others to; nil where they disagree.
  private func decided(_ signs: [Sign]) -> Bool? {
    guard let first = signs.first, let last = signs.last else { return nil }
    if signs.allSatisfy({ $0.isYes == first.isYes }) { return first.isYes }
    guard let other = signs.last(where: { $0.isYes != last.isYes }),
      let next = signs.first(where: { $0.index > other.index }),
      words.takesBack(from: other.index, to: next.index)
    else { return nil }
    return last.isYes
  }

  /// "No, I do" and "yes, I don't" leave it open which half holds; "no, but I do …" doesn't.
  private func isTakenBack(_ signs: [Sign], isYes: Bool) -> Bool {
    guard let plain = signs.last(where: { $0.strength == .plain }) else { return false }
    return signs.contains { sign in
      sign.strength == .stated && sign.isYes != isYes && sign.index > plain.index
        && !(plain.index..<sign.index).contains { YesNoSigns.turnsAside(at: $0, in: words) }
        && !words.endsWithThough(from: sign.index)
        && !(words.speaksOfNow(before: plain.index) && words.speaksOfThen(from: sign.index))
    }
  }

  /// Not knowing comes first, or follows at once and alone: "I don't know, yes?", "no, I'm not sure".
  private func isDoubted(after first: Sign, signs: YesNoSigns) -> Bool {
    guard let doubt = signs.firstDoubt else { return false }
    return doubt < first.index || (doubt - first.index <= 6 && signs.endsClause(doubt))
  }

  /// Nothing after the answer qualifies it.
  private func isWhole(_ signs: [Sign]) -> Bool {
    guard let isYes = signs.last?.isYes else { return false }
    return isYes || !words.tokens.contains { $0.role.contains(.turns) }
  }
}

extension Words {
  /// "Ok, but why?": not an answer, but a question in return.
  fileprivate var asksBack: Bool {
    tokens.indices.contains { index in
      ["what", "why", "how", "which", "who"].contains(self[index]) && self[index + 1] != "not"
    }
  }

  /// "Yes when I was younger, but not now": what was so is no longer.
  fileprivate var isOverByNow: Bool {
    guard roles.contains(.turns) else { return false }
    return tokens.indices.contains { index in
      guard self[index] == "but", self[index + 1] == "not" else { return false }
      return switch self[index + 2] {
      case "now", "anymore", "today", "lately", "recently", "currently", "nowadays": true
      case "any": ["more", "longer"].contains(self[index + 3])
      case "right": self[index + 3] == "now"
      case "at": ["the", "this", "present"].contains(self[index + 3])
      case "these": self[index + 3] == "days"
      default: false
      }
    }
  }

  /// "Not right now, no": the answer is for the present.
  fileprivate func speaksOfNow(before end: Int) -> Bool {
    (max(0, end - 5)..<end).contains {
      ["now", "moment", "currently", "present"].contains(self[$0])
    }
  }

  /// "I did have some yesterday"
  fileprivate func speaksOfThen(from start: Int) -> Bool {
    (start..<start + 3).contains { ["did", "had", "was", "were"].contains(self[$0]) }
  }

  /// "Yes, nothing serious though": what follows the answer qualifies it.
  fileprivate func endsWithThough(from start: Int) -> Bool {
    let rest = (start..<count).prefix(40).prefix { ![".", "!", "?", ";"].contains(self[$0]) }
    return rest.contains { ["though", "tho", "although"].contains(self[$0]) }
  }

  /// Whether what was said first is taken back between two tokens.
  fileprivate func takesBack(from start: Int, to end: Int) -> Bool {
    (start...max(start, end)).contains(where: takesBack)
  }

  /// Whether this word takes back what was said before it: "wait", "actually", "I mean".
  func takesBack(at index: Int) -> Bool {
    [
      "wait", "actually", "meant", "mean", "sorry", "jk", "scratch", "correction", "rather", "oops",
      "kidding", "joking", "hang", "whoops",
    ]
    .contains(self[index])
  }
}
