import Answers
import Assistant
import DialogScript
import Guidance
import Interview
import Testing

@testable import Proofs

/// A change somebody makes to a dialog.
private struct Edit: Sendable, CustomTestStringConvertible {
  let testDescription: String
  var before: @Sendable () throws -> String = shippedText
  let after: @Sendable (String) throws -> String
  var renaming: [String] = []
  /// What it does to somebody, among others.
  var changes: (DialogComparison.Outcome, DialogComparison.Outcome)?
  var isLessUrgent = false

  func compared() throws -> (Dialog, Dialog, DialogComparison) {
    let (old, new) = (try read(try before()).dialog, try read(try after(try before())).dialog)
    let renaming = try Renaming(self.renaming)
    #expect(renaming.fault(from: old, to: new) == nil)
    return (old, new, DialogComparison(from: old, to: new, renamed: renaming))
  }

  /// Edits that change how somebody ends.
  static let real = [
    Edit(
      testDescription: "a red flag's line is dropped",
      after: {
        try $0.putting(
          """
            item calf_swollen: One calf or leg is swollen, warm, throbbing, red or darker | calf |
                 swollen calf | swollen leg | warm calf | throbbing calf

          """, as: "")
      }, changes: (.level(.sameDay), .noLevel), isLessUrgent: true),
    Edit(
      testDescription: "a guard skips the screen",
      after: {
        try $0.putting(
          "  to    with-a-parent when age_years below 18\n",
          as:
            "  to    with-a-parent when age_years below 18\n  to    story when age_years above 60\n"
        )
      }, changes: (.level(.emergencyNow), .noLevel), isLessUrgent: true),
    Edit(
      testDescription: "an ending comes too early",
      after: {
        try $0.putting(
          "  to    pop when onset is one_moment\n",
          as: "  to    pop when onset is one_moment\n  to    advice when onset is gradual\n")
      }, changes: (.level(.routine), .noLevel), isLessUrgent: true),
    Edit(
      testDescription: "someone worse is asked less",
      after: {
        try $0.putting(
          "  otherwise pain_trend = same\n",
          as: "  otherwise pain_trend = same\n  to    medicines when groin_front is yes\n")
      }, changes: (.level(.sameDay), .level(.withinDays)), isLessUrgent: true),
    Edit(
      testDescription: "an answer is taken off a list",
      after: {
        try $0.putting(
          """
            item weight_bearing = limp: I can walk, but with a limp | limp | limping | i limp | hobble |
                 hobbling | crutches | walking stick

          """, as: "")
      }, changes: (.level(.sameDay), .cannotBeSaid), isLessUrgent: true),
    Edit(
      testDescription: "a dialog's own ending becomes more urgent",
      before: { smallDialog },
      after: { try $0.putting("disposition within_days", as: "disposition same_day") },
      changes: (.level(.withinDays), .level(.sameDay))),
    Edit(
      testDescription: "a threshold is moved", before: { smallDialog },
      after: { try $0.putting("rest when pain_rest above 7", as: "rest when pain_rest above 8") },
      changes: (.level(.withinDays), .noLevel), isLessUrgent: true),
    Edit(
      testDescription: "a slot has another name, which guidance does not read",
      before: { smallDialog },
      after: { $0.replacing("weight_bearing", with: "walking") },
      renaming: ["weight_bearing=walking"],
      changes: (.level(.emergencyNow), .noLevel), isLessUrgent: true),
  ]

  /// Edits that change nothing for anybody.
  static let neutral = [
    Edit(
      testDescription: "comments in other words",
      after: { try $0.putting("# Before we start\n", as: "# What everybody has to know first\n") }),
    Edit(
      testDescription: "a node has another name",
      after: {
        $0.replacing("question story\n", with: "question own-words\n")
          .replacing("to    story\n", with: "to    own-words\n")
      }),
    Edit(
      testDescription: "equivalent guards in another order",
      after: {
        try $0.putting(
          """
            to    running when sport includes run
            to    gym when sport includes gym

          """,
          as: """
              to    gym when sport includes gym and not (sport includes run)
              to    running when sport includes run

            """)
      }),
    Edit(
      testDescription: "a list in another order",
      after: {
        let seat = """
            item seat = hard: I mostly sit on a hard seat | hard | hard seat | hard chair | wooden chair |
                 bench

          """
        let otherwise = "  otherwise seat = soft\n"
        return try $0.putting(seat, as: "").putting(otherwise, as: seat + otherwise)
      }),
    Edit(
      testDescription: "a list has another name", before: { smallDialog },
      after: {
        $0.replacing("list screen", with: "list dangers")
          .replacing("start  screen", with: "start  dangers")
          .replacing("screen is not sure", with: "dangers is not sure")
      }),
    Edit(
      testDescription: "a choice and its list have other names", before: { smallDialog },
      after: {
        $0.replacing("choice run:", with: "choice running:")
          .replacing("includes run ", with: "includes running ")
      }, renaming: ["sport.run=running"]),
    Edit(
      testDescription: "a junction more", before: { smallDialog },
      after: {
        try $0.putting(
          "  to    unsure when screen is not sure\n  to    pain\n\n",
          as:
            "  to    unsure when screen is not sure\n  to    onward\n\njunction onward\n  to    pain\n\n"
        )
      }),
  ]
}

extension String {
  fileprivate func replacing(_ part: String, with other: String) -> String {
    var (result, rest) = ("", self[...])
    while !rest.isEmpty {
      if rest.hasPrefix(part) {
        result += other
        rest = rest.dropFirst(part.count)
      } else {
        result.append(rest.removeFirst())
      }
    }
    return result
  }
}

extension DialogComparison.Outcome {
  /// How the program's last line begins for whoever ends so.
  fileprivate func fits(_ result: String) -> Bool {
    switch self {
    case .level(let level): result.hasPrefix(level.rawValue)
    case .noLevel: result.hasPrefix("unfinished") || result.hasPrefix("recorded")
    case .cannotBeSaid: false
    }
  }
}

@Suite struct `Two dialogs compared` {
  /// What the program itself says to a person of whom it is claimed that they end so.
  private func expect(
    _ outcome: DialogComparison.Outcome, _ witness: Witness?, _ dialog: Dialog
  ) throws {
    guard outcome != .cannotBeSaid else {
      #expect(witness == nil)
      return
    }
    let witness = try #require(witness)
    let result = try #require(replay(witness, through: dialog).result)
    #expect(outcome.fits(result), "\(result): \(witness.lines(in: dialog))")
  }

  @Test(arguments: Edit.real)
  private func `show whom an edit changes something for, with a conversation with each`(
    edit: Edit
  ) throws {
    let (old, new, comparison) = try edit.compared()
    let cells = comparison.cells.filter(\.isChange)
    #expect(!comparison.isNeutral)
    #expect(comparison.lessUrgent.isEmpty != edit.isLessUrgent)
    let (before, after) = try #require(edit.changes)
    #expect(
      cells.contains { $0.before == before && $0.after == after },
      "\(cells.map { "\($0.before) \($0.after)" })")
    for cell in cells {
      let witness = try #require(cell.witness)
      try expect(cell.before, witness.before, old)
      try expect(cell.after, witness.after, new)
    }
    let everyone = comparison.cells.reduce(0) { $0 + $1.share }
    #expect(abs(everyone - 1) < 1e-9)
  }

  @Test(arguments: Edit.neutral)
  private func `are proved to be the same for everybody after a refactoring`(edit: Edit) throws {
    let (_, _, comparison) = try edit.compared()
    #expect(comparison.isNeutral)
    #expect(comparison.people > Count(100))
    #expect(comparison.reworded == [])
  }

  @Test func `differ where a renamed slot is not told, and it is guessed`() throws {
    let text = smallDialog.replacing("fever_unwell", with: "hot")
    let renamed = smallDialog.replacing("fever_unwell", with: "warm")
    let (old, new) = (try read(text).dialog, try read(renamed).dialog)
    let untold = DialogComparison(from: old, to: new)
    #expect(!untold.isNeutral)
    #expect(untold.perhapsRenamed.map { "\($0.old)=\($0.new)" } == ["hot=warm"])
    let told = DialogComparison(from: old, to: new, renamed: try Renaming(["hot=warm"]))
    #expect(told.isNeutral)
    #expect(told.perhapsRenamed.isEmpty)
  }

  @Test func `tell which advice is given to others, and show one of them`() throws {
    let old = try read(try shippedText()).dialog
    let new = try read(
      try shippedText().putting(
        "  to    sitting-minutes when pain_sit above 0\n",
        as: "  to    habits when pain_sit above 7\n  to    sitting-minutes when pain_sit above 0\n")
    ).dialog
    let comparison = DialogComparison(from: old, to: new)
    #expect(!comparison.cells.contains { $0.isChange })
    #expect(Set(comparison.asked.map(\.slot)) == ["sit_hours", "sit_to_pain_min"])
    #expect(comparison.asked.allSatisfy { $0.lost > 0 && $0.gained == 0 })
    for change in comparison.told {
      guard case .advice(let id) = change.what, let witness = change.witness else { continue }
      for (witness, dialog, isThere) in [
        (witness.before, old, !change.isGained), (witness.after, new, change.isGained),
      ] {
        let advice = Assessment(of: try #require(witness).findings(in: dialog)).advice
        #expect(advice.contains(id) == isThere)
      }
    }
  }

  @Test func `tell which words are read by others`() throws {
    let old = try read(smallDialog).dialog
    let new = try read(try smallDialog.putting("Please rest it.", as: "Please rest.")).dialog
    let comparison = DialogComparison(from: old, to: new)
    #expect(
      comparison.told.map(\.what) == [.words("Please rest it."), .words("Please rest.")])
    #expect(comparison.told.map(\.isGained) == [false, true])
    #expect(comparison.told[0].share == comparison.told[1].share)
  }

  @Test func `name the questions that are put in other words`() throws {
    let old = try read(smallDialog).dialog
    let new = try read(try smallDialog.putting("How bad is it at rest?", as: "How bad?")).dialog
    let comparison = DialogComparison(from: old, to: new)
    #expect(comparison.isNeutral)
    #expect(comparison.reworded.map(\.node) == ["pain"])
  }

  @Test(arguments: [
    ("pain_rets=pain", "there is no \"pain_rets\""), ("pain_rest=sport", "which was there before"),
    ("sport.swim=gym", "there is no \"swim\""), ("ces=", "is no renaming"),
    ("a.b.c=d", "is no renaming"), ("ces", "is no renaming"),
  ])
  func `refuse a renaming that does not fit`(text: String, problem: String) throws {
    let dialog = try read(smallDialog).dialog
    do throws(Renaming.Fault) {
      let fault = try Renaming([text]).fault(from: dialog, to: dialog)
      #expect(fault?.message.contains(problem) == true, "\(fault?.message ?? "none")")
    } catch {
      #expect(error.message.contains(problem))
    }
  }
}
