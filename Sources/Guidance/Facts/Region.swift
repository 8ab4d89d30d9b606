/// Where a person is, as far as numbers to call and words for services go.
public enum Region: String, Hashable, Sendable, CaseIterable {
  case uk
  case au
  case nz
  case us
  case ca
  case ie
  case eu
  case other
}

// All numbers need a check at release (clinical brief 3.5).
extension Region {
  /// The emergency number, as it stands after "call".
  ///
  ///     Region.nz.emergencyNumber  // "111"
  public var emergencyNumber: String {
    switch self {
    case .uk: "999"
    case .ie: "112 or 999"
    case .eu: "112"
    case .au: "000"
    case .nz: "111"
    case .us, .ca: "911"
    case .other: "your local emergency number"
    }
  }

  /// The hospital department for emergencies, as it stands after "go to".
  public var emergencyDepartment: String { self == .uk ? "A&E" : "an emergency department" }

  /// Where advice is to be had the same day, as it stands after "get help from".
  public var urgentAdvice: String {
    switch self {
    case .uk: "NHS 111"
    case .ie: "your local out-of-hours GP service"
    case .eu: "your local out-of-hours service"
    case .au: "Healthdirect on 1800 022 222"
    case .nz: "Healthline on 0800 611 116"
    case .us: "your doctor's nurse line"
    case .ca: "the 811 health line, which most provinces have"
    case .other: "your local urgent care service"
    }
  }

  /// The doctor whom people see first.
  public var doctor: String {
    switch self {
    case .uk, .ie, .au, .nz: "GP"
    case .us, .ca, .eu, .other: "doctor"
    }
  }

  /// Who listens at any hour to a person who thinks of harming themselves.
  public var crisisLine: String {
    switch self {
    case .uk, .ie: "Samaritans on 116 123"
    case .au: "Lifeline on 13 11 14"
    case .nz: "1737, by call or text"
    case .us, .ca: "988, by call or text"
    case .eu, .other: "your local crisis line"
    }
  }
}
