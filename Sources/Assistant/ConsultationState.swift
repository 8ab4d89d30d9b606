import Answers
import Guidance
import Interview

/// One person's consultation so far: the interview, and how far guidance has taken it.
public struct ConsultationState: Hashable, Sendable {
  public internal(set) var interview: DialogState
  public internal(set) var phase: Phase
  /// Corrections that made the outcome less urgent, each confirmed by the person.
  public internal(set) var lowerings: [Lowering]
  /// The advice given so far, in order: more than once where an answer was put right afterwards.
  var advice: [Assessment] = []
  /// What the opening story stated and the person has not confirmed yet.
  var story: [Statement] = []
  /// How often in a row words were not understood outside the interview's own questions.
  var misses = 0

  public enum Phase: Hashable, Sendable {
    case interviewing
    /// A correction would make the outcome less urgent; the person is asked whether it is right.
    case confirming(Lowering)
    /// What the story stated is read back, and the person is asked whether it is right.
    case readingBack([Statement])
    /// Advice was given; the person may ask about it.
    case advised(Assessment)
    case over(Outcome)
  }

  /// Advice was given, and is talked about.
  var isAdvised: Bool { if case .advised = phase { true } else { false } }

  init(interview: DialogState) {
    (self.interview, phase, lowerings) = (interview, .interviewing, [])
  }
}

/// A correction that makes the outcome less urgent.
public struct Lowering: Hashable, Sendable {
  /// The question that was answered anew.
  public let question: OpenQuestion
  public let earlier: Finding
  public let corrected: Finding
  /// The interview as it stands without the correction, and with it.
  let before: DialogState
  let after: DialogState
  /// What is to be said once the correction stands.
  let effects: [Effect]
}

/// How a consultation ended.
public struct Outcome: Hashable, Sendable {
  public let ending: Ending
  /// What guidance makes of the findings.
  public let assessment: Assessment

  public enum Ending: Hashable, Sendable {
    /// Advice was given.
    case advised
    /// The answers were taken down.
    case recorded
    /// The answers were taken down, and the course was looked at that they go on with.
    indirect case reviewed(CourseAssessment)
    /// The dialog closed it in its own words, with its own disposition where it has one.
    case closed(NodeID, Disposition?)
    /// It was stopped early, at this node.
    case unfinished(NodeID)
  }

  /// True when guidance found something that should be seen within days or sooner.
  public var hasRedFlag: Bool {
    // What was known before a check-in is no news.
    if case .reviewed(let review) = ending { return review.disposition >= .withinDays }
    return assessment.disposition.map { $0 >= .withinDays } ?? false
  }

  /// How soon to be seen, by guidance or by the dialog's own closing words: the more urgent wins.
  public var disposition: Disposition? {
    switch ending {
    case .reviewed(let review): review.disposition
    case .closed(_, let own):
      [own, hasRedFlag ? assessment.disposition : nil].compactMap { $0 }.max()
    case .advised, .recorded, .unfinished: assessment.disposition
    }
  }

  /// True when the interview reached its end.
  public var isFinished: Bool {
    switch ending {
    case .advised, .recorded, .reviewed: true
    case .closed(_, let disposition): disposition != nil
    case .unfinished: false
    }
  }
}
