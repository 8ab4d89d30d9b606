import Answers
import Reports
import Testing

/// What a person who can't see the page well, a printer and a mail filter would find in it.
@Suite struct `The page` {
  static let pages: [(name: String, html: String)] = Patient.allCases.compactMap { patient in
    (try? patient.visit).map { (patient.rawValue, Page(of: $0).html) }
  }

  private func course() throws -> String {
    try Page(
      of: Patient.usualRunner.visit,
      after: [Patient.usualRunnerSecond.visit, Patient.usualRunnerFirst.visit]
    ).html
  }

  private func tags(_ html: String) -> [String] {
    html.matches(of: /<([a-zA-Z\/!][^<>]*)>/).map { String($0.output.1) }
  }

  @Test func `is there for every patient`() {
    #expect(Self.pages.count == Patient.allCases.count)
  }

  @Test(arguments: Patient.allCases)
  func `fetches nothing and runs nothing`(patient: Patient) throws {
    let page = try Page(of: patient.visit).html
    for tag in tags(page) {
      let name = tag.prefix { $0.isLetter || $0 == "/" }.lowercased()
      #expect(
        !["script", "iframe", "object", "embed", "link", "img", "base", "form"].contains(name))
      #expect(tag.firstMatch(of: /\son[a-z]+\s*=/) == nil, "\(tag)")
      for attribute in ["src", "href", "action", "srcset", "xlink"] {
        #expect(!tag.contains(" \(attribute)="), "\(tag)")
      }
    }
    let style = try #require(
      page.split(separator: "<style>").last?.split(separator: "</style>").first)
    #expect(!style.contains("@import"))
    #expect(!style.contains("url("))
    // Where nobody typed one, there is no address in it at all.
    if patient != .hostileWords { #expect(!page.contains("http")) }
  }

  @Test(arguments: Patient.allCases)
  func `has one first heading, and leaves out no level`(patient: Patient) throws {
    let levels = try tags(Page(of: patient.visit).html).compactMap { tag in
      tag.wholeMatch(of: /h([1-6])\b.*/).flatMap { Int($0.output.1) }
    }
    #expect(levels.first == 1)
    #expect(levels.filter { $0 == 1 }.count == 1)
    #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
  }

  @Test func `names its language, its title, and every picture`() throws {
    for page in try Self.pages.map(\.html) + [course()] {
      let tags = tags(page)
      #expect(tags.contains("html lang=\"en\""))
      #expect(page.contains("<title>Note for the physio, "))
      #expect(page.contains("name=\"viewport\""))
      let ids = tags.compactMap { $0.firstMatch(of: /\sid="([^"]*)"/)?.output.1 }
      #expect(Set(ids).count == ids.count, "an id is given twice")
      for svg in tags where svg.hasPrefix("svg ") {
        #expect(svg.contains("role=\"img\""))
        let names = try #require(svg.firstMatch(of: /aria-labelledby="([^"]*)"/)).output.1
        #expect(names.split(separator: " ").allSatisfy(ids.contains), "\(svg)")
      }
      for section in tags where section.hasPrefix("section ") {
        let name = try #require(section.firstMatch(of: /aria-labelledby="([^"]*)"/)).output.1
        #expect(ids.contains(name))
      }
    }
  }

  @Test(arguments: Patient.allCases)
  func `closes every element it opens`(patient: Patient) throws {
    let empty = ["meta", "path", "circle", "ellipse", "rect", "!DOCTYPE"]
    var open: [String] = []
    for tag in try tags(Page(of: patient.visit).html) {
      let name = String(tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber || $0 == "!" })
      if empty.contains(name) {
        continue
      } else if tag.hasPrefix("/") {
        #expect(open.popLast() == name)
      } else {
        open.append(name)
      }
    }
    #expect(open.isEmpty)
  }

  @Test func `can be printed, and read in the dark`() throws {
    let page = try #require(Self.pages.first).html
    #expect(page.contains("@page { size: A4"))
    #expect(page.contains("@media (prefers-color-scheme: dark)"))
    #expect(page.contains("@media print"))
    #expect(page.contains("@media (max-width:"))
  }

  @Test func `says in words what its pictures show`() throws {
    let page = try Page(of: Patient.corrected.visit).html
    #expect(
      page.contains("Marked: low in the buttock, at the sit bone, on the right. It stays there."))
    #expect(page.contains("During activity: not asked. At rest: 5. After sitting: 4."))
    #expect(page.contains("above 3 is the red zone (striped)"))
    let unknown = try Page(of: Patient.emergency.visit).html
    #expect(unknown.contains("The place is not known."))
    #expect(unknown.contains("During activity: not asked."))
  }

  @Test func `marks the side that hurts`() throws {
    // The person's left is on the left, since they are seen from behind.
    #expect(try Page(of: Patient.usualRunner.visit).html.contains("class=\"mark\" cx=\"94\""))
    #expect(try Page(of: Patient.corrected.visit).html.contains("class=\"mark\" cx=\"146\""))
    #expect(try !Page(of: Patient.notSure.visit).html.contains("class=\"mark\""))
  }

  @Test(arguments: [
    ("3", "both", "4", 2, 0), ("3", "swaps", "none", 0, 2), ("3", "not sure", "3", 0, 2),
    ("6", "left", "4", 1, 0), ("2", "right", "4", 1, 0), ("5", "left", "none", 1, 0),
    ("7", "left", "4", 1, 0),
  ])
  func `draws every place`(site: String, side: String, leg: String, marks: Int, unsure: Int) throws
  {
    let visit = try replay(
      ["yes", "uk", "1", "34", "none", "sore", "gradual", "none", "none", "none", "none"]
        + [site, side, leg, "1", "6 weeks"],
      through: shippedDialog(), on: someDay)
    let page = Page(of: visit).html
    #expect(page.split(separator: "class=\"mark\"").count - 1 == marks)
    #expect(page.split(separator: "class=\"unsure\"").count - 1 == unsure)
    #expect(page.contains("class=\"spread\"") == (leg != "none" && site != "6"))
  }

  @Test func `shows the course in the order of the days, and as a table`() throws {
    let page = try course()
    #expect(page.contains("Pain over 3 visits: during activity 7, then 4, then 2;"))
    let days = page.matches(of: /<th scope="row">([^<]*)<\/th>/).map { String($0.output.1) }
    #expect(days == ["4 October 2026", "29 October 2026", "22 November 2026"])
    #expect(try !Page(of: Patient.usualRunner.visit).html.contains("Course"))
  }

  @Test func `shows a course without days and with a single day`() throws {
    let visit = try Patient.usualRunner.visit
    let undated = try replay(["yes", "uk"], through: shippedDialog(), on: nil)
    #expect(Page(of: visit, after: [undated]).html.contains("<th scope=\"row\">visit 1</th>"))
    #expect(Page(of: visit, after: [visit]).html.contains("Pain over 2 visits"))
  }
}
