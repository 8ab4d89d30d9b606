import Answers
import Testing

@testable import Guidance

@Suite struct `A rule of the course` {
  @Test(arguments: CourseRule.all)
  func `applies to its own examples and spares the others`(rule: CourseRule) {
    for example in rule.applying {
      #expect(CourseRule.applying(in: Findings(example)).map(\.id).contains(rule.id), "\(example)")
    }
    for example in rule.sparing {
      #expect(!CourseRule.applying(in: Findings(example)).map(\.id).contains(rule.id), "\(example)")
    }
    #expect(!rule.applying.isEmpty && !rule.sparing.isEmpty)
  }

  @Test func `has a name of its own, and stands after the rules that take its place`() {
    var seen: Set<RuleID> = []
    for rule in CourseRule.all {
      #expect(rule.unless.allSatisfy(seen.contains), "\(rule.id)")
      #expect(seen.insert(rule.id).inserted)
    }
  }
}

@Suite struct `A course` {
  static let start = CalendarDay(number: 20_700)

  static let first = CheckIn(
    on: start,
    Findings(
      [
        "age_years": .number(36), "region": .choice("uk"), "site": .choice("lower_buttock"),
        "pain_activity": .number(5), "pain_rest": .number(1), "lingers": .choice("hours"),
        "sport": .choices(["run"]), "pregnancy": .choice("no"), "sit_to_pain_min": .number(20),
        "pain_sit": .number(4), "train_volume_change": .yes,
        "warm_pattern": .choice("eases_returns"),
      ].merging(Dictionary(uniqueKeysWithValues: safe)) { one, _ in one }))

  /// Every safety question answered without a flag.
  static let safe: [(SlotID, Answer)] = SafetyBlock.slots.compactMap { slot in
    switch Vocabulary.types[slot] {
    case .yesNo?: (slot, .no)
    case .choices?: (slot, .choices([]))
    case .choice(let options)?:
      options.first { ["no", "none", "normal", "gradual", "same"].contains($0.id.name) }
        .map { (slot, .choice($0.id)) }
    default: nil
    }
  }

  static func checkIn(
    day: Int, pain: Double, morning: NextMorning, sitting: Double = 25, rest: Double = 1,
    done: [Deed] = [.run, .strength], more: [SlotID: Answer] = [:]
  ) -> CheckIn {
    let answers: [SlotID: Answer] = [
      "pain_activity": .number(pain), "pain_rest": .number(rest),
      "sit_to_pain_min": .number(sitting), "next_morning": .choice(ChoiceID(morning.rawValue)),
      "done": .choices(done.map { ChoiceID($0.rawValue) }),
    ]
    return CheckIn(
      on: CalendarDay(number: start.number + day), Findings(answers.merging(more) { $1 }))
  }

  private func rules(_ checkIns: [CheckIn], from first: CheckIn = Self.first) -> [String] {
    CourseAssessment(of: Course(from: first, checkIns)).remarks.map(\.rule.name)
  }

  @Test func `that settles three times running may grow a little`() {
    let days = [7, 14, 21].map { Self.checkIn(day: $0, pain: 2, morning: .usual) }
    #expect(rules(Array(days.prefix(2))).contains("C12"))
    #expect(rules(days).contains("C11"))
    let text = CourseAssessment(of: Course(from: Self.first, days)).blocks.map(\.line).joined()
    #expect(text.contains("three times running"))
  }

  @Test func `with worse mornings calls for less, and for clearly less`() {
    let days = [7, 14].map { Self.checkIn(day: $0, pain: 3, morning: .worse) }
    #expect(rules([days[0]]) == ["C9"])
    #expect(rules(days).contains("C8"))
  }

  @Test func `in the red zone is never told to do more`() {
    let calm = [7, 14, 21].map { Self.checkIn(day: $0, pain: 2, morning: .usual) }
    #expect(rules(calm + [Self.checkIn(day: 28, pain: 6, morning: .usual)]).contains("C7"))
    #expect(!rules(calm + [Self.checkIn(day: 28, pain: 6, morning: .usual)]).contains("C11"))
  }

  @Test func `of steady strengthening without change goes up the ladder at 6 and 12 weeks`() {
    let weeks = (1...13).map { Self.checkIn(day: $0 * 7, pain: 5, morning: .usual, sitting: 20) }
    #expect(!rules(Array(weeks.prefix(6))).contains("C2"))
    #expect(rules(Array(weeks.prefix(7))).contains("C2"))
    #expect(rules(weeks).contains("C1"))
    #expect(!rules(weeks).contains("C2"))
  }

  @Test func `that was broken off for a month is no steady strengthening`() {
    let weeks = [1, 2, 3, 8, 9].map { Self.checkIn(day: $0 * 7, pain: 5, morning: .usual) }
    #expect(Course(from: Self.first, weeks).strengthWeeks == 1)
  }

  @Test func `asks for the red flags anew each time, and then says nothing of load`() {
    let calm = [7, 14, 21].map { Self.checkIn(day: $0, pain: 2, morning: .usual) }
    let pop = Self.checkIn(day: 28, pain: 2, morning: .usual, more: ["pop": .yes])
    let assessed = CourseAssessment(of: Course(from: Self.first, calm + [pop]))
    #expect(assessed.disposition == .sameDay)
    #expect(assessed.remarks == [])
    let numb = Self.checkIn(day: 28, pain: 2, morning: .usual, more: ["ces": .notSure])
    #expect(
      CourseAssessment(of: Course(from: Self.first, calm + [numb])).disposition == .emergencyNow)
  }

  @Test func `sees a new sign against what is known of the person`() {
    var findings = Self.first.findings
    findings["cancer"] = Finding(.choice("past"), verbatim: "")
    let first = CheckIn(on: Self.start, findings)
    let calm = [7, 14].map { Self.checkIn(day: $0, pain: 5, morning: .usual) }
    #expect(CourseAssessment(of: Course(from: first, calm)).disposition == .routine)
    let worse = [7, 14].map { Self.checkIn(day: $0, pain: 8, morning: .worse) }
    #expect(CourseAssessment(of: Course(from: first, worse)).disposition == .sameDay)
  }

  @Test func `says nothing of load where the first visit did not`() {
    var findings = Self.first.findings
    findings["pregnancy"] = Finding(.choice("pregnant"), verbatim: "")
    let calm = [7, 14, 21].map { Self.checkIn(day: $0, pain: 2, morning: .usual) }
    let told = rules(calm, from: CheckIn(on: Self.start, findings))
    #expect(told.contains("C4"))
    #expect(Set(told).isDisjoint(with: ["C5", "C7", "C8", "C11", "C12"]))
  }

  @Test func `that a return put right goes by the return, and no longer by the check-in before`() {
    let numb = Self.checkIn(day: 28, pain: 2, morning: .usual, more: ["ces": .yes])
    func course(returning day: Int, number: Int, _ more: [SlotID: Answer] = [:]) -> Course {
      var findings = Self.first.findings
      for (slot, answer) in more { findings[slot] = Finding(answer, verbatim: "") }
      let visit = CheckIn(
        on: CalendarDay(number: Self.start.number + day), number: number, findings)
      return Course(from: Self.first, returns: [visit], [numb])
    }
    #expect(CourseAssessment(of: course(returning: 27, number: 1)).disposition == .emergencyNow)
    // Where nobody knows which of the two was held later, the danger counts.
    #expect(CourseAssessment(of: course(returning: 28, number: 1)).disposition == .emergencyNow)
    for cleared in [course(returning: 28, number: 2), course(returning: 29, number: 1)] {
      let assessed = CourseAssessment(of: cleared)
      #expect(assessed.disposition == .routine)
      #expect(assessed.flagged == nil && assessed.remarks == [])
      let text = assessed.blocks.map(\.line).joined(separator: "\n")
      #expect(text.contains("you went through everything again"))
      #expect(!text.contains("Call 999"))
      // The next check-in speaks of the course again.
      let next = cleared.adding(
        on: cleared.all[2].day, Self.checkIn(day: 0, pain: 2, morning: .usual).findings)
      #expect(next.latestReturn == nil)
      #expect(CourseAssessment(of: next).remarks.map(\.rule.name).contains("C12"))
    }
    let fever = CourseAssessment(of: course(returning: 29, number: 1, ["fever_unwell": .yes]))
    #expect(fever.disposition == .sameDay)
  }

  @Test func `is the same in whatever order its check-ins are given`() {
    let days = [7, 14, 21].map { Self.checkIn(day: $0, pain: 2, morning: .usual) }
    #expect(Course(from: Self.first, days) == Course(from: Self.first, days.reversed()))
  }
}
