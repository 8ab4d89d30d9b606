import Answers

/// Where the answers lead: the nodes passed, what was found on the way, and where it stops.
public struct Walk: Hashable, Sendable {
  /// The nodes passed, in order; the one it stops at is not among them.
  public internal(set) var path: [NodeID] = []
  /// The questions passed over on the way, because no answer to them can matter; not on the path.
  public internal(set) var passedOver: [NodeID] = []
  /// The findings of the questions passed. Answers off the path are not among them.
  public internal(set) var findings = Findings()
  public internal(set) var stop: Stop

  public enum Stop: Hashable, Sendable {
    /// The first question that the answers leave open.
    case asking(OpenQuestion)
    case ended(NodeID)
  }

  /// The question that is open; nil at an ending.
  public var open: OpenQuestion? {
    if case .asking(let open) = stop { open } else { nil }
  }
}

/// A question that waits for an answer: a whole node, or one item of a check-list.
public struct OpenQuestion: Hashable, Sendable {
  public let node: NodeID
  /// The place in its check-list of the item that is asked by itself.
  public let item: Int?

  public init(_ node: NodeID, item: Int? = nil) { (self.node, self.item) = (node, item) }
}

extension Dialog {
  /// Follows the answers from the start to the first question they leave open.
  ///
  /// - Parameters:
  ///   - reopened: questions that the person came back to; the walk stops at the first.
  ///   - mentioned: slots that free text touched; their direct questions come before anything new.
  public func walk(
    _ answers: Findings, reopened: Set<SlotID> = [], mentioned: [SlotID] = []
  ) -> Walk {
    var walk = Walk(stop: .ended(start))
    // What was asked straight out is known wherever the walk stands.
    if passingOver != nil, !mentioned.isEmpty {
      countDirect(
        mentioned, &walk.findings, answers, reopened: reopened, pastOpenOnes: true)
    }
    extend(&walk, from: start, answers, reopened: reopened, mentioned: mentioned)
    return walk
  }

  /// Carries a walk on from the node it stopped at, after that node's answer became known.
  ///
  /// A turn that changes nothing earlier costs the same however long the walk is.
  func extend(
    _ walk: inout Walk, from node: NodeID, _ answers: Findings, reopened: Set<SlotID>,
    mentioned: [SlotID]
  ) {
    var here = node
    search: while true {
      switch self[here].body {
      case .ending:
        walk.stop = .ended(here)
        break search
      case .statement:
        break
      case .question(let question):
        if passesOver(question, at: here, walk.findings, answers, reopened: reopened) {
          walk.passedOver.append(here)
          here = next(after: here, walk.findings)
          continue
        }
        if let open = question.contribute(answers, to: &walk.findings, reopened: reopened, at: here)
        {
          walk.stop = .asking(open)
          break search
        }
      }
      walk.path.append(here)
      here = next(after: here, walk.findings)
    }
    if !reopened.isEmpty { askAhead(&walk, answers, reopened: reopened) }
    if !mentioned.isEmpty { askDirectly(mentioned, &walk, answers, reopened: reopened) }
  }

  /// Puts a question that is still to come and that the person came back to, since they had told the
  /// answer beforehand.
  private func askAhead(_ walk: inout Walk, _ answers: Findings, reopened: Set<SlotID>) {
    guard let open = walk.open, key(of: open).map(reopened.contains) == false else { return }
    let ahead = toldAhead(of: walk, answers).first { key(of: $0).map(reopened.contains) ?? false }
    if let ahead { walk.stop = .asking(ahead) }
  }

  /// Puts the direct questions of mentioned slots before anything new, and counts their answers.
  private func askDirectly(
    _ mentioned: [SlotID], _ walk: inout Walk, _ answers: Findings, reopened: Set<SlotID>
  ) {
    // A person who went back is asked that question first.
    let wentBack = walk.open.flatMap(key).map(reopened.contains) ?? false
    let waiting = countDirect(
      mentioned, &walk.findings, answers, reopened: reopened, pastOpenOnes: wentBack)
    if let waiting, !wentBack { walk.stop = .asking(waiting) }
  }

  /// Counts the answers to the direct questions of mentioned slots, and returns the first of these
  /// questions that waits for one.
  @discardableResult
  private func countDirect(
    _ mentioned: [SlotID], _ findings: inout Findings, _ answers: Findings, reopened: Set<SlotID>,
    pastOpenOnes: Bool
  ) -> OpenQuestion? {
    var waiting: OpenQuestion?
    for slot in mentioned {
      guard let direct = directQuestions[slot] else {
        findings[slot] = answers[slot]
        continue
      }
      // The most serious first; a milder one is asked when that is not it.
      for question in direct {
        guard let key = key(of: question) else { continue }
        if let finding = answers[key], !reopened.contains(key) {
          contribute(finding, to: question, &findings)
          if finding.answer == .yes { break }
        } else if isListed(question, answers) {
          break
        } else {
          waiting = waiting ?? question
          if !pastOpenOnes { return waiting }
        }
      }
    }
    return waiting
  }

  /// The direct question of a slot that was mentioned and still waits for an answer.
  public func waiting(for slot: SlotID, _ state: DialogState) -> OpenQuestion? {
    guard state.mentioned.contains(slot) else { return nil }
    var findings = Findings()
    return countDirect(
      [slot], &findings, state.answers, reopened: state.reopened, pastOpenOnes: false)
  }

  /// Whether the answer to its list names the item that a direct question asks for.
  private func isListed(_ question: OpenQuestion, _ answers: Findings) -> Bool {
    guard let item = question.item,
      case .checkList(let list)? = self.question(at: question.node)?.form,
      let whole = answers.answer(list.key)
    else { return false }
    return list.isListed(item, in: whole)
  }

  /// The node that the first transition known to hold leads to.
  func next(after node: NodeID, _ findings: Findings) -> NodeID {
    let transitions = self[node].transitions
    let taken = transitions.first { $0.condition?.holds(in: findings) ?? true }
    // A sound dialog's last transition has no condition, so one is always taken.
    return (taken ?? transitions[transitions.count - 1]).target
  }

  /// A direct question's answer counts wherever the walk stands, since free text called for it.
  private func contribute(_ finding: Finding, to direct: OpenQuestion, _ findings: inout Findings) {
    guard case .question(let question) = self[direct.node].body else { return }
    switch (question.form, direct.item) {
    case (.single(let slot, _), _):
      findings[slot] = finding
    case (.checkList(let list), let item?):
      guard finding.answer == .yes || findings[list.items[item].slot] == nil else { return }
      let chosen = list.items[item]
      findings[chosen.slot] =
        finding.answer == .yes
        ? Finding(chosen.answer, verbatim: finding.verbatim, words: chosen.label) : finding
    case (.checkList, nil):
      break
    }
  }

  /// Where the answer to an open question is kept.
  public func key(of open: OpenQuestion) -> SlotID? {
    guard case .question(let question) = self[open.node].body else { return nil }
    switch (question.form, open.item) {
    case (.single(let slot, _), _): return slot
    case (.checkList(let list), let item?): return list.key(ofItem: item)
    case (.checkList(let list), nil): return list.key
    }
  }

  /// What a slot holds when its check-list found nothing; nil where no list fills it.
  public func harmless(_ slot: SlotID) -> Answer? {
    guard let direct = directQuestions[slot]?.first,
      case .checkList(let list)? = question(at: direct.node)?.form
    else { return nil }
    return list.otherwise[slot]
  }

  /// The question that a node asks; nil for a statement or an ending.
  public func question(at node: NodeID) -> Question? {
    if case .question(let question) = self[node].body { question } else { nil }
  }
}

extension Question {
  /// Adds what the answers say about this question's slots, and returns what of it still waits for
  /// an answer; nil when it is answered.
  ///
  /// While a list is open only what is certain already is added, so that an emergency need not wait
  /// for the rest of its list.
  func contribute(
    _ answers: Findings, to findings: inout Findings, reopened: Set<SlotID>, at node: NodeID
  ) -> OpenQuestion? {
    switch form {
    case .single(let slot, let type):
      guard let finding = answers[slot], !reopened.contains(slot) else { return OpenQuestion(node) }
      if case .choices(let options) = type, let told = answers[slot.told] {
        findings[slot] = finding.adding(told, of: options)
      } else {
        findings[slot] = finding
      }
      return nil
    case .checkList(let list):
      let open = list.open(at: node, answers, reopened: reopened, isAlwaysPut: isSafety)
      list.contribute(answers, to: &findings, isComplete: open == nil)
      // Guards can ask how the list itself was answered.
      if open == nil { findings[list.key] = answers[list.key] }
      return open
    }
  }
}

extension CheckList {
  /// What of this list still waits for an answer; nil when it is answered.
  ///
  /// - Parameter isAlwaysPut: a safety list is put as a whole, whatever was told before.
  fileprivate func open(
    at node: NodeID, _ answers: Findings, reopened: Set<SlotID>, isAlwaysPut: Bool
  ) -> OpenQuestion? {
    func isOpen(_ key: SlotID) -> Bool { answers[key] == nil || reopened.contains(key) }
    if isOpen(key) {
      let isSettled = !isAlwaysPut && !reopened.contains(key) && isSettled(by: answers)
      return isSettled ? nil : OpenQuestion(node)
    }
    guard answers.answer(key) == .notSure else { return nil }
    let item = items.indices.first { isOpen(key(ofItem: $0)) }
    return item.map { OpenQuestion(node, item: $0) }
  }
}
