extension Person {
  /// What this advice says to this person.
  func passage(_ advice: AdviceID) -> Passage {
    switch advice {
    case .emergency: emergency
    case .urgent: urgent
    case .days: days
    case .caudaEquina: caudaEquina
    case .clot: clot
    case .fracture: fracture
    case .infection: infection
    case .crisis: crisis
    case .maternity: maternity
    case .tear: tear
    case .noLoad: noLoad
    case .nerve: nerve
    case .caudaEquinaNet: caudaEquinaNet
    case .serious: serious
    case .bone: bone
    case .stopImpact: stopImpact
    case .teen: teen
    case .fluoroquinolone: fluoroquinolone
    case .pain: pain
    case .steroid: steroid
    case .pregnancy: pregnancy
    case .axialSpondyloarthritis: axialSpondyloarthritis
    case .scope: scope
    case .physio: physio
    case .invasive: invasive
    case .explain: explain
    case .hope: hope
    case .indiv: indiv
    case .rest: rest
    case .crossTraining: crossTraining
    case .run: run
    case .gym: gym
    case .painRule: painRule
    case .dayAfter: dayAfter
    case .sit: sit
    case .stretch: stretch
    case .isometrics: isometrics
    case .isometricsInGeneral: isometricsInGeneral
    case .stages: stages
    case .time: time
    case .handsOn: handsOn
    case .about: about
    case .net: net
    case .notice: Passage("Please note", [Person.notice])
    }
  }

  /// The one-line notice that every result carries.
  static let notice =
    "This is general information from a prototype. "
    + "Nobody has examined you, and it cannot tell you what is wrong. "
    + "It does not replace a physio or doctor."
}
