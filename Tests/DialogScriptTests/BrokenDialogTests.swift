import Answers
import DialogScript
import Foundation
import Testing

/// A dialog file that says, in comments above its faulty lines, what the reader should say of them:
///
///     # expect: unknown-node: no node named "mechansim". Did you mean "mechanism"?
///       to    mechansim
///
/// What belongs to a first line, which has nothing above it, is written `# expect on line 1: …`.
struct BrokenDialog: CustomTestStringConvertible {
  let name: String
  let bytes: [UInt8]
  let expected: [Complaint]

  struct Complaint: Hashable, CustomTestStringConvertible {
    let line: Int
    let text: String

    var testDescription: String { "\(line): \(text)" }
  }

  var testDescription: String { name }

  static let all: [BrokenDialog] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Broken")
    let files = try? FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    return (files ?? []).filter { $0.pathExtension == "dialog" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
      .compactMap { file in
        (try? Data(contentsOf: file)).map {
          BrokenDialog(name: file.lastPathComponent, bytes: [UInt8]($0))
        }
      }
  }()

  init(name: String, bytes: [UInt8]) {
    (self.name, self.bytes) = (name, bytes)
    // UTF-16 files hold plain English, which lies between zeros.
    let text = String(decoding: bytes.filter { $0 != 0 && $0 < 0xFE }, as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let (above, first) = ("# expect: ", "# expect on line 1: ")
    var expected: [Complaint] = []
    for (index, line) in lines.enumerated() {
      let line = line.drop { $0 == " " }
      if line.hasPrefix(first) {
        expected.append(Complaint(line: 1, text: String(line.dropFirst(first.count))))
      } else if line.hasPrefix(above) {
        let faulty = lines[index...].firstIndex { !$0.contains(above) } ?? index
        expected.append(
          Complaint(line: faulty + 1, text: String(line.dropFirst(above.count))))
      }
    }
    self.expected = expected.sorted { $0.line < $1.line }
  }
}

@Suite struct `A broken dialog` {
  /// What guidance would read and need.
  static let vocabulary: [SlotID: AnswerType] = [
    "pain_activity": .scale(0...10),
    "onset": .choice([
      Option("gradual", "Gradually"), Option("quick", "Quickly"),
      Option("one_moment", "In one moment"),
    ]),
  ]

  static func reading(of dialog: BrokenDialog) -> DialogReading {
    DialogReader.read(
      dialog.bytes, file: dialog.name, vocabulary: vocabulary, required: ["pain_activity"],
      advice: ["run", "net", "stretch"])
  }

  @Test(arguments: BrokenDialog.all)
  func `is told what is wrong with it, and nothing else`(dialog: BrokenDialog) {
    let reading = Self.reading(of: dialog)
    #expect(
      reading.diagnostics.map {
        BrokenDialog.Complaint(line: $0.line, text: "\($0.code.rawValue): \($0.advice)")
      } == dialog.expected)
    #expect((reading.dialog == nil) == reading.diagnostics.contains { $0.severity == .error })
  }

  @Test func `stands in the folder for every diagnostic`() {
    let provoked = Set(BrokenDialog.all.flatMap { Self.reading(of: $0).diagnostics.map(\.code) })
    #expect(Set(Diagnostic.Code.allCases).subtracting(provoked) == [])
  }

  @Test func `is shown its line, with a caret beneath the place`() {
    let text = """
      dialog intake
      title  An intake
      start  first

      statement first
        say   Hello – and welcome.
        to    mechansim

      statement mechanism
        say   Let us begin.
        to    done

      ending done
        record
      """
    #expect(
      DialogReader.read(text, file: "clinic/intake.dialog").diagnostics.map(\.description) == [
        """
        clinic/intake.dialog:7:9: error: no node named "mechansim". Did you mean "mechanism"? \
        [unknown-node]
          to    mechansim
                ^
        """
      ])
  }

  @Test func `counts its columns in characters, as they are seen`() {
    let text = """
      \u{FEFF}dialog intake
      title  An intake
      start  first
      question first
        ask   Où?
        slot  where: one of
        choice left: À gauche 🦵🏽 | là | là
        choice right: À droite
        to    done
      ending done
        record
      """
    #expect(
      DialogReader.read(text).diagnostics.map { [$0.line, $0.column] } == [[7, 34]])
  }

  @Test func `prints nothing that a terminal would obey`() {
    let text = "dialog a\ntitle \u{1B}[2J\u{202E}\nstart b\u{7}\nquestion \u{9B}b\n  aks \u{0}\n"
    for diagnostic in DialogReader.read(text).diagnostics {
      #expect(
        diagnostic.description.unicodeScalars.allSatisfy {
          $0 == "\n" || $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value) && $0 != "\u{202E}"
        })
    }
  }
}
