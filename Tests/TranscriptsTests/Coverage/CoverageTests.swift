import Answers
import Assistant
import DialogScript
import Interview
import Testing

@testable import Transcripts

@Suite struct `What conversations pass` {
  static let file = """
    dialog small
    title  Small
    start  age

    question age
      ask   How old are you?
      slot  age_years: number 0 to 120 years
      to    fall when age_years at least 65
      to    sort

    question fall
      ask   Did you fall?
      slot  fell: yes or no
      to    urgent when fell is yes
      to    sort

    question sort
      ask   Which kind?
      slot  sort: one of
      choice one: The first kind | first
      choice two: The second kind | second
      to    end

    ending end
      record

    ending urgent
      say   Go today.
      disposition same_day

    """

  static func coverage() -> Coverage? {
    DialogReader.read(file, file: "small.dialog").dialog.map { Coverage(of: $0) }
  }

  static var source: CoverageSource {
    var text = file
    let positions = text.withUTF8 { DialogReader.positions(in: $0) }
    return CoverageSource(file: "small.dialog", text: file, positions: positions)
  }

  private func holding(_ conversations: [[String]]) throws -> Coverage {
    var coverage = try #require(Self.coverage())
    for answers in conversations {
      var conversation = Conversation(coverage.chart.dialog)
      var trail = coverage.trail()
      _ = conversation.open()
      trail.note(conversation)
      for answer in answers {
        _ = conversation.hear(answer)
        trail.note(conversation)
      }
      coverage.add(trail)
    }
    return coverage
  }

  private func missing(_ coverage: Coverage, _ facet: CoverageFacet) -> [String] {
    coverage.missing(from: facet).map { $0.name(in: coverage.chart.dialog) }
  }

  @Test func `starts with nothing passed`() throws {
    let coverage = try holding([])
    #expect(coverage.share(of: .nodes) == CoverageShare(facet: .nodes, passed: 0, total: 5))
    #expect(coverage.share(of: .edges) == CoverageShare(facet: .edges, passed: 0, total: 5))
    #expect(
      missing(coverage, .choices) == [
        "age: below 18", "age: 18 to below 35", "age: 35 to below 45", "age: 45 to below 65",
        "age: 65 or more", "fall: yes", "fall: no", "fall: not sure", "sort: one", "sort: two",
      ])
  }

  @Test func `counts the question that was put, and the way to it`() throws {
    let coverage = try holding([["70"]])
    #expect(missing(coverage, .nodes) == ["sort", "end", "urgent"])
    #expect(missing(coverage, .edges).contains("age to fall") == false)
    #expect(missing(coverage, .edges).contains("age to sort"))
  }

  @Test func `keeps what was passed before a correction`() throws {
    let coverage = try holding([["70", "no", "back", "back", "30", "first"]])
    #expect(missing(coverage, .edges) == ["fall to urgent"])
    #expect(missing(coverage, .nodes) == ["urgent"])
    #expect(!missing(coverage, .choices).contains("fall: no"))
  }

  @Test func `counts conversations, not turns`() throws {
    let coverage = try holding([["70", "back", "80"], ["70"]])
    let fall = try #require(
      coverage.chart.goals.firstIndex { $0.name(in: coverage.chart.dialog) == "fall" })
    #expect(coverage.counts[fall] == 2)
    #expect(coverage.conversations == 2)
  }

  @Test func `takes the way to urgent closing words for a red flag`() throws {
    let coverage = try holding([["70", "no"]])
    #expect(missing(coverage, .redFlags).contains("fall to urgent"))
    #expect(!missing(try holding([["70", "yes"]]), .redFlags).contains("fall to urgent"))
  }

  @Test func `adds up what was passed apart`() throws {
    var one = try holding([["70", "yes"]])
    let other = try holding([["30", "second"], ["70", "no", "first"]])
    one.add(other)
    #expect(one == (try holding([["70", "yes"], ["30", "second"], ["70", "no", "first"]])))
    #expect(missing(one, .nodes) == [])
  }

  @Test func `says on which line something was not reached`() throws {
    let text = try holding([["70", "no", "first"]]).text(Self.source)
    #expect(text.hasPrefix("1 conversation over small\n"))
    #expect(text.contains("  nodes            4 of 5     80 %\n"))
    #expect(text.contains("\nsmall.dialog:9: to    sort\n"))
    #expect(text.contains("\nsmall.dialog:14: to    urgent when fell is yes (red flag)\n"))
    #expect(text.contains("\nsmall.dialog:21: choice two: The second kind | second\n"))
    #expect(text.contains("\nsmall.dialog:5: age: 18 to below 35\n"))
    #expect(text.contains("\nrule E1 (red flag)\n"))
  }

  @Test func `is written as lcov reads it`() throws {
    let lines = try holding([["70", "no", "first"], ["70", "no", "first"]]).lcov(Self.source)
      .split(separator: "\n")
    #expect(lines.first == "TN:" && lines.last == "end_of_record")
    for line in [
      "SF:small.dialog", "FN:11,fall", "FNDA:2,fall", "FNDA:0,urgent", "FNF:5", "FNH:4",
      "DA:8,2", "DA:9,0", "DA:21,0", "BRDA:8,0,0,2", "BRDA:9,0,1,0", "BRDA:5,1,4,2", "LF:12",
    ] {
      #expect(lines.contains { $0 == line }, "\(line)")
    }
  }

  @Test func `leaves no line of the dialog out of its positions`() {
    #expect(
      Self.source.positions
        == DialogPositions(
          nodes: [5, 11, 17, 24, 27],
          transitions: [[8, 9], [14, 15], [22], [], []], choices: [[], [], [20, 21], [], []]))
  }
}

@Suite struct `Numbers that count as different` {
  private func cells(_ range: ClosedRange<Double>, _ cuts: [(Condition.Comparison, Double)])
    -> [String]
  {
    NumberCell.cells(of: range, cutBy: cuts.map { .compares("n", $0, $1) }).map(\.description)
  }

  @Test func `are cut where a condition compares`() {
    #expect(cells(0...10, [(.above, 3)]) == ["3 or less", "above 3"])
    #expect(
      cells(0...120, [(.below, 18), (.atLeast, 65)]) == [
        "below 18", "18 to below 65", "65 or more",
      ])
    #expect(cells(0...10, [(.equal, 4)]) == ["below 4", "4", "above 4"])
    #expect(cells(0...10, [(.atLeast, 0), (.atMost, 10)]) == ["any number"])
    #expect(
      cells(0...(.infinity), [(.above, 12), (.above, 52)]) == [
        "12 or less", "above 12 to 52", "above 52",
      ])
  }

  @Test func `hold their own sample and no other's`() {
    let cells = NumberCell.cells(
      of: 0...120,
      cutBy: [.compares("n", .below, 18), .compares("n", .above, 40), .compares("n", .equal, 65)])
    #expect(cells.count == 5)
    for (place, cell) in cells.enumerated() {
      #expect(cells.indices.filter { cells[$0].contains(cell.sample) } == [place])
    }
  }
}

@Suite struct `A requirement` {
  private func fault(_ text: String) -> String? {
    do throws(CoverageRequirement.Fault) {
      _ = try CoverageRequirement(text)
      return nil
    } catch {
      return error.description
    }
  }

  @Test func `names measures and percentages`() throws {
    let requirement = try CoverageRequirement(" red-flags=100, edges = 92.5% ")
    #expect(requirement.leastPerMille == [.redFlags: 1000, .edges: 925])
  }

  @Test(arguments: [
    ("edge=90", "Did you mean `edges`?"), ("moon=90", "There are: nodes, edges"),
    ("edges", "Write them as `red-flags=100,edges=90`"), ("", "names no measure"),
    ("edges=lots", "is no percentage"), ("edges=101", "is no percentage"),
    ("edges=-1", "is no percentage"), ("edges=nan", "is no percentage"),
    ("edges=90,edges=80", "stands there twice"), ("edges=90,", "names no measure"),
  ])
  func `that can't be read says what to write`(text: String, remedy: String) {
    #expect(fault(text)?.contains(remedy) == true, "\(fault(text) ?? "no fault")")
  }

  @Test func `is not met by a little less`() throws {
    var coverage = try #require(`What conversations pass`.coverage())
    let all = try CoverageRequirement("nodes=100,edges=0")
    #expect(all.shortfalls(of: coverage).map(\.share.facet) == [.nodes])
    #expect(
      all.shortfalls(of: coverage).first?.summary == "nodes: 0 % where 100 % is required")
    var conversation = Conversation(coverage.chart.dialog)
    var trail = coverage.trail()
    _ = conversation.open()
    trail.note(conversation)
    coverage.add(trail)
    #expect(try CoverageRequirement("nodes=20").shortfalls(of: coverage) == [])
    let shortfall = try #require(
      try CoverageRequirement("nodes=20.1").shortfalls(of: coverage).first)
    #expect(shortfall.missing.count == 4)
  }

  @Test func `never reads whole what is not`() {
    let share = CoverageShare(facet: .edges, passed: 9999, total: 10000)
    #expect(share.percent == "99.9")
    #expect(CoverageShare(facet: .edges, passed: 0, total: 0).percent == "100")
  }
}
