import FoundationEssentials

/// What keeps a questionnaire from being read: where, and why.
public struct QuestionnaireFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// A line and column of the file, or the path of a JSON element such as `item[0].item[2].type`.
  public let place: String
  public let reason: String

  public var description: String { place.isEmpty ? reason : "\(place): \(reason)" }
}

/// All that keeps a questionnaire from being read.
public struct QuestionnaireFaults: Error, Hashable, Sendable {
  public let all: [QuestionnaireFault]
}

extension Questionnaire {
  /// Reads a questionnaire from JSON, or says where and why it can't be read.
  public init(json bytes: [UInt8]) throws(QuestionnaireFaults) {
    if let fault = JSONSyntax.fault(in: bytes) { throw QuestionnaireFaults(all: [fault]) }
    let data = Data(bytes)
    do {
      let kind = try JSONDecoder().decode(ResourceKind.self, from: data)
      guard kind.resourceType == "Questionnaire" else {
        let found = kind.resourceType.map { "a \"\($0.shownPlainly)\"" } ?? "no resource at all"
        throw QuestionnaireFault(
          place: "resourceType", reason: "this is \(found), not a \"Questionnaire\"")
      }
      self = try JSONDecoder().decode(Questionnaire.self, from: data)
    } catch let fault as QuestionnaireFault {
      throw QuestionnaireFaults(all: [fault])
    } catch {
      throw QuestionnaireFaults(all: [QuestionnaireFault(reading: error)])
    }
    let faults = faults
    guard faults.isEmpty else { throw QuestionnaireFaults(all: faults) }
  }

  private struct ResourceKind: Decodable {
    let resourceType: String?
  }

  /// What makes the questionnaire one that nobody could answer.
  private var faults: [QuestionnaireFault] {
    var faults: [QuestionnaireFault] = []
    var places: [String: String] = [:]
    if !modifierExtensions.isEmpty {
      faults.append(
        QuestionnaireFault(
          place: "modifierExtension",
          reason: "it changes what the questionnaire means, in a way that is not understood"))
    }
    func look(at items: [Item], beneath path: String) {
      for (index, item) in items.enumerated() {
        let place = "\(path)item[\(index)]"
        func report(_ member: String, _ reason: String) {
          faults.append(QuestionnaireFault(place: "\(place).\(member)", reason: reason))
        }
        if let reason = item.linkID.reasonNotToBeALink { report("linkId", reason) }
        if item.type == .display {
          // What is only shown is never answered, so that sharing its linkId takes nothing away.
        } else if let first = places[item.linkID] {
          report("linkId", "\"\(item.linkID.shownPlainly)\" is the linkId of \(first) already")
        } else {
          places[item.linkID] = place
        }
        if let reason = item.reasonForType { report("type", reason) }
        if !item.modifierExtensions.isEmpty {
          report(
            "modifierExtension", "it changes what the item means, in a way that is not understood")
        }
        for (number, condition) in item.enableWhen.enumerated() {
          if let reason = condition.fault {
            report("enableWhen[\(number)]", reason)
          }
        }
        if let behavior = item.enableBehavior, behavior != "all", behavior != "any" {
          report("enableBehavior", "\"\(behavior.shownPlainly)\" is neither \"all\" nor \"any\"")
        }
        look(at: item.items, beneath: "\(place).")
      }
    }
    look(at: items, beneath: "")
    return faults
  }
}

extension Questionnaire.Item {
  fileprivate var reasonForType: String? {
    switch type {
    case nil where typeName == "coding":
      "\"coding\" belongs to FHIR R5; in R4 it is \"choice\" or \"open-choice\""
    case nil where typeName == "question":
      "\"question\" is no type by itself; say what it takes, such as \"string\""
    case nil: "no item of FHIR R4 is of the type \"\(typeName.shownPlainly)\""
    case .some: nil
    }
  }
}

extension Questionnaire.EnableWhen {
  fileprivate var fault: String? {
    switch comparison {
    case "exists":
      if case .boolean? = answer { nil } else { "\"exists\" needs an answerBoolean" }
    case "=", "!=", ">", "<", ">=", "<=":
      answer == nil ? "it compares with nothing: an answer[x] is missing" : nil
    default:
      "\"\(comparison.shownPlainly)\" compares nothing; FHIR R4 has exists, =, !=, >, <, >= and <="
    }
  }
}

extension QuestionnaireFault {
  /// What a decoder complains of, with its place.
  init(reading error: any Error) {
    guard let error = error as? DecodingError else {
      self.init(place: "", reason: "it can't be read as JSON")
      return
    }
    switch error {
    case .keyNotFound(let key, let context):
      self.init(
        place: Self.path(context.codingPath), reason: "\"\(key.stringValue)\" is missing")
    case .typeMismatch(let type, let context):
      self.init(
        place: Self.path(context.codingPath), reason: "\(Self.name(of: type)) was expected here")
    case .valueNotFound(let type, let context):
      self.init(
        place: Self.path(context.codingPath),
        reason: "\(Self.name(of: type)) was expected here, not null")
    case .dataCorrupted(let context):
      self.init(
        place: Self.path(context.codingPath),
        reason: "this can't be read: \(context.debugDescription.shownPlainly)")
    @unknown default:
      self.init(place: "", reason: "it can't be read as JSON")
    }
  }

  private static func path(_ keys: [any CodingKey]) -> String {
    keys.isEmpty
      ? "1:1"
      : keys.reduce(into: "") { path, key in
        if let index = key.intValue {
          path += "[\(index)]"
        } else {
          path += (path.isEmpty ? "" : ".") + key.stringValue.shownPlainly
        }
      }
  }

  private static func name(of type: any Any.Type) -> String {
    switch "\(type)" {
    case "String": "a text"
    case "Bool": "true or false"
    case "Int": "a whole number"
    case "Double": "a number"
    case let name where name.hasPrefix("Array") || name.contains("UnkeyedDecoding"): "a list"
    default: "an object"
    }
  }
}

extension String {
  /// Why the text can't be the link of a question; nil when it can.
  fileprivate var reasonNotToBeALink: String? {
    if isEmpty { return "it is empty" }
    if utf8.count > 1000 { return "it is longer than 1000 bytes" }
    if first == " " || last == " " { return "it begins or ends with a blank" }
    if unicodeScalars.contains(where: \.isHidden) {
      return "it holds a character that can't be seen"
    }
    return nil
  }

  /// The text as it can be shown in a message: short, and without what a terminal would obey.
  var shownPlainly: String {
    let shown = String(
      String.UnicodeScalarView(unicodeScalars.prefix(80).map { $0.isHidden ? " " : $0 }))
    return unicodeScalars.count > 80 ? shown + "…" : shown
  }
}

extension Unicode.Scalar {
  /// True for what can't be seen, but could change what is seen, or what a dialog file means.
  var isHidden: Bool {
    switch value {
    case 0x00..<0x20, 0x7F..<0xA0, 0xAD, 0x061C, 0x180E, 0x200B, 0x200E...0x200F,
      0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE0FFF:
      true
    default: false
    }
  }
}
