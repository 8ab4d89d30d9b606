import Answers
import Assistant
import DialogScript
import Dialogs
import Foundation
import Interview

@testable import Transcripts

/// The conversations that ship with the program, read and held in process.
enum ShippedSuite {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Conversations").standardizedFileURL

  static let files: [String] =
    (try? FileManager.default.contentsOfDirectory(atPath: folder.path))?
    .filter { $0.hasSuffix(".chat") }.sorted() ?? []

  /// The conversations of one file; none where it can't be read.
  static func conversations(in file: String) throws -> [Transcript] {
    let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
    let reading = TranscriptReader.read(text, file: file)
    return reading.problems.isEmpty ? reading.transcripts : []
  }

  /// The dialog that the conversations are held over, with its file.
  static func dialog() throws -> (dialog: Dialog, source: CoverageSource) {
    guard let shipped = ShippedDialog.named("proximal-hamstring") else { throw NoDialog() }
    let (dialog, source) = shipped.text.withUTF8Buffer { bytes in
      let source = CoverageSource(
        file: "proximal-hamstring.dialog", text: String(decoding: bytes, as: UTF8.self),
        positions: DialogReader.positions(in: bytes))
      return (DialogReader.readAgain(bytes, file: "").dialog, source)
    }
    guard let dialog else { throw NoDialog() }
    return (dialog, source)
  }

  /// The same dialog with other words in its file.
  static func dialog(changing words: [(String, String)]) throws -> Dialog {
    guard let shipped = ShippedDialog.named("proximal-hamstring") else { throw NoDialog() }
    var text = shipped.text.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
    for (old, new) in words { text = text.replacing(old, with: new) }
    let reading = text.withUTF8 { DialogReader.readAgain($0, file: "") }
    guard let dialog = reading.dialog else { throw NoDialog() }
    return dialog
  }

  struct NoDialog: Error {}

  /// What all of them pass together.
  static func coverage() throws -> Coverage {
    var coverage = Coverage(of: try dialog().dialog)
    for file in files {
      for transcript in try conversations(in: file) {
        coverage.add(trail(of: transcript, in: coverage))
      }
    }
    return coverage
  }

  /// What the answers of one conversation pass.
  static func trail(of transcript: Transcript, in coverage: Coverage) -> Trail {
    var conversation = Conversation(coverage.chart.dialog, today: transcript.day)
    var trail = coverage.trail()
    _ = conversation.open()
    trail.note(conversation)
    for case .you(.line(let words)) in transcript.entries.map(\.content) {
      _ = conversation.hear(TypedLine(bytes: words.utf8).words)
      trail.note(conversation)
    }
    if conversation.outcome == nil {
      _ = conversation.endInput()
      trail.note(conversation)
    }
    return trail
  }
}

extension Transcript {
  /// The day that is given; nil where none is.
  fileprivate var day: CalendarDay? {
    for case .given(.date(let text)) in entries.map(\.content) { return CalendarDay(iso: text) }
    return nil
  }
}
