import Answers
import Guidance
import Testing

@Suite struct `The safety block` {
  @Test func `asks follow-ups only of those they concern`() {
    #expect(SafetyBlock.missing(in: Findings(safe)).isEmpty)
    func missing(_ changes: Facts) -> [SlotID] {
      SafetyBlock.missing(in: Findings(safe.but(changes)))
    }
    #expect(missing(["onset": .choice("one_moment")]) == ["pop", "injury_days_ago"])
    #expect(missing(["onset": .notSure]).isEmpty)
    #expect(missing(["cancer": .choice("past")]) == ["unsteady_gait"])
    #expect(missing(["cancer": .notSure]) == ["unsteady_gait"])
    #expect(missing(["pregnancy": .choice("pregnant")]) == ["pregnancy_warning"])
    #expect(missing(["pregnancy": .choice("postpartum6m")]).isEmpty)
  }

  @Test func `is unfinished for each slot that was never asked`() {
    for slot in SafetyBlock.slots {
      #expect(SafetyBlock.missing(in: Findings(safe.without(slot))) == [slot])
      #expect(runner.without(slot).assessed.rules.contains("DX"))
    }
  }

  @Test func `says in data what it says in words`() {
    for slot in SafetyBlock.slots {
      #expect(SafetyBlock.isUnfinished.holds(in: Findings(safe.without(slot))))
    }
    #expect(!SafetyBlock.isUnfinished.holds(in: Findings(safe)))
  }
}

@Suite struct `The vocabulary` {
  @Test func `names the 66 slots of the table, and the items of the first`() {
    #expect(Vocabulary.types.count == 67)
    #expect(Set(Vocabulary.types.keys).isSuperset(of: Vocabulary.safety))
    #expect(Set(Vocabulary.types.keys).isSuperset(of: Vocabulary.required))
    #expect(Vocabulary.safety.count == 32)
  }

  @Test func `puts every slot of a rule's evidence into words`() {
    let silent = runner.keys.filter { slot in
      PhysioWords.isUnnamed(slot)
    }
    #expect(silent.isEmpty)
  }
}

/// Whether a slot would be shown to a reader by its id.
private enum PhysioWords {
  static func isUnnamed(_ slot: SlotID) -> Bool {
    let text = Assessment(of: Findings(runner.but(["mode": .choice("physio")]))).text
    return text.contains(slot.name) && slot.name.contains("_")
  }
}
