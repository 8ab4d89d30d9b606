import Answers
import Testing

/// What people type, in sentences of our own: each value with the ways to say it, and the traps.
@Suite struct `The corpora of our own` {
  @Test func `yes is read as yes`() {
    for words in YesNoCorpus.yes + YesNoCorpus.moreYes + YesNoCorpus.furtherYes {
      #expect(AnswerType.yesNo.interpret(words).answer == .yes, "\(words)")
    }
  }

  @Test func `no is read as no`() {
    for words in YesNoCorpus.no + YesNoCorpus.moreNo + YesNoCorpus.furtherNo {
      #expect(AnswerType.yesNo.interpret(words).answer == .no, "\(words)")
    }
  }

  @Test func `neither is read where neither was said`() {
    for words in YesNoCorpus.neither + YesNoCorpus.moreNeither + YesNoCorpus.furtherOpen {
      let answer = AnswerType.yesNo.interpret(words).answer
      #expect(answer == nil || answer == .notSure, "\(words)")
    }
  }

  @Test func `ratings are read`() {
    for (value, ways) in ScaleCorpus.ratings + ScaleCorpus.moreRatings {
      for words in ways {
        #expect(AnswerType.scale(0...10).interpret(words).answer == .number(value), "\(words)")
      }
    }
  }

  @Test func `no rating is taken where none was given, or several`() {
    for words in ScaleCorpus.none + ScaleCorpus.moreNone {
      let answer = AnswerType.scale(0...10).interpret(words).answer
      #expect(answer == nil || answer == .notSure, "\(words)")
    }
    for words in ScaleCorpus.outOfRange {
      guard case .outOfRange = AnswerType.scale(0...10).interpret(words) else {
        Issue.record("\(words) was not refused")
        continue
      }
    }
  }

  private static let today = CalendarDay(year: 2026, month: 11, day: 22)

  @Test func `lengths of time are read`() {
    for (seconds, ways) in LengthCorpus.everyLength {
      for words in ways {
        guard case .understood(let length, _) = LengthReading(Words(words), on: Self.today) else {
          Issue.record("\(words) was not read")
          continue
        }
        #expect(abs(length.seconds - seconds) < 1, "\(words)")
      }
    }
    for words in LengthCorpus.everyTrap {
      if case .understood(let length, _) = LengthReading(Words(words), on: Self.today) {
        Issue.record("\(words) was read as \(length)")
      }
    }
  }

  @Test func `times in the past are worked out`() throws {
    let today = try #require(Self.today)
    for (day, ways) in MomentCorpus.starts + MomentCorpus.moreStarts {
      for words in ways {
        guard case .understood(let days) = MomentReading(Words(words), on: today) else {
          Issue.record("\(words) was not read")
          continue
        }
        #expect(days.start.description == day, "\(words)")
      }
    }
    for words in MomentCorpus.none + MomentCorpus.moreNone {
      if case .understood(let days) = MomentReading(Words(words), on: today) {
        Issue.record("\(words) was read as \(days)")
      }
    }
  }
}
