import Answers
import Assistant
import Interview

/// Answers given to one version of a dialog, which are given again to another as it asks for them.
///
/// Nothing is put into the other conversation's state: the answers are typed to it, line by line, so
/// that what comes of it is a conversation like any other, and guidance watches it. A line is typed
/// only after a trial has shown that it is understood as it was then.
public struct CarriedAnswers: Sendable {
  let dialog: Dialog
  let names: AnswerNames
  /// What is still to be given, by name.
  private(set) var waiting: [String: Kept]
  /// What was given since the person last typed something, and how often.
  private var given: [String: Int] = [:]
  /// True when answers are given in the words that were typed, where these still mean the same.
  let inOwnWords: Bool
  /// False where the person says by themselves whether a story was heard rightly.
  let answersReadBack: Bool

  /// One answer of then.
  struct Kept: Hashable, Sendable {
    let value: NotedValue
    /// The line by which it was given.
    let words: String?
  }

  /// What stands for the words that are left out of a redacted file.
  static let placeholder = "[redacted]"

  init(_ answers: [String: NotedValue], to dialog: Dialog, inOwnWords: Bool) {
    self.init(answers.mapValues { Kept(value: $0, words: nil) }, to: dialog, inOwnWords: inOwnWords)
  }

  init(
    _ answers: [String: Kept], to dialog: Dialog, inOwnWords: Bool = true,
    answersReadBack: Bool = true
  ) {
    (self.dialog, names) = (dialog, AnswerNames(dialog))
    waiting = answers.countingWhatWasTold()
    (self.inOwnWords, self.answersReadBack) = (inOwnWords, answersReadBack)
  }

  /// True when no answer waits any more.
  public var isEmpty: Bool { waiting.isEmpty }

  /// The line to type at the question that is open; nil when the person is to be asked.
  public mutating func nextLine(in conversation: Conversation) -> String? {
    switch conversation.state.phase {
    case .readingBack(let statements):
      return answersReadBack ? readBack(statements) : nil
    case .confirming, .advised, .over: return nil
    case .interviewing: break
    }
    let interview = conversation.state.interview
    guard let open = interview.walk.open, let key = dialog.key(of: open) else { return nil }
    let name = names.name(key)
    // Twice, since "not sure" and "skip" are asked back once.
    guard given[name, default: 0] < 2, given[name] != nil || !interview.reopened.contains(key),
      let expected = expectation(at: open, interview.answers)
    else { return nil }
    let line = candidates(for: expected, at: open).first { words in
      var trial = conversation
      _ = trial.hear(words)
      return accepts(trial, after: conversation, open, expected.value)
    }
    guard let line else { return nil }
    given[name, default: 0] += 1
    return line
  }

  /// Lets go of what the person now answers or has answered: from here on it is theirs to change.
  public mutating func heardPerson(at conversation: Conversation) {
    for name in given.keys { waiting[name] = nil }
    given = [:]
    if let open = conversation.state.interview.walk.open, let key = dialog.key(of: open) {
      waiting[names.name(key)] = nil
    }
  }

  /// "Yes" where all that is read back was answered so then, and "no" where some of it was answered
  /// otherwise; nil where some of it was not answered.
  private func readBack(_ statements: [Statement]) -> String? {
    var isRight = true
    for statement in statements {
      let kept = (waiting[statement.slot.name] ?? waiting[statement.slot.told.name])?.value
      let value = dialog.slots[statement.slot].map { NotedValue(statement.answer, of: $0) }
      let items = dialog.items(affirmedBy: statement).compactMap { status(of: $0) }
      guard kept != nil || !items.isEmpty else { return nil }
      let isSame = kept.map { $0 == value || $0.includes(value) }
      isRight = isRight && isSame != false && items.allSatisfy { $0 == .yes }
    }
    return isRight ? "yes" : "no"
  }

  /// Whether a line did what it was to do: fill the place with that answer, or bring "not sure" or
  /// "skip" to be asked back.
  private func accepts(
    _ trial: Conversation, after before: Conversation, _ open: OpenQuestion, _ expected: NotedValue
  ) -> Bool {
    guard let key = dialog.key(of: open) else { return false }
    guard case .confirming = trial.state.phase else {
      let (now, then) = (trial.state.interview, before.state.interview)
      if let own = now.answers[key], !now.reopened.contains(key) {
        // What was told beforehand is part of a list's answer.
        let whole = expected.several == nil ? own : dialog.answer(to: open, in: now.answers) ?? own
        let value = names.value(whole.answer, key)
        return value == expected || value.chosen != nil && value.chosen == expected.chosen
      }
      return now.attempt.isClarified != then.attempt.isClarified
        || now.attempt.knowsCost != then.attempt.knowsCost
    }
    return false
  }
}

extension CarriedAnswers {
  /// What the open question is to be answered with.
  private func expectation(at open: OpenQuestion, _ answers: Findings) -> Kept? {
    guard let question = dialog.question(at: open.node) else { return nil }
    switch (question.form, open.item) {
    case (.single(let slot, let type), _):
      if let kept = waiting[slot.name] { return kept.value.fits(type) ? kept : nil }
      return type == .yesNo ? status(of: slot.name).map { Kept(value: $0, words: nil) } : nil
    case (.checkList(let list), let item?):
      let name = AnswerNames.name(of: list.items[item], in: list)
      return waiting[name]
        ?? status(of: list.items[item].id.name).map { Kept(value: $0, words: nil) }
    case (.checkList(let list), nil):
      return whole(list, answers)
    }
  }

  /// The answer to a list as a whole; nil when it asks for something that was not asked then.
  private func whole(_ list: CheckList, _ answers: Findings) -> Kept? {
    let kept = waiting[list.key.name]
    if let kept, kept.value.several == nil { return kept }
    let statuses = list.items.indices.map { place -> NotedValue? in
      let item = list.items[place]
      // What an item was answered by itself counts, whatever is said of the list.
      if let now = answers.answer(list.key(ofItem: place)) { return now == .yes ? .yes : .no }
      let own =
        waiting[AnswerNames.name(of: item, in: list)]?.value
        ?? kept?.value.status(of: item.id.name)
      return own ?? (inOwnWords ? status(of: item.id.name) : nil)
    }
    guard statuses.allSatisfy({ $0 != nil }) else { return nil }
    // Some of it can only be said item by item.
    guard statuses.allSatisfy({ $0 == .yes || $0 == .no }) else {
      return Kept(value: .notSure, words: nil)
    }
    let chosen = zip(list.items, statuses).filter { $1 == .yes }.map(\.0.id.name)
    return Kept(value: NotedValue(chosen: chosen, left: []), words: kept?.words)
  }

  /// Whether an item of any list applied, or the slot of its name held yes.
  private func status(of item: String) -> NotedValue? {
    let alone = waiting.keys.sorted().first { $0.hasSuffix("." + item) }
    if let alone { return waiting[alone]?.value }
    let together = waiting.values.lazy.compactMap { $0.value.status(of: item) }.first
    if let together { return together }
    return waiting[item].flatMap { [.yes, .no, .notSure].contains($0.value) ? $0.value : nil }
  }

  /// Lines that may say it, the likeliest first.
  private func candidates(for kept: Kept, at open: OpenQuestion) -> [String] {
    let type = dialog.question(at: open.node)?.answerType(item: open.item) ?? .text
    let own = inOwnWords ? [kept.words].compactMap { $0 } : []
    switch kept.value {
    case .ownWords: return inOwnWords ? own : [Self.placeholder]
    case .skipped: return own + ["skip"]
    case .yes, .no, .notSure: return own + [kept.value.description]
    default: break
    }
    let options: [Option] =
      switch type {
      case .choice(let options), .choices(let options): options
      case .yesNo, .scale, .number, .duration, .text: []
      }
    if let chosen = kept.value.chosen {
      let places = options.indices.filter { chosen.contains(options[$0].id.name) }
      let numbers = places.map { String($0 + 1) }.joined(separator: ", ")
      return own + [numbers.isEmpty ? "none" : numbers]
    }
    if let place = options.firstIndex(where: { $0.id.name == kept.value.description }) {
      return own + [options[place].label, String(place + 1)]
    }
    return own + [kept.value.typedNumber]
  }
}

extension Dialog {
  /// The items of check-lists that a statement affirms, by name.
  fileprivate func items(affirmedBy statement: Statement) -> [String] {
    nodes.flatMap { node -> [String] in
      guard case .question(let question) = node.body, case .checkList(let list) = question.form
      else { return [] }
      return list.items.filter { $0.slot == statement.slot && $0.answer == statement.answer }
        .map(\.id.name)
    }
  }
}
