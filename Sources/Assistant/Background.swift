import Answers
import Guidance

/// What is known of a person from before the conversation.
public indirect enum Background: Hashable, Sendable {
  /// The conversation is a check-in: it goes on with this course, and ends with what the course
  /// calls for.
  case course(Course)
  /// The person comes back: the conversation ends with what changed since that visit.
  case visit(EarlierVisit)
}

/// What a later visit is compared with.
public struct EarlierVisit: Hashable, Sendable {
  public let day: CalendarDay?
  /// The answers of then, also those to lists as a whole.
  public let answers: Findings
  /// How soon to be seen, by what was said then.
  public let disposition: Disposition?

  /// What a conversation came to.
  public init(_ conversation: Conversation, on day: CalendarDay?) {
    self.day = day
    answers = conversation.state.interview.answers
    disposition = conversation.outcome?.disposition
  }
}
