import Answers

/// What happens to an interview.
public enum Event: Hashable, Sendable {
  case began
  /// One line from the person.
  case heard(String)
  /// The open question was answered by its value, with no words to read: by a form, or a program.
  case answered(Answer)
  /// The open question was answered in these words, which by themselves may mean several things and
  /// of this person mean this.
  case settled(Answer, String)
  /// The person asked this of the conversation, in these words.
  case asked(Command, String)
  /// What was heard had nothing to do with the open question, which is to be put once more.
  case digressed
  /// Free text touched these slots; their direct questions are to be asked, in this order, and asked
  /// again where they were answered with no.
  case mentioned([SlotID])
  /// Free text answered questions that are still to come.
  case volunteered([Statement])
  /// The same was read back, and heard to be right: it is not asked again, and nor are the slots that
  /// belong to the same matter in the same question.
  case confirmed([Statement], matter: Set<SlotID>)
  /// An answer was contradicted: its question is to be asked again.
  case revisited(SlotID)
  /// Free text stated something that no question asks for.
  case noted(SlotID, String)
  /// Input ended, or the person broke off.
  case endOfInput
}

/// What an interview asks of the world: things to say, as values. The words are chosen elsewhere.
public enum Effect: Hashable, Sendable {
  /// Say a statement of the dialog.
  case say(NodeID)
  /// Put the question; with the earlier answer, when the person came back to it.
  case ask(OpenQuestion, earlier: Finding?)
  /// An answer was understood, and may be worth saying back.
  case took(OpenQuestion, Finding, Reading.Manner)
  case missed(OpenQuestion, Miss, count: Int)
  /// Free text touched a red flag, in these words, and its question is put.
  case noticed(String)
  /// Free text told of a danger, in these words, that no question asks about.
  case borneInMind(String)
  /// Besides its answer the text answered questions that are still to come.
  case alsoNoted([Statement])
  /// The text was no answer in the form that was asked for, and stated this.
  case stated([Statement])
  /// The text contradicts an earlier answer.
  case contradicted(Statement, earlier: Finding)
  /// "Not sure" was said to a safety question: explain it once.
  case clarify(OpenQuestion)
  /// "Skip" was said to a safety question: say what it costs, once.
  case costOfSkipping(OpenQuestion)
  /// Questions whose answers no longer apply, by the nodes that asked them.
  case parked([NodeID])
  /// Questions whose earlier answers apply again.
  case restored([NodeID])
  case help(OpenQuestion)
  case why(OpenQuestion)
  case summary([Answered])
  /// The answers that can be changed, numbered from 1.
  case changeable([Answered])
  case unknownChange(String, [Answered])
  case kept(OpenQuestion)
  case nothingToKeep
  case nothingBefore
  case about
  case ended(NodeID)
  /// The interview stopped early, at this question where one was open.
  case stopped(OpenQuestion?)
}

/// Why words were not taken as an answer.
public enum Miss: Hashable, Sendable {
  case empty
  case ambiguous([Answer])
  case outOfRange(Double)
  case notUnderstood
}

/// A question that has been answered, with the answer.
public struct Answered: Hashable, Sendable {
  public let question: OpenQuestion
  public let finding: Finding
}
