@testable import Reports

/// What is wrong with a FHIR R4 QuestionnaireResponse, held against its questionnaire.
///
/// Every linkId must exist where it stands, and in that order; answers must be of the item's type,
/// among its options and within its bounds; what is required and enabled must be answered in a
/// completed response, and what is not enabled must not be.
struct ResponseCheck: Sendable {
  /// Every problem, each with the linkId it is about; empty for a sound response.
  private(set) var problems: [String] = []
  private let enabled: Set<String>
  private let isComplete: Bool

  init(of response: JSONValue, against questionnaire: JSONValue) {
    enabled = Enablement(of: questionnaire, given: response).enabled
    isComplete = response["status"]?.string == "completed"
    if response["resourceType"]?.string != "QuestionnaireResponse" {
      problems.append("resourceType: is not QuestionnaireResponse")
    }
    let statuses = ["in-progress", "completed", "amended", "entered-in-error", "stopped"]
    if !statuses.contains(response["status"]?.string ?? "") {
      problems.append("status: is none of \(statuses.joined(separator: ", "))")
    }
    if let url = questionnaire["url"]?.string, let named = response["questionnaire"]?.string {
      let versioned = questionnaire["version"]?.string.map { "\(url)|\($0)" }
      if named != url && named != versioned { problems.append("questionnaire: names \(named)") }
    } else {
      problems.append("questionnaire: is not named")
    }
    check(
      response["item"]?.elements ?? [], against: questionnaire["item"]?.elements ?? [],
      under: "the response")
  }

  private mutating func check(
    _ given: [JSONValue], against asked: [JSONValue], under parent: String
  ) {
    let places = Dictionary(
      asked.enumerated().compactMap { place, item in item["linkId"]?.string.map { ($0, place) } },
      uniquingKeysWith: { first, _ in first })
    var last = -1
    for item in given {
      guard let linkId = item["linkId"]?.string else {
        problems.append("\(parent): holds an item without a linkId")
        continue
      }
      guard let place = places[linkId] else {
        problems.append("\(linkId): there is no such item in \(parent)")
        continue
      }
      if place < last { problems.append("\(linkId): stands out of order") }
      if place == last && !mayRepeat(asked[place]) { problems.append("\(linkId): is given twice") }
      last = max(last, place)
    }
    for (place, item) in asked.enumerated() {
      guard let linkId = item["linkId"]?.string else { continue }
      let own = given.filter { $0["linkId"]?.string == linkId && places[linkId] == place }
      check(own, of: item, linkId)
    }
  }

  private func mayRepeat(_ item: JSONValue) -> Bool {
    item["type"]?.string == "group" && item["repeats"] == .bool(true)
  }

  private mutating func check(_ given: [JSONValue], of asked: JSONValue, _ linkId: String) {
    let type = asked["type"]?.string ?? ""
    let answers = given.flatMap { $0["answer"]?.elements ?? [] }
    guard enabled.contains(linkId) else {
      if !given.isEmpty { problems.append("\(linkId): is answered and not enabled") }
      return
    }
    let isAnswered = type == "group" ? !given.isEmpty : answers.contains { $0.answerValue != nil }
    if isComplete, asked["required"] == .bool(true), !isAnswered {
      problems.append("\(linkId): is required and has no answer")
    }
    switch type {
    case "group":
      if !answers.isEmpty { problems.append("\(linkId): is a group and has an answer") }
      let inside = asked["item"]?.elements ?? []
      if given.isEmpty {
        // What is required inside is missing even where the group is.
        check([], against: inside, under: linkId)
      }
      for group in given { check(group["item"]?.elements ?? [], against: inside, under: linkId) }
    case "display":
      if !given.isEmpty { problems.append("\(linkId): is only shown and takes no answer") }
    default:
      if answers.count > 1 && asked["repeats"] != .bool(true) {
        problems.append("\(linkId): has \(answers.count) answers and takes one")
      }
      for answer in answers { check(answer, of: asked, type, linkId) }
      check(
        given.flatMap { $0["item"]?.elements ?? [] }
          + answers.flatMap { $0["item"]?.elements ?? [] },
        against: asked["item"]?.elements ?? [], under: linkId)
    }
  }

  private mutating func check(
    _ answer: JSONValue, of asked: JSONValue, _ type: String, _ linkId: String
  ) {
    guard let name = answer.answerType, let value = answer.answerValue else { return }
    let allowed = Self.valueNames[type] ?? []
    if !allowed.contains(name) {
      problems.append("\(linkId): holds \(name) and takes \(allowed.joined(separator: " or "))")
      return
    }
    let options = (asked["answerOption"]?.elements ?? []).compactMap(\.answerValue)
    let isOpen = type == "open-choice" && name == "valueString"
    if !options.isEmpty, !isOpen, !options.contains(where: { value.equals($0) }) {
      problems.append("\(linkId): holds an answer that is not among its options")
    }
    for (ending, wrong) in [("/minValue", JSONValue.Order.before), ("/maxValue", .after)] {
      let bound = (asked["extension"]?.elements ?? []).first {
        $0["url"]?.string?.hasSuffix(ending) ?? false
      }
      if let bound = bound?.answerValue, value.order(beside: bound) == wrong {
        problems.append("\(linkId): lies beyond its \(ending.dropFirst())")
      }
    }
    if case .number(let longest)? = asked["maxLength"], let text = value.string,
      Double(text.unicodeScalars.count) > longest
    {
      problems.append("\(linkId): is longer than its maxLength")
    }
  }

  private static let valueNames: [String: [String]] = [
    "boolean": ["valueBoolean"], "decimal": ["valueDecimal"], "integer": ["valueInteger"],
    "date": ["valueDate"], "dateTime": ["valueDateTime"], "time": ["valueTime"],
    "string": ["valueString"], "text": ["valueString"], "url": ["valueUri"],
    "choice": ["valueCoding", "valueString", "valueInteger", "valueDate", "valueTime"],
    "open-choice": ["valueCoding", "valueString"], "attachment": ["valueAttachment"],
    "reference": ["valueReference"], "quantity": ["valueQuantity"],
  ]
}

extension JSONValue {
  /// The name of an answer's typed value, such as `valueCoding`.
  fileprivate var answerType: String? {
    guard case .object(let members) = self else { return nil }
    return members.keys.filter { $0.hasPrefix("value") }.sorted().first
  }
}
