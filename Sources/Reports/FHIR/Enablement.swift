/// Which items of a FHIR R4 questionnaire are enabled, given a response.
///
/// It knows every operator, and takes any questionnaire, not only those of this program.
public struct Enablement: Sendable {
  /// The linkIds of the enabled items.
  public let enabled: Set<String>

  public init(of questionnaire: JSONValue, given response: JSONValue) {
    var answers: [String: [JSONValue]] = [:]
    Self.gather(response["item"]?.elements ?? [], into: &answers)
    var enabled: Set<String> = []
    Self.enable(questionnaire["item"]?.elements ?? [], answers, &enabled)
    self.enabled = enabled
  }

  /// The answers of each item, wherever in the response it stands.
  private static func gather(_ items: [JSONValue], into answers: inout [String: [JSONValue]]) {
    for item in items {
      let own = item["answer"]?.elements ?? []
      if let linkId = item["linkId"]?.string { answers[linkId, default: []] += own }
      gather(item["item"]?.elements ?? [], into: &answers)
      for answer in own { gather(answer["item"]?.elements ?? [], into: &answers) }
    }
  }

  private static func enable(
    _ items: [JSONValue], _ answers: [String: [JSONValue]], _ enabled: inout Set<String>
  ) {
    for item in items where isEnabled(item, answers) {
      if let linkId = item["linkId"]?.string { enabled.insert(linkId) }
      enable(item["item"]?.elements ?? [], answers, &enabled)
    }
  }

  private static func isEnabled(_ item: JSONValue, _ answers: [String: [JSONValue]]) -> Bool {
    let conditions = item["enableWhen"]?.elements ?? []
    guard !conditions.isEmpty else { return true }
    let holds = conditions.map { condition in
      self.holds(condition, answers[condition["question"]?.string ?? ""] ?? [])
    }
    return item["enableBehavior"]?.string == "any" ? holds.contains(true) : !holds.contains(false)
  }

  private static func holds(_ condition: JSONValue, _ answers: [JSONValue]) -> Bool {
    guard case .object(let members) = condition,
      let expected = members.first(where: { $0.key.hasPrefix("answer") })?.value
    else { return false }
    let values = answers.compactMap(\.answerValue)
    switch condition["operator"]?.string {
    case "exists": return expected == .bool(!values.isEmpty)
    case "=": return values.contains { $0.equals(expected) }
    case "!=": return !values.contains { $0.equals(expected) }
    case ">": return values.contains { $0.order(beside: expected) == .after }
    case "<": return values.contains { $0.order(beside: expected) == .before }
    case ">=": return values.contains { [.after, .same].contains($0.order(beside: expected)) }
    case "<=": return values.contains { [.before, .same].contains($0.order(beside: expected)) }
    default: return false
    }
  }
}

extension JSONValue {
  /// The value of an answer, of whatever type.
  var answerValue: JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key.hasPrefix("value") }?.value
  }

  /// Codes are the same by system and code, whatever words show them.
  func equals(_ other: JSONValue) -> Bool {
    if let code = self["code"], self["value"] == nil {
      return code == other["code"] && self["system"] == other["system"]
    }
    if self["value"] != nil { return order(beside: other) == .same }
    return self == other
  }

  enum Order: Hashable, Sendable { case before, same, after }

  /// How a number, a quantity, a date or a text stands to another; nil for what has no order.
  func order(beside other: JSONValue) -> Order? {
    func compared<Value: Comparable>(_ one: Value, _ other: Value) -> Order {
      one < other ? .before : one == other ? .same : .after
    }
    switch (self, other) {
    case (.number(let one), .number(let other)): return compared(one, other)
    // FHIR's dates and times stand in order as texts do.
    case (.string(let one), .string(let other)): return compared(one, other)
    case (.object, .object):
      guard let one = self["value"], let its = other["value"], self["code"] == other["code"]
      else { return nil }
      return one.order(beside: its)
    case (.null, _), (.bool, _), (.number, _), (.string, _), (.array, _), (.object, _):
      return nil
    }
  }
}
