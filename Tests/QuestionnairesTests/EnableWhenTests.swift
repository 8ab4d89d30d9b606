import Answers
import Interview
import Testing

@testable import Questionnaires

@Suite struct `A condition on one question` {
  /// A question, and everything that can be answered to it: what the dialog then holds, and what the
  /// form does.
  struct Asked {
    let item: Form.JSON
    let answers: [(findings: [String: Answer], values: [FHIRValue])]
    let conditions: [Form.JSON]
  }

  private static func coding(_ code: String) -> FHIRValue {
    .coding(Coding(system: "urn:own", code: code, display: code.capitalized))
  }

  private static let unsure: [(findings: [String: Answer], values: [FHIRValue])] = [
    (["first": .notSure], []), (["first": .skipped], []),
  ]

  private static func equal(_ answers: [Form.JSON]) -> [Form.JSON] {
    answers.flatMap { [Form.when("first", "=", $0), Form.when("first", "!=", $0)] }
  }

  private static var exists: [Form.JSON] {
    [true, false].map { Form.when("first", "exists", ["answerBoolean": $0]) }
  }

  private static var codes: [Form.JSON] {
    ["red", "blue", "green"].map { ["answerCoding": ["code": $0, "system": "urn:own"]] }
  }

  static var all: [Asked] {
    let numbers = [-1, 0, 2, 3, 5, 9].flatMap { number -> [Form.JSON] in
      ["=", "!=", ">", "<", ">=", "<="].map {
        Form.when("first", $0, ["answerInteger": number])
      }
    }
    let limits = [
      Form.with("minValue", ["valueInteger": 0]), Form.with("maxValue", ["valueInteger": 5]),
    ]
    let options: Form.JSON = ["answerOption": Form.options(["red", "blue"])]
    let several = options.merging(["repeats": true]) { one, _ in one }
    let dates = ["2024-01-10", "2024-02-20"]
    return [
      Asked(
        item: Form.item("first", "boolean", "Is it?"),
        answers: [(["first": .yes], [.boolean(true)]), (["first": .no], [.boolean(false)])]
          + unsure,
        conditions: equal([["answerBoolean": true], ["answerBoolean": false]]) + exists),
      Asked(
        item: Form.item("first", "integer", "How many?", ["extension": limits]),
        answers: (0...5).map { (["first": .number(Double($0))], [.integer($0)]) } + unsure,
        conditions: numbers + exists),
      Asked(
        item: Form.item("first", "choice", "Which?", options),
        answers: ["red", "blue"].map { (["first": .choice(ChoiceID($0))], [coding($0)]) } + unsure,
        conditions: equal(codes) + exists),
      Asked(
        item: Form.item("first", "choice", "Which?", several),
        answers: [[], ["red"], ["blue"], ["red", "blue"]].map { chosen in
          (["first": .choices(chosen.map { ChoiceID($0) })], chosen.map(coding))
        } + unsure,
        conditions: equal(codes) + exists),
      Asked(
        item: Form.item("first", "open-choice", "Which?", options),
        answers: [
          (["first": .choice("red")], [coding("red")]),
          (["first": .choice("other"), "first_other": .text("tan")], [.string("tan")]),
          (["first": .choice("other"), "first_other": .skipped], []),
          (["first": .choice("other"), "first_other": .notSure], []),
        ] + unsure,
        conditions: equal(codes) + exists),
      Asked(
        item: Form.item("first", "open-choice", "Which?", several),
        answers: [
          (["first": .choices([])], []), (["first": .choices(["blue"])], [coding("blue")]),
          (["first": .choices(["other"]), "first_other": .text("tan")], [.string("tan")]),
          (["first": .choices(["other"]), "first_other": .skipped], []),
          (["first": .choices(["red", "other"]), "first_other": .notSure], [coding("red")]),
        ] + unsure,
        conditions: equal(codes) + exists),
      Asked(
        item: Form.item(
          "first", "date", "When?", ["answerOption": dates.map { ["valueDate": $0] as Form.JSON }]),
        answers: zip(["option_1", "option_2"], dates).map { id, date in
          (["first": .choice(ChoiceID(id))], [.date(date)])
        } + unsure,
        conditions: ["2024-01-10", "2024-02", "2023-12-31", "2025"].flatMap { date -> [Form.JSON] in
          ["=", "!=", ">", "<", ">=", "<="].map { Form.when("first", $0, ["answerDate": date]) }
        } + exists),
      Asked(
        item: Form.item("first", "string", "What?"),
        answers: [(["first": .text("tea")], [.string("tea")])] + unsure, conditions: exists),
    ]
  }

  @Test(arguments: 0..<8)
  func `holds of exactly the answers that FHIR says`(kind: Int) throws {
    let asked = Self.all[kind]
    for condition in asked.conditions {
      let items = [
        asked.item, Form.item("then", "string", "And then?", ["enableWhen": [condition]]),
      ]
      let questionnaire = try Form.questionnaire(items)
      let dialog = try QuestionnaireImport(questionnaire).dialog
      for answer in asked.answers {
        let findings = Findings(
          Dictionary(uniqueKeysWithValues: answer.findings.map { (SlotID($0), $1) }))
        let open = dialog.walk(findings).open
        let isAsked = open.flatMap { dialog.question(at: $0.node)?.linkID } == "then"
        let isMet = questionnaire.items[1].enableWhen[0].isMet(by: answer.values)
        #expect(isAsked == isMet, "\(condition) of \(answer.findings)")
        let response = QuestionnaireAnswers(to: questionnaire, from: dialog, findings).response
        #expect(response.items.flatMap(\.answers).compactMap(\.value) == answer.values)
      }
    }
  }

  @Test func `is read as FHIR R4 says`() {
    func isMet(_ comparison: String, _ value: FHIRValue, by answers: FHIRValue...) -> Bool {
      Questionnaire.EnableWhen(question: "q", comparison: comparison, answer: value)
        .isMet(by: answers)
    }
    #expect(isMet("exists", .boolean(true), by: .integer(1)))
    #expect(!isMet("exists", .boolean(true)))
    #expect(isMet("exists", .boolean(false)))
    #expect(isMet("=", .decimal(3), by: .integer(3)))
    #expect(!isMet("=", .integer(3)))
    #expect(isMet("=", .integer(3), by: .integer(1), .integer(3)))
    #expect(!isMet("!=", .integer(3), by: .integer(1), .integer(3)))
    #expect(isMet("!=", .integer(3)))
    #expect(isMet(">", .integer(3), by: .integer(2), .integer(4)))
    #expect(!isMet(">", .integer(3), by: .integer(3)))
    #expect(isMet(">=", .integer(3), by: .integer(3)))
    #expect(isMet("<", .date("2024-02-01"), by: .date("2024-01-31")))
    #expect(!isMet("<", .date("2024-02"), by: .date("2024-02-01")))
    #expect(isMet("<=", .time("12:00:00"), by: .time("12:00:00")))
    #expect(!isMet("<", .string("b"), by: .string("a")))
    #expect(isMet("=", .coding(Coding(code: "a")), by: .coding(Coding(system: "s", code: "a"))))
    #expect(
      !isMet(
        "=", .coding(Coding(system: "t", code: "a")), by: .coding(Coding(system: "s", code: "a"))))
    #expect(
      !isMet(
        ">", .quantity(Quantity(value: 1, code: "kg")), by: .quantity(Quantity(value: 2, code: "g"))
      ))
  }
}
