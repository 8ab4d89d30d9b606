import Answers
import Assistant
import Guidance
import Testing

@testable import Transcripts

/// What is said to three people at each of twelve check-ins, and by which rule of the course.
@Suite struct `Twelve weeks of check-ins` {
  /// She runs less, strengthens, and it settles.
  static let recovering = """
    week | done         | load | active | morning | rest | sitting | comes to
       1 | run strength | less |      4 | worse   |    1 |      20 | routine (C7)
       2 | run strength | less |      3 | worse   |    1 |      20 | routine (C8)
       3 | strength     | less |      2 | usual   |    1 |      25 | routine (C12, C13)
       4 | run strength | same |      2 | usual   |    1 |      30 | routine (C12, C13)
       5 | run strength | same |      3 | usual   |    0 |      30 | routine (C11, C13)
       6 | run strength | more |      2 | usual   |    0 |      35 | routine (C12, C13)
       7 | run strength | more |      4 | usual   |    0 |      40 | routine (C7)
       8 | run strength | less |      2 | usual   |    0 |      45 | routine (C12, C13)
       9 | run strength | same |      2 | usual   |    0 |      45 | routine (C12, C13)
      10 | run strength | same |      1 | usual   |    0 |      60 | routine (C11, C13)
      11 | run strength | more |      1 | usual   |    0 |      60 | routine (C12, C13)
      12 | run strength | more |      1 | usual   |    0 |      90 | routine (C12, C13)
    """

  /// He does too much, rests altogether, and does too much again.
  static let flaring = """
    week | done         | load | active | morning | rest | sitting | comes to
       1 | run          | more |      5 | worse   |    1 |      20 | routine (C7)
       2 | run          | more |      6 | worse   |    2 |      15 | routine (C6)
       3 | run          | same |      7 | worse   |    4 |      10 | routine (C3, C5, C6)
       4 |              |      |      3 | usual   |    2 |      15 | routine (C3)
       5 |              |      |      2 | usual   |    1 |      20 | routine (C10)
       6 | cross        | less |      1 | usual   |    1 |      20 | routine (C12, C13)
       7 | run cross    | more |      6 | worse   |    2 |      10 | routine (C7)
       8 | run          | less |      5 | usual   |    2 |      15 | routine (C6)
       9 | run          | same |      6 | worse   |    2 |      10 | routine (C3, C6)
      10 | run          | same |      7 | worse   |    3 |      10 | routine (C3, C6)
      11 | cross        | less |      7 | worse   |    3 |      10 | routine (C3, C6)
      12 | cross        | less |      7 | usual   |    3 |      10 | routine (C3, C6)
    """

  /// They do what they were told, week after week, and nothing moves.
  static let plateau = """
    week | done         | load | active | morning | rest | sitting | comes to
       1 | strength     | same |      5 | usual   |    1 |      20 | routine (C7)
       2 | run strength | less |      4 | usual   |    1 |      20 | routine (C6)
       3 | run strength | same |      4 | usual   |    1 |      20 | routine (C6)
       4 | run strength | same |      3 | usual   |    1 |      20 | routine (C12)
       5 | run strength | same |      4 | usual   |    1 |      25 | routine (C7)
       6 | run strength | same |      4 | usual   |    1 |      20 | routine (C6)
       7 | run strength | same |      4 | usual   |    1 |      20 | routine (C2, C6)
       8 | run          | same |      4 | usual   |    1 |      20 | routine (C2, C6)
       9 | run strength | same |      5 | worse   |    1 |      20 | routine (C2, C6)
      10 | run strength | less |      4 | usual   |    1 |      20 | routine (C2, C6)
      11 | run strength | same |      4 | usual   |    1 |      20 | routine (C2, C6)
      12 | run strength | same |      4 | usual   |    1 |      20 | routine (C2, C6)
      13 | run strength | same |      4 | usual   |    1 |      20 | routine (C1, C6)
    """

  /// Holds the weeks of a table, and returns what each comes to beside what it should.
  private func hold(_ table: String, as person: inout FollowedPerson) -> [(String, String)] {
    SimulatedWeek.table(table).map { week in
      let held = person.checkIn(on: week.week * 7, week.typed)
      return (held.conversation.result ?? "unfinished", week.expected)
    }
  }

  @Test(arguments: [(recovering, 5), (flaring, 4), (plateau, 5)])
  func `come to what the table says`(table: String, pain: Int) throws {
    var person = try FollowedPerson(painInActivity: pain, sitting: 20)
    #expect(person.first.conversation.result == "routine (R2)")
    let results = hold(table, as: &person)
    #expect(results.count >= 12)
    for (week, result) in results.enumerated() {
      #expect(result.0 == result.1, "week \(week + 1)")
    }
  }

  @Test(arguments: [(recovering, 5), (flaring, 4), (plateau, 5)])
  func `are said in short sentences, without a promise`(table: String, pain: Int) throws {
    var person = try FollowedPerson(painInActivity: pain, sitting: 20)
    _ = hold(table, as: &person)
    for held in person.held {
      for block in held.reply.said {
        let line = block.line.hasPrefix("- ") ? String(block.line.dropFirst(2)) : block.line
        for word in ["safe", "will heal", "healed", "cured", "guarantee", "always"] {
          #expect(!line.contains(word), "\(line)")
        }
        for sentence in line.split(whereSeparator: { ".;:?".contains($0) }) {
          #expect(sentence.split(separator: " ").count <= 20, "\(sentence)")
        }
      }
    }
  }

  @Test func `never tell anybody to do more above 3, after a worse morning or after rest alone`()
    throws
  {
    for (table, pain) in [(Self.recovering, 5), (Self.flaring, 4), (Self.plateau, 5)] {
      var person = try FollowedPerson(painInActivity: pain, sitting: 20)
      _ = hold(table, as: &person)
      for (held, checkIn) in zip(person.held, person.course.checkIns) {
        let more = held.reply.said.contains(.heading("A little more is reasonable."))
        let isCalm =
          (checkIn.painInActivity ?? 10) <= 3 && checkIn.nextMorning == .usual
          && !checkIn.done.isEmpty
        #expect(isCalm || !more, "\(checkIn.day)")
      }
    }
  }

  @Test func `print the same again for the same lines`() throws {
    var person = try FollowedPerson(painInActivity: 5, sitting: 20)
    let before = person.course
    let weeks = SimulatedWeek.table(Self.recovering)
    let held = person.checkIn(on: 7, weeks[0].typed)
    var again = try FollowedPerson(painInActivity: 5, sitting: 20)
    #expect(again.course == before)
    #expect(
      again.checkIn(on: 7, SavedText(held.record.bytes).typed).record.bytes == held.record.bytes)
  }
}

@Suite struct `A danger sign at a check-in` {
  private func said(_ held: RecordedConversation) -> String {
    held.reply.said.map(\.line).joined(separator: "\n")
  }

  @Test(arguments: [("uk", "999"), ("us", "911"), ("australia", "000")])
  func `ends it at once, with the number of the country of the first visit`(
    country: String, number: String
  ) throws {
    var person = try FollowedPerson(painInActivity: 5, sitting: 20, country: country)
    let held = person.checkIn(on: 7, ["1"])
    #expect(held.reply.prompt == nil)
    #expect(held.conversation.result == "emergency_now (E1)")
    #expect(said(held).contains("Call \(number)"))
  }

  @Test func `comes before anything about load, and is asked for anew the next time`() throws {
    var person = try FollowedPerson(painInActivity: 5, sitting: 20)
    let calf = person.checkIn(on: 7, ["none", "5", "1", "less", "2", "usual", "1", "20"])
    #expect(calf.conversation.result == "same_day (U3)")
    #expect(!said(calf).contains("not finished"))
    #expect(!said(calf).contains("Stay at this level"))
    let next = person.checkIn(on: 14, ["none", "none", "1", "less", "2", "usual", "1", "20"])
    #expect(next.conversation.result?.hasPrefix("routine") == true)
  }

  @Test func `that is left open is no all-clear`() throws {
    var person = try FollowedPerson(painInActivity: 5, sitting: 20)
    let held = person.checkIn(on: 7, [])
    #expect(held.conversation.result == nil)
    var open = held
    open.endInput()
    #expect(open.conversation.result == "unfinished at emergency")
    #expect(!said(open).contains("Week"))
  }
}
