import Answers

// What the whole course comes to, as slots, so that its rules are conditions like all others.

extension Slot where Value == Double {
  /// How many of the last check-ins running stayed within limits and had settled by the morning, at
  /// one level of load.
  static var settledRunning: Self { Slot("settled_running") }
  /// How many of the last check-ins running told of a worse morning.
  static var worseMorningsRunning: Self { Slot("worse_mornings_running") }
  /// How many of the last check-ins running were in the red zone.
  static var redZoneRunning: Self { Slot("red_zone_running") }
  /// How many of the last check-ins running told of nothing done at all.
  static var idleRunning: Self { Slot("idle_running") }
  /// How many weeks strengthening has gone on steadily.
  static var strengthWeeks: Self { Slot("strength_weeks") }
  /// Whole weeks since the first visit.
  static var courseWeeks: Self { Slot("course_weeks") }
}

extension Slot where Value == Course.Change {
  /// How it changed since the first visit.
  static var courseChange: Self { Slot("course_change") }
}

extension Slot where Value == YesNo {
  /// The latest visit's result had advice about load.
  static var loadAdvised: Self { Slot("load_advised") }
}

extension Course {
  /// What was found at the last check-in, together with what the whole course comes to.
  var facts: Findings {
    var facts = checkIns.last?.findings ?? Findings()
    func set<Value>(_ slot: Slot<Value>, _ answer: Answer?) {
      facts[slot.id] = answer.map { Finding($0, verbatim: "") }
    }
    set(.settledRunning, .number(Double(settled.count)))
    set(.worseMorningsRunning, .number(Double(run(where: \.hadWorseMorning).count)))
    set(.redZoneRunning, .number(Double(run(where: \.isInRedZone).count)))
    set(
      .idleRunning,
      .number(Double(run { $0.findings.answer("done") == .choices([]) }.count)))
    set(.strengthWeeks, .number(Double(strengthWeeks)))
    set(.courseWeeks, checkIns.last.map { .number(Double(week(of: $0.day))) })
    set(.courseChange, change.map { .choice(ChoiceID($0.rawValue)) })
    let advised = Assessment(of: latestVisit.findings).advice.contains {
      AdviceID.load.contains($0)
    }
    set(.loadAdvised, advised ? .yes : .no)
    return facts
  }

  /// What stays true of a person between visits, and changes what a new sign means.
  static let background: [SlotID] = [
    "age_years", "region", "mode", "cancer", "bone_risk", "blood_thinner", "steroid", "pregnancy",
    "recent_procedure_or_weak_immune",
  ]

  /// Findings of a check-in, seen against what is known of the person.
  public func completing(_ findings: Findings) -> Findings {
    var findings = findings
    for slot in Self.background where findings[slot] == nil { findings[slot] = known(slot) }
    return findings
  }

  private func known(_ slot: SlotID) -> Finding? {
    latestVisit.findings[slot] ?? first.findings[slot]
  }

  /// What was found at the last check-in, seen against what is known of the person.
  var findingsNow: Findings {
    var findings = completing(checkIns.last?.findings ?? Findings())
    // Pain that grows from check-in to check-in is pain that is getting worse.
    if change == .worse, findings["pain_trend"] == nil {
      findings["pain_trend"] = Finding(.choice("worse"), verbatim: "")
    }
    return findings
  }

  /// The red flags that today's answers raise; those known from the visits alone are not news.
  var newFlags: [RuleID] { newFlags(in: findingsNow).map(\.id) }

  /// The highest level of the red flags that these findings of a check-in raise; nil when they raise
  /// none that is new.
  public func level(of findings: Findings) -> Disposition? {
    newFlags(in: completing(findings)).first?.disposition
  }

  private func newFlags(in findings: Findings) -> [Rule] {
    let known = Set(
      Rule.applying(of: Rule.redFlags, in: completing(Findings()).withDerived).map(\.id))
    return Rule.applying(of: Rule.redFlags, in: findings.withDerived)
      .filter { !known.contains($0.id) }
  }
}
