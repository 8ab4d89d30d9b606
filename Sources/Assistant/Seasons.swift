import Answers
import Interview

extension Consultation {
  /// "Since last summer", by the half of the earth that the person said they are on: a season named
  /// may be either of two, of which the northern is always named first.
  func bySeason(_ event: Event, _ interview: DialogState) -> Event {
    guard case .heard(let words) = event, words.utf8.count > 5,
      let open = interview.walk.open, let question = dialog.question(at: open.node),
      case .duration = question.answerType(item: open.item),
      let place = hemisphere(interview),
      !Self.seasons.isDisjoint(with: PhraseLine(words).texts),
      case .ambiguous(let candidates) = question.answerType().interpret(words, on: today),
      candidates.count == 2
    else { return event }
    return .settled(candidates[place], words)
  }

  /// 0 in the north, 1 in the south; nil where that is not known.
  private func hemisphere(_ interview: DialogState) -> Int? {
    guard case .choice(let region) = interview.walk.findings.answer("region") else { return nil }
    return Self.northern.contains(region) ? 0 : Self.southern.contains(region) ? 1 : nil
  }

  private static let northern: Set<ChoiceID> = ["uk", "us", "ca", "ie", "eu"]
  private static let southern: Set<ChoiceID> = ["au", "nz"]
  private static let seasons: Set<String> = [
    "spring", "springtime", "summer", "summertime", "autumn", "winter", "wintertime",
  ]
}
