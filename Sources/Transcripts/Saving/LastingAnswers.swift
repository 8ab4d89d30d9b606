import Answers
import Interview

extension CarriedAnswers {
  /// The answers of a first visit that still hold when the person comes back: who they are and
  /// where, how long they have had it, and what came before it.
  ///
  /// No answer to a safety question is among them: those are asked anew, whatever was said.
  ///
  /// - Parameter days: how many days have passed.
  public init(lastingFrom visit: SavedText, after days: Int, to dialog: Dialog) {
    var lasting: [String: Kept] = [:]
    let answers = visit.answers.countingWhatWasTold()
    for (name, kept) in answers where Self.lasting.contains(name) {
      lasting[name] = kept
    }
    if days >= Self.daysOfYear { lasting[Self.age] = nil }
    // Words that were left out of the file can't be said again.
    if visit.header?.isRedacted == true { lasting[Self.goal] = nil }
    lasting[Self.duration] = answers[Self.duration].flatMap { Self.advanced($0, by: days) }
    for case .question(let question) in dialog.nodes.map(\.body) where question.isSafety {
      for (slot, _) in question.slots { lasting[slot.name] = nil }
      if case .checkList(let list) = question.form { lasting[list.key.name] = nil }
    }
    self.init(lasting, to: dialog, answersReadBack: false)
  }

  private static let age = "age_years"
  private static let duration = "duration_weeks"
  private static let goal = "goal"
  /// Slots, and lists by the names of their questions.
  private static let lasting: Set<String> = ["region", "mode", age, "changes", goal]
  private static let daysOfYear = 365

  /// So many weeks, and those that passed since.
  private static func advanced(_ kept: Kept, by days: Int) -> Kept? {
    guard let figure = kept.value.description.split(separator: " ").first,
      let weeks = Double(figure), weeks.isFinite, (0...100_000).contains(weeks)
    else { return nil }
    let now = Int((weeks + Double(days) / 7).rounded())
    return Kept(value: NotedValue("\(now) week\(now == 1 ? "" : "s")"), words: nil)
  }
}
