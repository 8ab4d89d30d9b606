import Answers
import Testing

private enum Injury: String {
  case none
  case fallOrBlow = "fall_or_blow"
  case major
}
private enum BoneRisk: String { case osteoporosis, periods }

extension Slot where Value == Injury { fileprivate static var injury: Self { Slot("injury") } }
extension Slot where Value == Double { fileprivate static var age: Self { Slot("age_years") } }
extension Slot where Value == YesNo { fileprivate static var pop: Self { Slot("pop") } }
extension Slot where Value == Several<BoneRisk> {
  fileprivate static var boneRisk: Self { Slot("bone_risk") }
}

@Suite struct `A condition` {
  let fall =
    Slot.injury == .fallOrBlow && (Slot.age >= 65 || Slot.boneRisk.contains(.osteoporosis))

  @Test func `is written nearly as the clinical table prints it`() {
    #expect(
      fall
        == .all([
          .equals("injury", .choice("fall_or_blow")),
          .any([
            .compares("age_years", .atLeast, 65), .includes("bone_risk", "osteoporosis"),
          ]),
        ]))
  }

  @Test func `names the slots it reads`() {
    #expect(fall.slots == ["injury", "age_years", "bone_risk"])
  }

  @Test func `is unknown while a slot it needs was not asked`() {
    #expect(fall.truth(in: Findings(["injury": .choice("fall_or_blow")])) == .unknown)
    #expect(fall.truth(in: Findings(["injury": .choice("none")])) == .false)
  }

  @Test func `never takes "not sure", "skipped" or silence for no`() {
    for answer in [Answer.notSure, .skipped] {
      #expect(Slot.pop.isYes.truth(in: Findings(["pop": answer])) == .unknown)
      #expect((!Slot.pop.isYes).truth(in: Findings(["pop": answer])) == .unknown)
      #expect(Slot.pop.isUnsure.truth(in: Findings(["pop": answer])) == .true)
    }
    #expect((!Slot.pop.isYes).truth(in: Findings()) == .unknown)
  }

  @Test func `is false of no parts where one must hold, and true where all must`() {
    #expect(Condition.any([]).truth(in: Findings()) == .false)
    #expect((!Condition.any([])).truth(in: Findings()) == .true)
    #expect(Condition.all([]).truth(in: Findings()) == .true)
  }

  @Test(arguments: [(1, Truth.true), (2, .true), (3, .unknown), (4, .false)])
  func `counts what holds, and what still may`(count: Int, expected: Truth) {
    let findings = Findings(["a": .yes, "b": .yes, "c": .no])
    let parts = ["a", "b", "c", "d"].map { Condition.equals(SlotID($0), .yes) }
    #expect(Condition.atLeast(count, parts).truth(in: findings) == expected)
  }
}
