import Answers
import Assistant
import DialogScript
import Guidance
import Interview
import Testing

@Suite struct `A dialog of another author` {
  let text = """
    dialog knee
    title Knee
    start locked
    question locked
      ask Does it lock?
      slot locked: yes or no
      to see-someone when locked is yes
      to legs
    question legs
      ask Is there weakness in both legs?
      slot both_legs: yes or no
      to walk
    question walk
      ask How do you walk?
      slot weight_bearing: one of
      choice normal: As usual
      choice cannot: I cannot put weight on it
      to kept
    ending see-someone
      say Please have it looked at.
      disposition within_days
    ending kept
      record
    """

  func talk(_ answers: String...) throws -> Held {
    let reading = DialogReader.read(text, file: "knee.dialog")
    var held = Held(conversation: Conversation(try #require(reading.dialog)))
    held.said.append(held.conversation.open().text)
    for answer in answers { held.said.append(held.conversation.hear(answer).text) }
    return held
  }

  @Test func `closes in its own words, with its own disposition`() throws {
    let held = try talk("yes")
    #expect(held.said.last == "Please have it looked at.")
    #expect(held.result == "within_days")
    #expect(held.conversation.isFinished)
  }

  @Test func `keeps a record without advising`() throws {
    let held = try talk("no", "no", "as usual")
    #expect(held.said.last == "Thank you. Your answers are complete.")
    #expect(held.result == "recorded")
  }

  @Test func `can't route around an emergency`() throws {
    let held = try talk("no", "yes")
    #expect(held.result == "emergency_now (E2)")
    #expect(held.conversation.nodeName == "end")
    #expect(held.said.last?.contains("emergency number") == true)
    #expect(try talk("no", "no", "2").result == "emergency_now (E4)")
  }

  @Test func `says that it was not finished, and nothing of questions it never asks`() throws {
    var held = try talk("no")
    let last = held.conversation.endInput().text
    #expect(last.contains("not finished"))
    #expect(!last.contains("safety questions"))
    #expect(held.result == "unfinished at legs")
  }
}
