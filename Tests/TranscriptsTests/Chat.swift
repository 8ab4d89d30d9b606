import Assistant
import DialogScript
import Dialogs
import Foundation
import Guidance
import Interview
import Testing

@testable import Transcripts

/// The folders of conversations that these tests are about.
enum Chat {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Chats")

  /// The names of the files in one of the folders.
  static func files(in name: String) -> [String] {
    let files = try? FileManager.default.contentsOfDirectory(
      atPath: folder.appending(path: name).path)
    return (files ?? []).filter { $0.hasSuffix(".chat") }.sorted()
  }

  static func bytes(of file: String, in name: String) throws -> [UInt8] {
    try [UInt8](Data(contentsOf: folder.appending(path: name).appending(path: file)))
  }

  /// Reads a text as a file of one of the folders.
  static func trials(
    _ bytes: [UInt8], as file: String, in name: String
  ) -> (trials: [Trial], problems: [TranscriptProblem]) {
    let reading = bytes.withUnsafeBufferPointer { TranscriptReader.read($0, file: file) }
    return TrialReader.read(reading, file: file) { path in
      try? Self.bytes(of: path, in: name).withUnsafeBufferPointer {
        TranscriptReader.read($0, file: path)
      }
    }
  }

  /// The small dialog of these tests.
  static let desk: Dialog? = {
    let file = folder.appending(path: "Passing/desk.dialog")
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return nil }
    return DialogReader.read(text, file: "desk.dialog").dialog
  }()

  /// The dialog that ships with the program.
  static let shipped: Dialog? = ShippedDialog.named("proximal-hamstring").flatMap { shipped in
    shipped.text.withUTF8Buffer {
      DialogReader.readAgain($0, file: "proximal-hamstring.dialog").dialog
    }
  }

  static func conversation(for trial: Trial) throws -> Conversation {
    Conversation(try #require(desk), today: trial.script.circumstances.day)
  }

  static func play(_ trial: Trial) throws -> Playback {
    EnginePlayer.play(trial.script, on: try conversation(for: trial))
  }

  /// Holds a conversation in process, and says what differs.
  static func differences(_ trial: Trial) throws -> [Difference] {
    let conversation = try conversation(for: trial)
    return Judge.differences(of: trial, from: try play(trial)) {
      Insight(conversation, playing: trial.script)
    }
  }
}

/// What a file says of its own lines, in notes above them: `Note: expect: …`.
struct Expectation: Hashable, CustomTestStringConvertible {
  let line: Int
  let text: String

  var testDescription: String { "\(line): \(text)" }

  static func all(in bytes: [UInt8], after word: String) -> [Expectation] {
    let lines = String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().compactMap { index, line in
      let (above, elsewhere) = ("Note: \(word): ", "Note: \(word) on line ")
      if line.hasPrefix(above) {
        return Expectation(line: index + 2, text: String(line.dropFirst(above.count)))
      }
      guard line.hasPrefix(elsewhere) else { return nil }
      let parts = line.dropFirst(elsewhere.count).split(separator: ": ", maxSplits: 1)
      guard parts.count == 2, let number = Int(parts[0]) else { return nil }
      return Expectation(line: number, text: String(parts[1]))
    }
  }
}
