import Answers
import Testing

/// The person's own measure of the lengths of time in a story.
@Suite struct `Lengths of statements` {
  @Test(
    arguments: [
      ("My sit bone has hurt for about three months", DurationPhrase.Unit.month, 3.0, true),
      ("My sit bone has hurt for 12 weeks", .week, 12, false),
      ("Pain in my left sit bone, started a year and a half ago", .year, 1.5, false),
      ("It began 3 weeks ago, and I can sit for 20 minutes at most", .week, 3, false),
    ])
  func `a statement keeps the measure it was told in`(
    text: String, unit: DurationPhrase.Unit, value: Double, isApproximate: Bool
  ) throws {
    let statement = try #require(
      Statement.all(in: text, of: StatementCorpus.slots).first { $0.slot == "duration_weeks" })
    let length = try #require(statement.length)
    #expect(length.unit == unit)
    #expect(length.value == value)
    #expect(length.isApproximate == isApproximate)
  }

  @Test func `a day that was named has no measure, and neither has a side`() {
    let story = "My left sit bone has hurt since March"
    let statements = Statement.all(
      in: story, of: StatementCorpus.slots, today: StatementCorpus.today)
    #expect(statements.count == 3)
    #expect(statements.allSatisfy { $0.length == nil })
  }
}
