import Answers

/// Stories with what they state, and nothing else: each story on a line of its own, then what it
/// states after an arrow.
enum StatementCorpus {
  struct Row: Sendable, CustomStringConvertible {
    let story: String
    /// "side=left", "sport=run+gym".
    let stated: Set<String>

    var description: String { story }
  }

  static let today = CalendarDay(year: 2026, month: 11, day: 22)
  static let stories = [first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth]
    .flatMap(\.self)
  static let allTraps = traps + otherTraps + thirdTraps
  static let all = stories + allTraps

  static func read(_ text: String) -> [Row] {
    var rows: [Row] = []
    var story = ""
    for line in text.split(separator: "\n") {
      guard line.hasPrefix("=>") else {
        story = String(line)
        continue
      }
      let stated = line.dropFirst(2).split(separator: ";").map { $0.trimmed }
      rows.append(Row(story: story, stated: Set(stated.filter { !$0.isEmpty })))
    }
    return rows
  }

  /// What a text states, written as in the corpus.
  static func stated(_ text: String) -> Set<String> {
    Set(Statement.all(in: text, of: slots, today: today).map { "\($0.slot)=\(show($0.answer))" })
  }

  static func show(_ answer: Answer) -> String {
    switch answer {
    case .yes: "yes"
    case .no: "no"
    case .notSure: "not_sure"
    case .skipped: "skipped"
    case .choice(let id): id.name
    case .choices(let ids): ids.map(\.name).joined(separator: "+")
    case .number(let value): value == value.rounded() ? "\(Int(value))" : "\(value)"
    case .text(let text): text
    }
  }

  static let slots: [SlotID: AnswerType] = [
    "onset": choice("one_moment quick gradual"), "pain_trend": choice("better same worse"),
    "pregnancy": choice("no pregnant postpartum6m prefer_not"),
    "age_years": .number(0...120, unit: .year), "pain_rest": .scale(0...10),
    "pain_activity": .scale(0...10), "pain_sit": .scale(0...10),
    "site": choice(
      "lower_buttock mid_buttock low_back side_hip groin tailbone mid_thigh"),
    "side": choice("left right both swaps"), "refers": choice("none thigh below_knee"),
    "duration_weeks": .duration(unit: .week),
    "warm_pattern": choice("eases_returns no_warm_up not_exercise"),
    "lingers": choice("under_2h hours over_24h several_days"),
    "morning_stiff_min": .number(0...1440, unit: .minute), "train_volume_change": .yesNo,
    "train_intensity_change": .choices(options("speed hills heavier new_gym")),
    "sport": .choices(options("run gym cycle team yoga")),
    "run_details": .choices(options("fast hills long_stride")),
    "gym_details": .choices(options("squat deadlift_heavy deadlift_light lunge")),
    "sit_hours": .number(0...24, unit: .hour), "seat": choice("hard soft mixed"),
    "sit_to_pain_min": .number(0...1440, unit: .minute),
    "stretching": choice("none some daily_or_more"),
    "rest_state": choice("normal reduced stopped"), "stopped_weeks": .duration(unit: .week),
    "cross_train": .yesNo, "tingling": choice("none one_leg both"),
    "rehab_weeks": .duration(unit: .week),
    "rehab_result": choice("better same worse not_tried"), "physio_seen": .yesNo,
    "walk_distance_pain": .yesNo, "goal": .text,
    "region": .choice([
      Option("uk", "United Kingdom", otherWords: ["uk", "england", "wales"]),
      Option("au", "Australia"), Option("nz", "New Zealand", otherWords: ["nz"]),
      Option("ie", "Ireland"), Option("eu", "Europe", otherWords: ["france", "spain"]),
    ]),
  ]

  private static func options(_ ids: String) -> [Option] {
    ids.split(separator: " ").map { Option(ChoiceID(String($0)), String($0)) }
  }

  private static func choice(_ ids: String) -> AnswerType { .choice(options(ids)) }
}

extension Substring {
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
