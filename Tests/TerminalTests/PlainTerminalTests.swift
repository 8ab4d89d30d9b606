@preconcurrency import Glibc
import Testing

/// The program on a terminal without readline, or with only one end on a terminal.
@Suite struct `On a plain terminal, the program` {
  @Test(
    arguments: [
      .init(environment: ["TERM": "dumb"]), .init(environment: ["TERM": nil]),
      .init(environment: ["TERM": ""]), .init(environment: ["ACCESSIBLE": "1"]),
      .init(arguments: ["--plain"]),
    ] as [TerminalProgram.Start])
  func `prints no escape byte and no bell`(start: TerminalProgram.Start) throws {
    var start = start
    start.environment["NO_COLOR"] = .some(nil)
    let program = try TerminalProgram(start)
    try program.reach(Opening.choice)
    try program.stop()
    try program.wait(for: Opening.choice.unfinished)
    #expect(try program.status() == 65)
    #expect(!program.text.contains { $0 == "\u{1b}" || $0 == "\u{7}" })
  }

  @Test(arguments: [("1", false), ("", true)])
  func `is bold unless NO_COLOR says something`(value: String, isBold: Bool) throws {
    let program = try TerminalProgram(.init(environment: ["NO_COLOR": value]))
    try program.wait(for: "You:")
    #expect(program.text.contains("\u{1b}[1m") == isBold)
  }

  @Test func `warns at Ctrl-C and stops at the next`() throws {
    let program = try TerminalProgram(.init(arguments: ["--plain"]))
    try program.reach(Opening.choice)
    try program.type("\u{3}")
    try program.wait(for: "Ctrl-C")
    try program.wait(for: "You: ")
    try program.type("\u{3}")
    try program.wait(for: Opening.choice.unfinished)
    #expect(try program.status() == 130)
  }

  @Test func `lets nothing typed ahead answer a safety question`() throws {
    let program = try TerminalProgram(.init(arguments: ["--plain"]))
    try program.reach(.init(node: "", answers: Array(Opening.safety.answers.dropLast())))
    try program.type((Opening.safety.answers.suffix(1) + ["none", "none"]).lines)
    try program.wait(for: "You: ")
    try program.stop()
    try program.wait(for: Opening.safety.unfinished)
  }

  @Test func `fills a captured file with the whole transcript, and prompts on the screen`() throws {
    let file = try TemporaryFile("")
    let program = try TerminalProgram(.init(capture: file.path))
    try program.reach(Opening.safety)
    try program.type(Opening.lastAnswer + "\n")
    #expect(try program.status() == 0)
    #expect(try file.text() == StartedProgram.run(Opening.toTheEnd.lines).text)
  }

  @Test func `reads a pipe as a pipe, though it prints on a terminal`() throws {
    let program = try TerminalProgram(.init(feed: "yes\\n"))
    #expect(try program.status() == 65)
    #expect(program.text.contains("You: yes\r\n"))
    #expect(program.text.contains(Opening.choice.unfinished))
    #expect(!program.text.contains("\u{1b}"))
  }

  @Test func `leaves no file behind`() throws {
    let folder = try ScratchFolder()
    let program = try TerminalProgram(.init(environment: ["HOME": folder.path]))
    try program.reach(Opening.story)
    try program.type("It began after the hills\r")
    try program.wait(for: "You: ")
    program.signal(SIGTERM)
    #expect(try program.status() == 128 + SIGTERM)
    #expect(folder.everything.isEmpty)
  }
}

/// A file that is gone when the test is over; a class for that.
final class TemporaryFile {
  let path: String

  init(_ text: String) throws {
    var template = Array("/tmp/sitbone-test-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw StartedProgram.Trouble.cannotStart(errno) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    write(descriptor, text, text.utf8.count)
    close(descriptor)
  }

  deinit { unlink(path) }

  func text() throws -> String {
    let descriptor = open(path, O_RDONLY)
    defer { close(descriptor) }
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    let count = read(descriptor, &buffer, buffer.count)
    return String(decoding: buffer.prefix(max(count, 0)), as: UTF8.self)
  }
}
