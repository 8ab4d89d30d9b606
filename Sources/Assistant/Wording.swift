import Answers
import Guidance
import Interview

/// The coach's own words: everything that is said and stands neither in a dialog nor in guidance.
///
/// A class, because every prompt keeps it, to put its question into words should somebody look.
final class Wording: Hashable, Sendable {
  let dialog: Dialog

  init(dialog: Dialog) { self.dialog = dialog }

  static func == (one: Wording, other: Wording) -> Bool {
    one === other || one.dialog == other.dialog
  }

  func hash(into hasher: inout Hasher) { hasher.combine(dialog.id) }

  /// What an effect of the interview says.
  func blocks(for effect: Effect, _ state: DialogState) -> [Block] {
    switch effect {
    case .say(let node):
      if case .statement(let text) = dialog[node].body { [.paragraph(text)] } else { [] }
    case .ask(let open, let earlier):
      asking(open, earlier, state)
    case .took(let open, let finding, let manner):
      tookBack(open, finding, manner, state)
    case .missed(let open, let miss, let count):
      missed(open, miss, count: count)
    case .noticed(let words):
      [.paragraph("You wrote: \"\(words)\". I want to be sure about that.")]
    case .borneInMind(let words):
      [.paragraph("You wrote: \"\(words)\". I will bear that in mind.")]
    case .alsoNoted(let statements):
      [.paragraph("I also noted: \(told(statements)).")]
    case .stated(let statements):
      [.paragraph("I noted: \(told(statements)).")]
    case .contradicted(let statement, let earlier):
      [
        .paragraph(
          "You wrote \"\(statement.words)\". \(before(earlier, at: statement.slot)) Which is right?"
        )
      ]
    case .clarify(let open):
      [
        .paragraph("That is all right. Here is more about the question."),
        .paragraph(help(open)),
        .paragraph("If you are still not sure, type not sure again. I will take that seriously."),
      ]
    case .costOfSkipping:
      [
        .paragraph("This is a safety question."),
        .paragraph(
          "If you skip it, I have to treat it as \"not sure\". Then I may send you to be checked "
            + "sooner. If you still want to skip it, type skip."),
      ]
    case .parked(let nodes):
      [.paragraph("These answers no longer apply, so I leave them out: \(titles(nodes)).")]
    case .restored(let nodes):
      [.paragraph("These earlier answers apply again: \(titles(nodes)).")]
    case .help(let open):
      [
        .paragraph(help(open)),
        .paragraph(
          "You can also type: \(Command.words.joined(separator: ", ")). Each on its own line."),
      ]
    case .why(let open):
      [.paragraph(why(open))]
    case .summary(let answered):
      answered.isEmpty
        ? [.paragraph("You have not answered anything yet.")]
        : [.paragraph("So far you have told me:")] + list(answered).map { .bullet($0) }
    case .changeable(let answered):
      changeable(answered)
    case .unknownChange(let name, let answered):
      [.paragraph("I can't find an answer called \"\(name)\".")] + changeable(answered)
    case .kept:
      [.paragraph("I kept your earlier answer.")]
    case .nothingToKeep:
      [.paragraph("There is no earlier answer to this question yet.")]
    case .nothingBefore:
      [.paragraph("This is the first question. There is nothing to go back to.")]
    case .about:
      About.blocks
    case .ended(let node):
      if case .ending(.close(let text, _)) = dialog[node].body { [.paragraph(text)] } else { [] }
    case .stopped:
      [
        .paragraph("We stop here. The interview is not finished."),
        .paragraph("If you think it is an emergency, call your emergency number now."),
      ]
    }
  }

  private func asking(_ open: OpenQuestion, _ earlier: Finding?, _ state: DialogState) -> [Block] {
    var blocks = question(open, isOneByOne: isOneByOne(open, state))
    if let progress = progress(state, open) { blocks.insert(progress, at: 0) }
    if let earlier {
      blocks.append(revisiting(earlier, open))
    } else if let told = alreadyTold(open, state) {
      blocks.append(told)
    }
    return blocks
  }

  /// What was told of a list before the list came up. It stays; only the others are waited for.
  private func alreadyTold(_ open: OpenQuestion, _ state: DialogState) -> Block? {
    let labels = dialog.told(of: open, in: state.answers)
    guard !labels.isEmpty else { return nil }
    return .paragraph(
      "You told me already: \(labels.joined(separator: "; ")). Type what else fits, or none.")
  }

  /// The question as it is put, with the ways to answer it.
  func question(_ open: OpenQuestion, isOneByOne: Bool) -> [Block] {
    guard let question = dialog.question(at: open.node) else { return [] }
    if let item = open.item, case .checkList(let list) = question.form {
      let place = "One at a time, number \(item + 1) of \(list.items.count):"
      return (isOneByOne ? [.paragraph(place)] : []) + [
        .paragraph("\"\(list.items[item].label)\""),
        .paragraph("Does this apply to you? (yes / no / not sure)"),
      ]
    }
    switch question.answerType() {
    case .yesNo:
      return [.paragraph(question.ask + " (yes / no / not sure)")]
    case .scale(let range):
      return [.paragraph("\(question.ask) (\(range.lowerBound) to \(range.upperBound))")]
    case .number, .duration, .text:
      return [.paragraph(question.ask)]
    case .choice(let options):
      return [.paragraph("\(question.ask) (a number, or the words)")] + numbered(options)
    // Lists of which several may apply say in their own words how to answer.
    case .choices(let options):
      return [.paragraph(question.ask)] + numbered(options)
    }
  }

  /// True while the items of a whole list are gone through, because the person was not sure.
  func isOneByOne(_ open: OpenQuestion, _ state: DialogState) -> Bool {
    guard open.item != nil, case .checkList(let list)? = dialog.question(at: open.node)?.form
    else { return false }
    return state.answers.answer(list.key) == .notSure
  }

  func why(_ open: OpenQuestion) -> String {
    dialog.question(at: open.node)?.why ?? "Your answer helps me choose advice that fits you."
  }

  /// The answers that Tab offers.
  func completions(_ open: OpenQuestion) -> [String] {
    guard let question = dialog.question(at: open.node) else { return [] }
    switch question.answerType(item: open.item) {
    case .yesNo: return ["yes", "no", "not sure"]
    case .choice(let options): return options.map(\.label) + ["not sure"]
    case .choices(let options): return options.map(\.label) + ["none", "not sure"]
    case .scale(let range): return range.map(String.init)
    case .number, .duration, .text: return []
    }
  }

  /// The name of a question in lists of answers: `pain-activity` reads "Pain activity".
  func title(_ node: NodeID) -> String {
    let words = String(dialog[node].name.map { $0 == "-" ? " " : $0 })
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  /// The title of a question; for one item of a list, with what it says.
  private func title(_ open: OpenQuestion) -> String {
    guard let item = open.item, case .checkList(let list)? = dialog.question(at: open.node)?.form
    else { return title(open.node) }
    return "\(title(open.node)), \"\(list.items[item].label)\""
  }

  private func titles(_ nodes: [NodeID]) -> String {
    nodes.map(title).joined(separator: ", ")
  }

  /// Answers as "Onset: It came on little by little".
  func list(_ answered: [Answered]) -> [String] {
    answered.map { each in
      "\(title(each.question)): \(words(each.finding, to: each.question))"
    }
  }

  /// An answer in the person's words; a number that stood in a sentence by itself, with its unit.
  func words(_ finding: Finding, to open: OpenQuestion) -> String {
    guard case .number(let number) = finding.answer, finding.words.utf8.count > 16 else {
      return finding.inWords
    }
    return unit(open).map { number.counted($0) } ?? number.plain
  }

  /// What an earlier answer was: as it was given, or what was made of it where that was a whole story.
  private func before(_ earlier: Finding, at slot: SlotID) -> String {
    earlier.inWords.utf8.count <= 40
      ? "Earlier you answered: \(earlier.inWords)."
      : "Earlier I heard: "
        + told([Statement(slot: slot, answer: earlier.answer, words: earlier.inWords)]) + "."
  }

  /// What free text stated, in one breath: "it began gradually; you added hills".
  func told(_ statements: [Statement]) -> String {
    statements.flatMap { statement -> [String] in
      let clauses = statement.slot.clauses(for: statement.answer, as: statement.length)
      return clauses.isEmpty ? ["\(statement.slot.subject): \(statement.words)"] : clauses
    }.joined(separator: "; ")
  }

  private func numbered(_ options: [Option]) -> [Block] {
    options.enumerated().map { .numbered($0.offset + 1, $0.element.label) }
  }

  private func changeable(_ answered: [Answered]) -> [Block] {
    guard !answered.isEmpty else {
      return [.paragraph("There is no answer to change yet.")]
    }
    let lines = list(answered).enumerated().map { Block.numbered($0.offset + 1, $0.element) }
    return [.paragraph("These are your answers:")] + lines
      + [.paragraph("To change one, type change and its number, such as: change 1")]
  }

  private func revisiting(_ earlier: Finding, _ open: OpenQuestion) -> Block {
    .paragraph("Your earlier answer: \(words(earlier, to: open)). Type a new one, or keep.")
  }

  /// Now and then, how far it is; never as a bar that redraws.
  private func progress(_ state: DialogState, _ open: OpenQuestion) -> Block? {
    let asked = state.walk.path.count
    guard asked > 0, asked.isMultiple(of: 8), state.attempt == DialogState.Attempt(),
      state.reopened.isEmpty, open.item == nil,
      case .answered? = state.turns.last?.outcome,
      // Said once, not each time that a correction leads back here.
      !state.turns.suffix(24).contains(where: { $0.question == open })
    else { return nil }
    let left = dialog.questionsLeft(in: state)
    return left > 2 ? .paragraph("At most \(left) questions left.") : nil
  }

  private func tookBack(
    _ open: OpenQuestion, _ finding: Finding, _ manner: Reading.Manner, _ state: DialogState
  ) -> [Block] {
    switch (finding.answer, manner) {
    case (_, .higherEnd(let low, let high)):
      return [
        .paragraph("From \(low.plain) to \(high.plain): I will take that as \(high.plain).")
      ]
    case (.choices(let chosen), _):
      guard let whole = dialog.answer(to: open, in: state.answers), whole.words != finding.words
      else { return [.paragraph(chosen.isEmpty ? "None of these." : "Chose: \(finding.words)")] }
      // With what was told before.
      if whole.words.isEmpty { return [.paragraph("None of these.")] }
      return [.paragraph(chosen.isEmpty ? "Only: \(whole.words)" : "Together: \(whole.words)")]
    case (.choice, .byNumber), (.choice, .corrected):
      return [.paragraph("Chose: \(finding.words)")]
    case (.number(let number), .reckoned):
      guard let unit = unit(open) else { return [] }
      return [.paragraph("I will take that as \(number.counted(unit)).")]
    case (.skipped, _):
      return [.paragraph("Skipped.")]
    default:
      return []
    }
  }

  /// What a number counts that answers an open question; nil for a number of its own.
  func unit(_ open: OpenQuestion) -> TimeUnit? {
    switch dialog.question(at: open.node)?.answerType(item: open.item) {
    case .number(_, let unit): unit
    case .duration(let unit): unit
    default: nil
    }
  }
}

extension Double {
  /// The number with its unit, roughly where a fraction tells nobody more: "about 4 weeks".
  func counted(_ unit: TimeUnit) -> String {
    let isRough = self != rounded() && self >= 3
    let shown = isRough ? rounded() : self
    return (isRough ? "about " : "") + shown.plain + " " + unit.rawValue + (shown == 1 ? "" : "s")
  }

  /// The number as a person writes it: 3, or 3.5.
  var plain: String {
    self == rounded() && magnitude < 1e15 ? String(Int(self)) : String(self)
  }
}
