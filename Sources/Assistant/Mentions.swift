import Answers
import Guidance
import Interview

extension Consultation {
  /// Opens the direct question for each red flag that the words touch, unless its own question is
  /// still to come for everyone.
  ///
  /// The net can only escalate: words never answer a safety question, they only have it asked.
  func raised(
    by words: String, _ interview: inout DialogState, _ effects: [Effect], isAside: Bool = false
  ) -> [Effect] {
    guard !interview.isStopped, isAside || interview.turns.last?.isHeard == true,
      words.utf8.count > 3
    else { return effects }
    let justAnswered = Set(effects.flatMap(slotsTaken))
    // A short answer that was understood has said all it says.
    guard words.utf8.count > 12 || justAnswered.isEmpty else { return effects }
    let alarming = Mention.all(in: words).filter(\.isOpen)
    guard !alarming.isEmpty else { return effects }
    let findings = dialog.standingFindings(interview)
    let open = alarming.filter { mention in
      guard !justAnswered.contains(mention.flag), !interview.mentioned.contains(mention.flag)
      else { return false }
      guard let known = findings.answer(mention.flag) else {
        return !SafetyBlock.slots.contains(mention.flag)
      }
      return known == .no || known == dialog.harmless(mention.flag)
        || known == .choice("none")
    }
    let direct = open.filter { dialog.directQuestions[$0.flag] != nil }
    // Some matters have no question of their own; what was said of them stands as it was said.
    let noted = open.filter { Vocabulary.heard[$0.flag] != nil && $0.polarity == .present }
    guard !(direct + noted).isEmpty else { return revisiting(open, &interview, effects) }
    for mention in noted {
      _ = dialog.advance(&interview, on: .noted(mention.flag, mention.words), today: today)
    }
    _ = dialog.advance(&interview, on: .mentioned(direct.map(\.flag)), today: today)
    return effects.filter { !$0.isAsking }
      + (direct + noted).prefix(1).map { .noticed($0.words) } + asking(&interview)
  }

  /// Opens an answered question again that the words put in doubt, where no question of its own asks
  /// for the matter straight out.
  private func revisiting(
    _ mentions: [Mention], _ interview: inout DialogState, _ effects: [Effect]
  ) -> [Effect] {
    let doubted = mentions.first { dialog.standingFindings(interview)[$0.flag] != nil }
    guard let doubted, interview.reopened.isEmpty else { return effects }
    let again = dialog.advance(&interview, on: .revisited(doubted.flag), today: today)
    return effects.filter { !$0.isAsking } + [.noticed(doubted.words)] + again.filter(\.isAsking)
  }

  /// The slots that an answer filled.
  func slotsTaken(_ effect: Effect) -> [SlotID] {
    guard case .took(let open, _, _) = effect, let question = dialog.question(at: open.node)
    else { return [] }
    // An answer in the person's own words answers nothing else.
    if case .single(_, .text) = question.form { return [] }
    return question.slots.map(\.0)
  }
}

extension Turn {
  /// True for an answer and for a miss, false for a request about the conversation.
  var isHeard: Bool {
    switch outcome {
    case .answered, .missed: true
    case .asked: false
    }
  }
}
