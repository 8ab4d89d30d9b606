import Answers
import Guidance
import Interview

extension Wording {
  /// What is said when words were not taken as an answer. It grows with each miss: first how to
  /// answer, then an example, then the ways around the question.
  func missed(_ open: OpenQuestion, _ miss: Miss, count: Int) -> [Block] {
    let problem: String
    switch miss {
    case .empty:
      problem = "I need an answer before we go on."
    case .ambiguous(let candidates):
      return [.paragraph(didYouMean(candidates, open))] + (count > 2 ? [wayAround(open)] : [])
    case .outOfRange(let number):
      problem = "\(number.plain) is outside what I can take here. \(howToAnswer(open))"
    case .notUnderstood:
      problem =
        switch count {
        case 1: "Sorry, I did not understand that. \(howToAnswer(open))"
        case 2: "I still did not get that. \(help(open))"
        default: "I did not understand that either. \(howToAnswer(open))"
        }
    }
    return [.paragraph(problem)] + (count > 2 ? [wayAround(open)] : [])
  }

  /// How to answer, with the dialog's own example where it has one.
  func help(_ open: OpenQuestion) -> String {
    dialog.question(at: open.node)?.help.map { open.item == nil ? $0 : howToAnswer(open) }
      ?? howToAnswer(open)
  }

  private func howToAnswer(_ open: OpenQuestion) -> String {
    switch dialog.question(at: open.node)?.answerType(item: open.item) {
    case .yesNo: "Please type yes, no or not sure."
    case .scale(let range):
      "Please type one number from \(range.lowerBound) to \(range.upperBound)."
    case .number(let range, let unit):
      "Please type a number from \(range.lowerBound) to \(range.upperBound)"
        + (unit.map { " (\($0.rawValue)s)." } ?? ".")
    case .duration: "Please say how long, such as: 3 weeks, 2 months, or since March."
    case .choice(let options): "Please type one number from 1 to \(options.count), or its words."
    case .choices(let options):
      "Please type numbers from 1 to \(options.count), such as 1, 3. Or type none."
    case .text: "Please type a few words."
    case nil: ""
    }
  }

  private func wayAround(_ open: OpenQuestion) -> Block {
    let isSafety = dialog.question(at: open.node)?.isSafety ?? false
    return .paragraph(
      isSafety
        ? "You can also type not sure. I then treat the question with care."
        : "You can also type not sure, or skip to leave this question out.")
  }

  private func didYouMean(_ candidates: [Answer], _ open: OpenQuestion) -> String {
    let question = dialog.question(at: open.node)
    let names = candidates.map { candidate -> String in
      switch candidate {
      case .yes: "yes"
      case .no: "no"
      case .notSure: "not sure"
      case .skipped: "skip"
      case .choice(let id): question?.label(of: id) ?? id.name
      case .choices(let ids):
        ids.map { question?.label(of: $0) ?? $0.name }.joined(separator: " and ")
      case .number(let number): number.plain
      case .text(let text): text
      }
    }
    guard names.count > 1, let last = names.last else {
      return "Did you mean \(names.first ?? "that")? Please type the whole word."
    }
    return "Did you mean \(names.dropLast().joined(separator: ", ")) or \(last)?"
  }
}
