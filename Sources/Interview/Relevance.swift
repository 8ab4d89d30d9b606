import Answers

/// While which slots still matter to what comes of an interview.
///
/// The interview knows no rules of advice. It is handed what they read, as data, and passes over a
/// question whose answer can't matter any more. Nothing is remembered of that: the walk is worked out
/// from the answers each time, so a question that was passed over is open again as soon as a changed
/// answer makes it matter.
public struct Relevance: Hashable, Sendable {
  /// While each slot may make a difference. A slot that is not among them never makes one.
  public let slots: [SlotID: Prospect]
  /// Slots that are always asked for; before the last of them nothing is passed over.
  public let safety: Set<SlotID>
  /// While this may hold, everything is asked.
  public let asksAll: Condition

  public init(slots: [SlotID: Prospect], safety: Set<SlotID>, asksAll: Condition) {
    (self.slots, self.safety, self.asksAll) = (slots, safety, asksAll)
  }
}

extension Dialog {
  /// The same dialog, in which a question that can't matter any more is passed over.
  ///
  /// - Parameter relevance: worked out when a question that may be passed over first comes up.
  public func asking(onlyWhile relevance: @autoclosure @escaping @Sendable () -> Relevance)
    -> Dialog
  {
    var dialog = self
    dialog.passingOver = PassingOver(relevance)
    return dialog
  }

  /// True for a question that some interviews pass over, because no answer to it can matter there.
  public func mayPassOver(_ node: NodeID) -> Bool {
    guard let passingOver, let question = question(at: node), !question.isSafety else {
      return false
    }
    return passingOver.plan(for: self).prospects[node.index] != nil
  }

  /// Whether an open question is passed over, because no answer to it can matter.
  ///
  /// Costs nothing where there is nothing to pass over, and else one look at what the question's
  /// slots depend on.
  ///
  /// - Parameter start: where the walk stands when it looks ahead; what is asked from there on is
  ///   still to come.
  func passesOver(
    _ question: Question, at node: NodeID, from start: NodeID? = nil, _ findings: Findings,
    _ answers: Findings, reopened: Set<SlotID>
  ) -> Bool {
    guard let passingOver, !question.isSafety, question.isUntouched(answers, reopened) else {
      return false
    }
    let plan = passingOver.plan(for: self)
    guard let prospects = plan.prospects[node.index] else { return false }
    let ahead = plan.ahead[(start ?? node).index]
    func isOpen(_ slot: SlotID) -> Bool {
      askers[slot]?.contains { ahead.contains($0.index) } ?? false
    }
    if plan.asksAll.may(.hold, in: findings, isOpen) { return false }
    return !prospects.contains { $0.isExpected(in: findings, isOpen) }
  }
}

extension Question {
  /// Nothing was answered to this question yet, nor did the person come back to it. What was told of
  /// a list beforehand leaves it open.
  fileprivate func isUntouched(_ answers: Findings, _ reopened: Set<SlotID>) -> Bool {
    switch form {
    case .single(let slot, _):
      return answers[slot] == nil
    case .checkList(let list):
      return answers[list.key] == nil && !reopened.contains(list.key)
        && !list.isSettled(by: answers)
    }
  }
}
