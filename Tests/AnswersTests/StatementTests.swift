import Answers
import Testing

/// Free text that fills slots, on stories of our own.
@Suite struct `Statements` {
  @Test(arguments: StatementCorpus.stories + StatementCorpus.leaning)
  func `a story states what it says and nothing else`(row: StatementCorpus.Row) {
    #expect(StatementCorpus.stated(row.story) == row.stated)
  }

  @Test(arguments: StatementCorpus.allTraps)
  func `a trap states nothing that it does not say`(row: StatementCorpus.Row) {
    #expect(StatementCorpus.stated(row.story) == row.stated)
  }

  @Test func `a statement quotes the person`() {
    #expect(
      Statement.all(in: "Well… it’s the LEFT one.", of: StatementCorpus.slots) == [
        Statement(slot: "side", answer: .choice("left"), words: "LEFT")
      ])
    for row in StatementCorpus.all {
      for statement in Statement.all(
        in: row.story, of: StatementCorpus.slots, today: StatementCorpus.today)
      {
        #expect(row.story.contains(statement.words))
      }
    }
  }

  @Test func `each slot is stated once`() {
    for row in StatementCorpus.all {
      let slots = Statement.all(
        in: row.story, of: StatementCorpus.slots, today: StatementCorpus.today
      ).map(\.slot)
      #expect(Set(slots).count == slots.count, "\(row.story)")
    }
  }

  @Test func `only the slots that were named are filled, with values that they have`() {
    let story = "left sit bone, 4/10 when I run, started 3 weeks ago, I run and lift weights"
    #expect(Statement.all(in: story, of: [:]) == [])
    let few: [SlotID: AnswerType] = [
      "side": .choice([Option("right", "Right")]), "pain_activity": .scale(0...3),
      "duration_weeks": .duration(unit: .day), "sport": .choices([Option("run", "Running")]),
    ]
    let statements = Statement.all(in: story, of: few)
    #expect(
      Set(statements.map { "\($0.slot)=\(StatementCorpus.show($0.answer))" })
        == ["duration_weeks=21", "sport=run"])
  }

  @Test(arguments: [
    ("It's the left side. It's the right side.", "side"),
    ("It began 3 weeks ago. It began two years ago.", "duration_weeks"),
    ("It's 3/10 when I run. It's 7/10 when I run.", "pain_activity"),
    ("I'm 43. I am 51.", "age_years"),
    ("I stretch every day. I don't stretch.", "stretching"),
    ("It came on gradually. It came on suddenly.", "onset"),
    ("I upped my mileage. There was no change in my training.", "train_volume_change"),
  ])
  func `a text that contradicts itself leaves the slot to its question`(text: String, slot: String)
  {
    let slots = Statement.all(in: text, of: StatementCorpus.slots).map(\.slot.name)
    #expect(!slots.contains(slot))
  }

  @Test func `without a day to count from, named times state nothing`() {
    #expect(Statement.all(in: "It began in March", of: StatementCorpus.slots) == [])
  }

  /// Sentences that lean on the one before ("it", "they") are left out.
  @Test(arguments: StatementCorpus.all.filter { $0.sentences.count > 1 && !$0.leansBack })
  func `the order of sentences changes nothing`(row: StatementCorpus.Row) {
    let turned = row.sentences.reversed().joined(separator: ". ")
    #expect(StatementCorpus.stated(turned) == row.stated)
  }

  /// The union of two texts states no more than the two: nothing is inferred across them.
  @Test func `a sentence that states nothing adds nothing`() {
    for (number, row) in StatementCorpus.first.enumerated() {
      for trap in StatementCorpus.allTraps where trap.stated.isEmpty {
        guard (number + trap.story.utf8.count) % 5 == 0 else { continue }
        let added = StatementCorpus.stated("\(trap.story). \(row.story)").subtracting(row.stated)
        #expect(added == [], "\(trap.story). \(row.story)")
      }
    }
  }

  @Test func `no red-flag slot is filled, least of all with no`() {
    let safety: [SlotID: AnswerType] = [
      "ces": .yesNo, "both_legs": .yesNo, "pop": .yesNo, "fever_unwell": .yesNo,
      "cancer": .choice([Option("none", "None")]), "weight_loss": .yesNo,
      "injury_days_ago": .number(0...36500, unit: .day), "unsteady_gait": .yesNo,
      "injury": .choice([Option("none", "None")]), "groin_front": .yesNo,
    ]
    for row in StatementCorpus.all { #expect(Statement.all(in: row.story, of: safety) == []) }
    #expect(Statement.all(in: "no fever, no pop, no cancer, I fell 3 days ago", of: safety) == [])
    #expect(Statement.all(in: "I'm not pregnant", of: StatementCorpus.slots) == [])
  }

  /// Words of the corpus at random, and bytes at random.
  @Test func `noise never traps and never states what is not in it`() {
    var random = Noise(seed: 11)
    let words = StatementCorpus.all.flatMap { $0.story.split(separator: " ").map(String.init) }
    for _ in 0..<2_000 {
      let story = (0..<Int(random.next() % 30)).map { _ in
        words[Int(random.next() % UInt64(words.count))]
      }.joined(separator: " ")
      for statement in Statement.all(
        in: story, of: StatementCorpus.slots, today: StatementCorpus.today)
      {
        #expect(story.contains(statement.words))
      }
      let bytes = (0..<Int(random.next() % 80)).map { _ in
        UInt8(truncatingIfNeeded: random.next())
      }
      _ = Statement.all(
        in: String(decoding: bytes, as: UTF8.self), of: StatementCorpus.slots,
        today: StatementCorpus.today)
    }
  }
}

extension StatementCorpus.Row {
  fileprivate var sentences: [String] {
    story.split(whereSeparator: { ".!".contains($0) }).map(String.init)
      .filter { $0.contains { $0 != " " } }
  }

  /// Whether a sentence after the first needs the one before it.
  fileprivate var leansBack: Bool {
    story.contains("4.3")
      || sentences.dropFirst().contains { sentence in
        [" it", " It", " they", " This", " this"].contains { sentence.hasPrefix($0) }
      }
  }
}
