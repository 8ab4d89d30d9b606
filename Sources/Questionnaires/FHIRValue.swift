/// A value of one of the types that a question of a FHIR questionnaire can be answered with.
public enum FHIRValue: Hashable, Sendable {
  case boolean(Bool)
  case decimal(Double)
  case integer(Int)
  /// `2024`, `2024-05` or `2024-05-31`.
  case date(String)
  /// A date, or a moment with its time zone.
  case dateTime(String)
  /// `14:30:00`.
  case time(String)
  case string(String)
  case uri(String)
  case coding(Coding)
  case quantity(Quantity)
  /// Several codings of one thing, as extensions give them.
  case concept([Coding])
  /// A value of a type that is not understood here, by the type's name: `Attachment`, `Reference`, ….
  case other(String)
}

/// A code of some system, and how it is put to people.
public struct Coding: Hashable, Sendable, Codable {
  public let system: String?
  public let code: String?
  public let display: String?

  public init(system: String? = nil, code: String? = nil, display: String? = nil) {
    (self.system, self.code, self.display) = (system, code, display)
  }

  /// True when both mean the same: one code, and one system where both name theirs.
  public func means(_ other: Coding) -> Bool {
    if let system, let its = other.system, system != its { return false }
    guard let code, let its = other.code else {
      return code == other.code && display == other.display
    }
    return code == its
  }
}

/// A measured amount.
public struct Quantity: Hashable, Sendable, Codable {
  public let value: Double?
  /// The unit as people read it.
  public let unit: String?
  public let system: String?
  /// The unit as programs read it.
  public let code: String?

  public init(value: Double?, unit: String? = nil, system: String? = nil, code: String? = nil) {
    (self.value, self.unit, self.system, self.code) = (value, unit, system, code)
  }
}

/// The name of a member of a JSON object, whatever it is.
struct MemberName: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(_ name: String) { stringValue = name }
  init?(stringValue: String) { self.init(stringValue) }
  init?(intValue: Int) { nil }
}

extension KeyedDecodingContainer<MemberName> {
  /// The value in the member whose name begins so: of `valueCoding`, `answerInteger` and the like.
  ///
  /// - Parameter leniently: true where a value that is not as it should be is no fault, but is of a
  ///   type that is not understood.
  func fhirValue(_ prefix: String, leniently: Bool = false) throws -> FHIRValue? {
    let named = allKeys.filter { $0.stringValue.hasPrefix(prefix) }
    // The order of an object's members is no one's, so the first by name it is.
    guard let key = named.min(by: { $0.stringValue < $1.stringValue }) else { return nil }
    let type = String(key.stringValue.dropFirst(prefix.count))
    do {
      return try fhirValue(type, in: key)
    } catch {
      guard leniently else { throw error }
      return .other(type)
    }
  }

  private func fhirValue(_ type: String, in key: MemberName) throws -> FHIRValue {
    switch type {
    case "Boolean": .boolean(try decode(Bool.self, forKey: key))
    case "Decimal": .decimal(try decode(Double.self, forKey: key))
    case "Integer", "PositiveInt", "UnsignedInt": .integer(try decode(Int.self, forKey: key))
    case "Date": .date(try decode(String.self, forKey: key))
    case "DateTime", "Instant": .dateTime(try decode(String.self, forKey: key))
    case "Time": .time(try decode(String.self, forKey: key))
    case "String", "Code", "Markdown", "Id": .string(try decode(String.self, forKey: key))
    case "Uri", "Url", "Canonical": .uri(try decode(String.self, forKey: key))
    case "Coding": .coding(try decode(Coding.self, forKey: key))
    case "Quantity": .quantity(try decode(Quantity.self, forKey: key))
    case "CodeableConcept": .concept(try decode(Concept.self, forKey: key).coding ?? [])
    default: .other(type)
    }
  }

  /// What a `CodeableConcept` holds of interest.
  private struct Concept: Decodable { let coding: [Coding]? }
}

extension FHIRValue {
  /// The name that the value's type adds to `value` in JSON.
  var typeName: String {
    switch self {
    case .boolean: "Boolean"
    case .decimal: "Decimal"
    case .integer: "Integer"
    case .date: "Date"
    case .dateTime: "DateTime"
    case .time: "Time"
    case .string: "String"
    case .uri: "Uri"
    case .coding: "Coding"
    case .quantity: "Quantity"
    case .concept: "CodeableConcept"
    case .other(let name): name
    }
  }

  /// The value as a number, where it is one.
  var number: Double? {
    switch self {
    case .integer(let number): Double(number)
    case .decimal(let number): number
    case .quantity(let quantity): quantity.value
    case .boolean, .date, .dateTime, .time, .string, .uri, .coding, .concept, .other: nil
    }
  }

  /// The value as a person reads it.
  var words: String {
    switch self {
    case .boolean(let isTrue): isTrue ? "yes" : "no"
    case .decimal(let number): number.figures
    case .integer(let number): String(number)
    case .date(let text), .dateTime(let text), .time(let text), .string(let text), .uri(let text):
      text
    case .coding(let coding): coding.display ?? coding.code ?? ""
    case .quantity(let quantity):
      [quantity.value?.figures, quantity.unit ?? quantity.code].compactMap(\.self)
        .joined(separator: " ")
    case .concept(let codings): codings.lazy.compactMap { $0.display ?? $0.code }.first ?? ""
    case .other(let name): name
    }
  }
}

extension Double {
  /// `3`, `3.5`.
  var figures: String { Int(exactly: self).map { String($0) } ?? String(self) }
}
