import Foundation
import Testing

/// `sitbone test`, as a tester starts it.
@Suite struct `Testing conversations` {
  private typealias Run = (text: String, ended: StartedProgram.Ended, remarks: String)

  /// The folders of the conversations of the tests next door.
  private static let chats = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../TranscriptsTests/Chats").standardizedFileURL

  private func test(_ arguments: String..., ci: String = "") throws -> Run {
    try StartedProgram.run("", arguments: ["test"] + arguments, variables: ["CI": ci])
  }

  private let head = "Given: dialog = \(chats.path)/Passing/desk.dialog\n"
  private let opening = "Coach: May I ask a few things about your desk? (yes / no / not sure)\n"

  @Test func `holds them in process, through a pipe and on a terminal, and all agree`() throws {
    let run = try test("--driver", "all", Self.chats.appending(path: "Passing").path)
    #expect(run.ended == .status(0), "\(run.text)")
    #expect(run.remarks.isEmpty)
    #expect(run.text.hasSuffix("passed.\n"))
  }

  @Test func `ends with a status that tells how it went`() throws {
    let folder = try ScratchFolder()
    let fine = try folder.write(head + opening + "At: hello\n", to: "fine.chat")
    let wrong = try folder.write(head + opening + "At: chair\n", to: "wrong.chat")
    let broken = try folder.write(head + "Coahc: hello\nAt: hello\n", to: "broken.chat")
    let lost = try folder.write("Given: dialog = lost.dialog\nAt: hello\n", to: "lost.chat")
    #expect(try test(fine).ended == .status(0))
    #expect(try test(fine, wrong).ended == .status(1))
    #expect(try test(fine, wrong, broken).ended == .status(65))
    #expect(try test(lost).ended == .status(66))
    #expect(try test(fine, folder.path + "/nowhere.chat").ended == .status(66))
    #expect(try test("/dev").remarks.contains("no file ending in .chat is in /dev"))
    #expect(try test().ended == .status(64))
    #expect(try test("--update", "--accept-wording", fine).ended == .status(64))
    #expect(try test("--accept-path", fine, "A", "B").ended == .status(64))
    #expect(try test("--reason", "so", fine).ended == .status(64))
    #expect(try test("--accept-path", fine, "Nobody").ended == .status(64))
  }

  @Test func `looks at the dialog's version, and writes the new one with what it takes`() throws {
    let folder = try ScratchFolder()
    let older = head + "Given: dialog-version = 0123456789abcdef\n"
    let fine = try folder.write(older + opening + "At: hello\n", to: "fine.chat")
    let run = try test(fine)
    #expect(run.ended == .status(0))
    #expect(run.text.contains("1 was written over another version of its dialog"))
    let wrong = try folder.write(
      older + opening.replacing("a few", with: "some") + "At: hello\n", to: "wrong.chat")
    let differs = try test(wrong)
    #expect(differs.ended == .status(1))
    #expect(differs.text.contains("0123456789abcdef"))
    _ = try test("--accept-wording", wrong)
    #expect(try !folder.text("wrong.chat").contains("0123456789abcdef"))
    #expect(try test(wrong).text == "1 conversation: 1 passed.\n")
  }

  @Test func `says where, what was expected, and what came`() throws {
    let folder = try ScratchFolder()
    let wrong = try folder.write(head + opening + "At: hallo\n", to: "wrong.chat")
    let run = try test(wrong)
    #expect(
      run.text == """
        \(wrong):3: PATH: wrong
          no node of the dialog is called `hallo`. Did you mean `hello`?
          expected: At: hallo
          got:      At: hello

        1 conversation: 0 passed, 1 differs.

        """)
  }

  @Test func `goes through folders in order, and leaves out what is hidden`() throws {
    let folder = try ScratchFolder()
    for name in ["b.chat", "a.chat", "sub/c.chat", ".hidden.chat", "notes.txt"] {
      try folder.write(head + opening + "At: hello\n", to: name)
    }
    let run = try test("--format", "tap", folder.path, folder.path + "/a.chat")
    #expect(
      run.text == "TAP version 14\n1..3\nok 1 - a\nok 2 - b\nok 3 - c\n")
  }

  @Test func `tells a program in JSON`() throws {
    let folder = try ScratchFolder()
    let wrong = try folder.write(head + opening + "At: chair\n", to: "wrong.chat")
    let run = try test("--format", "json", wrong)
    let object = try JSONSerialization.jsonObject(with: Data(run.text.utf8)) as? [String: Any]
    #expect(object?["differing"] as? Int == 1)
    let first = (object?["conversations"] as? [[String: Any]])?.first
    #expect((first?["difference"] as? [String: Any])?["kind"] as? String == "path")
    #expect(first?["outcome"] as? String == "differs")
  }

  @Test func `fails when two ways of holding a conversation do not agree`() throws {
    let folder = try ScratchFolder()
    let program = try folder.write(
      "#!/bin/sh\n'\(StartedProgram.path)' \"$@\" | /bin/sed -u s/desk/table/\n", to: "other",
      mode: 0o755)
    let fine = try folder.write(
      head + "Coach: ...\nYou: no\nCoach: ...\nResult: unfinished at goodbye\nExit: 0\n",
      to: "fine.chat")
    let engine = fine.replacing("fine", with: "engine")
    try folder.write(
      head + "Coach: ...\nYou: no\nCoach: ...\nResult: unfinished at goodbye\n", to: "engine.chat")
    #expect(try test(engine, "--program", program).ended == .status(0))
    let piped = try test("--driver", "pipe", fine, "--program", program)
    #expect(piped.ended == .status(0), "\(piped.text)")
    let all = try test("--driver", "all", engine, "--program", program)
    #expect(all.ended == .status(1))
  }

  @Test func `fails when there is no such program`() throws {
    let folder = try ScratchFolder()
    let fine = try folder.write(head + opening + "At: hello\n", to: "fine.chat")
    let run = try test("--driver", "pipe", fine, "--program", "/nonexistent")
    #expect(run.text.contains("/nonexistent can't be started"))
    #expect(run.ended == .status(1))
  }
}

/// Writing down what is right now.
@Suite struct `Blessing a conversation` {
  private let folder: ScratchFolder
  private let file: String
  private let old: String

  init() throws {
    folder = try ScratchFolder()
    let dialog = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../TranscriptsTests/Chats/Passing/desk.dialog").standardizedFileURL
    try folder.write(String(contentsOf: dialog, encoding: .utf8), to: "desk.dialog")
    old = """
      # Another word
      Note: kept
      Given: dialog = desk.dialog
      Coach: May I ask [..] about your tidy desk?
      You: no
      Coach: ...
      Result: unfinished at goodbye

      # Another way
      Given: dialog = desk.dialog
      Coach: May I ask a thing or two about your desk?
      You: yes
      Coach: ...
      At: chair

      # Less urgent
      Given: dialog = desk.dialog
      Coach: ...
      You: no
      Coach: ...
      Result: same_day (U3)

      # Answers run out
      Given: dialog = desk.dialog
      Coach: ...
      You: yes
      Coach: ...
      Result: recorded

      # A promise
      Given: dialog = desk.dialog
      Coach: May I ask a few things about your old desk?
      Mentions: chair
      At: hello

      """
    file = try folder.write(old, to: "case.chat")
  }

  private func test(_ arguments: String..., ci: String = "") throws
    -> (text: String, ended: StartedProgram.Ended, remarks: String)
  {
    try StartedProgram.run("", arguments: ["test"] + arguments, variables: ["CI": ci])
  }

  private func text(_ name: String = "case.chat") throws -> String { try folder.text(name) }

  @Test func `writes beside, and shows what is new`() throws {
    let run = try test("--update", file)
    #expect(run.ended == .status(1))
    #expect(try text() == old)
    let new = try text("case.chat.new")
    #expect(new.contains("Coach: May I ask [..] about your desk? (yes / no / not sure)\n"))
    #expect(new.contains("At: swollen\n"))
    #expect(new.contains("Coach: ...\nResult: unfinished at goodbye\n\n# Answers run out"))
    #expect(new.contains("Mentions: chair\n"))
    #expect(run.text.contains("-14 At: chair\n+14 At: swollen\n"))
    // What would run out of answers is not written.
    #expect(new.contains("You: yes\nCoach: ...\nResult: recorded\n"))
    #expect(run.text.contains("not written: ended at question *swollen*; add a `You:` line."))
  }

  @Test func `takes wordings many at once, and nothing but wordings`() throws {
    let run = try test("--accept-wording", file)
    #expect(run.ended == .status(1))
    #expect(
      try text()
        == old.replacing("tidy desk?\nYou: no", with: "desk? (yes / no / not sure)\nYou: no"))
    #expect(run.text.contains("line 33, `Mentions: chair`, does not hold any more."))
    #expect(try test("--accept-wording", file).text.hasSuffix("1 passed, 4 differ.\n"))
  }

  @Test func `takes a way one at a time`() throws {
    let run = try test("--accept-path", file, "Another way")
    #expect(run.ended == .status(1))
    let new = try text()
    #expect(new.contains("Coach: May I ask a few things about your desk? (yes / no / not sure)\n"))
    #expect(new.contains("At: swollen\n"))
    #expect(new.contains("tidy desk"))
  }

  @Test func `takes a less urgent result only with a reason`() throws {
    let refused = try test("--accept-path", file, "Less urgent")
    #expect(refused.text.contains("less urgent. Say why that is right, with --reason"))
    #expect(try text() == old)
    _ = try test("--accept-path", file, "Less urgent", "--reason", "the physio said so")
    #expect(
      try text().contains(
        "# Less urgent\nNote: the physio said so\nGiven: dialog = desk.dialog\n"))
    #expect(try text().contains("Result: unfinished at goodbye\n\n# Answers run out"))
  }

  @Test func `never takes what runs out of answers, nor a promise that is broken`() throws {
    for title in ["Answers run out", "A promise"] {
      let run = try test("--accept-path", file, title, "--reason", "so")
      #expect(run.text.contains("not written"))
      #expect(try text() == old)
    }
  }

  @Test(arguments: [["--update"], ["--accept-wording"]])
  func `writes nothing where CI is set`(arguments: [String]) throws {
    let run = try StartedProgram.run(
      "", arguments: ["test"] + arguments + [file], variables: ["CI": "true"])
    #expect(run.text.hasPrefix("CI is set, so nothing is written.\n"))
    #expect(run.ended == .status(1))
    #expect(try text() == old)
    #expect(try folder.names() == ["case.chat", "desk.dialog"])
  }

  @Test func `writes through a link, keeps the rights, and leaves nothing behind`() throws {
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/link.chat", withDestinationPath: "case.chat")
    _ = try test("--accept-path", folder.path + "/link.chat", "Another way")
    #expect(try text().contains("At: swollen\n"))
    let attributes = try FileManager.default.attributesOfItem(atPath: file)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    #expect(try folder.names() == ["case.chat", "desk.dialog", "link.chat"])
  }
}
