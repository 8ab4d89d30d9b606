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
    let alarming =
      Mention.all(in: words).filter(\.isOpen) + [secondSide(in: words, interview)].compactMap { $0 }
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
    let waiting = interview.mentioned.filter { isWaiting($0, interview) }
    let asked = mostUrgentFirst(waiting + direct.map(\.flag), findings)
    _ = dialog.advance(&interview, on: .mentioned(asked), today: today)
    let quoted = direct.first { $0.flag == asked.first } ?? (direct + noted).first
    // Words that have a question asked were understood that far.
    return effects.filter { !$0.isAsking && !$0.isMiss }
      + (quoted.map { [.noticed($0.words)] } ?? []) + asking(&interview)
  }

  /// Whether a matter was mentioned and its question still waits to be answered.
  private func isWaiting(_ flag: SlotID, _ interview: DialogState) -> Bool {
    let answers = (dialog.directQuestions[flag] ?? []).map { question in
      dialog.key(of: question).flatMap { interview.answers.answer($0) }
    }
    return answers.contains(nil) && !answers.contains(.yes)
  }

  /// Counts each matter that was mentioned and then not answered about as left open: whoever breaks
  /// off there is not told that all is well.
  func leaveOpen(_ interview: DialogState, in findings: inout Findings) {
    for flag in interview.mentioned where isWaiting(flag, interview) {
      let known = findings.answer(flag)
      guard known == nil || known == .no || known == dialog.harmless(flag) else { continue }
      findings[flag] = Finding(.skipped, verbatim: "")
    }
  }

  /// The matters in the order in which they are to be asked about: by how soon each would have the
  /// person seen, and as they were mentioned where that is the same.
  private func mostUrgentFirst(_ flags: [SlotID], _ findings: Findings) -> [SlotID] {
    guard flags.count > 1 else { return flags }
    let known = Set(Rule.firing(in: findings))
    let levels = flags.map { level(of: $0, known, findings) }
    return ([nil] + Disposition.allCases).reversed().flatMap { level in
      flags.indices.filter { levels[$0] == level }.map { flags[$0] }
    }
  }

  /// How soon to be seen if the matter is so, by the rules that only it makes apply.
  private func level(of flag: SlotID, _ known: Set<Rule>, _ findings: Findings) -> Disposition? {
    var supposed = findings
    supposed[flag] = Finding(gravest(flag), verbatim: "")
    return Rule.firing(in: supposed).filter { !known.contains($0) }.compactMap(\.disposition).max()
  }

  /// What a slot holds when the first of its direct questions is answered with yes.
  private func gravest(_ flag: SlotID) -> Answer {
    guard let open = dialog.directQuestions[flag]?.first, let item = open.item,
      case .checkList(let list)? = dialog.question(at: open.node)?.form
    else { return .yes }
    return list.items[item].answer
  }

  /// Opens an answered question again that the words put in doubt, where no question of its own asks
  /// for the matter straight out.
  private func revisiting(
    _ mentions: [Mention], _ interview: inout DialogState, _ effects: [Effect]
  ) -> [Effect] {
    let doubted = mentions.first { dialog.standingFindings(interview)[$0.flag] != nil }
    guard let doubted, interview.reopened.isEmpty else { return effects }
    let again = dialog.advance(&interview, on: .revisited(doubted.flag), today: today)
    return effects.filter { !$0.isAsking && !$0.isMiss } + [.noticed(doubted.words)]
      + again.filter(\.isAsking)
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
