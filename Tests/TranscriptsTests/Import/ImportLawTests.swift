import Dice
import Foundation
import Testing

@testable import Transcripts

/// Whatever a mail, a log or a window did to a conversation, importing gives back what was said.
@Suite struct `Importing gives back what was said` {
  /// One way that a conversation reaches a file.
  struct Way: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let change: @Sendable (String) -> String

    init(_ name: String, _ change: @escaping @Sendable (String) -> String) {
      (testDescription, self.change) = (name, change)
    }
  }

  static let ways: [Way] = [
    Way("as it is") { $0 },
    Way("quoted by a mail", Pasting.quoted),
    Way("quoted twice", Pasting.quotedTwice),
    Way("indented", Pasting.indented),
    Way("without its indentation", Pasting.flattened),
    Way("from Windows", Pasting.fromWindows),
    Way("from a log", Pasting.logged),
    Way("from a word processor", Pasting.curled),
    Way("from a shell", Pasting.inShell),
    Way("with its codes", Pasting.recorded),
    Way("typed in vi's mode", Pasting.inViMode),
    Way("broken by a mail", { Pasting.mailed($0) }),
    Way("broken and quoted by a mail", { Pasting.quoted(Pasting.mailed($0)) }),
    Way("coded by a mail", Pasting.quotedPrintable),
    Way("curled and coded", { Pasting.quotedPrintable(Pasting.curled($0)) }),
    Way("cut by a window of 44 columns", { Pasting.cut($0, at: 44) }),
    Way("cut by a window of 60 columns", { Pasting.cut($0, at: 60) }),
    Way("in a window of 30 columns", { Pasting.inWindow($0, columns: 30) }),
    Way("in a window of 44 columns", { Pasting.inWindow($0, columns: 44) }),
    Way("in a window of 80 columns", { Pasting.inWindow($0, columns: 80) }),
    Way("in a window of 120 columns", { Pasting.inWindow($0, columns: 120) }),
    Way("from a shell in a window of 44", { Pasting.inShell(Pasting.inWindow($0, columns: 44)) }),
  ]

  @Test(arguments: ways)
  func `of every shipped conversation`(way: Way) throws {
    for file in ShippedSuite.files {
      let text = try String(
        contentsOf: ShippedSuite.folder.appending(path: file), encoding: .utf8)
      let printed = Self.printed(text)
      let pasted = way.change(printed)
      let imported = TranscriptImport(Array(pasted.utf8), file: file)
      #expect(Self.said(in: imported.text) == Self.said(in: printed), "\(file)")
      #expect(imported.warnings == [], "\(file)")
    }
  }

  @Test func `is the same again when it is imported again`() throws {
    for file in ShippedSuite.files {
      let text = try String(
        contentsOf: ShippedSuite.folder.appending(path: file), encoding: .utf8)
      let once = TranscriptImport(Array(text.utf8), file: file).text
      #expect(TranscriptImport(Array(once.utf8), file: file).text == once, "\(file)")
      #expect(once.contains("\nNote: ") && once.hasPrefix("# "), "\(file)")
    }
  }

  @Test func `whatever bytes there are`() {
    let pieces: [String] = [
      "Coach: ", "You: ", "Result: ", "\n", "\r", "\u{1b}[", "\u{1b}[4096@", "9C", "K", " ", "> ",
      "$ sitbone", "=", "=E2=80", "^C", "(ins)", "  ", "14:03 ", "# ", "…", "\u{8}", "x", "\0",
      "1. ", "- ", "Stop now? yes / no", "Line cleared.",
    ]
    var random = Dice(7)
    for _ in 0..<500 {
      let count = Int.random(in: 0...40, using: &random)
      let text = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      let imported = TranscriptImport(Array(text.utf8), file: "noise")
      let reading = TranscriptReader.read(imported.text, file: "noise")
      if !imported.text.isEmpty {
        #expect(reading.problems == [], "\(text.debugDescription)")
      }
    }
  }

  /// What the program printed, without what stands around it in the file.
  private static func printed(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .drop { !$0.hasPrefix("Coach:") }.filter { !$0.hasPrefix("Exit:") }.joined(separator: "\n")
  }

  /// Who says what, whatever the lines are.
  private static func said(in text: String) -> [String] {
    TranscriptReader.read(text, file: "").transcripts.flatMap(\.entries).compactMap { entry in
      switch entry.content {
      case .coach(let words):
        "Coach: " + plain(words).split { " \n".contains($0) }.joined(separator: " ")
      case .you(let typing): "You: " + plain("\(typing)")
      case .result(let words): "Result: \(words)"
      default: nil
      }
    }
  }

  private static func plain(_ text: String) -> String {
    text.replacing("–", with: "-").replacing("’", with: "'")
  }
}
