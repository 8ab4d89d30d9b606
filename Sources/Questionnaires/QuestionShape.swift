import Answers

/// What a dialog's question takes for the answer to an item.
struct QuestionShape {
  let form: AskedItem.Form
  /// What stands after the slot's name.
  let type: String
  /// What the question adds to its words, so that the answer can be used.
  private(set) var hint = ""
  private(set) var choices: [(id: String, label: String)] = []
  /// The choice that leads to an answer of the person's own.
  private(set) var other: ChoiceID?
  private(set) var units: [Coding] = []
  /// The units to choose from, where there are several.
  private(set) var unitAnswers: OfferedAnswers?
  /// What is otherwise than in the questionnaire.
  private(set) var problems: [String] = []

  static let severalHint = " (If there are several, put a semicolon between them.)"
  /// The greatest number that a dialog file can name.
  private static let greatest = 999_999_999

  var isSeveral: Bool { if case .anyOf = form { true } else { false } }

  init(_ item: Questionnaire.Item, _ offered: OfferedAnswers) {
    if offered.options.isEmpty {
      self.init(asking: item)
    } else {
      self.init(item, offering: offered)
    }
  }

  private init(asking item: Questionnaire.Item) {
    switch item.type {
    case .boolean:
      (form, type) = (.yesNo, "yes or no")
    case .integer, .decimal, .quantity:
      let limits = Limits(item)
      let isScale =
        item.extensions.control == "slider" && limits.isClosed
        && limits.range.count <= 101
      units = Self.units(of: item)
      let time = units.count == 1 ? TimeUnit(coding: units[0]) : nil
      form = .number(limits.range)
      let bounds = "\(limits.range.lowerBound) to \(limits.range.upperBound)"
      type =
        isScale
        ? "scale \(bounds)"
        : "number \(bounds)" + (time.map { " \($0.rawValue)s" } ?? "")
      problems = limits.problems
      if isScale { hint = " (\(bounds))" }
      if units.count == 1, let unit = units[0].display ?? units[0].code {
        hint += " (in \(unit.onOneLine))"
      } else if units.count > 1 {
        unitAnswers = OfferedAnswers(units: units)
      }
    default:
      (form, type) = (.text, "text")
      setHint(for: item)
    }
  }

  private mutating func setHint(for item: Questionnaire.Item) {
    switch item.type {
    case .date:
      hint = " (a date, such as 2024-05-31)"
      problems = ["a date is asked for in words, which the response must be able to read"]
    case .dateTime:
      hint = " (a date and a time, such as 2024-05-31 14:30)"
      problems = ["a date and time is asked for in words, which the response must be able to read"]
    case .time:
      hint = " (a time, such as 14:30)"
      problems = ["a time is asked for in words, which the response must be able to read"]
    default:
      break
    }
    if item.repeats {
      hint += Self.severalHint
      problems.append("several answers are given in one, with semicolons between them")
    }
  }

  private init(_ item: Questionnaire.Item, offering offered: OfferedAnswers) {
    let isOpen = item.type == .openChoice || offered.lacksSome
    if let numbers = offered.wholeNumbers, !item.repeats, !isOpen, numbers.count > 1,
      let low = numbers.min(), let high = numbers.max(), Self.canBeBounds(low, high)
    {
      let isRun = high - low == numbers.count - 1
      // In a list that is numbered, "3" would be the third answer, whatever it says.
      let misleads = numbers.enumerated().contains { place, number in
        number != place + 1 && (1...numbers.count).contains(number)
      }
      if isRun || misleads {
        form = .number(low...high)
        type = isRun ? "scale \(low) to \(high)" : "number \(low) to \(high)"
        let list = numbers.sorted().map { String($0) }
        hint = isRun ? " (\(low) to \(high))" : " (one of \(list.joined(separator: ", ")))"
        return
      }
    }
    let isSeveral = item.repeats || (offered.options.count == 1 && !isOpen)
    (form, type) = isSeveral ? (.anyOf(offered), "any of") : (.oneOf(offered), "one of")
    choices = offered.options.map { ($0.id, $0.label) }
    if isOpen {
      let other = ChoiceID(offered.otherID)
      self.other = other
      choices.append((other.name, offered.otherLabel(item.extensions.text("openLabel"))))
    }
    if offered.wholeNumbers != nil || offered.options.contains(where: { $0.label.isFigures }) {
      problems = ["its answers are figures, and are taken by their place in the list"]
    }
  }

  private static func canBeBounds(_ low: Int, _ high: Int) -> Bool {
    low >= -greatest && high <= greatest
  }

  private static func units(of item: Questionnaire.Item) -> [Coding] {
    let named = item.extensions.values("unit") + item.extensions.values("unitOption")
    let units = named.compactMap { if case .coding(let coding) = $0 { coding } else { nil } }
    guard units.isEmpty, case .quantity(let initial)? = item.initial.first else { return units }
    let code = initial.code ?? initial.unit
    return code == nil
      ? [] : [Coding(system: initial.system, code: initial.code, display: initial.unit)]
  }

  /// Between which numbers an answer lies.
  private struct Limits {
    let range: ClosedRange<Int>
    let isClosed: Bool
    private(set) var problems: [String] = []

    init(_ item: Questionnaire.Item) {
      let least = item.extensions.value("minValue")?.number
      let most = item.extensions.value("maxValue")?.number
      isClosed = least != nil && most != nil
      let bound = Double(QuestionShape.greatest)
      let low = Int(max(-bound, min(least ?? -bound, bound - 1)).rounded(.down))
      let high = Int(max(-bound, min(most ?? bound, bound)).rounded(.up))
      range = low...max(low + 1, high)
      if [least, most].compactMap(\.self).contains(where: { $0.magnitude > bound }) {
        problems.append("its limits are beyond what can be written here")
      }
    }
  }
}

extension OfferedAnswers {
  /// The units to choose from.
  init(units: [Coding]) { self.init(values: units.map { (.coding($0), false) }) }
}

extension TimeUnit {
  /// The unit of time that a code of UCUM, the units of measure, stands for.
  init?(coding: Coding) {
    switch coding.code {
    case "min": self = .minute
    case "h": self = .hour
    case "d": self = .day
    case "wk": self = .week
    case "mo": self = .month
    case "a": self = .year
    default: return nil
    }
  }
}

extension String {
  fileprivate var isFigures: Bool { !isEmpty && utf8.allSatisfy { (0x30...0x39).contains($0) } }
}
