import Foundation
import Testing

@Suite struct `The note, from the command line` {
  private static let patients = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "ReportsTests/Patients").path
  private static let runner = "\(patients)/usual-runner.chat"

  private func note(_ arguments: [String], _ input: String = "") throws -> (
    text: String, ended: StartedProgram.Ended, remarks: String
  ) {
    try StartedProgram.run(input, arguments: ["note"] + arguments)
  }

  @Test func `is Markdown unless another format is asked for`() throws {
    let run = try note([Self.runner])
    #expect(run.text.hasPrefix("# Note for the physio\n\n22 November 2026 · Pain at the sit bone"))
    #expect(run.ended == .status(0))
    #expect(try note([Self.runner, "--format", "text"]).text.hasPrefix("Note for the physio\n"))
    #expect(try note([Self.runner, "--html"]).text.hasPrefix("<!DOCTYPE html>"))
    let fhir = try note([Self.runner, "--fhir"])
    #expect(fhir.text.contains("\"resourceType\" : \"QuestionnaireResponse\""))
  }

  @Test func `reads a transcript from standard input, straight from a conversation`() throws {
    let talk = try StartedProgram.run("yes\nuk\n1\n52\n1\n")
    let run = try note(["--date", "2026-11-22"], talk.text)
    #expect(run.text.contains("**How soon:** **emergency, now**"))
    #expect(run.text.contains("22 November 2026"))
    #expect(run.ended == .status(0))
  }

  @Test func `is of the same conversation that was printed`() throws {
    for name in ["usual-runner", "emergency", "corrected", "not-sure", "hostile-words"] {
      let transcript = try String(contentsOfFile: "\(Self.patients)/\(name).chat", encoding: .utf8)
      let answers = transcript.split(separator: "\n").filter { $0.hasPrefix("You:") }
        .map { "\($0.dropFirst(5))\n" }.joined()
      let day = try #require(transcript.firstMatch(of: /Given: date = (\S+)/)?.output.1)
      let talk = try StartedProgram.run(answers, arguments: ["talk", "--today", String(day)])
      #expect(transcript.hasSuffix(talk.text), "\(name)")
    }
  }

  @Test func `reads what is quoted, included and one of several, as a test is read`() throws {
    let folder = try ScratchFolder()
    try folder.write(
      "Given: date = 2026-11-20\nCoach: ...\nYou: \"y\\x65s\"\nYou: uk\nAt: mode\n",
      to: "first.chat")
    try folder.write(
      "# Other\nYou: no\n\n# Whole\nInclude: first.chat\nYou: 1\nYou: 52\nYou: 1\n",
      to: "both.chat")
    let run = try note([folder.file("both.chat"), "--title", "Whole"])
    #expect(run.text.contains("**How soon:** **emergency, now**"), "\(run.remarks)")
    #expect(run.text.contains("20 November 2026"))
  }

  @Test func `reads a conversation that was saved, and over a dialog that has changed since`()
    throws
  {
    let folder = try ScratchFolder()
    let file = folder.file("anna.chat")
    let talk = try StartedProgram.run(
      "yes\nuk\n1\n52\n1\n", arguments: ["talk", "--save", file, "--today", "2026-11-21"])
    #expect(talk.ended == .status(0))
    let run = try note([file])
    #expect(run.text.contains("**How soon:** **emergency, now**"), "\(run.remarks)")
    #expect(run.text.contains("21 November 2026"))
    let text = try folder.text("anna.chat")
    let older = text.replacing(/dialog-version = \S+/, with: "dialog-version = 0123456789abcdef")
    try folder.write(older, to: "anna.chat")
    #expect(try note([file]).text == run.text)
  }

  @Test func `shows the course of earlier visits on a page`() throws {
    let earlier = ["first", "second"].flatMap { which in
      ["--earlier", "\(Self.patients)/usual-runner-\(which).chat"]
    }
    let run = try note([Self.runner, "--html"] + earlier)
    #expect(run.text.contains("Pain over 3 visits"))
  }

  @Test(
    arguments: [
      ([], "", 65, "standard input:1: no conversation stands in this file"),
      (
        [], "# One\nYou: yes\n# Two\nYou: no\n", 65,
        "holds 2 conversations. Say which with --title: \"One\", \"Two\""
      ),
      ([], "Given: date = soon\nYou: yes\n", 65, "standard input:1:"),
      (["--title", "Tow"], "# One\nYou: yes\n# Two\nYou: no\n", 65, "Did you mean \"Two\"?"),
      ([], "You: <Ctrl-C>\n", 65, "standard input:1: only a terminal has keys"),
      ([], "Include: nowhere.chat\nYou: yes\n", 65, "nowhere.chat can't be opened"),
      (["/nonexistent.chat"], "", 66, "cannot open /nonexistent.chat"),
      (["--html", "--fhir"], "You: yes\n", 64, "Choose one format"),
      (["--earlier", "x.chat"], "You: yes\n", 64, "add --html"),
      (["--format", "pdf"], "You: yes\n", 64, "pdf"),
      ([], "Given: dialog = nowhere.dialog\nYou: yes\n", 66, "cannot open nowhere.dialog"),
    ] as [([String], String, Int32, String)])
  func `says what is wrong`(
    arguments: [String], input: String, status: Int32, expected: String
  ) throws {
    let run = try note(arguments, input)
    #expect(run.ended == .status(status))
    #expect(run.remarks.contains(expected), "\(run.remarks)")
    #expect(run.text.isEmpty)
  }

  @Test func `tells what a questionnaire can't say`() throws {
    let run = try StartedProgram.run("", arguments: ["questionnaire", "proximal-hamstring"])
    #expect(run.text.contains("\"resourceType\" : \"Questionnaire\""))
    #expect(run.remarks.contains("sitbone:raised: Asked only when the person's own words"))
    #expect(run.ended == .status(0))
    let missing = try StartedProgram.run("", arguments: ["questionnaire", "/nonexistent.dialog"])
    #expect(missing.ended == .status(66))
  }
}
