import Foundation
import Interview
import Testing

@testable import Questionnaires

/// Questionnaires of other people, read where they stand beside the checkout.
@Suite struct `Questionnaires that others wrote` {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../shared/corpora/questionnaires").standardized

  static let files: [URL] = {
    let places = [
      ProcessInfo.processInfo.environment["SITBONE_CORPORA"].map {
        URL(filePath: $0).appending(path: "questionnaires")
      }, folder,
    ].compactMap(\.self)
    let found = places.lazy.compactMap {
      try? FileManager.default.contentsOfDirectory(at: $0, includingPropertiesForKeys: nil)
    }.first
    return (found ?? []).filter { $0.pathExtension == "json" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
  }()

  struct Row {
    var name: String
    var reading = "read"
    var run = "-"
    var response = "-"
    var remarks = 0
    var isSound = true
  }

  @Test func `are read or refused with a reason, run to the end, and answered validly`() throws {
    guard !Self.files.isEmpty else {
      print("Questionnaires of others: the folder with the corpora is not here; nothing was read.")
      return
    }
    let rows = try Self.files.map(Self.row)
    let width = rows.map(\.name.count).max() ?? 0
    for row in rows {
      print(
        row.name.padding(toLength: width, withPad: " ", startingAt: 0), row.reading, row.run,
        row.response, "\(row.remarks) remarks", separator: "  ")
      #expect(row.isSound, "\(row.name): \(row.reading), \(row.run), \(row.response)")
    }
    #expect(rows.allSatisfy { $0.reading == "read" })
  }

  static func row(_ file: URL) throws -> Row {
    var row = Row(name: file.lastPathComponent)
    let bytes = [UInt8](try Data(contentsOf: file))
    let questionnaire: Questionnaire
    let made: QuestionnaireImport
    do throws(QuestionnaireFaults) {
      questionnaire = try Questionnaire(json: bytes)
      made = try QuestionnaireImport(questionnaire)
    } catch {
      row.reading = "refused: " + error.all.map(\.description).joined(separator: "; ")
      row.isSound = !error.all.isEmpty && error.all.allSatisfy { $0.place.contains("item") }
      return row
    }
    row.remarks = made.remarks.count
    let needsWhatIsLost = made.remarks.contains { $0.kind == .lost }
    var (finished, completed, invalid, left) = (0, 0, 0, 0)
    for seed in 0..<12 as Range<UInt64> {
      let isThorough = seed % 2 == 0
      var respondent = Respondent(
        questionnaire, made.dialog, seed: seed, isThorough: isThorough)
      let run = respondent.run()
      finished += run.isFinished ? 1 : 0
      if let stuck = run.stuck { row.run = "stuck at \(stuck)" }
      let answers = QuestionnaireAnswers(to: questionnaire, from: made.dialog, run.findings)
      var response = try QuestionnaireResponse(json: answers.response.json)
      if response != answers.response { row.response = "changes on its way" }
      invalid += response.faults(against: questionnaire).isEmpty ? 0 : 1
      left += isThorough ? answers.remarks.count : 0
      if isThorough {
        // Nothing is missing, whatever the response calls itself.
        response.status = "completed"
        let faults = response.faults(against: questionnaire)
        if faults.isEmpty { completed += 1 } else { row.response = "\(faults[0])" }
      }
    }
    if row.run == "-" { row.run = "run \(finished)/12" }
    if row.response == "-" { row.response = "valid \(12 - invalid)/12, complete \(completed)/6" }
    row.isSound =
      finished == 12 && invalid == 0 && left == 0 && (completed == 6 || needsWhatIsLost)
    return row
  }
}
