import Answers
import Dice
import Foundation
import Interview
import Testing

@testable import Questionnaires

/// Questionnaires that dice made, with conditions on conditions.
struct RandomForm {
  var dice: Dice
  var earlier: [(id: String, type: String)] = []
  var count = 0

  init(seed: UInt64) { dice = Dice(seed) }

  mutating func items(_ number: Int, depth: Int) -> [Form.JSON] {
    (0..<number).map { _ in item(depth: depth) }
  }

  private mutating func item(depth: Int) -> Form.JSON {
    count += 1
    let id = "q\(count)"
    let kinds = ["boolean", "integer", "choice", "several", "open", "string", "scale", "quantity"]
    let kind = depth > 0 && dice.roll(5) == 0 ? "group" : kinds[dice.roll(kinds.count)]
    var item: Form.JSON
    switch kind {
    case "choice":
      item = Form.item(
        id, "choice", "Which?", ["answerOption": Form.options(["red", "blue", "tan"])])
    case "several":
      item = Form.item(
        id, "choice", "Which of them?",
        ["repeats": true, "answerOption": Form.options(["red", "blue", "tan"])])
    case "open":
      item = Form.item(
        id, "open-choice", "Which, or what else?",
        ["repeats": dice.roll(2) == 0, "answerOption": Form.options(["red", "blue"])])
    case "scale":
      item = Form.item(
        id, "integer", "How much?",
        ["answerOption": (0...4).map { ["valueInteger": $0] as Form.JSON }])
    case "quantity":
      let unit = ["valueCoding": ["code": "kg", "display": "kg"]]
      item = Form.item(
        id, "quantity", "How heavy?", ["extension": [Form.with("questionnaire-unit", unit)]])
    default:
      item = Form.item(id, kind, "What about this?")
    }
    if dice.roll(2) == 0, !earlier.isEmpty {
      item["enableWhen"] = (0...dice.roll(3)).map { _ in condition() }
      item["enableBehavior"] = dice.roll(2) == 0 ? "any" : "all"
    }
    if dice.roll(3) == 0 { item["required"] = true }
    if kind == "group" {
      item["item"] = items(1 + dice.roll(3), depth: depth - 1)
    } else {
      earlier.append((id, kind))
      if depth > 0, dice.roll(6) == 0, item["repeats"] as? Bool != true {
        item["item"] = items(1 + dice.roll(2), depth: 0)
      }
    }
    return item
  }

  private mutating func condition() -> Form.JSON {
    let (id, kind) = earlier[dice.roll(earlier.count)]
    if dice.roll(4) == 0 { return Form.when(id, "exists", ["answerBoolean": dice.roll(2) == 0]) }
    let comparison = ["=", "!=", ">", "<", ">=", "<="][dice.roll(6)]
    let equality = ["=", "!="][dice.roll(2)]
    switch kind {
    case "boolean": return Form.when(id, equality, ["answerBoolean": dice.roll(2) == 0])
    case "integer", "scale": return Form.when(id, comparison, ["answerInteger": dice.roll(7)])
    case "quantity":
      return Form.when(id, comparison, ["answerQuantity": ["value": dice.roll(9), "code": "kg"]])
    case "choice", "several", "open":
      let code = ["red", "blue", "tan", "none-such"][dice.roll(4)]
      return Form.when(id, equality, ["answerCoding": ["code": code, "system": "urn:own"]])
    default: return Form.when(id, "exists", ["answerBoolean": true])
    }
  }
}

@Suite struct `A questionnaire with conditions` {
  /// Whatever is answered, the dialog asks exactly what FHIR's own reading of `enableWhen` calls for.
  @Test(arguments: 0..<80 as Range<UInt64>)
  func `asks what applies, and nothing else`(seed: UInt64) throws {
    var random = RandomForm(seed: seed)
    let questionnaire = try Form.questionnaire(random.items(9, depth: 2))
    let made = try QuestionnaireImport(questionnaire)
    #expect(made.remarks.allSatisfy { $0.text.contains("never asked") || $0.kind == .changed })
    for run in 0..<6 as Range<UInt64> {
      var respondent = Respondent(
        questionnaire, made.dialog, seed: seed &* 31 &+ run, isThorough: run % 2 == 0)
      let outcome = respondent.run()
      #expect(outcome.isFinished)
      let asked = Set(outcome.path.compactMap { made.dialog.question(at: $0)?.linkID })
      let answers = QuestionnaireAnswers(
        to: questionnaire, from: made.dialog, outcome.findings)
      #expect(answers.response.faults(against: questionnaire) == [])
      #expect(asked == applying(questionnaire.items, answers.response.items))
    }
  }

  /// The questions that apply: enabled, and beneath nothing that is not, or not answered.
  private func applying(
    _ items: [Questionnaire.Item], _ response: [QuestionnaireResponse.Item]
  ) -> Set<String> {
    let enablement = Enablement(response)
    var found: Set<String> = []
    func look(at items: [Questionnaire.Item], _ here: [QuestionnaireResponse.Item]) {
      for item in items where enablement.isEnabled(item) {
        let response = here.first { $0.linkID == item.linkID }
        if item.isQuestion {
          found.insert(item.linkID)
          guard let answer = response?.answers.first else { continue }
          look(at: item.items, answer.items)
        } else {
          look(at: item.items, response?.items ?? [])
        }
      }
    }
    look(at: items, response)
    return found
  }

  @Test func `stays linear in size, however many conditions follow on each other`() throws {
    func size(_ count: Int) throws -> Int {
      var items = [Form.item("q0", "boolean", "Is it so?")]
      for number in 1...count {
        items.append(
          Form.item(
            "q\(number)", "boolean", "And this?",
            ["enableWhen": [Form.when("q\(number - 1)", "=", ["answerBoolean": true])]]))
      }
      let dialog = try QuestionnaireImport(Form.questionnaire(items)).dialog
      return dialog.nodes.reduce(0) { $0 + 1 + $1.transitions.count }
    }
    let (small, large) = (try size(50), try size(500))
    #expect(large <= 11 * small)
  }
}
