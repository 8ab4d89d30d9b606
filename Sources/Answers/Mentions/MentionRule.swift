/// When words that stand near each other raise a flag.
struct MentionRule: Sendable {
  let flag: SlotID
  /// The complaint; a denial of it is a denial of the flag.
  let head: Concepts
  /// One of each of these must be near.
  let near: [Concepts]
  /// How many words away that may be.
  let within: Int
  /// None of these may be near.
  let unless: Concepts
  /// With one of these near, the words may mean something harmless.
  let doubtful: Concepts
  let polarity: Mention.Polarity
  let place: Place
  /// What must be near must come before the complaint: "my leg falls asleep".
  let isAfter: Bool

  enum Place: Sendable {
    case any
    /// No part of the body may be named nearby.
    case nowhere
    /// A limb is named, or no place at all.
    case limbOrNowhere
  }

  init(
    _ flag: SlotID, _ head: Concepts, near: Concepts..., within: Int = 5, unless: Concepts = [],
    doubtful: Concepts = [], place: Place = .any, isAfter: Bool = false,
    as polarity: Mention.Polarity = .present
  ) {
    self.isAfter = isAfter
    (self.flag, self.head, self.near, self.within) = (flag, head, near, within)
    (self.unless, self.doubtful, self.polarity, self.place) = (unless, doubtful, polarity, place)
  }

  /// Whether these concepts have what the rule needs, wherever they stand.
  func canHold(of concepts: Concepts) -> Bool {
    !head.isDisjoint(with: concepts) && near.allSatisfy { !$0.isDisjoint(with: concepts) }
  }

  static let all: [MentionRule] = sensation + swelling + function + other
  /// The heads of all, which decide mostly that a rule has nothing to say.
  static let heads = all.map(\.head)

  private static let sensation: [MentionRule] = [
    .init("ces", .sensations.union(.init(.dontFeel)), near: .init(.saddle), within: 8),
    .init(
      "ces", .sensations.union(.init(.dontFeel)), near: .init(.seat), doubtful: .init(.sitting)),
    .init("ces", .init(.asleep), near: .init(.seat, .saddle), as: .unclear),
    .init("ces", .init(.numb, .cannotFeel), place: .nowhere, as: .unclear),
    .init("tingling", .init(.numb, .tingle), place: .limbOrNowhere),
    .init("tingling", .init(.cannotFeel, .dontFeel), near: .limbs),
    .init(
      "tingling", .init(.oddFeeling, .buzz), near: .init(.leg, .legs, .bothLegs, .calf, .foot),
      as: .unclear),
    .init("tingling", .init(.asleep), near: .limbs, isAfter: true),
    .init(
      "both_legs",
      .init(.numb, .tingle, .weak, .weaker, .pain, .cannotFeel, .asleep), near: .init(.bothLegs),
      within: 7),
    .init(
      "both_legs", .init(.numb, .tingle, .weak, .weaker, .cannotFeel), near: .init(.legs),
      as: .unclear),
    .init("knee_weakness", .init(.weak), unless: .init(.bladder, .sex)),
    .init("foot_drop_or_worse", .init(.weaker)),
    .init("foot_drop_or_worse", .init(.weak), near: .init(.worse)),
    .init("foot_drop_or_worse", .init(.weak), unless: .init(.bladder, .sex), as: .unclear),
    .init("foot_drop_or_worse", .init(.drag), near: .init(.foot, .leg, .legs)),
    .init("unsteady_gait", .init(.weak), near: .init(.legs, .bothLegs), as: .unclear),
  ]

  private static let swelling: [MentionRule] = [
    .init(
      "bruise_swell_gap", .init(.swelling), unless: .init(.calf, .eye, .upperBody)),
    .init("bruise_swell_gap", .init(.gap), near: .init(.thigh, .seat, .leg), within: 6),
    .init("bruise_swell_gap", .init(.colour), near: .init(.thigh, .seat)),
    .init("bruise_swell_gap", .init(.lump), near: .init(.thigh)),
    .init(
      "calf_swollen", .init(.swelling, .throb, .hot, .red, .colour),
      near: .init(.calf, .leg, .legs)),
    .init("calf_swollen", .init(.bigger), near: .init(.calf, .leg), within: 4),
    .init("calf_swollen", .init(.swelling), near: .init(.foot, .bothLegs), as: .unclear),
    .init(
      "calf_swollen", .init(.pain, .tight), near: .init(.calf), unless: .init(.saddle),
      as: .unclear),
    .init(
      "leg_look", .init(.cold, .pale, .colour), near: .init(.leg, .foot, .legs, .calf, .thigh),
      within: 4),
    .init("leg_look", .init(.crooked), near: .init(.leg, .foot, .legs)),
    .init(
      "hot_lump_or_red", .init(.red, .hot), near: .init(.seat, .skin, .lump, .saddle)),
    .init(
      "hot_lump_or_red", .init(.red), near: .init(.hot, .swelling), within: 3,
      unless: .init(.calf, .foot, .eye, .upperBody)),
    .init(
      "hot_lump_or_red", .init(.hot), near: .init(.swelling), within: 3,
      unless: .init(.calf, .foot, .eye, .upperBody)),
    .init("hot_lump_or_red", .init(.lump, .swelling), near: .init(.saddle)),
    .init("hot_lump_or_red", .init(.lump), near: .init(.seat)),
    .init("new_lump", .init(.lump)),
    .init("heard_rash", .init(.rash), as: .present),
    .init("heard_rash", .init(.blister), unless: .init(.foot, .upperBody)),
    .init("heard_red_eye", .init(.red), near: .init(.eye), within: 4),
    .init("heard_red_eye", .init(.pain), near: .init(.eye), within: 2, as: .unclear),
  ]

  private static let function: [MentionRule] = [
    .init(
      "ces",
      .init(
        .leak, .escape, .cannotControl, .cannotDo, .cannotSense, .trouble, .weak, .numb,
        .cannotFeel, .dontFeel,
        .oddFeeling),
      near: .init(.bladder, .bowel), within: 6),
    .init("ces", .init(.cannotControl), near: .init(.saddle), within: 3),
    .init("ces", .init(.cannotFeel, .dontFeel, .cannotSense), near: .init(.toilet), within: 6),
    .init("ces", .init(.loss), near: .init(.bladder, .bowel), within: 3, unless: .init(.weight)),
    .init("ces", .init(.leak), unless: .init(.bladder, .bowel), as: .unclear),
    .init(
      "ces", .init(.trouble, .cannotDo, .numb, .loss, .cannotFeel, .weak), near: .init(.sex)),
    .init("chest_breath", .init(.pain, .tight), near: .init(.chest), within: 4),
    .init("chest_breath", .init(.trouble), near: .init(.breathing), within: 4),
    .init("weight_loss", .init(.loss), near: .init(.weight), within: 4),
    .init("weight_loss", .init(.loss), near: .init(.kilograms), within: 4),
    .init("pregnancy_warning", .init(.leak), near: .init(.pregnancy), as: .unclear),
  ]

  private static let other: [MentionRule] = [
    .init(
      "constant_or_night", .init(.constant), near: .init(.pain, .throb, .numb, .tingle), within: 7),
    .init(
      "constant_or_night", .init(.night), near: .init(.pain, .worse, .wakes, .throb), within: 6),
    .init("constant_or_night", .init(.wakes), within: 6),
  ]

  /// Functions of which it may be said that they work as they should.
  static let working: [(flag: SlotID, function: Concepts)] = [
    ("calf_swollen", .init(.calf)), ("ces", .init(.bladder, .bowel, .sex)),
    ("chest_breath", .init(.breathing)),
    ("weight_loss", .init(.weight)), ("bone_risk", .init(.periods)),
    ("weight_bearing", .init(.walking)),
  ]
}
