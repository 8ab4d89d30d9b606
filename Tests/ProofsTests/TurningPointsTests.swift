import Answers
import Dialogs
import Guidance
import Interview
import Testing

@testable import Proofs

/// Someone who was asked everything that the shipped dialog asks of them, and ended so.
private func person(_ level: Disposition) throws -> Findings {
  let dialog = try read(try shippedText()).dialog
  let proof = DialogProof(dialog)
  let finished = proof.conversations.finished.reduce(proof.space.nobody) { set, each in
    if case .ending = each.finish { set | each.people } else { set }
  }
  let whole = level >= .sameDay ? proof.finished : finished
  let people = whole & (proof.outcomes[level] ?? proof.space.nobody)
  return try #require(proof.witness(people)).findings(in: dialog)
}

extension Findings {
  fileprivate func with(_ slot: SlotID, _ answer: Answer) -> Findings {
    var findings = self
    findings[slot] = Finding(answer, verbatim: "")
    return findings
  }

  fileprivate var level: Disposition? { Assessment(of: self).disposition }

  /// Every answer that a slot could hold instead: of numbers the whole ones that a person would say.
  fileprivate func alternatives(_ slot: SlotID) -> [Answer] {
    switch Vocabulary.types[slot] {
    case .yesNo?: [.yes, .no]
    case .scale(let range)?: range.map { .number(Double($0)) }
    case .number(let range, _)?:
      (range.lowerBound...min(range.upperBound, 400)).map { .number(Double($0)) }
    case .duration?: (0...600).map { .number(Double($0)) }
    case .choice(let options)?: options.map { .choice($0.id) }
    case .choices(let options)?:
      if case .choices(let chosen)? = answer(slot) {
        options.map { option in
          .choices(
            options.map(\.id).filter { chosen.contains($0) != ($0 == option.id) })
        }
      } else {
        [.choices([])]
      }
    case .text?, nil: []
    }
  }
}

extension TurningPoints.AnswerRange {
  /// True for an answer that it stands for, given what was answered.
  fileprivate func covers(_ answer: Answer, from now: Answer) -> Bool {
    switch (self, answer, now) {
    case (.answer(let own), _, _): return own == answer
    case (.numbers(let low, let high), .number(let number), _):
      let isAbove = low.map { $0.isIncluded ? number >= $0.number : number > $0.number } ?? true
      let isBelow = high.map { $0.isIncluded ? number <= $0.number : number < $0.number } ?? true
      return isAbove && isBelow
    case (.with(let choice), .choices(let after), .choices(let before)):
      return Set(after) == Set(before + [choice]) && !before.contains(choice)
    case (.without(let choice), .choices(let after), .choices(let before)):
      return Set(after) == Set(before.filter { $0 != choice }) && before.contains(choice)
    default: return false
    }
  }
}

@Suite struct `Where a person's level turns` {
  @Test(arguments: Disposition.allCases)
  func `is what guidance says of every other answer`(level: Disposition) throws {
    let findings = try person(level)
    let points = TurningPoints(of: findings)
    #expect(points.level == level)
    #expect(points.rows.count > (level == .emergencyNow ? 3 : 10))
    for row in points.rows {
      let now = try #require(findings.answer(row.slot))
      #expect(row.places.count { $0.isNow } == 1)
      for answer in findings.alternatives(row.slot) {
        let place = try #require(
          row.places.first { $0.answers.covers(answer, from: now) }, "\(row.slot) \(answer)")
        #expect(place.level == findings.with(row.slot, answer).level, "\(row.slot) \(answer)")
      }
    }
  }

  @Test func `leads up by every single answer that guidance finds more urgent`() throws {
    let findings = try person(.routine)
    let up = TurningPoints(of: findings).up
    #expect(up.count > 20)
    #expect(up.allSatisfy { $0.changes.count == 1 && $0.findings.level == $0.level })
    for slot in findings.slots {
      let now = try #require(findings.answer(slot))
      for answer in findings.alternatives(slot) {
        let level = findings.with(slot, answer).level
        let isFound = up.contains { way in
          way.changes[0].slot == slot && way.changes[0].answers.covers(answer, from: now)
            && way.level == level
        }
        #expect(isFound == (level.map { $0 > .routine } ?? false), "\(slot) \(answer)")
      }
    }
  }

  @Test func `is told of pain at rest by its threshold`() throws {
    let findings = try person(.routine).with("pain_rest", .number(3))
    let up = TurningPoints(of: findings).up
    let way = try #require(up.first { $0.changes.map(\.slot) == ["pain_rest"] })
    #expect(way.level == .sameDay)
    #expect(way.changes[0].answers == .numbers(from: .init(number: 8, isIncluded: true), to: nil))
  }

  @Test func `leads down by two answers where two rules apply`() throws {
    let findings = try person(.routine).with("calf_swollen", .yes).with("pain_rest", .number(9))
    let points = TurningPoints(of: findings)
    #expect(points.level == .sameDay)
    #expect(!points.down.isEmpty)
    for way in points.down {
      #expect(way.changes.map(\.slot) == ["calf_swollen", "pain_rest"])
      #expect(way.findings.level == way.level)
      #expect(way.level < .sameDay)
    }
    for slot in findings.slots {
      for answer in findings.alternatives(slot) {
        #expect(findings.with(slot, answer).level.map { $0 >= .sameDay } ?? true)
      }
    }
  }

  @Test func `leads nowhere up from an emergency, nor down from routine`() throws {
    let findings = try person(.routine)
    #expect(TurningPoints(of: findings).down == [])
    #expect(TurningPoints(of: findings.with("ces", .yes)).up == [])
  }

  @Test func `never counts doubt as a change to make`() throws {
    for level in Disposition.allCases {
      let points = TurningPoints(of: try person(level))
      for change in (points.up + points.down).flatMap(\.changes) {
        if case .answer(let answer) = change.answers { #expect(!answer.isUnsure) }
      }
    }
  }
}
