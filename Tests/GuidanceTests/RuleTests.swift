import Answers
import Testing

@testable import Guidance

@Suite struct `A rule` {
  @Test(arguments: Rule.all)
  func `applies to its applying examples and spares the others`(rule: Rule) {
    #expect(!rule.applying.isEmpty)
    #expect(!rule.sparing.isEmpty)
    for facts in rule.applying {
      #expect(Rule.firing(in: Findings(facts)).contains(rule), "\(rule.id) misses \(facts)")
    }
    for facts in rule.sparing {
      #expect(!Rule.firing(in: Findings(facts)).contains(rule), "\(rule.id) hits \(facts)")
    }
  }

  @Test func `stands in the list once, after the rules that can take its place`() {
    var earlier: Set<RuleID> = []
    for rule in Rule.all {
      #expect(earlier.isSuperset(of: rule.unless), "\(rule.id)")
      #expect(earlier.insert(rule.id).inserted)
    }
    #expect(
      Rule.all.map(\.id.name) == [
        "E1", "E2", "E3", "E4", "E5", "E6", "E7", "E8", "E9", "U1", "U2", "U3", "U4", "U5", "U6",
        "U7", "U8", "U9", "U10", "U11", "U12", "RF19", "RF14", "RF17", "D1", "D2", "D3", "D4",
        "D5", "D6", "D7", "D8", "D9", "D10", "DX", "R4", "R3", "R5", "R7", "R6", "R2", "R1", "DY",
      ])
  }

  @Test(arguments: Rule.all)
  func `says why it matters and where it comes from`(rule: Rule) {
    #expect(!rule.meaning.isEmpty)
    #expect(!rule.source.isEmpty)
    #expect(!rule.advice.isEmpty || rule.id == "DX")
  }

  @Test(arguments: Rule.all)
  func `reads only slots that the vocabulary or a derived slot gives`(rule: Rule) {
    let known = Set(Vocabulary.types.keys).union(Vocabulary.heard.keys)
      .union(DerivedSlot.all.map(\.slot))
    #expect(known.isSuperset(of: rule.condition.slots + rule.orWhen.slots))
  }

  @Test(arguments: Rule.redFlags)
  func `that is a red flag can be put into words from what was said`(rule: Rule) {
    for facts in rule.applying {
      let findings = Findings(facts).withDerived
      #expect(!Reason(rule, in: findings).evidence.isEmpty, "\(rule.id) \(facts)")
    }
  }

  @Test func `that is an emergency is found on the quick way too`() {
    for rule in Rule.all {
      for facts in rule.applying + rule.sparing {
        let findings = Findings(facts)
        #expect(
          Rule.emergencies(in: findings)
            == Rule.firing(in: findings).filter { $0.disposition == .emergencyNow })
      }
    }
    #expect(Rule.emergencies(in: Findings(safe)).isEmpty)
  }
}
