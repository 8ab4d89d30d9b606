import Foundation
import Reports
import Testing

/// The models of FHIR R4B from the Python package `fhir.resources`, which nobody here wrote. They
/// are put into a folder of their own in the temporary folder, and found there the next time.
private enum Validator {
  /// The Python that has the package; nil where it can't be had.
  static let python: String? = {
    let folder = FileManager.default.temporaryDirectory.appending(path: "sitbone-fhir-resources")
    let own = folder.appending(path: "bin/python3").path
    if isReady(own) { return own }
    if isReady("python3") { return "python3" }
    guard run("python3", ["-m", "venv", folder.path])?.status == 0,
      run(own, ["-m", "pip", "install", "--quiet", "fhir.resources>=8,<9"])?.status == 0,
      isReady(own)
    else {
      print("python3 with fhir.resources can't be had here, so FHIR is not validated by others.")
      return nil
    }
    return own
  }()

  private static func isReady(_ python: String) -> Bool {
    run(python, ["-c", "import fhir.resources.R4B.questionnaireresponse"])?.status == 0
  }

  /// Runs a program with this input; nil where it can't be started.
  static func run(_ program: String, _ arguments: [String], input: [UInt8] = [])
    -> (status: Int32, text: String)?
  {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program] + arguments
    let (inputs, outputs) = (Pipe(), Pipe())
    (process.standardInput, process.standardOutput) = (inputs, outputs)
    process.standardError = outputs
    guard (try? process.run()) != nil else { return nil }
    try? inputs.fileHandleForWriting.write(contentsOf: Data(input))
    try? inputs.fileHandleForWriting.close()
    let told = outputs.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: told, as: UTF8.self))
  }

  /// Reads resources, one a line, and prints a line for each: `valid`, or what is wrong.
  static let script = """
    import json, sys
    from fhir.resources.R4B.questionnaire import Questionnaire
    from fhir.resources.R4B.questionnaireresponse import QuestionnaireResponse
    models = {"Questionnaire": Questionnaire, "QuestionnaireResponse": QuestionnaireResponse}
    for line in sys.stdin:
        resource = json.loads(line)
        try:
            models[resource["resourceType"]].model_validate(resource)
            print("valid")
        except Exception as problem:
            print(" ".join(str(problem).split()))
    """
}

@Suite(.enabled("fhir.resources can be had") { Validator.python != nil })
struct `An independent validator` {
  private func verdicts(_ resources: [JSONValue]) throws -> [String] {
    let python = try #require(Validator.python)
    let lines = resources.flatMap { $0.line + [UInt8(ascii: "\n")] }
    let run = try #require(Validator.run(python, ["-c", Validator.script], input: lines))
    return run.text.split(separator: "\n").map(String.init)
  }

  @Test func `takes every response and the questionnaire`() throws {
    let visits = try Patient.allCases.map { try $0.visit } + [intakeVisit()]
    let dialogs = try [
      shippedDialog(), shippedDialog("physio-intake"), shippedDialog("check-in"),
      dialog(SmallDialog.text),
    ]
    let resources =
      dialogs.map { FHIRQuestionnaire(of: $0).json } + visits.map { FHIRResponse(of: $0).json }
    #expect(
      try verdicts(resources) == Array(repeating: "valid", count: dialogs.count + visits.count))
  }

  @Test func `would refuse what is wrong`() throws {
    let wrong: [JSONValue] = [
      .object(["resourceType": .string("QuestionnaireResponse")]),
      .object([
        "resourceType": .string("Questionnaire"), "status": .string("draft"),
        "item": .array([.object(["text": .string("no linkId")])]),
      ]),
      .object([
        "resourceType": .string("QuestionnaireResponse"), "status": .string("completed"),
        "item": .array([
          .object([
            "linkId": .string("a"), "answer": .array([.object(["valueBoolean": .number(3.5)])]),
          ])
        ]),
      ]),
    ]
    #expect(try verdicts(wrong).allSatisfy { $0 != "valid" })
  }
}
