import Answers
import Guidance
import Interview

extension Wording {
  /// What is said when words were not taken as an answer. It grows with each miss: first how to
  /// answer, then an example, then the ways around the question. No two misses in a row are met with
  /// the same sentence.
  func missed(_ open: OpenQuestion, _ miss: Miss, count: Int) -> [Block] {
    let isOdd = !count.isMultiple(of: 2)
    let problem: String
    switch miss {
    case .empty:
      problem =
        isOdd ? "I need an answer before we go on." : "Nothing came. \(howToAnswer(open, isOdd))"
    case .ambiguous(let candidates):
      problem = didYouMean(candidates, open, isOdd)
    case .outOfRange(let number):
      problem =
        (isOdd
          ? "\(number.plain) is outside what I can take here." : "\(number.plain) does not fit.")
        + " \(howToAnswer(open, isOdd))"
    case .notUnderstood:
      problem =
        switch count {
        case 1: "Sorry, I did not understand that. \(howToAnswer(open, isOdd))"
        case 2: "I still did not get that. \(help(open, isOdd))"
        // From here on two ways of saying it take turns.
        case _ where isOdd: "I did not understand that either. \(howToAnswer(open, isOdd))"
        default: "That is no answer I know. \(help(open, isOdd))"
        }
    }
    return [.paragraph(problem)] + (count > 2 ? [.paragraph(wayAround(open, isOdd))] : [])
  }

  /// How to answer, with the dialog's own example where it has one.
  func help(_ open: OpenQuestion, _ isOdd: Bool = true) -> String {
    let example = open.item == nil ? dialog.question(at: open.node)?.help : nil
    return example ?? howToAnswer(open, isOdd)
  }

  private func howToAnswer(_ open: OpenQuestion, _ isOdd: Bool) -> String {
    switch dialog.question(at: open.node)?.answerType(item: open.item) {
    case .yesNo:
      isOdd ? "Please type yes, no or not sure." : "The answer is one of: yes, no, not sure."
    case .scale(let range):
      isOdd
        ? "Please type one number from \(range.lowerBound) to \(range.upperBound)."
        : "I take numbers from \(range.lowerBound) to \(range.upperBound)."
    case .number(let range, let unit):
      (isOdd ? "Please type a number from " : "I take a number from ")
        + "\(range.lowerBound) to \(range.upperBound)" + (unit.map { " (\($0.rawValue)s)." } ?? ".")
    case .duration:
      isOdd
        ? "Please say how long, such as: 3 weeks, 2 months, or since March."
        : "A length of time will do, such as 10 days or half a year."
    case .choice(let options):
      isOdd
        ? "Please type one number from 1 to \(options.count), or its words."
        : "Choose one line: its number, 1 to \(options.count), is enough."
    case .choices(let options):
      isOdd
        ? "Please type numbers from 1 to \(options.count), such as 1, 3. Or type none."
        : "Choose lines by their numbers, 1 to \(options.count). Type none if none fits."
    case .text:
      isOdd ? "Please type a few words." : "Any words of yours will do."
    case nil: ""
    }
  }

  private func wayAround(_ open: OpenQuestion, _ isOdd: Bool) -> String {
    switch (dialog.question(at: open.node)?.isSafety ?? false, isOdd) {
    case (true, true): "You can also type not sure. I then treat the question with care."
    case (true, false): "If you do not know, type not sure. Then it is safer to be seen sooner."
    case (false, true): "You can also type not sure, or skip to leave this question out."
    case (false, false): "Or leave the question out: type skip. The advice then says less."
    }
  }

  private func didYouMean(_ candidates: [Answer], _ open: OpenQuestion, _ isOdd: Bool) -> String {
    let question = dialog.question(at: open.node)
    let isYesNo = question?.answerType(item: open.item) == .yesNo
    func quoted(_ label: String) -> String { "\"\(label)\"" }
    let names = candidates.map { candidate -> String in
      switch candidate {
      case .yes: "yes"
      case .no: "no"
      case .notSure: "not sure"
      case .skipped: "skip"
      case .choice(let id): quoted(question?.label(of: id) ?? id.name)
      case .choices(let ids) where ids.isEmpty: "none"
      case .choices(let ids):
        ids.map { quoted(question?.label(of: $0) ?? $0.name) }.joined(separator: " and ")
      case .number(let number): unit(open).map { number.counted($0) } ?? number.plain
      case .text(let text): text
      }
    }
    guard names.count > 1, let last = names.last else {
      let only = names.first ?? "that"
      guard !isYesNo else {
        return isOdd
          ? "Did you mean \(only)? Please type the whole word."
          : "If you mean \(only), I need it in full."
      }
      return isOdd ? "Did you mean \(only)? (yes / no)" : "Is it \(only)? If so, type yes."
    }
    let all = "\(names.dropLast().joined(separator: ", ")) or \(last)"
    return isOdd ? "Did you mean \(all)?" : "I can't tell which: \(all)."
  }
}
