import Answers
import Guidance
import Proofs
import Reports

// Answers that turn a level, in words.

extension TurningPoints.Change {
  /// As a person would say it of themselves: "your pain at rest is 8 or more out of 10".
  var clause: String {
    let said: String? =
      switch answers {
      case .answer(let answer): slot.clauses(for: answer).joined(separator: " and ").ifAny
      case .with(let choice): slot.clauses(for: .choice(choice)).first
      case .without(let choice):
        slot.clauses(for: .choice(choice)).first.map { "it is not so that \($0)" }
      case .numbers(let low, let high):
        // The clause of some number, with the range in its place.
        (low ?? high).flatMap { bound in
          slot.clauses(for: .number(bound.number)).first?
            .replacingFirst(bound.number.inDialogWords, with: answers.brief)
        }
      }
    return said ?? "your answer about \(slot.subject) were: \(answers.brief)"
  }

  /// As a physio reads it: `pain_rest 8 or more`.
  var brief: String { "\(slot) \(answers.brief)" + (wasAnswered ? "" : " (not asked)") }
}

extension TurningPoints.AnswerRange {
  /// `yes`, `8 or more`, `with osteoporosis`.
  var brief: String {
    switch self {
    case .answer(let answer): answer.brief
    case .with(let choice): "with \(choice)"
    case .without(let choice): "without \(choice)"
    case .numbers(let low, let high):
      switch (low, high) {
      case (nil, nil): "any number"
      case (let low?, nil): low.isIncluded ? "\(low.plain) or more" : "more than \(low.plain)"
      case (nil, let high?): high.isIncluded ? "\(high.plain) or less" : "less than \(high.plain)"
      case (let low?, let high?):
        (low.isIncluded ? "from \(low.plain)" : "above \(low.plain)")
          + (high.isIncluded ? " to \(high.plain)" : " to below \(high.plain)")
      }
    }
  }

  /// The same for programs; a bound that is left out is none.
  var json: JSONValue {
    switch self {
    case .answer(let answer): .object(["answer": answer.json])
    case .with(let choice): .object(["with": .string(choice.name)])
    case .without(let choice): .object(["without": .string(choice.name)])
    case .numbers(let low, let high):
      .object(
        Dictionary(
          uniqueKeysWithValues: [
            low.map { ($0.isIncluded ? "at_least" : "above", JSONValue.number($0.number)) },
            high.map { ($0.isIncluded ? "at_most" : "below", JSONValue.number($0.number)) },
          ].compactMap { $0 }))
    }
  }
}

extension TurningPoints.AnswerRange.Bound {
  fileprivate var plain: String { number.inDialogWords }
}

extension Answer {
  fileprivate var brief: String {
    switch self {
    case .choices(let ids): ids.isEmpty ? "none" : ids.map(\.name).joined(separator: ", ")
    case .yes, .no, .notSure, .skipped, .choice, .number: inDialogWords
    case .text: "a text"
    }
  }
}

extension String {
  fileprivate var ifAny: String? { isEmpty ? nil : self }

  /// The text with a whole word put differently where it stands first.
  fileprivate func replacingFirst(_ word: String, with other: String) -> String {
    var words = split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    if let place = words.firstIndex(of: word) { words[place] = other }
    return words.joined(separator: " ")
  }
}
