import Answers
import Guidance
import Interview

extension Wording {
  /// The name under which the talk after the advice is known to programs.
  static let topicsNode = "topics"
  static let confirmNode = "confirm"
  private static let anythingElse = "Anything else? Type a topic, help to see them all, or done."

  /// What an effect of the consultation says.
  func blocks(for effect: ConsultationEffect, _ state: ConsultationState) -> [Block] {
    switch effect {
    case .interview(let effect):
      blocks(for: effect, state.interview)
    case .confirm(let lowering):
      confirmation(lowering)
    case .keptMoreUrgent:
      [.paragraph("Then I keep your earlier answer. It is the one that counts.")]
    case .readBack(let statements):
      [.paragraph("I heard: \(told(statements)). Is that right? (yes / no)")]
    case .leftOut:
      [.paragraph("Then I leave that out, and ask one thing at a time.")]
    case .meaning(let entry):
      [.paragraph(entry.meaning)]
    case .unknownMeaning(let word):
      [.paragraph("I have no explanation of \"\(word)\". A physio or a pharmacist can help.")]
    case .questionsLeft(let count):
      [.paragraph(count == 1 ? "This is the last question." : "About \(count) questions are left.")]
    case .comeToThat(let topic):
      [.paragraph("I will come to that at the end: \(topic.title). First the questions.")]
    case .askedTooMuch:
      [.paragraph("I can't tell you that. A physio or a doctor can. First my question again.")]
    case .putRight(let open):
      [.paragraph("I changed your answer. \(answer(to: open, state.interview)).")]
    case .advise(let assessment):
      assessment.blocks
    case .offerTopics(let assessment):
      offer(assessment)
    case .topic(let topic, let assessment):
      topic.blocks(after: assessment) + [.paragraph(Self.anythingElse)]
    case .reason(let number, let assessment):
      reason(number, assessment) + [.paragraph(Self.anythingElse)]
    case .unknownTopic(let assessment):
      [.paragraph("I have nothing under those words.")] + offer(assessment)
    case .finish(let outcome):
      farewell(outcome)
    }
  }

  /// "Side: Right".
  private func answer(to open: OpenQuestion, _ state: DialogState) -> String {
    let finding = dialog.key(of: open).flatMap { state.answers[$0] }
    return "\(title(open.node)): \(finding.map(words) ?? "open")"
  }

  /// What is waited for after these effects; nil when the consultation is over.
  func prompt(_ state: ConsultationState, _ effects: [ConsultationEffect]) -> Prompt? {
    switch state.phase {
    case .over:
      return nil
    case .confirming(let lowering):
      return Prompt(
        question: confirmation(lowering), why: "A less urgent result needs a clear yes.",
        completions: ["yes", "no"], isSafety: true,
        ask: Ask(
          node: Self.confirmNode, slot: nil, kind: .yesNo,
          choices: Ask.Choice.yesNo.filter { $0.id != "not_sure" }))
    case .readingBack(let statements):
      return Prompt(
        question: blocks(for: .readBack(statements), state),
        why: "What you have told me already, I need not ask again.",
        completions: ["yes", "no"], takesFreeText: true,
        ask: Ask(
          node: Self.confirmNode, slot: nil, kind: .yesNo,
          choices: Ask.Choice.yesNo.filter { $0.id != "not_sure" }))
    case .advised(let assessment):
      return topicsPrompt(assessment)
    case .interviewing:
      guard case .asking(let open) = state.interview.walk.stop,
        let question = dialog.question(at: open.node)
      else { return nil }
      return Prompt(
        open, in: self, isOneByOne: isOneByOne(open, state.interview),
        prefill: dialog.earlierAnswer(to: open, state.interview)?.verbatim,
        isSafety: question.isSafety, takesFreeText: question.answerType(item: open.item) == .text)
    }
  }

  private func confirmation(_ lowering: Lowering) -> [Block] {
    [
      .paragraph(
        "Earlier you answered: \(words(lowering.earlier)). "
          + "Now you answer: \(words(lowering.corrected))."),
      .paragraph("This makes my advice less urgent."),
      .paragraph("Is the new answer right? (yes / no)"),
    ]
  }

  private func offer(_ assessment: Assessment) -> [Block] {
    let topics = Topic.available(after: assessment)
    let lines = topics.enumerated().map { Block.numbered($0.offset + 1, $0.element.title) }
    return [.heading("Anything else?")] + lines
      + [
        .paragraph(
          topics.isEmpty
            ? "Type why 1 to see why, change to correct an answer, or done."
            : "Type a number or a topic, why 1 to see why, change to correct an answer, or done.")
      ]
  }

  private func topicsPrompt(_ assessment: Assessment) -> Prompt {
    let topics = Topic.available(after: assessment)
    return Prompt(
      question: offer(assessment), why: "You can ask about the advice, or type done.",
      completions: topics.map(\.title) + ["done"], takesFreeText: false,
      ask: Ask(
        node: Self.topicsNode, slot: nil, kind: .topics,
        choices: topics.map {
          Ask.Choice(id: $0.id.description, label: $0.title, slot: nil, value: nil)
        }))
  }

  private func reason(_ number: Int, _ assessment: Assessment) -> [Block] {
    guard assessment.toldReasons.indices.contains(number - 1) else {
      let count = assessment.toldReasons.count
      return [
        .paragraph(
          count == 1
            ? "There is one reason. Type why 1."
            : "There are \(count) reasons. Type why and a number from 1 to \(count).")
      ]
    }
    return [.paragraph(assessment.toldReasons[number - 1].text)]
  }

  private func farewell(_ outcome: Outcome) -> [Block] {
    switch outcome.ending {
    case .advised, .unfinished, .closed: []
    case .recorded: [.paragraph("Thank you. Your answers are complete.")]
    }
  }
}
