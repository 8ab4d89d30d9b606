import Answers

/// Weeks of steady strengthening without change after which a physio looks at the plan (clinical
/// brief 5.11; our own cut).
let reviewWeeks = 6.0
/// So many calm mornings running make a little more reasonable (our own cut).
let settledBeforeMore = 3.0

extension CourseRule {
  /// Every rule of the course, in the order in which they are read and told.
  public static let all: [CourseRule] = referral + load + other

  private static let plateau =
    Slot.courseChange.isAny(of: .same, .worse) && Slot.painActivity > 0

  private static let referral: [CourseRule] = [
    CourseRule(
      "C1", when: Slot.strengthWeeks >= longRehabWeeks && plateau,
      "Ask your physio or doctor about seeing a sports doctor.",
      [
        "Most likely an MRI scan comes first, before anyone talks about injections such as PRP.",
        "The evidence for such options is limited. A sports doctor can tell you more.",
        "Take this course with you.",
      ],
      because: .strengthening, claims: ["S53", "S54", "S55", "S56", "S57"],
      source: "the article, S53 to S57; 5.11",
      applying: [
        facts([.strengthWeeks: 12, .painActivity: 4], change: .same),
        facts([.strengthWeeks: 14, .painActivity: 5], change: .worse),
      ],
      sparing: [
        facts([.strengthWeeks: 11, .painActivity: 4], change: .same),
        facts([.strengthWeeks: 12, .painActivity: 2], change: .improved),
        facts([.strengthWeeks: 12, .painActivity: 0], change: .same),
      ]),
    CourseRule(
      "C2", when: Slot.strengthWeeks >= reviewWeeks && plateau, unless: ["C1"],
      "Have a physio look at the plan again.",
      [
        "After six weeks of steady strengthening some change can be expected.",
        "Take this course with you.",
      ],
      because: .strengthening, claims: ["S59", "S60", "S61"],
      source: "5.11: physio review after six weeks",
      applying: [facts([.strengthWeeks: 6, .painActivity: 4], change: .same)],
      sparing: [
        facts([.strengthWeeks: 5, .painActivity: 4], change: .same),
        facts([.strengthWeeks: 6, .painActivity: 1], change: .improved),
      ]),
    CourseRule(
      "C3", when: Slot.courseChange == .worse, unless: ["C1", "C2"],
      "Book a physio within about 2 weeks, or tell yours.",
      [
        "It has been getting worse since your first visit. A plan of your own may aim at the wrong thing."
      ],
      because: .change, claims: ["S60", "S61"], source: "5.11, 6.4",
      applying: [facts([:], change: .worse)], sparing: [facts([:], change: .same)]),
  ]

  private static let load: [CourseRule] = [
    CourseRule(
      "C4", when: !Slot.loadAdvised.isYes,
      "Let the person who sees you decide how much you do.",
      ["The first conversation gave no advice about load, so this one gives none either."],
      because: .firstVisit, claims: ["S22", "S59"], source: "8.2",
      applying: [facts([:], mayLoad: false)], sparing: [facts([:])]),
    CourseRule(
      "C5", when: Slot.painRest >= restPain, unless: ["C4"],
      "No running for now.",
      ["Do what is pain-free instead, such as swimming."],
      because: .painAtRest, claims: ["S24", "S26"], source: "8.1: pain at rest of 4 or more",
      applying: [facts([.painRest: 4])], sparing: [facts([.painRest: 3])]),
    CourseRule(
      "C6", when: Slot.redZoneRunning >= 2, unless: ["C4"],
      "Pause what brings the pain above 3.",
      [
        "Above 3 is the red zone: stop, or do less.",
        "It has stayed there, so change what you do, and not only how much.",
        "Do what is pain-free meanwhile, and ask a physio.",
      ],
      because: .redZoneRun, claims: ["S26", "S35", "S37"], source: "S37; 5.4",
      applying: [facts([.redZoneRunning: 2])], sparing: [facts([.redZoneRunning: 1])]),
    CourseRule(
      "C7", when: Slot.redZoneRunning >= 1, unless: ["C4", "C6"],
      "Do less until it stays at 3 or below.",
      [
        "Above 3 is the red zone: stop, or do less.",
        "Run slower, on flat ground, with shorter steps. Lift lighter, or through a smaller range.",
      ],
      because: .redZoneRun, claims: ["S28", "S29", "S30", "S31", "S33", "S34", "S35", "S37"],
      source: "S28 to S37; 4.4",
      applying: [facts([.redZoneRunning: 1])], sparing: [facts([.redZoneRunning: 0])]),
    CourseRule(
      "C8", when: Slot.worseMorningsRunning >= 2, unless: ["C4", "C6"],
      "Do clearly less.",
      [
        "Go back to an amount that had settled by the next morning. Stay there a while.",
        "If less does not help either, ask a physio.",
      ],
      because: .worseMorningRun, claims: ["S8", "S9", "S35"], source: "4.4: the 24-hour rule",
      applying: [facts([.worseMorningsRunning: 2])], sparing: [facts([.worseMorningsRunning: 1])]),
    CourseRule(
      "C9", when: Slot.worseMorningsRunning >= 1, unless: ["C4", "C6", "C7", "C8"],
      "Do a little less next time.",
      ["It should be back to usual within 24 hours."],
      because: .worseMorningRun, claims: ["S8", "S9", "S35"], source: "4.4: the 24-hour rule",
      applying: [facts([.worseMorningsRunning: 1])], sparing: [facts([.worseMorningsRunning: 0])]),
    CourseRule(
      "C10", when: Slot.idleRunning >= 2, unless: ["C4"],
      "Begin again, gently.",
      [
        "Too much rest makes the tendon cope less when you load it again.",
        "Start with something that does not hurt.",
      ],
      because: .idleRun, claims: ["S25", "S26", "S27"], source: "S24 to S27",
      applying: [facts([.idleRunning: 2])], sparing: [facts([.idleRunning: 1])]),
    CourseRule(
      "C11", when: Slot.settledRunning >= settledBeforeMore,
      unless: ["C4", "C5", "C10"],
      "A little more is reasonable.",
      [
        "Change one thing: a little further, or a little heavier, or once more a week.",
        "Speed and hills come last. Keep it at 3 or below, and settled by the next morning.",
      ],
      because: .settledRun, claims: ["S20", "S21", "S36"], source: "4.4, 5.4",
      applying: [facts([.settledRunning: 3])],
      sparing: [facts([.settledRunning: 2]), facts([.settledRunning: 3, .painRest: 5])]),
    CourseRule(
      "C12", when: Slot.settledRunning >= 1, unless: ["C4", "C5", "C10", "C11"],
      "Stay at this level.",
      [
        "Once it has settled by the morning three times running at one level, a little more is "
          + "reasonable."
      ],
      because: .settledRun, claims: ["S35", "S36"], source: "4.4",
      applying: [facts([.settledRunning: 1])], sparing: [facts([.settledRunning: 0])]),
  ]

  private static let other: [CourseRule] = [
    CourseRule(
      "C13", when: Slot.courseChange == .improved,
      // Nobody is told so on a day that calls for less.
      unless: ["C5", "C6", "C7", "C8", "C9"],
      "It has changed for the better.",
      ["Tendons adapt slowly. Keep going, and do not hurry."],
      because: .change, claims: ["S20", "S47", "S48", "S58"], source: "S20, S47, S48",
      applying: [facts([:], change: .improved)], sparing: [facts([:], change: .same)])
  ]

  /// Facts for an example.
  private static func facts(
    _ numbers: [Slot<Double>: Double], change: Course.Change? = nil, mayLoad: Bool = true
  ) -> [SlotID: Answer] {
    var facts: [SlotID: Answer] = [Slot.loadAdvised.id: mayLoad ? .yes : .no]
    for (slot, number) in numbers { facts[slot.id] = .number(number) }
    facts[Slot.courseChange.id] = change.map { .choice(ChoiceID($0.rawValue)) }
    return facts
  }
}
