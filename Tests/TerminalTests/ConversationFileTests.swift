import Foundation
import Testing

/// Whole conversations, as the program prints them. The tests of the transcripts record them anew.
@Suite struct `A recorded conversation` {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../Conversations").standardizedFileURL

  static let files: [String] =
    (try? FileManager.default.contentsOfDirectory(atPath: folder.path))?
    .filter { $0.hasSuffix(".chat") }.sorted() ?? []

  @Test func `goes as it is written, in process, through a pipe and on a terminal`() throws {
    let run = try StartedProgram.run("", arguments: ["test", "--driver", "all", Self.folder.path])
    #expect(run.ended == .status(0), "\(run.text)\(run.remarks)")
  }

  @Test(arguments: files)
  func `is what its own answers print, byte for byte`(file: String) throws {
    let lines = try String(contentsOf: Self.folder.appending(path: file), encoding: .utf8).lines
    // What stands around it is for people, and for `sitbone test`.
    let printed = lines.drop { !$0.hasPrefix("Coach:") }.filter { !$0.hasPrefix("Exit:") }
    let answers = printed.filter { $0.hasPrefix("You:") }.map { String($0.dropFirst(5)) }
    let run = try StartedProgram.run(answers.lines, arguments: ["talk", "--today", "2026-11-22"])
    #expect(run.text == Array(printed).lines)
    let status = lines.last.flatMap { $0.hasPrefix("Exit: ") ? Int32($0.dropFirst(6)) : nil }
    #expect(run.ended == .status(status ?? 0))
  }

  @Test func `of another dialog, or after a first visit, goes as it is written`() throws {
    let folder = Self.folder.appending(path: "../OtherConversations").standardizedFileURL.path
    let run = try StartedProgram.run("", arguments: ["test", folder])
    #expect(run.ended == .status(0), "\(run.text)\(run.remarks)")
    #expect(run.text.hasSuffix("6 conversations: 6 passed.\n"), "\(run.text)")
  }

  @Test func `there are some`() { #expect(Self.files.count >= 30) }

  @Test func `the README shows what the program really says`() throws {
    let root = Self.folder.appending(path: "../..").standardizedFileURL
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
