import Answers
import Interview

extension Consultation {
  /// What answers the open question in "1, and I also do yoga" or "none, but I do get tingling in my
  /// foot": the part before the pause, where the whole is no answer and what follows is about
  /// something that the open question does not ask. It is heard by itself.
  func withoutTail(_ event: Event, _ interview: DialogState) -> Event {
    guard case .heard(let line) = event, line.utf8.count > 12,
      let open = interview.walk.open, open.item == nil,
      let question = dialog.question(at: open.node)
    else { return event }
    let type = question.answerType()
    guard type != .text, type != .yesNo else { return event }
    let words = Words(line)
    guard let parting = words.tokens.firstIndex(where: { Self.partings.contains($0.text) }),
      parting > 0,
      type.interpret(words, on: today, strictly: question.isSafety) == .notUnderstood
    else { return event }
    let answer = words.original(0..<parting)
    let tail = words.original(parting + 1..<words.count)
    let asked = Set(question.slots.map(\.0))
    let told =
      Mention.all(in: tail).filter(\.isOpen).map(\.flag) + statements(in: tail).map(\.slot)
    guard !told.isEmpty, asked.isDisjoint(with: told),
      let given = type.interpret(answer, on: today, strictly: true).answer, !given.isUnsure,
      type.interpret(tail, strictly: true).answer == nil
    else { return event }
    return .heard(answer)
  }

  private static let partings: Set<String> = [
    ",", ";", ".", "-", "and", "but", "although", "though", "however", "only", "just", "except",
  ]
}
