import Answers
import Assistant
import Dialogs
import Guidance
import Testing

@testable import Transcripts

/// A person in twelve simulated weeks: a first visit, then check-ins, all held through the dialogs
/// that ship.
struct FollowedPerson {
  static let start = CalendarDay(number: 20_700)

  let first: RecordedConversation
  private let dialog: ReadDialog
  private(set) var course: Course
  /// Each check-in as it was held.
  private(set) var held: [RecordedConversation] = []

  /// Holds the first visit.
  ///
  /// - Parameter country: where the person is.
  init(painInActivity: Int, sitting: Int, country: String = "uk") throws {
    let shipped = try ReadDialog.shipped()
    first = RecordedConversation(
      SavedHeader(dialog: "proximal-hamstring", version: shipped.version, date: Self.start),
      over: shipped.dialog,
      typed: [
        "yes", country, "1", "34", "none", "Sore low in the buttock since the hills", "no",
        "gradual", "none", "none", "none", "none", "1", "left", "none", "1", "6 weeks", "running",
        "2", "1, 3", "1", "2", "\(painInActivity)", "4", "\(sitting)", "9", "1, 3", "none",
        "run a 10k", "done",
      ])
    let text = try #require(ShippedDialog.named("check-in")).text
    dialog = try ReadDialog("\(text)", file: "check-in.dialog")
    course = Course(
      from: CheckIn(
        on: Self.start,
        shipped.dialog.standingFindings(first.conversation.state.interview)), [])
  }

  /// Holds a check-in with these lines, so many days after the first visit.
  @discardableResult
  mutating func checkIn(on day: Int, _ typed: [String]) -> RecordedConversation {
    let today = CalendarDay(number: Self.start.number + day)
    let conversation = RecordedConversation(
      SavedHeader(dialog: "check-in", version: dialog.version, date: today), over: dialog.dialog,
      after: .course(course), typed: typed)
    course = course.adding(
      on: today, dialog.dialog.standingFindings(conversation.conversation.state.interview))
    held.append(conversation)
    return conversation
  }
}

/// One line of a table: a check-in, and what it comes to.
///
///     week | done         | load | active | morning | rest | sitting | comes to
///        1 | run strength | less |      4 | worse   |    1 |      20 | routine (C7, C9)
struct SimulatedWeek: CustomTestStringConvertible {
  let week: Int
  let typed: [String]
  let expected: String

  /// Reads a table.
  static func table(_ text: String) -> [SimulatedWeek] {
    text.split(separator: "\n").dropFirst().compactMap { SimulatedWeek(line: String($0)) }
  }

  private init?(line: String) {
    let cells = line.split(separator: "|").map { $0.trimmingSpaces }
    guard cells.count == 8, let week = Int(cells[0]) else { return nil }
    let numbers = ["run": "1", "gym": "2", "strength": "3", "cross": "4", "walk": "5"]
    let done = cells[1].split(separator: " ").compactMap { numbers[String($0)] }
    self.week = week
    typed =
      ["none", "none", done.isEmpty ? "none" : done.joined(separator: ", ")]
      + (done.isEmpty ? [] : [cells[2]]) + cells[3...6].map { $0 }
    expected = cells[7]
  }

  var testDescription: String { "week \(week)" }
}

extension Substring {
  fileprivate var trimmingSpaces: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
