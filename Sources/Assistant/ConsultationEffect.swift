import Answers
import Guidance
import Interview

/// What a consultation asks of the world, as values.
public enum ConsultationEffect: Hashable, Sendable {
  case interview(Effect)
  /// Ask whether a correction that makes the outcome less urgent is right.
  case confirm(Lowering)
  case keptMoreUrgent(Lowering)
  /// Read back what the story stated.
  case readBack([Statement])
  /// None of it was right.
  case leftOut
  /// What a word means.
  case meaning(GlossaryEntry)
  case unknownMeaning(String)
  case questionsLeft(Int)
  /// The person asked about something that the advice will speak of.
  case comeToThat(Topic)
  /// The person asked about something that nothing here tells.
  case askedTooMuch
  /// An earlier answer is put right in passing.
  case putRight(OpenQuestion)
  case advise(Assessment)
  /// Offer to talk about the advice.
  case offerTopics(Assessment)
  case topic(Topic, Assessment)
  /// Why advice was given: the reason with this number, from 1.
  case reason(Int, Assessment)
  case unknownTopic(Assessment)
  case finish(Outcome)
}
