import Answers
import DialogScript
import Interview

/// A dialog made from a questionnaire: its text, and what of the questionnaire it can't hold.
///
/// Reading order: the questionnaire's items become steps (`ImportSteps`, `ImportQuestions`), each
/// under the guard that its `enableWhen` comes to (`EnableWhenReading`); the steps are led one to the
/// next (`SketchWiring`), written down (`SketchText`), and read as any dialog file is.
public struct QuestionnaireImport: Sendable {
  /// The text of the dialog file.
  public let text: String
  /// The dialog that the text describes.
  public let dialog: Dialog
  /// What the dialog lacks, or holds differently, in the order of the items.
  public let remarks: [Remark]

  /// Makes a dialog of a questionnaire.
  ///
  /// - Parameters:
  ///   - name: what the dialog is to be called; nil for a name like the questionnaire's own.
  ///   - reserved: names of slots that mean something to others, and so are not to be used.
  public init(_ questionnaire: Questionnaire, name: String? = nil, reserved: Set<SlotID> = [])
    throws(QuestionnaireFaults)
  {
    let id = name ?? Self.name(for: questionnaire)
    var dead: Set<String> = []
    while true {
      let steps = ImportSteps(questionnaire, dead: dead, reserved: reserved)
      guard steps.hasQuestion else {
        throw QuestionnaireFaults(all: [
          QuestionnaireFault(place: "item", reason: "it holds nothing that can be asked")
        ])
      }
      let wiring = SketchWiring(steps.steps, to: steps.ending, steps.namer)
      let sketch = SketchText(
        id: id, title: Self.title(of: questionnaire),
        notes: Self.notes(on: questionnaire), start: wiring.start, wiring.nodes)
      let reading = DialogReader.read(sketch.text)
      if let dialog = reading.dialog {
        (text, remarks, self.dialog) = (sketch.text, steps.remarks, dialog)
        return
      }
      // Only a look at all answers together tells which conditions never hold. The blocks that they
      // open are left out, and what is left is looked at again.
      let found = Set(
        reading.diagnostics.flatMap { diagnostic in
          diagnostic.code == .neverHolds ? sketch.blocksByLine[diagnostic.line] ?? [] : []
        })
      guard !found.isSubset(of: dead) else {
        throw QuestionnaireFaults(
          all: reading.diagnostics.prefix(5).map {
            QuestionnaireFault(
              place: "the dialog made of it, line \($0.line)",
              reason: "\($0.message) [\($0.code.rawValue)]")
          })
      }
      dead.formUnion(found)
    }
  }

  /// A name that a dialog can have, after the questionnaire's own.
  public static func name(for questionnaire: Questionnaire) -> String {
    let texts = [questionnaire.name, questionnaire.title].compactMap(\.self)
    return (Namer.words(from: texts) ?? ["questionnaire"]).joined(separator: "-")
  }

  /// A name that a dialog can have, spelt as nearly like a text as may be.
  ///
  ///     QuestionnaireImport.name(spelling: "PHQ_9 (short)")  // "phq-9-short"
  public static func name(spelling text: String) -> String {
    Namer.name(spelling: text, joint: "-") ?? "questionnaire"
  }

  private static func title(of questionnaire: Questionnaire) -> String {
    let texts = [questionnaire.title, questionnaire.name].lazy.compactMap { $0?.onOneLine }
    return texts.first { !$0.isEmpty } ?? "A questionnaire"
  }

  private static func notes(on questionnaire: Questionnaire) -> [String] {
    let address = questionnaire.url.map { url in
      let version = questionnaire.version.map { "|\($0)" } ?? ""
      return " (\(url)\(version))".onOneLine
    }
    return [
      "Made from the questionnaire \"\(title(of: questionnaire))\""
        + (address.map { " " + $0.trimmedStart } ?? "") + ".",
      "The \"link\" lines say which of its items an answer belongs to: leave them as they are.",
    ]
  }
}

extension String {
  fileprivate var trimmedStart: String { String(drop { $0 == " " }) }
}
