import Answers
import Dice
import Testing

@testable import Interview

@Suite struct `What may still become of a condition` {
  private let slots: [SlotID] = ["a", "b", "c"]
  private let values: [Answer?] = [.yes, .no, .notSure, .skipped, nil]

  /// A condition of a few comparisons, joined in every way there is.
  private func condition(_ depth: Int, _ dice: inout Dice) -> Condition {
    let slot = slots.randomElement(using: &dice) ?? "a"
    guard depth > 0, Int.random(in: 0..<4, using: &dice) > 0 else {
      switch Int.random(in: 0..<5, using: &dice) {
      case 0: return .answered(slot)
      case 1: return .equals(slot, .notSure)
      case 2: return .equals(slot, .no)
      default: return .equals(slot, .yes)
      }
    }
    let parts = (0..<Int.random(in: 1...3, using: &dice)).map { _ in condition(depth - 1, &dice) }
    switch Int.random(in: 0..<4, using: &dice) {
    case 0: return .all(parts)
    case 1: return .any(parts)
    case 2: return .not(parts[0])
    default: return .atLeast(Int.random(in: 0...3, using: &dice), parts)
    }
  }

  private func completions(_ known: [SlotID: Answer], _ open: [SlotID]) -> [Findings] {
    open.reduce([known]) { all, slot in
      all.flatMap { facts in
        values.map { value in
          var facts = facts
          facts[slot] = value
          return facts
        }
      }
    }.map { Findings($0) }
  }

  @Test(arguments: 1...4)
  func `is expected whenever some answers bring it about`(seed: UInt64) {
    var dice = Dice(seed)
    for _ in 0..<400 {
      let condition = condition(3, &dice)
      var known: [SlotID: Answer] = [:]
      var open: [SlotID] = []
      for slot in slots {
        if Bool.random(using: &dice) {
          open.append(slot)
        } else {
          known[slot] = values.randomElement(using: &dice) ?? nil
        }
      }
      let truths = Set(completions(known, open).map { condition.truth(in: $0) })
      func may(_ fate: Fate) -> Bool {
        condition.may(fate, in: Findings(known), .these(Set(open)))
      }
      for fate in [Fate.hold, .notHold, .beFalse, .notBeFalse] {
        let comesAbout = truths.contains(where: fate.fits)
        #expect(!comesAbout || may(fate), "\(condition) \(fate)")
        // With nothing open there is nothing to guess.
        if open.isEmpty { #expect(may(fate) == comesAbout) }
      }
    }
  }

  @Test func `is settled by what is known already`() {
    let both = Condition.all([.equals("a", .yes), .equals("b", .yes)])
    func expected(_ prospect: Prospect, _ known: [SlotID: Answer]) -> Bool {
      prospect.isExpected(in: Findings(known), .allBut(Findings(known)))
    }
    #expect(expected(.may(both), ["a": .yes]))
    #expect(!expected(.may(both), ["a": .no]))
    #expect(!expected(.may(both), ["a": .notSure]))
    #expect(expected(.mayFail(both), ["a": .yes]))
    #expect(!expected(.mayFail(both), ["a": .yes, "b": .yes]))
    #expect(!expected(.all([.may(both), .mayFail(.equals("a", .yes))]), ["a": .yes]))
    #expect(expected(.any([.never, .may(both)]), [:]))
  }

  @Test func `is said without the parts that are settled`() {
    let one = Prospect.may(.equals("a", .yes))
    let other = Prospect.may(.equals("b", .yes))
    #expect(Prospect.all([]) == .always)
    #expect(Prospect.any([]) == .never)
    #expect(Prospect.all([.always, one]) == one)
    #expect(Prospect.all([.never, one]) == .never)
    #expect(Prospect.any([.always, one]) == .always)
    #expect(Prospect.joined(2, [.always, one, other]) == .any([one, other]))
    #expect(Prospect.joined(3, [one, other]) == .never)
    #expect(
      Prospect.all([.all([one, other]), one]).shortestFirst
        == .atLeast(2, [one, .atLeast(2, [one, other])]))
  }
}
