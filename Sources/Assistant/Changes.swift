import Answers
import Guidance
import Interview

/// What is different from an earlier visit, answer by answer.
public struct Changes: Hashable, Sendable {
  /// The day of the earlier visit.
  public let since: CalendarDay?
  /// The answers that differ, in the order of their questions.
  public let answers: [Change]
  /// How soon to be seen, then and now.
  public let before: Disposition?
  public let now: Disposition?

  /// One answer, then and now.
  public struct Change: Hashable, Sendable {
    public let question: OpenQuestion
    public let before: Finding
    public let now: Finding
  }

  init(
    since visit: EarlierVisit, in interview: DialogState, of dialog: Dialog,
    comingTo now: Disposition?
  ) {
    (since, before, self.now) = (visit.day, visit.disposition, now)
    answers = interview.walk.path.compactMap { node in
      guard let question = dialog.question(at: node), Self.isComparable(question) else {
        return nil
      }
      let open = OpenQuestion(node)
      guard let before = dialog.answer(to: open, in: visit.answers),
        let now = dialog.answer(to: open, in: interview.answers), before.answer != now.answer
      else { return nil }
      return Change(question: open, before: before, now: now)
    }
  }

  /// Words of one's own are not compared, and time that went by is no change.
  private static func isComparable(_ question: Question) -> Bool {
    switch question.answerType() {
    case .text, .duration: false
    case .number: question.slots.allSatisfy { !runsOn.contains($0.0) }
    case .yesNo, .scale, .choice, .choices: true
    }
  }

  /// Numbers that grow with the days.
  private static let runsOn: Set<SlotID> = ["age_years", "injury_days_ago"]
}
