import Answers
import Assistant
import Guidance
import Interview
import Reports
import Transcripts

/// Where the people of a batch are seen, each by themselves: a line of input in, a line of output out.
struct BatchDesk: Sendable {
  /// The conversation before anything was said.
  private let fresh: Conversation
  private let types: [SlotID: AnswerType]
  /// True to say also what was understood.
  let tellsAnswers: Bool

  init(_ dialog: Dialog, today: CalendarDay?, tellsAnswers: Bool) {
    fresh = Conversation(dialog, today: today)
    types = dialog.slots
    self.tellsAnswers = tellsAnswers
  }

  /// What some lines came to, and how many of them there were.
  struct Results: Sendable {
    var bytes: [UInt8] = []
    var people = 0
    var errors = 0
  }

  /// Sees the people of some lines of a part, in order. Blank lines are nobody.
  func results(of lines: Range<Int>, in part: BatchInput.Part) -> Results {
    var results = Results()
    var json = JSONObjectLine()
    part.bytes.withUnsafeBufferPointer { bytes in
      for place in lines {
        json.clear()
        json.add("line", .number(Double(part.first + place)))
        switch part.lines[place] {
        case .tooLong:
          json.add(
            "error", "the line has more than \(BatchInput.longestLine) bytes, and was not read")
          results.errors += 1
        case .whole(let range):
          let line = UnsafeBufferPointer(rebasing: bytes[range])
          if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
          if !add(line, to: &json) { results.errors += 1 }
        }
        results.people += 1
        json.end()
        results.bytes += json.bytes
      }
    }
    return results
  }

  /// Adds what one line came to; false when it could not be answered.
  private func add(_ line: UnsafeBufferPointer<UInt8>, to json: inout JSONObjectLine) -> Bool {
    do throws(BatchPerson.Unreadable) {
      let person = try BatchPerson(line.withoutMark, of: types)
      if let id = person.id { json.add("id", written: line.withoutMark[id]) }
      add(conversation(with: person), to: &json)
      return true
    } catch {
      if let id = error.id { json.add("id", written: line.withoutMark[id]) }
      json.add("error", error.reason)
      return false
    }
  }

  private func conversation(with person: BatchPerson) -> Conversation {
    switch person.told {
    case .given(let answers):
      var conversation = fresh
      conversation.hold(answers)
      return conversation
    case .typed(let lines):
      var exchange = Exchange(fresh)
      _ = exchange.open()
      for line in lines where exchange.prompt != nil {
        _ = exchange.hear(TypedLine(bytes: line.utf8))
      }
      if exchange.prompt != nil, exchange.conversation.outcome == nil { _ = exchange.stop() }
      return exchange.conversation
    case nil:
      return fresh
    }
  }

  private func add(_ conversation: Conversation, to json: inout JSONObjectLine) {
    let outcome = conversation.outcome
    json.add("finished", conversation.isFinished)
    json.add("disposition", outcome?.disposition?.rawValue ?? "unfinished")
    json.add("result", conversation.result ?? "unfinished at \(conversation.nodeName)")
    json.add("rules", .strings(outcome?.assessment.rules.map(\.description) ?? []))
    json.add("advice", .strings(outcome?.assessment.advice.map(\.rawValue) ?? []))
    if !conversation.isFinished { json.add("at", conversation.nodeName) }
    guard tellsAnswers else { return }
    let findings = conversation.dialog.standingFindings(conversation.state.interview)
    let answers = findings.slots.compactMap { slot in
      types[slot] == nil ? nil : findings.answer(slot).map { (slot.name, $0.json) }
    }
    json.add("answers", .object(Dictionary(answers) { first, _ in first }))
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The bytes without the mark that some programs put before UTF-8.
  fileprivate var withoutMark: Self {
    starts(with: [0xEF, 0xBB, 0xBF]) ? Self(rebasing: self[3...]) : self
  }
}
