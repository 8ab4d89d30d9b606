/// One extension of an element: what it is called, and its value where it has a plain one.
public struct FHIRExtension: Hashable, Sendable, Decodable {
  public let url: String
  public let value: FHIRValue?

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: MemberName.self)
    url = try container.decodeIfPresent(String.self, forKey: MemberName("url")) ?? ""
    value = try container.fhirValue("value", leniently: true)
  }

  /// The last part of its address, by which everybody knows it: `minValue`.
  var name: Substring { url.split(separator: "/").last ?? "" }

  /// What an importer does about an extension.
  enum Treatment: Hashable {
    /// It is read where it belongs.
    case read
    /// It says only how a form looks, or serves programs, so that nothing is lost without it.
    case presentation
    /// A formula: what it works out can't be had.
    case formula(String)
    /// Nothing is known of it.
    case unknown
  }

  var treatment: Treatment {
    let name = String(bareName)
    if let meaning = Self.formulas[name] { return .formula(meaning) }
    if Self.read.contains(name) { return .read }
    if name.hasPrefix("rendering-") || Self.presentations.contains(name) { return .presentation }
    return .unknown
  }

  private static let read: Set<String> = [
    "itemControl", "unit", "unitOption", "minValue", "maxValue", "minLength", "maxDecimalPlaces",
    "minOccurs", "maxOccurs", "hidden", "entryFormat", "openLabel", "validationtext",
  ]
  private static let presentations: Set<String> = [
    "choiceOrientation", "displayCategory", "ordinalValue", "optionPrefix", "sliderStepValue",
    "supportLink", "translation", "collapsible", "shortText", "optionalDisplay", "usageMode",
    "preferredTerminologyServer", "itemWeight", "width", "columnCount", "designNote",
    "choiceColumn", "keyboard", "endpoint", "performerType", "assembleContext", "fhirType",
    "definitionalStructure", "itemMedia", "itemAnswerMedia",
  ]
  private static let formulas = [
    "calculatedExpression": "its value is worked out by a formula",
    "initialExpression": "its first value is worked out by a formula",
    "enableWhenExpression": "a formula decides whether it is asked",
    "answerExpression": "a formula makes its answers",
    "candidateExpression": "a formula suggests its answers",
    "contextExpression": "a formula finds what it is about",
    "answerOptionsToggleExpression": "a formula decides which of its answers are offered",
    "itemPopulationContext": "a formula fills it beforehand",
    "itemExtractionContext": "a formula says what becomes of its answers",
    "variable": "a formula that others use is kept here",
    "targetConstraint": "a formula checks its answers",
    "constraint": "a formula checks its answers",
    "cqf-expression": "a formula stands here",
    "cqf-calculatedValue": "a formula works out a value here",
    "launchContext": "it is filled from a patient's record",
    "sourceQueries": "it is filled from a patient's record",
    "targetStructureMap": "its answers are turned into other records",
  ]
}

extension [FHIRExtension] {
  /// The value of the first extension with this name.
  func value(_ name: String) -> FHIRValue? { first { $0.bareName == name }?.value }

  /// The values of all extensions with this name.
  func values(_ name: String) -> [FHIRValue] {
    filter { $0.bareName == name }.compactMap(\.value)
  }

  func has(_ name: String) -> Bool { contains { $0.bareName == name } }

  /// The text of the first extension with this name.
  func text(_ name: String) -> String? {
    if case .string(let text)? = value(name) { text } else { nil }
  }

  /// The whole number of the first extension with this name.
  func whole(_ name: String) -> Int? {
    if case .integer(let number)? = value(name) { number } else { nil }
  }

  /// The code of `questionnaire-itemControl`: `help`, `slider`, `check-box`, ….
  var control: String? {
    if case .concept(let codings)? = value("itemControl") { codings.first?.code } else { nil }
  }
}

extension FHIRExtension {
  /// The name without what all of a guide's extensions begin with.
  var bareName: Substring {
    var bare = name
    for prefix in ["sdc-", "questionnaire-"] where bare.hasPrefix(prefix) {
      bare = bare.dropFirst(prefix.count)
    }
    return bare
  }
}
