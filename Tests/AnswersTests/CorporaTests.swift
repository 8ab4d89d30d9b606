import Answers
import Foundation
import Testing

/// Other people's utterances, read where they lie: a folder beside the package, `shared/corpora`.
/// Without the folder nothing is scored, and the suite says so.
@Suite(.serialized) struct `Other people's utterances` {
  @Test func `yes and no are read, and never turned round`() throws {
    let rows = Corpus.rows("yesno").filter { $0.text("tier") == "core" }
    let score = score("yesno, core", rows) { row in
      row.accepts(AnswerType.yesNo.interpret(row.text))
    }
    expect(score, atLeast: 0.97)
    #expect(opposed(Corpus.rows("yesno")) == [])
  }

  @Test func `patients' replies are read, and hardly ever turned round`() {
    let rows = Corpus.rows("dialogue_yesno").filter { $0.text("tier") == "core" }
    let score = score("dialogue_yesno, core", rows) { row in
      row.accepts(AnswerType.yesNo.interpret(row.text))
    }
    expect(score, atLeast: 0.93)
    let all = Corpus.rows("dialogue_yesno")
    #expect(Double(opposed(all).count) <= Double(all.count) * 0.005, "\(opposed(all))")
  }

  @Test func `pain ratings are read`() {
    let score = score("pain_ratings", Corpus.rows("pain_ratings")) { row in
      let answer = AnswerType.scale(0...10).interpret(row.text).answer?.number
      let expected = row.values["expected"] as? [String: Any] ?? [:]
      if let accepted = row.values["accept"] as? [Any] {
        return answer.map { number in accepted.contains { ($0 as? Double) == number } }
          ?? accepted.contains { $0 is NSNull }
      }
      return answer == expected["value"] as? Double
    }
    expect(score, atLeast: 0.95)
  }

  @Test func `numbers are read where one is meant, and refused where it is out of range`() {
    let plausible = Corpus.rows("numbers").filter { $0.values["rating_plausible"] as? Bool == true }
    let read = score("numbers, plausible as a rating", plausible) { row in
      let answer = AnswerType.scale(0...10).interpret(row.text).answer?.number
      return answer.map { abs($0 - (row.values["expected"] as? Double ?? -1)) < 0.001 } ?? false
    }
    expect(read, atLeast: 0.98)
    let none = score("numbers_none", Corpus.rows("numbers_none")) { row in
      AnswerType.scale(0...10).interpret(row.text).answer?.number == nil
    }
    expect(none, atLeast: 1)
    let refused = score("numbers_out_of_range", Corpus.rows("numbers_out_of_range")) { row in
      AnswerType.scale(0...10).interpret(row.text).answer?.number == nil
    }
    expect(refused, atLeast: 1)
  }

  @Test func `lengths of time are read`() {
    let long = Corpus.rows("durations").filter { ($0.values["seconds"] as? Double ?? 0) >= 86_400 }
    let read = score("durations, a day and longer", long) { row in
      let seconds = row.values["seconds"] as? Double ?? -1
      return Self.length(row.text).map { abs($0.seconds - seconds) <= seconds * 0.001 } ?? false
    }
    expect(read, atLeast: 0.95)
    let none = score("durations_none", Corpus.rows("durations_none")) { row in
      LengthReading(Words(row.text)) == .notUnderstood
    }
    expect(none, atLeast: 1)
  }

  @Test func `patients' lengths of time are read`() {
    let rows = Corpus.rows("dialogue_duration")
    let unknown = score(
      "dialogue_duration, unknown", rows.filter { $0.text("kind") == "unknown" }
    ) { row in
      Self.length(row.text) == nil
    }
    expect(unknown, atLeast: 1)
    let read = score("dialogue_duration", rows.filter { $0.text("kind") != "unknown" }) { row in
      row.text("kind") == "calendar" ? Self.isOnCalendar(row) : Self.acceptsDuration(row)
    }
    expect(read, atLeast: 0.85)
  }

  private static let today = CalendarDay(year: 2026, month: 11, day: 22)

  private static func length(_ text: String, counting unit: TimeUnit? = nil) -> DurationPhrase? {
    if case .understood(let length, _) = LengthReading(Words(text), counting: unit, on: today) {
      length
    } else {
      nil
    }
  }

  private static func days(_ text: String, from today: CalendarDay?) -> MomentReading.Days? {
    guard let today, case .understood(let days) = MomentReading(Words(text), on: today) else {
      return nil
    }
    return days
  }

  /// A date fragment, such as a month without a year: the first day that was read lies in it.
  private static func isOnCalendar(_ row: Corpus.Row) -> Bool {
    guard let expected = row.values["expected"] as? [String: Any],
      let fragment = expected["calendar"] as? String, let days = days(row.text, from: today)
    else { return false }
    let start = days.start.description
    if fragment.hasPrefix("weekday:") {
      // Days are counted from a Thursday.
      let names = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
      return fragment.dropFirst(8).hasPrefix(names[(days.start.number % 7 + 7) % 7])
    }
    if fragment.hasPrefix("--") { return start.dropFirst(4).hasPrefix(fragment.dropFirst()) }
    if fragment.hasSuffix("-autumn") {
      return start.hasPrefix(fragment.prefix(4)) && (9...11).contains(days.start.month)
    }
    return start.hasPrefix(fragment)
  }

  private static func acceptsDuration(_ row: Corpus.Row) -> Bool {
    guard let expected = row.values["expected"] as? [String: Any],
      let unit = (expected["unit"] as? String).flatMap(TimeUnit.init(rawValue:))
    else { return false }
    let length = length(row.text, counting: unit)
    let isVague = row.text("kind").hasSuffix("-vague")
    let accepted = expected["accept_range"] as? [Double]
    // How many weeks "many weeks" are was not said.
    if isVague, accepted == nil { return length == nil }
    let value = expected["value"] as? Double
    let low = accepted?[0] ?? value ?? expected["low"] as? Double
    let high = accepted?[1] ?? value ?? expected["high"] as? Double
    guard let length, let low else { return false }
    return length.seconds >= low * unit.seconds * 0.999
      && length.seconds <= (high ?? .infinity) * unit.seconds * 1.001
  }

  @Test func `times in the past are worked out`() {
    let rows = Corpus.rows("ago").filter { $0.values["onset_like"] as? Bool == true }
    let read = score("ago, as an onset", rows) { row in
      guard let days = Self.days(row.text, from: CalendarDay(iso: row.text("reference"))),
        let expected = row.values["expected"] as? [String: Any]
      else { return false }
      let grain =
        (expected["grain"] as? String).flatMap(TimeUnit.init(rawValue:))?.seconds ?? 86_400
      let slack = Int(max(grain, 86_400) / 86_400)
      func isNear(_ key: String, _ day: CalendarDay) -> Bool? {
        (expected[key] as? String).flatMap(CalendarDay.init(iso:)).map {
          abs($0.number - day.number) <= slack
        }
      }
      return isNear("date", days.start)
        ?? ((isNear("start", days.start) ?? true) && (isNear("end", days.end) ?? true))
    }
    expect(read, atLeast: 0.9)
  }

  /// The rows that were read as yes for no or no for yes.
  private func opposed(_ rows: [Corpus.Row]) -> [String] {
    rows.filter { row in
      let answer = AnswerType.yesNo.interpret(row.text).answer
      return answer == .yes && row.text("expected") == "no"
        || answer == .no && row.text("expected") == "yes"
    }.map(\.text)
  }

  private struct Score {
    let name: String
    let right: Int
    let all: Int
  }

  private func score(_ name: String, _ rows: [Corpus.Row], _ isRight: (Corpus.Row) -> Bool) -> Score
  {
    let wrong = rows.filter { !isRight($0) }
    if !rows.isEmpty {
      print("\(name): \(rows.count - wrong.count) of \(rows.count)")
      for row in wrong { print("  missed: \(row.text)") }
    }
    return Score(name: name, right: rows.count - wrong.count, all: rows.count)
  }

  private func expect(_ score: Score, atLeast share: Double) {
    #expect(Double(score.right) >= Double(score.all) * share, "\(score.name)")
  }
}

/// Rows of a file of other people's utterances; none when the folder is not there.
private enum Corpus {
  struct Row {
    let values: [String: Any]
    var text: String { text("text") }
    func text(_ key: String) -> String { values[key] as? String ?? "" }

    /// Whether a reading as yes, no or neither is one that the row accepts.
    func accepts(_ reading: Reading) -> Bool {
      let said =
        switch reading.answer {
        case .yes?: "yes"
        case .no?: "no"
        default: "other"
        }
      return (values["accept"] as? [String] ?? []).contains(said)
    }
  }

  static func rows(_ name: String) -> [Row] {
    let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = package.deletingLastPathComponent().appending(path: "shared/corpora/\(name).jsonl")
    guard let text = try? String(contentsOf: file, encoding: .utf8) else {
      print("\(name): not scored, shared/corpora is not beside the package")
      return []
    }
    return text.split(separator: "\n").compactMap { line in
      (try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]).map(Row.init)
    }
  }
}

extension Answer {
  fileprivate var number: Double? {
    if case .number(let number) = self { number } else { nil }
  }
}
