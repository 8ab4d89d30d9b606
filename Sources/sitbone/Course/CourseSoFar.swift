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

  /// Takes in what was held next. What broke off tells too little of its week, and counts for
  /// nothing.
  mutating func add(_ conversation: Conversation, _ kind: FollowUp.Kind, on day: CalendarDay?) {
    guard conversation.isFinished, let checkIn = conversation.checkIn(on: day) else { return }
    switch kind {
    case .checkIn: checkIns.append(checkIn)
    case .comingBack:
      returns.append(checkIn)
      latestVisit = EarlierVisit(conversation, on: day)
    }
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
  fileprivate func checkIn(on day: CalendarDay?) -> CheckIn? {
    day.map { CheckIn(on: $0, dialog.standingFindings(state.interview)) }
  }
}
