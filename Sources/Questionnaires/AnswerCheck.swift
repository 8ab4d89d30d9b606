// Whether one answer is one that its item takes.

extension Questionnaire.Item {
  /// What is wrong with a value as an answer to this item; nil when nothing is.
  func complaint(about value: FHIRValue, _ offered: OfferedAnswers) -> String? {
    if let complaint = complaint(aboutTypeOf: value) { return complaint }
    if !offered.options.isEmpty, !offered.lacksSome,
      !offered.options.contains(where: { value.isMet(by: $0.value, "=") })
    {
      let isOwn = if case .string = value { type == .openChoice } else { false }
      guard isOwn else { return "\"\(value.words.shownPlainly)\" is not offered" }
    }
    return complaint(aboutFormOf: value) ?? complaint(aboutLimitsOf: value)
  }

  private func complaint(aboutTypeOf value: FHIRValue) -> String? {
    let fits =
      switch (type, value) {
      case (.boolean, .boolean), (.decimal, .decimal), (.integer, .integer), (.date, .date),
        (.dateTime, .dateTime), (.time, .time), (.string, .string), (.text, .string),
        (.url, .uri), (.choice, .coding), (.openChoice, .coding), (.openChoice, .string),
        (.quantity, .quantity):
        true
      // What is offered may be of another type than its name says.
      case (.choice, _), (.openChoice, _):
        answerOptions.contains { $0.value?.typeName == value.typeName }
      default: false
      }
    return fits ? nil : "a value\(value.typeName) is no answer to an item of type \(typeName)"
  }

  private func complaint(aboutFormOf value: FHIRValue) -> String? {
    let isSound =
      switch value {
      case .date(let text): WrittenDate.isDate(text)
      case .dateTime(let text): WrittenDate.isDateTime(text)
      case .time(let text): WrittenDate.isTime(text)
      case .string(let text), .uri(let text): !text.isEmpty
      case .coding(let coding): coding.code != nil || coding.display != nil
      case .quantity(let quantity): quantity.value?.isFinite ?? false
      case .decimal(let number): number.isFinite
      case .boolean, .integer: true
      case .concept, .other: false
      }
    return isSound ? nil : "\"\(value.words.shownPlainly)\" is not written as FHIR writes it"
  }

  private func complaint(aboutLimitsOf value: FHIRValue) -> String? {
    let words = value.words.shownPlainly
    if let least = extensions.value("minValue"), !least.isFormula, !least.isMet(by: value, ">=") {
      return "\(words) is less than \(least.words)"
    }
    if let most = extensions.value("maxValue"), !most.isFormula, !most.isMet(by: value, "<=") {
      return "\(words) is more than \(most.words)"
    }
    if case .string(let text) = value {
      let length = text.unicodeScalars.count
      if let most = maxLength, length > most { return "it is longer than \(most) characters" }
      if let least = extensions.whole("minLength"), length < least {
        return "it is shorter than \(least) characters"
      }
    }
    if let places = extensions.whole("maxDecimalPlaces"), let number = value.number,
      let fraction = number.figures.split(separator: ".").dropFirst().first,
      fraction.utf8.count > places
    {
      return "\(words) has more than \(places) decimal places"
    }
    return complaint(aboutUnitOf: value)
  }

  private func complaint(aboutUnitOf value: FHIRValue) -> String? {
    guard case .quantity(let quantity) = value else { return nil }
    let options = extensions.values("unitOption")
    let isOffered = options.contains { option in
      if case .coding(let unit) = option {
        unit.code == quantity.code || unit.display == quantity.unit
      } else {
        false
      }
    }
    return options.isEmpty || isOffered ? nil : "its unit is not offered"
  }
}

extension FHIRValue {
  fileprivate var isFormula: Bool { if case .other = self { true } else { false } }
}
