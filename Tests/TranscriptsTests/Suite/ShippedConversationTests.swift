import Answers
import Foundation
import Testing

@testable import Transcripts

/// The shipped conversations are what the program says.
///
/// To record them anew after a change that people see:
///
///     SITBONE_RECORD=1 swift test --filter 'A shipped conversation'
///
/// Each answer is then given to the question that it answered before, so that a changed route keeps
/// its patients. Such a run fails, so that it can't be left on.
@Suite struct `A shipped conversation` {
  static let isRecording = ProcessInfo.processInfo.environment["SITBONE_RECORD"] != nil
  static let today = CalendarDay(iso: "2026-11-22")

  @Test(arguments: ShippedSuite.files)
  func `is what its own answers print`(file: String) throws {
    let url = ShippedSuite.folder.appending(path: file)
    let recorded = try String(contentsOf: url, encoding: .utf8)
    let dialog = try ShippedSuite.dialog().dialog
    if Self.isRecording {
      let rerun = Rerun(recorded, over: dialog, today: Self.today, .byQuestion)
      try rerun.text.write(to: url, atomically: true, encoding: .utf8)
      for node in rerun.unanswered { Issue.record("\(file) has no answer at \(node); add a line") }
      for words in rerun.unused { Issue.record("\(file): \"\(words)\" was not asked for") }
      Issue.record("\(file) was recorded anew; run again without SITBONE_RECORD")
      return
    }
    #expect(Rerun(recorded, over: dialog, today: Self.today, .inOrder).text == recorded)
  }

  @Test(arguments: ["second-thoughts.chat", "down-the-leg.chat", "told-in-a-story.chat"])
  func `finds its answers by their questions`(file: String) throws {
    let recorded = try String(
      contentsOf: ShippedSuite.folder.appending(path: file), encoding: .utf8)
    let rerun = Rerun(
      recorded, over: try ShippedSuite.dialog().dialog, today: Self.today, .byQuestion)
    #expect(rerun.text == recorded)
  }

  @Test func `keeps its answers when a question is reworded, and misses one that is gone`() throws {
    let recorded = try String(
      contentsOf: ShippedSuite.folder.appending(path: "cancer-long-ago.chat"), encoding: .utf8)
    let reworded = try ShippedSuite.dialog(changing: [
      ("Which side hurts?", "On which side is it?"), ("  to    sport\n", "  to    changes\n"),
    ])
    let rerun = Rerun(recorded, over: reworded, today: Self.today, .byQuestion)
    #expect(rerun.text.contains("On which side is it?"))
    #expect(rerun.unused == ["yoga and cycling"])
    #expect(rerun.unanswered == [])
    #expect(rerun.text.hasSuffix("Result: within_days (D5, R2)\n"))
  }

  @Test func `says which question it has no answer to`() throws {
    let recorded = try String(
      contentsOf: ShippedSuite.folder.appending(path: "down-the-leg.chat"), encoding: .utf8)
    let longer = try ShippedSuite.dialog(changing: [("  to    leg\n", "  to    gym\n")])
    let rerun = Rerun(recorded, over: longer, today: Self.today, .byQuestion)
    #expect(rerun.unanswered == ["changes"])
  }
}
