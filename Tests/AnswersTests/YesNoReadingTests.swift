import Answers
import Testing

@Suite struct `A yes or no` {
  @Test(arguments: ["yes", "no"], [true, false])
  func `is read at once as it is read with care`(words: String, strictly: Bool) {
    let type = AnswerType.yesNo
    #expect(
      type.interpret(words, strictly: strictly)
        == type.interpret(Words(words), strictly: strictly))
  }

  @Test(arguments: [
    "yes", "Yes.", "YEAH", "yep", "yup", "yes please", "Yes, I do", "yesss", "aye", "uh-huh",
    "mm-hmm",
    "of course", "sure", "ok", "certainly", "that’s right", "that is correct",
    "you're right about that",
    "I do", "It has.", "they did", "I am, most days", "now that you ask, I have", "I think so",
    "I guess", "kind of", "a little", "only when I sit", "sometimes at night", "I'm afraid so",
    "I'd have to say yes", "let's go with yes", "yes, but not much", "no wait, yes",
    "No! Sorry, I meant yes", "not wrong", "well yes, on the stairs", "yse", "I think it does",
    "ｙｅｓ", "👍",
  ])
  func `is yes in many ways`(words: String) {
    #expect(AnswerType.yesNo.interpret(words).answer == .yes)
  }

  @Test(arguments: [
    "no", "No.", "NOPE", "nah", "no thanks", "No, I don't", "noooo", "never", "not at all",
    "absolutely not", "by no means", "none of that", "nothing like it", "not really",
    "not that I know of",
    "I don't think so", "i doubt it", "I have not", "it doesn't", "I haven’t for years",
    "I don't use any", "I've never had that", "that's not true", "that is wrong", "I guess not",
    "my answer is no", "put me down for a no", "usually no",
    "no, but I do get tingling in the foot",
    "not any more", "I'm afraid not", "I don't believe I have", "👎",
  ])
  func `is no in many ways`(words: String) {
    #expect(AnswerType.yesNo.interpret(words).answer == .no)
  }

  @Test(arguments: [
    "not sure", "I’m not too sure", "dunno", "no idea", "I haven't a clue", "don't know",
    "hard to say",
    "who knows", "maybe", "perhaps", "it might be", "I can't remember", "not_sure", "idk",
    "I can't tell",
  ])
  func `is not sure when the person doesn't know`(words: String) {
    #expect(AnswerType.yesNo.interpret(words) == .understood(.notSure, .plain))
  }

  @Test(arguments: [
    "", "   ", "yes no", "yes and no", "not no", "yeah, no", "No, I do", "yes, I don't",
    "depends on the day",
    "either", "what do you mean?", "I can't feel my toes", "I don't feel anything down there",
    "no feeling between my legs", "nothing helps", "never mind", "no problem", "no one asked",
    "no longer", "no better", "it's never true", "that's no good", "I used to",
    "right now it hurts",
    "other than that, no", "I haven't been able to pee", "not always", "not only that",
    "nothing else", "%n", "{yes}",
    "No, only sometimes", "I haven't fallen, but I felt dizzy", "yesterday", "north", "nose",
    "skip",
    "I know a man who said it", "only one thing", "the right leg", "I'm not feeling well",
  ])
  func `is asked again when in doubt`(words: String) {
    #expect(AnswerType.yesNo.interpret(words).answer == nil)
  }

  @Test func `keeps a doubt that comes with it`() {
    #expect(AnswerType.yesNo.interpret("I don't know, yes?") == .ambiguous([.yes]))
    #expect(AnswerType.yesNo.interpret("maybe no") == .ambiguous([.no]))
  }

  @Test(arguments: [
    "yes", "Yes please", "no", "nope", "No thanks", "none of those", "that's right",
  ])
  func `is taken at its whole word where safety is at stake`(words: String) {
    #expect(AnswerType.yesNo.interpret(words, strictly: true).answer != nil)
  }

  @Test(arguments: [
    ("y", Answer.yes), ("n", .no), ("yess", .yes), ("yse", .yes), ("ok", .yes), ("I do", .yes),
    ("not really", .no), ("no, not really", .no), ("no I don't think so", .no),
    ("no, but my foot is numb", .no), ("I don't have that", .no), ("kind of", .yes),
  ])
  func `is asked back in full where safety is at stake`(words: String, answer: Answer) {
    #expect(AnswerType.yesNo.interpret(words, strictly: true) == .ambiguous([answer]))
  }
}
