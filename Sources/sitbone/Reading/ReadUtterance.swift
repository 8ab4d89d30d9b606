import Answers
import Reports
import Terminal
import Transcripts

/// Reads one utterance after another as answers of one type, and says in JSON what each came to.
enum UtteranceReader {
  case answer(AnswerType, CalendarDay?)
  case duration(counting: TimeUnit?, on: CalendarDay?)
  case moment(counting: TimeUnit?, on: CalendarDay?)
  case story(slots: [SlotID: AnswerType], on: CalendarDay?)
  case mentions

  /// Writes what one line came to.
  ///
  /// A line that a conversation would not take as an answer, because it is too long or was several,
  /// is not understood here either.
  func read(_ line: TypedLine, into json: inout JSONObjectLine) {
    json.add("text", line.words)
    guard line.flaw == nil, !line.words.isEmpty else {
      json.add("not_understood", true)
      addNothing(to: &json)
      return
    }
    let words = Words(line.words)
    switch self {
    case .answer(let type, let today):
      json.add(type.interpret(words, on: today), of: type)
    case .duration(let unit, let today):
      json.add(words.isForeign ? .notUnderstood : LengthReading(words, counting: unit, on: today))
    case .moment(let unit, let today?):
      json.add(words.isForeign ? .notUnderstood : MomentReading(words, counting: unit, on: today))
    case .moment(_, nil):
      json.add("not_understood", true)
    case .story(let slots, let today):
      json.add(Statement.all(in: line.words, of: slots, today: today))
    case .mentions:
      json.add("mentions", each: Mention.all(in: words)) { json, mention in
        json.add("flag", mention.flag.name)
        json.add("polarity", mention.polarity.rawValue)
        json.add("words", mention.words)
      }
    }
  }
}

extension UtteranceReader {
  /// The list that a program expects in every line, with nothing in it.
  private func addNothing(to json: inout JSONObjectLine) {
    switch self {
    case .story: json.add("slots", .object([:]))
    case .mentions: json.add("mentions", .array([]))
    case .answer, .duration, .moment: break
    }
  }
}

extension JSONObjectLine {
  fileprivate mutating func add(_ reading: Reading, of type: AnswerType) {
    switch reading {
    case .understood(.notSure, _) where type != .yesNo: addNotSure()
    case .understood(let answer, let manner):
      add("understood", answer.json)
      if case .higherEnd(let low, let high) = manner { addRange(low, high) }
    case .ambiguous(let answers): add("ambiguous", .array(answers.map(\.json)))
    case .outOfRange:
      add("not_understood", true)
      add("out_of_range", true)
    case .notUnderstood: add("not_understood", true)
    }
  }

  fileprivate mutating func add(_ reading: LengthReading) {
    switch reading {
    case .understood(let length, _):
      add("understood") { $0.add(length) }
      if length.low != length.high { addRange(length.low, length.high) }
    case .ambiguous(let lengths): add("ambiguous", each: lengths) { $0.add($1) }
    case .outOfRange:
      add("not_understood", true)
      add("out_of_range", true)
    case .notSure: addNotSure()
    case .notUnderstood: add("not_understood", true)
    }
  }

  fileprivate mutating func add(_ reading: MomentReading) {
    switch reading {
    case .understood(let days): add("understood") { $0.add(days) }
    case .ambiguous(let candidates): add("ambiguous", each: candidates) { $0.add($1) }
    case .notSure: addNotSure()
    case .notUnderstood: add("not_understood", true)
    }
  }

  fileprivate mutating func add(_ statements: [Statement]) {
    var slots: [String: JSONValue] = [:]
    for statement in statements {
      slots[statement.slot.name] = .object([
        "answer": statement.answer.json, "words": .string(statement.words),
      ])
    }
    add("slots", .object(slots))
  }

  /// That somebody does not know is no number and no choice, so it is no value here.
  private mutating func addNotSure() {
    add("not_understood", true)
    add("not_sure", true)
  }

  private mutating func addRange(_ low: Double, _ high: Double) {
    add("range", .array([.number(low), .number(high)]))
  }
}

extension JSONObjectLine {
  fileprivate mutating func add(_ length: DurationPhrase) {
    // Sums of several units can be off by the last bit.
    func rounded(_ number: Double) -> Double { (number * 1e6).rounded() / 1e6 }
    add("approximate", length.isApproximate)
    add("seconds", .number((length.seconds * 1000).rounded() / 1000))
    add("unit", length.unit.rawValue)
    add("value", .number(rounded(length.value)))
  }

  fileprivate mutating func add(_ days: MomentReading.Days) {
    add("end", days.end.description)
    add("start", days.start.description)
  }
}
