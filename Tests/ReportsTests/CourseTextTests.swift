import Answers
import Guidance
import Reports
import Testing

@Suite struct `The course as text` {
  private static func day(_ number: Int) -> CalendarDay {
    CalendarDay(number: 20_779 + number)
  }

  private static func checkIn(_ day: Int, _ answers: [SlotID: Answer]) -> CheckIn {
    CheckIn(on: Self.day(day), Findings(answers))
  }

  private static let course = Course(
    from: checkIn(0, ["pain_activity": .number(5), "region": .choice("uk")]),
    returns: [checkIn(21, ["pain_activity": .number(2.5), "region": .choice("uk")])],
    [
      checkIn(
        7,
        [
          "pain_activity": .number(10), "pain_rest": .number(1), "next_morning": .choice("worse"),
          "done": .choices(["run", "strength"]), "load_change": .choice("more"),
          "sit_to_pain_min": .number(20),
        ]),
      checkIn(14, ["ces": .yes]),
    ])

  @Test func `has an entry a visit and a check-in, in their order`() {
    let text = CourseText(of: Self.course).text
    let lines = text.split(separator: "\n").map(String.init)
    let rows = lines.filter { $0.first?.isNumber == true && $0.contains("  ") }
    let expected = [
      "22 Nov  first      5 ===##       red zone",
      "29 Nov  week 2    10 ===#######  red zone",
      "6 Dec   week 3   not told",
      "13 Dec  return   2.5 ===         up to 3",
    ]
    #expect(rows == expected)
    #expect(text.contains("Next morning worse. At rest 1. Sits 20 minutes."))
    #expect(text.contains("Ran, strengthening; more\n  than before."))
    #expect(text.contains("Danger sign: Call 999"))
  }

  @Test(arguments: [44, 60, 76])
  func `fits its columns`(width: Int) {
    for line in CourseText(of: Self.course, width: width).text.split(separator: "\n") {
      #expect(line.count <= width, "\(line)")
    }
  }

  @Test func `says all of it in words for those who listen`() {
    let text = CourseText(of: Self.course, hasBars: false).text
    #expect(!text.contains("=") && !text.contains("#"))
    #expect(text.contains("29 November, week 2. Pain while active 10 of 10, red zone."))
  }

  @Test func `says how to make a check-in where there is none`() {
    #expect(CourseText(of: Course(from: Self.course.first, [])).text.contains("sitbone check-in"))
  }
}
