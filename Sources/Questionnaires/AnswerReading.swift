import Answers

/// Turns the answers to one item's questions into values of the item's type.
struct AnswerReading {
  private(set) var problems: [String] = []
  private let item: Questionnaire.Item
  private let offered: OfferedAnswers
  private let zone: String
  private let units: [Coding]
  private var found: [FHIRValue] = []
  private var unit: Coding?

  init(_ item: Questionnaire.Item, _ offered: OfferedAnswers, zone: String) {
    (self.item, self.offered, self.zone) = (item, offered, zone)
    units = QuestionShape(item, offered).units
    unit = units.count == 1 ? units[0] : nil
  }

  /// The values, each quantity with its unit.
  var values: [FHIRValue] {
    guard item.type == .quantity, let unit else { return found }
    return found.map { value in
      guard case .quantity(let quantity) = value, quantity.code == nil, quantity.unit == nil else {
        return value
      }
      return .quantity(
        Quantity(
          value: quantity.value, unit: unit.display ?? unit.code, system: unit.system,
          code: unit.code))
    }
  }

  mutating func take(_ answer: Answer, _ type: AnswerType) {
    switch answer {
    case .notSure, .skipped: break
    case .yes, .no:
      if item.type == .boolean {
        found.append(.boolean(answer == .yes))
      } else {
        take(option: answer == .yes ? "yes" : "no")
      }
    case .number(let number): take(number)
    case .choice(let id): take(option: id.name)
    case .choices(let ids):
      for id in ids { take(option: id.name) }
      if ids.isEmpty, let none = offered.options.first(where: \.saysNone) {
        found.append(none.value)
      }
    case .text(let words): take(words)
    }
  }

  private mutating func take(_ number: Double) {
    if !offered.options.isEmpty {
      if let option = offered.options.first(where: { $0.value.number == number }) {
        found.append(option.value)
      } else {
        problems.append("\(number.figures) is not offered")
      }
      return
    }
    switch item.type {
    case .integer:
      if let whole = Int(exactly: number) {
        found.append(.integer(whole))
      } else {
        problems.append("\(number.figures) is no whole number")
      }
    case .quantity: found.append(.quantity(Quantity(value: number)))
    default: found.append(.decimal(number))
    }
  }

  private mutating func take(option id: String) {
    if item.type == .quantity, offered.options.isEmpty {
      let units = OfferedAnswers(units: units).options
      if case .coding(let coding)? = units.first(where: { $0.id == id })?.value { unit = coding }
      return
    }
    if let option = offered.options.first(where: { $0.id == id }) {
      found.append(option.value)
    } else if id != offered.otherID {
      problems.append("the questionnaire offers no answer called \"\(id.shownPlainly)\"")
    }
  }

  private mutating func take(_ words: String) {
    guard item.repeats else { return take(one: words) }
    for part in words.split(separator: ";").map({ String($0).onOneLine }) where !part.isEmpty {
      take(one: part)
    }
  }

  private mutating func take(one words: String) {
    let value: FHIRValue? =
      switch item.type {
      case .date: WrittenDate.date(words).map { .date($0) }
      case .dateTime: WrittenDate.dateTime(words, zone: zone).map { .dateTime($0) }
      case .time: WrittenDate.time(words).map { .time($0) }
      case .url: .uri(words)
      case .choice: .coding(Coding(display: words))
      default: .string(words)
      }
    if let value {
      found.append(value)
    } else {
      problems.append("\"\(words.shownPlainly)\" can't be read as a \(item.typeName)")
    }
  }
}

extension OfferedAnswers.Offered {
  /// True for "None of these", which a list of several answers takes for no answer at all.
  fileprivate var saysNone: Bool {
    let words = label.lowercased().filter { $0.isLetter || $0 == " " }
    return ["none", "none of these", "none of the above", "no", "nothing"].contains(words)
  }
}
