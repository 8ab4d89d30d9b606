@preconcurrency import Glibc
import Testing

/// The faults of a terminal, through the built program and readline.
@Suite struct `On a terminal, the program` {
  private func start(
    _ environment: [String: String?] = [:], arguments: [String] = [], columns: UInt16 = 80,
    rows: UInt16 = 24
  ) throws -> TerminalProgram {
    try TerminalProgram(
      .init(arguments: arguments, environment: environment, columns: columns, rows: rows))
  }

  @Test func `talks to the end, and never asks the terminal anything`() throws {
    let program = try start()
    try program.reach(Opening.safety)
    try program.type(Opening.lastAnswer + "\r")
    #expect(try program.status() == 0)
    #expect(program.isRestored)
    for question in ["\u{1b}[6n", "\u{1b}[c", "\u{1b}[>c", "\u{1b}Z", "\u{1b}]10;?"] {
      #expect(!program.text.contains(question))
    }
  }

  @Test func `clears a line at Ctrl-C, warns at the next, and stops at the third`() throws {
    let program = try start()
    try program.reach(Opening.choice)
    try program.type("half an answer")
    try program.wait(for: "half an answer")
    try program.type("\u{3}")
    try program.wait(for: "You: ")
    try program.type("\u{3}")
    try program.wait(for: "Ctrl-C")
    try program.wait(for: "You: ")
    try program.type("\u{3}")
    try program.wait(for: Opening.choice.unfinished)
    #expect(try program.status() == 130)
    #expect(program.isRestored)
  }

  @Test func `forgets a warning once it is answered`() throws {
    let program = try start()
    try program.wait(for: "You: ")
    try program.type("\u{3}")
    try program.wait(for: "You: ")
    try program.type("yes\r")
    try program.wait(for: "You: ")
    try program.type("\u{3}")
    try program.wait(for: "You: ")
    try program.stop()
    #expect(try program.status() == 65)
  }

  @Test func `asks at Ctrl-D whether to stop, and stops at the next`() throws {
    let program = try start()
    try program.reach(Opening.choice)
    try program.type("uk\u{4}")
    try program.type("\u{15}\u{4}")
    try program.wait(for: "Stop now")
    try program.wait(for: "You: ")
    try program.type("no\r")
    try program.wait(for: "You: ")
    try program.stop()
    try program.wait(for: Opening.choice.unfinished)
    #expect(try program.status() == 65)
    #expect(program.isRestored)
  }

  @Test func `stops when asked whether to, and told yes`() throws {
    let program = try start()
    try program.wait(for: "You: ")
    try program.type("\u{4}")
    try program.wait(for: "Stop now")
    try program.wait(for: "You: ")
    try program.type("yes\r")
    try program.wait(for: Opening.consent.unfinished)
    #expect(try program.status() == 65)
  }

  @Test func `has half an answer back after Ctrl-Z`() throws {
    let program = try start()
    try program.wait(for: "You: ")
    try program.type("ye")
    try program.wait(for: "ye")
    try program.type("\u{1a}")
    try program.wait(for: "stopped:")
    #expect(program.isRestored)
    try program.type("\n")
    try program.wait(for: "You: ye")
    try program.type("s\r")
    try program.wait(for: "You: ")
    try program.stop()
    try program.wait(for: Opening.choice.unfinished)
    #expect(try program.status() == 65)
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGQUIT, SIGINT])
  func `restores the terminal and dies by a signal`(number: Int32) throws {
    let program = try start()
    try program.wait(for: "You: ")
    program.signal(number)
    if number == SIGINT {
      try program.wait(for: "You: ")
      program.signal(number)
    }
    #expect(try program.status() == 128 + number)
    #expect(program.text.contains(Opening.consent.unfinished))
    #expect(program.isRestored)
  }

  @Test(arguments: [SIGABRT, SIGSEGV, SIGILL, SIGTRAP, SIGBUS])
  func `restores the terminal when it crashes`(number: Int32) throws {
    let program = try start()
    try program.wait(for: "You: ")
    #expect(!program.isRestored)
    program.signal(number)
    try program.wait(for: "\u{1b}[?2004l")
    #expect(try program.status() == 128 + number)
    #expect(program.isRestored)
  }

  @Test(arguments: [[:], ["TERM": "dumb"]])
  func `goes when its window goes`(environment: [String: String]) throws {
    let program = try start(environment)
    try program.reach(Opening.choice)
    #expect(program.hangUp())
  }

  @Test func `keeps the line while the window changes its size`() throws {
    let program = try start()
    try program.wait(for: "You: ")
    try program.type("y")
    try program.wait(for: "y")
    for step in 0..<60 { program.resize(columns: UInt16(20 + step), rows: UInt16(5 + step % 20)) }
    program.resize(columns: 1, rows: 1)
    program.resize(columns: 500, rows: 200)
    try program.type("es\r")
    // The prompt was drawn again with each new size.
    try program.wait(for: "es\r\n")
    try program.wait(for: "You: ")
    try program.stop()
    try program.wait(for: Opening.choice.unfinished)
    #expect(try program.status() == 65)
  }

  @Test(arguments: [(1, 1), (2, 2), (20, 5), (500, 200)] as [(UInt16, UInt16)])
  func `starts in a window of any size`(columns: UInt16, rows: UInt16) throws {
    let program = try start(columns: columns, rows: rows)
    try program.reach(Opening.choice)
    try program.stop()
    #expect(try program.status() == 65)
  }

  @Test(arguments: ["xterm", "nonesuch", "vt100", "linux"])
  func `works on a terminal it knows or does not know`(name: String) throws {
    let program = try start(["TERM": name])
    try program.reach(Opening.choice)
    try program.stop()
    try program.wait(for: Opening.choice.unfinished)
    #expect(try program.status() == 65)
  }

  @Test(
    arguments: [
      ["LANG": nil], ["LANG": "C"], ["LANG": "POSIX"], ["LANG": "xx_YY.UTF-8"],
      ["LANG": "C", "LC_ALL": "C"], ["LANG": "C.UTF-8"],
    ] as [[String: String?]])
  func `takes back a whole letter, whatever the locale`(environment: [String: String?]) throws {
    let program = try start(environment)
    try program.wait(for: "You: ")
    for letter in ["é", "痛", "🦵"] {
      try program.type("ye\(letter)")
      try program.wait(for: letter)
      try program.type("\u{7f}\u{15}")
    }
    try program.type("yeé\u{7f}痛\u{7f}🦵\u{7f}s\r")
    try program.wait(for: "You: ")
    try program.stop()
    try program.wait(for: Opening.choice.unfinished)
  }

  @Test func `understands letters that come byte by byte`() throws {
    let program = try start()
    try program.wait(for: "You: ")
    // An arrow to the left, and a letter that is taken back.
    for byte in Array("ys\u{1b}[Deé\u{7f}\r".utf8) { try program.type([byte]) }
    try program.wait(for: "You: ")
    try program.stop()
    try program.wait(for: Opening.choice.unfinished)
  }

  @Test func `refuses a paste of several lines at a choice`() throws {
    let program = try start()
    try program.reach(Opening.choice)
    try program.type("\u{1b}[200~uk\rpatient\r40\u{1b}[201~\r")
    try program.wait(for: "3 lines")
    // The line is kept, to be mended.
    try program.wait(for: "You: uk patient 40")
    try program.type("\u{15}")
    try program.stop()
    try program.wait(for: Opening.choice.unfinished)
  }

  @Test func `joins a paste of several lines where it asked for a story`() throws {
    // Without the question whether to keep it, which would come first.
    let program = try start(arguments: ["--no-keep"])
    try program.reach(Opening.story)
    try program.type("\u{1b}[200~It began\nafter the hills\u{1b}[201~\r")
    let rest = try program.wait(for: "You: ")
    #expect(!rest.contains("2 lines"))
  }

  @Test func `lets nothing typed ahead answer a safety question`() throws {
    let program = try start()
    try program.reach(.init(node: "", answers: Array(Opening.safety.answers.dropLast())))
    // One piece, as a paste without brackets: only its first line was asked for.
    try program.type((Opening.safety.answers.suffix(1) + ["none", "none", "none"]).lines)
    try program.wait(for: "You: ")
    try program.stop()
    try program.wait(for: Opening.safety.unfinished)
    #expect(try program.status() == 65)
  }

  @Test func `takes Enter held down for no answer`() throws {
    for place in [Opening.consent, Opening.safety] {
      let program = try start()
      try program.reach(place)
      try program.type(String(repeating: "\r", count: 500))
      try program.wait(for: "You: ")
      while program.unseen.contains("You: ") { try program.wait(for: "You: ") }
      try program.stop()
      try program.wait(for: place.unfinished)
    }
  }

  @Test func `completes answers, and never the names of files`() throws {
    let program = try start()
    try program.wait(for: "You: ")
    try program.type("Y\t\r")
    try program.wait(for: "You: ")
    for keys in ["\t", "zzz\t", "/etc/pass\t", "~\t", "\u{1b}*", "\u{1b}?"] {
      try program.type(keys + "\u{15}")
    }
    try program.stop()
    try program.wait(for: Opening.choice.unfinished)
    for name in ["Package.swift", "passwd", "Sources"] { #expect(!program.text.contains(name)) }
  }

  @Test func `says at a question mark why it asks, and takes it for a letter elsewhere`() throws {
    let program = try start()
    try program.wait(for: "You: ")
    try program.type("?")
    try program.wait(for: "Coach: ")
    try program.wait(for: "You: ")
    try program.type("a?")
    try program.wait(for: "a?")
    try program.type("\u{15}yes\r")
    try program.wait(for: "You: ")
    try program.stop()
    try program.wait(for: Opening.choice.unfinished)
  }

  @Test func `shows the question again at Ctrl-L`() throws {
    let program = try start()
    try program.wait(for: "You: ")
    try program.type("ye\u{c}")
    try program.wait(for: "Coach: ")
    try program.wait(for: "You: ye")
  }

  @Test func `brings the old answer back at back`() throws {
    let program = try start()
    try program.reach(Opening.choice)
    try program.type("back\r")
    try program.wait(for: "You: yes")
  }

  @Test func `prompts once when an answer just fills the window`() throws {
    let program = try start(columns: 40)
    try program.wait(for: "You: ")
    let answer = String(repeating: "a", count: 34)
    try program.type(answer + "b")
    try program.wait(for: "b")
    #expect(!program.unseen.contains("You: "))
    try program.type("\u{15}")
    try program.stop()
    #expect(try program.status() == 65)
  }

  @Test func `stops waiting when its time is up`() throws {
    let program = try start(arguments: ["--timeout", "0"])
    #expect(try program.status() == 75)
    #expect(program.isRestored)
  }

  @Test(arguments: ["vi mode", "garbage"])
  func `works with a person's own settings`(kind: String) throws {
    let file = try TemporaryFile(
      kind == "vi mode"
        ? "set editing-mode vi\nset show-mode-in-prompt on\n$if sitbone\n\"\\C-o\": \"yes\"\n$endif\n"
        : "$if\nset nonsense\n\"\\C-\": :\n\u{1}\u{2}\n")
    let program = try start(["INPUTRC": file.path])
    try program.wait(for: "You: ")
    try program.type(kind == "vi mode" ? "\u{f}\r" : "yes\r")
    try program.wait(for: "You: ")
    try program.stop()
    try program.wait(for: Opening.choice.unfinished)
  }
}
