import Answers
import Guidance
import Interview

// What must be true of every dialog that ends in advice, whatever its author promises.

extension DialogProof {
  /// The properties that hold for every dialog that advises.
  func houseProperties() -> [Property] {
    [redFlags(), neverRoutineWhileOpen(), safetyNet(), askedFor()] + adviceBounds() + seriousness()
      + [passedOver()].compactMap(\.self)
  }

  /// Every red flag present means at least its disposition.
  private func redFlags() -> Property {
    var (flagged, missed) = (space.nobody, space.nobody)
    var first: RedFlag?
    for flag in RedFlag.all {
      let people = finished & conditions.holds(flag.condition)
      flagged |= people
      let late = people - endedWith(atLeast: flag.least)
      if !late.isEmpty, first == nil { (first, missed) = (flag, late) }
    }
    let name = first.map { " (\($0.name): \($0.least.inWords))" } ?? ""
    return property(
      "every red flag means at least its urgency\(name)", over: flagged, brokenBy: missed)
  }

  /// Never routine while a safety question is open: not at an end, and not where someone breaks off.
  private func neverRoutineWhileOpen() -> Property {
    let someOpen = conditions.holds(SafetyQuestions.someOpen)
    let ended = (outcomes[.routine] ?? space.nobody) & someOpen
    // Whoever breaks off is told "routine" when no rule speaks against it.
    let against = judgement.applying.reduce(space.nobody) { set, each in
      each.rule.disposition == .routine ? set : set | each.people
    }
    let broken = dialog.nodes.indices.reduce(ended) { set, node in
      guard dialog.question(at: NodeID(node)) != nil else { return set }
      return set | ((conversations.reaching[node] & someOpen) - against)
    }
    return property(
      "never routine while a safety question is open", over: finished, brokenBy: broken)
  }

  private func safetyNet() -> Property {
    let below = advised - endedWith(atLeast: .emergencyNow)
    return property(
      "what to watch for is told below emergency", over: below, brokenBy: below - advice[.net])
  }

  /// What the coroners named is asked for, with words that explain it, before anything is advised
  /// that is not an emergency.
  private func askedFor() -> Property {
    let below = advised - endedWith(atLeast: .emergencyNow)
    let unexplained = dialog.nodes.contains { node in
      guard case .question(let question) = node.body, question.help == nil else { return false }
      return question.fillsSlot(where: SafetyQuestions.namedByCoroners.contains)
    }
    let unasked = SafetyQuestions.namedByCoroners.reduce(space.nobody) {
      $0 | (below - space.answered($1))
    }
    return property(
      "an illness now and a recent procedure are asked for, and explained", over: below,
      brokenBy: unexplained ? below : unasked)
  }

  private func adviceBounds() -> [Property] {
    AdviceBound.all.map { bound in
      let protected =
        switch bound.people {
        case .of(let condition): advised & conditions.holds(condition)
        case .not(let condition): advised - conditions.holds(condition)
        case .seenWithin(let level): advised & endedWith(atLeast: level)
        case .given(let id): advice[id]
        }
      return property(
        bound.sentence, over: protected, brokenBy: protected & advice.any(of: bound.forbidden))
    }
  }

  /// Answering worse never makes it less urgent, and "not sure" is never taken for "no".
  ///
  /// Two conversations are compared that differ in this slot and agree on everything asked in both.
  /// Someone whom guidance has sent on the same day is not asked what would have come after; so an
  /// emergency that only shows there is no fault.
  private func seriousness() -> [Property] {
    let levels = Levels(self)
    var bySlot: [(slot: SlotID, property: Property)] = []
    for each in Seriousness.all {
      guard let place = space.places[each.slot] else { continue }
      let asked = finished & space.answered(each.slot)
      var broken: (milder: Witness, worse: Witness)?
      for step in each.steps where broken == nil {
        broken = levels.lowered(each.slot, place, step)
      }
      if let known = bySlot.firstIndex(where: { $0.slot == each.slot }) {
        if broken == nil || !bySlot[known].property.holds { continue }
        bySlot.remove(at: known)
      }
      bySlot.append(
        (
          each.slot,
          Property(
            sentence: "\(each.slot) answered worse, or left open, is never less urgent",
            promise: nil, over: asked.count, witness: broken?.worse, beside: broken?.milder,
            holds: broken == nil)
        ))
    }
    return bySlot.map(\.property)
  }
}

/// Those who ended with each level or above, and those who ended below it, with all forgotten that
/// neither a guard nor a red flag reads: what two people answered there can't make them disagree.
private struct Levels {
  let proof: DialogProof
  private var levels: [(atLeast: Diagram, below: Diagram)] = []

  init(_ proof: DialogProof) {
    self.proof = proof
    let space = proof.space
    let guards = proof.dialog.nodes.flatMap { $0.transitions.compactMap(\.condition) }
    let read = Set(guards.flatMap(\.slots)).union(space.watched)
      .union(Seriousness.all.map(\.slot))
    let isForgotten = space.variables.map { variable in
      switch variable.role {
      case .slot(let slot), .option(let slot, _): !read.contains(slot)
      case .list, .turn: true
      }
    }
    let sentOn = proof.conversations.finished.reduce(space.nobody) { set, each in
      if case .sentOn = each.finish { set | each.people } else { set }
    }
    for level in Disposition.allCases {
      let atLeast = proof.endedWith(atLeast: level)
      var below = proof.finished - atLeast
      if level == .emergencyNow { below -= sentOn }
      levels.append((atLeast.forgetting(isForgotten), below.forgetting(isForgotten)))
    }
  }

  /// Two conversations of which the worse one is the less urgent; nil where there are none.
  func lowered(
    _ slot: SlotID, _ place: AnswerSpace.Place, _ step: Seriousness.Step
  ) -> (milder: Witness, worse: Witness)? {
    let space = proof.space
    func those(_ mark: Seriousness.Mark) -> Diagram {
      switch mark {
      case .answer(let answer): space.those(place.level) { $0 == .answer(answer) }
      case .number(let sign, let number): proof.conditions.holds(.compares(slot, sign, number))
      case .with(let choice): proof.conditions.holds(.includes(slot, choice))
      case .without(let choice): proof.conditions.fails(.includes(slot, choice))
      }
    }
    var free = Array(repeating: false, count: space.variables.count)
    switch step.worse {
    case .with(let choice): if let level = place.level(of: choice) { free[level] = true }
    case .answer, .number, .without: free[place.level] = true
    }
    let (milder, worse) = (those(step.milder), those(step.worse))
    for (atLeast, below) in levels.reversed() {
      guard
        let pair = (atLeast & milder).agreeing(with: below & worse, free: free, space.costs)
      else { continue }
      return (conversation(like: pair.one, milder), conversation(like: pair.other, worse))
    }
    return nil
  }

  /// A whole conversation that answers so; what was forgotten is filled in.
  private func conversation(like member: [Int], _ among: Diagram) -> Witness {
    let space = proof.space
    var people = proof.finished & among
    for (level, value) in member.enumerated() where value != 0 {
      let narrowed = people & Diagram(of: space.table, variable: level) { $0 == value }
      if !narrowed.isEmpty { people = narrowed }
    }
    return proof.witness(people) ?? proof.conversation(member)
  }
}

extension Disposition {
  /// The level as it stands in a sentence.
  var inWords: String { rawValue.split(separator: "_").joined(separator: " ") }
}
