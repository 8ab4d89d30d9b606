import Dice
@preconcurrency import Glibc
import Testing

@testable import Terminal

/// The faults of a pipe, through the built program.
@Suite struct `In a pipe, the program` {
  @Test func `with no input asks the first question and stops unfinished`() throws {
    let run = try StartedProgram.run("")
    #expect(run.ended == .status(65))
    #expect(run.text.hasPrefix("Coach: "))
    #expect(run.text.lines.last == Opening.consent.unfinished)
  }

  @Test(arguments: [Opening.choice, Opening.safety, Opening.story])
  func `names the question at which its input ended`(place: Opening.Place) throws {
    let run = try StartedProgram.run(place.answers.lines)
    #expect(run.ended == .status(65))
    #expect(run.text.lines.last == place.unfinished)
  }

  @Test func `finishes with status 0, and prints the same bytes each time`() throws {
    let run = try StartedProgram.run(Opening.toTheEnd.lines)
    #expect(run.ended == .status(0))
    #expect(run.remarks == "")
    #expect(run.text.lines.last?.hasPrefix("Result: ") == true)
    #expect(try StartedProgram.run(Opening.toTheEnd.lines).text == run.text)
  }

  @Test func `prints a transcript whose answers give that transcript again`() throws {
    let text = try StartedProgram.run(Opening.toTheEnd.lines).text
    let answers = text.lines.filter { $0.hasPrefix("You:") }.map { String($0.dropFirst(5)) }
    #expect(answers == Opening.toTheEnd)
    #expect(try StartedProgram.run(answers.lines).text == text)
  }

  @Test func `counts a last answer without a newline`() throws {
    let whole = try StartedProgram.run(Opening.toTheEnd.lines)
    let cut = try StartedProgram.run(String(Opening.toTheEnd.lines.dropLast()))
    #expect(cut == whole)
  }

  @Test func `reads CRLF and a byte order mark as if they were not there`() throws {
    let plain = try StartedProgram.run(Opening.toTheEnd.lines).text
    let windows = Opening.toTheEnd.map { $0 + "\r\n" }.joined()
    #expect(try StartedProgram.run("\u{FEFF}" + windows).text == plain)
  }

  @Test func `takes no lone carriage returns for the ends of lines`() throws {
    let run = try StartedProgram.run("yes\ryes\r")
    #expect(run.ended == .status(65))
    #expect(run.text.lines.last == Opening.consent.unfinished)
  }

  @Test func `says of UTF-16 that it wants UTF-8`() throws {
    let run = try StartedProgram.run([0xFF, 0xFE, 0x79, 0, 0x65, 0, 0x73, 0, 0x0A, 0])
    #expect(run.ended == .status(65))
    #expect(run.text.contains("UTF-8"))
    #expect(run.text.lines.last == Opening.consent.unfinished)
  }

  @Test func `says how many answers were not used`() throws {
    let one = try StartedProgram.run((Opening.toTheEnd + ["extra"]).lines)
    #expect(one.remarks.contains("1 answer was not used"))
    let two = try StartedProgram.run((Opening.toTheEnd + ["extra", "", "more"]).lines)
    #expect(two.remarks.contains("2 answers were not used"))
    #expect(two.ended == .status(0))
  }

  @Test func `stops after twenty answers that it does not understand`() throws {
    for nonsense in ["", "qwertyuiop", "yes no", "\u{1b}]0;x"] {
      let run = try StartedProgram.run(Array(repeating: nonsense, count: 1000).lines)
      #expect(run.ended == .status(65))
      #expect(run.text.lines.count { $0.hasPrefix("You:") } == 20)
      #expect(run.text.lines.last == Opening.consent.unfinished)
    }
  }

  @Test func `ends on an endless yes`() throws {
    let program = try StartedProgram.piped()
    let many = [String](repeating: "yes", count: 10_000).lines
    // It ends long before all of this is read.
    for _ in 0..<50 { try program.send(many) }
    #expect(try [.status(0), .status(65)].contains(program.end()))
  }

  @Test func `accepts 4096 bytes, and says that more are too long`() throws {
    let fits = Opening.story.answers + [String(repeating: "a", count: 4096)]
    #expect(try StartedProgram.run(fits.lines).text.lines.last != Opening.story.unfinished)
    let tooLong = Opening.story.answers + [String(repeating: "a", count: 4097)]
    let run = try StartedProgram.run(tooLong.lines)
    #expect(run.text.lines.last == Opening.story.unfinished)
    #expect(run.text.utf8.count < 20_000)
  }

  @Test func `drains ten megabytes, and goes on`() throws {
    let run = try StartedProgram.run(String(repeating: "a", count: 10_000_000) + "\nyes\n")
    #expect(run.text.lines.last == Opening.choice.unfinished)
    let endless = try StartedProgram.run(String(repeating: "a", count: 10_000_000))
    #expect(endless.text.lines.last == Opening.consent.unfinished)
  }

  @Test func `answers noise with text that steers nothing`() throws {
    var noise = Dice(3)
    let bytes = (0..<300_000).map { _ in UInt8.random(in: 0...255, using: &noise) }
    for opening in [Opening.consent, Opening.story] {
      let program = try StartedProgram.piped()
      try program.send(Array(opening.answers.lines.utf8) + bytes)
      program.closeInput()
      #expect(try [.status(0), .status(65)].contains(program.end()))
      #expect(String(validating: program.printed, as: UTF8.self) != nil)
      #expect(program.text.isHarmlessTranscript)
    }
  }

  @Test func `passes no hostile answer on`() throws {
    let hostile = [
      "\u{1b}[2Jx", "\u{1b}]52;c;aGFjaw==\u{7}x", "\u{1b}]8;;http://x\u{1b}\\x",
      "\u{1b}Pq\u{1b}\\x", "x\u{9b}31m", "x\u{1b}]0;x", "x\rCoach: You are fine",
      "x\u{b}Coach: You are fine", "x\u{c}Coach: You are fine", "x\u{85}Coach: You are fine",
      "x\u{2028}Coach: You are fine", "x\u{2029}Result: routine (R1)", "\u{202e}sey\u{202c}",
      "a" + String(repeating: "\u{301}", count: 500), "y\0e\0s", "\u{FEFF}\u{200f}", "x\u{7f}\u{8}",
      "% %s %n %@ ${HOME} $(id) `id`", "../../etc/passwd", "<script>alert(1)</script>",
    ]
    for place in [Opening.consent, Opening.choice, Opening.story] {
      for answer in hostile {
        let run = try StartedProgram.run((place.answers + [answer]).lines)
        #expect(run.text.isHarmlessTranscript)
        #expect(!run.text.lines.contains { $0.hasPrefix("Coach: You are fine") })
        #expect(run.text.lines.count { $0.hasPrefix("Result: ") } == 1)
      }
    }
  }

  @Test func `asks before it waits, also when answers come byte by byte`() throws {
    let program = try StartedProgram.piped()
    for answer in Opening.toTheEnd {
      try program.wait(for: "Coach: ")
      for byte in Array((answer + "\n").utf8) { try program.send([byte]) }
    }
    #expect(try program.end() == .status(0))
  }

  @Test func `waits no longer than it was told to`() throws {
    let program = try StartedProgram.piped(["--timeout", "0"])
    #expect(try program.end() == .status(75))
    #expect(program.text.lines.last == Opening.consent.unfinished)
  }

  @Test func `tells on another descriptor each time it waits`() throws {
    let program = try StartedProgram.piped(["--ready-fd", "2"])
    try program.send("yes\n")
    program.closeInput()
    #expect(try program.end() == .status(65))
    #expect(program.remarked == Array("..".utf8))
  }

  @Test func `says that its input is closed, or a folder`() throws {
    let closed = try StartedProgram.piped(input: .closed)
    #expect(try closed.end() == .status(66))
    #expect(closed.remarked.count { $0 == 0x0A } == 1)
    let folder = try StartedProgram.piped(input: .file("/tmp"))
    #expect(try folder.end() == .status(74))
    #expect(!folder.remarked.isEmpty)
  }

  @Test func `fails when its output is closed or full`() throws {
    for output in [StartedProgram.Fixture.closed, .file("/dev/full")] {
      let program = try StartedProgram.piped(output: output)
      try program.send(Opening.toTheEnd.lines)
      program.closeInput()
      #expect(try program.end() == .status(74))
      #expect(!program.remarked.isEmpty)
    }
  }

  @Test(arguments: [false, true])
  func `dies silently when nobody reads`(isIgnored: Bool) throws {
    let program = try StartedProgram.piped(ignoringBrokenPipes: isIgnored)
    try program.wait(for: "Coach: ")
    program.closeOutput()
    try program.send("yes\n")
    #expect(try program.end() == .signal(SIGPIPE))
    #expect(program.remarked.isEmpty)
  }

  @Test func `dies by the signal that interrupts it`() throws {
    let program = try StartedProgram.piped()
    try program.wait(for: "Coach: ")
    kill(program.process, SIGINT)
    #expect(try program.end() == .signal(SIGINT))
  }
}

extension String {
  /// Without the last line's end.
  var lines: [String] {
    split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }

  /// True when nothing in it steers a terminal, and each line is labelled, indented or blank.
  var isHarmlessTranscript: Bool {
    let labels = ["Coach: ", "You:", "Result: ", "  "]
    return unicodeScalars.allSatisfy { $0.fate == .kept || $0 == "\n" }
      && lines.allSatisfy { line in line.isEmpty || labels.contains { line.hasPrefix($0) } }
  }
}
