import Foundation
import Testing

@testable import Terminal

@Suite struct `The name of a check-in` {
  @Test func `is that of its visit, its kind and its day`() throws {
    let followUp = try #require(FollowUp(name: "anna.check-in-2026-11-29-2.chat"))
    #expect(followUp.first == "anna")
    #expect(followUp.kind == .checkIn)
    #expect(followUp.day.description == "2026-11-29")
    #expect(followUp.number == 2)
    #expect(followUp.name == "anna.check-in-2026-11-29-2")
    #expect(FollowUp(name: "2026-11-22.return-2026-12-24")?.kind == .comingBack)
  }

  @Test(
    arguments: [
      "anna.chat", "2026-11-22.chat", "anna.check-in.chat", "anna.check-in-2026-02-30.chat",
      "anna.check-in-2026-11-29-0.chat", "anna.check-in-2026-11-29x.chat",
      ".check-in-2026-11-29.chat", "anna.earlier-1.chat",
    ])
  func `is told from other names`(name: String) {
    #expect(FollowUp(name: name) == nil)
  }
}

@Suite struct `Coming back, from the command line` {
  let folder: ScratchFolder
  private let first: String

  init() throws {
    folder = try ScratchFolder()
    first = folder.file("anna.chat")
    _ = try StartedProgram.run(
      Runner.lines.joined(separator: "\n") + "\n",
      arguments: ["talk", "--save", first, "--today", "2026-09-04"])
  }

  private static let calm = "none\nnone\n1, 3\nless\n2\nusual\n1\n25\n"

  private func sitbone(_ arguments: [String], _ input: String = "") throws -> (
    text: String, ended: StartedProgram.Ended, remarks: String
  ) {
    try StartedProgram.run(
      input, arguments: arguments, variables: ["XDG_STATE_HOME": folder.path])
  }

  private func checkIn(_ day: String, _ input: String = calm, _ more: [String] = []) throws -> (
    text: String, ended: StartedProgram.Ended, remarks: String
  ) {
    try sitbone(["check-in", first, "--today", day] + more, input)
  }

  @Test func `a check-in is kept beside its visit, for this account alone`() throws {
    let run = try checkIn("2026-09-11")
    #expect(run.ended == .status(0))
    #expect(run.text.hasSuffix("\nResult: routine (C12)\n"))
    #expect(try folder.mode("anna.check-in-2026-09-11.chat") == 0o600)
    #expect(try folder.text("anna.check-in-2026-09-11.chat").asPrinted == run.text)
    _ = try checkIn("2026-09-11")
    _ = try checkIn("2026-09-18", Self.calm, ["--no-keep"])
    #expect(
      folder.everything == [
        "anna.chat", "anna.check-in-2026-09-11-2.chat", "anna.check-in-2026-09-11.chat",
      ])
  }

  @Test func `the You lines of a check-in print it again`() throws {
    let run = try checkIn("2026-09-11", Self.calm, ["--no-keep"])
    let typed = run.text.split(separator: "\n").filter { $0.hasPrefix("You: ") }
      .map { "\($0.dropFirst(5))\n" }.joined()
    #expect(try checkIn("2026-09-11", typed, ["--no-keep"]).text == run.text)
  }

  @Test func `the course counts what was kept, in lines that fit and can be heard`() throws {
    for day in ["2026-09-11", "2026-09-18", "2026-09-25"] { _ = try checkIn(day) }
    let run = try sitbone(["course", first])
    #expect(run.text.hasPrefix("The course since 4 September 2026: 3 check-ins."))
    #expect(run.text.contains("25 Sep  week 4     2 =="))
    #expect(run.text.contains("A little more is reasonable."))
    #expect(run.text.split(separator: "\n").allSatisfy { $0.count <= 76 })
    let plain = try sitbone(["course", first, "--plain"]).text
    #expect(plain.contains("25 September, week 4. Pain while active 2 of 10, up to 3."))
    #expect(!plain.contains("=="))
    let page = try sitbone(["course", first, "--html"]).text
    #expect(page.contains("Pain over 4 visits: during activity 2, then 2, then 2, then 2"))
    #expect(page.contains("Ran, strengthening; less than before"))
    #expect(try sitbone(["course", first, "--svg"]).text.hasPrefix("<svg xmlns="))
    // A check-in leads to its visit, too.
    #expect(try sitbone(["course", folder.file("anna.check-in-2026-09-18.chat")]).text == run.text)
  }

  @Test func `a visit is forgotten with all that came after it`() throws {
    _ = try checkIn("2026-09-11")
    _ = try sitbone(["return", first, "--today", "2026-10-02"], "yes\n1\n")
    #expect(folder.everything.count == 3)
    let run = try sitbone(["forget", first], "yes\n")
    #expect(run.text.contains("these 3 conversations"))
    #expect(run.text.contains("What was held after a visit goes with it."))
    #expect(folder.everything.isEmpty)
  }

  @Test func `kept visits are listed with their check-ins beneath them`() throws {
    let kept = "sitbone/2026-09-04.chat"
    _ = try sitbone(
      ["talk", "--keep", "--today", "2026-09-04"], Runner.lines.joined(separator: "\n") + "\n")
    let run = try sitbone(["check-in", "--today", "2026-09-11"], Self.calm)
    #expect(run.ended == .status(0))
    let list = try sitbone(["list"]).text
    #expect(list.contains("\n2026-09-04\n  Pain at the sit bone. Finished"))
    #expect(list.contains("\n    2026-09-04.check-in-2026-09-11\n      Check-in"))
    #expect(folder.everything.contains(kept))
  }

  @Test func `it says what is missing`() throws {
    let none = try sitbone(["check-in"])
    #expect(none.ended == .status(66))
    #expect(none.remarks.contains("no finished first visit is kept here"))
    try folder.write("Coach: hello\n", to: "other.chat")
    #expect(try sitbone(["course", folder.file("other.chat")]).ended == .status(65))
    let early = try sitbone(["check-in", first, "--today", "2026-08-01"])
    #expect(early.ended == .status(65))
    #expect(early.remarks.contains("before the visit of 4 September 2026"))
  }

  @Test func `a check-in that is not finished can go on, and counts only then`() throws {
    #expect(try checkIn("2026-09-11", "none\nnone\n").ended == .status(65))
    #expect(try sitbone(["course", first]).text.contains("no check-ins"))
    let file = folder.file("anna.check-in-2026-09-11.chat")
    let run = try sitbone(
      ["resume", file, "--today", "2026-09-11"], "1, 3\nless\n2\nusual\n1\n25\n")
    #expect(run.text.hasSuffix("Result: routine (C12)\n"))
    #expect(try sitbone(["course", first]).text.contains("1 check-in."))
  }

  @Test func `the note of an interview goes into a new file of its own`() throws {
    let note = folder.file("anna.txt")
    let lines = Runner.lines.joined(separator: "\n") + "\n"
    let talk = ["talk", "--today", "2026-09-04"]
    let run = try sitbone(talk + ["--note", note], lines)
    #expect(try run.text == sitbone(talk, lines).text)
    #expect(try folder.text("anna.txt").hasPrefix("Note for the physio\n"))
    #expect(try folder.mode("anna.txt") == 0o600)
    let again = try sitbone(talk + ["--note", note], lines)
    #expect(again.ended == .status(74))
    #expect(again.text.isEmpty)
  }
}
