import Answers
import Interview
import Testing

@Suite struct `A step of the dialog` {
  let dialog = smallDialog()

  @Test func `says the statements it passes, then asks`() {
    let (state, effects) = dialog.step(from: dialog.initialState, on: .began)
    #expect(effects.count == 2)
    #expect(effects.first == .say(dialog.start))
    #expect(dialog.position(state) == "pain")
  }

  @Test(arguments: [
    ([], "pain"), (["3"], "sport"), (["3", "running"], "how-run"), (["3", "2"], "danger"),
    (["3", "2", "none"], "close"), (["3", "2", "3"], "feel-pop"),
    (["3", "2", "not sure"], "danger 1"), (["3", "2", "not sure", "no", "no"], "danger 3"),
    (["banana"], "pain"), ([""], "pain"),
  ])
  func `stands where the answers lead`(lines: [String], expected: String) {
    #expect(dialog.position(dialog.heard(lines)) == expected)
  }

  @Test func `fills every slot of a check-list at once`() {
    let findings = dialog.heard(["3", "2", "2, 5"]).walk.findings
    #expect(findings.answer("fever") == .no)
    #expect(findings.answer("walking") == .choice("cannot"))
    #expect(findings.answer("risk") == .choices(["old"]))
  }

  @Test func `takes a value as it takes the words for it`() {
    func position(after answers: [Answer]) -> String? {
      dialog.position(
        answers.reduce(dialog.initialState) {
          dialog.step(from: $0, on: .answered($1)).state
        })
    }
    #expect(position(after: [.number(3)]) == "sport")
    #expect(position(after: [.number(3), .choice("run"), .text("easy")]) == "danger")
    #expect(position(after: [.skipped, .notSure, .choices(["walking_limp"])]) == "feel-pop")
    #expect(position(after: [.number(3), .choice("row"), .notSure, .no, .no]) == "danger 3")
    // What the question does not take leaves it open.
    #expect(position(after: [.number(11)]) == "pain")
    #expect(position(after: [.yes, .text("3"), .choices([])]) == "pain")
    #expect(position(after: [.number(3), .choice("swim")]) == "sport")
  }

  @Test func `takes the most serious of two items for one slot`() {
    let findings = dialog.heard(["3", "2", "2, 3"]).walk.findings
    #expect(findings.answer("walking") == .choice("cannot"))
  }

  @Test func `opens a check-list item by item on "not sure"`() {
    let lines = ["3", "2", "not sure", "not sure", "no", "yes", "no", "no"]
    let state = dialog.heard(lines)
    #expect(state.walk.findings.answer("fever") == .notSure)
    #expect(state.walk.findings.answer("walking") == .choice("limp"))
    #expect(state.walk.findings.answer("risk") == .choices([]))
    #expect(dialog.position(state) == "feel-pop")
  }

  @Test func `counts an item that is certain before its list is finished`() {
    let state = dialog.heard(["3", "2", "not sure", "yes"])
    #expect(state.walk.findings.answer("fever") == .yes)
    #expect(dialog.position(state) == "danger 2")
  }

  @Test func `explains a safety question once when the person is not sure`() {
    let once = dialog.heard(["3", "2", "3", "not sure"])
    #expect(dialog.position(once) == "feel-pop")
    #expect(once.answers["pop"] == nil)
    let twice = dialog.step(from: once, on: .heard("not sure")).state
    #expect(twice.walk.findings.answer("pop") == .notSure)
  }

  @Test func `tells what skipping a safety question costs before it skips`() {
    let once = dialog.heard(["3", "2", "skip"])
    #expect(dialog.position(once) == "danger")
    let twice = dialog.step(from: once, on: .heard("skip")).state
    #expect(twice.walk.findings.answer("fever") == .skipped)
    #expect(dialog.position(twice) == "close")
  }

  @Test func `asks the direct question as soon as free text calls for it`() {
    let before = dialog.heard(["3"])
    let (state, effects) = dialog.step(from: before, on: .mentioned(["self_harm"]))
    #expect(dialog.position(state) == "self-harm")
    #expect(effects.count == 1)
    let after = dialog.step(from: state, on: .heard("no")).state
    #expect(dialog.position(after) == "sport")
    #expect(after.walk.findings.answer("self_harm") == .no)
  }

  @Test func `lets a direct question overrule a check-list's silence`() {
    let before = dialog.heard(["3", "run", "flat", "none"])
    #expect(before.walk.findings.answer("fever") == .no)
    let asked = dialog.step(from: before, on: .mentioned(["fever"])).state
    #expect(dialog.position(asked) == "danger 1")
    let after = dialog.step(from: asked, on: .heard("yes")).state
    #expect(after.walk.findings.answer("fever") == .yes)
  }

  @Test(arguments: Command.words + ["?", "h", "go back", "again", "exit", "stop", "keep"])
  func `takes a command in any case, with blanks around it`(words: String) {
    #expect(Command(words) != nil)
    #expect(Command(" \t\(words.uppercased())! ") == Command(words))
  }

  @Test func `leaves the answers alone when input ends`() {
    let before = dialog.heard(["3"])
    let (after, effects) = dialog.step(from: before, on: .endOfInput)
    #expect(after.answers == before.answers)
    #expect(effects == [.stopped(before.walk.open)])
  }
}
