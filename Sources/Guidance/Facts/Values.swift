// The values that the choice slots take. Raw values are the ids that programs outside rely on.

/// Who reads the result.
public enum Mode: String, Hashable, Sendable, CaseIterable {
  case patient
  case physio
}

/// A change that can come from pressure on the nerves at the base of the spine.
public enum CaudaEquinaSign: String, Hashable, Sendable, CaseIterable {
  case saddle
  case wiping
  case bladder
  case bowel
  case sex
}

/// How a person walks on the leg.
public enum WeightBearing: String, Hashable, Sendable, CaseIterable {
  case normal
  case limp
  case cannot
}

/// What happened to the body before the pain.
public enum Injury: String, Hashable, Sendable, CaseIterable {
  case none
  case fallOrBlow = "fall_or_blow"
  case major
}

/// How the leg looks.
public enum LegLook: String, Hashable, Sendable, CaseIterable {
  case normal
  case shortOrTurned = "short_or_turned"
  case coldPale = "cold_pale"
}

/// How the pain began.
public enum Onset: String, Hashable, Sendable, CaseIterable {
  case gradual
  case quick
  case oneMoment = "one_moment"
  case notSure = "not_sure"
}

/// Whether a person was treated for cancer.
public enum Cancer: String, Hashable, Sendable, CaseIterable {
  case none
  case past
  case current
}

/// Whether pain stays at rest or at night.
public enum ConstantOrNight: String, Hashable, Sendable, CaseIterable {
  case no
  case positionOnly = "position_only"
  case constant
}

/// Something that makes a bone break sooner.
public enum BoneRisk: String, Hashable, Sendable, CaseIterable {
  case periods
  case eating
  case lowWeight = "low_weight"
  case pastFracture = "past_fracture"
  case osteoporosis
}

/// Whether an antibiotic that can harm tendons was taken.
public enum Fluoroquinolone: String, Hashable, Sendable, CaseIterable {
  case no
  case now
  case pastSixMonths = "past6m"
  case notSure = "not_sure"
}

/// Steroids taken or injected.
public enum Steroid: String, Hashable, Sendable, CaseIterable {
  case no
  case tablets
  case injection = "injection_3m"
  case anabolic
}

/// Pregnancy now or lately.
public enum Pregnancy: String, Hashable, Sendable, CaseIterable {
  case no
  case pregnant
  case postpartum = "postpartum6m"
  case preferNot = "prefer_not"
}

/// Where the main pain is.
public enum Site: String, Hashable, Sendable, CaseIterable {
  case lowerButtock = "lower_buttock"
  case midButtock = "mid_buttock"
  case lowBack = "low_back"
  case sideHip = "side_hip"
  case groin
  case tailbone
  case midThigh = "mid_thigh"
}

/// Which side hurts.
public enum Side: String, Hashable, Sendable, CaseIterable {
  case left
  case right
  case both
  case swaps
}

/// How far down the leg the pain goes.
public enum Refers: String, Hashable, Sendable, CaseIterable {
  case none
  case thigh
  case belowKnee = "below_knee"
}

/// Where there is tingling or numbness.
public enum Tingling: String, Hashable, Sendable, CaseIterable {
  case none
  case oneLeg = "one_leg"
  case both
}

/// What exercise does to the pain.
public enum WarmPattern: String, Hashable, Sendable, CaseIterable {
  case easesReturns = "eases_returns"
  case noWarmUp = "no_warm_up"
  case notExercise = "not_exercise"
}

/// How long the pain stays after it was set off.
public enum Lingers: String, Hashable, Sendable, CaseIterable {
  case underTwoHours = "under_2h"
  case hours
  case overADay = "over_24h"
  case severalDays = "several_days"
}

/// What became harder in training.
public enum IntensityChange: String, Hashable, Sendable, CaseIterable {
  case speed
  case hills
  case heavier
  case newGym = "new_gym"
}

/// What a person does for sport.
public enum Sport: String, Hashable, Sendable, CaseIterable {
  case run
  case gym
  case cycle
  case team
  case yoga
  case none
}

/// What a person's running holds.
public enum RunDetail: String, Hashable, Sendable, CaseIterable {
  case fast
  case hills
  case longStride = "long_stride"
}

/// What a person's gym work holds.
public enum GymDetail: String, Hashable, Sendable, CaseIterable {
  case squat
  case heavyDeadlift = "deadlift_heavy"
  case lightDeadlift = "deadlift_light"
  case lunge
}

/// What a person sits on.
public enum Seat: String, Hashable, Sendable, CaseIterable {
  case hard
  case soft
  case mixed
}

/// How often a person stretches the hamstrings.
public enum Stretching: String, Hashable, Sendable, CaseIterable {
  case none
  case some
  case daily = "daily_or_more"
}

/// How much of the usual exercise goes on.
public enum RestState: String, Hashable, Sendable, CaseIterable {
  case normal
  case reduced
  case stopped
}

/// What strengthening has done so far.
public enum RehabResult: String, Hashable, Sendable, CaseIterable {
  case better
  case same
  case worse
  case notTried = "not_tried"
}

/// A sign that pain may come from inflammation.
public enum InflammatorySign: String, Hashable, Sendable, CaseIterable {
  case before35
  case wakesInSecondHalf = "wake_2nd_half"
  case movesBetter = "moves_better"
  case antiInflammatoriesHelp = "nsaid48h"
  case family
  case arthritis
  case psoriasis
  case bowelDisease = "ibd"
  case uveitis
}

/// Where the pain is heading.
public enum PainTrend: String, Hashable, Sendable, CaseIterable {
  case better
  case same
  case worse
}

/// How little sets the pain off and how long it takes to settle.
public enum Irritability: String, Hashable, Sendable, CaseIterable {
  case low
  case moderate
  case high
}

/// Whether pain during activity is at a level most tendons cope with.
public enum Zone: String, Hashable, Sendable, CaseIterable {
  case acceptable
  case red
}

/// How well the answers fit the pattern of a sore hamstring tendon at the sit bone.
public enum Likeness: String, Hashable, Sendable, CaseIterable {
  case typical
  case partly
  case notTypical = "not_typical"
}

/// Something that was done between two check-ins.
public enum Deed: String, Hashable, Sendable, CaseIterable {
  case run
  case gym
  case strength
  case cross
  case walk
}

/// How much was done, compared with the time before.
public enum LoadChange: String, Hashable, Sendable, CaseIterable {
  case less
  case same
  case more
}

/// How it was on the morning after.
public enum NextMorning: String, Hashable, Sendable, CaseIterable {
  case usual
  case worse
}
