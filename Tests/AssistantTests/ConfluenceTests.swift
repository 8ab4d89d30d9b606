import Answers
import Assistant
import Dice
import Guidance
import Interview
import Testing

@Suite struct `Whatever detours a person takes` {
  let dialog: Dialog

  init() throws { dialog = try shippedDialog() }

  /// Asides, misunderstandings, second thoughts: none of them leaves a trace in the answers.
  private func detour(_ conversation: inout Conversation, _ dice: inout Dice) {
    let asides = ["help", "why", "?", "repeat", "summary", "about", "", "change", "keep"]
    let here = conversation.nodeName
    func heard(_ words: String) { _ = conversation.hear(words) }
    switch Int.random(in: 0..<5, using: &dice) {
    case 0:
      heard(asides.randomElement(using: &dice) ?? "")
    case 1:
      heard("change nothing-of-that-name")
    case 2 where here != "notice":
      // Back, and on with the answer that stood there.
      heard("back")
      heard("keep")
    case 3 where here != "notice":
      // Another answer first, taken back at once.
      heard("back")
      let node = conversation.nodeName
      heard(node == "story" || node == "goal" ? "something else" : "banana soup")
      guard conversation.nodeName == node else {
        heard("back")
        heard(Patient.runner.answers[node] ?? "")
        return
      }
      heard("keep")
    case 4 where ["side", "goal", "sitting-hours", "warm-up"].contains(here):
      // Skipped, then answered after all.
      heard("skip")
      heard("back")
    default:
      heard(asides.randomElement(using: &dice) ?? "")
    }
  }

  @Test(arguments: 1...8)
  func `equal answers give the same advice, word for word`(seed: UInt64) {
    let people: [(Patient, String)] = [
      (.runner, "routine (R1)"),
      (Patient.runner.but(["pain-in-activity": "6"]), "routine (R2)"),
      (Patient.runner.but(["body": "4"]), "same_day (U3)"),
      (Patient.runner.but(["tried": "1", "duration": "8 months"]), "routine (R1)"),
    ]
    var dice = Dice(seed)
    for (patient, result) in people {
      let direct = patient.talk(through: dialog)
      #expect(direct.result == result)
      for _ in 0..<8 {
        var conversation = Conversation(dialog)
        var reply = conversation.open()
        while let prompt = reply.prompt, prompt.ask.node != "topics",
          let answer = patient.answers[prompt.ask.node]
        {
          let before = conversation.nodeName
          if Int.random(in: 0..<3, using: &dice) == 0 { detour(&conversation, &dice) }
          #expect(conversation.nodeName == before)
          reply = conversation.hear(answer)
        }
        #expect(conversation.outcome?.assessment == direct.conversation.outcome?.assessment)
        #expect(conversation.result == result)
      }
    }
  }
}
