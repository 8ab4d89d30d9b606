import Answers
import Guidance
import Reports
import Testing

@Suite struct `The physio's note` {
  private func lines(_ patient: Patient, _ heading: String) throws -> [String] {
    let note = try Note(of: patient.visit)
    return try #require(note.sections.first { $0.heading == heading }).lines.map(\.text)
  }

  private func line(_ patient: Patient, _ label: String) throws -> String {
    let note = try Note(of: patient.visit)
    return try #require(note.sections.flatMap(\.lines).first { $0.label == label }).text
  }

  @Test(arguments: Patient.allCases)
  func `begins with the red-flag screen and keeps SOAP order`(patient: Patient) throws {
    #expect(
      try Note(of: patient.visit).sections.map(\.heading) == [
        "Red-flag screen", "Subjective", "Objective", "Assessment", "Open questions",
        "Plan: what was advised",
      ])
  }

  @Test func `gives each item of the screen its answer`() throws {
    #expect(
      try lines(.notSure, "Red-flag screen").first { $0.hasPrefix("Bone") } == """
        Bone: fall, blow or accident: no; walking: as usual; look of the leg: as usual; \
        pain in the groin or front of the hip: not sure; pain with every step: not sure; \
        bone risks: none
        """)
    #expect(try line(.emergency, "Medicines") == "Medicines: not asked")
    let screened = PhysioSummary.screen.flatMap(\.slots)
    #expect(Set(screened).count == screened.count)
    #expect(
      Set(screened).isSuperset(of: Set(SafetyBlock.slots).subtracting(["age_years", "onset"])))
    #expect(Set(screened).isSuperset(of: SafetyBlock.followUps.map(\.slot)))
  }

  @Test func `names the flags before anything else, wherever they were found`() throws {
    #expect(try lines(.usualRunner, "Red-flag screen").first == "Flags found: none")
    #expect(
      try lines(.emergency, "Red-flag screen").first
        == "Flags found: saddle numbness, bladder, bowel or sex changed: yes")
    #expect(
      try lines(.corrected, "Red-flag screen").first
        == "Flags found: how it began: at one exact moment")
  }

  @Test func `never calls a screen that was not finished free of flags`() throws {
    let visit = try replay(["yes", "uk", "1", "34", "none"], through: shippedDialog(), on: nil)
    let screen = try #require(Note(of: visit).sections.first)
    #expect(screen.lines.first?.text == "Flags found: none so far; the screen was not finished")
    #expect(Note(of: visit).text.contains("How soon: not decided; safety questions are open"))
  }

  @Test func `tells the history in the order of the clinical brief`() throws {
    let labels = try #require(
      Note(of: Patient.usualRunner.visit).sections.first { $0.heading == "Subjective" }
    ).lines.compactMap(\.label)
    #expect(
      labels == [
        "In their words", "Person", "Where", "Onset and duration", "Training", "Sitting",
        "Stretching", "Pain, 0 to 10", "Settling", "Tried so far",
      ])
    // A patient is not asked for the goal; a physio is.
    #expect(try line(.physioIntake, "Goal") == "Goal: \"deadlift my own weight again\"")
  }

  @Test func `quotes words that say more than the answer, once, and no figures`() throws {
    #expect(
      try line(.usualRunner, "Pain, 0 to 10") == """
        Pain, 0 to 10: during activity: 2 out of 10 ("about a two"); at rest: 1 out of 10; \
        after sitting: 4 out of 10
        """)
    #expect(
      try line(.physioIntake, "Onset and duration")
        == "Onset and duration: bit by bit; 12.9 weeks (\"about three months\")")
    #expect(try line(.usualRunner, "Stretching") == "Stretching: every day")
    let text = try Note(of: Patient.usualRunner.visit).text
    #expect(text.split(separator: "hill repeats\"").count == 2)
  }

  @Test func `shows what was put right, and what it was first`() throws {
    #expect(
      try line(.corrected, "Pain, 0 to 10").contains(
        "at rest: 5 out of 10 (\"five\"; first said 2 out of 10)"))
    #expect(try line(.corrected, "Tendon").contains("pop, snap or tear: no (first said yes)"))
    #expect(
      try line(.corrected, "Made less urgent by a correction, which was confirmed").hasSuffix(
        "pop: first \"yes\", then \"no\""))
  }

  @Test func `shows an answer that free text put right`() throws {
    let dialog = try shippedDialog()
    let start = [
      "yes", "uk", "1", "34", "none", "sore", "gradual", "none", "my calf is swollen and warm",
    ]
    let visit = replay(start + ["yes"], through: dialog, on: nil)
    #expect(visit.findings.answer("calf_swollen") == .yes)
    #expect(visit.earlier["calf_swollen"]?.map(\.answer) == [.no])
    let kept = replay(start + ["no"], through: dialog, on: nil)
    #expect(kept.earlier["calf_swollen"] == nil)
  }

  @Test func `shows nothing as corrected that was kept in the end`() throws {
    let visit = try replay(
      ["yes", "uk", "1", "34", "change age", "35", "change age", "34"], through: shippedDialog(),
      on: nil)
    #expect(visit.earlier["age_years"]?.map(\.answer) == [.number(34), .number(35)])
    let unchanged = try replay(
      ["yes", "uk", "1", "34", "change age", "34"], through: shippedDialog(), on: nil)
    #expect(unchanged.earlier.isEmpty)
  }

  @Test func `says irritability, pattern and how soon, each with its because`() throws {
    let assessment = try lines(.usualRunner, "Assessment")
    #expect(assessment[0] == "Irritability: moderate: it lasts several hours")
    #expect(assessment[1].hasPrefix("Pattern: fits what is often seen"))
    #expect(assessment[2] == "How soon: routine")
    #expect(assessment[3].hasPrefix("Rule R1, routine: told \""))
    #expect(assessment[3].contains("Because low in the buttock, at the sit bone; after sitting: 4"))
    #expect(try lines(.corrected, "Assessment")[3].contains("Because began: at one exact moment"))
  }

  @Test func `of an intake has the client at its head, what was seen, and what was agreed`() throws
  {
    let note = try Note(of: intakeVisit())
    #expect(note.origin.first == "A. B.")
    func lines(_ heading: String) -> [String] {
      note.sections.first { $0.heading == heading }?.lines.map(\.text) ?? []
    }
    #expect(
      lines("Objective") == [
        "Standing: \"leans away from it when sitting\"", "Touch: \"tender at the sit bone\"",
        "Movement: \"full, stiff at the end of hip bend\"",
        "Loading: \"bridge on one leg 4 of 10\"", "Nerves: \"slump clear\"",
      ])
    #expect(
      lines("Plan: what was advised").last == "Agreed: \"isometrics daily, review in two weeks\"")
    #expect(!lines("Subjective").joined().contains("A. B."))
    #expect(note.caution.contains("The software has not examined the person"))
  }

  @Test func `lists what is open`() throws {
    let open = try lines(.notSure, "Open questions")
    #expect(open[0].hasPrefix("Not sure: pain in the groin or front of the hip"))
    #expect(open[1].hasPrefix("Skipped: age; how far down the leg it goes"))
    #expect(
      try lines(.emergency, "Open questions") == [
        """
        Not asked: the rest of the screen; where; onset and duration; training; sitting; \
        stretching; pain, 0 to 10; settling; tried so far; goal
        """
      ])
    #expect(
      try lines(.usualRunner, "Open questions")
        == ["None: every question that applied has an answer."])
  }

  @Test func `fits a page for a usual patient`() throws {
    let text = try Note(of: Patient.usualRunner.visit).text
    #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count <= 70)
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 76 })
  }

  @Test(arguments: Patient.allCases)
  func `names no illness as this person's, and keeps no score`(patient: Patient) throws {
    let note = try Note(of: patient.visit)
    for written in [note.text, note.markdown].map({ $0.lowercased() }) {
      for word in ["diagnos", "visa-h", "visa", "tendinopathy", "cleared", "nothing serious"] {
        #expect(!written.contains(word), "\(word)")
      }
    }
  }

  @Test(arguments: Patient.allCases)
  func `is the same every time`(patient: Patient) throws {
    let (one, other) = try (patient.visit, patient.visit)
    #expect(Note(of: one) == Note(of: other))
    #expect(Page(of: one) == Page(of: other))
    #expect(FHIRResponse(of: one).json == FHIRResponse(of: other).json)
  }

  @Test func `can be told in the terminal`() throws {
    let note = try Note(of: Patient.physioIntake.visit)
    #expect(note.blocks.first == .heading("Note for the physio"))
    #expect(note.blocks.contains(.bullet("Stretching: now and then")))
  }
}

@Suite struct `The note of another dialog` {
  private static let knee = """
    dialog knee
    title  A <b>knee</b> & "more"
    start  name

    question name
      ask   What is your name?
      slot  first_name: text
      to    stairs

    question stairs
      ask   How bad is it on stairs?
      slot  stairs_pain: scale 0 to 10
      to    kind

    question kind
      ask   Which knee?
      slot  knee_side: one of
      choice inner: The <i>inner</i> side
      choice outer: The outer side
      to    look

    question look
      ask   What do you see?
      slot  observed_swelling: text
      to    kept

    ending kept
      record
    """

  @Test func `holds what only that dialog asks, in its words`() throws {
    let visit = try replay(
      ["<script>x</script>", "about four", "inner", "a little, above the kneecap"],
      through: dialog(Self.knee), on: someDay)
    let text = Note(of: visit).text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    #expect(text.contains("first name: \"<script>x</script>\""))
    #expect(text.contains("stairs pain: 4 (0 to 10) (\"about four\")"))
    #expect(text.contains("knee side: The <i>inner</i> side"))
    #expect(text.contains("Objective - Swelling: \"a little, above the kneecap\""))
    #expect(!text.contains("Not examined."))
    #expect(text.contains("Not asked: the red-flag screen"))
    #expect(text.contains("Nothing was advised; the answers were taken down."))
    let html = Page(of: visit).html
    #expect(!html.contains("<script"))
    #expect(!html.contains("<i>inner"))
    #expect(!html.contains("<b>knee"))
    #expect(html.contains("&lt;script&gt;x&lt;/script&gt;"))
  }
}
