/// A FHIR R4 questionnaire, as far as a conversation has use for it.
public struct Questionnaire: Hashable, Sendable, Decodable {
  public let url: String?
  public let version: String?
  public let name: String?
  public let title: String?
  public let items: [Item]
  public let extensions: [FHIRExtension]
  let modifierExtensions: [FHIRExtension]
  let contained: [Contained]

  /// One entry: a group, a question, or something that is only shown.
  public struct Item: Hashable, Sendable, Decodable {
    public let linkID: String
    /// The type as it is written; see `type`.
    let typeName: String
    public let prefix: String?
    public let text: String?
    public let isRequired: Bool
    public let repeats: Bool
    public let isReadOnly: Bool
    public let maxLength: Int?
    public let enableWhen: [EnableWhen]
    /// `all` or `any`; nil where it says neither.
    public let enableBehavior: String?
    public let answerOptions: [AnswerOption]
    public let answerValueSet: String?
    public let initial: [FHIRValue]
    public let items: [Item]
    public let extensions: [FHIRExtension]
    let modifierExtensions: [FHIRExtension]
    let codes: [Coding]
  }

  /// What kind of entry an item is, and what a question takes.
  public enum ItemType: String, Hashable, Sendable, CaseIterable {
    case group, display, boolean, decimal, integer, date, dateTime, time, string, text, url, choice
    case openChoice = "open-choice"
    case attachment, reference, quantity
  }

  /// One comparison that decides whether an item is asked.
  public struct EnableWhen: Hashable, Sendable, Decodable {
    public let question: String
    /// `exists`, `=`, `!=`, `>`, `<`, `>=` or `<=`.
    public let comparison: String
    public let answer: FHIRValue?
  }

  /// One answer that is offered.
  public struct AnswerOption: Hashable, Sendable, Decodable {
    public let value: FHIRValue?
    public let isInitiallySelected: Bool
    let extensions: [FHIRExtension]
  }

  /// A resource that the questionnaire brings along; of interest is a set of codes.
  struct Contained: Hashable, Sendable, Decodable {
    let id: String?
    let resourceType: String?
    let codings: [Coding]
    /// True when more belongs to the set than is listed.
    let isOpen: Bool
  }
}

extension Questionnaire.Item {
  /// The item's type; nil for a type that FHIR R4 does not have.
  public var type: Questionnaire.ItemType? { Questionnaire.ItemType(rawValue: typeName) }

  /// True for an item that takes answers.
  public var isQuestion: Bool { type != .group && type != .display }
}

// How each is read.

extension Questionnaire {
  private enum Key: String, CodingKey {
    case url, version, name, title, item, modifierExtension, contained
    case extensions = "extension"
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    url = try container.decodeIfPresent(String.self, forKey: .url)
    version = try container.decodeIfPresent(String.self, forKey: .version)
    name = try container.decodeIfPresent(String.self, forKey: .name)
    title = try container.decodeIfPresent(String.self, forKey: .title)
    items = try container.decodeIfPresent([Item].self, forKey: .item) ?? []
    extensions = try container.decodeIfPresent([FHIRExtension].self, forKey: .extensions) ?? []
    modifierExtensions =
      try container.decodeIfPresent([FHIRExtension].self, forKey: .modifierExtension) ?? []
    contained = try container.decodeIfPresent([Contained].self, forKey: .contained) ?? []
  }
}

extension Questionnaire.Item {
  private enum Key: String, CodingKey {
    case linkID = "linkId"
    case type, prefix, text, required, repeats, readOnly, maxLength, enableWhen, enableBehavior
    case answerOption, answerValueSet, initial, item, modifierExtension, code
    case extensions = "extension"
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    linkID = try container.decode(String.self, forKey: .linkID)
    typeName = try container.decode(String.self, forKey: .type)
    prefix = try container.decodeIfPresent(String.self, forKey: .prefix)
    text = try container.decodeIfPresent(String.self, forKey: .text)
    isRequired = try container.decodeIfPresent(Bool.self, forKey: .required) ?? false
    repeats = try container.decodeIfPresent(Bool.self, forKey: .repeats) ?? false
    isReadOnly = try container.decodeIfPresent(Bool.self, forKey: .readOnly) ?? false
    maxLength = try container.decodeIfPresent(Int.self, forKey: .maxLength)
    typealias Condition = Questionnaire.EnableWhen
    enableWhen = try container.decodeIfPresent([Condition].self, forKey: .enableWhen) ?? []
    enableBehavior = try container.decodeIfPresent(String.self, forKey: .enableBehavior)
    typealias AnswerOption = Questionnaire.AnswerOption
    answerOptions = try container.decodeIfPresent([AnswerOption].self, forKey: .answerOption) ?? []
    answerValueSet = try container.decodeIfPresent(String.self, forKey: .answerValueSet)
    initial =
      try container.decodeIfPresent([Initial].self, forKey: .initial)?.compactMap(\.value) ?? []
    items = try container.decodeIfPresent([Self].self, forKey: .item) ?? []
    extensions = try container.decodeIfPresent([FHIRExtension].self, forKey: .extensions) ?? []
    modifierExtensions =
      try container.decodeIfPresent([FHIRExtension].self, forKey: .modifierExtension) ?? []
    codes = try container.decodeIfPresent([Coding].self, forKey: .code) ?? []
  }

  private struct Initial: Decodable {
    let value: FHIRValue?

    init(from decoder: any Decoder) throws {
      value = try decoder.container(keyedBy: MemberName.self).fhirValue("value")
    }
  }
}

extension Questionnaire.EnableWhen {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: MemberName.self)
    question = try container.decode(String.self, forKey: MemberName("question"))
    comparison = try container.decode(String.self, forKey: MemberName("operator"))
    answer = try container.fhirValue("answer")
  }
}

extension Questionnaire.AnswerOption {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: MemberName.self)
    value = try container.fhirValue("value")
    isInitiallySelected =
      try container.decodeIfPresent(Bool.self, forKey: MemberName("initialSelected")) ?? false
    extensions =
      try container.decodeIfPresent([FHIRExtension].self, forKey: MemberName("extension")) ?? []
  }
}

extension Questionnaire.Contained {
  private struct ValueSet: Decodable {
    let compose: Compose?
    let expansion: Expansion?
  }
  private struct Compose: Decodable {
    let include: [Include]?
    let exclude: [Include]?
  }
  private struct Include: Decodable {
    let system: String?
    let concept: [Coding]?
    let valueSet: [String]?
  }
  private struct Expansion: Decodable { let contains: [Entry]? }
  private struct Entry: Decodable {
    let system: String?
    let code: String?
    let display: String?
    let abstract: Bool?
    let contains: [Entry]?

    var codings: [Coding] {
      (abstract == true || code == nil
        ? [] : [Coding(system: system, code: code, display: display)])
        + (contains ?? []).flatMap(\.codings)
    }
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: MemberName.self)
    id = try container.decodeIfPresent(String.self, forKey: MemberName("id"))
    resourceType = try container.decodeIfPresent(String.self, forKey: MemberName("resourceType"))
    guard resourceType == "ValueSet" else {
      (codings, isOpen) = ([], true)
      return
    }
    let set = try ValueSet(from: decoder)
    if let entries = set.expansion?.contains {
      (codings, isOpen) = (entries.flatMap(\.codings), false)
      return
    }
    let included = set.compose?.include ?? []
    let excluded = (set.compose?.exclude ?? []).flatMap { include in
      (include.concept ?? []).map {
        Coding(system: include.system, code: $0.code, display: nil)
      }
    }
    codings = included.flatMap { include in
      (include.concept ?? []).map {
        Coding(system: include.system, code: $0.code, display: $0.display)
      }
    }.filter { coding in !excluded.contains(where: coding.means) }
    isOpen = included.isEmpty || included.contains { $0.concept == nil || $0.valueSet != nil }
  }
}
