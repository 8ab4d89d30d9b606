import Answers
import Reports

extension Answer {
  /// The answer as programs write it, in the way that facts are read.
  var json: JSONValue {
    switch self {
    case .yes: .string("yes")
    case .no: .string("no")
    case .notSure: .string("not_sure")
    case .skipped: .string("skipped")
    case .choice(let id): .string(id.name)
    case .choices(let ids): .strings(ids.map(\.name))
    case .number(let number): .number(number)
    case .text(let text): .string(text)
    }
  }
}
