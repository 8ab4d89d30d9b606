import Dice
import Guidance
import Testing

@testable import Transcripts

@Suite struct `A layout` {
  private func coach(_ blocks: [Block], width: Int = 76) -> String {
    var bytes: [UInt8] = []
    Layout(width: width).append(coach: blocks, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func wrapped(_ text: String, width: Int, indent: Int = 0) -> String {
    var bytes: [UInt8] = []
    Wrapping(width: width, indent: indent).append(text, from: 0, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func `sets a turn as the transcript has it`() {
    let blocks: [Block] = [
      .paragraph("Please see a doctor today."), .heading("What to do"),
      .paragraph("Rest, and do not stretch the back of the thigh."),
      .bullet("Stand up every half an hour, and walk."),
      .numbered(1, "Sit on a soft cushion for now."),
    ]
    #expect(
      coach(blocks, width: 30) == """
        Coach: Please see a doctor
          today.

          What to do
          Rest, and do not stretch the
          back of the thigh.
          - Stand up every half an
            hour, and walk.
          1. Sit on a soft cushion for
             now.

        """)
  }

  @Test func `says nothing when there is nothing to say`() {
    #expect(coach([]) == "")
  }

  @Test func `labels what was typed, and never wraps it`() {
    var bytes: [UInt8] = []
    let layout = Layout()
    let long = String(repeating: "word ", count: 50) + "end"
    layout.append(you: long, to: &bytes)
    layout.append(you: "", to: &bytes)
    layout.append(result: "same_day (U1)", to: &bytes)
    #expect(
      String(decoding: bytes, as: UTF8.self) == "You: \(long)\nYou:\nResult: same_day (U1)\n")
  }

  @Test func `has bold headings only where asked for`() {
    var bytes: [UInt8] = []
    Layout(hasBold: true).append(coach: [.heading("Now")], to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == "Coach: \u{1b}[1mNow\u{1b}[0m\n")
    #expect(coach([.heading("Now")]) == "Coach: Now\n")
  }

  @Test func `breaks lines at blanks`() {
    #expect(wrapped("one two three", width: 7) == "one two\nthree")
    #expect(wrapped("one two three", width: 8, indent: 2) == "one two\n  three")
    #expect(wrapped("one two", width: 7) == "one two")
    #expect(wrapped("one   two  ", width: 5) == "one\ntwo")
    #expect(wrapped("", width: 5) == "")
  }

  @Test func `breaks a word only when it fills a line`() {
    #expect(wrapped("abcdefgh", width: 3) == "abc\ndef\ngh")
    #expect(wrapped("ab cdefgh", width: 4) == "ab\ncdef\ngh")
  }

  @Test func `counts columns, not letters`() {
    #expect(wrapped("痛い 痛い", width: 5) == "痛い\n痛い")
    #expect(wrapped("痛い痛い", width: 5) == "痛い\n痛い")
    #expect(wrapped("e\u{301}e\u{301} e\u{301}", width: 4) == "e\u{301}e\u{301} e\u{301}")
    #expect(wrapped("you’re — fine", width: 8) == "you’re —\nfine")
  }

  @Test func `wraps five hundred marks on one letter`() {
    let zalgo = "a" + String(repeating: "\u{301}", count: 500) + " b"
    #expect(wrapped(zalgo, width: 20) == zalgo)
  }

  @Test func `prints nothing that steers a terminal, wherever the text came from`() {
    let hostile = Block.paragraph("a\u{1b}[2J\nCoach: b\u{2028}c\u{202e}d")
    #expect(coach([hostile]) == "Coach: a[2J Coach: b cd\n")
  }

  @Test func `keeps every line within its width, and every word`() {
    var noise = Dice(11)
    let letters = Array("ab’é痛 🦵   ")
    for _ in 0..<300 {
      let count = Int.random(in: 0...60, using: &noise)
      let text = String((0..<count).compactMap { _ in letters.randomElement(using: &noise) })
      let width = Int.random(in: 4...30, using: &noise)
      let lines = wrapped(text, width: width).split(separator: "\n")
      #expect(
        lines.allSatisfy { $0.unicodeScalars.reduce(0) { $0 + $1.columns } <= width },
        "\(text) at \(width)")
      #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
    }
  }
}
