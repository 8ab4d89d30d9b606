import Answers
import Assistant
import DialogScript
import Dialogs
import Foundation
import Guidance
import Interview
import Testing

/// Strings that break other programs, put to every question. They are other people's, so they are
/// read where they stand beside the checkout, and the test says so where they don't.
@Suite struct `Hostile text` {
  static let strings: [String] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../shared/corpora/nasty/blns/blns.txt").standardizedFileURL
    guard let text = try? String(contentsOf: file, encoding: .utf8) else {
      print("The naughty strings are not here, so only our own are put to the questions.")
      return ["undefined", "\u{202E}yes", "1;DROP TABLE answers", "Ω≈ç√∫", "", "\u{0}", "👾🙇"]
    }
    return text.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") }
  }()

  static let dialogs = ["proximal-hamstring", "physio-intake", "check-in"]

  private func dialog(_ name: String) throws -> Dialog {
    let shipped = try #require(ShippedDialog.named(name))
    return try #require(
      shipped.text.withUTF8Buffer { DialogReader.readAgain($0, file: "\(name).dialog") }.dialog)
  }

  @Test(arguments: dialogs)
  func `crashes nothing, at any question, and is hardly ever an answer`(name: String) throws {
    let dialog = try dialog(name)
    let today = CalendarDay(year: 2026, month: 11, day: 22)
    var (put, taken) = (0, 0)
    for node in dialog.nodes {
      guard case .question(let question) = node.body else { continue }
      let type = question.answerType()
      for string in Self.strings {
        let reading = type.interpret(string, on: today, strictly: question.isSafety)
        guard type != .text else { continue }
        put += 1
        if reading.answer != nil { taken += 1 }
        if question.isSafety, case .yesNo = type, let answer = reading.answer {
          // What is taken where safety is at stake is a whole word that says so.
          #expect(string.utf8.count < 12, "\(string): \(answer)")
        }
      }
    }
    #expect(put > 30)
    // The list holds a few bare figures and words such as "None" and "true", which are answers.
    #expect(Double(taken) / Double(put) < 0.03)
  }

  /// Each string is typed at each question that the conversation comes to.
  @Test(arguments: dialogs)
  func `sends nothing to the screen that could steer it`(name: String) throws {
    let dialog = try dialog(name)
    var conversation = Conversation(dialog, today: CalendarDay(year: 2026, month: 11, day: 22))
    _ = conversation.open()
    for line in ["yes", "uk", "none", "40", "none", "sore since March"] {
      for string in Self.strings {
        var asked = conversation
        let reply = asked.hear(string)
        let text = reply.said.map(\.line).joined(separator: "\n")
        let isHarmless = text.unicodeScalars.allSatisfy {
          $0 == "\n" || ($0.value >= 0x20 && !(0x7F...0x9F).contains($0.value))
        }
        #expect(isHarmless, "\(string.debugDescription): \(text.debugDescription)")
      }
      _ = conversation.hear(line)
    }
  }
}
