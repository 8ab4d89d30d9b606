import Assistant
import DialogScript
import Guidance
import Interview
import Proofs
import Reports

/// A dialog file with all that its reader and the proofs say of it.
struct CheckedDialog {
  let file: String
  let diagnostics: [Diagnostic]
  /// Nil where the file could not be read, or is too long to be proved.
  let report: CheckReport?
  let dialog: Dialog?
  private let positions: DialogPositions?

  /// The longest dialog whose conversations are looked at; reading takes no such bound.
  static let mostQuestions = 3000

  init(_ source: DialogSource) {
    let reading = source.read()
    (file, diagnostics, dialog) = (source.file, reading.diagnostics, reading.dialog)
    guard let dialog = reading.dialog, dialog.questions <= Self.mostQuestions else {
      (report, positions) = (nil, nil)
      return
    }
    report = DialogProof(Consultation(dialog).dialog, promises: reading.promises).report()
    positions = source.positions()
  }

  var isSound: Bool { dialog != nil && report?.isSound ?? true }

  /// The line of the file that a fault is found on; nil where it is on none.
  func line(of fault: Fault) -> Int? {
    guard let positions else { return nil }
    switch fault.subject {
    case .node(let node): return positions.nodes[node.index]
    case .transition(let node, let index): return positions.transitions[node.index][index]
    case .promise(let index): return positions.promises[index]
    case .rule, .dialog: return nil
    }
  }
}

extension Dialog {
  /// How many questions there are, a list as one.
  var questions: Int {
    nodes.count { if case .question = $0.body { true } else { false } }
  }
}

extension CheckedDialog {
  /// What is printed for people.
  var lines: [String] {
    var lines = diagnostics.map(\.description)
    guard let dialog else {
      let count = diagnostics.count
      return lines + ["\(file): \(count) \(count == 1 ? "thing" : "things") to change."]
    }
    guard let report else {
      return lines + [
        "\(file): sound as a file. It is too long for its conversations to be looked at."
      ]
    }
    for fault in report.faults { lines += self.lines(for: fault, in: dialog) }
    return lines + summary(of: report, dialog)
  }

  private func lines(for fault: Fault, in dialog: Dialog) -> [String] {
    let place = line(of: fault).map { "\(file):\($0)" } ?? file
    let severity = fault.kind.isError ? "error" : "warning"
    var lines = ["\(place): \(severity): \(fault.message). [\(fault.kind.rawValue)]"]
    if let witness = fault.witness {
      lines.append("  Shown by: \(brief(witness, dialog))")
    }
    if let beside = fault.beside {
      lines.append("  And beside it: \(brief(beside, dialog))")
    }
    return lines
  }

  /// The answers of a conversation, and what it comes to.
  private func brief(_ witness: Witness, _ dialog: Dialog) -> String {
    let held = HeldWitness(witness, of: dialog)
    var said = held.lines
    if said.count > Self.mostAnswers {
      let left = said.count - 2 * Self.shownAtEachEnd
      said =
        said.prefix(Self.shownAtEachEnd) + ["(\(left) more)"] + said.suffix(Self.shownAtEachEnd)
    }
    let result = held.conversation.result ?? "still open"
    return "\(said.joined(separator: " · ")) → \(result)"
  }

  /// A conversation of more answers is shown without its middle.
  private static let mostAnswers = 40
  private static let shownAtEachEnd = 8

  private static func counted(_ count: Int, _ name: String) -> String {
    "\(count) \(name)\(count == 1 ? "" : "s")"
  }

  private func summary(of report: CheckReport, _ dialog: Dialog) -> [String] {
    let errors = report.faults.count { $0.kind.isError }
    let verdict =
      errors == 0 ? "sound." : "\(Self.counted(errors, "thing")) to change."
    let counts =
      "\(Self.counted(dialog.questions, "question")), \(Self.counted(dialog.slots.count, "slot"))"
    let lengths = report.lengths.map {
      " The shortest takes \(Self.counted($0.lowerBound, "question")), "
        + "the longest \($0.upperBound)."
    }
    let held = report.properties.filter(\.holds).count
    let properties =
      report.properties.isEmpty
      ? ""
      : held == report.properties.count
        ? " All \(held) properties hold over every one of them."
        : " \(held) of \(report.properties.count) properties hold."
    return [
      "\(file): \(verdict) \(counts). It can lead \(report.conversations) conversations."
        + (lengths ?? "") + properties
    ]
  }

  /// The same for programs.
  var json: JSONValue {
    var object: [String: JSONValue] = [
      "file": .string(file), "sound": .bool(isSound),
      "diagnostics": .array(diagnostics.map(\.json)),
    ]
    guard let report, let dialog else { return .object(object) }
    object["conversations"] = .string(report.conversations.description)
    if let lengths = report.lengths {
      object["shortest"] = .number(Double(lengths.lowerBound))
      object["longest"] = .number(Double(lengths.upperBound))
    }
    object["levels"] = .object(
      Dictionary(
        uniqueKeysWithValues: report.levels.map {
          ($0.level?.rawValue ?? "none", .string($0.conversations.description))
        }))
    object["properties"] = .array(
      report.properties.map {
        .object([
          "sentence": .string($0.sentence), "holds": .bool($0.holds),
          "over": .string($0.over.description),
        ])
      })
    object["faults"] = .array(report.faults.map { json(of: $0, in: dialog) })
    return .object(object)
  }

  private func json(of fault: Fault, in dialog: Dialog) -> JSONValue {
    let witness: JSONValue =
      fault.witness.map { witness in
        let held = HeldWitness(witness, of: dialog)
        return .object([
          "answers": .strings(held.lines),
          "result": held.conversation.result.map(JSONValue.string) ?? .null,
        ])
      } ?? .null
    return .object([
      "code": .string(fault.kind.rawValue), "message": .string(fault.message),
      "error": .bool(fault.kind.isError),
      "line": line(of: fault).map { .number(Double($0)) } ?? .null, "witness": witness,
    ])
  }
}

extension Diagnostic {
  fileprivate var json: JSONValue {
    .object([
      "code": .string(code.rawValue), "message": .string(advice),
      "error": .bool(severity == .error), "line": .number(Double(line)),
      "column": .number(Double(column)),
    ])
  }
}
