import Answers
import Testing

@Suite struct `A rating` {
  let scale = AnswerType.scale(0...10)

  @Test(
    arguments: [
      (0.0, ["0", "zero", "nought", "none", "no pain", "no pain at all right now", "pain free"]),
      (
        3,
        [
          "3", "three", "3/10", "3 out of ten", "about a three", "３", "٣", "3!", "it's a 3 today",
          "out of ten, I'd say three", "on a scale of 0 to 10 I'd say 3", "3 when sitting",
          "first it was a 7, now it's a 3", "not sure, 3?", "3ish",
        ]
      ),
      (3.5, ["3.5", "3,5", "three and a half", "3½", "three point five", "3.5/10", "3 1/2"]),
      (
        4,
        [
          "at least 4", "4+", "no more than 4", "5, no wait, 4", "four or so",
          "it went down to a four",
        ]
      ),
      (10, ["10", "ten", "10/10", "ten out of ten", "a ten"]),
      (0.5, ["½", "0.5", "zero point five"]),
    ] as [(Double, [String])])
  func `is read from figures and words`(value: Double, ways: [String]) {
    for way in ways {
      #expect(scale.interpret(way) == .understood(.number(value), .plain), "\(way)")
    }
  }

  @Test(arguments: [
    ("2-3", 2.0, 3.0), ("2 – 3", 2, 3), ("six or seven", 6, 7), ("between 2 and 4", 2, 4),
    ("a four five", 4, 5), ("4 or maybe a 5", 4, 5), ("3 to 5 out of 10", 3, 5), ("7 or 6", 6, 7),
    ("4.5-5", 4.5, 5),
  ])
  func `counts the higher end of a range`(words: String, low: Double, high: Double) {
    #expect(
      scale.interpret(words) == .understood(.number(high), .higherEnd(low: low, high: high)))
  }

  @Test(arguments: [
    ("11", 11.0), ("twelve", 12), ("-1", -1), ("minus two", -2), ("13 out of 10", 13), ("9-11", 11),
    ("1,000", 1000), ("10k", 10_000), ("two hundred and six", 206), ("three dozen", 36),
    ("seventy - four", 74),
    ("twenty three", 23), ("2 345 678", 2_345_678),
  ])
  func `is refused out of range`(words: String, value: Double) {
    #expect(scale.interpret(words) == .outOfRange(value))
  }

  @Test(arguments: [
    "1e1", "NaN", "Infinity", "5 km", "3 times a week", "8:30", "40%", "£5", "L5", "10.20.30.40",
    "5mg", "Ⅱ", "the sixth", "4th", "no one", "this one hurts", "not bad", "a lot", "3/15",
    "0-10", "on a scale of 0 to 10", "half past", "2 3", "version 3", "3 kids", "skip", "",
    "it started as a four but it got worse", "type two diabetes", "one of those days",
    "exit(1)", "1#INF", "1E+02", "0..0", "<b>3</b>", "{3}", "a[3]", "\u{1B}[0m",
  ])
  func `is not taken from numbers about something else`(words: String) {
    #expect(scale.interpret(words) == .notUnderstood)
  }

  @Test(arguments: [
    ("4 sitting, 6 running", [4.0, 6.0]), ("more than 5", [5]), ("less than 3", [3]),
    ("4/5", [4, 5]),
    ("about half", [0.5, 5]), ("3 at rest, 7 when running", [3, 7]),
    ("usually a 3 but 7 when I run", [3, 7]),
  ])
  func `is asked back when several are named, or only a limit`(words: String, values: [Double]) {
    #expect(scale.interpret(words) == .ambiguous(values.map(Answer.number)))
  }

  @Test(arguments: ["no idea", "I couldn't say", "don't know"])
  func `is not sure when the person doesn't know`(words: String) {
    #expect(scale.interpret(words) == .understood(.notSure, .plain))
  }
}

@Suite struct `A number` {
  let age = AnswerType.number(0...120, unit: .year)
  let hours = AnswerType.number(0...24, unit: .hour)
  let minutes = AnswerType.number(0...600, unit: .minute)

  @Test(arguments: ["34", "I'm 34", "34 years old", "thirty-four", "34yo", "I turned 34 in May"])
  func `is an age`(words: String) {
    #expect(age.interpret(words) == .understood(.number(34), .plain))
  }

  @Test func `is converted from another unit`() {
    #expect(age.interpret("18 months") == .understood(.number(1.5), .reckoned))
    #expect(hours.interpret("45 min") == .understood(.number(0.75), .reckoned))
    #expect(minutes.interpret("half an hour") == .understood(.number(30), .reckoned))
    #expect(minutes.interpret("an hour") == .understood(.number(60), .reckoned))
    #expect(minutes.interpret("1 hour 30") == .understood(.number(90), .reckoned))
    for words in ["straight away", "immediately", "at once really", "as soon as I sit down"] {
      #expect(minutes.interpret(words) == .understood(.number(0), .reckoned), "\(words)")
    }
    #expect(minutes.interpret("not straight away") == .notUnderstood)
    #expect(hours.interpret("about 8 hours a day") == .understood(.number(8), .plain))
  }

  @Test func `counts the higher end of a range`() {
    #expect(
      hours.interpret("7 to 9 hours") == .understood(.number(9), .higherEnd(low: 7, high: 9)))
    #expect(
      hours.interpret("an hour or two") == .understood(.number(2), .higherEnd(low: 1, high: 2)))
  }

  @Test func `is refused out of range`() {
    #expect(age.interpret("150") == .outOfRange(150))
    #expect(age.interpret("I was born in 1980") == .outOfRange(1980))
    #expect(hours.interpret("25 hours") == .outOfRange(25))
  }

  @Test(arguments: [
    ("point five", 0.5), ("two point ninety-five", 2.95), ("7-1/2", 7.5), ("at this point 7", 7),
  ])
  func `has its decimals and parts`(words: String, value: Double) {
    #expect(
      AnswerType.number(0...10, unit: nil).interpret(words) == .understood(.number(value), .plain))
  }

  @Test(arguments: [
    "old enough", "10 km", "early thirties", "I ran it in 2:45", "one fifty", "two sixty-five",
    "hundred fifty",
    "March 12",
  ])
  func `is not taken from anything else`(words: String) {
    #expect(age.interpret(words) == .notUnderstood)
  }
}
