import Answers
import Assistant
import Interview
import Testing

@testable import Transcripts

@Suite struct `When the dialog has changed since, a saved conversation` {
  let shipped: ReadDialog
  /// The runner's answers, as far as the goal.
  let saved: [UInt8]

  init() throws {
    shipped = try .shipped()
    saved = shipped.hold(Array(runnersLines.dropLast(2))).record.bytes
  }

  private func losses(_ resumption: Resumption) -> Resumption.Losses? {
    if case .carried(let losses) = resumption.fate { losses } else { nil }
  }

  /// The place it waits at.
  private func place(_ resumption: Resumption) -> String {
    resumption.holding.conversation.nodeName
  }

  @Test func `goes on as it was when nothing that was asked has changed`() throws {
    let newer = try ReadDialog.shipped(replacing: [
      ("ending declined\n  say   That is fine.", "ending declined\n  say   That is all right.")
    ])
    let resumption = try newer.resume(saved)
    #expect(resumption.fate == .sameSoFar)
    #expect(place(resumption) == "tried")
    // From now on it is a conversation over the newer dialog.
    #expect(try newer.resume(resumption.holding.record.bytes).fate == .same)
  }

  @Test func `keeps every answer when a question is only reworded`() throws {
    let newer = try ReadDialog.shipped(replacing: [
      ("ask   Which country are you in?", "ask   In which country are you now?")
    ])
    let resumption = try newer.resume(saved)
    #expect(place(resumption) == "tried")
    #expect(losses(resumption) == .init(askedAgain: [], dropped: [], isOfFile: false))
    let now = resumption.holding.conversation.state.interview.walk.findings
    let then = shipped.hold(Array(runnersLines.dropLast(2))).conversation.state.interview.walk
      .findings
    for slot in then.slots { #expect(now.answer(slot) == then.answer(slot), "\(slot)") }
    // The words are the person's own, where they still say the same.
    #expect(now["pain_activity"]?.verbatim == "about a two")
    #expect(now["story"]?.verbatim == then["story"]?.verbatim)
  }

  @Test(arguments: [
    ["Since I run more hills my left sit bone hurts.", "yes", "gradual"],
    ["Sore low in the left buttock since I added hill repeats.", "yes", "gradual, and I run"],
  ])
  func `keeps what was told of a question before it was asked`(story: [String]) throws {
    let lines = ["yes", "uk", "1", "34", "none"] + story
    let told = SlotID("sport").told
    let then = shipped.hold(lines).conversation.state.interview
    let before = try #require(then.answers.answer(told))
    let newer = try ReadDialog.shipped(replacing: [
      ("ask   Which country are you in?", "ask   In which country are you now?")
    ])
    let resumption = try newer.resume(shipped.hold(lines).record.bytes)
    #expect(losses(resumption) == .init(askedAgain: [], dropped: [], isOfFile: false))
    #expect(resumption.holding.conversation.state.interview.answers.answer(told) == before)
  }

  @Test func `says which choices that were told are asked for again, or not any more`() throws {
    func dialog(_ slot: String, _ choice: String) throws -> ReadDialog {
      try ReadDialog(
        "dialog toe\ntitle Toe\nstart toe\n\nquestion toe\n  ask   How is it?\n  slot  \(slot)\n"
          + "  to    nail\n\nquestion nail\n  ask   And the nail?\n  slot  nail: text\n"
          + "  to    sport\n\nquestion sport\n  ask   What do you do?\n  slot  sport: any of\n"
          + "  choice \(choice)\n  choice gym: Gym\n  to    end\n\nending end\n  record\n",
        file: "toe.dialog")
    }
    let run = "run: Running"
    let saved = try dialog("toe_red: yes or no", run).hold(["yes, and I run", "long"]).record.bytes
    #expect(String(decoding: saved, as: UTF8.self).contains("sport.told = [run]"))
    let again = try dialog("toe_pain: scale 0 to 10", run).resume(saved)
    #expect(losses(again)?.askedAgain == ["Sport: \"yes, and I run\""])
    let gone = try dialog("toe_red: yes or no", "swim: Swimming").resume(saved)
    #expect(losses(gone)?.askedAgain == [])
    #expect(losses(gone)?.dropped == ["Sport: \"yes, and I run\""])
  }

  @Test func `asks only what is new, wherever it stands`() throws {
    let newer = try ReadDialog.shipped(replacing: [
      (
        "  to    age\n\nquestion age",
        """
          to    feet

        question feet
          ask   How many feet have you got?
          slot  feet: number 0 to 2
          to    age

        question age
        """
      )
    ])
    let resumption = try newer.resume(saved)
    #expect(place(resumption) == "feet")
    #expect(losses(resumption)?.askedAgain == [])
    var (holding, answers) = (resumption.holding, try #require(resumption.carried))
    answers.heardPerson(at: holding.conversation)
    holding.hear("2")
    while let line = answers.nextLine(in: holding.conversation) { holding.hear(line) }
    #expect(holding.conversation.nodeName == "tried")
    // What came of it is itself a saved conversation that goes on.
    #expect(try newer.resume(holding.record.bytes).fate == .same)
  }

  @Test func `asks a list again to which something was added`() throws {
    let newer = try ReadDialog.shipped(replacing: [
      (
        "  item sepsis_signs: Confused",
        "  item green_leg: The leg has turned green\n  item sepsis_signs: Confused"
      )
    ])
    let resumption = try newer.resume(saved)
    #expect(place(resumption) == "emergency")
    #expect(losses(resumption)?.askedAgain.count == 1)
    #expect(losses(resumption)?.askedAgain.first?.hasPrefix("Emergency: \"none\"") == true)
  }

  @Test func `keeps a choice by its meaning when the numbers have moved`() throws {
    let other =
      "  choice nz: New Zealand | nz | aotearoa | kiwi | auckland | wellington | christchurch\n"
    let newer = try ReadDialog.shipped(replacing: [
      (other, ""), ("  choice uk: ", other + "  choice uk: "),
    ])
    let lines = ["yes", "1", "patient", "34"]
    let resumption = try newer.resume(shipped.hold(lines).record.bytes)
    #expect(place(resumption) == "emergency")
    let findings = resumption.holding.conversation.state.interview.walk.findings
    #expect(findings.answer("region") == .choice("uk"))
    #expect(findings["region"]?.verbatim == "United Kingdom")
  }

  @Test func `asks again where the scale is another, and says what it was`() throws {
    let (old, new) = ("slot toe_pain: scale 0 to 10", "slot toe_pain: scale 0 to 100")
    func dialog(_ slot: String) throws -> ReadDialog {
      try ReadDialog(
        "dialog toe\ntitle Toe\nstart toe\n\nquestion toe\n  ask   How bad is the toe?\n  \(slot)\n"
          + "  to    nail\n\nquestion nail\n  ask   And the nail?\n  slot  nail: text\n  to    end\n\n"
          + "ending end\n  record\n",
        file: "toe.dialog")
    }
    let saved = try dialog(old).hold(["5"]).record.bytes
    let resumption = try dialog(new).resume(saved)
    #expect(place(resumption) == "toe")
    #expect(losses(resumption)?.askedAgain == ["Toe pain: 5 of 0 to 10 (you typed \"5\")"])
  }

  @Test func `says which answers are not asked for any more`() throws {
    func dialog(_ slot: String) throws -> ReadDialog {
      try ReadDialog(
        "dialog toe\ntitle Toe\nstart toe\n\nquestion toe\n  ask   Red?\n  slot  \(slot): yes or no\n"
          + "  to    nail\n\nquestion nail\n  ask   And the nail?\n  slot  nail: text\n  to    end\n\n"
          + "ending end\n  record\n",
        file: "toe.dialog")
    }
    let saved = try dialog("toe_red").hold(["yes", "long"]).record.bytes
    let resumption = try dialog("toe_blue").resume(saved)
    #expect(place(resumption) == "toe")
    #expect(
      losses(resumption)
        == .init(
          askedAgain: [], dropped: ["Toe red: yes (you typed \"yes\")"], isOfFile: false))
    var (holding, answers) = (resumption.holding, try #require(resumption.carried))
    answers.heardPerson(at: holding.conversation)
    holding.hear("no")
    while let line = answers.nextLine(in: holding.conversation) { holding.hear(line) }
    #expect(holding.conversation.isFinished)
    #expect(holding.conversation.state.interview.answers["nail"]?.verbatim == "long")
  }

  @Test func `leaves an answer open that the person had come back to`() throws {
    let saved = shipped.hold(["yes", "uk", "1", "34", "change age"]).record.bytes
    let newer = try ReadDialog.shipped(replacing: [
      ("ask   Which country are you in?", "ask   In which country are you now?")
    ])
    #expect(try place(newer.resume(saved)) == "age")
  }

  @Test func `lets the person change what was carried over`() throws {
    let newer = try ReadDialog.shipped(replacing: [
      ("ask   Which country are you in?", "ask   In which country are you now?")
    ])
    let resumption = try newer.resume(saved)
    var (holding, answers) = (resumption.holding, try #require(resumption.carried))
    answers.heardPerson(at: holding.conversation)
    holding.hear("change age")
    #expect(answers.nextLine(in: holding.conversation) == nil)
    #expect(holding.conversation.nodeName == "age")
  }

  @Test func `says so when it is the file that was changed, and believes what was understood`()
    throws
  {
    let text = String(decoding: saved, as: UTF8.self).replacing("You: uk\n", with: "You: nz\n")
    let resumption = try shipped.resume(Array(text.utf8))
    #expect(losses(resumption)?.isOfFile == true)
    #expect(place(resumption) == "tried")
    let findings = resumption.holding.conversation.state.interview.walk.findings
    #expect(findings.answer("region") == .choice("uk"))
  }
}
