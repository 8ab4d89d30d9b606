import Dice
import Foundation
import Testing

@testable import Questionnaires

@Suite struct `A spoilt questionnaire` {
  static let form = Form.bytes(
    [
      Form.item("a", "boolean", "Is it so?", ["required": true]),
      Form.item(
        "b", "choice", "Which?",
        [
          "answerOption": Form.options(["red", "blue"]), "repeats": true,
          "enableWhen": [Form.when("a", "=", ["answerBoolean": true])],
          "item": [Form.item("c", "quantity", "How much?")],
        ]),
      Form.item(
        "d", "group", "A group",
        [
          "repeats": true,
          "item": [
            Form.item(
              "e", "open-choice", "What?",
              [
                "answerValueSet": "#set", "initial": [["valueString": "x"]],
              ]),
            Form.item(
              "f", "integer", "How many?",
              [
                "extension": [
                  Form.with("minValue", ["valueInteger": 1]), Form.control("slider"),
                  Form.with("maxValue", ["valueInteger": 9]),
                ]
              ]),
          ],
        ]),
    ],
    [
      "title": "A form",
      "contained": [
        [
          "resourceType": "ValueSet", "id": "set",
          "expansion": ["contains": [["code": "x", "display": "X"], ["code": "y"]]],
        ] as Form.JSON
      ],
    ])

  /// It is refused with a reason, or makes a dialog that can be run to its end.
  private func settle(_ bytes: [UInt8], seed: UInt64) {
    do throws(QuestionnaireFaults) {
      let questionnaire = try Questionnaire(json: bytes)
      let imported = try QuestionnaireImport(questionnaire)
      var respondent = Respondent(questionnaire, imported.dialog, seed: seed, isThorough: false)
      let run = respondent.run()
      #expect(run.isFinished, "stuck at \(run.stuck ?? "?")")
      let answers = QuestionnaireAnswers(to: questionnaire, from: imported.dialog, run.findings)
      #expect(answers.response.faults(against: questionnaire) == [])
    } catch {
      #expect(!error.all.isEmpty)
      #expect(!error.all.contains { $0.place.contains("the dialog made of it") }, "\(error.all)")
    }
  }

  @Test(arguments: 0..<5 as Range<UInt64>)
  func `in its bytes never ends the program`(seed: UInt64) {
    var dice = Dice(seed)
    for run in 0..<60 as Range<UInt64> {
      var bytes = Self.form
      for _ in 0...dice.roll(4) {
        let place = dice.roll(bytes.count)
        switch dice.roll(4) {
        case 0: bytes[place] = UInt8(dice.roll(256))
        case 1: bytes.remove(at: place)
        case 2: bytes.insert(contentsOf: bytes[place...].prefix(dice.roll(30)), at: place)
        default: bytes.removeSubrange(place..<min(bytes.count, place + dice.roll(30)))
        }
      }
      settle(bytes, seed: run)
    }
  }

  @Test(arguments: 0..<5 as Range<UInt64>)
  func `in its values never ends the program`(seed: UInt64) throws {
    var dice = Dice(seed)
    let whole = try JSONSerialization.jsonObject(with: Data(Self.form))
    for run in 0..<60 as Range<UInt64> {
      var spoilt = whole
      for _ in 0...dice.roll(3) { spoilt = Self.spoil(spoilt, &dice) }
      guard JSONSerialization.isValidJSONObject(spoilt) else { continue }
      settle(Form.bytes(of: spoilt), seed: run)
    }
  }

  private static func spoil(_ json: Any, _ dice: inout Dice) -> Any {
    if dice.roll(7) == 0 {
      let values: [Any] = [
        NSNull(), -1, 1e300, 2_147_483_648, 0.1, "", "x", "a | b: # c", "\u{0}\u{202E}", true,
        [Any](), Form.JSON(), ["a"], String(repeating: "word ", count: 2000),
        String(repeating: "y", count: 9000), "group", "display", "!=", ">", "any",
        "2024-05-31", "#set", "é痛🦵🏽",
      ]
      return values[dice.roll(values.count)]
    }
    if var object = json as? Form.JSON, let key = object.keys.sorted().randomElement(using: &dice) {
      object[key] = dice.roll(12) == 0 ? nil : spoil(object[key] ?? 0, &dice)
      return object
    }
    if var list = json as? [Any], !list.isEmpty {
      let place = dice.roll(list.count)
      if dice.roll(8) == 0 {
        list.append(list[place])
      } else {
        list[place] = spoil(list[place], &dice)
      }
      return list
    }
    return json
  }
}
