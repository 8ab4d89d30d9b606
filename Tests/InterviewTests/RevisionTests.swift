import Answers
import Interview
import Testing

@Suite struct `Going back` {
  let dialog = smallDialog()

  @Test func `asks the last question again and offers the old answer`() {
    let before = dialog.heard(["3", "run"])
    let (state, effects) = dialog.step(from: before, on: .heard("back"))
    #expect(dialog.position(state) == "sport")
    guard case .ask(_, let earlier?)? = effects.last else {
      Issue.record("the question was not asked again")
      return
    }
    #expect(earlier.answer == .choice("run"))
  }

  @Test func `keeps the later answers that still apply`() {
    let state = dialog.heard(["3", "run", "easy", "change pain", "5"])
    #expect(dialog.position(state) == "danger")
    #expect(state.walk.findings.answer("how_run") == .text("easy"))
    #expect(state.walk.findings.answer("pain") == .number(5))
  }

  @Test func `parks what no longer applies, and brings it back`() {
    let run = dialog.heard(["3", "run", "easy", "none"])
    let (row, parking) = dialog.step(
      from: dialog.step(from: run, on: .heard("change sport")).state, on: .heard("row"))
    #expect(row.walk.findings.answer("how_run") == nil)
    #expect(parking.contains { if case .parked = $0 { true } else { false } })
    let (again, restoring) = dialog.step(
      from: dialog.step(from: row, on: .heard("change sport")).state, on: .heard("run"))
    #expect(again.walk.findings.answer("how_run") == .text("easy"))
    #expect(restoring.contains { if case .restored = $0 { true } else { false } })
  }

  @Test func `leaves the answer as it was on "keep"`() {
    let state = dialog.heard(["3", "run", "change 1", "keep"])
    #expect(dialog.position(state) == "how-run")
    #expect(state.walk.findings.answer("pain") == .number(3))
  }

  @Test func `says so at the first question, however often`() {
    let state = dialog.heard(Array(repeating: "back", count: 50))
    #expect(dialog.position(state) == "pain")
    #expect(dialog.step(from: state, on: .heard("back")).effects.first == .nothingBefore)
  }

  @Test func `goes back through the items of a list, then to the list`() {
    let opened = ["3", "row", "not sure", "no", "no"]
    #expect(dialog.position(dialog.heard(opened)) == "danger 3")
    #expect(dialog.position(dialog.heard(opened + ["back"])) == "danger 2")
    #expect(dialog.position(dialog.heard(opened + ["back", "back"])) == "danger 1")
    #expect(dialog.position(dialog.heard(opened + ["back", "back", "back"])) == "danger")
    let anew = dialog.heard(opened + ["back", "back", "back", "none"])
    #expect(dialog.position(anew) == "close")
    #expect(anew.walk.findings.answer("fever") == .no)
  }

  @Test func `opens the last answer again from the end`() {
    let state = dialog.heard(["3", "row", "none", "back"])
    #expect(dialog.position(state) == "danger")
  }
}
