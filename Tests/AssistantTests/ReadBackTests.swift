import Answers
import Assistant
import Interview
import Testing

@Suite struct `Reading back` {
  let dialog: Dialog

  init() throws { dialog = try shippedDialog() }

  private func readingBack() -> Conversation {
    var conversation = Conversation(dialog)
    _ = conversation.open()
    for line in ["yes", "uk", "1", "34", "none", "It came on slowly, on the left. I run."] {
      _ = conversation.hear(line)
    }
    return conversation
  }

  @Test func `never says the same twice in a row, and ends`() {
    var conversation = readingBack()
    var last = ""
    for _ in 0..<3 {
      let reply = conversation.hear("banana soup")
      #expect(reply.prompt?.ask.node == "confirm")
      #expect(reply.text != last)
      last = reply.text
    }
    #expect(conversation.hear("banana soup").prompt?.ask.node == "onset")
    #expect(conversation.state.interview.answers.answer("side") == nil)
  }

  @Test func `takes a no with what is right instead`() {
    var conversation = Conversation(dialog)
    _ = conversation.open()
    let story = "It hurts on the left since a month, mostly when I run."
    for line in ["yes", "uk", "1", "34", "none", story] { _ = conversation.hear(line) }
    let reply = conversation.hear("no, two months")
    #expect(reply.prompt?.ask.node == "confirm")
    #expect(reply.text.contains("left side"))
    _ = conversation.hear("yes")
    #expect(conversation.state.interview.answers["duration_weeks"]?.verbatim == "two months")
    var unclear = readingBack()
    #expect(unclear.hear("no that is not quite what I said").prompt?.ask.node == "confirm")
  }

  @Test func `can be asked about, repeated, left and stopped`() {
    let start = readingBack()
    for words in ["why", "help", "say that again", "summary", "about"] {
      var conversation = start
      #expect(conversation.hear(words).prompt?.ask.node == "confirm")
      #expect(conversation.missesInARow == 0)
    }
    var back = start
    #expect(back.hear("can I go back?").prompt?.ask.node == "story")
    var skipped = start
    #expect(skipped.hear("next").prompt?.ask.node == "onset")
    var stopped = start
    #expect(stopped.hear("I want to stop").prompt == nil)
  }
}

@Suite struct `The confirmation of a less urgent answer` {
  let dialog: Dialog

  init() throws { dialog = try shippedDialog() }

  private func confirming() -> Conversation {
    var conversation = Conversation(dialog)
    _ = conversation.open()
    for line in ["yes", "uk", "1", "34", "none", "sore", "gradual", "4", "back", "none"] {
      _ = conversation.hear(line)
    }
    return conversation
  }

  @Test func `ends, with the more urgent answer, when nobody says yes or no`() {
    var conversation = confirming()
    for _ in 0..<3 { #expect(conversation.hear("banana").prompt?.ask.node == "confirm") }
    #expect(conversation.hear("banana").prompt?.ask.node == "health")
    #expect(conversation.state.interview.answers.answer("body") == .choices(["calf_swollen"]))
  }

  @Test(arguments: ["back", "skip", "next", "can I go back?"])
  func `keeps the more urgent answer for whoever turns back`(words: String) {
    var conversation = confirming()
    #expect(conversation.hear(words).prompt?.ask.node == "health")
    #expect(conversation.state.lowerings.isEmpty)
  }
}

/// What a person answers to what was heard, when it isn't plainly right or wrong.
@Suite struct `Part of what was heard` {
  let heard: Conversation

  init() throws {
    var conversation = Conversation(
      try shippedDialog(), today: CalendarDay(year: 2026, month: 11, day: 22))
    _ = conversation.open()
    let story = "My left sit bone has been sore for 3 weeks since I doubled my running."
    for line in ["yes", "uk", "1", "34", "none", story] { _ = conversation.hear(line) }
    heard = conversation
  }

  @Test(arguments: [
    "no, 4 weeks", "almost - 4 weeks", "not quite: 4 weeks", "yes, but it's 4 weeks",
    "it was more like 4 weeks", "4 weeks, not 3",
  ])
  func `is replaced by what fits in its place`(reply: String) {
    var conversation = heard
    let again = conversation.hear(reply)
    #expect(again.prompt?.ask.node == "confirm" && again.text.contains("4 weeks"))
    #expect(again.text.contains("left side") && !again.text.contains("3 weeks"))
  }

  @Test(arguments: [
    "no, it's the right side and 4 weeks", "4 weeks, and it's on the right",
    "no; it is the right one that hurts, 4 weeks",
  ])
  func `is put right in several parts at once`(reply: String) {
    var conversation = heard
    let again = conversation.hear(reply)
    #expect(again.prompt?.ask.node == "confirm" && again.text.contains("4 weeks"))
    #expect(again.text.contains("the right side hurts") && !again.text.contains("3 weeks"))
  }

  @Test(arguments: [
    "it's the right not the left", "not quite, it's the other side", "no, the opposite leg",
    "no, right", "sorry, it is the right side that hurts",
  ])
  func `is turned round where it was the other side`(reply: String) {
    var conversation = heard
    let again = conversation.hear(reply)
    #expect(again.prompt?.ask.node == "confirm" && again.text.contains("the right side hurts"))
    #expect(again.text.contains("3 weeks"))
  }

  @Test(arguments: [
    ("all correct except the side", "left side"), ("the left bit is wrong", "left side"),
    ("correct apart from I don't run", "you run"), ("I don't run", "you run"),
    ("the three weeks isn't right", "3 weeks"), ("not the left side", "left side"),
  ])
  func `is left out when it is denied, and the rest read back`(reply: String, gone: String) {
    var conversation = heard
    let again = conversation.hear(reply)
    #expect(again.prompt?.ask.node == "confirm" && again.text.contains("I heard"))
    #expect(!again.text.contains(gone))
    #expect(again.text.contains("low in the buttock"))
  }

  @Test(arguments: [
    "no", "wrong", "all wrong", "none of that is right", "no, that's wrong", "I never said that",
    "nothing of that is true",
  ])
  func `is left out with all the rest when all is denied`(reply: String) {
    var conversation = heard
    #expect(conversation.hear(reply).prompt?.ask.node == "onset")
    #expect(conversation.state.interview.answers.answer("side") == nil)
  }

  @Test(arguments: [
    "mostly", "partly right", "yes but also hills", "yes, almost", "it", "me", "is that right?",
    "is it right", "that's not right", "the lot of you",
  ])
  func `is asked about once more when it is no whole yes`(reply: String) {
    var conversation = heard
    #expect(conversation.hear(reply).prompt?.ask.node == "confirm")
  }

  @Test(arguments: [
    "yep that's right", "spot on", "everything's right", "that's about it", "yes exactly",
    "correct", "all of it", "that's not wrong", "right, that's me",
  ])
  func `is no part of a whole yes`(reply: String) {
    var conversation = heard
    #expect(conversation.hear(reply).prompt?.ask.node == "onset")
    #expect(conversation.state.interview.answers.answer("side") == .choice("left"))
  }
}
