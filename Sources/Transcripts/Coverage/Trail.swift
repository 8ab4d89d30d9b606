import Answers
import Assistant
import Guidance
import Interview

/// What one conversation passed on its way, the answers and ways that were corrected later among
/// them.
public struct Trail: Hashable, Sendable {
  private let chart: CoverageChart
  /// For each goal of the chart, whether it was passed.
  private(set) var passed: [Bool]

  init(_ chart: CoverageChart) {
    self.chart = chart
    passed = Array(repeating: false, count: chart.goals.count)
  }

  /// Notes where a conversation has come to; to be called after its opening and after every line.
  public mutating func note(_ conversation: Conversation) {
    note(conversation.state, after: conversation.effects)
  }

  /// Notes where a consultation has come to.
  public mutating func note(
    _ state: ConsultationState, after effects: [ConsultationEffect]
  ) {
    noteWalk(state)
    for effect in effects { note(effect) }
  }

  private mutating func noteWalk(_ state: ConsultationState) {
    let interview = state.interview
    let path = interview.walk.path
    for (place, node) in path.enumerated() {
      passed[chart.place(of: node)] = true
      noteAnswers(to: node, interview)
      if place > 0 { noteEdge(from: path[place - 1], to: node, interview) }
    }
    switch interview.walk.stop {
    case .ended(let node):
      passed[chart.place(of: node)] = true
      if let last = path.last { noteEdge(from: last, to: node, interview) }
    case .asking(let open):
      noteAnswers(to: open.node, interview)
      // Where guidance ended the interview, the walk stops at a question that nobody put.
      guard case .interviewing = state.phase else { break }
      let isDirect = chart.dialog.asksDirectly(open, interview)
      // One item of a list, asked because something called for it, is not the list.
      if !isDirect || open.item == nil { passed[chart.place(of: open.node)] = true }
      if !isDirect, let last = path.last { noteEdge(from: last, to: open.node, interview) }
    }
    // Questions that stand outside the graph are on no path.
    for slot in interview.mentioned {
      for direct in chart.dialog.directQuestions[slot] ?? [] where direct.item == nil {
        noteAnswers(to: direct.node, interview)
      }
    }
  }

  private mutating func noteEdge(from node: NodeID, to next: NodeID, _ interview: DialogState) {
    let transitions = chart.dialog[node].transitions
    let leading = transitions.indices.filter { transitions[$0].target == next }
    let taken =
      leading.first { transitions[$0].condition?.holds(in: interview.walk.findings) ?? true }
      ?? leading.last
    if let taken { passed[chart.place(of: taken, from: node)] = true }
  }

  private mutating func noteAnswers(to node: NodeID, _ interview: DialogState) {
    guard let question = chart.dialog.question(at: node) else { return }
    for place in chart.answers(of: node) where !passed[place] {
      guard case .answer(_, let answer) = chart.goals[place].kind else { continue }
      passed[place] = question.was(answer, in: interview)
    }
  }

  private mutating func note(_ effect: ConsultationEffect) {
    switch effect {
    case .advise(let assessment):
      note(assessment.rules)
      note(assessment.advice)
    case .review(let review):
      if let flagged = review.flagged { note(flagged.advice) }
    case .finish(let outcome):
      note(outcome.assessment.rules)
    case .topic(let topic, let assessment):
      note(topic.told(after: assessment))
    case .interview, .confirm, .keptMoreUrgent, .confirmMissed, .whyConfirm, .readBack, .leftOut,
      .readBackMissed, .whyReadBack, .noStartingOver, .meaning, .unknownMeaning, .questionsLeft,
      .aboutMyself, .heardYou, .comeToThat, .askedTooMuch, .putRight, .adviceStands, .changed,
      .offerTopics, .reason, .offerMore, .unknownTopic:
      break
    }
  }

  private mutating func note(_ rules: [RuleID]) {
    for place in rules.compactMap({ chart.place(of: $0) }) { passed[place] = true }
  }

  private mutating func note(_ advice: [AdviceID]) {
    for place in advice.compactMap({ chart.place(of: $0) }) { passed[place] = true }
  }
}

extension Dialog {
  /// True for a question that is open because free text called for it.
  fileprivate func asksDirectly(_ open: OpenQuestion, _ interview: DialogState) -> Bool {
    interview.mentioned.contains { directQuestions[$0]?.contains(open) ?? false }
  }
}

extension Question {
  /// Whether the question holds this answer now.
  fileprivate func was(_ answer: CoverageAnswer, in interview: DialogState) -> Bool {
    switch form {
    case .single(let slot, let type):
      guard let given = interview.answers.answer(slot) else { return false }
      return type.isMeant(answer, by: given)
    case .checkList(let list):
      switch answer {
      case .option(let place):
        if interview.answers.answer(list.key(ofItem: place)) == .yes { return true }
        guard case .choices(let chosen)? = interview.answers.answer(list.key) else { return false }
        return chosen.contains(list.items[place].id)
      case .none: return interview.answers.answer(list.key) == .choices([])
      case .skipped: return interview.answers.answer(list.key) == .skipped
      case .notSure(let slot): return interview.walk.findings.answer(slot) == .notSure
      case .yes, .no, .number, .words: return false
      }
    }
  }
}

extension AnswerType {
  fileprivate func isMeant(_ answer: CoverageAnswer, by given: Answer) -> Bool {
    switch (answer, given) {
    case (.yes, .yes), (.no, .no), (.notSure, .notSure), (.skipped, .skipped), (.words, .text):
      true
    case (.none, .choices(let chosen)): chosen.isEmpty
    case (.number(let cell), .number(let number)): cell.contains(number)
    case (.option(let place), .choice(let id)):
      optionIDs.indices.contains(place)
        && optionIDs[place] == id
    case (.option(let place), .choices(let ids)):
      optionIDs.indices.contains(place)
        && ids.contains(optionIDs[place])
    default: false
    }
  }

  private var optionIDs: [ChoiceID] {
    switch self {
    case .choice(let options), .choices(let options): options.map(\.id)
    case .yesNo, .scale, .number, .duration, .text: []
    }
  }
}
