import Answers
import Interview

extension Consultation {
  /// What answers the open question in "none, but I do get tingling in my foot": the "none", where
  /// what follows is about something that the open list does not ask. It is heard by itself.
  func withoutTail(_ event: Event, _ interview: DialogState) -> Event {
    guard case .heard(let line) = event, line.utf8.count > 12,
      Self.denials.contains(PhraseLine.opening(of: line)),
      let open = interview.walk.open, open.item == nil,
      let question = dialog.question(at: open.node), case .choices = question.answerType()
    else { return event }
    let words = Words(line)
    guard let parting = words.tokens.firstIndex(where: { Self.partings.contains($0.text) }) else {
      return event
    }
    let denial = words.original(0..<parting)
    let tail = words.original(parting + 1..<words.count)
    let asked = Set(question.slots.map(\.0))
    let told =
      Mention.all(in: tail).filter(\.isOpen).map(\.flag) + statements(in: tail).map(\.slot)
    guard !told.isEmpty, asked.isDisjoint(with: told),
      question.answerType().interpret(denial, strictly: true).answer == .choices([]),
      question.answerType().interpret(tail, strictly: true).answer == nil
    else { return event }
    return .heard(denial)
  }

  private static let denials: Set<String> = ["none", "no", "nope", "nah", "nothing", "neither"]

  private static let partings: Set<String> = [
    ",", ";", ".", "-", "but", "although", "though", "however", "only", "just", "except",
  ]
}
