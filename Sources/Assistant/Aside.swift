import Answers
import Guidance
import Interview

extension Consultation {
  /// Takes words that do not answer the open question: a request, a question of the person's own, or
  /// an answer given before and put right now. Nil for anything else. An aside never costs a try.
  func aside(_ words: String, _ state: inout ConsultationState) -> [ConsultationEffect]? {
    // Nobody asks or puts right in three letters, and most answers are no longer.
    guard words.utf8.count > 3, Self.mayBeAside(words) else { return nil }
    let open = state.interview.walk.open
    if let open, let request = Request(words),
      let effects = obey(request, words, open, &state)
    {
      return effects
    }
    let isAmidFreeText = open.map { type(of: $0) == .text } ?? false
    if let correction = Correction(words, amidFreeText: isAmidFreeText),
      let effects = putRight(correction, words, &state)
    {
      return effects
    }
    guard let open, let question = SideQuestion(words) else { return nil }
    // A question may say more than it asks: "can I run although I am numb between the legs?"
    let alarmed = raised(by: words, &state.interview, [], isAside: true)
    if !alarmed.isEmpty { return conclude(&state, alarmed) }
    let isAboutWords = question.isUnknown && takesUp(words, the: open)
    let answer = answer(
      to: isAboutWords ? .help : question, in: state, why: .interview(.why(open)),
      help: .interview(.help(open)))
    return [answer] + askingAgain(&state)
  }

  /// True when the words take up a word of the open question, and so ask about that.
  private func takesUp(_ words: String, the open: OpenQuestion) -> Bool {
    guard let question = dialog.question(at: open.node) else { return false }
    let labels: [String] =
      switch question.answerType(item: open.item) {
      case .choice(let options), .choices(let options): options.map(\.label)
      case .yesNo, .scale, .number, .duration, .text: []
      }
    func long(_ text: String) -> Set<Substring> {
      Set(text.lowercased().split { !$0.isLetter }.filter { $0.utf8.count > 3 })
    }
    let asked = ([question.ask] + labels).reduce(into: Set<Substring>()) { $0.formUnion(long($1)) }
    return !asked.subtracting(Self.commonWords).isDisjoint(with: long(words))
  }

  private static let commonWords: Set<Substring> = [
    "what", "which", "that", "this", "these", "those", "does", "have", "with", "from", "when",
    "pain", "your", "type", "about", "been", "more", "much", "many", "over", "will", "would",
    "should", "could", "they", "there", "than", "then", "their", "leg", "hurt", "hurts", "worse",
    "back", "going", "time",
  ]

  /// Whether a line begins, or ends, as some aside does: most answers do not.
  private static func mayBeAside(_ words: String) -> Bool {
    openings.contains(PhraseLine.opening(of: words)) || SideQuestion.isMarked(words)
      || Correction.saysShould(words)
  }

  private static let openings =
    Request.openings.union(Correction.openings).union(SideQuestion.openings)

  private func type(of open: OpenQuestion) -> AnswerType? {
    dialog.question(at: open.node)?.answerType(item: open.item)
  }

  /// The open question once more, after something else was talked about.
  private func askingAgain(_ state: inout ConsultationState) -> [ConsultationEffect] {
    dialog.advance(&state.interview, on: .digressed, today: today)
      .filter(\.isAsking).map(ConsultationEffect.interview)
  }

  /// Does what was asked for; nil where the words answer the open question after all.
  private func obey(
    _ request: Request, _ words: String, _ open: OpenQuestion, _ state: inout ConsultationState
  ) -> [ConsultationEffect]? {
    // "I would rather not say" may be one of the choices.
    guard !choosesSomething(words, at: open) else { return nil }
    // "Can we stop, I can't feel my leg" is no reason to stop.
    let alarmed = raised(by: words, &state.interview, [], isAside: true)
    if !alarmed.isEmpty { return conclude(&state, alarmed) }
    switch request {
    case .command(let command):
      return interview(&state, on: .asked(command, words))
    case .keep:
      guard !state.interview.reopened.isEmpty else { return nil }
      return interview(&state, on: .asked(.keep, words))
    case .toBeHeard:
      guard type(of: open) != .text else { return nil }
      return [.heardYou] + askingAgain(&state)
    case .startOver:
      return [.noStartingOver] + askingAgain(&state)
    }
  }

  private func choosesSomething(_ words: String, at open: OpenQuestion) -> Bool {
    switch type(of: open)?.interpret(words, on: today, strictly: true).answer {
    case .choice?: true
    case .choices(let chosen)?: !chosen.isEmpty
    case .yes?, .no?, .notSure?, .skipped?, .number?, .text?, nil: false
    }
  }

  /// Opens the answer that is meant, and gives it the new words where they fit.
  func putRight(
    _ correction: Correction, _ words: String, _ state: inout ConsultationState
  ) -> [ConsultationEffect]? {
    var trial = state.interview
    let command: Command
    let replacement: String?
    switch correction {
    case .lastAnswer(let words):
      (command, replacement) = (lastAnswered(trial), words.isEmpty ? nil : words)
    case .change(let name, to: let words): (command, replacement) = (.change(name), words)
    case .revisit(let name): (command, replacement) = (.change(name), nil)
    }
    let effects = dialog.advance(&trial, on: .asked(command, words), today: today)
    guard trial.reopened != state.interview.reopened, let open = trial.walk.open,
      let type = type(of: open)
    else {
      // What names no answer may be one itself: "set my alarm to 5".
      guard case .revisit = correction else { return nil }
      state.interview = trial
      return effects.map(ConsultationEffect.interview)
    }
    guard let replacement else {
      state.interview = trial
      return effects.map(ConsultationEffect.interview)
    }
    if case .lastAnswer = correction {
      // What may answer an open safety question is heard as that: "no wait, 1" at a list of signs.
      guard !mayAnswerSafety(replacement, state.interview) else { return nil }
      // Words that don't fit the last question were not about it.
      guard type != .text, type.interpret(replacement, on: today).answer != nil else { return nil }
    }
    state.interview = trial
    let heard = interview(&state, on: .heard(replacement))
    // What is still to be confirmed, or was not understood, is not changed yet.
    guard heard.contains(where: { $0.takes(open) }) else { return heard }
    return [.putRight(open)] + heard.filter { !$0.echoesChoice }
  }

  /// What goes back to the answer that was given last, which need not be the last on the path.
  private func lastAnswered(_ interview: DialogState) -> Command {
    let last = interview.turns.last { if case .answered = $0.outcome { true } else { false } }
    guard let question = last?.question, question.item == nil,
      dialog.answered(interview).contains(where: { $0.question == question })
    else { return .back }
    return .change(dialog[question.node].name)
  }

  private func mayAnswerSafety(_ words: String, _ interview: DialogState) -> Bool {
    guard let open = interview.walk.open, dialog.question(at: open.node)?.isSafety == true
    else { return false }
    switch type(of: open)?.interpret(words, on: today) {
    case .understood?, .ambiguous?: return true
    case .outOfRange?, .notUnderstood?, nil: return false
    }
  }
}

extension SideQuestion {
  /// Nothing here answers it, unless it is about the words of the open question.
  fileprivate var isUnknown: Bool {
    switch self {
    case .unknownMeaning, .unknownTopic: true
    case .meaning, .howManyMore, .whoAreYou, .why, .help, .topic: false
    }
  }
}

extension ConsultationEffect {
  fileprivate func takes(_ question: OpenQuestion) -> Bool {
    if case .interview(.took(question, _, _)) = self { true } else { false }
  }

  /// True for a choice that is said back, which need not be said twice.
  fileprivate var echoesChoice: Bool {
    guard case .interview(.took(_, let finding, _)) = self else { return false }
    switch finding.answer {
    case .choice, .choices: return true
    case .yes, .no, .notSure, .skipped, .number, .text: return false
    }
  }
}
