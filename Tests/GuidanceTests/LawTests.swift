import Answers
import Testing

@testable import Guidance

/// A generator that gives the same numbers every time.
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension AnswerType {
  /// Some answer of this type.
  func any(using dice: inout Seeded) -> Answer {
    let roll = Int.random(in: 0..<20, using: &dice)
    if roll == 0 { return .notSure }
    if roll == 1 { return .skipped }
    switch self {
    case .yesNo: return roll < 6 ? .yes : .no
    case .scale(let range): return .number(Double(Int.random(in: range, using: &dice)))
    case .number(let range, _):
      return .number(Double(Int.random(in: 0...min(range.upperBound, 90), using: &dice)))
    case .duration: return .number(Double(Int.random(in: 0...150, using: &dice)))
    case .choice(let options):
      return options.randomElement(using: &dice).map { .choice($0.id) } ?? .skipped
    case .choices(let options):
      return .choices(options.filter { _ in Bool.random(using: &dice) }.map(\.id))
    case .text: return .text("as ever")
    }
  }
}

/// The runner with some answers changed and some never given.
private func somebody(using dice: inout Seeded) -> Facts {
  var facts = runner
  let slots = Vocabulary.types.keys.sorted()
  for _ in 0..<Int.random(in: 0..<8, using: &dice) {
    guard let slot = slots.randomElement(using: &dice) else { continue }
    facts[slot] =
      Int.random(in: 0..<8, using: &dice) == 0
      ? nil : Vocabulary.types[slot]?.any(using: &dice)
  }
  return facts
}

private func urgency(_ result: Assessment) -> Int {
  result.disposition.flatMap { Disposition.allCases.firstIndex(of: $0) } ?? -1
}

@Suite struct `Whatever the answers` {
  private let people: [Facts] = {
    var dice = Seeded(61)
    return (0..<600).map { _ in somebody(using: &dice) }
  }()

  @Test func `a red flag's own answers never lower the disposition`() {
    for (index, facts) in people.enumerated() {
      let rule = Rule.redFlags[index % Rule.redFlags.count]
      guard let example = rule.applying.first, let level = rule.disposition else { continue }
      // Answers that replace worse ones may lower it; so only slots not answered yet are filled.
      let before = facts.filter { example[$0.key] == nil }
      let after = before.merging(example) { $1 }
      #expect(urgency(after.assessed) >= urgency(before.assessed))
      if Rule.firing(in: Findings(after)).contains(rule) {
        #expect((after.assessed.disposition ?? .routine) >= level)
      }
    }
  }

  @Test func `nothing is recommended without a because`() {
    for facts in people {
      let result = facts.assessed
      #expect(result.recommendations.map(\.advice) == result.advice)
      for recommendation in result.recommendations {
        #expect(!recommendation.lines.isEmpty)
        #expect(!recommendation.because.isEmpty, "\(recommendation.advice)")
        #expect(Set(result.rules).isSuperset(of: recommendation.because))
      }
      #expect(result.reasons.map(\.rule) == result.rules)
    }
  }

  @Test func `no gated advice survives its gate`() {
    for facts in people {
      let result = facts.assessed
      let advice = Set(result.advice)
      func holds(_ condition: Condition) -> Bool { condition.holds(in: Findings(facts)) }
      if result.disposition != .routine || result.rules.contains("R4")
        || result.rules.contains("R5")
      {
        #expect(advice.isDisjoint(with: AdviceID.load))
        #expect(!result.text.contains("30 to 45"))
      }
      if !holds(Slot.age >= 18) || !holds(Slot.pregnancy == .no) {
        #expect(!advice.contains(.isometrics))
      }
      if advice.contains(.run) {
        #expect(holds(Slot.sport.contains(.run)) && !holds(Slot.painRest >= 4))
      }
      #expect(!advice.contains(.gym) || holds(Slot.sport.contains(.gym)))
      #expect(advice.contains(.notice))
      #expect(advice.contains(.net) == (result.disposition != .emergencyNow))
    }
  }

  @Test func `an unfinished safety block is never routine`() {
    for facts in people where !SafetyBlock.isComplete(in: Findings(facts)) {
      let result = facts.assessed
      #expect(result.rules.contains("DX"))
      #expect(result.disposition != .routine)
    }
  }

  @Test func `not sure and skipped are never taken for no`() {
    // These have a reading of their own, or are asked for what they add.
    let readOtherwise: Set<SlotID> = [
      "onset", "bone_risk", "pregnancy", "pain_trend", "injury_days_ago",
    ]
    for slot in Vocabulary.safety.subtracting(readOtherwise).sorted() {
      for answer in [Answer.notSure, .skipped] {
        let result = runner.but([slot: answer]).assessed
        #expect((result.disposition ?? .routine) >= .withinDays, "\(slot)")
      }
    }
  }

  @Test func `the highest level so far is that of the result`() {
    for facts in people {
      let result = facts.assessed
      #expect(
        Assessment.level(of: Findings(facts))
          == result.disposition.flatMap { $0 == .routine ? nil : $0 })
      #expect(
        Rule.emergencies(in: Findings(facts)).isEmpty == (result.disposition != .emergencyNow))
    }
  }

  @Test func `equal answers give equal bytes`() {
    for facts in people.prefix(100) { #expect(facts.assessed.text == facts.assessed.text) }
  }

  @Test func `silence gives no reassurance`() {
    let result = Assessment(of: Findings())
    #expect(result.disposition == nil)
    #expect(result.rules == ["DX"])
    #expect(result.advice == [.notice, .net])
    #expect(Topic.available(after: result).isEmpty)
  }

  @Test func `derived slots can't be written from outside`() {
    let forged = runner.but([
      "likeness": .choice("not_typical"), "irritability": .choice("high"),
      "zone": .choice("red"),
    ])
    #expect(forged.assessed.rules == ["R1"])
    #expect(Set(Vocabulary.types.keys).isDisjoint(with: DerivedSlot.all.map(\.slot)))
  }
}
