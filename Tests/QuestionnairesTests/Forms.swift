import Foundation
import Questionnaires

/// Small questionnaires for tests, as JSON.
enum Form {
  typealias JSON = [String: Any]

  static func bytes(_ items: [JSON], _ more: JSON = [:]) -> [UInt8] {
    var form: JSON = ["resourceType": "Questionnaire", "status": "draft", "item": items]
    form.merge(more) { _, new in new }
    return bytes(of: form)
  }

  static func bytes(of json: Any) -> [UInt8] {
    (try? JSONSerialization.data(withJSONObject: json, options: [.sortedKeys])).map { [UInt8]($0) }
      ?? []
  }

  static func questionnaire(_ items: [JSON], _ more: JSON = [:]) throws -> Questionnaire {
    try Questionnaire(json: bytes(items, more))
  }

  static func item(_ id: String, _ type: String, _ text: String, _ more: JSON = [:]) -> JSON {
    var item: JSON = ["linkId": id, "type": type, "text": text]
    item.merge(more) { _, new in new }
    return item
  }

  static func options(_ codes: [String]) -> [JSON] {
    codes.map { ["valueCoding": ["code": $0, "display": $0.capitalized, "system": "urn:own"]] }
  }

  static func when(_ question: String, _ comparison: String, _ answer: JSON) -> JSON {
    var condition: JSON = ["question": question, "operator": comparison]
    condition.merge(answer) { _, new in new }
    return condition
  }

  static func with(_ name: String, _ value: JSON) -> JSON {
    var each: JSON = ["url": "http://hl7.org/fhir/StructureDefinition/\(name)"]
    each.merge(value) { _, new in new }
    return each
  }

  static func control(_ code: String) -> JSON {
    with("questionnaire-itemControl", ["valueCodeableConcept": ["coding": [["code": code]]]])
  }
}
