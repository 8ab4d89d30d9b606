import Answers
import Assistant
import FoundationEssentials
import Guidance
import Reports
import Terminal
import Transcripts

/// A conversation with a program: one JSON object a line out, one answer a line in.
///
/// Every line out is `{"say": …, "ask": {…}}`; the last is `{"result": {…}}`, as `advise` gives it.
struct JSONLines<C: Consulting>: ~Copyable {
  private(set) var conversation: C
  private let settings: TerminalSettings

  init(_ conversation: C, settings: TerminalSettings) {
    (self.conversation, self.settings) = (conversation, settings)
  }

  /// Talks to the end, and returns the status to exit with.
  mutating func run() -> Int32 {
    do throws(TerminalFailure) {
      return try talk()
    } catch {
      StandardError.write("sitbone: cannot \(error.attempt)\n")
      return ExitStatus.inputOutput
    }
  }

  private mutating func talk() throws(TerminalFailure) -> Int32 {
    var lines = LineReader(settings: settings)
    var output = Output()
    var reply = conversation.open()
    var status = ExitStatus.unfinished
    conversing: while let prompt = reply.prompt {
      write(.object(["say": .string(reply.text), "ask": prompt.ask.json]), to: &output)
      switch try lines.next(flushing: &output) {
      case .line(let line) where line.flaw == .tooLong:
        reply = Reply([.paragraph("That answer is too long.")], prompt: prompt)
      case .line(let line):
        reply = conversation.hear(Self.answer(in: line))
        if conversation.missesInARow >= mostMisses { break conversing }
      case .timedOut:
        status = ExitStatus.timedOut
        break conversing
      case .end, .interrupted, .notUTF8:
        break conversing
      }
    }
    if reply.prompt != nil { reply = conversation.endInput() }
    if !reply.said.isEmpty { write(.object(["say": .string(reply.text)]), to: &output) }
    write(.object(["result": conversation.consultation.resultJSON]), to: &output)
    try output.flush()
    return conversation.isFinished ? ExitStatus.finished : status
  }

  /// Nobody is there to do better after so many misunderstandings in a row.
  private var mostMisses: Int { 20 }

  /// `{"answer": "about 3"}` and `about 3` are the same answer.
  private static func answer(in line: TypedLine) -> String {
    guard line.words.first == "{",
      case .object(let object)? = try? JSONDecoder().decode(
        JSONValue.self, from: Data(line.words.utf8))
    else { return line.words }
    switch object["answer"] {
    case .string(let words): return TypedLine(bytes: words.utf8).words
    case .number(let number): return JSONValue.number(number).text
    case .bool(let isTrue): return isTrue ? "yes" : "no"
    case .array(let values):
      // Several choices, each by its own name or number.
      return values.map { if case .string(let name) = $0 { name } else { $0.text } }
        .joined(separator: ", ")
    case .null, .object, nil: return ""
    }
  }

  private func write(_ value: JSONValue, to output: inout Output) {
    output.bytes += value.line
    output.bytes.append(UInt8(ascii: "\n"))
  }
}

extension Reply {
  /// All that is said, a line for each piece.
  fileprivate var text: String { said.map(\.line).joined(separator: "\n") }
}

extension Conversation {
  /// What the conversation came to, as `advise` gives it.
  fileprivate var resultJSON: JSONValue {
    guard let outcome else { return .object(["disposition": .string("unfinished")]) }
    guard case .object(var fields) = outcome.assessment.json else { return .null }
    if let disposition = outcome.disposition {
      fields["disposition"] = .string(disposition.rawValue)
    }
    if case .reviewed(let review) = outcome.ending, review.flagged == nil {
      for (name, value) in review.fields { fields[name] = value }
    }
    return .object(fields)
  }

  /// 10 to 13 for the four dispositions; nil without one.
  var levelStatus: Int32? {
    outcome?.disposition.map { level in
      switch level {
      case .routine: 10
      case .withinDays: 11
      case .sameDay: 12
      case .emergencyNow: 13
      }
    }
  }
}

extension CourseAssessment {
  /// What a course calls for, in the fields that an assessment has.
  fileprivate var fields: [String: JSONValue] {
    let reasons = remarks.map { remark -> JSONValue in
      .object([
        "rule": .string(remark.rule.description), "meaning": .string(remark.heading),
        "text": remark.because.map(JSONValue.string) ?? .null, "evidence": .array([]),
        "claims": .strings(remark.claims.map(\.description)), "source": .string(remark.source),
      ])
    }
    return [
      "rules": .strings(rules.map(\.description)), "advice": .array([]),
      "claims": .strings(Set(remarks.flatMap(\.claims)).sorted().map(\.description)),
      "because": .array(reasons),
      "text": .string(blocks.map(\.line).joined(separator: "\n")),
    ]
  }
}

extension Ask {
  fileprivate var json: JSONValue {
    var fields: [String: JSONValue] = [
      "node": .string(node), "type": .string(kind.rawValue),
    ]
    if let slot { fields["slot"] = .string(slot.name) }
    if !choices.isEmpty { fields["choices"] = .array(choices.map(\.json)) }
    if let range {
      fields["min"] = .number(Double(range.lowerBound))
      fields["max"] = .number(Double(range.upperBound))
    }
    return .object(fields)
  }
}

extension Ask.Choice {
  fileprivate var json: JSONValue {
    var fields: [String: JSONValue] = ["id": .string(id), "label": .string(label)]
    if let slot { fields["slot"] = .string(slot.name) }
    switch value {
    case .choice(let id): fields["value"] = .string(id.name)
    case .choices(let ids): fields["value"] = ids.first.map { .string($0.name) }
    case .number(let number): fields["value"] = .number(number)
    case .yes, .no, .notSure, .skipped, .text, nil: break
    }
    return .object(fields)
  }
}
