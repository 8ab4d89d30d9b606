import Answers
import Interview
import Reports
import Testing

@Suite struct `A dialog as a FHIR questionnaire` {
  /// Every item, by its linkId.
  private func items(_ questionnaire: JSONValue) -> [String: JSONValue] {
    var found: [String: JSONValue] = [:]
    func gather(_ items: [JSONValue]) {
      for item in items {
        if let linkId = item["linkId"]?.string {
          #expect(found[linkId] == nil, "\(linkId) is given twice")
          found[linkId] = item
        }
        gather(item["item"]?.elements ?? [])
      }
    }
    gather(questionnaire["item"]?.elements ?? [])
    return found
  }

  private func condition(_ item: JSONValue?) -> String {
    let parts = (item?["enableWhen"]?.elements ?? []).map { each -> String in
      let value = each["answerCoding"]?["code"] ?? each["answerDecimal"] ?? each["answerInteger"]
      let answer = value ?? each["answerBoolean"] ?? .null
      let text = answer.string ?? String(decoding: answer.line, as: UTF8.self)
      return "\(each["question"]?.string ?? "") \(each["operator"]?.string ?? "") \(text)"
    }
    let join = item?["enableBehavior"]?.string == "any" ? " or " : " and "
    return parts.joined(separator: join)
  }

  @Test func `asks as the shipped dialog does`() throws {
    let questionnaire = FHIRQuestionnaire(of: try shippedDialog())
    let items = items(questionnaire.json)
    #expect(condition(items["region:when-1"]) == "notice = Y")
    #expect(condition(items["region"]) == "")
    #expect(condition(items["pop"]) == "onset = one_moment")
    #expect(
      condition(items["walking"])
        == "health.cancer exists true and health.cancer != none")
    #expect(condition(items["sitting-minutes"]) == "pain-in-sitting > 0")
    #expect(
      condition(items["rehab-weeks"])
        == "tried.rehab_result = worse or tried.rehab_result = same")
    #expect(condition(items["mornings-and-age"]) == "age exists false and duration > 12")
    #expect(condition(items["gym"]) == "sport = gym and sport != run")
    #expect(questionnaire.unsaid.map(\.linkId) == ["sitbone:raised"])
  }

  @Test func `types its items, with bounds, units, options and help`() throws {
    let items = items(FHIRQuestionnaire(of: try shippedDialog()).json)
    #expect(items["pain-in-activity"]?["type"]?.string == "decimal")
    let bounds = (items["pain-in-activity"]?["extension"]?.elements ?? []).compactMap {
      $0["valueDecimal"]
    }
    #expect(bounds == [.number(0), .number(10)])
    let unit = (items["duration"]?["extension"]?.elements ?? []).compactMap {
      $0["valueCoding"]?["code"]?.string
    }
    #expect(unit == ["wk"])
    let codes = (items["onset"]?["answerOption"]?.elements ?? []).compactMap {
      $0["valueCoding"]?["code"]?.string
    }
    #expect(codes == ["one_moment", "quick", "gradual", "asked-unknown", "asked-declined"])
    #expect(items["onset"]?["required"] == .bool(true))
    #expect(items["age"]?["required"] == .bool(false))
    // Some conversations pass it over, because it can't matter there.
    #expect(items["warm-up"]?["required"] == .bool(false))
    #expect(items["sport"]?["repeats"] == .bool(true))
    #expect(items["onset:help"]?["text"]?.string?.hasPrefix("If it was sudden") == true)
    #expect(items["onset:why"]?["type"]?.string == "display")
    #expect(items["emergency"]?["type"]?.string == "group")
    #expect(items["emergency.ces"]?["text"]?.string?.hasPrefix("New or worse: numb") == true)
    #expect(
      items["emergency.weight_bearing"]?["code"]?.elements.first?["code"]?.string
        == "weight_bearing")
  }

  @Test func `is the same every time, and marks a change of wording`() throws {
    let (one, other) = try (
      FHIRQuestionnaire(of: shippedDialog()), FHIRQuestionnaire(of: shippedDialog())
    )
    #expect(one.json.page == other.json.page)
    #expect(one.canonical == other.canonical)
    let small = try FHIRQuestionnaire(of: dialog(SmallDialog.text))
    let reworded = try FHIRQuestionnaire(
      of: dialog(SmallDialog.text.replacing("Does it hurt", with: "Is it sore")))
    #expect(small.canonical != reworded.canonical)
    #expect(small.canonical.hasPrefix("urn:sitbone:dialog:small|"))
  }

  @Test(arguments: [
    ("a is yes", "first = Y"), ("a is not yes", "first = N"),
    ("a is not sure", "first = asked-unknown"),
    ("a is yes or a is skipped", "first = Y or first = asked-declined"),
    ("b above 3", "second > 3"), ("b at most 3", "second <= 3"), ("b is 3", "second = 3"),
    ("b is not sure or b is skipped", "second exists false"),
    ("b above 3 and a is yes", "first = Y and second > 3"),
    ("b above 3 or a is yes", "first = Y or second > 3"),
    ("not (b above 3 or a is yes)", "first = N and second <= 3"),
    ("c includes red", "third = red"),
    (
      "c does not include red and c includes blue",
      "third != red and third = blue"
    ),
    ("at least 2 of (a is yes; b above 3)", "first = Y and second > 3"),
    ("b above 3 and b below 7", "second > 3 and second < 7"),
    ("a is answered", ""),
  ])
  func `says a guard exactly`(guarding: String, expected: String) throws {
    let questionnaire = try FHIRQuestionnaire(
      of: dialog(
        SmallDialog.text.replacing("to    more when a is yes", with: "to    more when \(guarding)"))
    )
    #expect(questionnaire.unsaid.map(\.linkId) == ["sitbone:raised"])
    let items = items(questionnaire.json)
    func parts(_ text: String) -> Set<Substring> {
      Set(text.split(separator: " and ").flatMap { $0.split(separator: " or ") })
    }
    let found = condition(items["more"])
    #expect(parts(found) == parts(expected), "\(found)")
    #expect(found.contains(" or ") == expected.contains(" or "), "\(found)")
  }

  @Test(arguments: ["b is not sure", "signs is not sure", "a is yes or signs is skipped"])
  func `says what it can't say`(guarding: String) throws {
    let text = SmallDialog.text.replacing(
      "to    more when a is yes", with: "to    more when \(guarding)")
    let questionnaire = try FHIRQuestionnaire(of: dialog(text))
    #expect(questionnaire.unsaid.map(\.linkId) == ["more", "sitbone:raised"])
    let more = items(questionnaire.json)["more"]
    #expect(more?["enableWhen"] == nil)
    #expect(more?["required"] == .bool(false))
    #expect(more?["extension"]?.elements.first?["url"]?.string == "urn:sitbone:fhir:asked-when")
  }
}
