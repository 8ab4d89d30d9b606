import Foundation
import Testing

/// Whole conversations, as the program prints them. To record them anew after a change that people
/// see, set `SITBONE_RECORD`; such a run fails, so that it can't be left on.
@Suite struct `A recorded conversation` {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Conversations")

  static let files: [String] =
    (try? FileManager.default.contentsOfDirectory(atPath: folder.path))?
    .filter { $0.hasSuffix(".chat") }.sorted() ?? []

  @Test(arguments: files)
  func `is what its own answers print, byte for byte`(file: String) throws {
    let url = Self.folder.appending(path: file)
    let recorded = try String(contentsOf: url, encoding: .utf8)
    let answers = recorded.lines.filter { $0.hasPrefix("You:") }
      .map { String($0.dropFirst(5)) }
    let run = try StartedProgram.run(answers.lines, arguments: ["talk", "--today", "2026-11-22"])
    if ProcessInfo.processInfo.environment["SITBONE_RECORD"] != nil {
      try run.text.write(to: url, atomically: true, encoding: .utf8)
      Issue.record("\(file) was recorded anew; run again without SITBONE_RECORD")
      return
    }
    #expect(run.text == recorded)
    let result = recorded.lines.last ?? ""
    let isFinished = !result.hasPrefix("Result: unfinished") && !result.contains("DX")
    #expect(run.ended == .status(isFinished ? 0 : 65))
  }

  @Test func `there are some`() { #expect(Self.files.count >= 6) }

  @Test func `the README shows what the program really says`() throws {
    let root = Self.folder.appending(path: "../../..").standardizedFileURL
    let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    let runner = try String(
      contentsOf: Self.folder.appending(path: "runner.chat"), encoding: .utf8)
    let block = readme.split(separator: "```").dropFirst().first ?? ""
    let pieces = block.split(separator: "\n[…]\n").map {
      $0.trimmingCharacters(in: .newlines)
    }
    #expect(pieces.count > 2)
    for piece in pieces { #expect(runner.contains(piece), "\(piece)") }
  }
}
