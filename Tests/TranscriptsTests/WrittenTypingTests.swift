import Dice
import Testing

@testable import Transcripts

@Suite struct `What is typed` {
  @Test(
    arguments: [
      (.line("yes"), "yes"), (.line(""), ""), (.line("\"yes\""), "\"\\\"yes\\\"\""),
      (.line("“yes”"), "\"\\u{201C}yes\\u{201D}\""), (.line("<Ctrl-C>"), "\"<Ctrl-C>\""),
      (.line("not su<Tab>"), "\"not su<Tab>\""), (.line("<b>bold</b>"), "<b>bold</b>"),
      (.line("<wait 3 s>"), "\"<wait 3 s>\""), (.line("\"yes\" and \"no\""), "\"yes\" and \"no\""),
      (.exact(Array("a\tb".utf8)), "\"a\\tb\""), (.exact([0x79, 0xE9, 0x1B]), "\"y\\xE9\\e\""),
      (.keys([.words("ye"), .tab]), "ye<Tab>"), (.keys([.paste("a\nb")]), "<paste: a\\nb>"),
      (.endOfInput, "<end of input>"), (.wait(seconds: 31), "<wait 31 s>"),
    ] as [(Typing, String)])
  func `is written so that it reads back`(typing: Typing, written: String) throws {
    #expect(typing.written == written)
    let read = try Typing(written)
    #expect(read == typing || read.bytes == typing.bytes)
  }

  /// Whatever words a person types, a saved file holds them, through the whole reader.
  @Test func `survives a file, whatever it is`() throws {
    var dice = Dice(3)
    let pieces = [
      "\"", "“", "”", "<", ">", "Ctrl-C", "\\", "\\t", " ", "yes", "痛", "\u{301}", "\u{200D}",
      "\u{600}", "🦵", "…", ":", "#", "Coach:", "wait 3 s", "end of input", "\u{A0}", "1",
    ]
    for _ in 0..<5000 {
      let count = Int.random(in: 0...5, using: &dice)
      let typed = (0..<count).compactMap { _ in pieces.randomElement(using: &dice) }.joined()
      let words = TypedLine(bytes: typed.utf8).words
      let file = "You: \(Typing.line(words).written)\n"
      let reading = TranscriptReader.read(file, file: "t.chat")
      #expect(reading.problems == [], "\(file)")
      guard case .you(let typing)? = reading.transcripts.first?.entries.first?.content else {
        Issue.record("\(file)")
        continue
      }
      #expect(typing.bytes == Array(words.utf8), "\(file)")
    }
  }

  @Test func `survives a file byte by byte`() throws {
    var dice = Dice(4)
    for _ in 0..<5000 {
      let bytes = (0..<Int.random(in: 0...6, using: &dice)).map { _ in
        UInt8.random(in: 0...255, using: &dice)
      }
      let written = Typing.exact(bytes).written
      let reading = TranscriptReader.read("You: \(written)\n", file: "t.chat")
      #expect(
        reading.transcripts.first?.entries.map(\.content) == [.you(.exact(bytes))], "\(written)")
    }
  }
}

@Suite struct `A transcript that is written` {
  @Test func `reads back as it was`() throws {
    let contents: [Transcript.Content] = [
      .note("A person\nwith two lines"), .given(.dialog("desk.dialog")),
      .given(.dialogVersion("7f")), .given(.date("2026-11-22")), .given(.width(44)),
      .given(.driver(.terminal)), .given(.timeout(30)), .include(file: "a.chat", title: "One"),
      .coach("May I?\n1. yes\n2. no"), .you(.line("yes")), .anyCoach, .mentions("calf"),
      .neverMentions("thigh"), .at("hello"), .level(.sameDay), .you(.keys([.controlC])),
      .result("same_day (U3)"), .exit(65),
    ]
    let transcript = Transcript(
      title: "A title", entries: contents.map { Transcript.Entry(lines: 1...1, $0) })
    let reading = TranscriptReader.read(transcript.written, file: "t.chat")
    #expect(reading.problems == [])
    #expect(reading.transcripts.map(\.title) == ["A title"])
    #expect(reading.transcripts.flatMap { $0.entries.map(\.content) } == contents)
    #expect(reading.transcripts.first?.written == transcript.written)
  }
}
