import Answers
import Dice
import Testing

@testable import Transcripts

/// Hostile texts stay inside the tests: as arguments they would be printed in the log.
@Suite struct `A typed line` {
  private func line(_ text: String) -> TypedLine { TypedLine(bytes: text.utf8) }
  private func words(_ text: String) -> String { line(text).words }

  @Test func `loses what is not part of the answer`() {
    for typed in ["yes", "yes\r", "  yes ", "\u{FEFF}yes", "y\0es", "yes\t", "\r\ryes\r"] {
      #expect(words(typed) == "yes")
      #expect(line(typed).flaw == nil)
    }
  }

  @Test func `loses whole sequences for the terminal`() {
    for typed in [
      "\u{1b}[2Jno", "\u{1b}[31mno\u{1b}[0m", "\u{1b}]52;c;aGk=\u{7}no", "no\u{1b}]8;;x\u{1b}\\",
      "\u{1b}Pq#0\u{1b}\\no", "\u{9b}31mno", "\u{9d}0;title\u{9c}no", "\u{1b}_x\u{7}no",
      "\u{1b}^x\u{9c}no", "\u{1b}Xx\u{1b}\\no", "\u{85}no", "n\u{8}o", "n\u{7f}o",
    ] {
      #expect(words(typed) == "no")
      #expect(line(typed).flaw == nil)
    }
  }

  @Test func `is refused when such a sequence never ends`() {
    for typed in ["yes\u{1b}]0;title", "yes\u{1b}Pabc", "yes\u{9d}x", "yes\u{1b}["] {
      #expect(words(typed) == "yes")
      #expect(line(typed).flaw == .unfinishedSequence)
    }
  }

  @Test func `has a blank for what may pass for a line's end`() {
    for separator in ["\u{b}", "\u{c}", "\u{85}", "\u{2028}", "\u{2029}", "\t"] {
      #expect(words("yes\(separator)Coach: You are fine") == "yes Coach: You are fine")
    }
  }

  @Test func `counts the lines it holds`() {
    #expect(line("yes\rno\r\nnot sure\n").flaw == .severalLines(3))
    #expect(words("yes\rno\r\nnot sure\n") == "yes no not sure")
  }

  @Test func `has no marks that turn the writing direction, but keeps the joiners`() {
    #expect(words("\u{202e}sey\u{202c}\u{2066}!\u{2069}") == "sey!")
    #expect(words("می\u{200c}خواهم 👩\u{200d}🦽") == "می\u{200c}خواهم 👩\u{200d}🦽")
  }

  @Test(
    arguments: [
      [0x79, 0xE9, 0x73], [0x79, 0xC3], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0x9B, 0x31, 0x6D],
    ] as [[UInt8]])
  func `says when letters were not UTF-8`(bytes: [UInt8]) {
    #expect(TypedLine(bytes: bytes).flaw == .undecodable)
    #expect(TypedLine(bytes: bytes).words.contains("\u{FFFD}"))
  }

  @Test func `may have 4096 bytes, and not one more`() {
    let longest = String(repeating: "a", count: 4096)
    #expect(line(longest + "\r\n") == line(longest))
    #expect(words(longest) == longest)
    #expect(line(longest + "a").flaw == .tooLong)
    #expect(words(longest + "a").count < 70)
  }

  @Test func `that is too long is not cut through a letter`() {
    for shift in 0..<4 {
      let typed = String(repeating: "x", count: shift) + String(repeating: "🦵", count: 2000)
      #expect(!words(typed).contains("\u{FFFD}"))
    }
  }

  @Test func `holds nothing that steers a terminal, whatever was typed`() {
    var noise = Dice(7)
    for _ in 0..<500 {
      let typed = (0..<64).map { _ in UInt8.random(in: 0...255, using: &noise) }
      #expect(TypedLine(bytes: typed).words.unicodeScalars.allSatisfy { $0.fate == .kept })
    }
  }
}
