/// The kind of answer that a question takes; it decides how words are read.
public enum AnswerType: Hashable, Sendable {
  /// Yes, no or not sure.
  case yesNo
  /// A rating, such as 0 to 10. Decimals are understood.
  case scale(ClosedRange<Int>)
  /// A number, such as an age in years or hours a day.
  case number(ClosedRange<Int>, unit: TimeUnit?)
  /// A length of time, or a moment since when; kept as a number of this unit.
  case duration(unit: TimeUnit)
  /// One of a list.
  case choice([Option])
  /// Any of a list, or none.
  case choices([Option])
  /// The person's own words.
  case text
}

/// A unit of time that an answer can be given in.
public enum TimeUnit: String, Hashable, Sendable, CaseIterable {
  case minute, hour, day, week, month, year

  /// Seconds in one unit. A month is 30 days and a year 365, as people reckon pain.
  public var seconds: Double {
    switch self {
    case .minute: 60
    case .hour: 3600
    case .day: 86_400
    case .week: 7 * 86_400
    case .month: 30 * 86_400
    case .year: 365 * 86_400
    }
  }
}

/// One thing that can be chosen.
public struct Option: Hashable, Sendable {
  public let id: ChoiceID
  /// How it is put to the person.
  public let label: String
  /// Other words a person may use for it.
  public let otherWords: [String]
  private let cutNames = OptionNames()

  public init(_ id: ChoiceID, _ label: String, otherWords: [String] = []) {
    (self.id, self.label, self.otherWords) = (id, label, otherWords)
  }

  /// The label, the id and the other words, as words.
  var names: [OptionNames.Name] { cutNames.all(of: self) }
}

extension AnswerType {
  /// This type, able to hold what either holds; itself when the two are of different kinds.
  public func merged(with other: AnswerType) -> AnswerType {
    func union(_ ours: [Option], _ theirs: [Option]) -> [Option] {
      ours + theirs.filter { option in !ours.contains { $0.id == option.id } }
    }
    switch (self, other) {
    case (.choice(let ours), .choice(let theirs)): return .choice(union(ours, theirs))
    case (.choices(let ours), .choices(let theirs)): return .choices(union(ours, theirs))
    case (.number(let ours, let unit), .number(let theirs, _)):
      return .number(
        min(ours.lowerBound, theirs.lowerBound)...max(ours.upperBound, theirs.upperBound),
        unit: unit)
    default: return self
    }
  }
}
