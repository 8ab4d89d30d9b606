import Answers

/// Something a person can ask about once the result is there.
public struct Topic: Hashable, Sendable {
  /// The name by which programs ask, such as `injections`.
  public let id: String
  public let title: String
  /// Other words that people use for it.
  public let otherNames: [String]
  /// The advice it tells.
  public let advice: [AdviceID]
  public let kind: Kind

  /// How much a topic leans towards doing something.
  public enum Kind: Hashable, Sendable {
    /// Where this comes from, whom to see, what to watch for.
    case general
    /// What eases pain and loads nothing.
    case comfort
    /// What the pattern is and what others have met with.
    case outlook
    /// What a physio or doctor may do.
    case treatment
    /// What to do with exercise.
    case load
  }

  private init(
    _ id: String, _ title: String, _ kind: Kind, _ advice: [AdviceID], otherNames: [String]
  ) {
    (self.id, self.title, self.kind, self.advice) = (id, title, kind, advice)
    self.otherNames = otherNames
  }
}

extension Topic {
  /// Every topic, in the order in which they are offered.
  public static let all: [Topic] = [
    Topic(
      "pattern", "what this pattern is", .outlook, [.explain],
      otherNames: ["tendinopathy", "tendinitis", "cause", "why it started", "what is it", "name"]),
    Topic(
      "outlook", "how long it takes", .outlook, [.time, .hope],
      otherNames: [
        "time", "recovery", "healing", "how long", "hope", "get better", "weeks", "months",
      ]),
    Topic(
      "pain", "how much pain is acceptable", .load, [.painRule, .dayAfter],
      otherNames: ["pain rule", "red zone", "pain scale", "next day", "24h", "24 hours"]),
    Topic(
      "running", "running", .load, [.run],
      otherNames: ["run", "runs", "jog", "jogging", "hills", "stride", "marathon"]),
    Topic(
      "gym", "the gym", .load, [.gym],
      otherNames: ["weights", "squat", "squats", "deadlift", "deadlifts", "lunge", "lunges"]),
    Topic(
      "rest", "rest and other exercise", .load, [.rest, .crossTraining],
      otherNames: ["cross-training", "xtrain", "swimming", "swim", "cycling", "bike", "resting"]),
    Topic(
      "strengthening", "strengthening", .load, [.isometrics, .stages],
      otherNames: [
        "isometrics", "isometric", "iso", "exercises", "exercise", "strength", "stages", "bridge",
        "rehab", "eccentric",
      ]),
    Topic(
      "sitting", "sitting", .comfort, [.sit],
      otherNames: ["sit", "chair", "chairs", "seat", "cushion", "driving", "desk"]),
    Topic(
      "stretching", "stretching", .comfort, [.stretch],
      otherNames: ["stretch", "stretches", "yoga", "tightness", "tight", "flexibility"]),
    Topic(
      "hands-on", "hands-on treatment", .treatment, [.handsOn],
      otherNames: [
        "hands on", "handson", "massage", "active release", "dry needling", "needling", "needles",
        "manual therapy",
      ]),
    Topic(
      "injections", "injections and scans", .treatment, [.invasive],
      otherNames: [
        "injection", "prp", "mri", "scan", "scans", "surgery", "operation", "invasive",
        "sports doctor", "platelet",
      ]),
    Topic(
      "physio", "seeing a physio", .general, [.physio, .indiv],
      otherNames: [
        "physiotherapist", "physiotherapy", "physical therapist", "referral", "indiv", "plan",
      ]),
    Topic(
      "safety-net", "what to watch for", .general, [.net],
      otherNames: [
        "net", "safety net", "warning signs", "red flags", "watch", "when to worry", "worried",
      ]),
    Topic(
      "about", "where this advice comes from", .general, [.about, .notice],
      otherNames: ["author", "article", "source", "sources", "prototype", "notice", "notdx"]),
  ]

  /// The topics that may be asked about after this result.
  ///
  /// A red flag leaves no talk of exercise, treatment or outlook; an emergency, or questions left
  /// unfinished, leave none at all.
  public static func available(after assessment: Assessment) -> [Topic] {
    switch assessment.disposition {
    case .emergencyNow, nil: []
    case .sameDay, .withinDays: all.filter { $0.kind == .general || $0.kind == .comfort }
    case .routine: all
    }
  }

  /// What the topic says after this result; empty when it may not be asked about.
  public func blocks(after assessment: Assessment) -> [Block] {
    guard Self.available(after: assessment).contains(self) else { return [] }
    let person = assessment.person
    var blocks: [Block] = []
    if kind == .load && assessment.keepsLoadAdviceBack {
      blocks.append(.paragraph(Self.generalOnly))
    }
    for id in told(after: assessment) {
      let passage = person.passage(id)
      blocks += [.heading(passage.heading)] + passage.lines.map(Block.bullet)
    }
    return blocks
  }

  /// The advice that the topic tells after this result.
  public func told(after assessment: Assessment) -> [AdviceID] {
    guard Self.available(after: assessment).contains(self) else { return [] }
    return advice.map(assessment.allowed)
  }

  private static let generalOnly =
    "This is general information, not advice for you. "
    + "Please do not act on it before someone has looked at your pain."
}

extension Assessment {
  /// Load advice was taken away, or never given, by who the person is or where it hurts.
  var keepsLoadAdviceBack: Bool {
    person.isAnotherPattern || rules.contains("DY")
  }

  /// The advice to tell on request: a strengthening dose only where the result gave one.
  fileprivate func allowed(_ id: AdviceID) -> AdviceID {
    id == .isometrics && !advice.contains(.isometrics) ? .isometricsInGeneral : id
  }
}
