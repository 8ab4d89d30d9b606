import Foundation
import Testing

/// People of a batch, as lines of JSON.
private enum People {
  /// Somebody who can be advised within one line.
  static func calm(_ id: Int) -> String {
    let answers = """
      "consent_understood":"yes","region":"uk","mode":"patient","age_years":\(30 + id % 40),\
      "ces":"no","both_legs":"no"
      """
    return "{\"id\":\(id),\"answers\":{\(answers)}}\n"
  }

  static func emergency(_ id: Int) -> String {
    "{\"id\":\"e\(id)\",\"lines\":[\"yes\",\"uk\",\"1\",\"52\",\"1\"]}\n"
  }
}

/// One line that came back.
private struct Result {
  let text: String
  let members: [String: Any]

  init(_ line: Substring) throws {
    text = String(line)
    members = try #require(
      JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any], "\(line)")
  }

  var line: Int? { members["line"] as? Int }
  var error: String? { members["error"] as? String }
  var result: String? { members["result"] as? String }
}

private func batch(_ input: String, _ arguments: [String] = []) throws -> (
  results: [Result], ended: StartedProgram.Ended, remarks: String
) {
  let run = try StartedProgram.run(
    input, arguments: ["batch", "proximal-hamstring", "--today", "2026-11-22"] + arguments)
  let results = try run.text.split(separator: "\n").map { try Result($0) }
  return (results, run.ended, run.remarks)
}

@Suite struct `A batch` {
  @Test func `answers every person in order, and tells the broken lines`() throws {
    var lines = (1...300).map { $0 % 7 == 0 ? People.emergency($0) : People.calm($0) }
    lines[41] = "{\"id\": 42, \"answers\": {\"ces\": \"no\",}}\n"
    lines[149] = "{\"id\": 150, \"answers\": {\"cez\": \"no\"}}\n"
    lines[299] = "not JSON"
    let run = try batch(lines.joined())
    #expect(run.ended == .status(1))
    #expect(run.remarks.isEmpty)
    #expect(run.results.map(\.line) == (1...300).map { $0 })
    let broken = run.results.filter { $0.error != nil }
    #expect(
      broken.map(\.text) == [
        "{\"line\":42,\"id\":42,\"error\":\"column 36: a name was expected here, in quotes\"}",
        "{\"line\":150,\"id\":150,\"error\":"
          + "\"cez: there is no such slot. Did you mean \\\"ces\\\"?\"}",
        "{\"line\":300,\"error\":\"column 1: an object was expected, as {\\\"answers\\\": …}\"}",
      ])
    for result in run.results where result.error == nil {
      let number = try #require(result.line)
      let isEmergency = number % 7 == 0
      #expect(
        result.members["disposition"] as? String == (isEmergency ? "emergency_now" : "unfinished"))
      #expect(result.members["finished"] as? Bool == isEmergency)
      #expect((result.members["at"] == nil) == isEmergency)
    }
  }

  @Test func `says what the same lines typed come to`() throws {
    let talk = try StartedProgram.run("yes\nuk\n1\n52\n1\n")
    let result = try #require(
      talk.text.split(separator: "\n").last?.split(separator: ": ").last.map(String.init))
    let run = try batch(People.emergency(1))
    #expect(run.results.map(\.result) == [result])
    #expect(run.ended == .status(0))
  }

  @Test func `keeps its members in one order, and the id as it is written`() throws {
    let run = try batch(
      "{\"lines\":[\"yes\",\"uk\",\"1\",\"52\",\"1\"],\"id\": {\"n\":12345678901234567890, \"a\":[1.0]}}\n"
    )
    let text = try #require(run.results.first?.text)
    #expect(
      text.hasPrefix(
        "{\"line\":1,\"id\":{\"n\":12345678901234567890, \"a\":[1.0]},\"finished\":true,"
          + "\"disposition\":\"emergency_now\",\"result\":\"emergency_now ("))
    #expect(text.contains("\"],\"advice\":["))
  }

  @Test func `tells what was understood when asked to`() throws {
    let run = try batch(
      "{\"answers\":{\"consent_understood\":\"yes\",\"region\":\"not_sure\"}}\n", ["--answers"])
    let answers = run.results.first?.members["answers"] as? [String: String]
    #expect(answers == ["consent_understood": "yes", "region": "not_sure"])
  }

  @Test func `passes over blank lines, counts them, and needs no last newline`() throws {
    let run = try batch("\n  \r\n" + People.calm(3) + "\n" + People.calm(5).dropLast())
    #expect(run.results.map(\.line) == [3, 5])
    #expect(run.ended == .status(0))
    let nobody = try batch("")
    #expect(nobody.results.isEmpty && nobody.ended == .status(0))
  }

  @Test(
    arguments: [
      ("[]", "column 1: an object was expected"),
      ("{", "column 2: a name was expected here"),
      ("{\"answers\":{\"ces\":\"no\"", "column 23: the line ends too early"),
      ("{\"answers\":{\"ces\":\"no\"}} x", "column 26: something stands behind the object"),
      ("{\"answers\":{\"ces\":\"no\",\"ces\":\"yes\"}}", "column 24: \"ces\" is there twice"),
      ("{\"answers\":{\"ces\":01}}", "column 20: a number can't begin with 0"),
      ("{\"answers\":{\"goal\":\"\\uD800\"}}", "half a character stands here"),
      ("{\"id\":1}", "\"answers\" is missing, or \"lines\""),
      ("{\"anwsers\":{}}", "\"anwsers\" means nothing here. Did you mean \"answers\"?"),
      ("{\"answers\":[]}", "\"answers\" takes an object, from slot to value, not a list"),
      ("{\"lines\":[1]}", "\"lines\" takes a list of texts"),
      ("{\"answers\":{},\"lines\":[]}", "exclude each other"),
      ("{\"answers\":{\"pain_rest\":11}}", "pain_rest: 11 is out of range, which is 0 to 10"),
      ("{\"answers\":{\"ces\":\"perhaps\"}}", "ces: \"perhaps\" is not one of yes, no"),
      ("{\"answers\":{\"sport\":[\"chess\"]}}", "sport: \"chess\" is not one of"),
      ("{\"answers\":{\"goal\":\" \"}}", "a text must say something"),
      ("{\"answers\":" + String(repeating: "[", count: 100_000), "too often"),
    ])
  func `says why a line can't be answered`(line: String, expected: String) throws {
    let run = try batch(line + "\n" + People.calm(2))
    #expect(run.ended == .status(1))
    #expect(run.results.count == 2)
    #expect(run.results.first?.error?.contains(expected) == true, "\(run.results[0].text)")
    #expect(run.results.last?.error == nil)
  }

  @Test func `says that a line is not UTF-8, or too long, and goes on`() throws {
    var input = Array("{\"answers\":{\"goal\":\"".utf8) + [0xFF, 0x22, 0x7D, 0x7D, 0x0A]
    input += [UInt8](repeating: UInt8(ascii: "x"), count: 3_000_000) + [0x0A]
    input += People.calm(3).utf8
    let run = try StartedProgram.run(input, arguments: ["batch", "proximal-hamstring"])
    let results = try run.text.split(separator: "\n").map { try Result($0) }
    #expect(results.map(\.line) == [1, 2, 3])
    #expect(results[0].error == "column 21: a character here is not UTF-8")
    #expect(results[1].error?.contains("more than 1048576 bytes") == true)
    #expect(results[2].error == nil)
  }

  @Test func `answers a slow writer at once`() throws {
    let program = try StartedProgram.piped(["batch", "proximal-hamstring"])
    try program.send(People.calm(1))
    try program.wait(for: "{\"line\":1,\"id\":1,")
    try program.send(People.calm(2))
    try program.wait(for: "{\"line\":2,\"id\":2,")
    program.closeInput()
    #expect(try program.end() == .status(0))
  }

  @Test func `dies silently when nobody reads, and says when the disk is full`() throws {
    let program = try StartedProgram.piped(["batch", "proximal-hamstring"])
    program.closeOutput()
    try program.send(String(repeating: People.calm(1), count: 100))
    program.closeInput()
    #expect(try program.end() == .signal(SIGPIPE))
    #expect(program.remarked.isEmpty)
    let full = try StartedProgram.piped(
      ["batch", "proximal-hamstring"], output: .file("/dev/full"))
    try full.send(People.calm(1))
    full.closeInput()
    #expect(try full.end() == .status(74))
  }

  @Test func `needs a dialog that is sound`() throws {
    let missing = try StartedProgram.run("", arguments: ["batch", "/nonexistent.dialog"])
    #expect(missing.ended == .status(66) && missing.text.isEmpty)
    #expect(try StartedProgram.run("", arguments: ["batch"]).ended == .status(64))
  }
}
