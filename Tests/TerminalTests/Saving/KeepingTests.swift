@preconcurrency import Glibc
import Testing

@Suite struct `A person who is asked whether the conversation may be kept` {
  let home: ScratchFolder
  init() throws { home = try ScratchFolder() }

  private static let name = ".local/state/sitbone/2026-11-22.chat"

  private func program(
    _ arguments: [String] = ["--today", "2026-11-22"], _ more: [String: String?] = [:]
  ) throws -> TerminalProgram {
    try TerminalProgram(
      .init(
        arguments: arguments, environment: ["HOME": home.path].merging(more) { $1 }))
  }

  /// Goes to the question, which comes when the emergency questions are behind.
  private func reachOffer(_ program: TerminalProgram) throws {
    try program.reach(Opening.safety)
    #expect(!program.text.contains("Shall I keep it?"))
    try program.type("none\r")
    try program.wait(for: "Shall I keep it?")
    try program.wait(for: "You: ")
  }

  private func answer(_ program: TerminalProgram, _ line: String) throws {
    try program.type(line + "\r")
    try program.wait(for: "You: ")
  }

  @Test func `finds everything in a private folder after a yes, each turn at once`() throws {
    let program = try program()
    try reachOffer(program)
    #expect(home.everything.isEmpty)
    try answer(program, "yes")
    #expect(try home.mode(Self.name) == 0o600)
    #expect(try home.mode(".local/state/sitbone") == 0o700)
    #expect(try home.text(Self.name).hasSuffix("what is going on?\n"))
    #expect(try home.text(Self.name).contains("You: none\n"))
    try answer(program, "It hurts when I sit")
    #expect(try home.text(Self.name).contains("You: It hurts when I sit\n"))
    #expect(try !home.text(Self.name).contains("Shall I keep it?"))
    program.signal(SIGKILL)
    _ = try program.status()

    let again = try self.program(["resume", "--today", "2026-11-25"])
    try again.wait(for: "Welcome back. We began on 22 November 2026.")
    try again.wait(for: "If something is new or worse since then")
    try again.wait(for: "You: ")
    #expect(!again.text.contains("Which country"))
    try answer(again, "yes")
    try again.stop()
    try again.wait(for: "To go on later, type: sitbone resume 2026-11-22")
    #expect(try again.status() == 65)
  }

  @Test func `finds nothing anywhere after a no, and may still say save`() throws {
    let program = try program()
    try reachOffer(program)
    try answer(program, "no")
    try answer(program, "It hurts when I sit")
    #expect(home.everything.isEmpty)
    try answer(program, "save")
    #expect(try home.text(Self.name).contains("You: It hurts when I sit\n"))
    try answer(program, "save")
    #expect(program.text.contains("It is kept already"))
  }

  @Test func `can say what is going on instead, and is heard`() throws {
    let program = try program()
    try reachOffer(program)
    try answer(program, "I am numb between the legs")
    #expect(program.text.contains("I write nothing down"))
    #expect(program.text.contains("You wrote:"))
    #expect(home.everything.isEmpty)
  }

  @Test func `is asked again for a plain word, and then no more`() throws {
    let program = try program()
    try reachOffer(program)
    try answer(program, "hm")
    try answer(program, "why")
    try answer(program, "")
    #expect(!program.text.contains("I write nothing down"))
    try answer(program, "huh")
    #expect(program.text.contains("I write nothing down"))
    #expect(home.everything.isEmpty)
  }

  @Test func `may go back first`() throws {
    let program = try program()
    try reachOffer(program)
    try answer(program, "back")
    // The earlier answer stands on the line already.
    try program.type("\r")
    try program.wait(for: "Shall I keep it?")
  }

  @Test func `is told plainly when there is no place for it`() throws {
    for (variables, words): ([String: String?], String) in [
      (["HOME": nil], "because your account has no home folder"),
      (["HOME": "here"], "because your account has no home folder"),
    ] {
      let program = try program(["--today", "2026-11-22"], variables)
      try program.reach(Opening.safety)
      try program.type("none\r")
      try program.wait(for: "You: ")
      #expect(program.text.contains("home folder"), "\(words)")
      #expect(!program.text.contains("Shall I keep it?"))
    }
    let program = try program(["--today", "2026-11-22"], ["HOME": "/proc"])
    try reachOffer(program)
    try answer(program, "yes")
    #expect(program.text.contains("I could not keep it"))
    #expect(program.text.contains("what is going on?"))
  }

  @Test func `is not asked when the command line has said it already`() throws {
    let never = try program(["--no-keep"])
    try never.reach(Opening.story)
    #expect(!never.text.contains("Shall I keep it?"))
    #expect(home.everything.isEmpty)
    let kept = try program(["--keep", "--today", "2026-11-22"])
    try kept.reach(Opening.safety)
    #expect(try home.text(Self.name).contains("Any of these now?"))
    try kept.type("none\r")
    try kept.wait(for: "what is going on?")
    #expect(!kept.text.contains("Shall I keep it?"))
  }

  @Test func `hears nothing of it in an emergency`() throws {
    let program = try program()
    try program.reach(Opening.safety)
    try program.type(Opening.lastAnswer + "\r")
    #expect(try program.status() == 0)
    #expect(!program.text.contains("keep"))
    #expect(home.everything.isEmpty)
  }
}

@Suite struct `Conversations that were kept` {
  let home: ScratchFolder
  init() throws { home = try ScratchFolder() }

  private func run(
    _ arguments: [String], _ input: String = "", state: String? = nil
  ) throws -> (text: String, ended: StartedProgram.Ended, remarks: String) {
    var variables = ["HOME": home.path]
    variables["XDG_STATE_HOME"] = state
    return try StartedProgram.run(input, arguments: arguments, variables: variables)
  }

  private func keep(_ lines: [String], on day: String) throws {
    _ = try run(["talk", "--keep", "--today", day], lines.lines)
  }

  @Test func `lie where the rules say, and a relative place is none`() throws {
    _ = try run(["talk", "--keep", "--today", "2026-11-22"], state: home.file("state"))
    _ = try run(["talk", "--keep", "--today", "2026-11-22"], state: "relative")
    #expect(
      home.everything.filter { $0.hasSuffix(".chat") } == [
        ".local/state/sitbone/2026-11-22.chat", "state/sitbone/2026-11-22.chat",
      ])
  }

  @Test func `are listed with where they wait or what they came to`() throws {
    #expect(try run(["list"]).text == "No conversation is kept in ~/.local/state/sitbone.\n")
    try keep(["yes", "uk"], on: "2026-11-21")
    try keep(Runner.lines, on: "2026-11-21")
    let list = try run(["list"]).text
    #expect(list.contains("2026-11-21\n  Pain at the sit bone. Not finished: 2 answered, \"mode\""))
    #expect(list.contains("2026-11-21-2\n  Pain at the sit bone. Finished: "))
    #expect(list.contains("sitbone resume 2026-11-21\n"))
    #expect(!list.contains(home.path))
  }

  @Test func `go on by name, and without a name when only one waits`() throws {
    #expect(try run(["resume"]).ended == .status(66))
    try keep(["yes", "uk"], on: "2026-11-21")
    try keep(Runner.lines, on: "2026-11-21")
    #expect(try run(["resume"], "1\n").text.contains("How old are you"))
    #expect(try run(["resume", "2026-11-21"], "34\n").text.contains("Any of these now?"))
    try keep(["yes"], on: "2026-11-22")
    let unclear = try run(["resume"], "uk\n")
    #expect(unclear.ended == .status(64))
    #expect(unclear.remarks.contains("2026-11-22\n"))
    #expect(unclear.remarks.contains("2026-11-21\n"))
  }

  @Test func `are erased after a yes, and only then`() throws {
    try keep(["yes"], on: "2026-11-21")
    try keep(["yes"], on: "2026-11-22")
    #expect(try run(["forget"]).ended == .status(64))
    #expect(try run(["forget", "2026-11-21"]).ended == .status(65))
    #expect(try run(["forget", "2026-11-21"], "no\n").text.contains("Nothing was erased."))
    #expect(home.everything.count { $0.hasSuffix(".chat") } == 2)
    let one = try run(["forget", "2026-11-21"], "hm\nyes\n")
    #expect(one.text.contains("Erased: 2026-11-21."))
    #expect(one.text.contains("out of my reach"))
    #expect(one.ended == .status(0))
    #expect(try run(["forget", "2026-11-21", "--yes"]).ended == .status(66))
    #expect(try run(["forget", "--all", "--yes"]).text.contains("Erased: 2026-11-22."))
    #expect(!home.everything.contains(".local/state/sitbone"))
    #expect(try run(["forget", "--all"]).text.contains("nothing to erase"))
  }

  @Test func `are all erased, also what stayed of one that is gone`() throws {
    try keep(["yes"], on: "2026-11-21")
    let folder = home.file(".local/state/sitbone")
    rename("\(folder)/2026-11-21.chat", "\(folder)/2026-11-20.earlier-1.chat")
    #expect(try run(["list"]).text.contains("2026-11-20.earlier-1\n"))
    _ = try run(["forget", "--all", "--yes"])
    #expect(!home.everything.contains(".local/state/sitbone"))
  }

  @Test func `speak JSON when they go on`() throws {
    try keep(["yes", "uk"], on: "2026-11-21")
    let went = try run(["resume", "--jsonl"], "1\n34\n1\n")
    #expect(went.ended == .status(0))
    #expect(went.text.lines.count == 5)
    #expect(went.text.lines.first?.contains("\"node\":\"mode\"") == true)
    #expect(went.text.lines.last?.contains("emergency_now") == true)
  }

  @Test func `cannot be kept without a home, and that is said before the first question`() throws {
    let run = try run(["talk", "--keep"], state: "relative")
    #expect(run.ended == .status(65))
    let none = try StartedProgram.run(
      "", arguments: ["talk", "--keep"], variables: ["HOME": "relative"])
    #expect(none.text.isEmpty)
    #expect(none.remarks.contains("HOME"))
    #expect(none.ended == .status(74))
  }
}
