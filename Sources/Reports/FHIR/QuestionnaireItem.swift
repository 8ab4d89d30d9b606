import Answers
import Interview

/// One item of a questionnaire: something shown, a group, or a question that fills a slot.
struct QuestionnaireItem: Hashable, Sendable {
  let linkId: String
  let text: String?
  let content: Content
  var enable: Enable?
  /// What `enableWhen` can't say about when it is asked.
  var unsaid: String?
  var items: [QuestionnaireItem] = []

  enum Content: Hashable, Sendable {
    /// Words that are only shown; with the kind of control that shows them, such as `help`.
    case display(control: String?)
    case group
    case question(SlotID, AnswerType, Kind, isRequired: Bool)
  }

  /// How a question's answers are typed.
  enum Kind: Hashable, Sendable {
    case codings([Coding], repeats: Bool)
    case integers([Int])
    case decimal(ClosedRange<Int>?, unit: TimeUnit?, isScale: Bool)
    case text
  }

  /// When it is enabled: while all, or any, of the comparisons hold.
  struct Enable: Hashable, Sendable {
    let needsAll: Bool
    let comparings: [Comparing]
  }

  /// The same item, of which nothing is required: whoever reads `enableWhen` alone takes it for
  /// enabled where it is not asked.
  var optional: QuestionnaireItem {
    var item = self
    if case .question(let slot, let type, let kind, _) = content {
      item = QuestionnaireItem(
        linkId: linkId, text: text, content: .question(slot, type, kind, isRequired: false),
        enable: enable, unsaid: unsaid)
    }
    item.items = items.map(\.optional)
    return item
  }

  var json: JSONValue {
    var members: [String: JSONValue] = ["linkId": .string(linkId)]
    if let text { members["text"] = .string(text) }
    var extensions: [JSONValue] = []
    switch content {
    case .display(let control):
      members["type"] = .string("display")
      if let control { extensions.append(Self.control(control)) }
    case .group:
      members["type"] = .string("group")
    case .question(let slot, _, let kind, let isRequired):
      members["code"] = .array([
        .object(["system": .string(FHIRName.slots), "code": .string(slot.name)])
      ])
      members["required"] = .bool(isRequired)
      describe(kind, in: &members, &extensions)
    }
    if let enable {
      members["enableWhen"] = .array(enable.comparings.map(\.json))
      if enable.comparings.count > 1 {
        members["enableBehavior"] = .string(enable.needsAll ? "all" : "any")
      }
    }
    if let unsaid {
      extensions.append(fhirExtension(FHIRName.askedWhen, "valueString", .string(unsaid)))
    }
    if !extensions.isEmpty { members["extension"] = .array(extensions) }
    if !items.isEmpty { members["item"] = .array(items.map(\.json)) }
    return .object(members)
  }

  private func describe(
    _ kind: Kind, in members: inout [String: JSONValue], _ extensions: inout [JSONValue]
  ) {
    switch kind {
    case .codings(let codings, let repeats):
      members["type"] = .string("choice")
      members["answerOption"] = .array(codings.map { .object(["valueCoding": $0.json]) })
      if repeats { members["repeats"] = .bool(true) }
    case .integers(let numbers):
      members["type"] = .string("integer")
      members["answerOption"] = .array(
        numbers.map { .object(["valueInteger": .number(Double($0))]) })
    case .decimal(let range, let unit, let isScale):
      members["type"] = .string("decimal")
      if let range {
        for (url, bound) in [
          (FHIRName.minValue, range.lowerBound), (FHIRName.maxValue, range.upperBound),
        ] {
          extensions.append(fhirExtension(url, "valueDecimal", .number(Double(bound))))
        }
      }
      if let unit { extensions.append(fhirExtension(FHIRName.unit, "valueCoding", unit.ucum.json)) }
      if isScale { extensions.append(Self.control("slider")) }
    case .text:
      members["type"] = .string("text")
    }
  }

  private static func control(_ code: String) -> JSONValue {
    let coding = JSONValue.object([
      "system": .string(FHIRName.itemControls), "code": .string(code),
    ])
    return fhirExtension(
      FHIRName.itemControl, "valueCodeableConcept", .object(["coding": .array([coding])]))
  }
}

extension QuestionnaireItem.Kind {
  /// How answers of this type are typed. "Not sure" and "rather not say" are answers of their own
  /// wherever answers are codes; a number or a text that is not known is left out.
  init(_ type: AnswerType, of slot: SlotID) {
    switch type {
    case .yesNo:
      self = .codings([.yes, .no, .notSure, .skipped], repeats: false)
    case .choice(let options):
      self = .codings(Self.codings(options, of: slot, type) + [.notSure, .skipped], repeats: false)
    case .choices(let options):
      self = .codings(
        Self.codings(options, of: slot, type) + [.noneOf(slot), .notSure, .skipped], repeats: true)
    case .scale(let range):
      self = .decimal(range, unit: nil, isScale: true)
    case .number(let range, let unit):
      self = .decimal(range, unit: unit, isScale: false)
    case .duration(let unit):
      self = .decimal(nil, unit: unit, isScale: false)
    case .text:
      self = .text
    }
  }

  /// Codes must be answered; silence is never one. Numbers and texts are left out when not known.
  var canSayUnsure: Bool {
    if case .codings = self { true } else { false }
  }

  private static func codings(_ options: [Option], of slot: SlotID, _ type: AnswerType) -> [Coding]
  {
    options.compactMap { Answer.choice($0.id).coding(slot, type) }
  }
}
