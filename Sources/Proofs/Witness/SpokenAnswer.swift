import Answers
import Interview

extension Question {
  /// The lines that give this answer, as a person would type them; most answers take one.
  ///
  ///     spoken(.choices([]))   // ["none"]
  ///
  /// They say nothing else: what is longer than a word could be taken for part of a story.
  public func spoken(_ answer: Answer, item: Int? = nil) -> [String] {
    switch answer {
    case .yes: return ["yes"]
    case .no: return ["no"]
    case .notSure:
      // A safety question is explained once before "not sure" stands.
      guard case .single = form, isSafety else { return ["not sure"] }
      return ["not sure", "not sure"]
    case .skipped:
      // What it costs is said once before a safety question is skipped.
      return isSafety ? ["skip", "skip"] : ["skip"]
    case .number(let number): return [spoken(number, answerType(item: item))]
    case .text(let text): return [text]
    case .choice(let id): return [spoken(id, answerType(item: item))]
    case .choices(let ids):
      guard !ids.isEmpty else { return ["none"] }
      let options = answerType(item: item).options ?? []
      let numbers = ids.compactMap { id in options.firstIndex { $0.id == id }.map { $0 + 1 } }
      return [numbers.map(String.init).joined(separator: ", ")]
    }
  }

  private func spoken(_ number: Double, _ type: AnswerType) -> String {
    let plain = Int(exactly: number).map(String.init) ?? String(number)
    guard case .duration(let unit) = type else { return plain }
    return "\(plain) \(unit.rawValue)\(number == 1 ? "" : "s")"
  }

  /// The longest word that is not searched for anything but the answer.
  private static let longestWord = 8

  /// A word for a choice, if one is short and means just that; else its number in the list.
  private func spoken(_ choice: ChoiceID, _ type: AnswerType) -> String {
    guard let options = type.options, let place = options.firstIndex(where: { $0.id == choice })
    else { return choice.name }
    let words = [options[place].label.lowercased()] + options[place].otherWords
    let word = words.first { word in
      word.utf8.count <= Self.longestWord && Command(word) == nil
        && type.interpret(word, strictly: isSafety) == .understood(.choice(choice), .plain)
    }
    return word ?? String(place + 1)
  }
}
