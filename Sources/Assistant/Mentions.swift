import Answers
import Guidance
import Interview

extension Consultation {
  /// Opens the direct question for each red flag that the words touch, also where a list that names
  /// it is still to come: nobody who told of a danger has to find it there again.
  ///
  /// The net can only escalate: words never answer a safety question, they only have it asked.
  func raised(
    by words: String, _ interview: inout DialogState, _ effects: [Effect], isAside: Bool = false
  ) -> [Effect] {
    guard !interview.isStopped, isAside || interview.turns.last?.isHeard == true,
      words.utf8.count > 3
    else { return effects }
    let justAnswered = Set(effects.flatMap(slotsTaken))
    // One word that was understood has said all it says.
    guard justAnswered.isEmpty || words.utf8.contains(0x20) else { return effects }
    let alarming =
      Mention.all(in: words).filter(\.isOpen) + [secondSide(in: words, interview)].compactMap { $0 }
    guard !alarming.isEmpty, !isDefinition(words) else { return effects }
    let findings = dialog.standingFindings(interview)
    let open = alarming.filter {
      !justAnswered.contains($0.flag) && isNews($0, interview, findings)
    }
    let direct = open.filter { dialog.directQuestions[$0.flag] != nil }
    // Some matters have no question of their own; what was said of them stands as it was said.
    let noted = open.filter { Vocabulary.heard[$0.flag] != nil && $0.polarity == .present }
    guard !(direct + noted).isEmpty else { return revisiting(open, &interview, effects) }
    for mention in noted {
      _ = dialog.advance(&interview, on: .noted(mention.flag, mention.words), today: today)
    }
    let waiting = interview.mentioned.filter { dialog.waiting(for: $0, interview) != nil }
    let asked = mostUrgentFirst(waiting + direct.map(\.flag), findings)
    _ = dialog.advance(&interview, on: .mentioned(asked), today: today)
    let quoted = direct.first { $0.flag == asked.first } ?? direct.first
    let noticed: [Effect] =
      quoted.map { [.noticed($0.words)] } ?? noted.prefix(1).map { .borneInMind($0.words) }
    // Words that have a question asked were understood that far.
    let heard = effects.filter { !$0.isAsking && !$0.isMiss }
    // What contradicts an earlier answer is asked about first, and so it is said last.
    let contradiction = heard.firstIndex { $0.isContradiction } ?? heard.endIndex
    return heard[..<contradiction] + noticed + heard[contradiction...] + asking(&interview)
  }

  /// Whether nothing is asked but what a word means, and nothing is said of oneself: "what is PRP?"
  private func isDefinition(_ words: String) -> Bool {
    guard case .meaning? = SideQuestion(words) else { return false }
    return Self.oneself.isDisjoint(with: PhraseLine(words).texts)
  }

  private static let oneself: Set<String> = ["i", "im", "ive", "id", "my", "me", "mine", "myself"]

  /// Whether a mention tells of something that is not known, and is not about to be asked.
  private func isNews(_ mention: Mention, _ interview: DialogState, _ findings: Findings) -> Bool {
    let flag = mention.flag
    guard dialog.waiting(for: flag, interview) == nil,
      // Who has said no to it straight out is asked once more where the words leave no doubt.
      mention.polarity == .present || !interview.mentioned.contains(flag)
    else { return false }
    let answer = findings.answer(flag) ?? dialog.standing(at: flag, in: interview)?.answer
    guard let known = answer else { return true }
    return known == .no || known == dialog.harmless(flag) || known == .choice("none")
      || isGraver(mention, than: known, interview, findings)
  }

  /// Whether the words may tell of a worse degree than is known, which nobody asked about by itself:
  /// who limps may write that they can't stand on it any more.
  private func isGraver(
    _ mention: Mention, than known: Answer, _ interview: DialogState, _ findings: Findings
  ) -> Bool {
    guard mention.polarity == .present, case .choice = known,
      let gravest = dialog.directQuestions[mention.flag]?.first,
      dialog.key(of: gravest).map({ interview.answers[$0] == nil }) ?? false,
      !isNamed(known, mention, at: gravest.node),
      let level = level(of: mention.flag, Set(Rule.firing(in: findings)), findings)
    else { return false }
    return Assessment.level(of: findings).map { level > $0 } ?? true
  }

  /// Whether the words are another name for what was chosen from a list: "limping".
  private func isNamed(_ known: Answer, _ mention: Mention, at node: NodeID) -> Bool {
    guard let question = dialog.question(at: node), case .checkList(let list) = question.form,
      case .understood(.choices(let named), _) = question.answerType().interpret(mention.words)
    else { return false }
    return !named.isEmpty
      && list.items.allSatisfy { !named.contains($0.id) || $0.answer == known }
  }

  /// Counts each matter that was mentioned and then not answered about as left open: whoever breaks
  /// off there is not told that all is well.
  func leaveOpen(_ interview: DialogState, in findings: inout Findings) {
    for flag in interview.mentioned where dialog.waiting(for: flag, interview) != nil {
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
