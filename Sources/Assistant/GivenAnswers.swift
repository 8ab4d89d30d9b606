import Answers
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

  /// The slots whose danger was given: something other than no, not sure and what is harmless.
  func dangers(among slots: some Sequence<SlotID>, in dialog: Dialog) -> [SlotID] {
    slots.filter { slot in
      guard let given = bySlot[slot], !given.isUnsure else { return false }
      return given != .no && given != .choices([]) && given != dialog.harmless(slot)
    }.sorted()
  }
}

extension Consultation {
  /// Holds the whole interview with a person who answers each question as given. It comes to what
  /// it comes to when the same answers are typed.
  ///
  /// At a question whose answer was not given the interview stops, and is unfinished there. What was
  /// given of a danger still counts then, as if the person had spoken of it before leaving.
  func hold(_ given: GivenAnswers, _ state: inout ConsultationState) {
    _ = advance(&state, on: .began)
    mention(given.dangers(among: dialog.raised.keys, in: dialog), &state)
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
        // A question can come back when a text contradicts its answer, but not for ever.
        if asked[open, default: 0] <= Self.mostAskings,
          let answer = given.answer(to: open, in: dialog), state.interview.attempt.misses < 2
        {
          take(answer, isFirst: asked[open] == 1, &state)
        } else if !tellOfDanger(given, &state) {
          _ = advance(&state, on: .endOfInput)
        }
      }
    }
  }

  private static let mostAskings = 4

  /// Answers the open question. A text is heard as words are, since it may speak of a danger.
  private func take(_ answer: Answer, isFirst: Bool, _ state: inout ConsultationState) {
    if case .text(let words) = answer, isFirst, Request.command(in: words) == nil {
      _ = advance(&state, on: .heard(words))
    } else {
      _ = advance(&state, on: .answered(answer))
    }
  }

  /// Has the direct questions asked of dangers that were given and not asked about; false when
  /// there are none.
  private func tellOfDanger(_ given: GivenAnswers, _ state: inout ConsultationState) -> Bool {
    let interview = state.interview
    let findings = dialog.standingFindings(interview)
    let untold = dialog.directQuestions.keys.filter {
      findings[$0] == nil && !interview.mentioned.contains($0)
    }
    return mention(given.dangers(among: untold, in: dialog), &state)
  }

  @discardableResult
  private func mention(_ slots: [SlotID], _ state: inout ConsultationState) -> Bool {
    guard !slots.isEmpty, state.phase == .interviewing else { return false }
    let before = state.interview.mentioned.count
    _ = advance(&state, on: .mentioned(slots))
    return state.interview.mentioned.count > before
  }
}
