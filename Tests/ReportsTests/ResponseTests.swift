import Answers
import Assistant
import Interview
import Reports
import Testing

@Suite struct `A visit as a FHIR response` {
  /// Every item, by its linkId.
  private func items(_ response: JSONValue) -> [String: JSONValue] {
    var found: [String: JSONValue] = [:]
    func gather(_ items: [JSONValue]) {
      for item in items {
        if let linkId = item["linkId"]?.string { found[linkId] = item }
        gather(item["item"]?.elements ?? [])
      }
    }
    gather(response["item"]?.elements ?? [])
    return found
  }

  @Test(arguments: Patient.allCases)
  func `stands up to its questionnaire`(patient: Patient) throws {
    let visit = try patient.visit
    let questionnaire = FHIRQuestionnaire(of: visit.dialog)
    let response = FHIRResponse(of: visit, to: questionnaire).json
    #expect(ResponseCheck(of: response, against: questionnaire.json).problems == [])
    #expect(response["questionnaire"]?.string == questionnaire.canonical)
    #expect(response["authored"]?.string == visit.day?.description)
  }

  @Test func `of an intake stands up to its questionnaire`() throws {
    let visit = try intakeVisit()
    let questionnaire = FHIRQuestionnaire(of: visit.dialog).json
    let response = FHIRResponse(of: visit).json
    #expect(ResponseCheck(of: response, against: questionnaire).problems == [])
    #expect(response["status"]?.string == "completed")
    #expect(
      items(response)["seen-touch"]?["answer"]?.elements.first?["valueString"]?.string
        == "tender at the sit bone")
  }

  @Test func `says truly how far the interview came`() throws {
    let dialog = try shippedDialog()
    func status(_ answers: [String]) -> String? {
      FHIRResponse(of: replay(answers, through: dialog, on: nil)).json["status"]?.string
    }
    #expect(try FHIRResponse(of: Patient.usualRunner.visit).json["status"]?.string == "completed")
    #expect(try FHIRResponse(of: Patient.emergency.visit).json["status"]?.string == "stopped")
    #expect(status(["yes", "uk"]) == "in-progress")
    #expect(status(["yes", "uk", "quit"]) == "stopped")
    #expect(status(["no"]) == "completed")
    #expect(status([]) == "in-progress")
    #expect(FHIRResponse(of: replay([], through: dialog, on: nil)).json["authored"] == nil)
  }

  @Test func `holds typed answers and the words beside them`() throws {
    let items = try items(FHIRResponse(of: Patient.usualRunner.visit).json)
    let pain = items["pain-in-activity"]?["answer"]?.elements.first
    #expect(pain?["valueDecimal"] == .number(2))
    let words = pain?["extension"]?.elements.first
    #expect(words?["url"]?.string == "http://hl7.org/fhir/StructureDefinition/originalText")
    #expect(words?["valueString"]?.string == "about a two")
    #expect(
      items["onset"]?["answer"]?.elements.first?["valueCoding"]?["code"]?.string == "gradual")
    let goal = try self.items(FHIRResponse(of: Patient.physioIntake.visit).json)["goal"]
    #expect(
      goal?["answer"]?.elements.first?["valueString"]?.string == "deadlift my own weight again")
    let none = items["personal.bone_risk"]?["answer"]?.elements
    #expect(none?.compactMap { $0["valueCoding"]?["code"]?.string } == ["sitbone:none"])
  }

  @Test func `keeps not sure, skipped and what was put right`() throws {
    let unsure = try items(FHIRResponse(of: Patient.notSure.visit).json)
    #expect(unsure["age"]?["answer"] == nil)
    #expect(unsure["age"]?["extension"]?.elements.first?["valueCode"]?.string == "asked-declined")
    #expect(
      unsure["body.groin_front"]?["answer"]?.elements.first?["valueCoding"]?["code"]?.string
        == "asked-unknown")
    let corrected = try items(FHIRResponse(of: Patient.corrected.visit).json)
    let remarks = corrected["pop"]?["answer"]?.elements.first?["extension"]?.elements ?? []
    #expect(
      remarks.contains {
        $0["url"]?.string == "urn:sitbone:fhir:earlier-answer" && $0["valueString"]?.string == "yes"
      })
  }

  @Test func `puts what free text raised where it may stand`() throws {
    let visit = try replay(
      [
        "yes", "uk", "1", "34", "none", "I want to die", "no", "gradual", "none", "none", "none",
        "none", "1", "my pop, I heard a pop", "yes",
      ], through: shippedDialog(), on: someDay)
    let questionnaire = FHIRQuestionnaire(of: visit.dialog)
    let response = FHIRResponse(of: visit, to: questionnaire).json
    #expect(ResponseCheck(of: response, against: questionnaire.json).problems == [])
    let items = items(response)
    #expect(
      items["sitbone:raised:self_harm"]?["answer"]?.elements.first?["valueCoding"]?["code"]?.string
        == "N")
    if visit.findings.answer("pop") == .yes {
      #expect(items["pop"] == nil)
      #expect(items["sitbone:raised:pop"] != nil)
    }
  }

  /// Answers of every kind, thrown at the questions as a die falls.
  private static let answers = [
    "yes", "no", "none", "1", "2", "3", "1, 2", "4", "8", "not sure", "skip", "skip", "30",
    "20 weeks", "3 weeks", "2 years", "0", "5", "back", "sore and stiff", "I heard a pop", "1",
    "none", "yes",
  ]

  @Test(arguments: 0..<60)
  func `stands up however the interview went, and enables what was asked`(seed: Int) throws {
    let dialog = try shippedDialog()
    let questionnaire = FHIRQuestionnaire(of: dialog)
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    let isPhysio = seed % 3 == 0
    var answers = [
      "yes", "uk", isPhysio ? "2" : "1", ["34", "skip", "50", "17"][seed % 4], "none", "sore", "3",
    ]
    for _ in 0..<120 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      answers.append(Self.answers[Int(state >> 33) % Self.answers.count])
    }
    let visit = replay(answers, through: dialog, on: someDay)
    let response = FHIRResponse(of: visit, to: questionnaire).json
    #expect(ResponseCheck(of: response, against: questionnaire.json).problems == [])
    // Every question that was asked is enabled; where the interview was complete, no other is but
    // what conversations with patients may pass over, and nothing of that is required.
    let enabled = Enablement(of: questionnaire.json, given: response).enabled
    let names = Set(visit.onPath.map { dialog[$0].name })
    #expect(enabled.isSuperset(of: names))
    if visit.standing == .complete {
      let questions = dialog.nodes.filter { node in
        if case .question = node.body {
          !dialog.raised.values.contains { dialog[$0] == node }
        } else {
          false
        }
      }.map(\.name)
      let unasked = Set(questions.filter(enabled.contains)).subtracting(names)
      let held = Consultation(dialog).dialog
      let mayBePassedOver = held.nodes.indices.filter { held.mayPassOver(NodeID($0)) }
      #expect(unasked.isSubset(of: mayBePassedOver.map { held.nodes[$0].name }))
      #expect(!isPhysio || unasked == [])
    }
  }
}

@Suite struct `The check of a response` {
  private let questionnaire: JSONValue
  private let response: JSONValue

  init() throws {
    let visit = try replay(
      ["yes", "4", "1", "none", "yes", "no more"],
      through: dialog(SmallDialog.text), on: someDay)
    questionnaire = FHIRQuestionnaire(of: visit.dialog).json
    response = FHIRResponse(of: visit).json
  }

  private func problems(changing old: String, to new: String) throws -> [String] {
    let text = String(decoding: response.line, as: UTF8.self)
    #expect(text.contains(old), "\(text)")
    let changed = try #require(JSONValue(json: Array(text.replacing(old, with: new).utf8)))
    return ResponseCheck(of: changed, against: questionnaire).problems
  }

  @Test func `finds nothing wrong with a sound one`() {
    #expect(ResponseCheck(of: response, against: questionnaire).problems == [])
  }

  @Test(arguments: [
    ("\"linkId\":\"last\"", "\"linkId\":\"lost\"", "lost: there is no such item in the response"),
    (
      "\"valueDecimal\":4", "\"valueString\":\"4\"",
      "second: holds valueString and takes valueDecimal"
    ),
    ("\"valueDecimal\":4", "\"valueDecimal\":40", "second: lies beyond its maxValue"),
    ("\"valueDecimal\":4", "\"valueDecimal\":-1", "second: lies beyond its minValue"),
    (
      "\"code\":\"red\"", "\"code\":\"pink\"",
      "third: holds an answer that is not among its options"
    ),
    (
      "\"status\":\"completed\"", "\"status\":\"done\"",
      "status: is none of in-progress, completed, amended, entered-in-error, stopped"
    ),
    ("urn:sitbone:dialog:small|", "urn:sitbone:dialog:other|", "questionnaire: names"),
    ("\"linkId\":\"first\"", "\"linkId\":\"second\"", "second: is given twice"),
    (
      "\"resourceType\":\"QuestionnaireResponse\"", "\"resourceType\":\"Bundle\"",
      "resourceType: is not QuestionnaireResponse"
    ),
    (
      "\"code\":\"Y\",\"display\":\"Yes\",\"system\":\"http://terminology.hl7.org/CodeSystem/v2-0136\"}}],\"linkId\":\"first\"",
      "\"code\":\"N\",\"display\":\"No\",\"system\":\"http://terminology.hl7.org/CodeSystem/v2-0136\"}}],\"linkId\":\"first\"",
      "more: is answered and not enabled"
    ),
  ])
  func `finds what is wrong`(old: String, new: String, expected: String) throws {
    let found = try problems(changing: old, to: new)
    #expect(found.contains { $0.hasPrefix(expected) }, "\(found)")
  }

  @Test func `misses a required answer in a completed response alone`() throws {
    guard case .object(var members) = response else { return }
    let items = (members["item"]?.elements ?? []).filter { $0["linkId"]?.string != "third" }
    members["item"] = .array(items)
    #expect(
      ResponseCheck(of: .object(members), against: questionnaire).problems
        == ["third: is required and has no answer"])
    members["status"] = .string("in-progress")
    #expect(ResponseCheck(of: .object(members), against: questionnaire).problems == [])
  }
}
