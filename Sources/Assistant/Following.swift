import Answers
import Guidance
import Interview

// What a consultation does with what is known from before.

extension Consultation {
  /// What guidance judges: what stands in the interview, and, where a check-in does not ask, what is
  /// known of the person.
  func findings(_ interview: DialogState) -> Findings {
    let findings = dialog.standingFindings(interview)
    guard case .course(let course)? = background else { return findings }
    return course.completing(findings)
  }

  /// The highest level of the red flags found so far; of a check-in, of those that are new.
  func level(_ interview: DialogState) -> Disposition? {
    let findings = dialog.standingFindings(interview)
    guard case .course(let course)? = background else { return Assessment.level(of: findings) }
    return course.level(of: findings)
  }

  /// Ends a consultation whose answers are taken down: a check-in with what its course calls for.
  func record(_ state: inout ConsultationState, _ assessment: Assessment) -> [ConsultationEffect] {
    guard case .course(let course)? = background, let today else {
      let outcome = Outcome(ending: .recorded, assessment: assessment)
      state.phase = .over(outcome)
      return (outcome.hasRedFlag ? [.advise(assessment)] : [])
        + changes(state, assessment) + [.finish(outcome)]
    }
    let found = dialog.standingFindings(state.interview)
    let review = CourseAssessment(of: course.adding(on: today, found))
    let outcome = Outcome(ending: .reviewed(review), assessment: review.flagged ?? assessment)
    state.phase = .over(outcome)
    return [.review(review), .finish(outcome)]
  }

  /// What changed since the visit before, for a person who came back.
  func changes(_ state: ConsultationState, _ assessment: Assessment) -> [ConsultationEffect] {
    guard case .visit(let visit)? = background else { return [] }
    return [
      .changed(
        Changes(
          since: visit, in: state.interview, of: dialog, comingTo: assessment.disposition))
    ]
  }
}
