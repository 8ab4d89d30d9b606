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
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../shared/corpora/nasty").standardizedFileURL
    let files =
      FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?
      .compactMap { $0 as? URL }.filter { $0.pathExtension != "tsv" } ?? []
    var lines: Set<String> = []
    for file in files {
      guard let bytes = try? Data(contentsOf: file) else { continue }
      // A line as the program takes it: longer ones it refuses, and what is no UTF-8 it repairs.
      for line in bytes.split(separator: UInt8(ascii: "\n")) where line.count <= 4096 {
        lines.insert(String(decoding: line, as: UTF8.self))
      }
    }
    guard !lines.isEmpty else {
      print("The nasty files are not here, so only our own strings are put to the questions.")
      return [
        "undefined", "\u{202E}yes", "1;DROP TABLE answers", "Ω≈ç√∫", "", "\u{0}", "👾🙇", "å",
        "no: 1", "- yes: [", "{\"a\": 1}", "a.example.uk", "🏁0🏁",
      ]
    }
    return lines.sorted()
  }()

  static let dialogs = ["proximal-hamstring", "physio-intake", "check-in"]

  private func dialog(_ name: String) throws -> Dialog {
    let shipped = try #require(ShippedDialog.named(name))
    return try #require(
      shipped.text.withUTF8Buffer { DialogReader.readAgain($0, file: "\(name).dialog") }.dialog)
  }

  /// Each kind of question that the dialog asks, once: how strictly it is read, and the kind.
  private func kinds(of dialog: Dialog) -> Set<Kind> {
    Set(
      dialog.nodes.compactMap { node in
        guard case .question(let question) = node.body, question.answerType() != .text else {
          return nil
        }
        return Kind(type: question.answerType(), isSafety: question.isSafety)
      })
  }

  private struct Kind: Hashable {
    let type: AnswerType
    let isSafety: Bool
  }

  @Test(arguments: dialogs)
  func `crashes nothing, at any question, and is an answer only where a person would mean it`(
    name: String
  ) throws {
    let today = CalendarDay(year: 2026, month: 11, day: 22)
    var (put, taken) = (0, 0)
    var odd: Set<String> = []
    for kind in try kinds(of: dialog(name)) {
      for string in Self.strings {
        let reading = kind.type.interpret(string, on: today, strictly: kind.isSafety)
        put += 1
        guard let answer = reading.answer else { continue }
        taken += 1
        if !isPlain(string) { odd.insert("\(string.debugDescription): \(answer)") }
      }
    }
    #expect(put > 100)
    // The files hold some bare figures and words such as "None" and "true", which are answers.
    #expect(Double(taken) / Double(put) < 0.01)
    // Three sentences, two of them twice, that use the very word of a choice: "more spaces".
    #expect(odd.count <= 5, "\(odd)")
  }

  /// What somebody could have typed as an answer: at most three words, each of figures or of plain
  /// letters, with marks of quotation, dashes and stops around them.
  private func isPlain(_ string: String) -> Bool {
    let words = string.split(whereSeparator: \.isWhitespace).compactMap { word -> Substring? in
      let isMark: (Character) -> Bool = { !$0.isNumber && !$0.isLetter && $0.isASCII }
      guard let first = word.firstIndex(where: { !isMark($0) }),
        let last = word.lastIndex(where: { !isMark($0) })
      else { return nil }
      return word[first...last]
    }
    return (1...3).contains(words.count)
      && words.allSatisfy { word in
        // What was no UTF-8 stands as one character that nobody can tell.
        word.allSatisfy { $0.isASCII && $0.isLetter || $0 == "\u{FFFD}" }
          || word.allSatisfy { $0.isNumber || [",", ".", "'", "/"].contains($0) }
      }
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
