/// What a word or a turn of phrase means in the story of a pain.
enum Notion: UInt8, Sendable {
  /// Looks like one of the others, and means nothing here: "in the long run".
  case nothing
  // The pain, and how it came and goes.
  case pain, began, arose, injured, gradual, sudden, quick, pop, worse, better, same, trendWorse
  case trendBetter, trendSame, eases, returns, unchanging, warm, longer, lingers, settles, stiff
  case morning, fine
  // Places.
  case lowerButtock, midButtock, lowBack, sideHip, groin, tailbone, midThigh, thigh, leg, belowKnee
  case knee, spreads, staysPut, bodyHalf, bothSides, swapsSides, elsewhere, tingles
  // What the person does.
  case run, gym, cycle, team, yoga, swim, exercise, sit, rest, walk
  case hill, speed, longStride, squat, lunge, deadlift, heavy, light, effort
  // What changed.
  case more, raised, added, training, race, heavier, newGym, unchanged, wentBack
  case stopped, reduced, asUsual
  // What the person did about it.
  case stretch, daily, sometimes, rehab, physio, seen, planned, helped, unhelped, harmed, tried
  // The rest.
  case wish, doing, lives, hardSeat, softSeat, pregnant, birth, cannot, rate, told, score
}

/// A set of notions.
struct Notions: OptionSet, Hashable, Sendable {
  let rawValue: UInt128

  init(rawValue: UInt128) { self.rawValue = rawValue }
  init(_ notions: Notion...) {
    rawValue = notions.reduce(0) { $0 | 1 << UInt128($1.rawValue) }
  }

  func has(_ notion: Notion) -> Bool { rawValue & (1 << UInt128(notion.rawValue)) != 0 }

  static let sports = Notions(.run, .gym, .cycle, .team, .yoga)
  static let sites = Notions(
    .lowerButtock, .midButtock, .lowBack, .sideHip, .groin, .tailbone, .midThigh)
  static let onsets = Notions(.began, .arose, .injured)
}
