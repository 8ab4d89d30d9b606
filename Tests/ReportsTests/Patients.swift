import Answers
import Assistant
import DialogScript
import Dialogs
import Foundation
import Guidance
import Interview
import Reports
import Testing

/// The invented patients, whose conversations stand in `Patients` as the program printed them.
enum Patient: String, CaseIterable, CustomTestStringConvertible {
  case usualRunner = "usual-runner"
  case usualRunnerFirst = "usual-runner-first"
  case usualRunnerSecond = "usual-runner-second"
  case emergency
  case physioIntake = "physio-intake"
  case notSure = "not-sure"
  case corrected
  case hostileWords = "hostile-words"

  var testDescription: String { rawValue }

  var transcript: String {
    get throws {
      let file = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "Patients/\(rawValue).chat")
      return try String(contentsOf: file, encoding: .utf8)
    }
  }

  /// What the conversation came to.
  var visit: Visit {
    get throws {
      let lines = try transcript.split(separator: "\n")
      let date = lines.first { $0.hasPrefix("Given: date = ") }
      return try replay(
        lines.filter { $0.hasPrefix("You:") }.map { $0.dropFirst(5) }.map(String.init),
        through: shippedDialog(), on: date.flatMap { CalendarDay(iso: String($0.dropFirst(14))) })
    }
  }
}

/// A conversation with these answers, to its end or to where they end.
func replay(_ answers: [String], through dialog: Dialog, on day: CalendarDay?) -> Visit {
  var conversation = Conversation(dialog, today: day)
  var reply = conversation.open()
  for answer in answers where reply.prompt != nil { reply = conversation.hear(answer) }
  if reply.prompt != nil && conversation.outcome == nil { _ = conversation.endInput() }
  return Visit(of: conversation.state, in: dialog, on: day)
}

/// A visit with a physio's own dialog, observations and all.
func intakeVisit() throws -> Visit {
  let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../OtherConversations/physio-intake.chat")
  let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
  return try replay(
    lines.filter { $0.hasPrefix("You:") }.map { $0.dropFirst(5) }.map(String.init),
    through: shippedDialog("physio-intake"), on: someDay)
}

/// A shipped dialog, as the program reads it.
func shippedDialog(_ name: String = "proximal-hamstring") throws -> Dialog {
  let shipped = try #require(ShippedDialog.named(name))
  return try dialog(shipped.text.withUTF8Buffer { String(decoding: $0, as: UTF8.self) })
}

/// A dialog of this text, which must be sound.
func dialog(_ text: String) throws -> Dialog {
  let name = try #require(text.firstMatch(of: /dialog +([a-z-]+)/)?.output.1)
  let reading = Array(text.utf8).withUnsafeBufferPointer {
    DialogReader.read(
      $0, file: "\(name).dialog", vocabulary: Vocabulary.types,
      required: Vocabulary.required.sorted())
  }
  return try #require(reading.dialog, "\(reading.diagnostics)")
}

let someDay = CalendarDay(year: 2026, month: 11, day: 22)
