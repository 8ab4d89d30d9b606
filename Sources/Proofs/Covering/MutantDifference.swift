import Answers
import Guidance
import Interview

/// Finds everybody for whom a mutant makes a difference, by the diagrams.
///
/// Nobody means that the mutant is equivalent: no conversation, of all there are, can tell.
struct MutantDifference {
  let proof: DialogProof
  /// Conditions of the slots as they are answered, none derived.
  private let unread: ConditionDiagrams
  /// Those whom guidance stopped at an emergency.
  let emergencies: Diagram

  init(_ proof: DialogProof) {
    (self.proof, unread) = (proof, ConditionDiagrams(proof.space))
    emergencies = proof.conversations.finished.reduce(proof.space.nobody) { set, each in
      if case .emergency = each.finish { set | each.people } else { set }
    }
  }

  private var space: AnswerSpace { proof.space }

  /// The whole conversations, as they go with nothing changed, that go otherwise after the change.
  func people(_ mutant: Mutant) -> Diagram {
    switch mutant.change {
    case .transitions(let node, let transitions):
      return leaving(node, otherwiseBy: transitions)
    case .rule(let place, let rule):
      let changed = mutant.guidelines(from: proof.guidelines)
      let old = proof.guidelines.rules[place]
      return told(
        otherwiseBy: changed, proof.conditions,
        isWatched: old.isRedFlag || rule?.isRedFlag ?? false,
        isSaidOtherwise: rule.map { !$0.says(what: old) } ?? false)
    case .guidelines(let changed):
      var conditions = proof.conditions
      if changed.derived != proof.guidelines.derived {
        conditions = ConditionDiagrams(space)
        conditions.derive(
          changed.derived.map { ($0.slot, $0.values.map { ($0.answer, $0.condition) }) })
      }
      let isWatched = changed.isUnfinished != proof.guidelines.isUnfinished
      return told(
        otherwiseBy: changed, conditions, isWatched: isWatched, isSaidOtherwise: true)
    }
  }

  // A guard was changed. The rules are the same, so only those can differ who are sent elsewhere
  // here and are put another question there.

  private func leaving(_ node: NodeID, otherwiseBy transitions: [Transition]) -> Diagram {
    let taking = proof.conversations.taking[node.index]
    let arriving = taking.reduce(space.nobody) { $0 | $1 }
    guard !arriving.isEmpty else { return space.nobody }
    var was: [(target: NodeID, people: Diagram)] = []
    for (place, transition) in proof.dialog[node].transitions.enumerated() {
      was.append((transition.target, taking[place]))
    }
    let now = sharing(arriving, among: transitions)
    let (before, after) = (stops(was), stops(now))
    let moved = before.reduce(space.nobody) { set, stop in
      set | (stop.value - (after[stop.key] ?? space.nobody))
    }
    guard !moved.isEmpty else { return moved }
    return was.reduce(space.nobody) { $0 | finished(moved & $1.people, from: $1.target) }
  }

  private func sharing(
    _ people: Diagram, among transitions: [Transition]
  ) -> [(target: NodeID, people: Diagram)] {
    var left = people
    return transitions.enumerated().map { place, transition in
      let condition = place == transitions.count - 1 ? nil : transition.condition
      let taking = condition.map { left & unread.holds($0) } ?? left
      left -= taking
      return (transition.target, taking)
    }
  }

  /// Where people come to, with the junctions on the way passed.
  private func stops(_ ways: [(target: NodeID, people: Diagram)]) -> [NodeID: Diagram] {
    var stops: [NodeID: Diagram] = [:]
    for way in ways { stops[way.target] = (stops[way.target] ?? space.nobody) | way.people }
    for node in space.order where proof.dialog[node].body == .junction {
      guard let people = stops.removeValue(forKey: node) else { continue }
      for way in sharing(people, among: proof.dialog[node].transitions) {
        stops[way.target] = (stops[way.target] ?? space.nobody) | way.people
      }
    }
    return stops
  }

  /// The whole conversations of people who have come to a node.
  func finished(_ people: Diagram, from node: NodeID) -> Diagram {
    guard !people.isEmpty else { return people }
    let walk = DialogWalk(
      proof.dialog, proof.conditions, emergencies: proof.emergencies, sentOn: proof.sentOn,
      from: node, people)
    return walk.conversations.finished.reduce(space.nobody) { $0 | $1.people }
  }

  // The rules were changed. Guidance may end a conversation elsewhere, or tell something else.

  /// - Parameters:
  ///   - isWatched: true when the change may bear on who is sent on during the interview.
  ///   - isSaidOtherwise: true when somebody may be told otherwise to whom the same rules apply.
  private func told(
    otherwiseBy changed: Guidelines, _ conditions: ConditionDiagrams, isWatched: Bool,
    isSaidOtherwise: Bool
  ) -> Diagram {
    var conversations = proof.conversations
    var people = space.nobody
    if isWatched {
      var flags = changed
      flags.rules = changed.rules.filter(\.isRedFlag)
      let judgement = Judgement(by: flags, unread)
      let emergencies = judgement.atLeast(.emergencyNow)
      let sentOn = judgement.atLeast(.sameDay) - unread.holds(changed.isUnfinished)
      if emergencies != proof.emergencies || sentOn != proof.sentOn {
        conversations =
          DialogWalk(proof.dialog, proof.conditions, emergencies: emergencies, sentOn: sentOn)
          .conversations
        for (finish, ending) in proof.conversations.finished {
          let still = conversations.finished.first { $0.finish == finish }?.people
          people |= ending - (still ?? space.nobody)
        }
      }
    }
    let judgement = Judgement(by: changed, conditions)
    let (_, outcomes, advised) = DialogProof.outcomes(
      of: conversations, proof.dialog, judgement, space)
    let sameLevel = proof.outcomes.reduce(space.nobody) { set, outcome in
      set | (outcome.value & (outcomes[outcome.key] ?? space.nobody))
    }
    people |= proof.finished - sameLevel
    people |= (proof.advised - advised) | (proof.finished & (advised - proof.advised))
    people |= named(otherwiseBy: judgement, among: proof.advised & advised)
    // Else who is told otherwise has another rule named too.
    guard isSaidOtherwise else { return people }
    let advice = AdviceGiven(by: changed, judgement, conditions, among: advised)
    for id in AdviceID.allCases where proof.advice[id] != advice[id] {
      let (was, now) = (proof.advice[id], advice[id])
      people |= proof.finished & ((was - now) | (now - was))
    }
    return people
  }

  /// Those of whom another rule is named among the reasons.
  private func named(otherwiseBy judgement: Judgement, among advised: Diagram) -> Diagram {
    let now = Dictionary(
      judgement.applying.map { ($0.rule.id, $0.people) }, uniquingKeysWith: { $0 | $1 })
    return proof.judgement.applying.reduce(space.nobody) { set, each in
      let other = now[each.rule.id] ?? space.nobody
      guard other != each.people else { return set }
      // At an emergency, what was not asked by then is nobody's omission.
      let told = each.rule.disposition == nil ? advised - emergencies : advised
      return set | (told & ((each.people - other) | (other - each.people)))
    }
  }
}

extension Rule {
  /// True when it comes to the same, wherever both apply.
  fileprivate func says(what other: Rule) -> Bool {
    disposition == other.disposition && advice == other.advice
      && furtherAdvice == other.furtherAdvice
  }
}
