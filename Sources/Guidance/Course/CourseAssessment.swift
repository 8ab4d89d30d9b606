import Answers

/// What a course calls for, and why.
public struct CourseAssessment: Hashable, Sendable {
  public let course: Course
  /// What guidance makes of the latest answers, where they raise a red flag; then nothing is said of
  /// the course.
  public let flagged: Assessment?
  /// What came of asking everything again after the last check-in, where that raised no red flag. Its
  /// advice is the newest, so nothing is said of the course until the next check-in.
  public let askedAgain: Assessment?
  /// What the course calls for, in the order in which it is told.
  public let remarks: [Remark]

  /// One thing the course calls for.
  public struct Remark: Hashable, Sendable {
    public let rule: RuleID
    public let heading: String
    public let lines: [String]
    /// What of the course is the reason.
    public let because: String?
    public let claims: [ClaimID]
    public let source: String
  }

  public init(of course: Course) {
    self.course = course
    if let latest = course.latestReturn {
      let assessment = Self.assessment(of: latest.findings, after: .complete)
      let hasFlag = assessment.disposition.map { $0 > .routine } ?? false
      (flagged, askedAgain) = hasFlag ? (assessment, nil) : (nil, assessment)
      remarks = []
    } else if !course.newFlags.isEmpty {
      (flagged, askedAgain) = (Self.assessment(of: course.findingsNow, after: .lookedBack), nil)
      remarks = []
    } else {
      (flagged, askedAgain) = (nil, nil)
      remarks = CourseRule.applying(in: course.facts).map { rule in
        Remark(
          rule: rule.id, heading: rule.heading, lines: rule.lines,
          because: rule.evidence.sentence(in: course), claims: rule.claims, source: rule.source)
      }
    }
  }

  private static func assessment(of findings: Findings, after extent: Assessment.Extent)
    -> Assessment
  {
    let isEmergency = !Rule.emergencies(in: findings).isEmpty
    return Assessment(of: findings, after: isEmergency ? .endedByEmergency : extent)
  }

  /// How soon to be seen.
  public var disposition: Disposition { flagged?.disposition ?? .routine }

  /// The rules behind it, in the order in which they are told.
  public var rules: [RuleID] { (flagged ?? askedAgain)?.rules ?? remarks.map(\.rule) }

  /// Everything that the person sees.
  public var blocks: [Block] {
    if let flagged { return flagged.blocks }
    if let latest = course.latestReturn, let askedAgain {
      return [
        .heading("Since your last visit"),
        .paragraph(
          "On \(latest.day.spoken) you went through everything again. It came to: "
            + askedAgain.headline),
        .paragraph("What you were told then holds until the next check-in."),
        .heading("Please note"),
      ] + Self.notice.map(Block.bullet)
    }
    guard let last = course.checkIns.last else {
      return [.paragraph("There is no check-in yet. `sitbone check-in` makes one.")]
    }
    var blocks: [Block] = [.heading("Week \(course.week(of: last.day) + 1)")]
    for remark in remarks {
      blocks.append(.heading(remark.heading))
      blocks += ([remark.because].compactMap(\.self) + remark.lines).map(Block.bullet)
    }
    if remarks.isEmpty {
      blocks.append(.paragraph("These answers do not say yet whether to do more or less."))
    }
    blocks.append(.heading("Please note"))
    blocks += Self.notice.map(Block.bullet)
    return blocks
  }

  private static let notice = [
    "The main rehab phase can take up to 12 weeks, and the whole process several months.",
    "If a physio has given you another limit, follow the physio.",
    "Do not wait for the next check-in with a new danger sign.",
    "Get help at once for numbness between the legs, or new trouble with peeing or pooing.",
    "Do so too for weakness, tingling or pain in both legs, chest pain or breathlessness.",
    "Get help the same day for a sudden pop, a swollen leg, a fever or a foot that drags.",
    "This is general information from a prototype. Nobody has examined you, and it cannot tell you "
      + "what is wrong.",
  ]
}
