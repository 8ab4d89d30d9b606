@preconcurrency import Glibc
import Testing

@Suite struct `A conversation with --save` {
  let folder: ScratchFolder
  init() throws { folder = try ScratchFolder() }

  private func talk(
    _ lines: [String] = Opening.toTheEnd, saving name: String, _ more: [String] = [],
    shell: String? = nil
  ) throws -> (text: String, ended: StartedProgram.Ended, remarks: String) {
    try StartedProgram.run(
      lines.lines, arguments: ["talk", "--save", folder.file(name)] + more, shell: shell)
  }

  @Test func `is printed as without, and stands in a file that only its owner can read`() throws {
    let plain = try StartedProgram.run(Runner.lines.lines)
    let saved = try talk(Runner.lines, saving: "a.chat", shell: "umask 000")
    #expect(saved.text == plain.text)
    #expect(saved.ended == .status(0))
    #expect(try folder.mode("a.chat") == 0o600)
    let file = try folder.text("a.chat")
    #expect(file.asPrinted == plain.text)
    #expect(file.hasPrefix("Note: This file holds health answers."))
    #expect(file.contains("\nGiven: dialog = proximal-hamstring\n"))
    #expect(folder.everything == ["a.chat"])
  }

  @Test func `takes an umask that would keep even its owner out`() throws {
    #expect(try talk(saving: "a.chat", shell: "umask 777").ended == .status(0))
    #expect(try folder.mode("a.chat") == 0o600)
  }

  @Test func `is never written over a file, nor through a link`() throws {
    try folder.write("mine", to: "mine.chat")
    symlink(folder.file("nowhere"), folder.file("link.chat"))
    mkdir(folder.file("folder.chat"), 0o700)
    for (name, reason) in [
      ("mine.chat", "there is a file of that name already"), ("link.chat", "it is a link"),
      ("folder.chat", "it is a folder"), ("no/such.chat", "its folder does not exist"),
    ] {
      let run = try talk(saving: name)
      #expect(run.text.isEmpty, "nothing may be asked")
      #expect(run.remarks.contains(reason), "\(run.remarks)")
      #expect(run.ended == .status(74))
    }
    #expect(try folder.text("mine.chat") == "mine")
    #expect(folder.everything == ["folder.chat", "link.chat", "mine.chat"])
  }

  @Test func `fails before the first question when there is no room for it`() throws {
    let run = try talk(saving: "a.chat", shell: "ulimit -f 1")
    #expect(run.text.isEmpty)
    #expect(run.remarks.contains("the disk is full"), "\(run.remarks)")
    #expect(run.ended == .status(74))
    #expect(folder.everything.isEmpty)
  }

  @Test func `goes on when the disk fills up, says so, and keeps a file that can be gone on with`()
    throws
  {
    let plain = try StartedProgram.run(Runner.lines.lines)
    let run = try talk(Runner.lines, saving: "a.chat", shell: "ulimit -f 12")
    #expect(run.text == plain.text)
    #expect(run.remarks.contains("I can't keep your last answer: the disk is full."))
    #expect(run.ended == .status(74))
    let file = try folder.text("a.chat")
    #expect(file.hasSuffix("\n"))
    #expect(plain.text.hasPrefix(file.asPrinted))
    let count = file.lines.count { $0.hasPrefix("You:") }
    #expect(count > 3)
    let rest = Array(Runner.lines.dropFirst(count))
    let resumed = try StartedProgram.run(
      rest.lines, arguments: ["resume", folder.file("a.chat")])
    #expect(resumed.text == plain.text)
    #expect(resumed.ended == .status(0))
  }

  @Test func `speaks JSON as well`() throws {
    let plain = try StartedProgram.run(Opening.toTheEnd.lines, arguments: ["talk", "--jsonl"])
    let saved = try talk(saving: "a.chat", ["--jsonl"])
    #expect(saved.text == plain.text)
    #expect(try folder.text("a.chat").asPrinted == StartedProgram.run(Opening.toTheEnd.lines).text)
  }

  @Test func `leaves the person's own words out where that is wanted`() throws {
    let run = try talk(Runner.lines, saving: "a.chat", ["--redact"])
    #expect(run.ended == .status(0))
    let file = try folder.text("a.chat")
    for words in ["Sore", "since the", "10k"] { #expect(!file.contains(words)) }
    #expect(file.hasSuffix("Result: routine (R1)\n"))
  }

  @Test(
    arguments: [
      ["--save", "-"], ["--save", ""], ["--redact"], ["--save", "/tmp/x.chat", "--keep"],
      ["--no-keep", "--redact"],
    ])
  func `is refused what makes no sense`(arguments: [String]) throws {
    #expect(try StartedProgram.run("", arguments: ["talk"] + arguments).ended == .status(64))
  }
}

@Suite struct `A saved conversation` {
  let folder: ScratchFolder
  init() throws { folder = try ScratchFolder() }

  private func resume(_ lines: [String], _ name: String = "a.chat") throws -> (
    text: String, ended: StartedProgram.Ended, remarks: String
  ) {
    try StartedProgram.run(
      lines.lines, arguments: ["resume", folder.file(name), "--today", "2026-11-23"])
  }

  private func save(_ lines: [String], _ name: String = "a.chat") throws {
    _ = try StartedProgram.run(
      lines.lines, arguments: ["talk", "--save", folder.file(name), "--today", "2026-11-22"])
  }

  @Test func `can be left and gone on with after every few turns, to the same bytes`() throws {
    try save(Runner.lines, "whole.chat")
    let plain = try StartedProgram.run(
      Runner.lines.lines, arguments: ["talk", "--today", "2026-11-22"])
    try save([])
    for start in stride(from: 0, to: Runner.lines.count, by: 4) {
      let part = Array(Runner.lines[start..<min(start + 4, Runner.lines.count)])
      let run = try resume(part)
      if start + 4 >= Runner.lines.count {
        #expect(run.text == plain.text)
        #expect(run.ended == .status(0))
      }
    }
    #expect(try folder.text("a.chat") == folder.text("whole.chat"))
    #expect(try folder.mode("a.chat") == 0o600)
  }

  @Test func `stays as it was left when nothing more is said`() throws {
    for lines in [["yes"], Runner.lines, Opening.toTheEnd] {
      try save(lines, "\(lines.count).chat")
      let left = try folder.text("\(lines.count).chat")
      let run = try resume([], "\(lines.count).chat")
      #expect(run.ended == .status(lines.count == 1 ? 65 : 0))
      #expect(try folder.text("\(lines.count).chat") == left)
    }
  }

  @Test func `is one program's at a time`() throws {
    try save(["yes"])
    let first = try StartedProgram.piped(["resume", folder.file("a.chat")])
    try first.wait(for: "Which country")
    let second = try resume(["uk"])
    #expect(second.text.isEmpty)
    #expect(second.remarks.contains("another window is in this conversation"))
    #expect(second.ended == .status(66))
    let forgetting = try StartedProgram.run(
      "", arguments: ["forget", "--yes", folder.file("a.chat")])
    #expect(forgetting.ended == .status(66))
    try first.send("uk\n")
    first.closeInput()
    #expect(try first.end() == .status(65))
    #expect(try folder.text("a.chat").contains("You: uk\n"))
  }

  @Test func `is not taken for one when it is not`() throws {
    try folder.write("Dear diary,\n", to: "diary.txt")
    try folder.write("Coach: Hello\nYou: yes\n", to: "printed.chat")
    symlink(folder.file("diary.txt"), folder.file("link.chat"))
    for (name, reason) in [
      ("diary.txt", "not a conversation that I saved"),
      ("printed.chat", "not a conversation that I saved"), ("link.chat", "it is a link"),
      ("none.chat", "there is no such file"), (".", "folder"),
    ] {
      for command in [["resume"], ["forget", "--yes"]] {
        let run = try StartedProgram.run("", arguments: command + [folder.file(name)])
        #expect(run.remarks.contains(reason) || command[0] == "forget", "\(run.remarks)")
        #expect(run.ended == .status(66) || run.ended == .status(74))
      }
    }
    #expect(try folder.text("diary.txt") == "Dear diary,\n")
  }

  @Test func `is begun anew when nothing but its name was left`() throws {
    for text in [
      "", "Note: This file ho", "Note: This file holds health answers. Keep it private.",
    ] {
      try folder.write(text, to: "a.chat")
      let run = try resume(["yes"])
      #expect(run.text.contains("Which country"))
      #expect(try folder.text("a.chat").contains("You: yes\n"))
    }
  }

  @Test func `goes over to a dialog that has changed, and leaves the old one beside it`() throws {
    func dialog(_ question: String) -> String {
      """
      dialog toe
      title  The toe
      start  toe

      question toe
        ask   Is the toe red?
        slot  toe_red: yes or no
        to    nail

      \(question)
      question nail
        ask   And the nail?
        slot  nail: text
        to    end

      ending end
        record

      """
    }
    try folder.write(dialog(""), to: "toe.dialog")
    let path = folder.file("toe.dialog")
    _ = try StartedProgram.run(
      "yes\nlong\n", arguments: ["talk", path, "--save", folder.file("a.chat")])
    try folder.write(
      dialog("question sock\n  ask   And the sock?\n  slot  sock: text\n  to    nail\n")
        .replacing("  to    nail\n\nquestion sock", with: "  to    sock\n\nquestion sock"),
      to: "toe.dialog")
    let run = try resume(["blue"])
    #expect(run.ended == .status(0), "\(run.remarks)")
    let anew = try StartedProgram.run("yes\nblue\nlong\n", arguments: ["talk", path])
    #expect(try folder.text("a.chat").asPrinted == anew.text)
    #expect(folder.everything == ["a.chat", "a.earlier-1.chat", "toe.dialog"])
    let gone = try StartedProgram.run("", arguments: ["forget", "--yes", folder.file("a.chat")])
    #expect(gone.text.contains("with 1 earlier version of it"))
    #expect(folder.everything == ["toe.dialog"])
  }

  @Test func `says which dialog is missing, and takes it from elsewhere`() throws {
    try folder.write(
      "dialog toe\ntitle  Toe\nstart  toe\n\nquestion toe\n  ask   Red?\n  slot  toe_red: yes or no\n"
        + "  to    end\n\nending end\n  record\n", to: "toe.dialog")
    _ = try StartedProgram.run(
      "", arguments: ["talk", folder.file("toe.dialog"), "--save", folder.file("a.chat")])
    mkdir(folder.file("moved"), 0o700)
    rename(folder.file("toe.dialog"), folder.file("moved/toe.dialog"))
    let missing = try resume([])
    #expect(missing.remarks.contains("toe.dialog, is not there"))
    #expect(missing.ended == .status(66))
    let found = try StartedProgram.run(
      "yes\n",
      arguments: ["resume", folder.file("a.chat"), "--dialog", folder.file("moved/toe.dialog")])
    #expect(found.ended == .status(0))
    #expect(try folder.text("a.chat").contains("/moved/toe.dialog\n"))
  }
}
