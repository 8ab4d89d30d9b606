import Reports
import Transcripts

/// Tells verdicts to a program, as one line of JSON.
enum TestJSON {
  static func text(_ verdicts: [Verdict]) -> String {
    let tally = Tally(verdicts)
    let object = JSONValue.object([
      "passed": .number(Double(tally.passed)), "differing": .number(Double(tally.differing)),
      "unreadable": .number(Double(tally.unreadable)),
      "conversations": .array(verdicts.map(\.json)),
    ])
    return String(decoding: object.line, as: UTF8.self) + "\n"
  }
}

extension Verdict {
  fileprivate var json: JSONValue {
    var fields: [String: JSONValue] = [
      "file": .string(file), "line": .number(Double(line)), "name": .string(name),
    ]
    if let change = dialogChange {
      fields["dialog_version"] = .object([
        "given": .string(change.given), "now": .string(change.now),
      ])
    }
    switch outcome {
    case .passed: fields["outcome"] = .string("passed")
    case .unreadable(let problems):
      fields["outcome"] = .string("unreadable")
      fields["problems"] = .array(
        problems.map { problem in
          .object([
            "file": .string(problem.file), "line": .number(Double(problem.line)),
            "message": .string(problem.message),
          ])
        })
    case .differs(let differences, let driver):
      fields["outcome"] = .string("differs")
      fields["driver"] = .string(driver.rawValue)
      fields["difference"] = differences.foremost?.json ?? .null
      fields["differences"] = .array(differences.map(\.json))
    }
    return .object(fields)
  }
}

extension Difference {
  fileprivate var json: JSONValue {
    var fields: [String: JSONValue] = [
      "kind": .string(kind.rawValue), "line": .number(Double(line)),
      "expected": .string(expected), "actual": .string(actual),
    ]
    if let remark { fields["message"] = .string(remark) }
    return .object(fields)
  }
}
