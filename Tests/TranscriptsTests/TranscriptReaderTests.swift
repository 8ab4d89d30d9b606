import Dice
import Testing

@testable import Transcripts

@Suite struct `A transcript reader` {
  private func contents(_ text: String) -> [Transcript.Content] {
    TranscriptReader.read(text, file: "t.chat").transcripts.flatMap { $0.entries.map(\.content) }
  }

  private func problems(_ text: String) -> [String] {
    TranscriptReader.read(text, file: "t.chat").problems.map(\.description)
  }

  @Test func `reads what the program prints`() {
    let text = """
      Coach: Did it start
        suddenly? (yes / no)
      You: yes
      Result: same_day (U1)
      """
    #expect(
      contents(text) == [
        .coach("Did it start\nsuddenly? (yes / no)"), .you(.line("yes")),
        .result("same_day (U1)"),
      ])
  }

  @Test func `reads what people write by hand`() {
    let text = """
      # Sprinter who felt a pop
      note: by hand
      Given: date = 2026-11-22
      Bot: ...
      Patient: "yes\\tno\\x41"
      Never mentions: ibuprofen
      At: start
      Level: same_day
      You: <Ctrl-C>
      You: <wait 31 s>
      You: not s<Tab>
      User: <end of input>
      Include: other.chat “Runner”
      Exit: 65
      """
    #expect(
      contents(text) == [
        .note("by hand"), .given(.date("2026-11-22")), .anyCoach,
        .you(.exact(Array("yes\tnoA".utf8))), .neverMentions("ibuprofen"), .at("start"),
        .level(.sameDay), .you(.keys([.controlC])), .you(.wait(seconds: 31)),
        .you(.keys([.words("not s"), .tab])), .you(.endOfInput),
        .include(file: "other.chat", title: "Runner"), .exit(65),
      ])
    let reading = TranscriptReader.read(text, file: "t.chat")
    #expect(reading.transcripts.map(\.title) == ["Sprinter who felt a pop"])
    #expect(reading.problems == [])
  }

  @Test func `keeps several conversations of one file apart`() {
    let reading = TranscriptReader.read("# A\nYou: yes\n\n# B\nYou: no\n", file: "t.chat")
    #expect(reading.transcripts.map(\.title) == ["A", "B"])
    #expect(reading.transcripts.map(\.line) == [1, 4])
  }

  @Test func `says of each fault where it is and what to change`() {
    #expect(
      problems("Coahc: hello\n") == [
        "t.chat:1: no label is called `Coahc:`. Did you mean `Coach:`?"
      ])
    #expect(
      problems("You: yes\n\tmore\n").first?.contains("t.chat:2: the line begins with a tab") == true
    )
    #expect(problems("Level: sameday\n").first?.contains("Did you mean `same_day`?") == true)
    #expect(problems("Result: a\nResult: b\n").first?.contains("a second `Result:`") == true)
    #expect(problems("").count == 1)
    #expect(problems("You: \"\\q\"\n").first?.contains("`\\q` means nothing") == true)
    #expect(problems("  lost\n").first?.contains("none stands above it") == true)
    #expect(problems("PK\u{3}\u{4}\u{14}").first?.contains("Save it as plain text") == true)
    #expect(problems("{\\rtf1\\ansi\n}").count == 1)
    #expect(problems("just words\n").first?.contains("begins with a label") == true)
  }

  @Test func `takes raw typing as it stands`() {
    let reading = TranscriptReader.read(
      "You: \"yes\"\nYou: <Ctrl-C>\n", file: "t.chat", readsRawTyping: true)
    #expect(
      reading.transcripts.first?.entries.map(\.content) == [
        .you(.line("\"yes\"")), .you(.line("<Ctrl-C>")),
      ])
  }

  @Test func `never stumbles over noise`() {
    for seed in 0..<200 {
      var dice = Dice(UInt64(seed))
      let bytes = (0..<120).map { _ in UInt8.random(in: 0...255, using: &dice) }
      let reading = bytes.withUnsafeBufferPointer { TranscriptReader.read($0, file: "n.chat") }
      #expect(!reading.problems.isEmpty || !reading.transcripts.isEmpty)
    }
  }
}
