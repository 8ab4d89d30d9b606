import Answers
import Assistant
import Dice
import Interview
import Testing

/// Every label and other word that a question of the shipped dialog takes.
private func everyChoice() throws -> [String] {
  let dialog = try shippedDialog()
  return dialog.nodes.indices.compactMap { dialog.question(at: NodeID($0)) }.flatMap { question in
    let options: [Option] =
      switch question.form {
      case .checkList(let list): list.options
      case .single(_, .choice(let options)), .single(_, .choices(let options)): options
      case .single: []
      }
    return options.flatMap { [$0.label] + $0.otherWords }
  }
}

@Suite struct `A correction` {
  @Test(arguments: [
    ("actually it was five", "five"), ("sorry, I meant the left", "the left"), ("no wait, 3", "3"),
    ("oops 4", "4"), ("scratch that, two weeks", "two weeks"), ("correction: 6", "6"),
    ("make that a 5", "5"), ("I mean right", "right"), ("I meant 7", "7"),
    ("Oops, I meant 2-3", "2-3"),
    ("actually, it was more like 6", "6"), ("actually it's been 3 weeks", "3 weeks"),
    ("sorry it should be two months", "two months"), ("oh sorry, I meant both sides", "both sides"),
    ("no, I meant the right leg", "the right leg"), ("whoops - left", "left"),
    ("my mistake, it's 4 not 5", "4"), ("I should have said 8 weeks", "8 weeks"),
    ("I said left but I meant right", "right"), ("I meant to say 4", "4"),
    ("that should be 4", "4"),
    ("it should have been 3/10", "3/10"), ("change that to 4", "4"),
    ("change my answer to no", "no"),
    ("can you change my last answer to 6 please", "6"), ("actually I meant yes", "yes"),
    ("wait, 3.5", "3.5"), ("actually make that two", "two"), ("strike that. 44", "44"),
    ("not left, I meant right", "right"), ("I put 3 but meant 4", "4"), ("typo, 45", "45"),
    ("wait no it was the left", "the left"), ("actually it was a fall", "a fall"),
    ("that was wrong, it was 6", "6"), ("it was supposed to be 6", "6"),
    ("i was wrong it was two weeks", "two weeks"),
    ("ok make that 5", "5"), ("oops, wait, I meant 5", "5"),
    ("sorry, actually it was 10 days", "10 days"),
  ])
  func `says what the last answer should have been`(line: String, answer: String) {
    #expect(Correction(line) == .lastAnswer(answer))
  }

  @Test(arguments: [
    ("change the duration to two months", "duration", "two months"),
    ("change pain at rest to 3", "pain at rest", "3"), ("set age to 44", "age", "44"),
    ("duration should be 8 weeks", "duration", "8 weeks"),
    ("please change my age to 44", "age", "44"),
    ("can you change the side to left", "side", "left"),
    ("Could I change my age to 45?", "age", "45"),
    ("I want to change the pain at rest to 2 out of 10", "pain at rest", "2 out of 10"),
    ("my age should be 44", "age", "44"),
    ("the duration should have been 3 months", "duration", "3 months"),
    ("update sitting hours to 9", "sitting hours", "9"), ("correct the age to 50", "age", "50"),
    ("let me change my answer about sitting to 20 minutes", "sitting", "20 minutes"),
    ("sorry, change the age to 33", "age", "33"), ("side should be left", "side", "left"),
    ("change pain-at-rest to 2-3", "pain at rest", "2-3"),
    ("make the duration into 6 weeks", "duration", "6 weeks"),
    ("replace the age with 61", "age", "61"),
  ])
  func `names an answer and what it should be`(line: String, name: String, answer: String) {
    #expect(Correction(line) == .change(name, to: answer))
  }

  @Test(arguments: [
    ("go back to sitting", "sitting"), ("back to the pain question", "pain"),
    ("can I change my answer about sitting", "sitting"), ("return to onset", "onset"),
    ("can I change my answer about sitting?", "sitting"),
    ("can we go back to the question about age?", "age"),
    ("let's go back to the age question", "age"), ("take me back to the story", "story"),
    ("I want to change my answer to the side question", "side"), ("redo the age", "age"),
    ("I got the age question wrong", "age"), ("go back to question 3", "3"),
    ("please go back to the one about medicines", "medicines"),
    ("change what I said about sitting", "sitting"),
    ("ask me about sitting again", "sitting"), ("my answer about sitting was wrong", "sitting"),
    ("I need to correct my answer on sport", "sport"),
    ("could you go back to pain at rest please", "pain at rest"),
    ("change the age answer", "age"), ("revisit duration", "duration"),
    ("wait, go back to onset", "onset"),
    ("I made a mistake on the age question", "age"),
  ])
  func `names an answer to look at again`(line: String, name: String) {
    #expect(Correction(line) == .revisit(name))
  }

  @Test(arguments: [
    "I made a mistake", "oops, wrong answer", "go back one question", "sorry, that was wrong",
    "can I change my last answer?", "I want to change my answer",
    "go back to the previous question",
    "sorry, that was a mistake", "let me change that",
  ])
  func `may only ask for the last answer`(line: String) {
    #expect(Correction(line) == .lastAnswer(""))
  }

  @Test(arguments: [
    "", "no", "yes", "3", "actually yes", "actually no", "no wait, yes", "wait, no", "I mean, yes",
    "I changed my running to hills", "I went back to running", "it actually began in March",
    "I meant to stretch more but didn't", "actually it hurts when I sit", "sorry, yes",
    "sorry, I don't know",
    "actually it's worse at night", "no it was gradual", "no, it was just a twinge",
    "back to normal",
    "back to work", "go back to normal", "go back to work", "back to running", "change in training",
    "change of shoes", "a change to hills", "changed to new shoes", "I should be fine",
    "it should be better by now", "my leg should be better by now", "it should be fine",
    "should be ok",
    "running should be fun", "make it better", "make it stop", "make me stop hurting",
    "going back to sitting hurts",
    "i want to run again", "I want to get back to running", "get back to football", "wait and see",
    "no wait for it to settle", "hold on to the rail", "set off running", "set it off by sprinting",
    "I mean it hurts when I sit", "I mean it", "i meant well", "oh it was sharp",
    "well it was a slip",
    "hang on a minute", "actually it was when I started running hills that it hurt", "correct",
    "that is correct",
    "put weight on it", "put it on ice", "go to work", "go to the gym",
    "return to running without pain",
    "it was five", "it was the left", "that was two weeks ago", "i had to change to walking",
    "my pain went from 3 to 6", "I switched to cycling", "switch to cycling", "update: none",
    "left not right",
    "5 not 4", "I did it again", "do yoga again", "ask my wife again", "the pain should go",
    "let it rest",
    "you should be a doctor", "can I change clothes?", "can I go back to running?", "fix my leg",
    "i made a mistake and ran too far", "I got it wrong and fell", "sorry", "oops", "actually",
    "can we stop", "no actually I don't", "what I meant was lost on him",
    "no that is not right", "that's wrong", "that is wrong", "should be 3", "it should be 4",
    "i was wrong to keep running on it for so long",
  ])
  func `is not heard in what may be an answer`(line: String) {
    #expect(Correction(line) == nil)
  }

  @Test(arguments: [
    "go back to sitting", "go back to running", "return to football", "actually it was a fall",
    "oops I fell", "set a record to 5", "change my life to good", "revisit the Alps",
  ])
  func `amid free text must speak of an answer`(line: String) {
    #expect(Correction(line, amidFreeText: true) == nil)
  }

  @Test(arguments: [
    ("go back to the sitting question", Correction.revisit("sitting")),
    ("I meant the left", .lastAnswer("the left")),
    ("change my answer about age to 40", .change("age", to: "40")),
    ("scratch that, 3", .lastAnswer("3")), ("change my last answer", .lastAnswer("")),
  ])
  func `is read amid free text when it speaks of an answer`(line: String, correction: Correction) {
    #expect(Correction(line, amidFreeText: true) == correction)
  }

  @Test func `and a question asked back are never one of the choices`() throws {
    let choices = try everyChoice()
    #expect(choices.count > 200)
    for choice in choices {
      #expect(Correction(choice) == nil, "\(choice)")
      #expect(SideQuestion(choice) == nil, "\(choice)")
    }
  }

  @Test func `and a question asked back are read from any text without harm`() {
    let pieces = [
      "what", "is", "?", "change", "to", "the", ",", "-", "a", "tendon", "actually", "it was", "3",
      "i",
      "meant", "…", "\u{202E}", "e\u{301}", "\0", "go back to", "should be", "question", "？", "👩‍⚕️",
      ".",
    ]
    var dice = Dice(7)
    for _ in 0..<3000 {
      let line = (0..<Int.random(in: 0...8, using: &dice))
        .compactMap { _ in pieces.randomElement(using: &dice) }.joined(separator: " ")
      #expect(SideQuestion(line) == SideQuestion(line))
      #expect(Correction(line) == Correction(line))
      if case .change(let name, let answer) = Correction(line) {
        #expect(!name.isEmpty && !answer.isEmpty)
      }
    }
  }
}
