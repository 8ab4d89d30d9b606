import Foundation
import Testing

@Suite struct `The import program` {
  /// The words of a transcript, wherever its lines break, without its notes.
  private func words(_ text: String) -> [Substring] {
    text.lines.filter { !$0.hasPrefix("Note:") }.joined(separator: "\n")
      .split { " \n".contains($0) }
  }

  @Test func `makes of a window's own bytes what a pipe prints`() throws {
    let file = try String(
      contentsOf: `A recorded conversation`.folder.appending(path: "told-in-a-story.chat"),
      encoding: .utf8)
    let answers = file.lines.filter { $0.hasPrefix("You:") }.map { String($0.dropFirst(5)) }
    let arguments = ["talk", "--no-keep", "--today", "2026-11-22"]
    let window = try TerminalProgram(.init(arguments: arguments, columns: 44, rows: 60))
    for answer in answers {
      try window.wait(for: "You: ")
      try window.type(answer + "\r")
    }
    #expect(try window.status() == 0)
    let imported = try StartedProgram.run(Array(window.text.utf8), arguments: ["import"])
    let piped = try StartedProgram.run(answers.lines, arguments: arguments)
    #expect(words(imported.text) == words(piped.text))
    #expect(imported.ended == .status(0))
  }

  @Test func `warns with file and line, and goes on`() throws {
    let run = try StartedProgram.run(
      "Dear Tom\n\nCoach: Sore?\nYou: yes\nResult: routine (R1)\n", arguments: ["import"])
    #expect(
      run.text == "Note: Dear Tom\nCoach: Sore?\nYou: yes\nResult: routine (R1)\n")
    #expect(run.remarks.hasPrefix("standard input:1: \"Dear Tom\" belongs to no turn."))
    #expect(run.ended == .status(0))
  }

  @Test func `says with its status when nothing came of it`() throws {
    let empty = try StartedProgram.run("", arguments: ["import"])
    #expect(empty.text == "" && empty.ended == .status(65))
    #expect(empty.remarks.contains("no conversation stands here"))
    let missing = try StartedProgram.run("", arguments: ["import", "/no/such/file"])
    #expect(missing.ended == .status(66))
    let narrow = try StartedProgram.run("", arguments: ["import", "--width", "5"])
    #expect(narrow.ended == .status(64))
  }
}
