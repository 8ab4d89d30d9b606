import Answers
import Guidance
import Interview

/// What a consultation asks of the world, as values. The larger ones are indirect, so that the many
/// small ones stay small.
public enum ConsultationEffect: Hashable, Sendable {
  case interview(Effect)
  /// Ask whether a correction that makes the outcome less urgent is right.
  indirect case confirm(Lowering)
  indirect case keptMoreUrgent(Lowering)
  /// Whether a correction is right was answered with neither yes nor no.
  case confirmMissed(count: Int)
  /// Why a correction needs a clear yes.
  case whyConfirm
  /// Read back what the story stated.
  case readBack([Statement])
  /// None of it was right.
  case leftOut
  /// What is asked when something was read back, in other words each time.
  case readBackMissed([Statement], count: Int)
  /// Why something is read back.
  case whyReadBack
  /// The person would like to begin anew.
  case noStartingOver
  /// What a word means.
  case meaning(GlossaryEntry)
  case unknownMeaning(String)
  case questionsLeft(Int)
  /// What the person talks to.
  case aboutMyself
  /// The person said how they feel.
  case heardYou
  /// The person asked about something that the advice will speak of.
  case comeToThat(Topic)
  /// The person asked about something that nothing here tells.
  case askedTooMuch
  /// An earlier answer is put right in passing.
  case putRight(OpenQuestion)
  indirect case advise(Assessment)
  /// What was put right or asked since changes nothing in the advice given before.
  case adviceStands
  /// What the course calls for that a check-in goes on with.
  indirect case review(CourseAssessment)
  /// What changed since the visit before.
  indirect case changed(Changes)
  /// Offer to talk about the advice.
  indirect case offerTopics(Assessment)
  indirect case topic(Topic, Assessment)
  /// Why advice was given: the reason with this number, from 1.
  indirect case reason(Int, Assessment)
  /// Ask whether there is anything else to talk about.
  case offerMore
  indirect case unknownTopic(Assessment)
  indirect case finish(Outcome)
}
