import Foundation
import Testing

@Suite struct `What would change the guidance, from the command line` {
  private static let patients = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "ReportsTests/Patients").path
  private static let runner = "\(patients)/usual-runner.chat"

  private func explain(_ arguments: String..., input: String = "") throws -> (
    text: String, ended: StartedProgram.Ended, remarks: String
  ) {
    try StartedProgram.run(input, arguments: ["explain"] + arguments)
  }

  @Test func `tells a patient their own thresholds, and what to do then`() throws {
    let run = try explain(Self.runner)
    #expect(run.ended == .status(0), "\(run.remarks)")
    #expect(run.text.contains("- if your pain at rest is 8 or more out of 10\n"))
    #expect(run.text.contains("- if you limp\n"))
    #expect(run.text.contains("Get help today. That would be so:\n"))
  }

  @Test func `never tells a patient what would make it less urgent`() throws {
    let facts = #"{"calf_swollen": "yes", "pain_rest": 2}"#
    let patient = try explain("-", input: facts)
    #expect(patient.text.hasPrefix("As it stands: Get help today."))
    #expect(!patient.text.contains("physio:") && !patient.text.contains("within_days"))
    let json = try explain("-", "--json", input: facts)
    #expect(!json.text.contains("\"less_urgent\"") && !json.text.contains("\"within_days\""))
    #expect(json.text.contains("\"disposition\":\"same_day\""))
  }

  @Test func `tells a physio where each answer turns it, and what the level rests on`() throws {
    let run = try explain(Self.runner, "--physio")
    #expect(run.text.contains("pain_rest "))
    #expect(run.text.contains("*less than 8 routine | 8 or more same_day"))
    let flagged = try explain("-", "--physio", input: #"{"pain_rest": 9, "ces": "yes"}"#)
    #expect(flagged.text.contains("Nothing is more urgent than this."))
    #expect(flagged.text.contains("- ces no: same_day"))
    #expect(
      try explain("-", input: #"{"mode": "physio", "pain_rest": 9, "ces": "yes"}"#)
        .text.contains("- ces no: same_day"))
  }

  @Test func `needs facts or a transcript`() throws {
    #expect(try explain("-", input: "hello\n").ended == .status(65))
    #expect(try explain("-", input: #"{"pain_rest": 12}"#).ended == .status(65))
    #expect(try explain("\(Self.patients)/nobody.chat").ended == .status(66))
  }
}
