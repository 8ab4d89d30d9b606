import Answers
import Testing

@Suite struct `One choice` {
  let onset = AnswerType.choice([
    Option("gradual", "Gradually, over days or weeks", otherWords: ["slowly", "crept up"]),
    Option("one_moment", "At one moment", otherWords: ["suddenly", "all at once"]),
    Option("fall_or_blow", "After a fall or a blow"),
  ])
  let side = AnswerType.choice([
    Option("left", "Left"), Option("right", "Right"), Option("both", "Both sides"),
  ])

  @Test(arguments: ["2", "2.", "two", "number two", "the second one", "#2", "(2)", "２"])
  func `is taken by its number`(words: String) {
    #expect(onset.interpret(words) == .understood(.choice("one_moment"), .byNumber))
  }

  @Test(arguments: [
    ("gradually", "gradual"), ("Gradual", "gradual"), ("grad", "gradual"),
    ("slowly, I think", "gradual"),
    ("it came on gradually", "gradual"), ("it crept up on me", "gradual"),
    ("over weeks", "gradual"),
    ("one_moment", "one_moment"), ("All at once!", "one_moment"), ("after a fall", "fall_or_blow"),
    ("fall", "fall_or_blow"),
  ])
  func `is taken by its words`(words: String, id: String) {
    #expect(onset.interpret(words) == .understood(.choice(ChoiceID(id)), .plain))
  }

  @Test(arguments: [("graduly", "gradual"), ("sudenly", "one_moment"), ("suddnely", "one_moment")])
  func `is taken with a slip of the hand`(words: String, id: String) {
    #expect(onset.interpret(words) == .understood(.choice(ChoiceID(id)), .corrected))
    #expect(onset.interpret(words, strictly: true) == .ambiguous([.choice(ChoiceID(id))]))
  }

  @Test func `is asked back when several are named`() {
    #expect(side.interpret("left or right") == .ambiguous([.choice("left"), .choice("right")]))
    #expect(
      onset.interpret("slowly or suddenly")
        == .ambiguous([.choice("gradual"), .choice("one_moment")]))
    #expect(side.interpret("don't know, left?") == .ambiguous([.choice("left")]))
  }

  @Test(arguments: ["4", "0", "-1", "17"])
  func `is refused for a number that the list doesn't have`(words: String) {
    #expect(onset.interpret(words) == .outOfRange(Double(words) ?? .nan))
  }

  @Test(arguments: [
    "not the left", "neither", "up", "it's not right", "a", "", "skip", "Ⅱ", "1e1", "½x",
  ])
  func `is not taken from anything else`(words: String) {
    #expect(side.interpret(words) == .notUnderstood)
  }

  @Test func `is not sure when the person doesn't know`() {
    #expect(side.interpret("no idea") == .understood(.notSure, .plain))
  }
}

@Suite struct `The ends of a list` {
  let sports = AnswerType.choices([
    Option("run", "Running"), Option("cycle", "Cycling"), Option("hills", "Hill training"),
    Option("sit", "Sitting"), Option("stretch", "Stretching"),
  ])
  let side = AnswerType.choice([
    Option("left", "Left"), Option("right", "Right"), Option("neither", "Neither"),
  ])

  @Test(arguments: [
    ("the first three", ["run", "cycle", "hills"]), ("first two", ["run", "cycle"]),
    ("the last two", ["sit", "stretch"]), ("the second and the last one", ["cycle", "stretch"]),
    ("all but the first", ["cycle", "hills", "sit", "stretch"]),
    ("all of them except the first", ["cycle", "hills", "sit", "stretch"]),
    ("all but the last", ["run", "cycle", "hills", "sit"]),
    ("all of them apart from running", ["cycle", "hills", "sit", "stretch"]),
    ("everything other than cycling and sitting", ["run", "hills", "stretch"]),
    ("the lot", ["run", "cycle", "hills", "sit", "stretch"]),
    ("every one of them", ["run", "cycle", "hills", "sit", "stretch"]),
  ])
  func `are counted from either end, and left out by exception`(words: String, ids: [String]) {
    #expect(sports.interpret(words).answer == .choices(ids.map { ChoiceID($0) }))
  }

  @Test(arguments: ["all but 2", "all but two", "the first six", "other than running"])
  func `are asked about when the count may be meant otherwise`(words: String) {
    #expect(sports.interpret(words).answer == nil)
  }

  @Test(arguments: ["the last one", "last", "the bottom one", "the very last option"])
  func `are one choice too`(words: String) {
    #expect(side.interpret(words) == .understood(.choice("neither"), .byNumber))
    let since = AnswerType.choice([Option("week", "Last week"), Option("month", "Last month")])
    #expect(since.interpret("last").answer == nil)
  }

  @Test func `take back what stands before a no of its own`() {
    #expect(side.interpret("left, no, right").answer == .choice("right"))
    #expect(side.interpret("left, no right pain").answer != .choice("right"))
  }
}

@Suite struct `Several choices` {
  let signs = AnswerType.choices([
    Option("numb", "Numbness between the legs"), Option("bladder", "Trouble passing urine"),
    Option("bowel", "Loss of bowel control"), Option("weak", "Weakness in both legs"),
  ])

  @Test(arguments: [
    "1, 3 and 4", "1 3 4", "a c d", "1;3;4", "one, three, four", "the first, third and fourth",
    "4 3 1",
  ])
  func `are taken by number or letter`(words: String) {
    #expect(signs.interpret(words) == .understood(.choices(["numb", "bowel", "weak"]), .byNumber))
  }

  @Test func `are taken by words and ranges`() {
    #expect(
      signs.interpret("numbness and weakness") == .understood(.choices(["numb", "weak"]), .plain))
    #expect(
      signs.interpret("2-4") == .understood(.choices(["bladder", "bowel", "weak"]), .byNumber))
    #expect(signs.interpret("just 2") == .understood(.choices(["bladder"]), .byNumber))
    #expect(
      signs.interpret("I have numbness between my legs and trouble passing urine")
        == .understood(.choices(["numb", "bladder"]), .plain))
  }

  @Test(arguments: [
    "none", "None of these", "neither", "nothing", "no", "none of them, thanks", "not any",
    "no dear, nothing like that", "none of that", "no nothing at all", "no, not any", "0", "zero",
    "no i am healthy", "None, I'm perfectly fine", "no, all good", "nope I feel very well",
  ])
  func `are none when none is said`(words: String) {
    for isStrict in [false, true] {
      #expect(signs.interpret(words, strictly: isStrict) == .understood(.choices([]), .plain))
    }
  }

  @Test(arguments: ["none I hope", "nothing, I hope", "n"])
  func `are none only after a yes where none is hardly said`(words: String) {
    #expect(signs.interpret(words, strictly: true) == .ambiguous([.choices([])]))
  }

  @Test func `are all when their number is said`() {
    let all = AnswerType.choices(["a", "b", "c"].map { Option(ChoiceID($0), "Option \($0)") })
    #expect(all.interpret("all three") == .understood(.choices(["a", "b", "c"]), .plain))
    #expect(all.interpret("all two").answer != .choices(["a", "b", "c"]))
  }

  @Test(arguments: ["not really", "nothing I know of", "none that I know", "nothing yet"])
  func `are none in words that leave a little room`(words: String) {
    let reading = signs.interpret(words)
    #expect([.understood(.choices([]), .plain), .ambiguous([.choices([])])].contains(reading))
  }

  @Test(arguments: ["n/a", "N/A", "not applicable", "na"])
  func `are none where they don't apply, and no fourteenth of a list`(words: String) {
    #expect(signs.interpret(words, strictly: true) == .understood(.choices([]), .plain))
    let letters = AnswerType.choice((1...20).map { Option(ChoiceID("c\($0)"), "Number \($0)") })
    #expect(letters.interpret(words) == .notUnderstood)
  }

  @Test(arguments: ["all fine", "I'm healthy", "everything is ok", "healthy", "all good"])
  func `are none only after a yes where all is said to be well`(words: String) {
    #expect(signs.interpret(words) == .ambiguous([.choices([])]))
    #expect(signs.interpret("not " + words).answer != .choices([]))
    #expect(signs.interpret("ok") == .notUnderstood)
  }

  @Test func `are named by a 0 where one of them is called that`() {
    let relapses = AnswerType.choices([Option("never", "0"), Option("once", "1 or more")])
    #expect(relapses.interpret("0").answer != .choices([]))
  }

  @Test func `are not offered for what was denied`() {
    let health = AnswerType.choices([
      Option("now", "Cancer now"), Option("past", "Cancer long ago"), Option("fever", "A fever"),
    ])
    #expect(health.interpret("I've never had cancer", strictly: true) == .notUnderstood)
    #expect(
      health.interpret("cancer", strictly: true)
        == .ambiguous([.choices(["now"]), .choices(["past"])]))
  }

  @Test(arguments: ["all", "all of them", "everything", "all of the above"])
  func `are all when all is said`(words: String) {
    #expect(
      signs.interpret(words) == .understood(.choices(["numb", "bladder", "bowel", "weak"]), .plain))
  }

  @Test(arguments: [
    "1 and none", "none apart from 2", "not 3", "all but 2", "no numbness", "yes", "1 maybe 2",
    "skip", "", "not none", "no good", "no, I am not healthy", "no, I'm not very well", "no hope",
    "I have no hope", "not all good", "nothing is fine", "nothing feels good", "not well",
  ])
  func `are asked again when in doubt`(words: String) {
    #expect(signs.interpret(words).answer == nil)
  }

  @Test func `are refused with a number that the list doesn't have`() {
    #expect(signs.interpret("1, 5") == .outOfRange(5))
    #expect(signs.interpret("134") == .outOfRange(134))
  }

  @Test func `are not sure when the person doesn't know`() {
    #expect(signs.interpret("not sure") == .understood(.notSure, .plain))
    // "Sure" looks like "sore", and so "not sure" like "not the sore area".
    let health = AnswerType.choices([
      Option("fever", "I have a fever"), Option("hot", "The sore area is hot or swollen"),
    ])
    #expect(health.interpret("not sure", strictly: true) == .understood(.notSure, .plain))
  }
}

@Suite struct `Own words` {
  @Test func `are kept without the blanks around them`() {
    #expect(
      AnswerType.text.interpret("  It’s my left side.\n")
        == .understood(.text("It’s my left side."), .plain))
    #expect(AnswerType.text.interpret(" \t ") == .notUnderstood)
    #expect(AnswerType.text.interpret("don't know") == .understood(.notSure, .plain))
  }
}
