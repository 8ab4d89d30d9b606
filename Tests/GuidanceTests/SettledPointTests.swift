import Answers
import Guidance
import Testing

/// The points of the clinical brief (8.2 and 8.4), one by one.
@Suite struct `A settled point` {
  @Test(arguments: [Answer.notSure, .skipped])
  func `of age left open: no dose, and the result says why`(age: Answer) {
    let result = runner.but(["age_years": age]).assessed
    #expect(result.rules == ["R1"])
    #expect(result.advice.contains(.isometricsInGeneral))
    #expect(!result.advice.contains(.isometrics))
    #expect(result.text.contains("because your age is not known"))
    #expect(!result.text.contains("seconds"))
  }

  @Test(arguments: [Answer.notSure, .skipped])
  func `of tingling or rest pain left open: within days`(answer: Answer) {
    for slot in ["tingling", "pain_rest"] as [SlotID] {
      let result = runner.but([slot: answer]).assessed
      #expect(result.disposition == .withinDays)
      #expect(result.rules.first == "D9")
    }
  }

  @Test(arguments: [Answer.notSure, .skipped])
  func `of a pain trend left open: it counts as worse`(answer: Answer) {
    #expect(runner.but(["pain_trend": answer]).assessed.rules == ["R1"])
    #expect(
      runner.but(["pain_trend": answer, "recent_procedure_or_weak_immune": .yes]).assessed.rules
        .first == "U4")
    #expect(
      runner.but(["pain_trend": answer, "cancer": .choice("past"), "unsteady_gait": .no]).assessed
        .rules.first == "U5")
  }

  @Test func `of a foot left open after cancer: the same day`() {
    let facts: Facts = ["foot_drop_or_worse": .notSure, "unsteady_gait": .no]
    #expect(
      runner.but(facts).but(["cancer": .choice("current")]).assessed.rules.first == "U12")
    #expect(runner.but(facts).but(["cancer": .choice("none")]).assessed.rules.first == "D9")
  }

  @Test func `of a procedure without worsening pain: nothing fires`() {
    #expect(runner.but(["recent_procedure_or_weak_immune": .yes]).assessed.rules == ["R1"])
  }

  @Test(arguments: [Answer.notSure, .skipped])
  func `of bone risks and pregnancy left open: no flag, but no dose`(answer: Answer) {
    #expect(runner.but(["bone_risk": answer]).assessed.rules == ["R1"])
    let result = runner.but(["pregnancy": answer]).assessed
    #expect(result.rules == ["R1"])
    #expect(result.advice.contains(.isometricsInGeneral))
    #expect(!result.advice.contains(.isometrics))
  }

  @Test func `of a pregnancy kept private: no dose`() {
    let result = runner.but(["pregnancy": .choice("prefer_not")]).assessed
    #expect(!result.advice.contains(.isometrics))
    #expect(!result.text.contains("seconds"))
  }

  @Test func `of how inflammation is counted`() {
    func fires(_ age: Double, _ weeks: Double, _ signs: [ChoiceID], stiff: Double = 0) -> Bool {
      let facts = runner.but([
        "age_years": .number(age), "duration_weeks": .number(weeks), "inflam": .choices(signs),
        "morning_stiff_min": .number(stiff),
      ])
      return facts.assessed.rules.contains("R3")
    }
    // The buttock itself counts as one, "before 35" follows from the age, and some are needed.
    #expect(fires(30, 13, ["wake_2nd_half"]))
    #expect(!fires(30, 12, ["wake_2nd_half"]))
    #expect(!fires(30, 20, ["moves_better"]))
    #expect(fires(30, 20, ["moves_better"], stiff: 30))
    #expect(!fires(40, 20, ["moves_better"], stiff: 30))
    #expect(!fires(40, 20, ["before35", "wake_2nd_half"]))
    #expect(fires(40, 20, ["family", "wake_2nd_half"]))
    // Bowel disease satisfies "at least one of" but doesn't count.
    #expect(!fires(40, 20, ["moves_better", "ibd"]))
    #expect(fires(30, 20, ["moves_better", "ibd"]))
    // Begun before 45 though older now.
    #expect(!fires(46, 20, ["family", "wake_2nd_half"]))
    #expect(fires(46, 53, ["family", "wake_2nd_half"]))
    #expect(fires(45, 13, ["family", "psoriasis"]))
    #expect(fires(36, 60, ["wake_2nd_half"]))
  }

  @Test(arguments: ["mid_buttock", "mid_thigh"] as [ChoiceID])
  func `of the middle of buttock or thigh: another pattern`(site: ChoiceID) {
    #expect(runner.but(["site": .choice(site)]).assessed.rules == ["R5"])
  }

  @Test func `of a partly fitting pattern: isometrics all the same`() {
    let facts = runner.without("pain_sit", "sit_to_pain_min", "warm_pattern").but([
      "pain_activity": .number(0), "train_volume_change": .no,
      "train_intensity_change": .choices([]),
    ])
    #expect(facts.assessed.rules == ["R1"])
    #expect(facts.assessed.advice.contains(.isometrics))
  }

  @Test func `of onset not sure: it counts as quick`() {
    for answer in [Answer.notSure, .choice("not_sure"), .skipped] {
      #expect(runner.but(["onset": answer]).assessed.rules == ["R1"])
    }
  }

  @Test func `of antibiotics not sure, however it is written`() {
    for answer in [Answer.notSure, .choice("not_sure")] {
      let result = runner.but(["fluoroquinolone": answer]).assessed
      #expect(result.rules.first == "D6")
      #expect(result.advice.contains(.fluoroquinolone))
    }
  }

  @Test func `of an interview cut short after the safety questions: physio and net`() {
    let result = Assessment(of: Findings(runner), after: .cutShort)
    #expect(result.rules == ["DY"])
    #expect(result.advice == [.physio, .notice, .net])
    #expect(safe.assessed.rules == ["DY"])
    #expect(safe.assessed.disposition == .routine)
  }

  @Test func `of an interview cut short within the safety questions: unfinished`() {
    let facts = safe.without("calf_swollen")
    for result in [facts.assessed, Assessment(of: Findings(facts), after: .cutShort)] {
      #expect(result.disposition == nil)
      #expect(result.rules == ["DX"])
      #expect(result.advice == [.notice, .net])
      #expect(result.text.contains("The safety questions were not finished"))
    }
    let flagged = facts.but(["weight_loss": .yes]).assessed
    #expect(flagged.disposition == .sameDay)
    #expect(flagged.rules == ["U5", "DX"])
  }

  @Test func `of going on without consent: unfinished`() {
    #expect(runner.but(["consent_understood": .no]).assessed.rules == ["DX"])
    #expect(
      runner.without("consent_understood", "region", "mode").assessed.disposition == .routine)
  }

  @Test func `of running with pain above 3: first change it, then pause`() {
    let text = runner.but(["pain_activity": .number(6)]).assessed.text
    #expect(
      text.contains("First change how you run, because you said your pain during activity is 6"))
    #expect(text.contains("pause running and cross-train without pain"))
  }

  @Test(arguments: [2.0, 6.0])
  func `of pain at rest of 4: other exercise in place of running`(activity: Double) {
    let facts = runner.but(["pain_rest": .number(4), "pain_activity": .number(activity)])
    let advice = facts.assessed.advice
    #expect(!advice.contains(.run))
    #expect(advice.contains(.crossTraining))
    #expect(runner.but(["pain_rest": .number(3)]).assessed.advice.contains(.run))
  }

  @Test func `of more than a month without exercise: rest, but not too much`() {
    let facts = runner.but(["rest_state": .choice("stopped"), "stopped_weeks": .number(5)])
    #expect(facts.assessed.advice.prefix(2) == [.rest, .crossTraining])
    #expect(facts.assessed.text.contains("Too much rest is harmful"))
    #expect(!facts.but(["stopped_weeks": .number(4)]).assessed.advice.contains(.rest))
  }

  @Test func `of sport: run for runners, gym for the gym`() {
    let cyclist = runner.but(["sport": .choices(["cycle"])]).assessed.advice
    #expect(!cyclist.contains(.run) && !cyclist.contains(.gym))
    let athlete = runner.but(["sport": .choices(["gym"])]).assessed.advice
    #expect(!athlete.contains(.run) && athlete.contains(.gym))
  }

  @Test func `of a decimal pain above 3: the red zone`() {
    #expect(runner.but(["pain_activity": .number(3.5)]).assessed.rules == ["R2"])
    #expect(runner.but(["pain_activity": .number(3)]).assessed.rules == ["R1"])
  }

  @Test func `of signs heard in free text: their own sentence`() {
    #expect(
      runner.but(["heard_rash": .yes]).assessed.text.contains(
        "For the strip of blisters, ask a pharmacist or NHS 111 today."))
    #expect(runner.but(["heard_red_eye": .yes]).assessed.text.contains("red eye"))
  }
}
