import Foundation
import Guidance
import Testing

@testable import Transcripts

@Suite struct `A file of conversations` {
  @Test(arguments: Chat.files(in: "Broken"))
  func `is refused with all that has to be changed, line by line`(file: String) throws {
    let bytes = try Chat.bytes(of: file, in: "Broken")
    let expected = Expectation.all(in: bytes, after: "expect").sorted { $0.line < $1.line }
    let problems = Chat.trials(bytes, as: file, in: "Broken").problems
    #expect(!expected.isEmpty)
    #expect(problems.map(\.line) == expected.map(\.line), "\(problems)")
    for (problem, expectation) in zip(problems, expected) {
      #expect(problem.message.hasPrefix(expectation.text))
      #expect(problem.file == file)
    }
  }

  @Test func `has to hold something`() {
    for text in ["", "\n\n", "\u{FEFF}"] {
      let problems = Chat.trials(Array(text.utf8), as: "e.chat", in: "Broken").problems
      #expect(problems.map(\.description).first?.hasPrefix("e.chat:1: no conversation") == true)
    }
  }

  @Test func `has to be UTF-8`() {
    let latin = Chat.trials([0x59, 0x6F, 0x75, 0x3A, 0x20, 0xE9], as: "l.chat", in: "Broken")
    #expect(latin.problems.first?.description.contains("l.chat:1: some letters") == true)
    let wide = Chat.trials([0xFF, 0xFE, 0x59, 0x00], as: "w.chat", in: "Broken")
    #expect(wide.problems.first?.message.contains("Save it as UTF-8") == true)
  }

  @Test func `is not a test while something in what it includes can't be read`() {
    let reading = TranscriptReader.read("Include: b.chat\nAt: hello\n", file: "a.chat")
    let problems = TrialReader.read(reading, file: "a.chat") { path in
      TranscriptReader.read("Yuo: yes\n", file: path)
    }.problems
    #expect(problems.map(\.line) == [1])
    #expect(problems.first?.message.contains("b.chat:1: no label") == true)
  }

  @Test func `finds what it includes beside itself`() {
    var opened: [String] = []
    let reading = TranscriptReader.read("Include: ../b.chat\nAt: hello\n", file: "x/y/a.chat")
    _ = TrialReader.read(reading, file: "x/y/a.chat") { path in
      opened.append(path)
      return nil
    }
    #expect(opened == ["x/b.chat"])
  }

  @Test func `leads to an error, never to an endless search, however it includes itself`() {
    let text =
      "# A\nInclude: a.chat \"B\"\nAt: x\n# B\nInclude: a.chat \"C\"\nAt: x\n"
      + "# C\nInclude: a.chat \"B\"\nAt: x\n"
    let reading = TranscriptReader.read(text, file: "a.chat")
    let problems = TrialReader.read(reading, file: "a.chat") { _ in reading }.problems
    #expect(problems.map(\.line) == [2, 5, 8])
    #expect(problems.allSatisfy { $0.message.contains("circle") })
  }
}
