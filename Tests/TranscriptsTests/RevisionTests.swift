import Testing

@testable import Transcripts

@Suite struct `A file that is rewritten to say what happened` {
  /// The file after all its conversations were held and written down anew.
  private func revised(_ text: String, reason: String? = nil) throws -> String {
    let bytes = Array(text.utf8)
    let (trials, problems) = Chat.trials(bytes, as: "t.chat", in: "Passing")
    #expect(problems == [])
    var revision = Revision(of: bytes)
    for trial in trials { revision.take(try Chat.play(trial), for: trial, reason: reason) }
    let new = revision.bytes
    // What was written holds, but for what only the author can mend.
    for trial in Chat.trials(new, as: "t.chat", in: "Passing").trials {
      #expect(try Chat.differences(trial).allSatisfy(\.isFirm))
    }
    return String(decoding: new, as: UTF8.self)
  }

  @Test(arguments: Chat.files(in: "Passing"))
  func `stays as it is, byte for byte, where nothing differs`(file: String) throws {
    let bytes = try Chat.bytes(of: file, in: "Passing")
    var revision = Revision(of: bytes)
    for trial in Chat.trials(bytes, as: file, in: "Passing").trials
    where trial.script.circumstances.driver != .terminal {
      revision.take(try Chat.play(trial), for: trial)
    }
    #expect(revision.bytes == bytes)
  }

  @Test func `names the version of the dialog that it was held over, where it names one`() throws {
    let old = "Given: dialog = desk.dialog\nGiven: dialog-version = 9c11\nCoach: ...\nAt: hello\n"
    let trial = try #require(Chat.trials(Array(old.utf8), as: "t.chat", in: "Passing").trials.first)
    var revision = Revision(of: Array(old.utf8))
    revision.take(try Chat.play(trial), for: trial, over: "4f2e")
    #expect(
      String(decoding: revision.bytes, as: UTF8.self) == old.replacing("9c11", with: "4f2e"))
  }

  @Test func `changes what differs and keeps everything else`() throws {
    let old = """
      # Someone with a sofa
      Note: kept,
        both lines of it
      Given: dialog = desk.dialog


      Bot: ...
      You: yes
      Coach: Is one leg swollen?
      Mentions: calf
      Never mentions: thigh

      You: “no”
      coach: What do you [..] on? (a number, or the word)
        1. A stool
      At: stool
      You: sofa
      Coach: ...
      Level: same_day

      Note: the end
      Result: recorded
      Exit: 3

      """
    #expect(
      try revised(old.replacing("Result: recorded", with: "Result: routine")) == """
        # Someone with a sofa
        Note: kept,
          both lines of it
        Given: dialog = desk.dialog


        Bot: ...
        You: yes
        Coach: Is one calf swollen? (yes / no / not sure)
        Mentions: calf
        Never mentions: thigh

        You: “no”
        coach: What do you [..] on? (a number, or the words)
          1. A stool
          2. A soft sofa
        At: chair
        You: sofa
        Coach: ...
        Level: routine

        Note: the end
        Result: unfinished at since
        Exit: 65

        """)
  }

  @Test func `leaves out answers that are not asked for, and turns that do not come`() throws {
    let old = """
      Given: dialog = desk.dialog
      Coach: ...
      You: no
      Coach: Then another time.
      You: yes
      Coach: Is one calf swollen?
      Note: this stays
      Mentions: calf
      Result: recorded
      """
    #expect(
      try revised(old) == """
        Given: dialog = desk.dialog
        Coach: ...
        You: no
        Coach: Then another time.
        Note: this stays
        Result: unfinished at goodbye
        """)
  }

  @Test func `gets the turns that are not written yet, and a status that it needs`() throws {
    let old = "Given: dialog = desk.dialog\nGiven: timeout = 3\nYou: <wait 3 s>\nResult: recorded\n"
    let new = try revised(old)
    #expect(
      new.hasPrefix(
        """
        Given: dialog = desk.dialog
        Given: timeout = 3
        Coach: May I ask a few things about your desk? (yes / no / not sure)
        You: <wait 3 s>
        Coach: No answer came in time.
        """))
    #expect(new.hasSuffix("Result: unfinished at hello\nExit: 75\n"))
  }

  @Test func `keeps the ends of its lines and the mark at its start`() throws {
    let old =
      "\u{FEFF}# A\r\nGiven: dialog = desk.dialog\r\nCoach: ...\r\nYou: no\r\nCoach: Bye.\r\n"
      + "Result: recorded\r\n"
    let new = try revised(old)
    #expect(
      new == "\u{FEFF}# A\r\nGiven: dialog = desk.dialog\r\nCoach: ...\r\nYou: no\r\n"
        + "Coach: Then another time.\r\nResult: unfinished at goodbye\r\n")
  }

  @Test func `takes a reason as a note under the title`() throws {
    let old =
      "# A\nNote: first\nGiven: dialog = desk.dialog\nCoach: ...\nYou: no\nCoach: ...\n"
      + "Result: recorded\n"
    let new = try revised(old, reason: "the physio asked for it")
    #expect(new.hasPrefix("# A\nNote: first\nNote: the physio asked for it\nGiven:"))
  }

  @Test(
    arguments: [
      ("Age [..] years", "Aged 44 years", ["Aged [..] years"]),
      ("[..] now", "Call 999 soon", ["[..] soon"]),
      ("Call [..] or [..] today", "Ring 999 or 112 today", ["Ring [..] or [..] today"]),
      ("All [..]", "Everything else", ["Everything [..]"]),
      ("One [..]\n- item", "Ones two\n  - items", ["Ones [..]", "  - items"]),
    ])
  func `keeps what may be anything`(pattern: String, said: String, lines: [String]) {
    #expect(WrittenTurn(said).keepingWildcards(of: CoachPattern(text: pattern)) == lines)
  }

  @Test func `is shown by the lines that go and come`() {
    #expect(
      LineDifference.text(from: Array("a\nb\nc\n".utf8), to: Array("a\nB\nB2\nc\n".utf8))
        == "-2 b\n+2 B\n+3 B2\n")
    #expect(LineDifference.text(from: Array("a\n".utf8), to: Array("a\n".utf8)).isEmpty)
  }
}
