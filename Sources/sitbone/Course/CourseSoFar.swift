import Answers
import Assistant
import Guidance
import Terminal

/// A first visit and what was finished after it, taken in one conversation at a time.
struct CourseSoFar {
  private let first: CheckIn
  private var returns: [CheckIn] = []
  private var checkIns: [CheckIn] = []
  /// What the last time that everything was asked came to.
  private var latestVisit: EarlierVisit

  /// Begins with a first visit; nil when it is not finished, or nobody knows its day.
  init?(_ visit: Conversation, on day: CalendarDay?) {
    guard visit.isFinished, let checkIn = visit.checkIn(on: day) else { return nil }
    first = checkIn
    latestVisit = EarlierVisit(visit, on: day)
  }

  /// Takes in what was held next, unless it tells too little of its week: what broke off counts
  /// only for a danger that was told.
  ///
  /// - Returns: as what it counts; nil where it does not.
  @discardableResult
  mutating func add(
    _ conversation: Conversation, _ followUp: FollowUp, on day: CalendarDay?
  ) -> FollowUp.Kind? {
    guard let checkIn = conversation.checkIn(on: day, number: followUp.number),
      conversation.isFinished || course.level(of: checkIn.findings) != nil
    else { return nil }
    // Everything was asked again, and answered; else it is a look back, if a short one.
    guard followUp.kind == .comingBack, conversation.isFinished else {
      checkIns.append(checkIn)
      return .checkIn
    }
    returns.append(checkIn)
    latestVisit = EarlierVisit(conversation, on: day)
    return .comingBack
  }

  var course: Course { Course(from: first, returns: returns, checkIns) }

  /// What is known before the next conversation of a kind.
  func background(of kind: FollowUp.Kind) -> Background {
    switch kind {
    case .checkIn: .course(course)
    case .comingBack: .visit(latestVisit)
    }
  }
}

extension Conversation {
  /// What the answers came to, as of one day; nil when nobody knows the day.
  ///
  /// - Parameter number: which conversation of its day it is.
  fileprivate func checkIn(on day: CalendarDay?, number: Int = 1) -> CheckIn? {
    day.map { CheckIn(on: $0, number: number, dialog.standingFindings(state.interview)) }
  }
}
