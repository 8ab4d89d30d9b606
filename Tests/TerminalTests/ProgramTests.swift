import Foundation
import Testing

/// One JSON object, read from a line.
private func object(_ line: String) throws -> [String: Any] {
  let value = try JSONSerialization.jsonObject(with: Data(line.utf8))
  return try #require(value as? [String: Any])
}

@Suite struct `With a program at the other end, the conversation` {
  @Test func `speaks one JSON object a line, and the result last`() throws {
    let run = try StartedProgram.run(
      "{\"answer\": \"yes\"}\nuk\n1\n34\n1\n", arguments: ["talk", "--jsonl"])
    let lines = try run.text.lines.map(object)
    #expect(lines.count == 7)
    let nodes = lines.compactMap { ($0["ask"] as? [String: Any])?["node"] as? String }
    #expect(nodes == ["notice", "region", "mode", "age", "emergency"])
    let result = try #require(lines.last?["result"] as? [String: Any])
    #expect(result["disposition"] as? String == "emergency_now")
    #expect(result["rules"] as? [String] == ["E1"])
    #expect(run.ended == .status(0))
  }

  @Test func `names the slot that each choice of a check-list fills`() throws {
    let run = try StartedProgram.run("yes\nuk\n1\n34\n", arguments: ["talk", "--jsonl"])
    let asks = try run.text.lines.map(object).compactMap { $0["ask"] as? [String: Any] }
    let choices = try #require(asks.last?["choices"] as? [[String: Any]])
    #expect(choices.first?["slot"] as? String == "ces")
    #expect(choices.first?["value"] == nil)
    let limping = choices.first { $0["value"] as? String == "limp" }
    #expect(limping?["slot"] as? String == "weight_bearing")
    #expect(asks[3]["min"] as? Int == 0)
    #expect(asks[3]["max"] as? Int == 120)
  }

  @Test func `ends with a result when it is cut short`() throws {
    let run = try StartedProgram.run("yes\n", arguments: ["talk", "--jsonl"])
    let result = try object(run.text.lines.last ?? "")["result"] as? [String: Any]
    #expect(result?["disposition"] as? String == "unfinished")
    #expect(result?["rules"] as? [String] == ["DX"])
    #expect(run.ended == .status(65))
  }
}

@Suite struct `Guidance on facts` {
  func advise(_ facts: String, _ flags: [String] = ["--json"]) throws -> (
    text: String, ended: StartedProgram.Ended, remarks: String
  ) {
    try StartedProgram.run(facts, arguments: ["advise", "-"] + flags)
  }

  @Test func `prints one JSON object and nothing else`() throws {
    let run = try advise(#"{"ces": "yes", "region": "nz"}"#)
    #expect(run.text.lines.count == 1)
    let result = try object(run.text)
    #expect(result["disposition"] as? String == "emergency_now")
    #expect(result["rules"] as? [String] == ["E1", "DX"])
    #expect((result["text"] as? String)?.contains("111") == true)
    #expect(run.ended == .status(0))
  }

  @Test(arguments: [
    (#"{"cess": "yes"}"#, "cess: there is no such slot. Did you mean \"ces\"?"),
    (#"{"ces": "perhaps"}"#, "ces: \"perhaps\" is not one of yes, no, not_sure, skipped"),
    (#"{"ces": true}"#, "ces: takes"),
    (#"{"pain_rest": 11}"#, "pain_rest: 11 is out of range, which is 0 to 10"),
    (#"{"pain_rest": -0.5}"#, "pain_rest: -0.5 is out of range"),
    (#"{"age_years": "40"}"#, "age_years: takes a number from 0 to 120, not a text"),
    (#"{"onset": "later"}"#, "onset: \"later\" is not one of"),
    (#"{"sport": "run"}"#, "sport: takes a list of"),
    (#"{"sport": ["run", "fly"]}"#, "sport: \"fly\" is not one of"),
    (#"{"sport": ["run", 3]}"#, "sport: takes a list of texts"),
    (#"{"ces": null}"#, "ces: takes"),
    (#"["ces"]"#, "must be one JSON object"),
    (#"{"ces": "#, "not JSON"),
    ("", "not JSON"),
  ])
  func `says which fact is wrong`(facts: String, expected: String) throws {
    let run = try advise(facts)
    #expect(run.remarks.contains(expected), "\(run.remarks)")
    #expect(run.text.isEmpty)
    #expect(run.ended == .status(65))
  }

  @Test func `names every wrong fact at once`() throws {
    let run = try advise(#"{"ces": 1, "both_legs": 2, "pain_rest": 99}"#)
    #expect(run.remarks.lines.count == 3)
  }

  @Test func `takes facts in any order, decimals and empty lists`() throws {
    let one = try advise(#"{"pain_activity": 3.5, "bone_risk": [], "ces": "no"}"#)
    let other = try advise(#"{"ces": "no", "bone_risk": [], "pain_activity": 3.5}"#)
    #expect(one.text == other.text)
    #expect(one.ended == .status(0))
  }

  @Test func `says so when the file can't be opened`() throws {
    let run = try StartedProgram.run("", arguments: ["advise", "/nonexistent.json"])
    #expect(run.remarks.contains("/nonexistent.json"))
    #expect(run.ended == .status(66))
  }
}

@Suite struct `The command line` {
  @Test func `says what is wrong with a dialog, and where`() throws {
    let file = FileManager.default.temporaryDirectory
      .appending(path: "sitbone-\(ProcessInfo.processInfo.processIdentifier).dialog")
    try "dialog other\nstart a\nquestion a\n  ask Hello?\n  slot a: yes or no\n  to nowhere\n"
      .write(to: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: file) }
    let run = try StartedProgram.run("", arguments: ["check", file.path])
    #expect(run.text.contains(":6:"))
    #expect(run.text.contains("nowhere"))
    #expect(run.ended == .status(1))
    let talk = try StartedProgram.run("yes\n", arguments: ["talk", file.path])
    #expect(talk.text.isEmpty)
    #expect(talk.remarks.contains("nowhere"))
  }

  @Test func `finds the shipped dialog sound`() throws {
    let run = try StartedProgram.run("", arguments: ["check", "proximal-hamstring"])
    #expect(run.text.contains("sound"))
    #expect(run.ended == .status(0))
  }

  @Test(
    arguments: [
      (["tset"], "Did you mean `sitbone test`?"),
      (["proximal"], "Did you mean `proximal-hamstring`?"),
      (["talk", "physio-intkae"], "Did you mean `physio-intake`?"),
    ] as [([String], String)])
  func `suggests what a name that names no file was meant to be`(
    arguments: [String], suggestion: String
  ) throws {
    let run = try StartedProgram.run("", arguments: arguments)
    #expect(run.remarks.contains(suggestion))
    #expect(run.ended == .status(66))
  }

  @Test func `suggests no other name for a folder that is there`() throws {
    // The name is like that of a command, and of a folder of this package.
    let run = try StartedProgram.run("", arguments: ["talk", "Tests"])
    #expect(run.remarks.contains("Is a directory"))
    #expect(!run.remarks.contains("Did you mean"))
    #expect(run.ended == .status(66))
  }

  @Test(
    arguments: [
      (["--nonsense"], 64), (["talk", "--timeout", "soon"], 64), (["--help"], 0),
      (["--version"], 0), (["about"], 0), (["talk", "/nonexistent.dialog"], 66),
      (["check", "/nonexistent.dialog"], 66), (["--generate-completion-script", "bash"], 0),
    ] as [([String], Int32)])
  func `ends with the statuses of its table`(arguments: [String], status: Int32) throws {
    let run = try StartedProgram.run("", arguments: arguments)
    #expect(run.ended == .status(status), "\(run.remarks)")
  }

  @Test func `says how ill only when it is asked to`() throws {
    let answers = Opening.toTheEnd.lines
    #expect(try StartedProgram.run(answers).ended == .status(0))
    #expect(
      try StartedProgram.run(answers, arguments: ["talk", "--exit-level"]).ended == .status(13))
  }
}
