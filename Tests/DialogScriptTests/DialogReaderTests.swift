import Answers
import DialogScript
import Foundation
import Interview
import Testing

@Suite struct `A dialog file` {
  @Test func `reads into exactly the dialog that it describes`() {
    #expect(
      DialogReader.read(Example.text, file: "dialogs/example.dialog")
        == DialogReading(dialog: Example.dialog, diagnostics: []))
  }

  @Test func `reads into the same dialog again without the checks`() {
    let bytes = Array(Example.text.utf8)
    let reading = bytes.withUnsafeBufferPointer {
      DialogReader.readAgain($0, file: "dialogs/example.dialog")
    }
    #expect(reading == DialogReading(dialog: Example.dialog, diagnostics: []))
  }

  @Test func `reads the same with the line ends and the mark of another system`() {
    let lines = Example.text.split(separator: "\n", omittingEmptySubsequences: false)
    let text = "\u{FEFF}" + lines.joined(separator: "  \r\n")
    #expect(DialogReader.read(text, file: "example.dialog").dialog == Example.dialog)
  }

  @Test func `may have any name where its file's name is not known`() {
    #expect(DialogReader.read(Example.text).dialog == Example.dialog)
    #expect(DialogReader.read(Array(Example.text.utf8), file: "-").dialog == Example.dialog)
  }

  @Test func `is what the page for physios shows`() throws {
    let page = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Dialogs/README.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    let blocks = text.split(separator: "```", omittingEmptySubsequences: false)
    let example = blocks.count > 1 ? blocks[1].drop { $0 != "\n" } : ""
    let reading = DialogReader.read(String(example), file: "knee.dialog")
    #expect(reading.diagnostics.map(\.description) == [])
    #expect(reading.dialog != nil)
  }
}
