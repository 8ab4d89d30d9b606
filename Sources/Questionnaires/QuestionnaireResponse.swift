import FoundationEssentials

/// The answers to a questionnaire, as FHIR R4 exchanges them.
public struct QuestionnaireResponse: Hashable, Sendable, Codable {
  /// The address of the questionnaire, with its version where it has one.
  public var questionnaire: String?
  /// `completed`, `in-progress`, ….
  public var status: String
  /// When the answers were given.
  public var authored: String?
  public var items: [Item]

  /// The answers to one item, or the items of one group.
  public struct Item: Hashable, Sendable, Codable {
    public var linkID: String
    public var text: String?
    public var answers: [Answer]
    public var items: [Item]

    public init(
      linkID: String, text: String? = nil, answers: [Answer] = [], items: [Item] = []
    ) {
      (self.linkID, self.text, self.answers, self.items) = (linkID, text, answers, items)
    }
  }

  /// One answer, and what was asked beneath it.
  public struct Answer: Hashable, Sendable, Codable {
    /// Nil where it holds no value of a type that is understood.
    public var value: FHIRValue?
    public var items: [Item]

    public init(_ value: FHIRValue, items: [Item] = []) {
      (self.value, self.items) = (value, items)
    }
  }

  public init(
    questionnaire: String?, status: String, authored: String? = nil, items: [Item]
  ) {
    (self.questionnaire, self.status) = (questionnaire, status)
    (self.authored, self.items) = (authored, items)
  }

  /// The response as JSON, for people to read too.
  public var json: [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    // Encoding can fail for infinite numbers alone, and no answer holds one.
    return (try? encoder.encode(self)).map { [UInt8]($0) + [UInt8(ascii: "\n")] } ?? []
  }

  /// Reads a response from JSON, or says where and why it can't be read.
  public init(json bytes: [UInt8]) throws(QuestionnaireFaults) {
    if let fault = JSONSyntax.fault(in: bytes) { throw QuestionnaireFaults(all: [fault]) }
    do {
      self = try JSONDecoder().decode(Self.self, from: Data(bytes))
    } catch {
      throw QuestionnaireFaults(all: [QuestionnaireFault(reading: error)])
    }
  }
}

// How each is written and read.

extension QuestionnaireResponse {
  private enum Key: String, CodingKey {
    case resourceType, questionnaire, status, authored, item
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    let type = try container.decode(String.self, forKey: .resourceType)
    guard type == "QuestionnaireResponse" else {
      throw DecodingError.dataCorruptedError(
        forKey: .resourceType, in: container,
        debugDescription: "this is a \"\(type)\", not a \"QuestionnaireResponse\"")
    }
    questionnaire = try container.decodeIfPresent(String.self, forKey: .questionnaire)
    status = try container.decode(String.self, forKey: .status)
    authored = try container.decodeIfPresent(String.self, forKey: .authored)
    items = try container.decodeIfPresent([Item].self, forKey: .item) ?? []
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode("QuestionnaireResponse", forKey: .resourceType)
    try container.encodeIfPresent(questionnaire, forKey: .questionnaire)
    try container.encode(status, forKey: .status)
    try container.encodeIfPresent(authored, forKey: .authored)
    if !items.isEmpty { try container.encode(items, forKey: .item) }
  }
}

extension QuestionnaireResponse.Item {
  private enum Key: String, CodingKey {
    case linkID = "linkId"
    case text, answer, item
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    linkID = try container.decode(String.self, forKey: .linkID)
    text = try container.decodeIfPresent(String.self, forKey: .text)
    typealias Answer = QuestionnaireResponse.Answer
    answers = try container.decodeIfPresent([Answer].self, forKey: .answer) ?? []
    items = try container.decodeIfPresent([Self].self, forKey: .item) ?? []
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(linkID, forKey: .linkID)
    try container.encodeIfPresent(text, forKey: .text)
    if !answers.isEmpty { try container.encode(answers, forKey: .answer) }
    if !items.isEmpty { try container.encode(items, forKey: .item) }
  }
}

extension QuestionnaireResponse.Answer {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: MemberName.self)
    value = try container.fhirValue("value")
    typealias Item = QuestionnaireResponse.Item
    items = try container.decodeIfPresent([Item].self, forKey: MemberName("item")) ?? []
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: MemberName.self)
    if let value { try value.encode(to: &container) }
    if !items.isEmpty { try container.encode(items, forKey: MemberName("item")) }
  }
}

extension FHIRValue {
  fileprivate func encode(to container: inout KeyedEncodingContainer<MemberName>) throws {
    let key = MemberName("value\(typeName)")
    switch self {
    case .boolean(let isTrue): try container.encode(isTrue, forKey: key)
    case .decimal(let number): try container.encode(number, forKey: key)
    case .integer(let number): try container.encode(number, forKey: key)
    case .date(let text), .dateTime(let text), .time(let text), .string(let text), .uri(let text):
      try container.encode(text, forKey: key)
    case .coding(let coding): try container.encode(coding, forKey: key)
    case .quantity(let quantity): try container.encode(quantity, forKey: key)
    case .concept, .other: break
    }
  }
}
