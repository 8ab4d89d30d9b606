import Answers
import Testing

@testable import Guidance

/// What is not in the table of slots read is never read; what is, sometimes is.
@Suite struct `The slots that the words of advice read` {
  private let slots = Vocabulary.types.keys.sorted()

  /// Somebody of whom most is known, whatever it comes to.
  private func somebody(using dice: inout Seeded) -> Facts {
    var facts: Facts = [:]
    for slot in slots where Int.random(in: 0..<6, using: &dice) > 0 {
      facts[slot] = Vocabulary.types[slot]?.any(using: &dice)
    }
    return facts
  }

  private func finding(_ answer: Answer?, using dice: inout Seeded) -> Finding? {
    let words = ["", "it is about that", "hard to say"].randomElement(using: &dice) ?? ""
    return answer.map { Finding($0, verbatim: words) }
  }

  @Test func `are all in the table, and no others`() {
    var dice = Seeded(5)
    var unused = Set(
      AdviceID.allCases.flatMap { id in id.slotsRead.map { "\(id.rawValue) \($0.slot)" } })
    let routine = Rule.all.filter { $0.disposition == .routine }.map(\.id)
    for _ in 0..<160 {
      var findings = Findings()
      for (slot, answer) in somebody(using: &dice) {
        findings[slot] = finding(answer, using: &dice)
      }
      let rules = Set(routine.filter { _ in Bool.random(using: &dice) })
      let level = Disposition.allCases.randomElement(using: &dice)
      let person = Person(findings.withDerived, rules: rules, level: level)
      for slot in slots {
        var changed = findings
        let answer =
          Int.random(in: 0..<5, using: &dice) == 0
          ? nil : Vocabulary.types[slot]?.any(using: &dice)
        changed[slot] = finding(answer, using: &dice)
        let other = Person(changed.withDerived, rules: rules, level: level)
        for id in AdviceID.allCases where person.passage(id) != other.passage(id) {
          let reads = id.slotsRead.contains {
            $0.slot == slot && ($0.rules.isEmpty || !$0.rules.isDisjoint(with: rules))
          }
          #expect(reads, "\(id.rawValue) reads \(slot)")
          unused.remove("\(id.rawValue) \(slot)")
        }
      }
    }
    #expect(unused.sorted() == [])
  }

  @Test func `are none where a headline or a mention speaks, but the region`() {
    var dice = Seeded(6)
    for _ in 0..<60 {
      let facts = somebody(using: &dice)
      let rules = Rule.all.filter { _ in Bool.random(using: &dice) }
      for level in Disposition.allCases {
        func said(_ facts: Facts) -> [String] {
          let person = Person(
            Findings(facts).withDerived, rules: Set(rules.map(\.id)), level: level)
          let headline = person.headline(of: rules, advice: [.emergency])
          return [headline.heading] + headline.lines + person.heard
        }
        for slot in slots where slot != "region" {
          let changed = facts.but([slot: Vocabulary.types[slot]?.any(using: &dice) ?? .skipped])
          #expect(said(changed) == said(facts), "\(slot)")
        }
      }
    }
  }
}
