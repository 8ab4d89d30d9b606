import Answers
import FoundationEssentials
import Guidance
import Reports

/// Facts about one person, read from JSON: an object from slot id to value.
struct Facts {
  let findings: Findings

  /// What is wrong with the facts, every problem at once.
  struct Problems: Error {
    let lines: [String]
  }

  init(json bytes: [UInt8]) throws(Problems) {
    let object: [String: JSONValue]
    do {
      guard
        case .object(let decoded) = try JSONDecoder().decode(
          JSONValue.self, from: Data(bytes))
      else { throw Problems(lines: ["the facts must be one JSON object, from slot to value"]) }
      object = decoded
    } catch let problems as Problems {
      throw problems
    } catch {
      throw Problems(lines: ["this is not JSON that can be read: \(Self.explain(error))"])
    }
    findings = Findings(try Self.answers(in: object, of: Vocabulary.types))
  }

  /// Reads each member of an object as the answer in the slot of its name.
  ///
  /// - Parameter types: the slots that there are.
  static func answers(in object: [String: JSONValue], of types: [SlotID: AnswerType])
    throws(Problems) -> [SlotID: Answer]
  {
    var answers: [SlotID: Answer] = [:]
    var problems: [String] = []
    for (name, value) in object {
      let slot = SlotID(name)
      guard let type = types[slot] else {
        let nearest = nearestName(to: name, among: types.keys.map(\.name).sorted())
        problems.append(
          "\(name): there is no such slot" + (nearest.map { ". Did you mean \"\($0)\"?" } ?? ""))
        continue
      }
      switch type.answer(from: value) {
      case .success(let answer): answers[slot] = answer
      case .failure(let problem): problems.append("\(name): \(problem.text)")
      }
    }
    guard problems.isEmpty else { throw Problems(lines: problems.sorted()) }
    return answers
  }

  private static func explain(_ error: any Error) -> String {
    guard case .dataCorrupted(let context)? = error as? DecodingError else {
      return "\(error)"
    }
    if let cause = context.underlyingError {
      return "\(cause)".replacing("\n", with: " ")
    }
    return context.debugDescription
  }
}

/// Why a value can't be a slot's answer.
struct FactProblem: Error {
  let text: String
}

extension AnswerType {
  /// Reads a JSON value as an answer of this type.
  func answer(from value: JSONValue) -> Result<Answer, FactProblem> {
    switch value {
    case .string("not_sure"): return .success(.notSure)
    case .string("skipped"): return .success(.skipped)
    default: break
    }
    switch (self, value) {
    case (.yesNo, .string("yes")): return .success(.yes)
    case (.yesNo, .string("no")): return .success(.no)
    case (.yesNo, .string(let text)):
      return fail("\"\(text)\" is not one of yes, no, not_sure, skipped")
    case (.scale(let range), .number(let number)), (.number(let range, _), .number(let number)):
      guard number >= Double(range.lowerBound), number <= Double(range.upperBound) else {
        return fail(
          "\(JSONValue.number(number).text) is out of range, "
            + "which is \(range.lowerBound) to \(range.upperBound)")
      }
      return .success(.number(number))
    case (.duration, .number(let number)):
      guard number >= 0, number <= 10_000 else {
        return fail("\(JSONValue.number(number).text) is out of range, which is 0 to 10000")
      }
      return .success(.number(number))
    case (.choice(let options), .string(let text)):
      guard options.contains(where: { $0.id.name == text }) else {
        return fail("\"\(text)\" is not one of \(names(options))")
      }
      return .success(.choice(ChoiceID(text)))
    case (.choices(let options), .array(let values)):
      return choices(values, options)
    case (.text, .string(let text)):
      return .success(.text(text))
    default:
      return fail("takes \(expected), not \(value.kind)")
    }
  }

  private func choices(_ values: [JSONValue], _ options: [Option]) -> Result<Answer, FactProblem> {
    var chosen: Set<ChoiceID> = []
    for value in values {
      guard case .string(let text) = value else {
        return fail("takes a list of texts; one of them is \(value.kind)")
      }
      if text == "none" && values.count == 1 { continue }
      guard options.contains(where: { $0.id.name == text }) else {
        return fail("\"\(text)\" is not one of \(names(options))")
      }
      chosen.insert(ChoiceID(text))
    }
    return .success(.choices(options.map(\.id).filter(chosen.contains)))
  }

  private var expected: String {
    switch self {
    case .yesNo: "\"yes\", \"no\", \"not_sure\" or \"skipped\""
    case .scale(let range), .number(let range, _):
      "a number from \(range.lowerBound) to \(range.upperBound)"
    case .duration(let unit): "a number of \(unit.rawValue)s"
    case .choice(let options): "one of \(names(options))"
    case .choices(let options): "a list of \(names(options))"
    case .text: "a text"
    }
  }

  private func names(_ options: [Option]) -> String {
    options.map(\.id.name).joined(separator: ", ")
  }

  private func fail(_ text: String) -> Result<Answer, FactProblem> {
    .failure(FactProblem(text: text))
  }
}

extension JSONValue {
  /// The value as JSON text.
  var text: String { String(decoding: line, as: UTF8.self) }
}
