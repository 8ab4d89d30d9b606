/// The name of one piece of advice in the clinical table, such as `pain_rule`.
public enum AdviceID: String, Hashable, Sendable, CaseIterable {
  case emergency = "emerg"
  case caudaEquina = "ces"
  case clot
  case fracture
  case infection
  case crisis
  case maternity
  case urgent
  case tear
  case noLoad = "no_load"
  case nerve
  case caudaEquinaNet = "net_ces"
  case serious
  case bone
  case stopImpact = "stop_impact"
  case teen
  case fluoroquinolone = "fq"
  case pain
  case days
  case steroid
  case pregnancy = "preg"
  case axialSpondyloarthritis = "axspa"
  case scope
  case physio
  case invasive
  case explain
  case hope
  case indiv
  case rest
  case crossTraining = "xtrain"
  case run
  case gym
  case painRule = "pain_rule"
  case dayAfter = "24h"
  case sit
  case stretch
  case isometrics = "iso"
  case isometricsInGeneral = "iso_info"
  case stages
  case time
  case handsOn = "handson"
  case about
  case net
  case notice = "notdx"
}

extension AdviceID {
  /// Advice on how much to load the tendon.
  public static let load: Set<AdviceID> = [
    .rest, .crossTraining, .run, .gym, .isometrics, .isometricsInGeneral, .stages,
  ]

  /// Advice that eases pain and loads nothing.
  public static let comfort: Set<AdviceID> = [.sit, .stretch, .painRule]

  /// What the advice says of the article's claims (clinical brief 8.3).
  public var claims: [ClaimID] {
    switch self {
    case .about: ClaimID.span(3...3) + ClaimID.span(10...11)
    case .explain: ClaimID.span(1...9) + ClaimID.span(12...18)
    case .hope: ClaimID.span(20...21)
    case .indiv: ClaimID.span(22...23) + ClaimID.span(59...59)
    case .rest: ClaimID.span(24...25) + ClaimID.span(27...27)
    case .crossTraining: ClaimID.span(26...26)
    case .run: ClaimID.span(28...32)
    case .gym: ClaimID.span(33...34) + ClaimID.span(41...42)
    case .painRule: ClaimID.span(35...37)
    case .dayAfter: ClaimID.span(8...9)
    case .sit: ClaimID.span(15...15) + ClaimID.span(38...39)
    case .stretch: ClaimID.span(16...16) + ClaimID.span(40...40)
    case .isometrics, .isometricsInGeneral: ClaimID.span(43...46)
    case .time: ClaimID.span(18...19) + ClaimID.span(47...48) + ClaimID.span(58...58)
    case .handsOn: ClaimID.span(49...52)
    case .invasive: ClaimID.span(53...57)
    case .physio: ClaimID.span(60...61)
    case .emergency, .caudaEquina, .clot, .fracture, .infection, .crisis, .maternity, .urgent,
      .tear, .noLoad, .nerve, .caudaEquinaNet, .serious, .bone, .stopImpact, .teen,
      .fluoroquinolone, .pain, .days, .steroid, .pregnancy, .axialSpondyloarthritis, .scope,
      .stages, .net, .notice:
      []
    }
  }
}
