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
      [
        .paragraph(
          "I heard: \(told(statements)). Is that right? (yes / no, or say what is missing)")
      ]
    case .readBackMissed(let statements, let count):
      readBackAgain(statements, count: count)
    case .whyReadBack:
      [
        .paragraph(Self.whyReadBack),
        .paragraph(
          "Type yes, or say what is wrong in your own words. Type no to leave it all out."),
      ]
    case .confirmMissed(let count):
      [
        .paragraph(
          count.isMultiple(of: 2)
            ? "I need a plain yes or no here." : "I could not tell whether that is a yes.")
      ]
    case .whyConfirm:
      [.paragraph(Self.whyConfirm)]
    case .noStartingOver:
      [
        .paragraph(
          "I can't start from the beginning. You can correct any answer: type change, or back.")
      ]
    case .leftOut:
      [.paragraph("Then I leave that out, and ask one thing at a time.")]
    case .meaning(let entry):
      [.paragraph(entry.meaning)]
    case .unknownMeaning(let word):
      [.paragraph("I have no explanation of \"\(word)\". A physio or a pharmacist can help.")]
    case .questionsLeft(0):
      [.paragraph("There are no more questions.")]
    case .questionsLeft(let count):
      [
        .paragraph(
          count == 1 ? "This is the last question." : "At most \(count) questions are left.")
      ]
    case .aboutMyself:
      [.paragraph("I am a computer program: no person and no doctor. I follow fixed rules.")]
    case .heardYou where state.isAdvised:
      [
        .paragraph(
          "I understand. What to do now stands above; type repeat to read it again. If you think "
            + "this is an emergency, call your emergency number now.")
      ]
    case .heardYou:
      [
        .paragraph(
          "I understand. I ask about danger first, and one thing at a time. If you think this is "
            + "an emergency, call your emergency number now.")
      ]
    case .comeToThat(let topic) where topic.id == "safety-net":
      [
        .paragraph(
          "My questions are there to find that out. If you think this is an emergency, do not "
            + "wait for them: call your emergency number now.")
      ]
    case .comeToThat(let topic):
      [.paragraph("I will come to that at the end: \(topic.title). First the questions.")]
    case .askedTooMuch where state.isAdvised:
      [.paragraph("I can't tell you that. A physio or a doctor can.")]
    case .askedTooMuch:
      [.paragraph("I can't tell you that. A physio or a doctor can. First my question again.")]
    case .putRight(let open):
      [.paragraph("I changed your answer. \(answer(to: open, state.interview)).")]
    case .advise(let assessment):
      assessment.blocks
    case .adviceStands:
      [
        .paragraph(
          "That changes nothing in the advice above. It holds as it is. To read it again, type "
            + "repeat.")
      ]
    case .review(let review):
      review.blocks
    case .changed(let changes):
      blocks(for: changes)
    case .offerTopics(let assessment):
      offer(assessment)
    case .topic(let topic, let assessment):
      topic.blocks(after: assessment)
    case .reason(let number, let assessment):
      reason(number, assessment)
    case .offerMore:
      [.paragraph(Self.anythingElse)]
    case .unknownTopic(let assessment):
      [.paragraph("I have nothing under those words.")] + offer(assessment)
    case .finish(let outcome):
      farewell(outcome)
    }
  }

  /// "Side: Right".
  private func answer(to open: OpenQuestion, _ state: DialogState) -> String {
    let finding = dialog.answer(to: open, in: state.answers)
    return "\(title(open.node)): \(finding.map { words($0, to: open) } ?? "open")"
  }

  /// What is waited for; nil when the consultation is over.
  func prompt(_ state: ConsultationState) -> Prompt? {
    switch state.phase {
    case .over:
      return nil
    case .confirming(let lowering):
      return Prompt(
        question: confirmation(lowering), why: Self.whyConfirm,
        completions: ["yes", "no"], isSafety: true,
        ask: Ask(
          node: Self.confirmNode, slot: nil, kind: .yesNo,
          choices: Ask.Choice.yesNo.filter { $0.id != "not_sure" }))
    case .readingBack(let statements):
      return Prompt(
        question: blocks(for: .readBack(statements), state),
        why: Self.whyReadBack,
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
        prefill: earlierAnswer(to: open, state.interview).map { prefill($0, open) },
        isSafety: question.isSafety, takesFreeText: question.answerType(item: open.item) == .text)
    }
  }

  private static let whyConfirm = "A less urgent result needs a clear yes."
  private static let whyReadBack = "What you have told me already, I need not ask again."

  /// What was heard, once more; the last time with what comes next.
  private func readBackAgain(_ statements: [Statement], count: Int) -> [Block] {
    let heard = told(statements)
    return switch count {
    case 1:
      [
        .paragraph("Please type yes, or say which part is wrong. This is what I heard."),
        .paragraph("\(heard.prefix(1).uppercased() + heard.dropFirst()). Is it right? (yes / no)"),
      ]
    case 2:
      [.paragraph("Sorry, I need a yes or a no to this: \(heard). Did I hear that rightly?")]
    default:
      [
        .paragraph("If you type no, I leave it out and ask one thing at a time."),
        .paragraph("So: \(heard). Yes or no?"),
      ]
    }
  }

  /// What stands on the line already when the question was come back to. Whoever typed behind it and
  /// was not understood gets an empty line.
  private func earlierAnswer(to open: OpenQuestion, _ interview: DialogState) -> Finding? {
    interview.attempt.misses == 0 ? dialog.earlierAnswer(to: open, interview) : nil
  }

  /// The earlier answer as it can be typed again. Choices told in words and choices typed together
  /// are no line that was ever typed, so they stand as their numbers.
  private func prefill(_ finding: Finding, _ open: OpenQuestion) -> String {
    guard case .choices(let chosen) = finding.answer, !chosen.isEmpty,
      case .choices(let options)? = dialog.question(at: open.node)?.answerType(item: open.item)
    else { return finding.verbatim }
    return options.indices.filter { chosen.contains(options[$0].id) }
      .map { String($0 + 1) }.joined(separator: ", ")
  }

  private func confirmation(_ lowering: Lowering) -> [Block] {
    [
      .paragraph(
        "Earlier you answered: \(lowering.earlier.inWords). "
          + "Now you answer: \(lowering.corrected.inWords)."),
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
    case .advised, .unfinished, .closed, .reviewed: []
    case .recorded: [.paragraph("Thank you. Your answers are complete.")]
    }
  }
}
