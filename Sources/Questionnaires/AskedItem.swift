import Answers

/// A question of the questionnaire as the dialog asks it: the slots that hold its answer, and what
/// conditions over them mean in FHIR's terms.
struct AskedItem {
  let slot: SlotID
  let form: Form
  /// Where an answer of the person's own is kept, and the choice that leads to it.
  var other: (slot: SlotID, choice: ChoiceID)?
  /// Where the unit is kept, when there are several.
  var unit: (slot: SlotID, units: OfferedAnswers)?
  /// The one unit that the answer is in.
  var onlyUnit: Coding?
  let copies: [Int]
  /// The conditions that had to hold for it to be asked, the outermost first, each by a number.
  let blocks: [Int]

  enum Form {
    case yesNo
    case number(ClosedRange<Int>)
    case oneOf(OfferedAnswers)
    case anyOf(OfferedAnswers)
    case text
  }
}

/// Whether an item is asked, as far as that can be told before the conversation.
enum Guard: Hashable {
  case always
  case never
  case when(Condition)

  static func any(_ guards: [Guard]) -> Guard {
    if guards.contains(.always) { return .always }
    let conditions = guards.compactMap(\.condition)
    return conditions.isEmpty
      ? .never : .when(conditions.count == 1 ? conditions[0] : .any(conditions))
  }

  static func all(_ guards: [Guard]) -> Guard {
    if guards.contains(.never) { return .never }
    let conditions = guards.compactMap(\.condition)
    return conditions.isEmpty
      ? .always : .when(conditions.count == 1 ? conditions[0] : .all(conditions))
  }

  private var condition: Condition? {
    if case .when(let condition) = self { condition } else { nil }
  }
}

extension AskedItem {
  private func isUnsure(_ slot: SlotID) -> [Condition] {
    [.equals(slot, .notSure), .equals(slot, .skipped)]
  }

  private func isAnswered(_ slot: SlotID) -> Condition { .not(.any(isUnsure(slot))) }

  /// There is an answer.
  var isPresent: Condition {
    switch form {
    case .yesNo, .number, .text: return isAnswered(slot)
    case .oneOf:
      guard let other else { return isAnswered(slot) }
      return .all([
        isAnswered(slot),
        .any([.not(.equals(slot, .choice(other.choice))), isAnswered(other.slot)]),
      ])
    case .anyOf(let offered):
      let chosen = offered.options.map { Condition.includes(slot, ChoiceID($0.id)) }
      let own = other.map { [isAnswered($0.slot)] } ?? []
      return (chosen + own).count == 1 ? (chosen + own)[0] : .any(chosen + own)
    }
  }

  /// There is no answer: it was not asked, or not answered.
  ///
  /// - Parameter isCertain: true where it was asked on every way that leads here.
  func isAbsent(_ isCertain: Bool) -> [Condition] {
    let unsure = isUnsure(slot) + (isCertain ? [] : [.not(.answered(slot))])
    switch form {
    case .yesNo, .number, .text: return unsure
    case .oneOf:
      guard let other else { return unsure }
      return unsure + [
        .all([.equals(slot, .choice(other.choice)), .any(isUnsure(other.slot))])
      ]
    case .anyOf(let offered):
      let chosen = offered.options.map { Condition.not(.includes(slot, ChoiceID($0.id))) }
      guard let other else {
        return unsure + [chosen.count == 1 ? chosen[0] : .all(chosen)]
      }
      let isOwnAbsent = Condition.any(
        [.not(.includes(slot, other.choice))] + isUnsure(other.slot))
      return unsure + [.all(chosen + [isOwnAbsent])]
    }
  }

  /// Some answer stands so to a value; nil where a condition can't say it.
  func holds(_ comparison: String, _ value: FHIRValue) -> Guard? {
    switch form {
    case .yesNo:
      guard case .boolean(let isTrue) = value, comparison == "=" else { return .never }
      return .when(.equals(slot, isTrue ? .yes : .no))
    case .number(let range):
      return number(comparison, value, range)
    case .oneOf(let offered), .anyOf(let offered):
      if other != nil, case .string = value { return nil }
      let fitting = offered.options.filter { value.isMet(by: $0.value, comparison) }
      if fitting.count == offered.options.count, fitting.count > 1, other == nil {
        return .when(isPresent)
      }
      return Guard.any(fitting.map { .when(isChosen(ChoiceID($0.id))) })
    case .text:
      return nil
    }
  }

  /// One choice was taken.
  func isChosen(_ choice: ChoiceID) -> Condition {
    if case .anyOf = form { return .includes(slot, choice) }
    return .equals(slot, .choice(choice))
  }

  private func number(_ comparison: String, _ value: FHIRValue, _ range: ClosedRange<Int>)
    -> Guard?
  {
    guard let number = value.number else { return .never }
    var also: [Guard] = []
    if case .quantity(let quantity) = value, let code = quantity.code ?? quantity.unit {
      if let unit {
        let options = unit.units.options.filter { $0.value.isUnit(called: code) }
        also = [Guard.any(options.map { .when(.equals(unit.slot, .choice(ChoiceID($0.id)))) })]
      } else if let onlyUnit, onlyUnit.code != code, onlyUnit.display != code {
        return nil
      }
    }
    let (low, high) = (Double(range.lowerBound), Double(range.upperBound))
    func compared(_ sign: Condition.Comparison, always: Bool, never: Bool) -> Guard? {
      if never { return .never }
      if always { return Guard.all([.when(isPresent)] + also) }
      guard number.canBeWritten else { return nil }
      return Guard.all([.when(.compares(slot, sign, number))] + also)
    }
    return switch comparison {
    case "=": compared(.equal, always: false, never: number < low || number > high)
    case ">": compared(.above, always: number < low, never: number >= high)
    case ">=": compared(.atLeast, always: number <= low, never: number > high)
    case "<": compared(.below, always: number > high, never: number <= low)
    case "<=": compared(.atMost, always: number >= high, never: number < low)
    default: nil
    }
  }
}

extension FHIRValue {
  /// Whether an answer stands so to this value.
  ///
  ///     FHIRValue.integer(3).isMet(by: .decimal(4.5), ">")  // true
  func isMet(by answer: FHIRValue, _ comparison: String) -> Bool {
    if comparison == "=" { return equals(answer) }
    if comparison == "!=" { return !equals(answer) }
    let order: (less: Bool, same: Bool)
    if let own = number, let its = answer.number {
      if case .quantity(let one) = self, case .quantity(let two) = answer,
        let unit = one.code ?? one.unit, let its = two.code ?? two.unit, unit != its
      {
        return false
      }
      order = (its < own, its == own)
    } else if let own = moment, let its = answer.moment {
      // A date that says less than another is neither before nor after it where both agree.
      let length = min(own.utf8.count, its.utf8.count)
      let (one, two) = (own.prefix(length), its.prefix(length))
      if one == two, own.utf8.count != its.utf8.count { return false }
      order = (two < one, one == two)
    } else {
      return false
    }
    return switch comparison {
    case "<": order.less
    case "<=": order.less || order.same
    case ">": !order.less && !order.same
    case ">=": !order.less
    default: false
    }
  }

  private func equals(_ other: FHIRValue) -> Bool {
    switch (self, other) {
    case (.coding(let one), .coding(let two)): return one.means(two)
    case (.quantity(let one), .quantity(let two)):
      let (unit, its) = (one.code ?? one.unit, two.code ?? two.unit)
      return one.value == two.value && (unit == nil || its == nil || unit == its)
    case (.integer, .decimal), (.decimal, .integer): return number == other.number
    case (.string(let one), .uri(let two)), (.uri(let one), .string(let two)): return one == two
    default: return self == other
    }
  }

  private var moment: String? {
    switch self {
    case .date(let text), .dateTime(let text), .time(let text): text
    case .boolean, .decimal, .integer, .string, .uri, .coding, .quantity, .concept, .other: nil
    }
  }

  fileprivate func isUnit(called name: String) -> Bool {
    if case .coding(let coding) = self {
      coding.code == name || coding.display == name
    } else {
      false
    }
  }
}

extension Double {
  /// True for a number that a condition can be written with.
  fileprivate var canBeWritten: Bool {
    guard magnitude < 1e9 else { return false }
    let text = figures
    return !text.contains("e") && text.split(separator: ".").allSatisfy { $0.utf8.count <= 9 }
  }
}
