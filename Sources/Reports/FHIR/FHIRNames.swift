import Answers
import Interview

/// The names by which FHIR R4, and this program, call things.
enum FHIRName {
  static let minValue = "http://hl7.org/fhir/StructureDefinition/minValue"
  static let maxValue = "http://hl7.org/fhir/StructureDefinition/maxValue"
  static let unit = "http://hl7.org/fhir/StructureDefinition/questionnaire-unit"
  static let itemControl = "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl"
  static let itemControls = "http://hl7.org/fhir/questionnaire-item-control"
  /// What a person uttered, beside the answer it came to.
  static let originalText = "http://hl7.org/fhir/StructureDefinition/originalText"
  static let dataAbsentReason = "http://hl7.org/fhir/StructureDefinition/data-absent-reason"
  static let yesNo = "http://terminology.hl7.org/CodeSystem/v2-0136"
  static let absence = "http://terminology.hl7.org/CodeSystem/data-absent-reason"
  static let units = "http://unitsofmeasure.org"

  // What FHIR has no name for.
  static let slots = "urn:sitbone:slot"
  static let askedWhen = "urn:sitbone:fhir:asked-when"
  static let earlierAnswer = "urn:sitbone:fhir:earlier-answer"

  static func dialog(_ id: String) -> String { "urn:sitbone:dialog:\(id)" }
  static func choices(of slot: SlotID) -> String { "\(slots):\(slot.name)" }

  // Names of nodes hold no colon and no dot, so none of these can be mistaken for another.
  static func linkId(_ node: String, slot: SlotID) -> String { "\(node).\(slot.name)" }
  static func help(_ node: String) -> String { "\(node):help" }
  static func why(_ node: String) -> String { "\(node):why" }
  static func when(_ node: String, _ depth: Int) -> String { "\(node):when-\(depth)" }
  static let raised = "sitbone:raised"
  static func raised(_ slot: SlotID) -> String { "\(raised):\(slot.name)" }
}

/// A code of some system, with the words it is shown by.
struct Coding: Hashable, Sendable {
  let system: String
  let code: String
  let display: String

  var json: JSONValue {
    .object([
      "system": .string(system), "code": .string(code), "display": .string(display),
    ])
  }
}

extension Coding {
  static let yes = Coding(system: FHIRName.yesNo, code: "Y", display: "Yes")
  static let no = Coding(system: FHIRName.yesNo, code: "N", display: "No")
  /// As in FHIR's own value set of yes, no and don't know.
  static let notSure = Coding(
    system: FHIRName.absence, code: "asked-unknown", display: "Don't know")
  static let skipped = Coding(
    system: FHIRName.absence, code: "asked-declined", display: "Prefer not to say")

  /// None of several choices: an answer, and not the same as no answer.
  static func noneOf(_ slot: SlotID) -> Coding {
    Coding(system: FHIRName.choices(of: slot), code: "sitbone:none", display: "None of these")
  }
}

extension TimeUnit {
  /// The unit as UCUM writes it.
  var ucum: Coding {
    let code =
      switch self {
      case .minute: "min"
      case .hour: "h"
      case .day: "d"
      case .week: "wk"
      case .month: "mo"
      case .year: "a"
      }
    return Coding(system: FHIRName.units, code: code, display: "\(rawValue)s")
  }
}

/// An extension with one value.
func fhirExtension(_ url: String, _ name: String, _ value: JSONValue) -> JSONValue {
  .object(["url": .string(url), name: value])
}
