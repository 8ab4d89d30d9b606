import Answers
import Assistant
import Interview
import Testing

@Suite struct `After the advice` {
  let advised: Conversation

  init() throws {
    var patient = Patient.runner
    patient.answers["topics"] = nil
    advised = try patient.talk(through: shippedDialog()).conversation
  }

  @Test(arguments: [
    "done", "no", "no thanks", "ok thanks", "great, thank you!", "That's all, thanks",
    "thanks, that's really helpful", "bye bye", "I'm done", "nope, all good", "no more questions",
    "cheers", "nothing else", "thank you so much for your help", "no that's it, bye",
    "ok bye then", "thx", "Thanks a lot, take care!", "that was useful, thanks", "good night",
    "that’s everything, cheers", "can we stop?",
  ])
  func `leave is taken in anybody's words`(line: String) {
    var conversation = advised
    #expect(conversation.hear(line).prompt == nil)
    #expect(conversation.isFinished && conversation.result == "routine (R1)")
  }

  @Test(arguments: ["ok", "Great!", "I see", "right", "understood", "that's clear"])
  func `a nod is no leave, and no topic`(line: String) {
    var conversation = advised
    let reply = conversation.hear(line)
    #expect(reply.prompt?.ask.node == "topics")
    #expect(!reply.text.contains("nothing under those words"))
  }

  @Test(arguments: [
    ("is it serious?", "What to watch for"), ("what's a tendon?", "tendon"),
    ("can I run tomorrow?", "Running"), ("will I ever dance again?", "I can't tell you that"),
    ("how many more questions?", "no more questions"), ("are you a doctor?", "computer program"),
    ("I don't understand", "Anything else?"), ("why is that important?", "you said"),
    ("thanks, and what about hills?", "hills"),
  ])
  func `what is asked back is answered`(line: String, answer: String) {
    var conversation = advised
    let reply = conversation.hear(line)
    #expect(reply.text.lowercased().contains(answer.lowercased()))
    #expect(!reply.text.contains("nothing under those words"))
    #expect(reply.prompt?.ask.node == "topics")
  }

  @Test(arguments: [
    "I want to end it all, thanks, bye", "thanks, but now I am numb between my legs",
  ])
  func `no leave is taken from danger`(line: String) {
    var conversation = advised
    let reply = conversation.hear(line)
    #expect(reply.prompt?.isSafety == true)
    #expect(!conversation.isFinished)
  }
}
