import Testing

@testable import Transcripts

@Suite struct `An imported screen` {
  private func imported(_ text: String, width: Int? = nil) -> (text: String, warnings: [String]) {
    let transcript = TranscriptImport(Array(text.utf8), file: "paste", width: width)
    return (transcript.text, transcript.warnings.map(\.description))
  }

  /// Lines without an end, such as the shortest conversation has.
  private let short = """
    Coach: Is it sore? (yes / no)
    You: yes
    Coach: See a physio.
    Result: routine (R1)

    """

  @Test(arguments: [
    "$ sitbone", "% sitbone", "> sitbone talk my.dialog", "# sitbone", "ana@desk:~$ ./sitbone",
    "[ana@desk pain]$ printf 'yes' | sitbone", "PS C:\\Users\\Ana> sitbone.exe", "sitbone talk",
    "(venv) ana@desk:~$ swift run sitbone", "~/pain ❯ .build/debug/sitbone --plain",
    "Script started on 2026-11-22 14:00:00+00:00 [TERM=\"xterm\"]\n$ sitbone",
    "ana@desk:~$ /home/ana/pain/.build/debug/sit\nbone talk",
  ])
  func `loses the command that began it`(command: String) {
    #expect(imported("\(command)\n\(short)$ \n") == (short, []))
  }

  @Test func `keeps what belongs to no turn, and says where it stood`() {
    let mail = """
      Hi Tom,
      look what it said to my client.

      Coach: Is it sore?
        1. Yes
        2. No

      It took her a while to see this.

      You: yes
      Coach: See a physio.
      Result: routine (R1)
      $ echo $?
      0
      """
    let (text, warnings) = imported(mail)
    #expect(
      text == """
        Note: Hi Tom, look what it said to my client.
        Coach: Is it sore?
          1. Yes
          2. No
        Note: It took her a while to see this.
        You: yes
        Coach: See a physio.
        Result: routine (R1)
        Note: echo $? 0

        """)
    #expect(
      warnings.map { String($0.prefix { $0 != "\"" }) } == ["paste:1: ", "paste:8: ", "paste:13: "])
    #expect(warnings.allSatisfy { $0.hasSuffix("belongs to no turn. It is kept as a `Note:`.") })
  }

  @Test func `makes an answer whole that the window cut in a word or at a blank`() {
    let screen = """

      Coach: In your own words, what is
        going on with it today? Say all.
      You: Sore low in the left buttock si
      nce I added hill repeats, and on the
       stairs.

      Coach: See a physio.
      Result: routine (R1)
      """
    #expect(
      imported(screen, width: 36).text.contains(
        "You: Sore low in the left buttock since I added hill repeats, and on the stairs.\n"))
  }

  @Test func `says that its beginning scrolled away`() {
    let screen = """
        2. Australia
        3. New Zealand
      You: 2

      """ + short
    let (text, warnings) = imported(screen)
    #expect(text.hasPrefix("Coach: [..]\n  2. Australia\n  3. New Zealand\nYou: 2\n"))
    #expect(warnings.count == 1 && warnings[0].hasPrefix("paste:1: the beginning is missing."))
    let answerFirst = imported("You: 2\n" + short)
    #expect(answerFirst.text.hasPrefix("Coach: ...\nYou: 2\n"))
    #expect(answerFirst.warnings.first?.hasPrefix("paste:1: the beginning is missing.") == true)
  }

  @Test func `says that it breaks off`() {
    let (text, warnings) = imported("Coach: Is it sore? (yes / no)\nYou: ye")
    #expect(
      text == """
        Coach: Is it sore? (yes / no)
        Note: it breaks off after the answer "ye".
        You: <end of input>
        Coach: ...
        Exit: 65

        """)
    #expect(warnings.count == 2)
  }

  @Test func `has the status of an interview that was not finished`() {
    #expect(
      imported("Coach: Sore?\nCoach: We stop.\nResult: unfinished at sore").text
        .hasSuffix("Result: unfinished at sore\nExit: 65\n"))
    #expect(
      imported("Coach: Sore?\nCoach: We stop.\nResult: same_day (U12, DX)").text
        .hasSuffix("\nExit: 65\n"))
    #expect(!imported(short).text.contains("Exit"))
  }

  @Test func `loses keys that left no answer, and says so`() {
    let screen = """
      Coach: Is it sore? (yes / no)
      You: ^C

      Coach: Press Ctrl-C again to stop, or answer to go on.
      You: ye^C

      Coach: Line cleared.
      You: 

      Coach: Stop now? yes / no
      You: no

      Coach: Then we go on.
        Is it sore? (yes / no)
      You: yes

      Coach: Where?
      You: ^C

      Coach: Press Ctrl-C again to stop, or answer to go on.
      You: ^C

      Coach: We stop here.
      Result: unfinished at where
      """
    let (text, warnings) = imported(screen)
    #expect(
      text == """
        Coach: Is it sore? (yes / no)
        Note: Ctrl-C was pressed on an empty line.
        Note: Ctrl-C cleared the line "ye".
        Note: Ctrl-D was pressed, and "no" to stopping.
        You: yes
        Coach: Where?
        Note: Ctrl-C was pressed on an empty line.
        Note: Ctrl-C or Ctrl-D was pressed.
        Coach: We stop here.
        Result: unfinished at where
        Exit: 65

        """)
    #expect(warnings.count == 5)
  }

  @Test func `ends where Ctrl-D ended it`() {
    let screen = """
      Coach: Is it sore? (yes / no)
      You: 

      Coach: Stop now? yes / no
      You: yes

      Coach: We stop here.
      Result: unfinished at sore
      """
    #expect(
      imported(screen).text == """
        Coach: Is it sore? (yes / no)
        Note: Ctrl-D ended the input.
        Coach: We stop here.
        Result: unfinished at sore
        Exit: 65

        """)
  }

  @Test func `takes an explained empty line for the question mark, and another for Enter`() {
    let screen = """
      Coach: Is it sore? (yes / no)
      You: 
      Coach: Sore places say much.
      You: 

      Coach: I need an answer before we go on.
        Is it sore? (yes / no)
      You: yes

      Coach: See a physio soon, and until then do less of what hurts.
      Result: routine (R1)
      """
    #expect(
      imported(screen).text == """
        Coach: Is it sore? (yes / no)
        You: ?
        Coach: Sore places say much.
          [..]
        You:
        Coach: I need an answer before we go on.
          Is it sore? (yes / no)
        You: yes
        Coach: See a physio soon, and until then do less of what hurts.
        Result: routine (R1)

        """)
  }

  @Test func `shows a question once, however low the window was`() {
    let screen = """
      Coach: Chose: Running
        Is it sore? (yes / no)
        1. One
        2. Two
        The question began further up:
        Is it sore? (yes / no)
      You: why

      Coach: It says much.
        Is it sore? (yes / no)
        1. One
        2. Two
        So think well.
        Is it sore? (yes / no)
        1. One
        2. Two
      You: yes
      Result: routine (R1)
      """
    #expect(
      imported(screen).text == """
        Coach: Chose: Running
          Is it sore? (yes / no)
          1. One
          2. Two
        You: why
        Coach: It says much.
          Is it sore? (yes / no)
          1. One
          2. Two
          So think well.
        You: yes
        Result: routine (R1)

        """)
  }

  @Test func `shows a question once that Ctrl-L put on a clear screen`() {
    let text = imported("Coach: Hello.\n  Is it sore?\nCoach: Is it sore?\nYou: yes\n" + short).text
    #expect(text.hasPrefix("Coach: Hello.\n  Is it sore?\nNote: "))
    #expect(text.contains("\nYou: yes\nCoach: Is it sore? (yes / no)\n"))
  }

  @Test func `loses the answers that Tab listed`() {
    let screen = """
      Coach: Is it sore? (yes / no)
      You: n
        no
        not sure
      You: no
      Result: routine (R1)
      """
    #expect(
      imported(screen).text == """
        Coach: Is it sore? (yes / no)
        Note: Tab listed the answers.
        You: no
        Result: routine (R1)

        """)
  }

  @Test func `keeps several conversations apart`() {
    let text = imported("$ sitbone\n\(short)$ sitbone\n\(short)").text
    #expect(
      text == "# A conversation from line 2\n\(short)\n# A conversation from line 7\n\(short)")
    let titled = "# One\n\(short)\n# Two\n\(short)"
    #expect(imported(titled) == (titled, []))
  }

  @Test func `keeps quotation marks that were typed`() {
    let text = imported("Coach: Sore?\nYou: \"a bit\"\nResult: routine (R1)").text
    #expect(text == "Coach: Sore?\nYou: \"\\\"a bit\\\"\"\nResult: routine (R1)\n")
    let typed = TranscriptReader.read(text, file: "").transcripts.flatMap(\.entries).map(\.content)
    #expect(typed.contains(.you(.exact(Array("\"a bit\"".utf8)))))
  }

  @Test func `is read in the encodings of Windows`() {
    let expected = "Coach: Is it sore? I can't tell.\nYou: no - \"not\" now\nResult: routine (R1)\n"
    let curled = "Coach: Is it sore? I can’t tell.\nYou: no – “not” now\nResult: routine (R1)\n"
    var wide: [UInt8] = [0xFF, 0xFE]
    for unit in curled.utf16 { wide += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    #expect(TranscriptImport(wide, file: "").text == expected)
    let western = curled.unicodeScalars.map { scalar -> UInt8 in
      switch scalar {
      case "’": 0x92
      case "“": 0x93
      case "”": 0x94
      case "–": 0x96
      default: UInt8(truncatingIfNeeded: scalar.value)
      }
    }
    #expect(TranscriptImport(western, file: "").text == expected)
  }

  @Test(arguments: [
    ("You: yez\u{8}s", "You: yes"), ("You: no\rYou: yes", "You: yes"),
    ("You: noo\u{1b}[2D\u{1b}[K", "You: n"), ("\u{1b}[1mYou:\u{1b}[0m yes", "You: yes"),
    ("You: ys\u{8}\u{1b}[@e", "You: yes"), ("You: yees\u{8}\u{8}\u{1b}[P", "You: yes"),
    ("^[[1mYou:^[[0m yes", "You: yes"), ("You: y\u{1b}]0;title\u{7}es", "You: yes"),
    ("You: sore in the left buttock si \rnce May", "You: sore in the left buttock since May"),
    ("You:\u{A0}yes\u{200B}", "You: yes"),
  ])
  func `shows what a terminal showed`(bytes: String, seen: String) {
    #expect(bytes.seenOnScreen == seen)
  }

  @Test func `is nothing where no conversation is`() {
    for text in ["", "\n\n", "Dear Tom,\nall is well.\n"] {
      let transcript = TranscriptImport(Array(text.utf8), file: "paste")
      #expect(transcript.text == "")
      #expect(
        transcript.warnings.map(\.description) == [
          "paste:1: no conversation stands here: no line begins with `Coach:` or `You:`."
        ])
    }
  }

  @Test func `knows the line of a mail in which it stands`() {
    let mail =
      "=E2=80=9CHi=E2=80=9D, =\nTom\nCoach: Is it =\nsore?\nhmm\n\nwell\nYou: yes\nResult: x"
    let lines = TranscriptImport(Array(mail.utf8), file: "").warnings.map(\.line)
    #expect(lines.first == 1)
    #expect(PastedLine.lines(of: Array(mail.utf8)).map(\.number) == [1, 3, 5, 6, 7, 8, 9])
  }
}
