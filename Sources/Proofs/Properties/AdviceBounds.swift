import Answers
import Guidance

/// Advice that must not reach certain people, from the clinical brief's 8.1 and 8.2, and not from the
/// gates in guidance.
struct AdviceBound: Hashable, Sendable {
  let sentence: String
  let forbidden: Set<AdviceID>
  let people: People

  /// Whom the bound protects.
  enum People: Hashable, Sendable {
    case of(Condition)
    case not(Condition)
    case seenWithin(Disposition)
    case given(AdviceID)
  }

  /// Everything that loads the tendon.
  private static let load: Set<AdviceID> = [
    .rest, .crossTraining, .run, .gym, .isometrics, .isometricsInGeneral, .stages,
  ]

  static let all = [
    AdviceBound(
      sentence: "no load, run or stretch plan at within days or sooner", forbidden: load,
      people: .seenWithin(.withinDays)),
    AdviceBound(
      sentence: "nothing about sitting, stretching, scans or injections when sent on the same day",
      forbidden: [.sit, .stretch, .invasive, .handsOn, .painRule], people: .seenWithin(.sameDay)),
    AdviceBound(
      sentence: "no exercise dose but for adults who are known not to be pregnant",
      forbidden: [.isometrics],
      people: .not(
        .compares("age_years", .atLeast, 18) && .equals("pregnancy", .choice("no")))),
    AdviceBound(
      sentence: "no load advice where the pattern is another", forbidden: load,
      people: .not(.equals("site", .choice("lower_buttock")))),
    AdviceBound(
      sentence: "no load advice in pregnancy or after birth", forbidden: load,
      people: .of(
        .equals("pregnancy", .choice("pregnant")) || .equals("pregnancy", .choice("postpartum6m")))),
    AdviceBound(
      sentence: "no running advice but for runners", forbidden: [.run],
      people: .not(.includes("sport", "run"))),
    AdviceBound(
      sentence: "no gym advice but for people who go there", forbidden: [.gym],
      people: .not(.includes("sport", "gym"))),
    AdviceBound(
      sentence: "no running on with pain at rest of 4 or more", forbidden: [.run],
      people: .of(.compares("pain_rest", .atLeast, 4))),
    AdviceBound(
      sentence: "no load advice with pain below the knee", forbidden: load,
      people: .of(.equals("refers", .choice("below_knee")))),
    AdviceBound(
      sentence: "no load advice with signs of inflammation", forbidden: load,
      people: .given(.axialSpondyloarthritis)),
  ]

  var conditions: [Condition] {
    switch people {
    case .of(let condition), .not(let condition): [condition]
    case .seenWithin, .given: []
    }
  }
}
