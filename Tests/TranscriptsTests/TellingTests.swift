import Testing

@testable import Transcripts

@Suite struct `The outcome of a test` {
  private let verdicts: [Verdict] = [
    Verdict(file: "a.chat", line: 1, name: "Fine # 1", .passed),
    Verdict(
      file: "a.chat", line: 9, name: "A test that must fail (wrong level)",
      .differs(
        [
          Difference(.wording, line: 11, expected: "Coach: a pop", actual: "Coach: a snap"),
          Difference(
            .path, line: 29, expected: "Result: routine (R1)", actual: "Result: emergency_now (E1)",
            remark: "it's 100 % <sure> & \"so\"\u{1}"),
        ], driver: .pipe)),
    Verdict(
      file: "b, c.chat", line: 3, name: "b",
      .unreadable([
        TranscriptProblem(file: "b, c.chat", line: 3, message: "no label.\nReally."),
        TranscriptProblem(file: "b, c.chat", line: 4, message: "and more."),
      ])),
  ]

  @Test func `is told to a person, the path first`() {
    #expect(
      PrettyTelling().text(verdicts) == """
        a.chat:29: PATH: A test that must fail (wrong level) (driver pipe)
          it's 100 % <sure> & "so"
          expected: Result: routine (R1)
          got:      Result: emergency_now (E1)
          1 more difference after this one.

        b, c.chat:3: no label. Really.
        b, c.chat:4: and more.

        2 conversations: 1 passed, 1 differs. 1 file can't be read as conversations.

        """)
  }

  @Test func `is told to a person word by word`() {
    let verdict = Verdict(
      file: "a.chat", line: 9, name: "A",
      .differs(
        [Difference(.wording, line: 11, expected: "Coach: a pop", actual: "Coach: a snap")],
        driver: .engine))
    #expect(
      PrettyTelling().text([verdict]).hasPrefix(
        "a.chat:11: WORDING: A\n  Coach: a [-pop-] {+snap+}\n"))
    #expect(PrettyTelling(isColoured: true).text([verdict]).contains("\u{1b}[31m[-pop-]\u{1b}[0m"))
  }

  @Test func `says that the dialog has changed since a conversation was written`() {
    let change = DialogChange(given: "9c11", now: "4f2e")
    #expect(DialogChange(given: "9c11", now: "9c11") == nil)
    #expect(DialogChange(given: nil, now: "9c11") == nil)
    let changed = verdicts.map { verdict in
      var verdict = verdict
      verdict.dialogChange = change
      return verdict
    }
    let pretty = PrettyTelling().text(changed)
    #expect(
      pretty.contains(
        "\n  The dialog has changed since this was written: dialog-version was 9c11,\n"
          + "    and is 4f2e.\n"), "\(pretty)")
    #expect(
      pretty.hasSuffix(
        "1 was written over another version of its dialog, and passes all the same.\n"))
    let sentence =
      "The dialog has changed since this was written: dialog-version was 9c11, and is 4f2e."
    #expect(TAPTelling.text(changed).contains("  change: '\(sentence)'\n"))
    #expect(GitHubTelling.text(changed).contains("%0A\(sentence)\n"))
    #expect(JUnitTelling.text(changed).contains("\(sentence)</failure>"))
  }

  @Test func `is told in TAP 14`() {
    #expect(
      TAPTelling.text(verdicts) == """
        TAP version 14
        1..3
        ok 1 - Fine \\# 1
        not ok 2 - A test that must fail (wrong level)
          ---
          at: a.chat:29
          expected: 'Result: routine (R1)'
          actual: 'Result: emergency_now (E1)'
          kind: path
          driver: pipe
          message: 'it''s 100 % <sure> & "so"'
          ...
        not ok 3 - b
          ---
          at: 'b, c.chat:3'
          kind: unreadable
          message: 'b, c.chat:3: no label. Really. b, c.chat:4: and more.'
          ...

        """)
  }

  @Test func `is told to GitHub, with its escapes`() {
    #expect(
      GitHubTelling.text(verdicts) == """
        ::error file=a.chat,line=29::expected Result: routine (R1)%0Agot Result: emergency_now (E1)\
        %0Ait's 100 %25 <sure> & "so"
        ::error file=b%2C c.chat,line=3::no label. Really.
        ::error file=b%2C c.chat,line=4::and more.
        2 conversations: 1 passed, 1 differs. 1 file can't be read as conversations.

        """)
  }

  @Test func `is told in JUnit's XML, a suite for each file`() {
    let text = JUnitTelling.text(verdicts)
    #expect(text.contains("<testsuites name=\"sitbone\" tests=\"3\" failures=\"1\" errors=\"1\">"))
    #expect(text.contains("<testcase classname=\"a.chat\" name=\"Fine # 1\"/>"))
    #expect(
      text.contains(
        "<failure type=\"path\" "
          + "message=\"it's 100 % &lt;sure&gt; &amp; &quot;so&quot;\u{FFFD}\">"))
    #expect(text.contains("<error type=\"unreadable\""))
    #expect(!text.unicodeScalars.contains("\u{1}"))
  }
}
