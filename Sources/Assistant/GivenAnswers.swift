import Answers
import Guidance
import Interview

/// What one person answered before anybody asked, by slot: a form that was filled in, a row of a
/// table.
public struct GivenAnswers: Hashable, Sendable {
  private let bySlot: [SlotID: Answer]

  public init(_ answers: [SlotID: Answer]) { bySlot = answers }

  /// The answer to a question, or to one item of its check-list; nil where it was not given.
  ///
  ///     GivenAnswers(["ces": .no, "both_legs": .no]).answer(to: emergency, in: dialog)
  ///     // .choices([])
  public func answer(to open: OpenQuestion, in dialog: Dialog) -> Answer? {
    switch (dialog.question(at: open.node)?.form, open.item) {
    case (.single(let slot, _)?, _): bySlot[slot]
    case (.checkList(let list)?, let item?): status(of: list.items[item])
    case (.checkList(let list)?, nil): answer(to: list)
    case (nil, _): nil
    }
  }

  /// The answer to a list as a whole; nil when something was not given that it asks about.
  private func answer(to list: CheckList) -> Answer? {
    var chosen: [ChoiceID] = []
    var (isPlain, isSkipped) = (true, true)
    for item in list.items {
      guard let status = status(of: item) else { return nil }
      if status == .yes { chosen.append(item.id) }
      isPlain = isPlain && !status.isUnsure
      isSkipped = isSkipped && status == .skipped
    }
    if isPlain { return .choices(chosen) }
    // What is not known of some items can only be said item by item.
    return isSkipped ? .skipped : .notSure
  }

  /// Whether an item applies: yes, no, not sure or skipped; nil where that was not given.
  private func status(of item: CheckList.Item) -> Answer? {
    guard let given = bySlot[item.slot] else { return nil }
    if given.isUnsure { return given }
    let applies =
      switch (item.answer, given) {
      case (.choices(let ours), .choices(let theirs)): ours.allSatisfy(theirs.contains)
      // "Half an hour or more" applies to an hour.
      case (.number(let least), .number(let number)): number >= least
      default: item.answer == given
      }
    return applies ? .yes : .no
  }

  /// True when a statement says just what was given.
  func include(_ statement: Statement) -> Bool {
    switch (bySlot[statement.slot], statement.answer) {
    case (.choices(let ours)?, .choices(let theirs)): theirs.allSatisfy(ours.contains)
    case (let given, let stated): given == stated
    }
  }

  /// The slots that were given an answer other than no and not sure.
  func stated(among slots: some Sequence<SlotID>) -> [SlotID] {
    slots.filter { slot in bySlot[slot].map { !$0.isUnsure && $0 != .no } ?? false }.sorted()
  }

  /// The findings with what was given and not asked. A danger that a given text speaks of, and about
  /// which nothing was answered, is left open.
  func completing(_ findings: Findings, in dialog: Dialog) -> Findings {
    var findings = findings
    var texts: [String] = []
    for (slot, answer) in bySlot where findings[slot] == nil {
      findings[slot] = Finding(answer, verbatim: "")
      if case .text(let words) = answer { texts.append(words) }
    }
    for mention in texts.flatMap({ Mention.all(in: $0) })
    where mention.isOpen && findings[mention.flag] == nil {
      guard dialog.directQuestions[mention.flag] != nil else { continue }
      findings[mention.flag] = Finding(.skipped, verbatim: "")
    }
    return findings
  }

  /// A text can have an answered question asked again: one that it contradicts, and one that it casts
  /// doubt on. Each text is heard once, so that no question comes back more often than this.
  var mostAskings: Int {
    let texts = bySlot.values.count { if case .text = $0 { true } else { false } }
    return 1 + 2 * texts
  }
}

extension Consultation {
  /// Holds the whole interview with a person who answers each question as given. It comes to what
  /// it comes to when the same answers are typed.
  ///
  /// At a question whose answer was not given the interview stops, and is unfinished there. Where an
  /// interview ends early, for whatever reason, a danger that was given counts even though nobody
  /// came to ask about it.
  func hold(_ given: GivenAnswers, _ state: inout ConsultationState) {
    answer(as: given, &state)
    countUnasked(given, &state)
  }

  private func answer(as given: GivenAnswers, _ state: inout ConsultationState) {
    _ = advance(&state, on: .began)
    let raised = given.stated(among: dialog.raised.keys)
    if !raised.isEmpty { _ = advance(&state, on: .mentioned(raised)) }
    let mostAskings = given.mostAskings
    var asked: [OpenQuestion: Int] = [:]
    while true {
      switch state.phase {
      case .advised, .over:
        return
      case .confirming:
        // What was given is what is so, whatever some text sounded like.
        _ = advance(&state, on: .heard("yes"))
      case .readingBack(let statements):
        _ = advance(&state, on: .heard(statements.allSatisfy(given.include) ? "yes" : "no"))
      case .interviewing:
        guard let open = state.interview.walk.open else { return }
        asked[open, default: 0] += 1
        if asked[open, default: 0] <= mostAskings,
          let answer = given.answer(to: open, in: dialog), state.interview.attempt.misses < 2
        {
          take(answer, isFirst: asked[open] == 1, &state)
        } else {
          _ = advance(&state, on: .endOfInput)
        }
      }
    }
  }

  /// Answers the open question. A text is heard as words are, since it may speak of a danger.
  private func take(_ answer: Answer, isFirst: Bool, _ state: inout ConsultationState) {
    if case .text(let words) = answer, isFirst, Request.command(in: words) == nil {
      _ = advance(&state, on: .heard(words))
    } else {
      _ = advance(&state, on: .answered(answer))
    }
  }

  /// Has what was given and never asked count, where the interview ended early and it is more urgent
  /// than what was asked. After a whole interview it is off the path, and does not count.
  private func countUnasked(_ given: GivenAnswers, _ state: inout ConsultationState) {
    let ending: Outcome.Ending
    let known: Disposition?
    switch state.phase {
    case .interviewing, .confirming, .readingBack:
      return
    case .advised(let assessment):
      guard state.interview.walk.open != nil else { return }
      (ending, known) = (.advised, assessment.disposition)
    case .over(let outcome):
      switch outcome.ending {
      case .recorded, .reviewed: return
      case .advised, .closed: known = outcome.disposition
      // Of what broke off there is nobody left to ask about a second danger, so all of them are told.
      case .unfinished: known = nil
      }
      ending = outcome.ending
    }
    guard known != .emergencyNow else { return }
    let findings = given.completing(findings(state.interview), in: dialog)
    guard let level = Assessment.level(of: findings), known.map({ level > $0 }) ?? true else {
      return
    }
    state.phase =
      level == .emergencyNow
      ? .over(
        Outcome(ending: .advised, assessment: Assessment(of: findings, after: .endedByEmergency)))
      : .over(Outcome(ending: ending, assessment: Assessment(of: findings, after: .cutShort)))
  }
}
