import Answers
import Assistant
import Interview
import Reports
import Transcripts

/// One line of a batch: who somebody is, and what they answered.
struct BatchPerson {
  /// Where in the line stands what follows `"id":`; nil for nothing.
  private(set) var id: Range<Int>?
  private(set) var told: Told?

  /// What a person answered, in one of two ways.
  enum Told {
    /// By slot.
    case given(GivenAnswers)
    /// As lines that are typed.
    case typed([String])
  }

  /// Why a line can't be answered, and where its id stands if that much could be read.
  struct Unreadable: Error {
    let reason: String
    let id: Range<Int>?
  }

  /// Reads a line of the input.
  ///
  /// - Parameter types: the slots that can be answered.
  init(_ line: UnsafeBufferPointer<UInt8>, of types: [SlotID: AnswerType]) throws(Unreadable) {
    var problems: [String] = []
    do throws(LineOfJSON.Fault) {
      try read(line, types, &problems)
    } catch {
      let before = String(decoding: line[..<min(error.place, line.count)], as: UTF8.self)
      throw Unreadable(reason: "column \(before.count + 1): \(error.reason)", id: id)
    }
    if told == nil, problems.isEmpty { problems.append("\"answers\" is missing, or \"lines\"") }
    guard problems.isEmpty else {
      throw Unreadable(reason: problems.joined(separator: "; "), id: id)
    }
  }

  private mutating func read(
    _ line: UnsafeBufferPointer<UInt8>, _ types: [SlotID: AnswerType], _ problems: inout [String]
  ) throws(LineOfJSON.Fault) {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: line.span)
    } catch {
      throw LineOfJSON.Fault(
        reason: "a character here is not UTF-8", place: error.byteOffsets.lowerBound)
    }
    var reader = LineOfJSON(line)
    try reader.onlyObject { (reader, name) throws(LineOfJSON.Fault) in
      switch name {
      case "id":
        id = try reader.passed()
      case "answers", "lines":
        if told != nil { problems.append("\"answers\" and \"lines\" exclude each other") }
        take(try reader.value(), as: name, types, &problems)
      default:
        _ = try reader.value()
        let nearest = nearestName(to: name, among: ["id", "answers", "lines"])
        problems.append(
          "\"\(name)\" means nothing here" + (nearest.map { ". Did you mean \"\($0)\"?" } ?? ""))
      }
    }
  }

  private mutating func take(
    _ value: JSONValue, as name: String, _ types: [SlotID: AnswerType], _ problems: inout [String]
  ) {
    switch (name, value) {
    case ("answers", .object(let object)):
      do throws(Facts.Problems) {
        let answers = try Facts.answers(in: object, of: types)
        told = .given(GivenAnswers(answers.mapValues { $0.cleaned(&problems) }))
      } catch {
        problems += error.lines
      }
    case ("lines", .array(let values)) where values.allSatisfy({ $0.string != nil }):
      told = .typed(values.compactMap(\.string))
    case ("lines", .array):
      problems.append("\"lines\" takes a list of texts")
    default:
      let expected = name == "answers" ? "an object, from slot to value" : "a list of texts"
      problems.append("\"\(name)\" takes \(expected), not \(value.kind)")
    }
  }
}

extension Answer {
  /// The answer with nothing in its text that would steer a terminal.
  fileprivate func cleaned(_ problems: inout [String]) -> Answer {
    guard case .text(let text) = self else { return self }
    let line = TypedLine(bytes: text.utf8)
    if line.flaw == .tooLong {
      problems.append("a text may have about 4000 letters; one has \(text.count)")
    } else if line.words.isEmpty {
      problems.append("a text must say something; leave the slot out, or give \"skipped\"")
    }
    return .text(line.words)
  }
}
