import Dice
import Testing

@testable import Transcripts

@Suite struct `A plain text` {
  @Test(
    arguments: [
      ("you’re fine", "you're fine"), ("“soft” seat", "\"soft\" seat"), ("3 – 4", "3 - 4"),
      ("wait…", "wait..."), ("a\u{A0}b\u{202F}c\u{3000}d", "a b c d"),
      ("ham\u{AD}string", "hamstring"),
      ("  one\n  two\t\tthree ", "one two three"), ("\u{FEFF}yes", "yes"), ("−3", "-3"),
      ("naïve 痛い 🦵", "naïve 痛い 🦵"), ("\u{A0}\u{A0}", ""), ("…", "..."), ("\u{200B}a", "a"),
    ])
  func `is the same however a word processor sets it`(one: String, other: String) {
    #expect(PlainText(one) == PlainText(other))
    #expect(PlainText(one).text == other)
    #expect(areSame(one, other))
  }

  @Test(
    arguments: [
      ("a b", "ab"), ("yes", "Yes"), ("", "a"), ("a...", "a.."), ("a - b", "a b"), ("a", "a b"),
      ("naïve", "naive"), ("痛", "痛い"),
    ])
  func `is another one when a word is`(one: String, other: String) {
    #expect(PlainText(one) != PlainText(other))
    #expect(!areSame(one, other))
    #expect(!areSame(other, one))
  }

  @Test func `is compared the same way with nothing built, whatever it holds`() {
    var dice = Dice(5)
    let letters = Array("ab’' “\"–-…. \u{A0}\n痛🦵\u{AD}")
    func text() -> String {
      String(
        (0..<Int.random(in: 0...6, using: &dice)).compactMap { _ in
          letters.randomElement(using: &dice)
        })
    }
    for _ in 0..<20_000 {
      let (one, other) = (text(), text())
      #expect(areSame(one, other) == (PlainText(one) == PlainText(other)), "\(one)|\(other)")
    }
  }

  private func areSame(_ one: String, _ other: String) -> Bool {
    var (one, other) = (one, other)
    return one.withUTF8 { one in other.withUTF8 { PlainText.areSame(one, $0) } }
  }
}

@Suite struct `What a Coach line asks for` {
  @Test(
    arguments: [
      ("Call [..] now", "Call 999 now"), ("[..]", ""), ("[..]", "anything at all"),
      ("[..] now", "Call 999 now"), ("Call [..]", "Call"), ("a [..] b [..] c", "a x b y b z c"),
      ("You are [...] old", "You are\n  44 years old"), ("“[…]” is it", "\"44\" is it"),
      ("[..] b [..] b", "a b c b"),
    ])
  func `is met by anything where it says so`(pattern: String, said: String) {
    #expect(matches(pattern, said))
  }

  @Test(
    arguments: [
      ("Call [..] now", "Call 999"), ("a [..] b [..] c", "a c b c d"), ("ab[..]ba", "aba"),
      ("[..] b [..] b", "a b"), ("Call [..]", "Please call 999"), ("a [..] b", "A x b"),
      ("plain", "plain text"),
    ])
  func `is not met by other words elsewhere`(pattern: String, said: String) {
    #expect(!matches(pattern, said))
  }

  private func matches(_ pattern: String, _ said: String) -> Bool {
    var said = said
    return said.withUTF8 { CoachPattern(text: pattern).matches($0) }
  }
}

@Suite struct `The difference of two turns` {
  @Test func `names the words that went and came`() {
    let difference = WordDifference(
      expected: "Coach: Did you feel a pop, or can’t you walk?",
      actual: "Coach: Did you feel a snap, or can't you walk?")
    #expect(difference.line() == "Coach: Did you feel a [-pop,-] {+snap,+} or can't you walk?")
    #expect(difference.likeness > 0.8)
  }

  @Test func `has nothing against what may be anything`() {
    let difference = WordDifference(
      expected: "Coach: You are [..] years old.", actual: "Coach: You are 44 or 45 years young.")
    #expect(difference.line() == "Coach: You are [..] years [-old.-] {+young.+}")
  }

  @Test func `leaves out long stretches of what is the same`() {
    let words = (1...60).map(String.init)
    let difference = WordDifference(
      expected: words.joined(separator: " "),
      actual: (words.prefix(30) + ["more"] + words.dropFirst(30)).joined(separator: " "))
    #expect(difference.line(context: 2) == "… 29 30 {+more+} 31 32 …")
  }
}
