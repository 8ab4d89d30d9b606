import Answers
import Synchronization

/// While which slots still matter to what comes of an interview.
///
/// The interview knows no rules of advice. It is handed what they read, as data, and passes over a
/// question whose answer can't matter any more. Nothing is remembered of that: the walk is worked out
/// from the answers each time, so a question that was passed over is open again as soon as a changed
/// answer makes it matter.
public struct Relevance: Hashable, Sendable {
  /// While each slot may make a difference. A slot that is not among them never makes one.
  public var slots: [SlotID: Prospect] { prospects.bySlot }
  /// Slots that are always asked for; before the last of them nothing is passed over.
  public let safety: Set<SlotID>
  /// While this may hold, everything is asked.
  public let asksAll: Condition
  private let prospects: LazyProspects

  /// - Parameter slots: worked out when a question that may be passed over first comes up.
  public init(
    slots: @autoclosure @escaping @Sendable () -> [SlotID: Prospect], safety: Set<SlotID>,
    asksAll: Condition
  ) {
    (self.safety, self.asksAll) = (safety, asksAll)
    prospects = LazyProspects(slots)
  }
}

/// What slots depend on, worked out once, when first needed.
///
/// A class, because what was worked out must outlive the copy of the value that first needed it.
private final class LazyProspects: Hashable, Sendable {
  private let workOut: @Sendable () -> [SlotID: Prospect]
  private let known = AtomicLazyReference<Known>()

  private final class Known: Sendable {
    let bySlot: [SlotID: Prospect]
    init(_ bySlot: [SlotID: Prospect]) { self.bySlot = bySlot }
  }

  init(_ workOut: @escaping @Sendable () -> [SlotID: Prospect]) { self.workOut = workOut }

  var bySlot: [SlotID: Prospect] {
    if let known = known.load() { return known.bySlot }
    return known.storeIfNil(Known(workOut())).bySlot
  }

  static func == (one: LazyProspects, other: LazyProspects) -> Bool {
    one === other || one.bySlot == other.bySlot
  }

  func hash(into hasher: inout Hasher) {}
}

extension Dialog {
  /// The same dialog, in which a question that can't matter any more is passed over.
  public func asking(onlyWhile relevance: Relevance) -> Dialog {
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
    guard !plan.mustAsk[node.index], let prospects = plan.prospects[node.index] else {
      return false
    }
    let open = plan.openSlots(from: start ?? node)
    if plan.asksAll.may(.hold, in: findings, open) { return false }
    return !prospects.contains { $0.isExpected(in: findings, open) }
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
