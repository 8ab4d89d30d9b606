/// A length of time as a person puts it: "about a fortnight", "two to three weeks", "3 years ago".
public struct DurationPhrase: Hashable, Sendable {
  /// The lower end in `unit`; the length itself when it is no range.
  public let low: Double
  public let high: Double
  public let unit: Unit
  /// "About", "a few", "more than": not to be taken to the day.
  public let isApproximate: Bool
  /// "Ago", "back", "now": it says since when.
  public let isAgo: Bool
  /// "Years old".
  public let isAge: Bool
  public let tokens: Range<Int>

  /// What the words count; a fortnight is two weeks, a decade ten years, a night a day.
  public enum Unit: String, Hashable, Sendable, CaseIterable {
    case second
    case minute
    case hour
    case day
    case week
    case month
    case year

    /// The same unit as an answer's.
    public init(_ unit: TimeUnit) {
      switch unit {
      case .minute: self = .minute
      case .hour: self = .hour
      case .day: self = .day
      case .week: self = .week
      case .month: self = .month
      case .year: self = .year
      }
    }

    public var seconds: Double {
      switch self {
      case .second: 1
      case .minute: TimeUnit.minute.seconds
      case .hour: TimeUnit.hour.seconds
      case .day: TimeUnit.day.seconds
      case .week: TimeUnit.week.seconds
      case .month: TimeUnit.month.seconds
      case .year: TimeUnit.year.seconds
      }
    }
  }

  /// The length in its unit; the higher end of a range.
  public var value: Double { high }
  public var seconds: Double { high * unit.seconds }
}

/// A word for a unit, and how many of the unit one of it is.
struct UnitWord: Sendable {
  let unit: DurationPhrase.Unit
  let times: Double
  let isPlural: Bool

  /// Seconds in one of it.
  var seconds: Double { times * unit.seconds }

  private init(_ unit: DurationPhrase.Unit, _ times: Double = 1, isPlural: Bool = false) {
    (self.unit, self.times, self.isPlural) = (unit, times, isPlural)
  }

  static let named: WordTable<UnitWord> = {
    var named: [String: UnitWord] = [:]
    func add(_ unit: DurationPhrase.Unit, _ times: Double, _ singular: String, _ plural: String) {
      for word in singular.split(separator: " ") { named[String(word)] = UnitWord(unit, times) }
      for word in plural.split(separator: " ") {
        named[String(word)] = UnitWord(unit, times, isPlural: true)
      }
    }
    add(.second, 1, "second sec", "seconds secs")
    add(.minute, 1, "minute min minit", "minutes mins minuets minits")
    add(.hour, 1, "hour hr", "hours hrs")
    add(.day, 1, "day dy night workday", "days dys nights dayz workdays")
    add(.day, 2, "weekend", "weekends")
    add(.week, 1, "week wk weak weeek", "weeks wks weeeks weaks weekz wekks weks weekes")
    add(.week, 2, "fortnight fornight", "fortnights")
    add(.month, 1, "month mo mth mnth mon moth", "months mos mths mnths monthes moths mounths")
    add(.year, 1, "year yr yrar yo", "years yrs ys yeras yaers")
    add(.year, 10, "decade", "decades")
    return WordTable(named.map { ($0.key, $0.value) })
  }()

  /// The units that can be said without a number or an article: "fortnight ago", "year and a half".
  static let starting = ["day", "week", "wk", "fortnight", "month", "mth", "year", "yr", "hour"]

  /// The letters that count only right behind figures. An m may be a minute or a month.
  static let letters: WordTable<UnitWord> = [
    "d": UnitWord(.day), "w": UnitWord(.week), "h": UnitWord(.hour), "y": UnitWord(.year),
  ]
}
