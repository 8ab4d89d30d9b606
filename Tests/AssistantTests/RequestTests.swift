import Assistant
import Dialogs
import Guidance
import Interview
import Testing

@Suite struct `A request in other words than a command's own` {
  @Test(arguments: [
    "can I skip this?", "Can I skip this question please", "next", "next question", "pass",
    "I don't want to answer that", "I'd rather not say", "none of your business",
    "that's none of your business", "do I have to answer that?", "could we skip that one?",
    "that's private", "I'd prefer not to answer", "rather not say", "skip this one",
    "leave this one out", "no, I don't want to answer that", "I won't tell you that",
    "too personal",
    "can we move on?", "I will not answer this", "no comment", "please skip this question",
  ])
  func `may leave a question out`(line: String) {
    #expect(Request(line) == .command(.skip))
  }

  @Test(arguments: [
    "can we stop?", "I want to stop", "stop", "I'd like to stop now", "please stop",
    "can I stop here?", "I would like to quit", "let's stop here", "stop asking me questions",
    "ok, stop now please", "I don't want to continue", "I'm done with these questions",
    "can I leave?", "end this conversation",
  ])
  func `may stop the conversation`(line: String) {
    #expect(Request(line) == .command(.quit))
  }

  @Test(arguments: [
    "can I go back?", "go back one", "go back", "back one",
    "could we go back a step?", "can you go back to the previous question", "previous question",
    "I want to go back", "step back one question",
  ])
  func `may go back`(line: String) {
    #expect(Request(line) == .command(.back))
  }

  @Test(arguments: [
    "say that again", "what did you ask?", "can you repeat that?",
    "could you say that again please",
    "what was the question?", "what's the question again", "ask me again", "I forgot the question",
    "repeat the question", "sorry, what was that again?", "once more please", "what question?",
  ])
  func `may have the question again`(line: String) {
    #expect(Request(line) == .command(.repeat))
  }

  @Test(arguments: [
    "start over", "restart", "can we start again?", "I'd like to start over", "start from scratch",
    "reset", "from the beginning", "can I restart this?", "forget everything",
    "let's start all over again",
  ])
  func `may be to begin anew`(line: String) {
    #expect(Request(line) == .startOver)
  }

  @Test(arguments: [
    "what have I told you so far?", "show me my answers", "what do you know about me",
  ])
  func `may have the answers listed`(line: String) {
    #expect(Request(line) == .command(.summary))
  }

  @Test(arguments: [
    "none", "no more", "nothing else", "I stopped running", "I want to stop limping",
    "I had to stop", "I skip breakfast", "the next day", "next week", "it started again",
    "it started over a year ago", "back of the thigh", "low back", "my back",
    "I went back to running",
    "I'd like to get back to running", "stopped", "it stops when I stand", "I want to end it",
    "I want to end it all", "I can't go on", "I don't want to go on", "no", "not sure", "continue",
    "go on", "I am done", "again and again", "I can't say", "not really", "left",
    "I don't want to run", "that's enough to hurt", "I pass out", "it is personal trainer work",
    "I keep it going", "once a week", "what I did was run", "I rather like running",
  ])
  func `is not seen in an answer`(line: String) {
    #expect(Request(line) == nil)
  }
}

@Suite struct `What a request comes to` {
  let dialog: Dialog

  init() throws { dialog = try shippedDialog() }

  private func at(_ stop: String) -> Conversation {
    var conversation = Conversation(dialog)
    var reply = conversation.open()
    while let node = reply.prompt?.ask.node, node != stop, let answer = Patient.runner.answers[node]
    {
      reply = conversation.hear(answer)
    }
    return conversation
  }

  @Test(arguments: ["can I skip this?", "none of your business", "next"])
  func `a question is left out, and a safety question only once its cost was told`(words: String) {
    var plain = at("warm-up")
    #expect(plain.hear(words).prompt?.ask.node == "lingering")
    #expect(plain.state.interview.answers.answer("warm_pattern") == .skipped)
    var safety = at("medicines")
    let told = safety.hear(words)
    #expect(told.prompt?.ask.node == "medicines")
    #expect(told.text.contains("safety question"))
    #expect(safety.hear(words).prompt?.ask.node == "personal")
  }

  @Test func `words that are a choice here are that answer`() {
    var conversation = at("personal")
    #expect(conversation.hear("I'd rather not say").prompt?.ask.node != "personal")
    let held = dialog.standingFindings(conversation.state.interview)
    #expect(held.answer("pregnancy") == .choice("prefer_not"))
  }

  @Test func `the conversation stops, wherever it stands`() {
    var asking = at("duration")
    #expect(asking.hear("I'd like to stop now").prompt == nil)
    #expect(asking.result == "unfinished at duration")
    var advised = at("topics")
    #expect(advised.hear("can we stop?").prompt == nil)
    #expect(advised.result == "routine (R1)")
  }

  @Test func `there is no starting over, and it says what there is`() {
    var conversation = at("duration")
    let reply = conversation.hear("can we start over?")
    #expect(reply.text.contains("change"))
    #expect(reply.prompt?.ask.node == "duration")
    #expect(conversation.missesInARow == 0)
  }

  @Test func `a red flag in its words is asked about first`() {
    var conversation = at("duration")
    #expect(conversation.hear("I want to end it all").prompt?.ask.slot == "self_harm")
  }

  @Test func `an earlier answer is kept in other words, too`() {
    var conversation = at("duration")
    _ = conversation.hear("can I go back?")
    #expect(conversation.nodeName == "pain-at-rest")
    #expect(conversation.hear("leave it as it is").prompt?.ask.node == "duration")
    #expect(conversation.state.interview.answers.answer("pain_rest") == .number(1))
  }

  @Test(arguments: [
    "why do you ask?", "what's a tendon?", "banana soup", "say that again", "reset",
  ])
  func `how many questions are left is said once, not at each repetition`(words: String) {
    var conversation = at("health")
    var before = at("body")
    #expect(before.hear("none").text.contains("questions left"))
    #expect(!conversation.hear(words).text.contains("questions left"))
    #expect(!conversation.hear(words).text.contains("questions left"))
    #expect(conversation.hear("how many more questions?").text.contains("questions are left"))
  }
}
