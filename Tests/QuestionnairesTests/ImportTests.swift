import Answers
import DialogScript
import Foundation
import Interview
import Testing

@testable import Questionnaires

@Suite struct `An imported questionnaire` {
  private func made(_ items: [Form.JSON], _ more: Form.JSON = [:]) throws -> QuestionnaireImport {
    try QuestionnaireImport(Form.questionnaire(items, more))
  }

  private func question(_ item: Form.JSON) throws -> Question {
    let dialog = try made([item]).dialog
    return try #require(
      dialog.nodes.lazy.compactMap { node in
        if case .question(let question) = node.body { question } else { nil }
      }.first)
  }

  @Test func `reads as a physio would have written it`() throws {
    let items = [
      Form.item("intro", "display", "A few questions about your knee."),
      Form.item(
        "knee", "group", "The knee",
        [
          "item": [
            Form.item("locked", "boolean", "Has it locked?", ["required": true, "prefix": "1."]),
            Form.item(
              "side", "choice", "Which side?",
              [
                "answerOption": Form.options(["left", "right"]),
                "enableWhen": [Form.when("locked", "=", ["answerBoolean": true])],
              ]),
            Form.item("story", "text", "Tell me more.", ["maxLength": 200]),
          ]
        ]),
    ]
    #expect(
      try made(items, ["title": "Knee check", "url": "http://own.example/knee", "version": "2"])
        .text == """
          # Made from the questionnaire "Knee check" (http://own.example/knee|2).
          # The "link" lines say which of its items an answer belongs to: leave them as they are.
          dialog knee-check
          title  Knee check
          start  intro

          statement intro
            say   A few questions about your knee.
            to    knee

          statement knee
            say   The knee
            to    locked

          question locked
            ask   1. Has it locked?
            help  The form needs an answer to this.
            link  locked
            slot  locked: yes or no
            to    side when locked is yes
            to    story

          question side
            ask   Which side?
            link  side
            slot  side: one of
            choice left: Left
            choice right: Right
            to    story

          question story
            ask   Tell me more.
            help  At most 200 characters.
            link  story
            slot  story: text
            to    end

          ending end
            record

          """)
  }

  @Test func `asks for each type in the nearest way`() throws {
    func form(_ type: String, _ more: Form.JSON = [:]) throws -> AnswerType? {
      if case .single(_, let kind) = try question(Form.item("q", type, "What?", more)).form {
        kind
      } else {
        nil
      }
    }
    #expect(try form("boolean") == .yesNo)
    for type in ["string", "text", "url", "date", "dateTime", "time", "choice", "open-choice"] {
      #expect(try form(type) == .text)
    }
    let limits = [
      Form.with("minValue", ["valueInteger": -3]), Form.with("maxValue", ["valueInteger": 12]),
    ]
    #expect(try form("integer", ["extension": limits]) == .number(-3...12, unit: nil))
    #expect(
      try form("integer", ["extension": limits + [Form.control("slider")]]) == .scale(-3...12))
    let decimals = [
      Form.with("minValue", ["valueDecimal": 0.5]), Form.with("maxValue", ["valueDecimal": 9.5]),
    ]
    #expect(try form("decimal", ["extension": decimals]) == .number(0...10, unit: nil))
    let years = Form.with("questionnaire-unit", ["valueCoding": ["code": "a", "display": "years"]])
    #expect(
      try form("quantity", ["extension": limits + [years]]) == .number(-3...12, unit: .year))
    let numbers = (1...5).map { ["valueInteger": $0] as Form.JSON }
    #expect(try form("integer", ["answerOption": numbers]) == .scale(1...5))
    let odd = [1, 3, 5].map { ["valueInteger": $0] as Form.JSON }
    #expect(try form("integer", ["answerOption": odd]) == .number(1...5, unit: nil))
    let dates = ["2024-01-01", "2024-02-01"].map { ["valueDate": $0] as Form.JSON }
    #expect(
      try form("date", ["answerOption": dates])
        == .choice(
          [Option("2024_01_01", "2024-01-01")].map { _ in
            Option("option_1", "2024-01-01")
          } + [Option("option_2", "2024-02-01")]))
  }

  @Test func `takes its answers from a set of codes that it brings along`() throws {
    let set: Form.JSON = [
      "resourceType": "ValueSet", "id": "sides",
      "compose": [
        "include": [
          [
            "system": "urn:sides",
            "concept": [["code": "l", "display": "Left"], ["code": "r", "display": "Right"]],
          ] as Form.JSON
        ]
      ],
    ]
    let item = Form.item("side", "choice", "Which side?", ["answerValueSet": "#sides"])
    let imported = try made([item], ["contained": [set]])
    #expect(imported.remarks == [])
    #expect(
      imported.dialog.slots["side"] == .choice([Option("left", "Left"), Option("right", "Right")]))
  }

  @Test func `helps with what the form says of the answer`() throws {
    let item = Form.item(
      "weight", "decimal", "How heavy are you?",
      [
        "extension": [
          Form.with("minValue", ["valueDecimal": 20]), Form.with("maxValue", ["valueDecimal": 300]),
          Form.with("maxDecimalPlaces", ["valueInteger": 1]),
          Form.with("questionnaire-unit", ["valueCoding": ["code": "kg", "display": "kg"]]),
          Form.with("entryFormat", ["valueString": "80.5"]),
        ],
        "initial": [["valueDecimal": 70.5]],
        "item": [
          Form.item(
            "weight-help", "display", "Without shoes.", ["extension": [Form.control("help")]])
        ],
      ])
    let question = try question(item)
    #expect(question.ask == "How heavy are you? (in kg)")
    #expect(
      question.help == "Without shoes. Write it as 80.5. At least 20. At most 300. "
        + "With at most 1 decimal places. The form suggests: 70.5.")
    #expect(question.linkID == "weight")
  }

  @Test func `lists with their paths what it can't carry`() throws {
    let formula = Form.with(
      "sdc-questionnaire-calculatedExpression",
      ["valueExpression": ["language": "text/fhirpath", "expression": "1 + 1"]])
    let imported = try made([
      Form.item("a", "boolean", "Is it so?"),
      Form.item(
        "g", "group", "A group",
        [
          "item": [
            Form.item("sum", "decimal", "The sum", ["extension": [formula]]),
            Form.item("photo", "attachment", "A photo"),
            Form.item("doctor", "reference", "Your doctor"),
            Form.item(
              "drug", "choice", "Which drug?", ["answerValueSet": "http://far.example/drugs"]),
            Form.item(
              "late", "string", "Why?",
              [
                "enableWhen": [Form.when("drug", "=", ["answerString": "aspirin"])]
              ]),
            Form.item(
              "odd", "string", "Odd",
              [
                "enableWhen": [Form.when("nobody", "exists", ["answerBoolean": true])]
              ]),
          ]
        ]),
    ])
    #expect(
      imported.remarks.map(\.description) == [
        "item[1].item[0] (sum): not carried: its value is worked out by a formula "
          + "(sdc-questionnaire-calculatedExpression)",
        "item[1].item[0] (sum): not carried: nobody is asked for it",
        "item[1].item[1] (photo): not carried: a file can't be asked for here",
        "item[1].item[2] (doctor): not carried: a link to another record can't be asked for here",
        "item[1].item[3] (drug): not carried: its answers are kept elsewhere, at "
          + "http://far.example/drugs; it is asked for in words",
        "item[1].item[4] (late): not carried: enableWhen[0]: the answer to \"drug\" is in the "
          + "person's own words, which a dialog can't compare; this is asked whatever is answered "
          + "there",
        "item[1].item[5] (odd): not carried: enableWhen[0]: no item has the linkId \"nobody\", so it "
          + "counts as not answered",
        "item[1].item[5] (odd): not carried: no answers make its enableWhen hold, so it is never "
          + "asked",
      ])
  }

  @Test func `passes over what contradicts itself`() throws {
    let imported = try made([
      Form.item("a", "boolean", "Is it so?"),
      Form.item(
        "b", "string", "Why?",
        [
          "enableBehavior": "all",
          "enableWhen": [
            Form.when("a", "=", ["answerBoolean": true]),
            Form.when("a", "=", ["answerBoolean": false]),
          ],
        ]),
      Form.item(
        "c", "string", "And then?",
        [
          "enableWhen": [Form.when("b", "exists", ["answerBoolean": false])]
        ]),
    ])
    let linked = imported.dialog.nodes.indices.compactMap {
      imported.dialog.question(at: NodeID($0))?.linkID
    }
    #expect(linked == ["a", "c"])
    #expect(imported.remarks.map(\.linkID) == ["b"])
  }

  @Test func `asks again what repeats, as often as the form needs it`() throws {
    let group = Form.item(
      "child", "group", "A child",
      [
        "repeats": true,
        "extension": [
          Form.with("questionnaire-minOccurs", ["valueInteger": 2]),
          Form.with("questionnaire-maxOccurs", ["valueInteger": 3]),
        ],
        "item": [Form.item("name", "string", "What is the name?")],
      ])
    let imported = try made([group])
    #expect(imported.remarks == [])
    let dialog = imported.dialog
    let links = dialog.nodes.indices.compactMap { dialog.question(at: NodeID($0)) }
      .map { $0.linkID ?? "-" }
    #expect(links == ["name", "name [2]", "-", "name [3]"])
    var findings = Findings()
    for (slot, text) in [("name", "Ada"), ("name_2", "Max"), ("name_3", "Lin")] {
      findings[SlotID(slot)] = Finding(.text(text), verbatim: text)
    }
    let questionnaire = try Form.questionnaire([group])
    let response = QuestionnaireAnswers(to: questionnaire, from: dialog, findings).response
    #expect(response.items.map(\.linkID) == ["child", "child", "child"])
    #expect(
      response.items.map { $0.items.flatMap(\.answers).map(\.value) } == [
        [.string("Ada")], [.string("Max")], [.string("Lin")],
      ])
  }

  @Test func `is not put off by a linkId that something shown has too`() throws {
    let imported = try made([
      Form.item("x", "display", "A word beforehand."), Form.item("x", "boolean", "Is it so?"),
    ])
    #expect(imported.remarks.map(\.kind) == [.changed])
    #expect(imported.dialog.question(at: NodeID(1))?.linkID == "x")
  }

  @Test func `leaves the slots of others alone`() throws {
    let questionnaire = try Form.questionnaire([Form.item("fever", "boolean", "Have you a fever?")])
    let imported = try QuestionnaireImport(questionnaire, reserved: ["fever"])
    #expect(imported.dialog.slots.keys.map(\.name) == ["fever_2"])
    #expect(imported.dialog.question(at: NodeID(0))?.linkID == "fever")
  }

  static let hostile = [
    "# not a note", "to end when x is yes", "slot x: text", "a | b | c", ":", "junction", "|||",
    "choice a: b", "\u{202E}evil\u{7}\u{0}", "line\none\r\ntwo", "\t\ttabs", "🦵🏽 痛い é",
    "<script>alert(1)</script>", "otherwise a = b", "a item b: c choice d: e # f to g",
    String(repeating: "word item choice: # ", count: 200), "\u{FEFF}x", "not sure", "skip",
  ]

  @Test(arguments: hostile)
  func `keeps hostile words as words`(words: String) throws {
    let items = [
      Form.item(words.isEmpty ? "x" : "id", "boolean", words, ["prefix": words]),
      Form.item(
        "choice", "open-choice", words,
        [
          "answerOption": [
            ["valueString": words], ["valueString": words + "!"],
            ["valueCoding": ["code": words, "display": words]],
          ] as [Form.JSON],
          "repeats": true,
          "item": [Form.item("help", "display", words, ["extension": [Form.control("help")]])],
        ]),
      Form.item("last", "display", words),
    ]
    let imported = try made(items, ["title": words, "url": words])
    let node = try #require(imported.dialog.question(at: NodeID(0)))
    #expect(node.ask.hasPrefix(words.onOneLine))
    #expect(DialogReader.read(imported.text).dialog == imported.dialog)
  }

  @Test func `survives words longer than a line of a dialog may be`() throws {
    let word = String(repeating: "x", count: 20_000)
    let imported = try made([
      Form.item("q", "choice", word, ["answerOption": Form.options([word, word + "y"])])
    ])
    #expect(imported.dialog.slots.count == 1)
  }
}
