import Foundation
import Testing

@testable import Questionnaires

@Suite struct `A file that is no questionnaire` {
  static let faulty: [(String, String)] = [
    ("", "1:1: this is no JSON: the file ends too early"),
    ("{\"a\": 1,}", "1:9: this is no JSON: a member's name was expected here, in quotes"),
    ("{\n  \"a\": [1, 2\n}", "3:1: this is no JSON: a comma or \"]\" was expected here"),
    ("{\"é\": tru}", "1:7: this is no JSON: a value was expected here"),
    ("{\"a\": 01}", "1:8: this is no JSON: a number can't begin with 0"),
    ("{} {}", "1:4: this is no JSON: the file goes on after its end"),
    ("[]", "1:1: an object was expected here"),
    ("{}", "resourceType: this is no resource at all, not a \"Questionnaire\""),
    (
      "{\"resourceType\": \"Patient\"}",
      "resourceType: this is a \"Patient\", not a \"Questionnaire\""
    ),
    ("{\"resourceType\": \"Questionnaire\"}", "item: it holds nothing that can be asked"),
    (
      "{\"resourceType\": \"Questionnaire\", \"item\": [{\"type\": \"string\"}]}",
      "item[0]: \"linkId\" is missing"
    ),
    (
      "{\"resourceType\": \"Questionnaire\", \"item\": [{\"linkId\": \"a\", \"type\": \"group\", "
        + "\"item\": [{\"linkId\": \"b\", \"type\": \"string\", \"required\": \"yes\"}]}]}",
      "item[0].item[0].required: true or false was expected here"
    ),
    (
      "{\"resourceType\": \"Questionnaire\", \"item\": [{\"linkId\": \"a\", \"type\": \"coding\"}]}",
      "item[0].type: \"coding\" belongs to FHIR R5; in R4 it is \"choice\" or \"open-choice\""
    ),
    (
      "{\"resourceType\": \"Questionnaire\", \"item\": [{\"linkId\": \"a\", \"type\": \"string\", "
        + "\"enableWhen\": [{\"question\": \"b\", \"operator\": \"~\", \"answerString\": \"x\"}]}]}",
      "item[0].enableWhen[0]: \"~\" compares nothing; FHIR R4 has exists, =, !=, >, <, >= and <="
    ),
    (
      "{\"resourceType\": \"Questionnaire\", \"item\": [{\"linkId\": \"a\", \"type\": \"string\"}, "
        + "{\"linkId\": \"a\", \"type\": \"string\"}]}",
      "item[1].linkId: \"a\" is the linkId of item[0] already"
    ),
    (
      "{\"resourceType\": \"Questionnaire\", \"item\": [{\"linkId\": \"a\\n\", \"type\": \"string\"}]}",
      "item[0].linkId: it holds a character that can't be seen"
    ),
    (
      "{\"resourceType\": \"Questionnaire\", \"modifierExtension\": [{\"url\": \"x\"}], "
        + "\"item\": [{\"linkId\": \"a\", \"type\": \"string\"}]}",
      "modifierExtension: it changes what the questionnaire means, in a way that is not understood"
    ),
  ]

  @Test func `is refused where it is wrong, and told why`() {
    for (text, expected) in Self.faulty {
      #expect(throws: QuestionnaireFaults.self) {
        do throws(QuestionnaireFaults) {
          _ = try QuestionnaireImport(Questionnaire(json: Array(text.utf8)))
        } catch {
          #expect(error.all.map(\.description) == [expected])
          throw error
        }
      }
    }
  }

  @Test func `is refused however deep its brackets go`() {
    for text in [
      String(repeating: "[", count: 100_000), String(repeating: "{\"a\":", count: 100_000),
    ] {
      #expect(throws: QuestionnaireFaults.self) { try Questionnaire(json: Array(text.utf8)) }
    }
  }

  @Test func `is told apart from JSON as JSONDecoder tells it, but for what that lets pass`() {
    for text in [
      "1", "-0.5e+3", "\"\\u00e9\\n\"", " [ ] ", "{\"a\":{}}", "[[],{},[1,[2]]]", "null",
    ] {
      #expect(JSONSyntax.fault(in: Array(text.utf8)) == nil)
    }
    for text in [
      "-", "1.", ".5", "+1", "'a'", "\"\u{1}\"", "\"\\x\"", "[1 2]", "{1:2}", "nul", "[,]",
    ] {
      #expect(JSONSyntax.fault(in: Array(text.utf8)) != nil)
    }
    #expect(JSONSyntax.fault(in: [0x22, 0xFF, 0x22])?.place == "1:2")
  }

  @Test func `of those that others made to be refused, is refused`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../shared/corpora/nasty").standardized
    func files(_ name: String) -> [URL] {
      let found = try? FileManager.default.contentsOfDirectory(
        at: folder.appending(path: name), includingPropertiesForKeys: nil)
      return (found ?? []).filter { $0.pathExtension == "json" }
    }
    if files("json_invalid").isEmpty {
      print("Hostile JSON: the folder with the corpora is not here.")
    }
    for (name, isJSON) in [("json_invalid", false), ("json_valid_tricky", true)] {
      for file in files(name) {
        let bytes = [UInt8](try Data(contentsOf: file))
        #expect((JSONSyntax.fault(in: bytes) == nil) == isJSON, "\(file.lastPathComponent)")
      }
    }
  }
}

@Suite struct `A written date` {
  @Test func `is read where it can mean one day`() {
    for (words, date) in [
      ("2024-05-31", "2024-05-31"), ("2024-05", "2024-05"), ("2024", "2024"),
      ("31 May 2024", "2024-05-31"), ("May 31st, 2024", "2024-05-31"), ("31/5/2024", "2024-05-31"),
      ("5/31/2024", "2024-05-31"), ("the 1st of sept 1999", "1999-09-01"), ("May 2024", "2024-05"),
      ("2024/5/3", "2024-05-03"), ("7.7.2020", "2020-07-07"),
    ] {
      #expect(WrittenDate.date(words) == date, "\(words)")
    }
    for words in [
      "5/6/2024", "yesterday", "31 February 2024", "2024-13-01", "", "May", "31", "x 2024",
    ] {
      #expect(WrittenDate.date(words) == nil, "\(words)")
    }
  }

  @Test func `and a time of day`() {
    for (words, time) in [
      ("14:30", "14:30:00"), ("9:05:07", "09:05:07"), ("2:30 pm", "14:30:00"), ("12am", "00:00:00"),
      ("12 p.m.", "12:00:00"),
    ] {
      #expect(WrittenDate.time(words) == time, "\(words)")
    }
    for words in ["14", "25:00", "13 pm", "noon", "1:2:3:4", ""] {
      #expect(WrittenDate.time(words) == nil, "\(words)")
    }
    #expect(
      WrittenDate.dateTime("31 May 2024 at 2 pm", zone: "+01:00") == "2024-05-31T14:00:00+01:00")
    #expect(WrittenDate.dateTime("2024-05-31 14:30", zone: "Z") == "2024-05-31T14:30:00Z")
    #expect(
      WrittenDate.dateTime("2015-02-07T13:28:17-05:00", zone: "Z") == "2015-02-07T13:28:17-05:00")
    #expect(WrittenDate.dateTime("2024-05-31", zone: "Z") == "2024-05-31")
    #expect(WrittenDate.dateTime("soon", zone: "Z") == nil)
  }
}
