import Answers
import Interview
import Testing

@testable import Questionnaires

@Suite struct `A response` {
  typealias Item = QuestionnaireResponse.Item
  typealias Answer = QuestionnaireResponse.Answer

  static var items: [Form.JSON] {
    [
      Form.item("fine", "boolean", "Is it so?", ["required": true]),
      Form.item(
        "size", "integer", "How big?",
        [
          "enableWhen": [Form.when("fine", "=", ["answerBoolean": true])],
          "extension": [Form.with("maxValue", ["valueInteger": 9])], "required": true,
        ]),
      Form.item(
        "side", "choice", "Which side?", ["answerOption": Form.options(["left", "right"])]),
      Form.item(
        "sports", "open-choice", "Which sports?",
        [
          "answerOption": Form.options(["run", "swim"]), "repeats": true,
        ]),
      Form.item("day", "date", "Which day?"),
      Form.item(
        "box", "group", "A box",
        [
          "item": [
            Form.item(
              "note", "string", "A note",
              [
                "maxLength": 5, "item": [Form.item("more", "url", "More")],
              ])
          ]
        ]),
    ]
  }

  static let sound: [Item] = [
    Item(linkID: "fine", answers: [Answer(.boolean(true))]),
    Item(linkID: "size", answers: [Answer(.integer(3))]),
    Item(linkID: "side", answers: [Answer(.coding(Coding(code: "left")))]),
    Item(
      linkID: "sports", answers: [Answer(.coding(Coding(code: "run"))), Answer(.string("chess"))]),
    Item(linkID: "day", answers: [Answer(.date("2024-05-31"))]),
    Item(
      linkID: "box",
      items: [
        Item(
          linkID: "note",
          answers: [
            Answer(.string("short"), items: [Item(linkID: "more", answers: [Answer(.uri("x:y"))])])
          ])
      ]),
  ]

  private func kinds(_ items: [Item], status: String = "completed") throws -> [ResponseFault.Kind] {
    try QuestionnaireResponse(questionnaire: nil, status: status, items: items)
      .faults(against: Form.questionnaire(Self.items)).map(\.kind)
  }

  private func with(_ place: Int, _ value: FHIRValue...) -> [Item] {
    var items = Self.sound
    items[place].answers = value.map { Answer($0) }
    return items
  }

  @Test func `that keeps to its questionnaire is valid`() throws {
    #expect(try kinds(Self.sound) == [])
    #expect(try kinds([], status: "in-progress") == [])
  }

  @Test func `that does not is told in what`() throws {
    #expect(try kinds([]) == [.missing])
    #expect(try kinds(Array(Self.sound.dropFirst())) == [.notEnabled, .missing])
    #expect(try kinds(with(0, .boolean(false))) == [.notEnabled])
    #expect(try kinds([Self.sound[0]]) == [.missing])
    #expect(try kinds(with(1, .decimal(3))) == [.badAnswer])
    #expect(try kinds(with(1, .integer(10))) == [.badAnswer])
    #expect(try kinds(with(2, .coding(Coding(code: "middle")))) == [.badAnswer])
    #expect(try kinds(with(2, .string("left"))) == [.badAnswer])
    #expect(
      try kinds(with(2, .coding(Coding(code: "left")), .coding(Coding(code: "right"))))
        == [.wrongCount])
    #expect(try kinds(with(2, .coding(Coding(system: "urn:else", code: "left")))) == [.badAnswer])
    #expect(try kinds(with(3, .coding(Coding(code: "chess")))) == [.badAnswer])
    #expect(try kinds(with(4, .date("31 May"))) == [.badAnswer])
    #expect(try kinds(with(4, .date("2024-02-30"))) == [.badAnswer])
    #expect(try kinds(Self.sound + [Item(linkID: "else")]) == [.unknownItem])
    #expect(try kinds(Self.sound.reversed()).contains(.outOfOrder))
    #expect(try kinds(Self.sound + [Self.sound[5]]) == [.wrongCount])
    var long = Self.sound
    long[5].items[0].answers[0].value = .string("too long")
    #expect(try kinds(long) == [.badAnswer])
    var misplaced = Self.sound
    misplaced[5].items[0].items = [Item(linkID: "more")]
    #expect(try kinds(misplaced) == [.unknownItem])
    var empty = Self.sound
    empty[0].answers[0].value = nil
    #expect(try kinds(empty).contains(.badAnswer))
  }

  @Test func `is the same after a journey as JSON`() throws {
    let response = QuestionnaireResponse(
      questionnaire: "http://own.example/q|1", status: "completed",
      authored: "2026-11-22T10:00:00Z", items: Self.sound)
    #expect(try QuestionnaireResponse(json: response.json) == response)
  }

  @Test func `holds what was answered, with the units and the words of the form`() throws {
    let kilos = [
      "valueCoding": ["system": "http://unitsofmeasure.org", "code": "kg", "display": "kg"]
    ]
    let pounds = ["valueCoding": ["code": "[lb_av]", "display": "pound"]]
    let questionnaire = try Form.questionnaire([
      Form.item(
        "weight", "quantity", "How heavy?",
        [
          "extension": [
            Form.with("questionnaire-unitOption", kilos),
            Form.with("questionnaire-unitOption", pounds),
          ]
        ]),
      Form.item("days", "date", "Which days?", ["repeats": true]),
      Form.item(
        "none", "choice", "Which of these?",
        [
          "repeats": true, "answerOption": Form.options(["run", "none"]),
        ]),
      Form.item("moment", "dateTime", "When?"),
      Form.item(
        "fixed", "string", "Fixed",
        [
          "readOnly": true, "initial": [["valueString": "always"]],
        ]),
    ])
    let imported = try QuestionnaireImport(questionnaire)
    var findings = Findings()
    for (slot, answer) in [
      "weight": Answers.Answer.number(81.5), "weight_unit": .choice("pound"),
      "days": .text("31 May 2024; 2024-06-01; whenever"), "none": .choices([]),
      "moment": .text("31 May 2024, 2 pm"),
    ] as [SlotID: Answers.Answer] { findings[slot] = Finding(answer, verbatim: "") }
    let answers = QuestionnaireAnswers(
      to: questionnaire, from: imported.dialog, findings, zone: "+02:00")
    #expect(
      answers.response.items.map { $0.answers.compactMap(\.value) } == [
        [.quantity(Quantity(value: 81.5, unit: "pound", code: "[lb_av]"))],
        [.date("2024-05-31"), .date("2024-06-01")],
        [.coding(Coding(system: "urn:own", code: "none", display: "None"))],
        [.dateTime("2024-05-31T14:00:00+02:00")], [.string("always")],
      ])
    #expect(
      answers.remarks.map(\.description) == [
        "(days): not carried: \"whenever\" can't be read as a date"
      ])
    #expect(answers.response.status == "completed")
  }

  @Test func `calls itself in progress while it lacks what it needs`() throws {
    let questionnaire = try Form.questionnaire(Self.items)
    let imported = try QuestionnaireImport(questionnaire)
    func status(_ answers: [SlotID: Answers.Answer], isFinished: Bool = true) -> String {
      QuestionnaireAnswers(
        to: questionnaire, from: imported.dialog, Findings(answers), isFinished: isFinished
      ).response.status
    }
    #expect(status(["fine": .skipped]) == "in-progress")
    #expect(status(["fine": .no]) == "completed")
    #expect(status(["fine": .no], isFinished: false) == "in-progress")
    #expect(status(["fine": .yes]) == "in-progress")
    #expect(status(["fine": .yes, "size": .number(3)]) == "completed")
    #expect(status(["fine": .yes, "size": .number(3.5)]) == "in-progress")
  }
}
