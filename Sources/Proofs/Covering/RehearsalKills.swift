import Answers
import Guidance
import Interview

extension Rehearsal {
  /// True when the conversation goes otherwise, or ends with something else, after the change.
  func kills(_ mutant: Mutant, of dialog: Dialog, by guidelines: Guidelines) -> Bool {
    switch mutant.change {
    case .transitions(let node, let transitions):
      return crossings.contains { crossing in
        guard crossing.node == node else { return false }
        let target = transitions[Dialog.taken(among: transitions, crossing.findings)].target
        let old = dialog[node].transitions[crossing.taken].target
        guard target != old else { return false }
        return dialog.stop(from: target, crossing.findings)
          != dialog.stop(from: old, crossing.findings)
      }
    case .rule(let place, let rule):
      let old = guidelines.rules[place]
      func isTouched(_ findings: Findings) -> Bool { old.reads(findings, otherwiseThan: rule) }
      let isWatched = old.isRedFlag || rule?.isRedFlag ?? false
      let touched = isWatched ? moments.indices.filter { isTouched(moments[$0].findings) } : []
      let isRead = isTouched(wholeFindings)
      guard isRead || !touched.isEmpty else { return false }
      let changed = mutant.guidelines(from: guidelines)
      if stopsOtherwise(at: touched, by: changed) { return true }
      return isRead && isToldOtherwise(in: dialog, by: changed)
    case .guidelines(let changed):
      if changed.isUnfinished != guidelines.isUnfinished,
        stopsOtherwise(at: Array(moments.indices), by: changed)
      {
        return true
      }
      guard changed.gates != guidelines.gates || changed.derived != guidelines.derived else {
        return false
      }
      return isToldOtherwise(in: dialog, by: changed)
    }
  }

  /// True when guidance ends it earlier or later; only these moments are looked at anew.
  private func stopsOtherwise(at touched: [Int], by changed: Guidelines) -> Bool {
    touched.contains { place in
      let moment = moments[place]
      let level = changed.level(duringInterview: moment.findings)
      let isUnfinished = changed.isUnfinished.holds(in: moment.findings)
      let was = Self.isStopped(moment.level, moment.isUnfinished)
      let now = Self.isStopped(level, isUnfinished)
      return was != now
        || was && (moment.level == .emergencyNow) != (level == .emergencyNow)
    }
  }

  private func isToldOtherwise(in dialog: Dialog, by changed: Guidelines) -> Bool {
    Self.course(course.stop, findings, in: dialog, by: changed) != course
  }
}

extension Rule {
  /// True when the rule may come to something else for these findings once it is the other.
  fileprivate func reads(_ findings: Findings, otherwiseThan other: Rule?) -> Bool {
    let (own, also) = (condition.holds(in: findings), orWhen.holds(in: findings))
    guard let other, condition != other.condition || orWhen != other.orWhen else {
      return own || also
    }
    return own != other.condition.holds(in: findings) || also != other.orWhen.holds(in: findings)
  }
}
